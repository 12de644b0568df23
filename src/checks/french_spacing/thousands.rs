//! Numbers whose groups of three digits are parted by a space that can break the line.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::text::around::{after, before};
use crate::text::opaque::Opaque;
use crate::text::typography::Gap;

/// Such a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// The wrong spaces in it.
    pub(super) blanks: Vec<Range<usize>>,
    /// The reference has the same number: they are not two numbers side by side.
    pub(super) certain: bool,
}

static GROUPS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\d{1,3}(?:[ \u{A0}\u{2009}\u{202F}]\d{3})+").expect("a regular expression that its tests have read")
});
static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\d+(?:[,.\u{A0}\u{2009}\u{202F} ]\d{3})*").expect("a regular expression that its tests have read")
});

/// The numbers of a text with wrong spaces, in order. `references`: what it translates.
pub(super) fn find(text: &str, opaque: &Opaque, accepted: Gap, references: &[&str]) -> Vec<Number> {
    if !text.contains([' ', '\u{2009}']) || !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let groups =
        GROUPS.find_iter(text).filter(|found| !opaque.contains(found.start()) && stands_alone(text, &found.range()));
    let numbers = groups.filter_map(|found| {
        let blanks = found.as_str().char_indices().filter(|(_, c)| !c.is_ascii_digit());
        let wrong = blanks.filter(|(_, c)| !accepted.contains(&&*c.encode_utf8(&mut [0; 4])));
        let blanks: Vec<_> = wrong.map(|(at, c)| found.start() + at..found.start() + at + c.len_utf8()).collect();
        let digits: String = found.as_str().chars().filter(char::is_ascii_digit).collect();
        let groups: Vec<&str> = found.as_str().split(|c: char| !c.is_ascii_digit()).collect();
        let certain = references.iter().any(|reference| numbers(reference).any(|number| number == digits));
        let apart =
            groups.iter().all(|group| references.iter().any(|text| numbers(text).any(|number| number == *group)));
        (!blanks.is_empty() && (certain || !apart)).then_some(Number { range: found.range(), blanks, certain })
    });
    numbers.collect()
}

/// Whether no digits stand beside it that would make it a part of another number, of a telephone's or of a date.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let left = before(text, range.start);
    let right = after(text, range.end);
    let joins = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '-' | '/' | '+');
    let further_left =
        left.filter(|c| joins(*c)).is_some_and(|c| c == '+' || digit(before(text, range.start - c.len_utf8())));
    let further_right =
        right.filter(|c| joins(*c) && *c != ',').is_some_and(|c| digit(after(text, range.end + c.len_utf8())));
    !left.is_some_and(char::is_alphanumeric)
        && !right.is_some_and(char::is_alphanumeric)
        && !further_left
        && !further_right
}

fn numbers(text: &str) -> impl Iterator<Item = String> + '_ {
    PLAIN.find_iter(text).map(|found| found.as_str().chars().filter(char::is_ascii_digit).collect())
}
