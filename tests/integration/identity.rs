//! Nothing is lost on the way: what the source says, the bundle in its language says again, word by word and in order.
//!
//! First for the real publication, then for any: publications are generated with whatever prose may hold (braces, marks of
//! Markdown and of Fluent, numbers and signs at the start of lines, formulas).

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;

use gsef_i18n::diagnostic::{Code, Severity};
use gsef_i18n::document::{Text, UnitRef};
use gsef_i18n::export::texts::Texts;
use gsef_i18n::export::{self, Bundle, Format};
use gsef_i18n::ftl::{self, read};
use gsef_i18n::resource::Parsed;
use gsef_i18n::resource::extract::{Extraction, extract};
use gsef_i18n::source::Reading;
use gsef_i18n::source::notes::Notes;
use gsef_i18n::text::{SourceFile, words};
use gsef_i18n::ui::Ui;
use proptest::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

use crate::support::Files;

/// The words of the corrected source, without what is set aside, as they follow each other.
pub(crate) fn words_of_source(reading: &Reading) -> Vec<String> {
    let text = reading.corrected.text();
    let mut kept = String::new();
    let mut from = 0;
    for aside in &reading.document.aside {
        kept.push_str(&text[from..aside.span.start]);
        kept.push('\n');
        from = aside.span.end;
    }
    kept.push_str(&text[from..]);
    words_of(&kept)
}

/// The words of the book: of its Markdown pages in the order of their names, without front matter and anchors.
pub(crate) fn words_of_book<'a>(files: impl IntoIterator<Item = (&'a String, &'a String)>) -> Vec<String> {
    let pages = files.into_iter().filter(|(name, _)| name.ends_with(".md"));
    pages.flat_map(|(_, page)| words_of(&body(page))).collect()
}

/// A page without its front matter and its anchors.
pub(crate) fn body(page: &str) -> String {
    let (_, body) = page.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    let lines: Vec<&str> = body.lines().filter(|line| !line.starts_with("<a id=\"")).collect();
    lines.join("\n")
}

/// A text without the backslashes that keep Markdown from reading the mark after them.
fn unescaped(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut characters = markdown.chars().peekable();
    while let Some(character) = characters.next() {
        match characters.peek() {
            Some(next) if character == '\\' && next.is_ascii_punctuation() => text.extend(characters.next()),
            _ => text.push(character),
        }
    }
    text
}

