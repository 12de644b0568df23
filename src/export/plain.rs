//! Markdown → plain text, for tables.

use pulldown_cmark::{Event, Parser, TagEnd};

use super::markdown::escape_starts;

/// The words of a text without its inline markup. Paragraphs stay apart by a blank line.
pub(super) fn text(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    let escaped = escape_starts(markdown);
    for event in Parser::new(&escaped) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => {
                plain.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => plain.push('\n'),
            Event::End(TagEnd::Paragraph) => plain.push_str("\n\n"),
            _ => {}
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// A cell of a table: plain, and never a formula. Spreadsheets compute what begins with one of these marks; an apostrophe
/// before it keeps it text (OWASP, "CSV injection").
pub(super) fn cell(markdown: &str) -> String {
    guard(text(markdown))
}

/// The same for what is already plain, such as a name.
pub(super) fn guard(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_taken_off_and_words_stay() {
        for (markdown, expected) in [
            ("We call on **all governments** and *others*", "We call on all governments and others"),
            ("2021. A year", "2021. A year"),
            ("- not a list", "- not a list"),
            ("see [the site](https://a.org/x)", "see the site"),
            ("one\n\ntwo", "one\n\ntwo"),
            ("a < b & c", "a < b & c"),
            ("« bien vivre »\u{202f}!", "« bien vivre »\u{202f}!"),
        ] {
            assert_eq!(text(markdown), expected);
        }
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@a"] {
            assert_eq!(cell(text), format!("'{text}"));
        }
        assert_eq!(cell("1 = 1"), "1 = 1");
    }
}
