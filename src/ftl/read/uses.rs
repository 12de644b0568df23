//! The names that a pattern uses, by what they do in it.

use std::collections::HashMap;

use super::{Pattern, Reference, ReferenceKind, Select};
use crate::text::Span;
use crate::text::steps::step;

/// The selectors of a pattern by their places, the names in them, and where variables are printed.
#[derive(Debug)]
pub struct Uses<'p> {
    /// Selectors stand apart from each other.
    selects: Vec<&'p Select>,
    /// By the start of the selector.
    names: HashMap<usize, Vec<&'p Reference>>,
    printed: HashMap<&'p str, Vec<usize>>,
}

impl Pattern {
    /// Looks through the pattern once.
    pub fn uses(&self) -> Uses<'_> {
        let mut uses = Uses { selects: self.selects.iter().collect(), names: HashMap::new(), printed: HashMap::new() };
        uses.selects.sort_unstable_by_key(|select| select.span.start);
        for used in &self.references {
            step(1);
            match uses.selector_at(used.span.start).map(|select| select.span.start) {
                Some(selector) => uses.names.entry(selector).or_default().push(used),
                None if used.kind == ReferenceKind::Variable => {
                    uses.printed.entry(&used.id).or_default().push(used.span.start);
                }
                None => {}
            }
        }
        uses.printed.values_mut().for_each(|places| places.sort_unstable());
        uses
    }
}

impl<'p> Uses<'p> {
    fn selector_at(&self, at: usize) -> Option<&'p Select> {
        let after = self.selects.partition_point(|select| select.span.start <= at);
        self.selects[..after].last().copied().filter(|select| select.span.contains(&at))
    }

    /// Whether what stands there chooses between variants.
    pub fn chooses(&self, at: usize) -> bool {
        self.selector_at(at).is_some()
    }

    /// The first choice within a placeable, by its place.
    pub(super) fn first_within(&self, placeable: &Span) -> Option<&'p Select> {
        let after = self.selects.partition_point(|select| select.span.start <= placeable.start);
        self.selects.get(after).copied().filter(|select| select.span.end < placeable.end)
    }

    /// The names in a selector, in order.
    pub fn names_in(&self, select: &Select) -> &[&'p Reference] {
        self.names.get(&select.span.start).map_or(&[], Vec::as_slice)
    }

    /// The choices that a variable makes, or has part in.
    pub fn choices_by(&self) -> HashMap<&'p str, Vec<&'p Select>> {
        let mut found: HashMap<&str, Vec<&Select>> = HashMap::new();
        for select in &self.selects {
            for used in self.names_in(select).iter().filter(|used| used.kind == ReferenceKind::Variable) {
                let choices = found.entry(&used.id).or_default();
                if choices.last().is_none_or(|last| last.span != select.span) {
                    choices.push(select);
                }
            }
        }
        found
    }

    /// Where a variable stands that chooses nothing there, in order.
    pub fn printed(&self, variable: &str) -> &[usize] {
        self.printed.get(variable).map_or(&[], Vec::as_slice)
    }

    /// How often it stands so within a span.
    pub fn printed_in(&self, variable: &str, span: &Span) -> usize {
        step(1);
        let before = |end: usize| self.printed(variable).partition_point(|&at| at < end);
        before(span.end) - before(span.start)
    }
}
