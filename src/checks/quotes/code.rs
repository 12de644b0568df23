//! Straight marks that are those of a program: values, strings of a list, what is to be typed.

use crate::resource::part::Part;
use crate::text::around::is_blank;
use crate::text::quotation::Quotation;

/// For each quotation, whether it is a string of a program. Strings in a row with commas between them are one list: all of
/// them or none.
pub(super) fn strings(part: &Part<'_>, text: &str, quotations: &[Quotation]) -> Vec<bool> {
    let references = part.reference_texts();
    let mut code: Vec<bool> = quotations
        .iter()
        .map(|it| it.is_straight() && (is_code(text, it.open.at) || is_value(text, it, &references)))
        .collect();
    let listed = |at: usize| {
        let between = text.get(quotations[at].close.end()..quotations[at + 1].open.at);
        between.is_some_and(|between| between.trim_matches(is_blank) == ",")
    };
    for at in 1..code.len() {
        code[at] |= code[at - 1] && listed(at - 1);
    }
    for at in (1..code.len()).rev() {
        code[at - 1] |= code[at] && listed(at - 1);
    }
    code
}

/// Whether what starts here is a value: `key = "value"`, `["value", "other"]`, `{"key": "value"}`.
fn is_code(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(is_blank);
    if before.ends_with(['=', '{', '[']) {
        return true;
    }
    let mut open = Vec::new();
    for (at, sign) in text[..at].char_indices() {
        match sign {
            '[' | '{' => open.push(at),
            ']' | '}' => drop(open.pop()),
            _ => {}
        }
    }
    // A remark in square brackets may quote; a list begins with a string.
    open.last().is_some_and(|open| match text[*open..].chars().next() {
        Some('{') => before.ends_with([':', ',']),
        _ => before.ends_with(',') && text[open + 1..].trim_start_matches(is_blank).starts_with(['"', '\'']),
    })
}

/// Whether straight marks stand around a value that is to be typed or was given, which the reference has in the same marks:
/// '--size', '{ $option }'. Straight double marks stand around names as well, but not behind a colon or in brackets.
fn is_value(text: &str, quotation: &Quotation, references: &[&str]) -> bool {
    let quoted = &text[quotation.open.at..quotation.close.end()];
    let sign = |c: char| !(c.is_alphanumeric() || c.is_whitespace() || matches!(c, '"' | '.' | ',' | '’'));
    let single = quotation.open.char == '\'' && quotation.close.char == '\'';
    let named = |text: &str, at: usize| {
        let before = text[..at].trim_end_matches(is_blank);
        let bracket = before.rfind(['[', ']']).is_some_and(|at| before[at..].starts_with('['));
        before.ends_with(':') || bracket || is_code(text, at)
    };
    let has = |reference: &str| match single || quoted.contains(sign) {
        true => reference.contains(quoted),
        false => named(text, quotation.open.at) && reference.match_indices(quoted).any(|(at, _)| named(reference, at)),
    };
    references.iter().any(|reference| has(reference))
}
