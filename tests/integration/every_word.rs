//! No word of the source falls out: each is in the bundle, or set aside with a reason, or in a finding.
//!
//! First for profiles that lose something in one way, then for any: profiles and lines are put together at random.

use std::collections::HashSet;

use gsef_i18n::diagnostic::{Code, Diagnostic};
use gsef_i18n::source::Reading;
use gsef_i18n::source::profile;
use gsef_i18n::text::SourceFile;
use gsef_i18n::ui::Arg;
use proptest::prelude::*;

use crate::identity::{body, bundle, extraction};
use crate::support::Files;

/// What every profile here has: a title, and patterns.
const FRAME: &str = r#"
source = "source.txt"
title = "title"

PROSE

[[section]]
id = "cover"
begins = "◆"
[section.text]
lines = [{ id = "title", begins = "◆" }]

SECTIONS

[countries.names]
CL = "Chile"
UY = "Uruguay"

[patterns]
resource = "patterns"
[patterns.messages]
idea-heading.pattern = "{ $number } { $title }"
quotation.pattern = "⟪{ $text }⟫"
quotation-marked.pattern = "⟪{ $text }⟫"
attribution.pattern = "{ $speaker }, *{ $affiliation }*, { $country }"
attribution-without-affiliation.pattern = "{ $speaker }, { $country }"
attribution-without-country.pattern = "{ $speaker }, *{ $affiliation }*"
attribution-name-only.pattern = "{ $speaker }"
person-detail.pattern = "{ $person }, { $detail }"
"#;

/// A publication of a cover and one section of this shape.
fn publication(shape: &str, prose: &str, text: &str) -> Files {
    let section = format!("[[section]]\nid = \"part\"\nbegins = \"◇\"\n{shape}");
    Files {
        source: format!("◆ Title\n\n◇ {text}\n"),
        errata: String::new(),
        profile: FRAME.replace("SECTIONS", &section).replace("PROSE", prose),
    }
}

/// What is said of a source: the code, the line counted from that of `◇`, and the words meant.
fn said(files: &Files) -> Vec<(&'static str, usize, String)> {
    let findings = files.read().findings;
    let found = findings.iter().filter_map(|finding| {
        let place = finding.primary.as_ref()?;
        Some((finding.code.as_str(), place.start.line - 2, files.source[place.span.clone()].to_owned()))
    });
    found.collect()
}

const PEOPLE: &str = "[section.people]\ngroup = '^‡ (?<group>.+)$'\n";
const IDEAS: &str = "[section.ideas]\nlabel = \"Idea\"\nprefix = \"idea\"\nsession = '^◇ (?<heading>.+)$'\n";

