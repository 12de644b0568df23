//! How texts are altered.

use std::ops::Range;

use super::super::units::Text;

/// Puts the same into both languages, before the mark that ends the text. Headings and posts are left alone.
pub(super) fn put_in(text: &mut Text, reference: &str, translation: &str) -> Option<()> {
    for (side, added) in whole_sentences(text)?.into_iter().zip([reference, translation]) {
        side.insert_str(side.len() - 1, added);
    }
    Some(())
}

/// Puts the same after both languages' full stop.
pub(super) fn add(text: &mut Text, reference: &str, translation: &str) -> Option<()> {
    for (side, added) in whole_sentences(text)?.into_iter().zip([reference, translation]) {
        side.push_str(added);
    }
    Some(())
}

/// Both languages of a value that ends in a full stop.
fn whole_sentences(text: &mut Text) -> Option<[&mut String; 2]> {
    let whole = text.attribute.is_none() && text.reference.ends_with('.') && text.translation.ends_with('.');
    whole.then_some([&mut text.reference, &mut text.translation])
}

/// Puts marks around a word of both languages: those of the reference, and those of the translation.
pub(super) fn around_a_word(text: &mut Text, reference: [&str; 2], translation: [&str; 2]) -> Option<()> {
    let place = |text: &str| {
        let long = |range: &Range<usize>| range.len() > 5 && text[range.clone()].chars().all(char::is_lowercase);
        (4..12).find_map(|number| word(text, number).filter(long))
    };
    let places = [place(&text.reference)?, place(&text.translation)?];
    let sides = [&mut text.reference, &mut text.translation];
    for ((side, place), [open, close]) in sides.into_iter().zip(places).zip([reference, translation]) {
        side.insert_str(place.end, close);
        side.insert_str(place.start, open);
    }
    Some(())
}

/// The bytes of a word that stands between two spaces and consists of letters; the first word of the text is number 0.
pub(super) fn word(text: &str, number: usize) -> Option<Range<usize>> {
    let word = text.split(' ').nth(number)?;
    let start = word.as_ptr().addr() - text.as_ptr().addr();
    let end = start + word.len();
    (!word.is_empty() && word.chars().all(char::is_alphabetic) && end < text.len()).then_some(start..end)
}

/// Puts something before a word of the translation.
pub(super) fn before_word(text: &mut Text, number: usize, put: &str) -> Option<()> {
    let start = word(&text.translation, number)?.start;
    text.translation.insert_str(start, put);
    Some(())
}

/// Replaces the last place of `from` in the translation.
pub(super) fn swap(text: &mut Text, from: &str, to: &str) -> Option<()> {
    let at = text.translation.rfind(from)?;
    replace_at(text, at, at + from.len(), to)
}

pub(super) fn replace_at(text: &mut Text, start: usize, end: usize, to: &str) -> Option<()> {
    text.translation.replace_range(start..end, to);
    Some(())
}

/// One of several, by the message's id: each comes up in some messages.
pub(super) fn one_of<'a, T>(several: &'a [T], text: &Text) -> &'a T {
    &several[text.message.bytes().map(usize::from).sum::<usize>() % several.len()]
}