/// Case is not compared: what is printed in capitals may be known in small letters. Underscores are marks of emphasis here,
/// while UAX #29 takes them for parts of words.
fn words_of(text: &str) -> Vec<String> {
    words::words(&unescaped(text))
        .map(|word| word.trim_matches('_').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Where two sequences of words part, with some words before and after; none where they are the same.
pub(crate) fn first_difference(expected: &[String], found: &[String]) -> Option<String> {
    let at = expected.iter().zip(found).take_while(|(one, other)| one == other).count();
    let around = |list: &[String]| list[at.saturating_sub(6)..list.len().min(at + 6)].join(" ");
    (expected != found).then(|| format!("source: {}\nbook:   {}", around(expected), around(found)))
}

pub(crate) fn extraction(reading: &Reading, references: Vec<(String, Parsed)>) -> Extraction {
    let english = Ui::new(&["en".parse().unwrap()]);
    extract(&reading.document, references, &HashSet::new(), &Notes::default(), "source.txt", &english)
}

fn parsed(extraction: &Extraction) -> Vec<(String, Parsed)> {
    let file = |(name, text): (&String, &String)| {
        (name.clone(), Parsed::new(SourceFile::new(format!("{name}.ftl"), text.as_str())))
    };
    extraction.resources.iter().map(file).collect()
}

/// The bundle in the language of the source.
pub(crate) fn bundle(reading: &Reading, extraction: &Extraction) -> Bundle {
    let english = "en".parse().unwrap();
    let mut reference = ftl::Bundle::new(&english);
    for text in extraction.resources.values() {
        reference.add(text);
    }
    let texts = Texts::new(&extraction.ids, &english, &reference, None);
    let formats = BTreeSet::from([Format::Markdown, Format::Csv]);
    export::export(&reading.document, &texts, &formats, &BTreeMap::new(), &Ui::new(&[])).unwrap()
}

#[test]
fn the_book_says_every_word_of_the_publication_in_order() {
    let reading = Files::real().read();
    let bundle = bundle(&reading, &extraction(&reading, Vec::new()));
    let expected = words_of_source(&reading);
    assert!(expected.len() > 8_000, "{}", expected.len());
    let difference = first_difference(&expected, &words_of_book(&bundle.files));
    assert!(difference.is_none(), "{}", difference.unwrap());
}

#[test]
fn the_publication_is_extracted_the_same_twice() {
    let reading = Files::real().read();
    let first = extraction(&reading, Vec::new());
    let second = extraction(&reading, parsed(&first));
    assert_eq!(first.resources, second.resources);
    assert_gives_back(&reading, &first);
}

#[test]
fn the_pages_of_the_publication_have_no_list_or_heading_of_their_own_making() {
    let reading = Files::real().read();
    let bundle = bundle(&reading, &extraction(&reading, Vec::new()));
    let shape = Shape::of(&bundle);
    assert_eq!(shape.strange, Vec::<String>::new());
    assert_eq!(shape.items, 16 + 220);
    assert_eq!(shape.quotes, 31 + 4);
    assert_eq!(shape.anchors, 5 + 28 + 100);
}

/// What Fluent reads in the reference is what the document says, and nothing is wrong with it.
fn assert_gives_back(reading: &Reading, extraction: &Extraction) {
    for text in extraction.resources.values() {
        let resource = read::read(text);
        assert_eq!(resource.problems, [], "{text}");
    }
    for (index, unit) in reading.document.units.iter().enumerate() {
        let id = extraction.ids.of(UnitRef(index));
        let resource = read::read(&extraction.resources[&unit.resource]);
        let entry = resource.find(id).unwrap_or_else(|| panic!("no message {id}"));
        assert_eq!(entry.attributes.len(), unit.attributes.len(), "{id}");
        for (name, part) in unit.parts() {
            let found = entry.part(Some(name).filter(|name| !name.is_empty())).unwrap();
            match &part.text {
                Text::Plain(text) => assert_eq!(found.plain.as_ref(), Some(text), "{id}"),
                Text::Pattern(pattern) => assert_eq!(&found.canonical, pattern, "{id}"),
            }
        }
    }
}

/// Every line with text stands in exactly one block or is set aside.
fn assert_accounted_for(reading: &Reading) {
    let document = &reading.document;
    let blocks = document.blocks().map(|placed| placed.span.clone());
    let spans: Vec<_> = blocks.chain(document.aside.iter().map(|aside| aside.span.clone())).collect();
    let mut start = 0;
    for line in reading.corrected.text().split_inclusive('\n') {
        let text = line.trim();
        if !text.is_empty() {
            let at = start + (line.len() - line.trim_start().len());
            let owners = spans.iter().filter(|span| span.start <= at && at + text.len() <= span.end).count();
            assert_eq!(owners, 1, "{text}");
        }
        start += line.len();
    }
}

/// What a Markdown reader finds in the pages.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    /// Headings: their level, and their words.
    headings: Vec<(usize, Vec<String>)>,
    items: usize,
    quotes: usize,
    anchors: usize,
    /// Blocks that no page should have.
    strange: Vec<String>,
}

impl Shape {
    fn of(bundle: &Bundle) -> Self {
        let mut shape = Self::default();
        for (_, page) in bundle.files.iter().filter(|(name, _)| name.ends_with(".md")) {
            let (_, body) = page.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
            shape.read(body);
        }
        shape
    }

    fn read(&mut self, body: &str) {
        let mut heading = None;
        for event in Parser::new(body) {
            match &event {
                Event::InlineHtml(html) if html.starts_with("<a id=\"") => self.anchors += 1,
                Event::Start(Tag::Heading { level, .. }) => heading = Some((depth(*level), String::new())),
                Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => {
                    if let Some((_, words)) = &mut heading {
                        words.push_str(text);
                    }
                }
                Event::Start(Tag::List(None) | Tag::Paragraph) => {}
                Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }) => {}
                Event::Start(Tag::Item) => self.items += 1,
                Event::Start(Tag::BlockQuote(_)) => self.quotes += 1,
                Event::Start(_) | Event::Html(_) | Event::Rule => self.strange.push(format!("{event:?}")),
                Event::End(pulldown_cmark::TagEnd::Heading(_)) => {
                    self.headings.extend(heading.take().map(|(level, text)| (level, words_of(&text))));
                }
                _ => {}
            }
        }
    }
}

