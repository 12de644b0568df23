//! A translation may come from anybody: whatever is in it, the book has no tag, address, code or block for it that the book in
//! the language of the source has not.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use gsef_i18n::ftl::read;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::support::Project;

const HOSTILE: [&str; 16] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![a](https://evil.example/i.png)",
    "[a](javascript:alert(1)) https://evil.example",
    "<https://evil.example> www.evil.example",
    "a\u{d}# b",
    "a\n\n    - b\n\n\n# c\n\n---\n\n<div>d</div>",
    "[a]: https://evil.example",
    "`<b>` ``` <b>",
    "{{< x >}} {% y %}",
    "=cmd|' /C calc'!A0",
    "\t＝1+1",
    "\"\u{2028}\u{85}\n---\nstate: source\n---\n",
    "x | y\n--- | ---",
    "<a title=\"",
    "\">](javascript:x)`</a>",
];

/// A text as a Fluent pattern on one line.
fn pattern(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, character| {
        match character {
            '{' | '}' => write!(out, "{{\"{character}\"}}").unwrap(),
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' => {
                write!(out, "{{\"\\u{:04X}\"}}", u32::from(character)).unwrap();
            }
            _ => out.push(character),
        }
        out
    })
}

/// Every message of the reference, translated by somebody who means ill. What the patterns put together stays in them.
fn translate(project: &Project, locale: &str, first: usize) {
    let mut texts = HOSTILE.iter().cycle().skip(first);
    let mut hostile = |reference: &str| {
        let text = pattern(texts.next().unwrap());
        let variables: Vec<&str> = ["number", "title", "text", "speaker", "affiliation", "country"]
            .into_iter()
            .filter(|name| reference.contains(&format!("${name}")))
            .collect();
        let placed: Vec<String> = variables.iter().map(|name| format!("{{ ${name} }}")).collect();
        if placed.is_empty() {
            format!("{{\"\"}}{text}")
        } else {
            format!("{{\"\"}}{text}{}{text}", placed.join(&text))
        }
    };
    for entry in std::fs::read_dir(project.path("locales/en")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let mut file = String::new();
        for message in read::read(&project.read(&format!("locales/en/{name}"))).messages() {
            let value = message.value.iter().map(|value| hostile(&value.canonical)).collect::<String>();
            writeln!(file, "{} = {value}", message.id).unwrap();
            for attribute in &message.attributes {
                writeln!(file, "    .{} = {}", attribute.name, hostile(&attribute.value.canonical)).unwrap();
            }
            file.push('\n');
        }
        project.write(&format!("locales/{locale}/{name}"), &file);
    }
}

/// What there is on a page besides words.
fn brought(page: &str) -> BTreeSet<String> {
    let (_, body) = page.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS | Options::ENABLE_GFM;
    let things = Parser::new_ext(body, options).filter_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(html.into_string()),
        Event::Code(_) => Some("code".to_owned()),
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
        // The notes on what is untranslated are quotations.
        Event::Start(Tag::Paragraph | Tag::Emphasis | Tag::Strong | Tag::BlockQuote(None)) => None,
        Event::Start(Tag::Heading { level, .. }) => Some(format!("{level}")),
        Event::Start(tag) => Some(format!("{tag:?}")),
        Event::Rule => Some("rule".to_owned()),
        _ => None,
    });
    things.collect()
}

fn headings(page: &str) -> usize {
    Parser::new(page).filter(|event| matches!(event, Event::Start(Tag::Heading { .. }))).count()
}

#[test]
fn no_translation_brings_into_the_bundle_what_the_reference_has_not() {
    let project = Project::fixture("river-pact");
    assert_eq!(project.run(&["extract"]).status, 0);
    // So that each text has its turn everywhere.
    for first in 0..HOSTILE.len() {
        translate(&project, "es", first);
        let run = project.run(&["export", "--lang", "en,es"]);
        assert_eq!(run.status, 0, "{}", run.err);
        for entry in std::fs::read_dir(project.path("out/en")).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let (english, hostile) = (project.read(&format!("out/en/{name}")), project.read(&format!("out/es/{name}")));
            if name.ends_with(".md") {
                let new: Vec<String> = brought(&hostile).difference(&brought(&english)).cloned().collect();
                assert!(new.is_empty(), "{new:?} in {name}:\n{hostile}");
                let front = |page: &str| page.split("\n---\n").next().unwrap().lines().count();
                assert_eq!(front(&hostile), front(&english), "{hostile}");
                assert_eq!(headings(&hostile), headings(&english), "{name}:\n{hostile}");
                assert!(!hostile.split("\n---\n").next().unwrap().contains(['\u{85}', '\u{2028}', '<']), "{hostile}");
            } else if name.ends_with(".csv") {
                let rows = |text: &str| {
                    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
                    reader.records().map(|record| record.unwrap()).collect::<Vec<_>>()
                };
                let rows_of = rows(&hostile);
                assert_eq!(rows_of.len(), rows(&english).len());
                let formula = |cell: &str| cell.trim_start().starts_with(['=', '＝', '+', '-', '@']);
                assert!(rows_of.iter().flatten().all(|cell| !formula(cell)), "{hostile}");
            }
        }
    }
}
