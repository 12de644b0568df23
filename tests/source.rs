//! The parser over the real publication: everything is accounted for, and where it belongs.

use std::collections::BTreeSet;
use std::path::Path;

use gsef_i18n::document::{Block, Document, Idea};
use gsef_i18n::source::notes::Notes;
use gsef_i18n::source::{self, Errata, Input, Reading, profile};
use gsef_i18n::text::SourceFile;

fn file(name: &str) -> SourceFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sources").join(name);
    SourceFile::new(format!("sources/{name}"), std::fs::read_to_string(path).unwrap())
}

fn read() -> (SourceFile, Reading) {
    let source = file("100-strong-ideas.en.txt");
    let profile_file = file("100-strong-ideas.toml");
    let profile = profile::read(&profile_file).unwrap();
    let errata_file = file("100-strong-ideas.errata.toml");
    let errata = Errata::read(&errata_file).unwrap();
    let reading = source::read(&Input {
        source: &source,
        profile: &profile,
        profile_file: &profile_file,
        errata: Some((&errata, &errata_file)),
    });
    (source, reading)
}

#[test]
fn debug() {
    let (_, reading) = read();
    for finding in &reading.findings {
        println!("{} {:?} {:?} {:?}", finding.code, finding.says, finding.args, finding.primary.as_ref().map(|p| p.start));
    }
    let doc = &reading.document;
    for idea in doc.ideas() {
        let unit = doc.unit(idea.unit);
        if idea.quotation || idea.number < 5 || idea.number==44 {
            println!("{} {:?} {:?} {:?}", idea.printed, idea.speaker, unit.attributes.iter().map(|(n, p)| format!("{n}={}", p.text.as_str())).collect::<Vec<_>>(), unit.value.as_ref().map(|p| p.text.as_str()));
        }
    }
    for s in &doc.sections { println!("== {} {}", s.id, s.blocks.len()); if s.id != "ideas" { for b in &s.blocks { println!("   {:?}", b.block); } } }
}