fn depth(level: HeadingLevel) -> usize {
    level as usize
}

/// What `ideas.csv` must have as its first row: other programs rely on it.
const COLUMNS: &str =
    "number,id,chapter,session,title,text,is_quotation,speaker,affiliation,country,country_code,state";

/// The rows of a table, with every cell checked: a spreadsheet must not compute any of them.
fn rows(table: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    for cell in rows.iter().flatten() {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
    }
    rows
}

#[test]
fn the_table_of_ideas_keeps_its_contract() {
    let reading = Files::real().read();
    let bundle = bundle(&reading, &extraction(&reading, Vec::new()));
    let rows = rows(&bundle.files["ideas.csv"]);
    assert_eq!(rows[0].iter().collect::<Vec<_>>().join(","), COLUMNS);
    assert_eq!(rows.len(), 1 + 100);
    for (number, row) in rows.iter().enumerate().skip(1) {
        assert_eq!(&row[0], number.to_string());
        assert_eq!(&row[1], format!("idea-{number:03}"));
        assert!(!row[3].is_empty() && !row[4].is_empty() && !row[5].is_empty(), "{number}");
        // Quotation or not, there is a speaker or not.
        assert_eq!(&row[6] == "true", !row[7].is_empty(), "{number}");
        // A country comes with its code.
        assert_eq!(row[9].is_empty(), row[10].is_empty(), "{number}");
        assert!(row[10].is_empty() || row[10].len() == 2, "{number}");
        assert_eq!(&row[11], "source");
        // Only the ideas after the last chapter stand in none.
        assert_eq!(row[2].is_empty(), &row[3] == "Closure", "{number}");
        // Neither marks nor markup.
        assert!(row[6] == *"false" || !row[5].contains(['“', '”']), "{number}");
        assert!(!row[5].contains('*') && !row[4].contains('*') && !row[8].contains('*'), "{number}");
    }
    for (name, table) in bundle.files.iter().filter(|(name, _)| name.ends_with(".csv")) {
        assert!(!self::rows(table).is_empty(), "{name}");
    }
}

// Generated publications.

/// What prose is made of, beside plain words: whatever means something to Fluent, to Markdown or to a spreadsheet.
const TOKENS: &[&str] = &[
    "river",
    "économie",
    "日本",
    "Straße",
    "l’eau",
    "naïve",
    "a_b",
    "8,500",
    "3.14",
    "2021.",
    "1)",
    "12.",
    "(a)",
    "-",
    "--",
    "---",
    "-5",
    "*",
    "**",
    "***",
    "*début*",
    "**strong words**",
    "*one",
    "two*",
    "+",
    "+1",
    "#",
    "##",
    "###",
    "[",
    "]",
    "[x]",
    "[1]",
    ".",
    "...",
    ".title",
    "{",
    "}",
    "{}",
    "{ $name }",
    "{\"x\"}",
    "“said”",
    "«dit»",
    "\"q\"",
    "'",
    "=1+1",
    "=",
    "===",
    "`",
    "_",
    "___",
    "_it_",
    "__b__",
    "\\",
    "@name",
    ">",
    "|",
    "~~~",
    "!",
    "?",
    "…",
    "&",
    "%",
    "–",
    "—",
    "\u{a0}",
    "🙂",
];

