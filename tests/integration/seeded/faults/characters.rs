//! Characters that nobody sees, and files that are not what they should be byte for byte.

use super::Fault;
use super::edits::{replace_at, word};
use crate::seeded::units::Text;

/// Letters with an accent: with the accent apart, and as they look when UTF-8 was read as Windows-1252.
const ACCENTED: [(&str, &str, &str); 3] = [("é", "e\u{301}", "Ã©"), ("ó", "o\u{301}", "Ã³"), ("è", "e\u{300}", "Ã¨")];

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("invisible-character", "a bidirectional override", |_, text| {
        let start = word(&text.translation, 2)?.start;
        replace_at(text, start, start, "\u{202e}")
    }),
    Fault::text("invisible-character", "a zero-width space", |_, text| {
        let end = word(&text.translation, 1)?.end;
        replace_at(text, end, end, "\u{200b}")
    }),
    Fault::text("not-normalized", "a letter with its accent apart", |_, text| respell(text, |found| found.1)),
    Fault::text("encoding", "a letter read in another encoding", |_, text| respell(text, |found| found.2)),
    Fault::text("encoding", "a letter lost", |_, text| respell(text, |_| "\u{fffd}")),
    Fault::text("encoding", "a letter that became a question mark", |_, text| {
        let within = |at: &usize| {
            let letter = |c: Option<char>| c.is_some_and(char::is_lowercase);
            letter(text.translation[..*at].chars().next_back()) && letter(text.translation[*at..].chars().nth(1))
        };
        let at = text.translation.match_indices(['é', 'ó', 'í', 'è']).map(|(at, _)| at).find(within)?;
        replace_at(text, at, at + 'é'.len_utf8(), "?")
    }),
    Fault::text("encoding", "the name of a character of HTML", |_, text| {
        let end = word(&text.translation, 1)?.end;
        text.translation[end..].starts_with(' ').then_some(())?;
        replace_at(text, end, end + 1, "&nbsp;")
    }),
    Fault::text("encoding", "two letters in one sign", |_, text| {
        let at = text.translation.find("fi")?;
        replace_at(text, at, at + 2, "\u{fb01}")
    }),
    Fault::file("encoding", "a byte order mark", |_| Some((0..0, "\u{feff}".as_bytes()))),
    Fault::file("encoding", "a carriage return within a line", |text| {
        let at = between_words(text)?;
        Some((at..at + 1, b"\r"))
    }),
    Fault::file("encoding", "another line end on one line", |text| {
        let (at, _) = text.match_indices('\n').find(|(at, _)| *at >= text.len() / 2)?;
        Some((at..at, b"\r"))
    }),
    Fault::file("unreadable", "a byte that is not UTF-8", |text| {
        let at = between_words(text)?;
        Some((at..at, b"\xe9"))
    }),
];

/// A space between two words, about in the middle of a file.
fn between_words(text: &str) -> Option<usize> {
    let in_word = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
    let bytes = text.as_bytes();
    (bytes.len() / 2..bytes.len())
        .find(|&at| bytes[at] == b' ' && in_word(bytes.get(at - 1)) && in_word(bytes.get(at + 1)))
}

/// Writes the first letter with an accent in another way.
fn respell(text: &mut Text, to: fn(&(&str, &'static str, &'static str)) -> &'static str) -> Option<()> {
    let found = ACCENTED.iter().find(|(letter, ..)| text.translation.contains(letter))?;
    let at = text.translation.find(found.0)?;
    replace_at(text, at, at + found.0.len(), to(found))
}
