//! Marks without a partner in their text, and whether a text beside it has the partner.

use crate::ftl::read::Pattern;
use crate::resource::part::Part;
use crate::text::quotation::{Mark, Marked};

/// How many texts without a mark of its own a quotation may run through.
const BETWEEN: usize = 3;
/// How many texts one quotation may run through.
const AT_MOST: usize = 20;

/// The marks of a part that have no partner, each with the prose that it stands in.
pub(super) fn without_partners(part: &Part<'_>, marked: &[Marked]) -> Vec<(usize, Mark)> {
    // What opens before a choice may close in each of its variants.
    let lone = |marked: &Marked| !marked.unclosed.is_empty() || !marked.unopened.is_empty();
    if let [whole, variants @ ..] = marked
        && lone(whole)
        && variants.iter().any(lone)
    {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (index, marked) in marked.iter().enumerate() {
        let unclosed = marked.unclosed.iter().filter(|mark| !closes_later(part, mark.char));
        let unopened = marked.unopened.iter().filter(|mark| !opens_earlier(part, mark.char));
        found.extend(unclosed.chain(unopened).map(|mark| (index, *mark)));
    }
    found.sort_by_key(|(index, mark)| (*index, mark.at));
    found
}

/// Whether a text that follows closes a quotation that this one opens.
fn closes_later(part: &Part<'_>, open: char) -> bool {
    let Some(close) = partner(open) else { return false };
    let later = entries(part).skip_while(|pattern| !std::ptr::eq(*pattern, part.translation)).skip(1);
    let mut between = 0;
    for (text, marked) in later.take(AT_MOST).map(read) {
        if marked.unopened.first().is_some_and(|mark| mark.char == close) {
            return true;
        }
        let begins = text.starts_with(open);
        if begins && marked.unclosed.first().is_some_and(|mark| mark.at == 0) {
            continue;
        }
        if begins {
            // The last paragraph, with the mark repeated before it: or another quotation. The reference tells.
            return part.reference.is_some_and(|reference| !read(reference).1.unclosed.is_empty());
        }
        between += 1;
        if between > BETWEEN || !marked.unclosed.is_empty() {
            return false;
        }
    }
    false
}

/// Whether a text before this one opens a quotation that this one closes.
fn opens_earlier(part: &Part<'_>, close: char) -> bool {
    let earlier: Vec<&Pattern> =
        entries(part).take_while(|pattern| !std::ptr::eq(*pattern, part.translation)).collect();
    let mut between = 0;
    for (_, marked) in earlier.into_iter().rev().take(AT_MOST).map(read) {
        if let Some(mark) = marked.unclosed.last() {
            return partner(mark.char) == Some(close);
        }
        between += 1;
        if between > BETWEEN || !marked.unopened.is_empty() {
            return false;
        }
    }
    false
}

/// The parts of the same kind in the file, in order.
fn entries<'a>(part: &Part<'a>) -> impl Iterator<Item = &'a Pattern> {
    let attribute = part.attribute;
    part.file.resource.entries.iter().filter_map(move |entry| entry.part(attribute))
}

fn read(pattern: &Pattern) -> (&str, Marked) {
    pattern
        .prose
        .first()
        .map_or_else(Default::default, |prose| (prose.text(), Marked::of(prose.text(), prose.opaque())))
}

fn partner(open: char) -> Option<char> {
    match open {
        '«' => Some('»'),
        '“' => Some('”'),
        '‘' => Some('’'),
        _ => None,
    }
}
