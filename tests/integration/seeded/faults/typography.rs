//! Spaces, apostrophes, full stops.

use gsef_i18n::text::around::word_before;

use super::Fault;
use super::edits::{add, put_in, replace_at, swap, word};
use super::quotation::quote_a_word;
use crate::seeded::units::Text;

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("french-spacing", "an ordinary space before a mark", |_, text| {
        let at = [": ", "; ", "? ", "! "].into_iter().find_map(|mark| space_before(text, mark))?;
        replace_space(text, at, " ")
    })
    .only(&["fr"]),
    Fault::text("french-spacing", "no space before a mark", |_, text| {
        let at = ["; ", ": ", "! ", "? "].into_iter().find_map(|mark| space_before(text, mark))?;
        replace_space(text, at, "")
    })
    .only(&["fr"]),
    Fault::text("french-spacing", "an ordinary space within guillemets", |_, text| swap(text, "«\u{a0}", "« "))
        .only(&["fr"])
        .with(quote_a_word),
    Fault::text("french-spacing", "no space within guillemets", |_, text| swap(text, "\u{a0}»", "»"))
        .only(&["fr"])
        .with(quote_a_word),
    Fault::text("apostrophe", "a straight apostrophe", |_, text| swap(text, "’", "'")).only(&["fr"]),
    Fault::text("apostrophe", "an accent for an apostrophe", |_, text| swap(text, "’", "´")).only(&["fr"]),
    Fault::text("apostrophe", "a space after an apostrophe", |_, text| swap(text, "’", "’ ")).only(&["fr"]),
    Fault::text("apostrophe", "an apostrophe typed twice", |_, text| swap(text, "’", "’’")).only(&["fr"]),
    Fault::text("apostrophe", "a space for an apostrophe", |_, text| {
        let elided = ["l’é", "d’u", "qu’i", "l’a", "d’a", "d’é"];
        elided.into_iter().find_map(|from| swap(text, &format!(" {from}"), &format!(" {}", from.replace('’', " "))))
    })
    .only(&["fr"]),
    Fault::text("apostrophe", "a straight apostrophe in a foreign name", |_, text| swap(text, "d’Ivoire", "d'Ivoire"))
        .only(&["es"])
        .with(|_, text| put_in(text, " (Côte d’Ivoire)", " (Côte d’Ivoire)")),
    Fault::text("ellipsis", "three full stops", |_, text| {
        text.translation = format!("{}...", text.translation.strip_suffix('.')?);
        Some(())
    }),
    Fault::text("punctuation", "a space before the full stop", |_, text| {
        text.translation = format!("{} .", text.translation.strip_suffix('.')?);
        Some(())
    }),
    Fault::text("punctuation", "a space before a comma", |_, text| swap(text, ", ", " , ")),
    Fault::text("punctuation", "a space before a colon", |_, text| swap(text, ": ", " : ")).only(&["es"]),
    Fault::text("punctuation", "no space after a comma", |_, text| {
        let at = text.translation.match_indices(", ").map(|(at, _)| at);
        let letter = |at: &usize| text.translation[at + 2..].starts_with(char::is_alphabetic);
        let at = at.into_iter().find(letter)?;
        replace_at(text, at + 1, at + 2, "")
    }),
    Fault::text("punctuation", "a space before a comma and none after", |_, text| {
        let at = text.translation.match_indices(", ").map(|(at, _)| at);
        let letter = |at: &usize| text.translation[at + 2..].starts_with(char::is_lowercase);
        let at = at.into_iter().find(letter)?;
        replace_at(text, at, at + 2, " ,")
    }),
    Fault::text("punctuation", "no space between two sentences", |locale, text| {
        let next = one_more(locale);
        swap(text, &format!(". {next}"), &format!(".{next}"))
    })
    .with(|locale, text| add(text, " We go on.", &format!(" {}", one_more(locale)))),
    Fault::text("punctuation", "no full stop between two sentences", |locale, text| go_on_behind(locale, text, ""))
        .with(one_that_begins),
    Fault::text("punctuation", "a comma for the full stop between two sentences", |locale, text| {
        go_on_behind(locale, text, ",")
    })
    .with(one_that_begins),
    Fault::text("punctuation", "two full stops", |_, text| {
        text.translation = format!("{}..", text.translation.strip_suffix('.')?);
        Some(())
    }),
    Fault::text("punctuation", "a comma behind the full stop", |_, text| {
        // *A. C.* and *EE. UU.* are no ends of sentences.
        let body = text.translation.strip_suffix('.')?;
        let word = word_before(body, body.len());
        let whole = word.chars().count() > 2 && word.ends_with(char::is_lowercase);
        whole.then(|| text.translation.push(','))
    }),
    Fault::text("double-space", "two spaces", |_, text| {
        let end = word(&text.translation, 3)?.end;
        replace_at(text, end, end + 1, "  ")
    }),
    Fault::text("double-space", "a tab between two words", |_, text| {
        let end = word(&text.translation, 3)?.end;
        replace_at(text, end, end + 1, "\t")
    }),
    Fault::text("brackets", "no space before a bracket", |_, text| swap(text, " (ESS)", "(ESS)")).with(acronym),
    Fault::text("brackets", "no space after a bracket", |_, text| swap(text, "(ESS) ", "(ESS)")).with(acronym),
    Fault::text("brackets", "a space inside a bracket", |_, text| swap(text, "(ESS)", "(ESS )")).with(acronym),
    Fault::text("brackets", "no bracket behind a label", |_, text| swap(text, " b) ", " b ")).with(labels),
    Fault::text("brackets", "no space behind a label", |_, text| swap(text, " b) ", " b)")).with(labels),
    Fault::text("edge-space", "a blank at the end", |_, text| {
        text.translation.push_str("{\" \"}");
        Some(())
    }),
    Fault::text("end-punctuation", "the full stop left out", |_, text| end(text, "")),
    Fault::text("end-punctuation", "another mark at the end", |_, text| end(text, ",")),
];