/// The shape, the text below `◇`, and what is lost: the line and the words.
#[test]
fn what_an_expression_does_not_keep_is_told() {
    let people = |item: &str| format!("{PEOPLE}item = '{item}'");
    let ideas =
        |more: &str| format!("{IDEAS}item = '^(?<number>\\d+)\\. (?<title>[^.]+)\\.(?: (?<text>.+))?$'\n{more}");
    let quoted = |attribution: &str| {
        ideas(&format!(
            "quotation = '^“(?<text>.+)” (?<attribution>.+)$'\nattributions = ['{attribution}']\n\
             pull-quote = '^“(?<text>[^,]+).*”$'"
        ))
    };
    for (shape, text, lost) in [
        (people("^- (?<name>.+), .+$"), "All\n‡ Speakers\n- Elena Robles, alcaldesa", &[(3, "alcaldesa")][..]),
        (
            people("^- (?<name>[^,]+)"),
            "All\n‡ Speakers\n- Elena Robles, *alcaldesa de Colima*.",
            &[(3, "alcaldesa de Colima")],
        ),
        (people("^- (?<name>[^,]+)(?:, (?<post>.+))?$"), "All\n‡ Speakers\n- Elena Robles, alcaldesa\n- Ana", &[]),
        (people(r"^- (?:Dra?\.|Doña) (?<name>.+)$"), "All\n‡ Speakers\n- Dr. Robles\n- Doña Elena", &[]),
        (people(r"^- \w+\. (?<name>.+)$"), "All\n‡ Speakers\n- Dr. Robles", &[(3, "Dr")]),
        (
            "[section.people]\ngroup = '^‡ (?<group>[^(]+) \\(.+\\)$'\nitem = '^- (?<name>.+)$'".to_owned(),
            "All\n‡ Speakers (3 days)\n- Ana",
            &[(2, "3 days")],
        ),
        (
            "[section.text]\nitem = '^\\d+\\. (?<text>.+)$'".to_owned(),
            "One:\n1. go\n12. **build**",
            &[(2, "1"), (3, "12")],
        ),
        (
            "[section.text]\nitem = '^Step (?:one|two): (?<text>.+)$'".to_owned(),
            "One:\nStep one: go\nStep two: build",
            &[],
        ),
        // Emphasis around the whole is off before the line is read.
        (
            "[section.text]\nitem = '^(?<no>\\d+)\\. (?<text>.+)$'".to_owned(),
            "One:\n\n**1. go\n2. build**",
            &[(3, "1"), (4, "2")],
        ),
        (ideas(""), "First\n\n1. Title. Text", &[]),
        (
            format!("{IDEAS}item = '^Idea (?<number>\\d+)(?:\\s\\w+)?: (?<title>.+)$'"),
            "First\n\nIdea 1 bis: Title\nText\n\nIdea 2: Title",
            &[(3, "bis")],
        ),
        (
            ideas("chapter = '^[IVX]+ (?<heading>\\w+).*$'"),
            "First\n\nXIV Water, at last\n\n1. Title.",
            &[(3, "XIV"), (3, "at last")],
        ),
        (
            quoted(r"^(?<name>[^,]+), \w+ (?<affiliation>.+), (?<country>.+)$"),
            "First\n\n1. Title. “We *are*\nhere” *Ana Ruiz, the\n_mayor_ of Colima*, Chile",
            &[(4, "the")],
        ),
        // Where no country is, all of it is the affiliation.
        (
            quoted(r"^(?<name>[^,]+), (?<affiliation>[^,]+), .+, (?<country>.+)$"),
            "First\n\n1. Title. “We are” Ana Ruiz, mayor, Colima, Nowhere",
            &[],
        ),
        (
            quoted(r"^(?<name>[^,]+), (?<affiliation>[^,]+), .+, (?<country>.+)$"),
            "First\n\n1. Title. “We are” Ana Ruiz, mayor, Colima, Chile",
            &[(3, "Colima")],
        ),
        (
            ideas("quotation = '“(?<text>.+)” (?<attribution>.+)$'\nattributions = ['^(?<name>.+)$']"),
            "First\n\n1. Title. She said: “We are” Ana Ruiz",
            &[(3, "She said")],
        ),
        (
            quoted("^(?<name>.+)$"),
            "First\n\n1. Title. “We are here, now” Ana Ruiz\n\n“We are here, now”\nAna Ruiz",
            &[(5, "now")],
        ),
    ] {
        let files = publication(&shape, "", text);
        let expected: Vec<_> = lost.iter().map(|&(line, words)| ("source-dropped", line, words.to_owned())).collect();
        assert_eq!(said(&files), expected, "{shape}\n{text}");
    }
}

#[test]
fn what_is_left_out_on_purpose_has_its_reason() {
    let shape = "left-out = \"The numbers of the steps.\"\n[section.text]\nitem = '^(?<aside>\\d+)\\. (?<text>.+)$'";
    let files = publication(shape, "", "One:\n1. go\n2. build");
    assert_eq!(said(&files), []);
    let reading = files.read();
    let aside: Vec<_> =
        reading.document.aside.iter().map(|aside| (&files.source[aside.span.clone()], aside.reason.as_str())).collect();
    assert_eq!(aside, [("1", "The numbers of the steps."), ("2", "The numbers of the steps.")]);
}

#[test]
fn an_expression_must_say_what_its_use_needs() {
    for (shape, says) in [
        ("[section.text]\nitem = '^(?<aside>\\d+)\\. (?<text>.+)$'", "left-out"),
        ("[section.text]\nitem = '^- (?<words>.+)$'", "group"),
        ("[section.people]\ngroup = '^‡ (.+)$'\nitem = '^- (?<name>.+)$'", "group"),
        ("[section.people]\ngroup = '^‡ (?<group>.+)$'\nitem = '^- (.+)$'", "group"),
        ("[section.contents]\nentry = '^(.+)\\t.+$'\nreason = \"Left out.\"", "group"),
    ] {
        let files = publication(shape, "", "");
        let findings = profile::read(&SourceFile::new("profile.toml", files.profile.as_str())).unwrap_err();
        assert_eq!(
            findings.iter().map(|finding| (finding.code, finding.says)).collect::<Vec<_>>(),
            [(Code::Profile, says)]
        );
    }
    let files = publication(&format!("{PEOPLE}item = '^- (?<name>[^,]+), (?<post>.+)$'"), "", "");
    let profile = files.profile.replace("person-detail.pattern", "# ");
    let findings = profile::read(&SourceFile::new("profile.toml", profile.as_str())).unwrap_err();
    assert_eq!(findings[0].says, "pattern");
}