fn prose(most: usize) -> impl Strategy<Value = Vec<&'static str>> {
    let token = prop_oneof![3 => Just("word"), 2 => proptest::sample::select(TOKENS)];
    proptest::collection::vec(token, 1..=most)
        // Blanks alone are no text.
        .prop_filter("empty", |tokens| tokens.iter().any(|token| !token.trim().is_empty()))
}

/// A paragraph: lines of tokens, as it was wrapped.
fn paragraph() -> impl Strategy<Value = String> {
    proptest::collection::vec(prose(6), 1..4).prop_map(|lines| {
        lines.into_iter().map(|tokens| tokens.join(" ").trim().to_owned()).collect::<Vec<_>>().join("\n")
    })
}

/// One line.
fn line() -> impl Strategy<Value = String> {
    prose(6).prop_map(|tokens| tokens.join(" ").trim().to_owned())
}

/// A person's name: a number makes it that of one person.
fn name() -> impl Strategy<Value = String> {
    (proptest::sample::select(&["Ana Ñúñez", "Björn O’Hara", "Zoë van der Å"][..]), 0..100_000_u32)
        .prop_map(|(name, number)| format!("{name} {number}"))
}

#[derive(Debug, Clone)]
enum Content {
    Chapter(String),
    Session(String),
    /// A paragraph right under a heading.
    Stray(String),
    Idea(Idea),
}

#[derive(Debug, Clone)]
struct Idea {
    title: String,
    /// Whether the text begins on the title's line.
    same_line: bool,
    text: Vec<String>,
    speaker: Option<(String, Option<&'static str>, Option<&'static str>)>,
    pull_quote: bool,
}

fn idea() -> impl Strategy<Value = Idea> {
    let affiliation =
        proptest::option::of(proptest::sample::select(&["Mayor of *Čačak*", "OJEDD, REAS", "=1+1 Club"][..]));
    let country = proptest::option::of(proptest::sample::select(&["Uruguay", "Côte d'Ivoire"][..]));
    let speaker = proptest::option::of((name(), affiliation, country));
    let text = proptest::collection::vec(paragraph(), 0..3);
    (line(), any::<bool>(), text, speaker, any::<bool>()).prop_map(|(title, same_line, text, speaker, pull_quote)| {
        let speaker = speaker.filter(|_| !text.is_empty());
        // A pull-quote is one line of the source.
        let pull_quote = pull_quote && speaker.is_some() && text.len() == 1 && !text[0].contains('\n');
        Idea { title, same_line, text, speaker, pull_quote }
    })
}

#[derive(Debug, Clone)]
struct Publication {
    aside: Vec<String>,
    title: String,
    foreword: String,
    byline: Option<(String, Option<String>)>,
    paragraphs: Vec<String>,
    lists: Vec<(String, Vec<String>)>,
    content: Vec<Content>,
    groups: Vec<(String, Vec<String>)>,
    credits: Vec<(String, Vec<String>)>,
    ornament: bool,
}

fn publication() -> impl Strategy<Value = Publication> {
    let list = (paragraph(), proptest::collection::vec(paragraph(), 1..4));
    let content = prop_oneof![
        1 => line().prop_map(Content::Chapter),
        2 => line().prop_map(Content::Session),
        1 => paragraph().prop_map(Content::Stray),
        4 => idea().prop_map(Content::Idea),
    ];
    let names = || proptest::collection::vec(name(), 1..4);
    let front = (
        proptest::collection::vec(line(), 1..3),
        line(),
        line(),
        proptest::option::of((name(), proptest::option::of(line()))),
        proptest::collection::vec(paragraph(), 0..4),
    );
    let back = (
        proptest::collection::vec(list, 0..3),
        proptest::collection::vec(content, 0..8),
        proptest::collection::vec((line(), names()), 1..3),
        proptest::collection::vec((line(), names()), 1..3),
        any::<bool>(),
    );
    (front, back).prop_map(
        |((aside, title, foreword, byline, paragraphs), (lists, content, groups, credits, ornament))| Publication {
            aside,
            title,
            foreword,
            byline,
            paragraphs,
            lists,
            content,
            groups,
            credits,
            ornament,
        },
    )
}

