//! Whether resolving a pattern fits on a stack.
//!
//! The resolver recurses once per reference followed and per brace or parenthesis entered. It gives up after 100
//! placeables, but between two of them there can be any number of parentheses, and it looks for circles only where it
//! walks.

use std::collections::{HashMap, HashSet};

use fluent_bundle::resolver::ResolverError;

use super::{Entries, Part, find};

/// How many braces and parentheses may be open at once, over all references followed.
pub(super) const LIMIT: usize = 200;

/// A part by its address, which stands for it while the bundle is borrowed.
type Address = *const Part;

/// Refuses what would nest deeper than [`LIMIT`], in the words of what the resolver would have met first.
pub(super) fn check(entries: &Entries, part: &Part) -> Result<(), ResolverError> {
    // No pattern is entered twice at once, so the sum over all within reach is a bound, whatever circles there are.
    if part.references.is_empty() || total(entries, part) <= LIMIT {
        return Ok(());
    }
    longest(entries, part, LIMIT, &mut HashMap::new()).map(drop)
}

/// The nesting of all parts within reach, each counted once; or something above the limit.
fn total(entries: &Entries, part: &Part) -> usize {
    let mut seen: HashSet<Address> = HashSet::new();
    let mut waiting = vec![part];
    let mut sum = 0;
    while let Some(part) = waiting.pop() {
        if !seen.insert(part) {
            continue;
        }
        sum += part.nesting;
        if sum > LIMIT {
            break;
        }
        waiting.extend(targets(entries, part));
    }
    sum
}

/// The nesting along the longest chain of references, which may be at most `left`. `known` holds the chains measured,
/// and nothing for parts that are being measured.
fn longest(
    entries: &Entries,
    part: &Part,
    left: usize,
    known: &mut HashMap<Address, Option<usize>>,
) -> Result<usize, ResolverError> {
    let address: Address = part;
    let length = match known.get(&address) {
        Some(length) => length.ok_or(ResolverError::Cyclic)?,
        None => {
            // A part with references has at least one brace, so this bounds our own recursion too.
            let left = left.checked_sub(part.nesting).ok_or(ResolverError::TooManyPlaceables)?;
            known.insert(address, None);
            let mut beyond = 0;
            for target in targets(entries, part) {
                beyond = beyond.max(longest(entries, target, left, known)?);
            }
            known.insert(address, Some(part.nesting + beyond));
            part.nesting + beyond
        }
    };
    if length > left { Err(ResolverError::TooManyPlaceables) } else { Ok(length) }
}

fn targets<'e>(entries: &'e Entries, part: &'e Part) -> impl Iterator<Item = &'e Part> {
    part.references.iter().filter_map(|(key, attribute)| find(entries, key, attribute.as_deref()))
}
