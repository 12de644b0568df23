//! The parser over the real publication: everything is accounted for, and where it belongs.

use std::collections::BTreeSet;

use gsef_i18n::diagnostic::Severity;
use gsef_i18n::document::{Block, Document, Idea};

use crate::support::Files;

fn text<'a>(document: &'a Document, idea: &Idea) -> &'a str {
    document.unit(idea.unit).value.as_ref().unwrap().text.as_str()
}

fn attribute<'a>(document: &'a Document, idea: &Idea, name: &str) -> Option<&'a str> {
    document.unit(idea.unit).attribute(name).map(|part| part.text.as_str())
}

#[test]
fn nothing_is_wrong_with_the_source_as_corrected() {
    let reading = Files::real().read();
    let worse: Vec<_> = reading.findings.iter().filter(|finding| finding.severity > Severity::Info).collect();
    assert!(worse.is_empty(), "{worse:#?}");
}

#[test]
fn every_line_with_text_is_in_one_block_or_set_aside() {
    let reading = Files::real().read();
    let document = &reading.document;
    let blocks = document.blocks().map(|placed| placed.span.clone());
    let spans: Vec<_> = blocks.chain(document.aside.iter().map(|aside| aside.span.clone())).collect();
    let mut start = 0;
    for (number, line) in reading.corrected.text().split_inclusive('\n').enumerate() {
        let words = line.trim();
        if !words.is_empty() {
            let at = start + line.find(words).unwrap();
            let owners = spans.iter().filter(|span| span.start <= at && at + words.len() <= span.end).count();
            assert_eq!(owners, 1, "line {}: {words}", number + 1);
        }
        start += line.len();
    }
    assert!(document.aside.iter().all(|aside| !aside.reason.is_empty()));
}

#[test]
fn the_publication_has_its_parts() {
    let reading = Files::real().read();
    let document = &reading.document;
    let count = |wanted: fn(&Block) -> bool| document.blocks().filter(|placed| wanted(&placed.block)).count();
    assert_eq!(count(|block| matches!(block, Block::Chapter(_))), 5);
    assert_eq!(count(|block| matches!(block, Block::Session { in_chapter: true, .. })), 27);
    assert_eq!(count(|block| matches!(block, Block::Session { in_chapter: false, .. })), 1);
    assert_eq!(count(|block| matches!(block, Block::PullQuote(_))), 4);
    let front = ["welcome", "introduction", "presentation", "prologue"];
    for section in document.sections.iter().filter(|section| front.contains(&section.id.as_str())) {
        assert!(matches!(section.blocks[0].block, Block::Heading(_)), "{}", section.id);
        let bylined = section.blocks.iter().any(|placed| matches!(placed.block, Block::Byline { .. }));
        assert_eq!(bylined, section.id != "welcome", "{}", section.id);
    }
    let numbers: Vec<usize> = document.ideas().map(|idea| idea.number).collect();
    assert_eq!(numbers, (1..=100).collect::<Vec<_>>());
    let speakers: BTreeSet<&str> =
        document.ideas().filter_map(|idea| idea.speaker.as_ref()).map(|speaker| speaker.name.as_str()).collect();
    assert_eq!(document.ideas().filter(|idea| idea.quotation).count(), 31);
    assert_eq!(speakers.len(), 30);
    let lists: Vec<usize> = document
        .sections
        .iter()
        .filter(|section| section.id == "declaration")
        .flat_map(|section| {
            section
                .blocks
                .split(|placed| matches!(placed.block, Block::ListHead(_)))
                .skip(1)
                .map(|group| group.iter().filter(|placed| matches!(placed.block, Block::ListItem(_))).count())
        })
        .collect();
    assert_eq!(lists, [6, 3, 7]);
    let groups: Vec<(&Option<String>, usize)> = document
        .blocks()
        .filter_map(|placed| match &placed.block {
            Block::People { country, people, .. } => Some((country, people.len())),
            _ => None,
        })
        .collect();
    assert_eq!(groups.len(), 50);
    assert!(groups.iter().all(|(country, _)| country.is_some()));
    assert_eq!(groups.iter().map(|(_, names)| names).sum::<usize>(), 220);
    let names: usize =
        document.blocks().map(|placed| if let Block::Names(names) = &placed.block { names.len() } else { 0 }).sum();
    assert_eq!(names, 34);
    assert_eq!(count(|block| matches!(block, Block::Office { .. })), 7);
}

