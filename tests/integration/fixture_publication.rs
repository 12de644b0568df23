//! A second publication, invented, of another shape: no table of contents, Roman numbers, other marks, wrapped lines. It goes
//! through the whole program with nothing but its own profile.

use std::collections::BTreeMap;
use std::path::Path;

use gsef_i18n::diagnostic::Severity;
use gsef_i18n::document::Block;
use gsef_i18n::source::{self, Errata, Input, Reading, profile};
use gsef_i18n::text::SourceFile;
use tempfile::TempDir;

use crate::identity::{first_difference, words_of_book, words_of_source};
use crate::support::{Run, root, run_in};

const FIXTURE: &str = "tests/fixtures/river-pact";

/// The files below a folder, by their paths in it.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(below, text)| (format!("{name}/{below}"), text)));
        } else {
            found.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
    found
}

/// A copy of the fixture, without the files whose paths start with `without`.
fn copy(without: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files(&root().join(FIXTURE)) {
        if without.is_empty() || !name.starts_with(without) {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }
    folder
}

fn run(folder: &TempDir, arguments: &[&str]) -> Run {
    run_in(folder.path(), arguments, "C.UTF-8")
}

/// A copy after `extract`: it has what the program keeps beside the reference, and the fixture does not.
fn extracted() -> TempDir {
    let folder = copy("");
    let run = run(&folder, &["extract"]);
    assert_eq!(run.status, 0, "{}", run.err);
    folder
}

/// The bundles of all its languages, by path (`es/ideas.csv`).
fn exported() -> BTreeMap<String, String> {
    let folder = extracted();
    let run = run(&folder, &["export", "--lang", "all"]);
    assert_eq!(run.status, 0, "{}", run.err);
    files(&folder.path().join("out"))
}

fn reading() -> Reading {
    let file = |name: &str| {
        let text = std::fs::read_to_string(root().join(FIXTURE).join("sources").join(name)).unwrap();
        SourceFile::new(name, text)
    };
    let (source, profile_file) = (file("river-pact.en.txt"), file("river-pact.toml"));
    let errata_file = file("river-pact.errata.toml");
    let errata = Errata::read(&errata_file).unwrap();
    let profile = profile::read(&profile_file).unwrap();
    let errata = Some((&errata, &errata_file));
    source::read(&Input { source: &source, profile: &profile, profile_file: &profile_file, errata })
}

fn table(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn extract_makes_the_reference_that_is_committed() {
    // The translations are left out as well: with them, a reference that is lost is not made anew.
    let folder = copy("locales/");
    let made = run(&folder, &["extract"]);
    assert_eq!(made.status, 0, "{}", made.err);
    let committed = files(&root().join(FIXTURE).join("locales/en"));
    assert_eq!(files(&folder.path().join("locales/en")), committed);
    let written: Vec<&str> = made.out.lines().filter_map(|line| line.strip_prefix("locales/en/")).collect();
    assert_eq!(written, committed.keys().collect::<Vec<_>>());
}

#[test]
fn extract_finds_the_committed_reference_up_to_date() {
    let folder = extracted();
    let now = files(folder.path());
    for (name, text) in files(&root().join(FIXTURE)) {
        assert_eq!(now[&name], text, "{name} is not touched");
    }
    let checked = run(&folder, &["extract", "--check"]);
    assert_eq!((checked.status, checked.out.as_str()), (0, ""), "{}", checked.err);
    let again = run(&folder, &["extract"]);
    assert_eq!((again.status, again.out.as_str()), (0, ""), "{}", again.err);
    assert_eq!(files(folder.path()), now);
}

#[test]
fn check_finds_nothing_wrong_with_source_and_reference() {
    let folder = extracted();
    let run = run(&folder, &["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let of_all = report["findings"].as_array().unwrap().iter().filter(|finding| finding["locale"].is_null());
    let found: Vec<(&str, &str)> =
        of_all.map(|finding| (finding["code"].as_str().unwrap(), finding["severity"].as_str().unwrap())).collect();
    assert_eq!(found, [("erratum-question", "info")]);
    // What there is of translations is right as well.
    let wrong = ["syntax", "missing-part", "obsolete-message", "obsolete-part", "duplicate-id", "missing-reference"];
    let codes = report["findings"].as_array().unwrap().iter().filter_map(|finding| finding["code"].as_str());
    assert_eq!(codes.filter(|code| wrong.contains(code)).count(), 0);
}

#[test]
fn its_parts_are_found_without_a_table_of_contents() {
    let reading = reading();
    let worse: Vec<_> = reading.findings.iter().filter(|finding| finding.severity > Severity::Info).collect();
    assert!(worse.is_empty(), "{worse:#?}");
    let document = &reading.document;
    let text = |unit| document.unit(unit).value.as_ref().unwrap().text.as_str();
    let headings: Vec<(&str, bool)> = document
        .blocks()
        .filter_map(|placed| match &placed.block {
            Block::Chapter(unit) => Some((text(*unit), true)),
            Block::Session { heading, in_chapter } => Some((text(*heading), *in_chapter)),
            _ => None,
        })
        .collect();
    assert_eq!(
        headings,
        [
            ("BOOK I. WATER", true),
            ("First Assembly, at Ostrel", true),
            ("Second Assembly, at Lower Ferry", true),
            ("BOOK II. BANKS", true),
            ("Third Assembly, at the Confluence", true),
            ("Closing Assembly", false),
        ]
    );
    let numbers: Vec<(&str, usize)> = document.ideas().map(|idea| (idea.printed.as_str(), idea.number)).collect();
    assert_eq!(numbers, [("I", 1), ("II", 2), ("III", 3), ("IV", 4), ("V", 5), ("VI", 6), ("VII", 7)]);
    let groups: Vec<(&str, Option<&str>, usize)> = document
        .blocks()
        .filter_map(|placed| match &placed.block {
            Block::People { group, country, people } => Some((text(*group), country.as_deref(), people.len())),
            _ => None,
        })
        .collect();
    assert_eq!(groups, [("For the upper valley", None, 2), ("For the lower valley", None, 3)]);
    let aside: Vec<&str> = document.aside.iter().map(|aside| aside.reason.as_str()).collect();
    assert_eq!(
        aside,
        [
            "The seal, and a remark of the printer's.",
            "An ornament between paragraphs.",
            "A page number.",
            "A heading over nothing but headings.",
        ]
    );
}

#[test]
fn quotations_end_before_the_dash_and_not_at_an_apostrophe() {
    let reading = reading();
    let document = &reading.document;
    let quoted: Vec<_> = document
        .ideas()
        .filter_map(|idea| {
            let unit = document.unit(idea.unit);
            let speaker = idea.speaker.as_ref()?;
            let country = speaker.country.as_ref().map(|country| country.code.as_str());
            let affiliation = unit.attribute("affiliation").map(|part| part.text.as_str());
            Some((idea.number, unit.value.as_ref()?.text.as_str(), speaker.name.as_str(), affiliation, country))
        })
        .collect();
    let debt = "Every field that drinks from the river’s arm owes it a drink in return. We called it the ‘wet debt’ at home, \
                and nobody laughed at our debts.";
    let shade = "People ask what the trees are for. Shade is the cheapest machine we own; it needs no oil, and it runs at \
                 night. Pay those who plant it.";
    let eel = "Build what you like, but leave the eel a stair!";
    assert_eq!(
        quoted,
        [
            (2, debt, "Ilva Torrentes", Some("keeper of the mill pond"), Some("SI")),
            (4, eel, "Bram Ottersluis", Some("warden of the last lock"), None),
            (6, shade, "Quim Salgueiral", None, Some("PT")),
        ]
    );
    let pulled: Vec<(&str, bool)> = document
        .blocks()
        .filter_map(|placed| match &placed.block {
            Block::PullQuote(quote) => Some((quote.name.as_str(), quote.shortened)),
            _ => None,
        })
        .collect();
    assert_eq!(pulled, [("Ilva Torrentes", false), ("Quim Salgueiral", true)]);
}

#[test]
fn ids_are_named_by_the_profile() {
    let mut ids: Vec<String> = Vec::new();
    for text in files(&root().join(FIXTURE).join("locales/en")).values() {
        ids.extend(gsef_i18n::ftl::read::read(text).messages().map(|message| message.id.clone()));
    }
    assert_eq!(ids.len(), 51);
    for id in [
        "pact",
        "foreword",
        "foreword-post",
        "foreword-03",
        "chapter-2",
        "session-04",
        "articles-text-01",
        "article-001",
        "article-007",
        "promises-heading",
        "promises-subheading-01",
        "promise-list-02",
        "promise-05",
        "signatories-group-02",
        "makers-role-02",
        "makers-body-01",
        "makers-post-01",
        "licence-01",
        "country-si",
        "attribution-name-only",
    ] {
        assert!(ids.iter().any(|found| found == id), "{id}");
    }
    let with_names = ids.iter().filter(|id| id.contains("torrentes") || id.contains("people")).count();
    assert_eq!(with_names, 0);
}

#[test]
fn its_book_says_every_word_in_order() {
    let exported = exported();
    let english = exported.iter().filter(|(name, _)| name.starts_with("en/"));
    let difference = first_difference(&words_of_source(&reading()), &words_of_book(english));
    assert!(difference.is_none(), "{}", difference.unwrap());
}

#[test]
fn the_pages_are_the_same_in_every_language_and_in_order() {
    let exported = exported();
    for lang in ["en", "es", "de"] {
        let names: Vec<&str> = exported.keys().filter_map(|name| name.strip_prefix(lang)?.strip_prefix('/')).collect();
        assert_eq!(
            names,
            [
                "01-cover.md",
                "02-foreword.md",
                "03-chapter-1.md",
                "04-chapter-2.md",
                "05-session-04.md",
                "06-promises.md",
                "07-signatories.md",
                "08-imprint.md",
                "bundle.json",
                "headings.csv",
                "ideas.csv",
                "makers.csv",
                "promises.csv",
                "signatories.csv",
            ],
            "{lang}"
        );
        assert!(exported[&format!("{lang}/01-cover.md")].contains(&format!("\nlang: {lang}\nweight: 1\n")));
    }
    let page = &exported["en/03-chapter-1.md"];
    let order = [
        "# BOOK I. WATER",
        "## First Assembly, at Ostrel",
        "The first assembly met in the old mill, while the wheel was turning.",
        "### Article I — The river is nobody’s",
        "Whoever owns the bank does not own the water: the river has a name, a bed and a mouth, and it speaks for itself.",
        "### Article II — Give back what you draw",
        "> ‘Every field",
        "> — Ilva Torrentes (*keeper of the mill pond*; Slovenia)",
        "## Second Assembly, at Lower Ferry",
        // A text that begins like a list is none.
        "\\- one key for the village, - one for the town, - and one for the fish.",
        "> **‘Every field",
        "> Ilva Torrentes",
        "### Article IV — No dam without a ladder",
        "> ‘Build what you like, but leave the eel a stair!’",
    ];
    let mut from = 0;
    for line in order {
        let at = page[from..].find(&format!("\n{line}")).unwrap_or_else(|| panic!("{line} after {}", &page[..from]));
        from += at + 1;
    }
}

#[test]
fn a_translation_is_put_together_by_its_own_patterns() {
    let exported = exported();
    let page = &exported["es/03-chapter-1.md"];
    for line in [
        "# LIBRO I. EL AGUA",
        "### Artículo II. Devuelve lo que sacas",
        "> — Ilva Torrentes (*guardiana del estanque del molino*; Eslovenia)",
        // The quotation ends in an exclamation mark: no full stop after it.
        "> «Construid lo que queráis, ¡pero dejadle una escalera a la anguila!»",
        "## *\\[en\\]* Second Assembly, at Lower Ferry",
    ] {
        assert!(page.lines().any(|found| found == line), "{line}\n{page}");
    }
    assert!(page.contains("nadie se reía de nuestras deudas».\n"), "{page}");
    let shortened = "> **«La sombra es la máquina más barata que tenemos: no gasta aceite y funciona de noche».**";
    assert!(exported["es/04-chapter-2.md"].lines().any(|found| found == shortened));
    // Only its patterns are German yet.
    let page = &exported["de/03-chapter-1.md"];
    assert!(page.contains("\n### *\\[en\\]* Artikel II – Give back what you draw\n"), "{page}");
    assert!(page.contains("\n> *\\[en\\]* „Build what you like, but leave the eel a stair!“\n"), "{page}");
    // What a translation says of itself, and the source does not.
    let cover = &exported["es/01-cover.md"];
    let notes = "\nTraducido del texto inglés.\n\n*\\[en\\]* Nobody has reviewed this translation.\n";
    assert!(cover.ends_with(notes), "{cover}");
    assert!(!exported["en/01-cover.md"].contains("Translated from"));
    for lang in ["es", "de"] {
        let manifest: serde_json::Value = serde_json::from_str(&exported[&format!("{lang}/bundle.json")]).unwrap();
        assert_eq!(manifest["texts"], 61, "{lang}");
        assert_eq!(manifest["missing"], if lang == "es" { 35 } else { 54 }, "{lang}");
    }
}

#[test]
fn the_tables_have_their_columns_and_rows() {
    let exported = exported();
    for (lang, lines) in [("en", 7), ("es", 7), ("de", 7)] {
        let rows = table(&exported[&format!("{lang}/ideas.csv")]);
        assert_eq!(
            rows[0].join(","),
            "number,id,chapter,session,title,text,is_quotation,speaker,affiliation,country,country_code,state"
        );
        assert_eq!(rows.len() - 1, lines, "{lang}");
        let ids: Vec<String> = (1..=7).map(|number| format!("article-{number:03}")).collect();
        assert_eq!(rows[1..].iter().map(|row| row[1].clone()).collect::<Vec<_>>(), ids, "{lang}");
    }
    let english = table(&exported["en/ideas.csv"]);
    let fourth = [
        "IV",
        "article-004",
        "BOOK I. WATER",
        "Second Assembly, at Lower Ferry",
        "No dam without a ladder",
        "Build what you like, but leave the eel a stair!",
        "true",
        "Bram Ottersluis",
        "warden of the last lock",
        "",
        "",
        "source",
    ];
    assert_eq!(english[4], fourth);
    assert_eq!(english[7][2..4], ["", "Closing Assembly"], "it stands in no book");
    assert_eq!(english[3][5], "'- one key for the village, - one for the town, - and one for the fish.");
    let spanish = table(&exported["es/ideas.csv"]);
    assert_eq!(spanish[2][8..11], ["guardiana del estanque del molino", "Eslovenia", "SI"]);
    assert_eq!(spanish[5][11], "missing");
    let rows = |name: &str| table(&exported[&format!("en/{name}.csv")]).len() - 1;
    assert_eq!(
        [rows("headings"), rows("promises"), rows("signatories"), rows("makers")],
        [9, 10, 5, 4],
        "headings, texts, names, credits"
    );
    let makers = table(&exported["en/makers.csv"]);
    assert_eq!(makers[4][..4], ["HOUSES", "Reed and Ink Press", "Anselm Uferlin", "Printer to the valley"]);
}

/// What an editor sees when the publication and its profile no longer fit.
#[test]
fn what_does_not_fit_the_profile_is_said() {
    for (file, from, to, said) in [
        ("en.txt", "ARTICLE V — A strip", "ARTICLE VI — A strip", "there are two items with the number VI"),
        ("en.txt", "For the lower valley", "Of the lower valley", "this line is neither in a block nor set aside"),
        ("en.txt", "‘Build what", "Build what", "the quotation of IV closes but does not open"),
        ("en.txt", "FOREWORD", "PREFACE", "no line begins with “FOREWORD”"),
        (
            "en.txt",
            "Shade is the cheapest machine we own; it needs no oil, and it runs at night.’",
            "Light’",
            "no quotation of",
        ),
        ("toml", "ideas = 7", "ideas = 8", "the profile promises 8 ideas, the source has 7"),
        ("toml", "numbers = \"roman\"", "number = \"roman\"", "unknown field `number`"),
        ("toml", "(?<group>For the .+)", "(For the .+", "regex parse error"),
        ("errata.toml", "find = \"Ten metres\"", "find = \"Nine metres\"", "this erratum’s text is not in the source"),
        (
            "errata.toml",
            "question = ",
            "replace = \"Twelve metres\"\nquestion = ",
            "either a `replace` or a `question`",
        ),
        ("notes.toml", "\"feminine\"", "\"female\"", "unknown variant `female`"),
    ] {
        let folder = copy("");
        let path = folder.path().join("sources").join(format!("river-pact.{file}"));
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let run = run(&folder, &["check"]);
        let all = format!("{}{}", run.out, run.err);
        assert!(all.contains(said), "{to}: {said}\n{all}");
    }
}

#[test]
fn a_group_that_is_no_country_is_named() {
    let folder = copy("");
    let path = folder.path().join("sources/river-pact.toml");
    let profile = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, profile.replace("[section.people]", "[section.people]\ncountries = true")).unwrap();
    let run = run(&folder, &["extract"]);
    assert!(run.out.contains("“For the upper valley” is not among the countries"), "{}", run.out);
}

/// The keys that the profile, the errata and the notes may have, read from the code that reads them: the fields of structs
/// and the variants of enums that are deserialized.
fn keys(code: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let mut derived = false;
    let mut inside = false;
    let mut renamed: Option<String> = None;
    for line in code.lines() {
        if line.starts_with("#[derive(") {
            derived = line.contains("Deserialize");
        } else if derived && line.ends_with('{') && (line.contains("struct ") || line.contains("enum ")) {
            (derived, inside) = (false, true);
        } else if line == "}" {
            inside = false;
        }
        let Some(member) = line.strip_prefix("    ").filter(|member| inside && !member.starts_with(' ')) else {
            continue;
        };
        if let Some((_, rename)) = member.split_once("rename = \"") {
            renamed = rename.split_once('"').map(|(name, _)| name.to_owned());
        }
        if member.starts_with(['/', '#']) {
            continue;
        }
        let name = member.trim_start_matches("pub ").split([':', ',', '(']).next().unwrap();
        keys.push(renamed.take().unwrap_or_else(|| kebab(name)));
    }
    keys
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(character.to_lowercase());
    }
    kebab.replace('_', "-")
}

#[test]
fn every_key_is_documented() {
    let page = std::fs::read_to_string(root().join("docs/profile.md")).unwrap();
    for file in ["profile", "numbers", "errata", "notes"] {
        let code = std::fs::read_to_string(root().join(format!("src/source/{file}.rs"))).unwrap();
        let keys = keys(&code);
        assert!(keys.len() >= 3, "{file}: {keys:?}");
        for key in keys {
            assert!(page.contains(&format!("`{key}`")), "{file}: `{key}` is not in docs/profile.md");
        }
    }
}

/// The page's long example is the fixture's profile, word for word: it is known to work.
#[test]
fn the_worked_example_is_the_fixture() {
    let page = std::fs::read_to_string(root().join("docs/profile.md")).unwrap();
    let profile = std::fs::read_to_string(root().join(FIXTURE).join("sources/river-pact.toml")).unwrap();
    let blocks: Vec<&str> = page.split("```").skip(1).step_by(2).collect();
    let example = blocks.iter().filter_map(|block| block.strip_prefix("toml fixture\n"));
    let mut shown = 0;
    for block in example {
        assert!(profile.contains(block), "not in the fixture's profile:\n{block}");
        shown += 1;
    }
    assert!(shown >= 3, "{shown}");
}
