//! Finds where the profile's sections start in the text.

use std::ops::Range;

use super::contents::{self, Claim, Headings};
use super::lines::Lines;
use super::profile::{Section, Shape, Start};
use super::{Corrected, Input};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::text::Span;
use crate::text::words::Bag;

/// A section with its lines.
#[derive(Debug)]
pub(super) struct Planned<'a> {
    /// What the profile says of it.
    pub section: &'a Section,
    /// Its lines, among those with text.
    pub lines: Range<usize>,
    /// The headings of the table of contents that stand in it, in order.
    pub headings: Vec<Claim>,
}

/// The sections with their lines, in the order of the profile. What is not found is a finding, and then the plan is empty:
/// the rest would be read as something that it is not.
pub(super) fn find<'a>(
    input: &Input<'a>,
    lines: &Lines<'_>,
    corrected: &Corrected,
) -> (Vec<Planned<'a>>, Vec<Diagnostic>) {
    let profile = input.profile;
    let profile_place = |span| input.profile_file.locate(span);
    let mut findings = Vec::new();
    let headings = read_contents(input, lines, corrected, &mut findings);
    let mut starts: Vec<usize> = Vec::new();
    for (index, section) in profile.sections.iter().enumerate() {
        let from = starts.last().map_or(0, |start| start + 1);
        let start = match &section.start {
            Start::Line(begins) => {
                let wanted = begins.get_ref().as_str();
                let found = (from..lines.len()).find(|&line| lines.all()[line].bare().starts_with(wanted));
                found.ok_or_else(|| {
                    Diagnostic::new(Code::Profile)
                        .says("section-absent")
                        .arg("section", section.id.as_str())
                        .arg("begins", wanted)
                        .at(profile_place(begins.span()))
                })
            }
            Start::Heading(heading) => {
                let wanted = heading.get_ref().as_str();
                let claim = headings.claims.iter().find(|claim| claim.entry == wanted);
                claim.map(|claim| claim.line).filter(|&line| line >= from).ok_or_else(|| {
                    let similar = most_similar(wanted, &headings.claims);
                    let says = match (claim, similar.is_empty()) {
                        (Some(_), _) => "section-order",
                        (None, true) => "heading-absent",
                        (None, false) => "heading-similar",
                    };
                    Diagnostic::new(Code::Profile)
                        .says(says)
                        .arg("section", section.id.as_str())
                        .arg("heading", wanted)
                        .arg("similar", similar)
                        .at(profile_place(heading.span()))
                })
            }
            Start::Next(_) if index == 0 => Ok(0),
            Start::Next(id) => {
                let next = headings.claims.iter().find(|claim| claim.line >= from);
                next.map(|claim| claim.line).ok_or_else(|| {
                    Diagnostic::new(Code::Profile)
                        .says("section-start")
                        .arg("section", section.id.as_str())
                        .at(profile_place(id.span()))
                })
            }
        };
        match start {
            Ok(start) => starts.push(start),
            Err(finding) => findings.push(finding),
        }
    }
    if starts.len() < profile.sections.len() {
        return (Vec::new(), findings);
    }
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let plan = profile.sections.iter().zip(starts.iter().zip(ends)).map(|(section, (&start, end))| Planned {
        section,
        lines: start..end,
        headings: headings.claims.iter().filter(|claim| (start..end).contains(&claim.line)).cloned().collect(),
    });
    (plan.collect(), findings)
}

fn read_contents(
    input: &Input<'_>,
    lines: &Lines<'_>,
    corrected: &Corrected,
    findings: &mut Vec<Diagnostic>,
) -> Headings {
    let Some((section, shape)) = input.profile.contents() else { return Headings::default() };
    debug_assert!(matches!(section.shape, Shape::Contents(_)));
    let Start::Line(begins) = &section.start else { return Headings::default() };
    let Some(first) = lines.all().iter().position(|line| line.bare().starts_with(begins.get_ref())) else {
        return Headings::default();
    };
    let headings = contents::read(lines, first, shape);
    let place = |span: &Span| input.source.locate(corrected.to_source(span));
    for (entry, span) in &headings.lost {
        findings.push(
            Diagnostic::new(Code::TocMismatch)
                .says("lost")
                .severity(Severity::Error)
                .arg("entry", entry.as_str())
                .at(place(span)),
        );
    }
    let mut entries_in_order: Vec<usize> = headings.claims.iter().map(|claim| claim.entry_span.start).collect();
    entries_in_order.sort_unstable();
    for (claim, expected) in headings.claims.iter().zip(entries_in_order) {
        let line = &lines.all()[claim.line];
        let mismatch = if line.text != claim.entry {
            Diagnostic::new(Code::TocMismatch)
        } else if claim.entry_span.start != expected {
            Diagnostic::new(Code::TocMismatch).says("order")
        } else {
            continue;
        };
        findings.push(
            mismatch
                .arg("entry", claim.entry.as_str())
                .arg("heading", line.text)
                .at(place(&line.span()))
                .related("contents-entry", place(&claim.entry_span)),
        );
    }
    headings
}

fn most_similar(wanted: &str, claims: &[Claim]) -> String {
    let bag = Bag::new(wanted);
    let best = claims
        .iter()
        .map(|claim| (bag.likeness(&Bag::new(&claim.entry)), claim.entry.as_str()))
        .max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(likeness, _)| *likeness > 0.3).map_or_else(String::new, |(_, entry)| entry.to_owned())
}
