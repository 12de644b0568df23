//! The printed table of contents tells which lines of the body are headings.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::lines::{Line, Lines};
use super::profile::Contents;
use crate::text::Span;
use crate::text::words::Bag;

/// A heading of the body, known from its entry.
#[derive(Debug, Clone)]
pub(super) struct Claim {
    /// What the table of contents says.
    pub entry: String,
    /// Where it says it, in bytes of the corrected source.
    pub entry_span: Span,
    /// The heading's line.
    pub line: usize,
}

/// The headings, in the order of the body, and the entries that do not fit.
#[derive(Debug, Default)]
pub(super) struct Headings {
    /// Found headings by line.
    pub claims: Vec<Claim>,
    /// Entries that no line resembles, with their places.
    pub lost: Vec<(String, Span)>,
}

/// A heading must be this much like its entry (Dice, over words) to be taken for it.
const ALIKE: f64 = 0.5;

/// The line `first`, above the entries, and the entries that follow it.
pub(super) fn printed(lines: &Lines<'_>, first: usize, shape: &Contents) -> Range<usize> {
    first..first + 1 + entries(lines, first, shape).len()
}

/// Reads the entries that follow the line `first`, and finds their headings among the lines after them.
pub(super) fn read(lines: &Lines<'_>, first: usize, shape: &Contents) -> Headings {
    let entries = entries(lines, first, shape);
    find(lines, first + 1 + entries.len(), &entries)
}

fn entries<'a>(lines: &Lines<'a>, first: usize, shape: &Contents) -> Vec<(&'a str, Span)> {
    let entry = |line: &Line<'a>| {
        let heading = shape.entry.get_ref().captures(line.text)?.name("heading")?;
        Some((heading.as_str(), line.start + heading.start()..line.start + heading.end()))
    };
    lines.all()[first + 1..].iter().map_while(entry).collect()
}

fn find(lines: &Lines<'_>, from: usize, entries: &[(&str, Span)]) -> Headings {
    let wanted: Vec<&str> = entries.iter().map(|(entry, _)| *entry).collect();
    let (candidates, texts): (Vec<usize>, Vec<&str>) = (from..lines.len())
        .map(|index| (index, lines.all()[index].text))
        .filter(|(_, text)| wanted.contains(text))
        .unzip();
    let mut found: Vec<Option<usize>> = vec![None; entries.len()];
    for op in capture_diff_slices(Algorithm::Lcs, &wanted, &texts) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for offset in 0..len {
                found[old_index + offset] = Some(candidates[new_index + offset]);
            }
        }
    }
    let mut lost = Vec::new();
    for index in 0..entries.len() {
        if found[index].is_none() {
            found[index] = stand_in(lines, from, entries[index].0, index, &found);
            if found[index].is_none() {
                lost.push((entries[index].0.to_owned(), entries[index].1.clone()));
            }
        }
    }
    let mut claims: Vec<Claim> = entries
        .iter()
        .zip(&found)
        .filter_map(|((entry, span), line)| {
            line.map(|line| Claim { entry: (*entry).to_owned(), entry_span: span.clone(), line })
        })
        .collect();
    claims.sort_by_key(|claim| claim.line);
    Headings { claims, lost }
}

/// The line that stands in for an entry's heading: an equal one out of order, else the most similar unclaimed short line
/// between the headings of its neighbours.
fn stand_in(lines: &Lines<'_>, from: usize, entry: &str, index: usize, found: &[Option<usize>]) -> Option<usize> {
    let free = |line: &usize| !found.contains(&Some(*line));
    if let Some(line) = (from..lines.len()).filter(free).find(|&line| lines.all()[line].text == entry) {
        return Some(line);
    }
    let after = found[..index].iter().rev().find_map(|line| *line).map_or(from, |line| line + 1);
    let before = found[index + 1..].iter().find_map(|line| *line).unwrap_or(lines.len());
    let wanted = Bag::new(entry);
    let longest = entry.chars().count() * 2 + 20;
    (after..before)
        .filter(free)
        .filter(|&line| lines.all()[line].after_blank && lines.all()[line].text.chars().count() <= longest)
        .map(|line| (line, wanted.likeness(&Bag::new(lines.all()[line].text))))
        .filter(|(_, likeness)| *likeness >= ALIKE)
        .max_by(|(line, one), (other_line, other)| one.total_cmp(other).then(other_line.cmp(line)))
        .map(|(line, _)| line)
}