#[test]
fn a_line_that_is_no_entry_is_not_left_out_with_the_contents() {
    let shape = "[section.contents]\nentry = '^(?<heading>.+)\\t\\d+$'\nreason = \"Left out.\"";
    let files = publication(shape, "", "Contents\nOne\t4\nTwo, which the printer forgot\n\nOne");
    let lines: Vec<_> = said(&files).into_iter().map(|(code, line, _)| (code, line)).collect();
    assert_eq!(lines, [("source-unaccounted", 3), ("source-unaccounted", 5)]);
}

#[test]
fn lists_and_tables_that_become_one_text_are_told() {
    let text =
        "[section.text]\nitem = '^\\* (?<text>.+)$'\nlines = [{ id = \"line\", begins = \"Colophon\" }]".to_owned();
    let ideas = format!("{IDEAS}item = '^(?<number>\\d+)\\. (?<title>[^.]+)\\.(?: (?<text>.+))?$'");
    let credits = "[section.credits]\nrole = '^◇ .+$'\nseparator = \",\"".to_owned();
    let people = format!("{PEOPLE}item = '^- (?<name>.+)$'");
    for (shape, text, flattened) in [
        (&ideas, "First\n\n1. Title. We will:\na) go to the markets;\nb) build networks;\nc) rest.", Some(4)),
        (&ideas, "First\n\n1. Title. We will:\n\na) go to the markets;\n\nb) build networks.", None),
        (&ideas, "First\n\n1. Title. By two ways: a) go to the markets; and\nb) build networks.", None),
        (&ideas, "First\n\nUnder the heading:\n- one\n- two\n\n1. Title. Text", Some(4)),
        (&text, "One\n\nTwo:\n\n* one\n  (1) of\n  (2) many\n* two", Some(6)),
        (&text, "One\n\nTwo:\n\n* one\n  * of\n  * many\n* two", Some(6)),
        (&text, "One\n\nTwo:\n\n* one\n  that is long\n* two", None),
        (&text, "One\n\nYear\tPeople\n2019\t40\n2020\t35", Some(3)),
        (&text, "One\n\nColophon\n• by hand\n• by machine", Some(4)),
        (&credits, "HOUSES\n\nReed Press\n\nAna Ruiz\n- Printer\n- Binder", Some(6)),
        (&credits, "NAMES\n\nA. Ruiz,\nB. Ortega,\nC. Mora", None),
        (&people, "All\n‡ Speakers\n- Ana\n  - Eva\n- Ida", Some(4)),
        (&people, "All\n‡ Speakers\n- Ana\n- Eva\n\n‡ Guests\n  - Ida", None),
    ] {
        let found = said(&publication(shape, "", text));
        let expected: Vec<_> = flattened.iter().map(|line| ("source-flattened", *line)).collect();
        assert_eq!(found.iter().map(|(code, line, _)| (*code, *line)).collect::<Vec<_>>(), expected, "{text}");
        // What is prose all the same is said once, by its first line.
        if let Some((.., line)) = found.first() {
            let prose = format!("[[prose]]\nline = \"{line}\"\nreason = \"One sentence.\"");
            assert_eq!(said(&publication(shape, &prose, text)), [], "{text}");
        }
    }
}

#[test]
fn capitals_are_capitals() {
    let shape = "[section.text]\nlines = [{ id = \"line\", begins = \"◇\", capitals = true }]";
    for (line, in_capitals) in [
        ("THE RIVER PACT", true),
        ("LA 2ª EDICIÓN, Nº 4", true),
        ("STRAßE", true),
        ("日本 2021", true),
        ("The River Pact", false),
        ("THE RIVER PACT of ostrel", false),
        ("ÉCONOMIe", false),
    ] {
        let files = publication(shape, "", line);
        let findings = files.read().findings;
        let found: Vec<_> = findings.iter().map(|finding| (finding.code, finding.says)).collect();
        let expected = if in_capitals { vec![] } else { vec![(Code::Profile, "capitals")] };
        assert_eq!(found, expected, "{line}");
    }
}