/// The profile of every generated publication. What tells blocks apart are marks that no word of the prose has, and that are
/// no words themselves.
const PROFILE: &str = r#"
source = "source.txt"
title = "title"

[[section]]
id = "above"
aside.reason = "Above the title."

[[section]]
id = "cover"
begins = "◆"
resource = "front"
[section.text]
lines = [{ id = "title", begins = "◆", style = "title" }]

[[section]]
id = "foreword"
begins = "◇"
resource = "front"
[section.text]
titled = true
byline = BYLINE
item = '^• (?<text>.+)$'
item-prefix = "wish"

[[section]]
id = "ideas"
begins = "¶"
[section.ideas]
label = "Idea"
prefix = "idea"
headings-resource = "headings"
chapter = '^¶ (?<heading>.+)$'
session = '^† (?<heading>.+)$'
item = '^§ (?<number>\d+) (?<title>.+?) ◊(?:\s+(?<text>.+))?$'
quotation = '(?s)^(?<open>⟪)(?<text>.+)⟫ (?<attribution>.+)$'
attributions = ['^(?<name>[^,]+)(?:, (?:(?<affiliation>.+), )?(?<country>[^,]+))?$']
pull-quote = '^⟪(?<text>.+)⟫$'

[[section]]
id = "people"
begins = "◈"
resource = "back"
table = "people"
[section.people]
group = '^‡ (?<group>.+)$'
item = '^• (?<name>.+)$'

[[section]]
id = "credits"
begins = "¤"
resource = "back"
table = "credits"
[section.credits]
role = '^¤ .+$'
separator = ";"

[[aside]]
line = "⁂"
reason = "An ornament."

[countries.names]
CI = "Côte d'Ivoire"
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
"#;

/// What the book must have.
#[derive(Debug, Default)]
struct Expected {
    shape: Shape,
    /// Of each idea, its title and its text.
    ideas: Vec<(String, String)>,
}

impl Publication {
    fn files(&self) -> (Files, Expected) {
        let mut expected = Expected::default();
        let mut out = String::new();
        for line in &self.aside {
            writeln!(out, "{line}\n").unwrap();
        }
        expected.heading(1, &self.title);
        writeln!(out, "◆ {}\n", self.title).unwrap();
        expected.heading(1, &self.foreword);
        writeln!(out, "◇ {}\n", self.foreword).unwrap();
        if let Some((name, post)) = &self.byline {
            writeln!(out, "{name}\n{}\n", post.as_deref().unwrap_or_default()).unwrap();
        }
        for text in &self.paragraphs {
            writeln!(out, "{text}\n").unwrap();
            self.ornament(&mut out);
        }
        for (head, items) in &self.lists {
            writeln!(out, "{head}\n").unwrap();
            for item in items {
                expected.shape.items += 1;
                writeln!(out, "• {item}").unwrap();
            }
            out.push('\n');
        }
        self.content(&mut out, &mut expected);
        expected.heading(1, "");
        writeln!(out, "◈").unwrap();
        for (group, names) in &self.groups {
            expected.heading(2, group);
            expected.shape.items += names.len();
            writeln!(out, "\n‡ {group}\n").unwrap();
            for name in names {
                writeln!(out, "• {name}").unwrap();
            }
        }
        for (role, names) in &self.credits {
            expected.heading(2, role);
            writeln!(out, "\n¤ {role}\n\n{}", names.join(";\n")).unwrap();
        }
        let byline = if self.byline.is_some() { "true" } else { "false" };
        let profile = PROFILE.replace("BYLINE", byline);
        (Files { source: out, errata: String::new(), profile }, expected)
    }