/// The quotations that are printed in some way of their own: idea, how the words begin and end, speaker, affiliation, country.
type Quotation = (usize, &'static str, &'static str, &'static str, Option<&'static str>, Option<&'static str>);

#[rustfmt::skip]
const QUOTATIONS: &[Quotation] = &[
    (3, "The efforts supporting", "challenge of civilization", "José Mujica", Some("Former President of Uruguay"), None),
    (9, "In order to transit", "approach on rights", "Alberto Arenas", Some("Director for the Social Development Division of the ECLAC"), Some("CL")),
    (13, "The SSE is an", "region of the world", "Barbara Franchini", Some("European Research Institute on Cooperative and Social Enterprise (EURICSE)"), Some("IT")),
    (27, "Education means", "impregnating our minds", "José Luis Coraggio", Some("Emeritus Professor of the National University of General Sarmiento"), Some("AR")),
    (30, "We can see there’s", "within education systems", "Karen Maguire", Some("Head of the Local Employment Division, OECD"), None),
    (46, "I think it’s awful to talk about ‘human capital’", "the center of economy", "Mario Radrigán", Some("Santiago University"), Some("CL")),
    (48, "The pandemic has", "of our attention", "Kevin Ossah", Some("Executive Director of OJEDD International"), Some("TG")),
    (59, "To develop and", "equalitarian societies", "Béatrice Alain", Some("Director General of the Chantier de l’économie sociale"), Some("CA")),
    (79, "The creation of", "they are living", "Ricardo Orzi", None, Some("AR")),
    (80, "Solidary bartering", "people and values", "Helena Almirati", None, Some("UY")),
    (85, "All actors involved", "agreement and trust", "Anna Albareda Sanz", Some("Manager of the Taula d'entitats del Tercer Sector Social de Catalunya"), Some("ES")),
    (90, "The Social and", "we are more solidary", "Soham El Wardini", Some("Mayor of Dakar"), Some("SN")),
    (94, "We must prioritize", "local development", "Blanca Boix", Some("REAS Euskadi"), Some("ES")),
    (95, "Let’s not expect", "start with actions", "Katherine Fernández", Some("Polinizar Network"), Some("BO")),
    (96, "Policies are born", "subject of change", "Isabel Andreoni", Some("Director of Montevideo Rural"), Some("UY")),
];

#[test]
fn quotations_end_where_they_end() {
    let reading = Files::real().read();
    let document = &reading.document;
    let ideas: Vec<&Idea> = document.ideas().collect();
    for &(number, begins, ends, name, affiliation, country) in QUOTATIONS {
        let idea = ideas[number - 1];
        let words = text(document, idea);
        assert!(words.starts_with(begins) && words.trim_end_matches('.').ends_with(ends), "{number}: {words}");
        let speaker = idea.speaker.as_ref().unwrap();
        assert_eq!(speaker.name, name);
        assert_eq!(attribute(document, idea, "affiliation"), affiliation, "{number}");
        assert_eq!(speaker.country.as_ref().map(|country| country.code.as_str()), country, "{number}");
    }
    for idea in ideas.iter().filter(|idea| idea.quotation) {
        let words = text(document, idea);
        assert!(!words.contains(['“', '”', '"', '«', '»']), "{}: marks are structure: {words}", idea.number);
        let speaker = idea.speaker.as_ref().unwrap();
        let country_in_post = attribute(document, idea, "affiliation").is_some_and(|post| post.ends_with(", Mexico"));
        assert!(!country_in_post && (speaker.country.is_some() || [3, 30].contains(&idea.number)), "{}", idea.number);
    }
}

#[test]
fn a_title_on_its_own_line_has_the_next_line_as_its_text() {
    let reading = Files::real().read();
    let document = &reading.document;
    let idea = document.ideas().nth(43).unwrap();
    assert_eq!(attribute(document, idea, "title"), Some("Taking down the obstacles restricting opportunities"));
    assert!(text(document, idea).starts_with("We must boost the reinforcement"));
}

#[test]
fn pull_quotes_are_tied_to_the_idea_that_they_repeat() {
    let reading = Files::real().read();
    let document = &reading.document;
    let mut before = 0;
    let mut found = Vec::new();
    for placed in document.blocks() {
        match &placed.block {
            Block::Idea(idea) => before = idea.number,
            Block::PullQuote(quote) => {
                let idea = document.ideas().find(|idea| idea.unit == quote.unit).unwrap();
                found.push((before, idea.number, quote.shortened, quote.name.as_str()));
            }
            _ => {}
        }
    }
    assert_eq!(
        found,
        [
            (12, 12, false, "Albert Maurilio Chan"),
            (47, 46, false, "Mario Radrigán"),
            (61, 59, true, "Béatrice Alain"),
            (97, 96, true, "Isabel Andreoni"),
        ]
    );
}

#[test]
fn what_is_printed_again_is_one_message() {
    let reading = Files::real().read();
    let document = &reading.document;
    let uses = |words: &str| {
        let unit = document
            .units
            .iter()
            .position(|unit| unit.value.as_ref().is_some_and(|part| part.text.as_str() == words))
            .unwrap_or_else(|| panic!("no unit {words}"));
        document
            .blocks()
            .filter(|placed| match &placed.block {
                Block::Line { text, .. } | Block::Heading(text) => text.0 == unit,
                _ => false,
            })
            .count()
    };
    assert_eq!(uses("100 strong ideas: Social and Solidarity Economy"), 5);
    let motto = "Local governments and Social Economy: co-creation of paths for a green and inclusive economy";
    assert_eq!(uses(motto), 4);
    assert_eq!(
        uses(
            "This is a public program which is not connected to any political party. \
             It is prohibited to use it for purposes other than social development."
        ),
        2
    );
}

#[test]
fn names_of_people_are_never_messages() {
    let reading = Files::real().read();
    let document = &reading.document;
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for placed in document.blocks() {
        match &placed.block {
            Block::Names(list) => names.extend(list.iter().map(String::as_str)),
            Block::People { people, .. } => names.extend(people.iter().map(|person| person.name.as_str())),
            Block::Office { name, .. } | Block::Byline { name, .. } => {
                names.insert(name);
            }
            _ => {}
        }
    }
    for unit in &document.units {
        for (_, part) in unit.parts() {
            assert!(!names.contains(part.text.as_str()), "{}", part.text.as_str());
        }
    }
}