#[test]
fn a_person_keeps_what_is_printed_with_the_name() {
    let shape = format!(
        "table = \"people\"\n{PEOPLE}item = '^- (?<name>[^,(]+)(?:, (?<post>[^,(]+))?(?:, (?<affiliation>[^(]+?))?(?: \\((?<country>.+)\\))?$'"
    );
    let text = "All\n\n‡ Speakers\n- Elena Robles, mayor, City of Colima (Chile)\n- Ana Ruiz (Uruguay)\n- Eva Mora, mayor\n- Ida (Chile)";
    let files = publication(&shape, "", text);
    assert_eq!(said(&files), []);
    let reading = files.read();
    let made = extraction(&reading, Vec::new());
    let part = &made.resources["part"];
    for message in [
        "# Post, under “Speakers”.\n# Held by: Elena Robles\npart-person-01 = mayor\n    .affiliation = City of Colima\n",
        "# Held by: Eva Mora\npart-person-02 = mayor\n",
    ] {
        assert!(part.contains(message), "{part}");
    }
    assert!(!part.contains("part-person-03"), "{part}");
    assert_eq!(made.resources["countries"].matches("= Chile").count(), 1);
    let bundle = bundle(&reading, &made);
    let page = bundle.files.values().find(|page| page.contains("Speakers\n")).unwrap();
    let people = "- Elena Robles, mayor, City of Colima, Chile\n- Ana Ruiz, Uruguay\n- Eva Mora, mayor\n- Ida, Chile\n";
    assert!(page.contains(people), "{page}");
    assert_eq!(
        bundle.files["people.csv"],
        "group,country_code,name,state,post,affiliation,person_country,person_country_code\n\
         Speakers,,Elena Robles,source,mayor,City of Colima,Chile,CL\n\
         Speakers,,Ana Ruiz,source,,,Uruguay,UY\n\
         Speakers,,Eva Mora,source,mayor,,,\n\
         Speakers,,Ida,source,,,Chile,CL\n"
    );
}

#[test]
fn a_country_of_a_person_that_the_profile_does_not_know_is_told() {
    let shape = format!("{PEOPLE}item = '^- (?<name>[^(]+) \\((?<country>.+)\\)$'");
    let found = said(&publication(&shape, "", "All\n\n‡ Speakers\n- Ana Ruiz (Atlantis)"));
    assert_eq!(found, [("profile", 4, "Atlantis".to_owned())]);
}

// Any publication, read by any profile.

/// What lines are made of; each # is a number of its own, so that no word is there twice.
const TOKENS: &[&str] = &[
    "w#",
    "w#",
    "w#",
    "w#",
    "W#",
    "é#a",
    "l’w#",
    "*w#*",
    "**w#",
    "w#**",
    "_w#_",
    "w#_w#",
    "w#,",
    "w#,",
    "w#.",
    "w#;",
    "w#:",
    "(w#)",
    "#",
    "<b>w#</b>",
    "[w#](http://w#.org)",
    "{ $w# }",
    "&w#;",
    "`w#`",
    "|",
    "\t",
    "—",
    ",",
    "Uruguay",
    "Chile",
    "Idea",
    "w# ◊",
    "⟪w#",
    "w#⟫",
    "\\w#",
    "\u{a0}w#",
];

/// What lines begin with.
const LEADS: &[&str] = &[
    "", "", "", "• ", "• ", "•", "‡ ", "‡ ", "§ # ", "§ # ", "Idea # ", "¶ ", "† ", "- ", "+ ", "w#) ", "#. ", "  ",
    "    - ", "⟪", "LEMA ", "Lema ", "¤ ",
];

/// Lines that some of the expressions are made for.
const LINES: &[&str] = &[
    "§ # w# w# ◊ w# w#",
    "§ # w# ◊ ⟪w# w#⟫ w# w#, w# w#, Uruguay",
    "§ # w# ◊ ⟪w# w#\nw#⟫ *w#, w#\nw#*",
    "⟪w# w# w#⟫\nw# w#",
    "• w# w#, w# w#, w# (Chile)",
    "• w# w#, w# (w#)",
    "w# w#\tw#\nw#\tw#",
    "w# w#:\na) w#\nb) w#",
    "w# w# . . . #",
    "¤ w# w#\n\nw# w#; w# w#\nw#",
    "¤ w# w#\n\nw# w#\n\nw# w#\nw# w#",
];

