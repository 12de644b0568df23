//! What the profile promises of its publication: numbers present once and in order, and counts.

use std::collections::{BTreeMap, BTreeSet};

use super::profile::{Promise, Shape};
use super::{Corrected, Input};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Block, Document, Idea};
use crate::text::{Location, Span};

/// Compares the document with the profile's promises.
pub(super) fn check(input: &Input<'_>, document: &Document, corrected: &Corrected) -> Vec<Diagnostic> {
    let place = |span: &Span| input.source.locate(corrected.to_source(span));
    let mut findings = Vec::new();
    for (section, planned) in input.profile.sections.iter().zip(&document.sections) {
        let Shape::Ideas(shape) = &section.shape else { continue };
        let ideas: Vec<(&Idea, &Span)> = planned
            .blocks
            .iter()
            .filter_map(|placed| match &placed.block {
                Block::Idea(idea) => Some((idea, &placed.span)),
                _ => None,
            })
            .collect();
        let range = shape.range.as_ref().map(|range| *range.get_ref());
        findings.extend(numbers(&ideas, range, |span| place(&first_line(corrected, span))));
    }
    let counts = counts(document);
    for (promise, promised) in &input.profile.promises {
        let found = counts.get(promise).copied().unwrap_or(0);
        if found != *promised.get_ref() {
            findings.push(
                Diagnostic::new(Code::Invariants)
                    .says("count")
                    .arg("what", promise.as_str())
                    .arg("promised", *promised.get_ref())
                    .arg("found", found)
                    .at(input.profile_file.locate(promised.span())),
            );
        }
    }
    findings
}

fn first_line(corrected: &Corrected, span: &Span) -> Span {
    let text = &corrected.text()[span.clone()];
    span.start..span.start + text.lines().next().map_or(0, str::len)
}

/// Every number of the range once and in order.
fn numbers(ideas: &[(&Idea, &Span)], range: Option<[usize; 2]>, place: impl Fn(&Span) -> Location) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut first_seen: BTreeMap<usize, &Span> = BTreeMap::new();
    let mut highest = 0;
    for (idea, span) in ideas {
        let finding = Diagnostic::new(Code::Invariants).arg("number", idea.printed.as_str());
        if let Some(first) = first_seen.get(&idea.number) {
            findings.push(finding.says("number-twice").at(place(span)).related("first-number", place(first)));
            continue;
        }
        if idea.number < highest {
            findings.push(finding.says("number-order").arg("after", highest.to_string()).at(place(span)));
        }
        highest = highest.max(idea.number);
        first_seen.insert(idea.number, span);
    }
    let Some([first, last]) = range else { return findings };
    for number in first..=last {
        if !first_seen.contains_key(&number) {
            let missing = Diagnostic::new(Code::Invariants).says("number-missing").arg("number", number.to_string());
            let neighbour = first_seen.range(number..).next().or_else(|| first_seen.range(..number).next_back());
            findings.push(match neighbour {
                Some((_, span)) => missing.at(place(span)),
                None => missing,
            });
        }
    }
    for (number, span) in first_seen.iter().filter(|(number, _)| !(first..=last).contains(*number)) {
        let beyond = Diagnostic::new(Code::Invariants).says("number-beyond").arg("number", number.to_string());
        findings.push(beyond.arg("first", first.to_string()).arg("last", last.to_string()).at(place(span)));
    }
    findings
}

/// How many there are of what can be promised.
pub(super) fn counts(document: &Document) -> BTreeMap<Promise, usize> {
    let mut counts = BTreeMap::new();
    let mut speakers = BTreeSet::new();
    for placed in document.blocks() {
        let mut add = |promise, count| *counts.entry(promise).or_insert(0) += count;
        match &placed.block {
            Block::Chapter(_) => add(Promise::Chapters, 1),
            Block::Session { .. } => add(Promise::Sessions, 1),
            Block::Idea(idea) => {
                add(Promise::Ideas, 1);
                add(Promise::Quotations, usize::from(idea.quotation));
                speakers.extend(idea.speaker.as_ref().map(|speaker| speaker.name.clone()));
            }
            Block::PullQuote(_) => add(Promise::PullQuotes, 1),
            Block::People { people, .. } => {
                add(Promise::Groups, 1);
                add(Promise::People, people.len());
            }
            Block::ListHead(_) => add(Promise::Lists, 1),
            Block::ListItem(_) => add(Promise::ListItems, 1),
            Block::Office { .. } => add(Promise::Offices, 1),
            Block::Names(names) => add(Promise::CreditedNames, names.len()),
            Block::Heading(_)
            | Block::Byline { .. }
            | Block::Line { .. }
            | Block::Paragraph(_)
            | Block::Subheading(_)
            | Block::Role(_) => {}
        }
    }
    counts.insert(Promise::Speakers, speakers.len());
    counts
}