/// An acronym in brackets, within a sentence.
fn acronym(locale: &str, text: &mut Text) -> Option<()> {
    let translation =
        if locale == "es" { " en la solidaria (ESS) de México" } else { " dans la solidaire (ESS) du Mexique" };
    put_in(text, " in the solidary (SSE) of Mexico", translation)
}

/// A list with labels.
fn labels(locale: &str, text: &mut Text) -> Option<()> {
    let translation =
        if locale == "es" { " tanto a) aquí como b) allá" } else { " aussi bien a) ici que b) là-bas" };
    put_in(text, " both a) here and b) there", translation)
}

/// A sentence more: “We go on.”
fn one_more(locale: &str) -> &'static str {
    if locale == "es" { "Seguimos adelante." } else { "Nous continuons." }
}

/// A sentence that begins with a word that no name begins with, with the blank before it.
fn beginning(locale: &str) -> &'static str {
    if locale == "es" { " Así llegamos más lejos." } else { " Ainsi, nous allons plus loin." }
}

/// Adds that sentence.
fn one_that_begins(locale: &str, text: &mut Text) -> Option<()> {
    add(text, " In this way we go further.", beginning(locale))
}

/// Puts another mark, or none, in the place of the full stop before it.
fn go_on_behind(locale: &str, text: &mut Text, mark: &str) -> Option<()> {
    let next = beginning(locale);
    swap(text, &format!(".{next}"), &format!("{mark}{next}"))
}

/// Where the no-break space before a mark starts.
fn space_before(text: &Text, mark: &str) -> Option<usize> {
    let at = text.translation.find(mark)?;
    let space = text.translation[..at].chars().next_back().filter(|c| matches!(c, '\u{a0}' | '\u{202f}'))?;
    Some(at - space.len_utf8())
}

fn replace_space(text: &mut Text, at: usize, to: &str) -> Option<()> {
    let end = at + text.translation[at..].chars().next()?.len_utf8();
    replace_at(text, at, end, to)
}

/// Ends a value with another mark than the full stop of both languages.
fn end(text: &mut Text, mark: &str) -> Option<()> {
    let both = text.reference.ends_with('.') && text.attribute.is_none();
    let body = text.translation.strip_suffix('.').filter(|_| both)?;
    text.translation = format!("{body}{mark}");
    Some(())
}