    fn content(&self, out: &mut String, expected: &mut Expected) {
        // The section begins with a chapter.
        let first = Content::Chapter("First".to_owned());
        let mut after_heading = false;
        for content in std::iter::once(&first).chain(&self.content) {
            match content {
                Content::Chapter(text) => {
                    expected.heading(1, text);
                    expected.shape.anchors += 1;
                    writeln!(out, "¶ {text}\n").unwrap();
                }
                Content::Session(text) => {
                    expected.heading(2, text);
                    expected.shape.anchors += 1;
                    writeln!(out, "† {text}\n").unwrap();
                }
                // Under an idea it would be the idea's.
                Content::Stray(text) if after_heading => writeln!(out, "{text}\n").unwrap(),
                Content::Stray(_) => continue,
                Content::Idea(idea) => {
                    idea.write(out, expected);
                    self.ornament(out);
                }
            }
            after_heading = !matches!(content, Content::Idea(_));
        }
    }

    fn ornament(&self, out: &mut String) {
        if self.ornament {
            out.push_str("⁂\n\n");
        }
    }
}

impl Idea {
    fn write(&self, out: &mut String, expected: &mut Expected) {
        let number = expected.ideas.len() + 1;
        expected.heading(3, &format!("{number} {}", self.title));
        expected.shape.anchors += 1;
        expected.ideas.push((self.title.clone(), self.text.join(" ")));
        let mut text = self.text.join("\n\n");
        if let Some((name, affiliation, country)) = &self.speaker {
            expected.shape.quotes += 1;
            let pieces = [Some(name.as_str()), *affiliation, *country];
            text = format!("⟪{text}⟫\n{}", pieces.into_iter().flatten().collect::<Vec<_>>().join(", "));
        }
        let gap = if self.same_line && !text.is_empty() { " " } else { "\n" };
        writeln!(out, "§ {number} {} ◊{gap}{text}\n", self.title).unwrap();
        if let (true, Some((name, ..))) = (self.pull_quote, &self.speaker) {
            expected.shape.quotes += 1;
            writeln!(out, "⟪{}⟫\n{name}\n", self.text[0]).unwrap();
        }
    }
}

impl Expected {
    fn heading(&mut self, level: usize, text: &str) {
        self.shape.headings.push((level, words_of(text)));
    }
}

