//! What is shown of a text, a name or a path of somebody else: between any of them and a terminal or a log stands this.
//!
//! A control character steers a terminal, a mark of direction turns what stands around it, and a line may be a command of the
//! service that keeps the log. All of them are shown by their numbers, `<U+001B>`. To show a text twice is to show it once.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::sync::LazyLock;

use regex::Regex;

use super::invisible;

/// What starts a command in the logs of continuous integration: `::error::` where a line begins, for GitHub, and a line may be
/// broken at any blank; `##[error]` and `##vso[…]` anywhere, for GitHub, Azure and TeamCity. The group is what is shown by its number.
static COMMAND: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:^|\s)(:):|##[A-Za-z]*(\[)").expect("a valid pattern"));

/// A value on one line.
pub fn visible(text: &str) -> Cow<'_, str> {
    shown(text, places(text))
}

/// A text with its line ends. A carriage return that is part of one goes.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    if !text.contains(['\n', '\r']) {
        return visible(text);
    }
    Cow::Owned(
        text.split('\n').map(|line| visible(line.strip_suffix('\r').unwrap_or(line))).collect::<Vec<_>>().join("\n"),
    )
}

/// Where the characters of a text are that are shown by their numbers, by their first bytes.
pub fn places(text: &str) -> Vec<usize> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !text.contains("::") && !text.contains("##") {
        return Vec::new();
    }
    let mut found: Vec<usize> = Vec::new();
    for (range, _) in invisible::find(text, |_| false) {
        found.extend(text[range.clone()].char_indices().map(|(at, _)| range.start + at));
    }
    let always = |c: char| matches!(c, '\t' | '\n' | '\r' | '\u{2060}' | '\u{FEFF}');
    found.extend(text.match_indices(always).map(|(at, _)| at));
    let signs = COMMAND.captures_iter(text).filter_map(|command| command.get(1).or(command.get(2)));
    found.extend(signs.map(|sign| sign.start()));
    found.sort_unstable();
    found.dedup();
    found
}

fn shown(text: &str, places: Vec<usize>) -> Cow<'_, str> {
    if places.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8 * places.len());
    let mut done = 0;
    for place in places {
        out.push_str(&text[done..place]);
        let character = text[place..].chars().next().unwrap_or_default();
        push_number(&mut out, character);
        done = place + character.len_utf8();
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

/// Shows a character by its number.
pub fn push_number(out: &mut String, character: char) {
    // Writing to a string cannot fail.
    let _ = write!(out, "<U+{:04X}>", u32::from(character));
}

/// A name of the system as text. Bytes that are no text are shown by their numbers, `<0xFF>`, so that two names stay two.
pub fn name(name: &OsStr) -> Cow<'_, str> {
    if let Some(text) = name.to_str() {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let _ = write!(out, "<0x{byte:02X}>");
        }
    }
    Cow::Owned(out)
}

/// A JSON document with the same values, in which nothing steers what shows it: such characters of its strings are escaped.
pub fn json(document: String) -> String {
    let mut places: Vec<(usize, char)> = Vec::new();
    for range in invisible::candidates(&document) {
        places.extend(document[range.clone()].char_indices().map(|(at, character)| (range.start + at, character)));
    }
    places.extend(document.match_indices('\u{2060}').map(|(at, _)| (at, '\u{2060}')));
    // Outside of strings there is no `##`.
    let signs = COMMAND.captures_iter(&document).filter_map(|command| command.get(2));
    places.extend(signs.map(|sign| (sign.start(), '[')));
    if places.is_empty() {
        return document;
    }
    places.sort_unstable();
    let mut out = String::with_capacity(document.len() + 6 * places.len());
    let mut done = 0;
    for (place, character) in places {
        out.push_str(&document[done..place]);
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
        done = place + character.len_utf8();
    }
    out.push_str(&document[done..]);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_steers_is_shown_by_its_number() {
        for (text, shown) in [
            ("locales/fr/a.ftl", "locales/fr/a.ftl"),
            ("« été »\u{A0}! a\u{202F}b", "« été »\u{A0}! a\u{202F}b"),
            ("\u{1b}[31m", "<U+001B>[31m"),
            ("a\tb\r\nc", "a<U+0009>b<U+000D><U+000A>c"),
            ("\u{85}\u{9b}\u{2028}\u{7f}", "<U+0085><U+009B><U+2028><U+007F>"),
            ("a\u{202e}b\u{2066}\u{200b}\u{feff}", "a<U+202E>b<U+2066><U+200B><U+FEFF>"),
            ("a\u{e000}", "a<U+E000>"),
            ("می\u{200C}خواهم 👩\u{200D}👧", "می\u{200C}خواهم 👩\u{200D}👧"),
            ("::error file=x::y", "<U+003A>:error file=x::y"),
            ("a ::debug::y std::fs a::", "a <U+003A>:debug::y std::fs a::"),
            ("x##[group]y ##vso[task] ## a [b]", "x##<U+005B>group]y ##vso<U+005B>task] ## a [b]"),
        ] {
            assert_eq!(visible(text), shown, "{text:?}");
            assert_eq!(visible(shown), shown);
        }
    }

    #[test]
    fn line_ends_stay_where_there_are_lines() {
        assert_eq!(visible_lines("a\r\n ::error::b\rc\n"), "a\n <U+003A>:error::b<U+000D>c\n");
    }

    #[test]
    fn json_keeps_its_values() {
        let value = serde_json::json!({ "a\u{9b}": "\u{1b}\u{2028}\u{202e}##[error]\u{E0041}\u{2060}é" });
        let document = json(serde_json::to_string_pretty(&value).unwrap());
        assert!(!document.contains("##[") && places(&document.replace('\n', "")).is_empty(), "{document}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&document).unwrap(), value);
    }

    #[cfg(unix)]
    #[test]
    fn names_that_are_no_text_stay_apart() {
        use std::os::unix::ffi::OsStrExt;
        assert_eq!(name(OsStr::from_bytes(b"a\xff\xc3.ftl")), "a<0xFF><0xC3>.ftl");
        assert_eq!(name(OsStr::new("é.ftl")), "é.ftl");
    }

    proptest! {
        #[test]
        fn nothing_that_steers_is_left(text in "(.|\n|[\u{0}-\u{9f}:#\\[e ]|[\u{2000}-\u{206f}]){0,30}") {
            let shown = visible_lines(&text).into_owned();
            let steers = |c: char| {
                c != '\n' && (c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
            };
            prop_assert_eq!(shown.chars().find(|c| steers(*c)), None);
            prop_assert_eq!(COMMAND.find(&shown).map(|found| found.range()), None);
            prop_assert_eq!(&visible_lines(&shown), &shown);
        }
    }
}
