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

/// What a spreadsheet computes if a cell begins with it, and the same in full width (OWASP, "CSV injection").
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A cell of a table that is never a formula: an apostrophe before it keeps it text. Blanks and signs that cannot be seen do
/// not hide its beginning: some programs take them off, and a tab or a line break may begin another cell.
pub(super) fn guard(text: String) -> String {
    let unseen = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let begins = text.trim_start_matches(unseen).starts_with(FORMULA);
    if begins || text.starts_with(['\t', '\r', '\n']) { format!("'{text}") } else { text }
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
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@a",
            "\ta",
            "\ra",
            "\na",
            " =1",
            "\u{a0}+1",
            "\u{feff}=1",
            "\u{200b}@a",
            "\0=1",
            "＝1",
            "－1",
        ] {
            assert_eq!(guard(text.to_owned()), format!("'{text}"));
        }
        for text in ["1 = 1", " a", "—", "(-1)", ""] {
            assert_eq!(guard(text.to_owned()), text);
        }
    }
}
