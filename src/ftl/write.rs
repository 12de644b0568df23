//! Text → Fluent source.

use std::borrow::Cow;
use std::fmt::Write as _;

/// A pattern that says exactly `text`, in one physical line.
///
/// Prose comes out as it is. What Fluent would take for something else stands in a string literal: braces; line ends
/// and control characters, by number; blanks at either end, which Fluent trims; and `*`, `[` or `.` at the start, which
/// would open a variant or an attribute if the pattern were moved to a line of its own. An empty text is `{""}`.
pub fn pattern(text: &str) -> String {
    if text.is_empty() {
        return r#"{""}"#.to_owned();
    }
    let body = text.trim_start_matches(' ');
    let first = text.len() - body.len();
    let last = first + body.trim_end_matches(' ').len();
    let mut out = String::with_capacity(text.len() + 8);
    let mut open = false;
    for (at, character) in text.char_indices() {
        let quoted = at < first
            || at >= last
            || (at == 0 && matches!(character, '*' | '[' | '.'))
            || matches!(character, '{' | '}')
            || by_number(character);
        push(&mut out, character, quoted, &mut open);
    }
    close(&mut out, &mut open);
    out
}

/// A comment of `level` 1 to 3: each line with its signs and its line end; nothing for an empty text.
pub fn comment(level: u8, text: &str) -> String {
    let signs = "#".repeat(usize::from(level.clamp(1, 3)));
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::new();
    for line in text.lines() {
        out.push_str(&signs);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

/// A message with its comment (plain text; none if empty), ending in one line end.
///
/// The value and the attributes (name and pattern) are patterns as [`pattern`] or an author wrote them, or canonical
/// ones. If a pattern has lines without indentation, its lines are indented.
pub fn message(id: &str, value: Option<&str>, attributes: &[(&str, &str)], comment: &str) -> String {
    let mut out = self::comment(1, comment);
    out.push_str(id);
    out.push_str(" =");
    if let Some(value) = value {
        out.push(' ');
        out.push_str(&continued(value, 4));
    }
    out.push('\n');
    for (name, value) in attributes {
        out.extend(["    .", name, " = ", &continued(value, 8), "\n"]);
    }
    out
}

/// A pattern fit to follow `=`.
fn continued(source: &str, by: usize) -> Cow<'_, str> {
    let sticks_out = |line: &str| !line.is_empty() && !line.starts_with([' ', '\r']);
    if source.split('\n').skip(1).any(sticks_out) { Cow::Owned(indented(source, by)) } else { Cow::Borrowed(source) }
}

/// Indents all lines but the first; blank ones stay empty.
pub(super) fn indented(source: &str, by: usize) -> String {
    let mut out = String::with_capacity(source.len());
    for (number, line) in source.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
            let spaces = if line.is_empty() { 0 } else { by };
            out.extend(std::iter::repeat_n(' ', spaces));
        }
        out.push_str(line);
    }
    out
}

/// Text with the characters that match in string literals, neighbours in one.
pub(super) fn literal_where(text: &str, matches: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&matches) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut open = false;
    for character in text.chars() {
        push(&mut out, character, matches(character), &mut open);
    }
    close(&mut out, &mut open);
    Cow::Owned(out)
}

fn push(out: &mut String, character: char, quoted: bool, open: &mut bool) {
    if !quoted {
        close(out, open);
        out.push(character);
        return;
    }
    if !*open {
        out.push_str("{\"");
        *open = true;
    }
    match character {
        '"' | '\\' => out.extend(['\\', character]),
        numbered if by_number(numbered) => {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{:04X}", u32::from(numbered));
        }
        plain => out.push(plain),
    }
}

fn close(out: &mut String, open: &mut bool) {
    if std::mem::take(open) {
        out.push_str("\"}");
    }
}

/// What would end a line in some tool, or not be seen. All of these are below U+FFFF.
fn by_number(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::{Bundle, read::read};
    use proptest::prelude::*;

    #[test]
    fn patterns() {
        let cases = [
            ("", r#"{""}"#),
            ("We can: \"act\" * # [x] . at 5\u{A0}% \u{202F}!", "We can: \"act\" * # [x] . at 5\u{A0}% \u{202F}!"),
            ("a {b} {{}}", r#"a {"{"}b{"}"} {"{{}}"}"#),
            ("*a*", r#"{"*"}a*"#),
            (".", r#"{"."}"#),
            ("[1] a", r#"{"["}1] a"#),
            ("  a ", r#"{"  "}a{" "}"#),
            ("   ", r#"{"   "}"#),
            ("a\r\n\n\tb", r#"a{"\u000D\u000A\u000A\u0009"}b"#),
            ("\u{85}\u{2028}x\\\"", "{\"\\u0085\\u2028\"}x\\\""),
            ("# a", "# a"),
            ("\u{A0}a\u{A0}", "\u{A0}a\u{A0}"),
        ];
        for (text, source) in cases {
            assert_eq!(pattern(text), source, "{text:?}");
        }
    }

    #[test]
    fn comments() {
        assert_eq!(comment(1, "a\r\n\nb"), "# a\n#\n# b\n");
        assert_eq!(comment(3, "a\n"), "### a\n");
        assert_eq!(comment(2, ""), "");
    }

    #[test]
    fn messages() {
        assert_eq!(
            message("a", Some("x"), &[("t", "y"), ("u", "z\n      w")], "c\n\nd"),
            "# c\n#\n# d\na = x\n    .t = y\n    .u = z\n      w\n"
        );
        assert_eq!(message("a", None, &[("t", "y")], ""), "a =\n    .t = y\n");
        assert_eq!(message("a", None, &[], ""), "a =\n");
        let select = "{ $n ->\n    [one] x\n   *[other] y\n}";
        let written = message("a", Some(select), &[("b", select)], "");
        let resource = read(&written);
        assert_eq!(resource.problems, []);
        let entry = resource.find("a").unwrap();
        assert_eq!(entry.part(None).unwrap().canonical, select);
        assert_eq!(entry.part(Some("b")).unwrap().canonical, select);
    }

    proptest! {
        #[test]
        fn any_text_survives(text in r#"([ a-z{}\[\]*."\\#=\r\n\t-]|\PC|.|\u{A0}|\u{2028}|\u{FEFF}){0,40}"#) {
            let source = pattern(&text);
            prop_assert!(!source.contains(['\n', '\r']));
            let file = format!("a = {source}\n    .first = x\n    .b = {source}\n");
            let resource = read(&file);
            prop_assert_eq!(&resource.problems, &[]);
            let entry = resource.find("a").unwrap();
            let mut bundle = Bundle::new(&"fr".parse().unwrap());
            bundle.add(&format!("{file}c = x{{ a }}{{ a.b }}"));
            for attribute in [None, Some("b")] {
                let found = entry.part(attribute).unwrap();
                prop_assert_eq!(found.plain.as_deref(), Some(text.as_str()));
                prop_assert_eq!(&found.canonical, &source);
                prop_assert_eq!(&file[found.span.clone()], &source);
                prop_assert_eq!(bundle.format("a", attribute, &[]), Ok(Some(text.clone())));
            }
            if source.matches("{\"").count() < 45 {
                prop_assert_eq!(bundle.format("c", None, &[]), Ok(Some(format!("x{text}{text}"))));
            }
        }

        #[test]
        fn any_comment_stays_one(text in "(.|\n){0,30}") {
            let file = comment(1, &text) + "a = b\n";
            let resource = read(&file);
            prop_assert_eq!(&resource.problems, &[]);
            prop_assert_eq!(resource.entries.len(), 1);
        }
    }
}
