//! Quotations that are printed again beside the text.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Block, Document, Idea, Part, Placed, PullQuote, Text, UnitRef};
use crate::text::words::Bag;
use crate::text::{Location, Span};

/// A block that looks like a pull-quote.
#[derive(Debug)]
pub(super) struct Candidate {
    /// The section, and the block before which it stands.
    pub section: usize,
    /// How many of the section's blocks come before it.
    pub after: usize,
    /// The words between the marks.
    pub text: String,
    /// Where they stand.
    pub text_span: Span,
    /// Who says it.
    pub name: String,
    /// The whole block.
    pub span: Span,
}

/// This share of a pull-quote's words must be in a quotation to be taken for it when the words differ.
const ALIKE: f64 = 0.8;

/// Puts each pull-quote into the document, tied to the idea that has its words and its speaker.
pub(super) fn tie(
    document: &mut Document,
    candidates: &[Candidate],
    place: impl Fn(&Span) -> Location,
) -> Vec<Diagnostic> {
    let ideas: Vec<Idea> = document.ideas().cloned().collect();
    let mut findings = Vec::new();
    // From the last to the first, so that the positions of those before stay right.
    for candidate in candidates.iter().rev() {
        let Some((unit, shortened)) = origin(document, &ideas, candidate) else {
            let finding = Diagnostic::new(Code::PullQuote).arg("speaker", candidate.name.as_str());
            findings.push(finding.at(place(&candidate.text_span)));
            continue;
        };
        if shortened {
            let part = Part { text: Text::Plain(candidate.text.clone()), span: candidate.text_span.clone() };
            let attributes = &mut document.units[unit.0].attributes;
            match attributes.iter().find(|(name, _)| name == "pull-quote") {
                // A message has one `.pull-quote`; another shortening would be lost.
                Some((_, known)) if known.text != part.text => {
                    let finding =
                        Diagnostic::new(Code::PullQuote).says("twice").arg("speaker", candidate.name.as_str());
                    let finding = finding.at(place(&candidate.text_span));
                    findings.push(finding.related("also", place(&known.span)));
                    continue;
                }
                Some(_) => {}
                None => attributes.push(("pull-quote".to_owned(), part)),
            }
        }
        let block = Block::PullQuote(PullQuote { unit, shortened, name: candidate.name.clone() });
        let placed = Placed { block, span: candidate.span.clone() };
        document.sections[candidate.section].blocks.insert(candidate.after, placed);
    }
    findings.reverse();
    findings
}

fn origin(document: &Document, ideas: &[Idea], candidate: &Candidate) -> Option<(UnitRef, bool)> {
    let by_speaker = ideas
        .iter()
        .filter(|idea| idea.quotation && idea.speaker.as_ref().is_some_and(|speaker| speaker.name == candidate.name));
    let start = candidate.text.trim_end_matches(['.', '…']).trim_end();
    let bag = Bag::new(&candidate.text);
    by_speaker
        .filter_map(|idea| {
            let text = document.unit(idea.unit).value.as_ref()?.text.as_str();
            let rank = if text == candidate.text {
                2.0
            } else if text.contains(start) {
                1.5
            } else {
                Some(bag.contained_in(&Bag::new(text))).filter(|share| *share >= ALIKE)?
            };
            Some((rank, idea.unit))
        })
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(rank, unit)| (unit, rank < 2.0))
}