/// Everything that must hold of a publication.
fn check(publication: &Publication) {
    let (files, expected) = publication.files();
    let reading = files.read();
    // Prose of such words may look like a list.
    let worse: Vec<_> = reading
        .findings
        .iter()
        .filter(|finding| finding.severity > Severity::Info && finding.code != Code::SourceFlattened)
        .collect();
    assert!(worse.is_empty(), "{worse:#?}\n{}", files.source);
    assert_accounted_for(&reading);

    let made = extraction(&reading, Vec::new());
    assert_eq!(extraction(&reading, parsed(&made)).resources, made.resources);
    assert_gives_back(&reading, &made);
    // Saved on Windows, the source is still the same publication.
    let windows = Files { source: files.source.replace('\n', "\r\n"), ..files };
    assert_eq!(extraction(&windows.read(), Vec::new()).resources, made.resources);
    let files = windows;

    let bundle = bundle(&reading, &made);
    let difference = first_difference(&words_of_source(&reading), &words_of_book(&bundle.files));
    assert!(difference.is_none(), "{}\n{}", difference.unwrap(), files.source);
    assert_eq!(Shape::of(&bundle), expected.shape, "{}", files.source);

    let rows = rows(&bundle.files["ideas.csv"]);
    assert_eq!(rows[0].iter().collect::<Vec<_>>().join(","), COLUMNS);
    assert_eq!(rows.len() - 1, expected.ideas.len());
    for (row, (title, text)) in rows.iter().skip(1).zip(&expected.ideas) {
        assert_eq!(words_of(&row[4]), words_of(title), "{}", files.source);
        assert_eq!(words_of(&row[5]), words_of(text), "{}", files.source);
    }
    for (_, table) in bundle.files.iter().filter(|(name, _)| name.ends_with(".csv")) {
        self::rows(table);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_publication_says_every_word_and_nothing_else(publication in publication()) {
        check(&publication);
    }
}

/// A publication with this text in its foreword, and with these lines between its first heading and its people.
fn written(foreword: &str, content: &str) -> Files {
    let source =
        format!("Above\n\n◆ Title\n\n◇ Foreword\n\n{foreword}\n\n¶ First\n\n{content}\n\n◈\n\n¤ Credits\n\nAna\n");
    Files { source, errata: String::new(), profile: PROFILE.replace("BYLINE", "false") }
}

fn pages(files: &Files) -> String {
    let reading = files.read();
    let bundle = bundle(&reading, &extraction(&reading, Vec::new()));
    bundle.files.into_iter().filter(|(name, _)| name.ends_with(".md")).map(|(_, page)| page).collect()
}

#[test]
fn a_text_that_is_a_formula_is_guarded_in_tables_alone() {
    let files = written("Text", "§ 1 @Title ◊ =1+1");
    let reading = files.read();
    let bundle = bundle(&reading, &extraction(&reading, Vec::new()));
    let rows = rows(&bundle.files["ideas.csv"]);
    assert_eq!((&rows[1][4], &rows[1][5]), ("'@Title", "'=1+1"));
    assert!(pages(&files).contains("### 1 @Title\n\n\\=1+1\n"));
}

#[test]
fn a_text_in_brackets_with_a_colon_is_printed() {
    let reading = written("[Note]: the text goes on", "§ 1 [Note]: this ◊ [Note]: that").read();
    let bundle = bundle(&reading, &extraction(&reading, Vec::new()));
    let rows = rows(&bundle.files["ideas.csv"]);
    assert_eq!((&rows[1][4], &rows[1][5]), ("[Note]: this", "[Note]: that"));
    let page = &bundle.files["02-foreword.md"];
    let shown = Parser::new(page).any(|event| matches!(event, Event::Text(text) if text.contains("the text goes on")));
    assert!(shown, "{page}");
}

#[test]
fn a_text_that_begins_with_a_tag_is_a_paragraph() {
    for text in ["<div> is what it says", "<!-- is what it says"] {
        let reading = written(text, "").read();
        let shape = Shape::of(&bundle(&reading, &extraction(&reading, Vec::new())));
        assert_eq!(shape.strange, Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_line_set_aside_within_a_paragraph_is_listed_as_set_aside() {
    let reading = written("one two\n⁂\nthree four", "").read();
    let reasons: Vec<&str> = reading.document.aside.iter().map(|aside| aside.reason.as_str()).collect();
    assert_eq!(reasons, ["Above the title.", "An ornament."]);
    assert!(pages(&written("one two\n⁂\nthree four", "")).contains("\none two three four\n"));
}

#[test]
fn an_idea_goes_on_after_a_line_that_is_set_aside() {
    let pages = pages(&written("Text", "§ 1 Title ◊ one two\n⁂\nthree four"));
    assert!(pages.contains("\none two three four\n"), "{pages}");
}

#[test]
fn a_second_shortening_of_a_quotation_is_not_lost_in_silence() {
    let quotation = "§ 1 Title ◊ ⟪one two three four five six⟫ Ana";
    let reading = written("Text", &format!("{quotation}\n\n⟪one two three⟫\nAna\n\n⟪four five six⟫\nAna")).read();
    let said = reading.findings.iter().any(|finding| finding.severity > Severity::Info);
    let book = words_of_book(&bundle(&reading, &extraction(&reading, Vec::new())).files);
    assert!(said || first_difference(&words_of_source(&reading), &book).is_none());
}
