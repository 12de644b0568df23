//! Marks that open and close: quotation marks, ¿ and ¡, brackets.

use super::Fault;
use super::edits::{add, around_a_word, put_in, swap};
use super::phrases::markup;
use crate::seeded::units::Text;

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("quotes", "the closing mark dropped", |locale, text| {
        if locale == "es" { swap(text, "”", "") } else { swap(text, "\u{a0}»", "") }
    })
    .with(quote_a_word),
    Fault::text("quotes", "marks of another language", |locale, text| {
        if locale == "es" {
            swap(text, "“", "„")?;
            swap(text, "”", "“")
        } else {
            swap(text, "«\u{a0}", "“")?;
            swap(text, "\u{a0}»", "”")
        }
    })
    .with(quote_a_word),
    Fault::text("quotes", "straight marks", |locale, text| {
        let [open, close] = outer(locale);
        swap(text, open, "\"")?;
        swap(text, close, "\"")
    })
    .with(quote_a_word),
    Fault::text("quotes", "the outer marks within others", |locale, text| {
        let ([open, close], [wrong_open, wrong_close]) = (inner(locale), outer(locale));
        let said = if locale == "es" { "deber" } else { "devoir" };
        swap(text, &format!("{open}{said}{close}"), &format!("{wrong_open}{said}{wrong_close}"))
    })
    .with(quote_within_a_quotation),
    Fault::text("quotes", "the outer marks in what is printed as a quotation", |locale, text| {
        let ([open, close], [wrong_open, wrong_close]) = (inner(locale), outer(locale));
        let at = text.is_quotation.then(|| text.translation.find(open))??;
        let end = at + open.len() + text.translation[at + open.len()..].find(close)?;
        text.translation.replace_range(end..end + close.len(), wrong_close);
        text.translation.replace_range(at..at + open.len(), wrong_open);
        Some(())
    })
    .with(quote_a_word_of_a_quotation),
    Fault::text("quotes", "both marks dropped", |locale, text| {
        let [open, close] = outer(locale);
        swap(text, open, "")?;
        swap(text, close, "")
    })
    .with(|locale, text| {
        let has_marks = text.translation.contains(['“', '«', '*', '_', '<']);
        let said = if locale == "es" { " (“buen vivir”)" } else { " («\u{a0}bien vivre\u{a0}»)" };
        if has_marks || text.is_quotation { None } else { put_in(text, " (“good living”)", said) }
    }),
    Fault::text("inverted-marks", "¿ left out", |_, text| swap(text, "¿", ""))
        .only(&["es"])
        .with(|_, text| add(text, " Why not?", " ¿Por qué no?")),
    Fault::text("inverted-marks", "¡ left out", |_, text| swap(text, "¡Muchas", "Muchas"))
        .only(&["es"])
        .with(|_, text| add(text, " Thank you!", " ¡Muchas gracias!")),
    Fault::text("inverted-marks", "a question opened as an exclamation", |_, text| swap(text, "¿Por", "¡Por"))
        .only(&["es"])
        .with(|_, text| add(text, " Why not?", " ¿Por qué no?")),
    Fault::text("inverted-marks", "the closing mark left out", |_, text| swap(text, "no?", "no."))
        .only(&["es"])
        .with(|_, text| add(text, " Why not?", " ¿Por qué no?")),
    Fault::text("brackets", "a closing bracket dropped", |_, text| swap(text, "</b>)", "</b>")).with(markup),
];

/// The marks of the first level, with the spaces inside.
fn outer(locale: &str) -> [&'static str; 2] {
    if locale == "es" { ["“", "”"] } else { ["«\u{a0}", "\u{a0}»"] }
}

/// The marks of the second level.
fn inner(locale: &str) -> [&'static str; 2] {
    if locale == "es" { ["‘", "’"] } else { ["“", "”"] }
}

/// Puts a word of both languages in quotation marks, where there are none yet.
pub(super) fn quote_a_word(locale: &str, text: &mut Text) -> Option<()> {
    if text.is_quotation || text.attribute.is_some() || has_marks(text) {
        return None;
    }
    around_a_word(text, ["“", "”"], outer(locale))
}

/// The same in what is printed within quotation marks.
fn quote_a_word_of_a_quotation(locale: &str, text: &mut Text) -> Option<()> {
    if !text.is_quotation || text.attribute.is_some() || has_marks(text) {
        return None;
    }
    around_a_word(text, ["‘", "’"], inner(locale))
}

fn quote_within_a_quotation(locale: &str, text: &mut Text) -> Option<()> {
    if text.is_quotation || has_marks(text) {
        return None;
    }
    let ([open, close], [within, end]) = (outer(locale), inner(locale));
    let translation = match locale {
        "es" => format!(" ({open}Es un {within}deber{end} aquí{close})"),
        _ => format!(" ({open}C’est un {within}devoir{end} ici{close})"),
    };
    put_in(text, " (“It is a ‘must’ here”)", &translation)
}

fn has_marks(text: &Text) -> bool {
    [&text.reference, &text.translation].iter().any(|side| side.contains(['“', '”', '«', '»', '"', '‘', '*', '{']))
}