/// A key of a shape, and expressions for it, of which some keep all and some do not.
type Choice = (&'static str, &'static [&'static str]);

/// Shapes of sections, with their expressions.
const SHAPES: &[(&str, &[Choice])] = &[
    (
        "[section.text]\ntitled = true\nbyline = true\nlines = [{ id = \"lema\", begins = \"LEMA\", capitals = true }, \
      { id = \"lema\", begins = \"Lema\" }]",
        &[
            (
                "item",
                &[
                    "^• (?<text>.+)$",
                    r"^• (?<text>\S+)",
                    "^• (?<aside>\\S+) (?<text>.+)$",
                    r"^\W+\w+ (?<text>.+)$",
                    "• (?<other>.+?) (?<text>.+)",
                    r"^(?:•|Idea) (?<text>.+?)(?: \d+)?$",
                    "^(?:• (?<text>[^ ]+) ?)+",
                ],
            ),
            ("subheading", &[r"^[^\p{Ll}]+$", "^¶ .+$"]),
        ],
    ),
    (
        "[section.contents]\nreason = \"Left out.\"",
        &[("entry", &["^(?<heading>.+?)\\t(?<page>.+)$", r"^(?<heading>\S+) .+$"])],
    ),
    (
        "[section.ideas]\nlabel = \"Idea\"\nprefix = \"idea\"",
        &[
            (
                "item",
                &[
                    "^§ (?<number>\\d+) (?<title>.+?) ◊(?: (?<text>.+))?$",
                    r"^§ (?<number>\d+) (?<title>\S+)",
                    r"^(?:§|Idea) (?<number>\d+) (?:\S+ )?(?<title>.+)$",
                    r"(?<number>\d+) (?<title>.+) (?<text>\S+)$",
                ],
            ),
            ("chapter", &["^¶ (?<heading>.+)$", r"^¶ (?<heading>\w+)", "^¶ .+? (?<heading>.+)$"]),
            ("session", &["^† (?<heading>.+)$", r"^† \S+ (?<heading>.+)$", "^†(?<heading>.+),"]),
            (
                "quotation",
                &[
                    "(?s)^(?<open>⟪)(?<text>.+)⟫ (?<attribution>.+)$",
                    "⟪(?<text>.+)⟫ (?<attribution>[^,]+, .+)",
                    r"(?<open>\w+ ⟪)?(?<text>\S+)⟫ (?<attribution>.+)$",
                ],
            ),
            ("pull-quote", &["^⟪(?<text>.+)⟫$", r"^⟪(?<text>\S+)", r"⟪\S+ (?<text>.+)⟫"]),
            (
                "attributions",
                &[
                    "^(?<name>[^,]+)(?:, (?:(?<affiliation>.+), )?(?<country>[^,]+))?$",
                    r"(?<name>\w+)",
                    r"^(?<name>[^,]+), .+, (?<country>.+)$",
                    r"^(?<name>\S+) \S+, (?<affiliation>[^,]+).*, (?<country>\w+)",
                ],
            ),
        ],
    ),
    (
        "[section.people]",
        &[
            ("group", &["^‡ (?<group>.+)$", r"^‡ (?<group>\S+)", "^‡ (?<group>.+?),? .*$", "(?<group>‡)"]),
            (
                "item",
                &[
                    "^[•-]\\s*(?<name>.+)$",
                    "^• (?<name>.+?), .+$",
                    "^• (?<name>[^,(]+)(?:, (?<post>[^,(]+))?(?:, (?<affiliation>[^(]+?))?(?: \\((?<country>.+)\\))?$",
                    r"• (?<aside>\w+) (?<name>\S+)(?: (?<post>.+))?",
                    "(?<name>.+), (?<role>.+)",
                ],
            ),
        ],
    ),
    ("[section.credits]\nseparator = \";\"", &[("role", &["^¤ .+$"])]),
    ("[section]\naside.reason = \"Left out.\"", &[]),
];

/// A section of a shape: which of its expressions are taken, and its lines.
type Part = (usize, Vec<proptest::sample::Index>, Vec<String>);

fn line() -> impl Strategy<Value = String> {
    let tokens = proptest::collection::vec(proptest::sample::select(TOKENS), 1..6);
    let made =
        (proptest::sample::select(LEADS), tokens).prop_map(|(lead, tokens)| format!("{lead}{}", tokens.join(" ")));
    let line = prop_oneof![3 => made, 2 => proptest::sample::select(LINES).prop_map(str::to_owned)];
    (line, any::<bool>()).prop_map(|(line, blank)| if blank { format!("\n{line}") } else { line })
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let indices = proptest::collection::vec(any::<proptest::sample::Index>(), 6);
    let part = (0..SHAPES.len(), indices, proptest::collection::vec(line(), 0..9));
    // One table of contents at most: it is the key to the headings.
    proptest::collection::vec(part, 1..4).prop_filter("two tables of contents", |parts| {
        parts.iter().filter(|(shape, ..)| SHAPES[*shape].0.starts_with("[section.contents]")).count() < 2
    })
}

fn files(parts: &[Part]) -> Files {
    let mut source = String::from("◆ Title\n");
    let mut sections = String::new();
    for (number, (shape, indices, lines)) in parts.iter().enumerate() {
        source.push_str(&format!("\n◇{number} w#\n"));
        source.extend(lines.iter().map(|line| format!("{line}\n")));
        let (shape, expressions) = SHAPES[*shape];
        let shape = shape.replacen("[section]\n", "", 1);
        sections.push_str(&format!(
            "[[section]]\nid = \"part{number}\"\nbegins = \"◇{number}\"\nleft-out = \"On purpose.\"\n{shape}\n"
        ));
        for ((key, forms), index) in expressions.iter().zip(indices) {
            let form = format!("'{}'", index.get(forms));
            let form = if *key == "attributions" { format!("[{form}]") } else { form };
            sections.push_str(&format!("{key} = {form}\n"));
        }
    }
    let mut numbered = String::new();
    for (number, piece) in source.split('#').enumerate() {
        if number > 0 {
            numbered.push_str(&(1000 + number).to_string());
        }
        numbered.push_str(piece);
    }
    let profile = FRAME.replace("SECTIONS", &sections).replace("PROSE", "");
    Files { source: numbered, errata: String::new(), profile }
}

/// The words of a text in lower case: what letters and digits stand together.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// What a finding quotes.
fn quoted(finding: &Diagnostic) -> impl Iterator<Item = String> + '_ {
    finding.args.iter().flat_map(|(_, arg)| match arg {
        Arg::Text(text) => words(text).collect::<Vec<_>>(),
        Arg::Count(_) => Vec::new(),
    })
}

/// The words of the source that are nowhere.
fn lost(files: &Files, reading: &Reading) -> Vec<String> {
    let bundle = bundle(reading, &extraction(reading, Vec::new()));
    let mut known: HashSet<String> = bundle
        .files
        .iter()
        .filter(|(name, _)| name.ends_with(".md"))
        .flat_map(|(_, page)| words(&body(page)).collect::<Vec<_>>())
        .collect();
    // What the expressions spell out.
    known.insert("idea".to_owned());
    known.extend(reading.findings.iter().flat_map(quoted));
    let told = reading.findings.iter().filter_map(|finding| Some(finding.primary.as_ref()?.span.clone()));
    let spans: Vec<_> = told.chain(reading.document.aside.iter().map(|aside| aside.span.clone())).collect();
    let placed = |at: usize| spans.iter().any(|span| span.contains(&at));
    // A group may end within a word: a piece of it is then told, and the rest is in the bundle.
    let mut pieces: Vec<String> = vec![String::new()];
    for (at, character) in files.source.char_indices() {
        match pieces.last_mut() {
            Some(piece) if character.is_alphanumeric() && !placed(at) => piece.push(character),
            _ => pieces.push(String::new()),
        }
    }
    pieces.retain(|piece| !piece.is_empty() && !known.contains(&piece.to_lowercase()));
    pieces
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_word_is_in_the_bundle_or_set_aside_or_told(parts in parts()) {
        let files = files(&parts);
        let reading = files.read();
        prop_assert_eq!(lost(&files, &reading), Vec::<String>::new(), "{}\n{}\n{:#?}", files.source, files.profile, reading.findings);
    }
}
