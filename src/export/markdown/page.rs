//! One page of the book: blocks of Markdown, and the front matter above them.

use pulldown_cmark::{Event, Parser, Tag};

use crate::export::plain;
use crate::export::texts::{Shown, State, Texts};
use crate::ui::Ui;

/// A block of the page; the marks of what is missing come last, when the language of the source is known.
#[derive(Debug)]
enum Piece {
    Heading {
        level: usize,
        anchor: Option<String>,
        text: Shown,
    },
    Paragraph(Shown),
    /// Lines of one paragraph.
    Lines(Vec<Shown>),
    Item(Shown),
    Quote {
        text: Shown,
        attribution: Shown,
    },
}

/// A page.
#[derive(Debug)]
pub(super) struct Page {
    name: String,
    pieces: Vec<Piece>,
}

impl Page {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), pieces: Vec::new() }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    pub(super) fn has_title(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Heading { level: 1, .. }))
    }

    /// `anchor` is a name for links that is the same in every language.
    pub(super) fn heading(&mut self, level: usize, anchor: Option<&str>, text: &Shown) {
        let text = text.clone().reworded(one_line(&text.text));
        self.pieces.push(Piece::Heading { level, anchor: anchor.map(str::to_owned), text });
    }

    pub(super) fn paragraph(&mut self, text: &Shown) {
        self.pieces.push(Piece::Paragraph(text.clone()));
    }

    pub(super) fn lines(&mut self, lines: &[Option<Shown>]) {
        self.pieces.push(Piece::Lines(lines.iter().flatten().cloned().collect()));
    }

    pub(super) fn item(&mut self, text: &Shown) {
        self.pieces.push(Piece::Item(text.clone()));
    }

    pub(super) fn quote(&mut self, text: &Shown, attribution: &Shown) {
        self.pieces.push(Piece::Quote { text: text.clone(), attribution: attribution.clone() });
    }

    /// The page's text. `position` is its place in the book, from 1.
    pub(super) fn finish(&self, position: usize, texts: &Texts<'_>, ui: &Ui) -> String {
        let shown: Vec<&Shown> = self.pieces.iter().flat_map(Piece::shown).collect();
        let missing = shown.iter().filter(|shown| shown.missing()).count();
        let outdated = shown.iter().filter(|shown| shown.outdated()).count();
        // A page of nothing but names is as the source has it.
        let state = shown.iter().flat_map(|shown| &shown.states).min().copied().unwrap_or(State::Source);
        let title = self.pieces.iter().find_map(|piece| match piece {
            Piece::Heading { text, .. } => Some(plain::text(&text.text)),
            _ => None,
        });
        let mut out = String::from("---\n");
        out.push_str(&format!("title: {}\n", yaml(&title.unwrap_or_else(|| self.name.clone()))));
        let lang = texts.language().to_string();
        // The code of Norwegian is YAML's word for false.
        out.push_str(&format!("lang: {}\n", if lang == "no" { yaml(&lang) } else { lang }));
        out.push_str(&format!("weight: {position}\n"));
        out.push_str(&format!("state: {}\n", state.as_str()));
        out.push_str(&format!("untranslated: {missing}\noutdated: {outdated}\n---\n"));
        let marks = Marks::new(texts, ui);
        for (key, count, mark) in
            [("book-untranslated", missing, &marks.untranslated), ("book-outdated", outdated, &marks.outdated)]
        {
            if count > 0 {
                let note = ui.text(key, &[("count", count.into()), ("mark", mark.trim().into())]);
                out.push_str(&format!("\n> {note}\n"));
            }
        }
        let mut after_item = false;
        for piece in &self.pieces {
            let is_item = matches!(piece, Piece::Item(_));
            if !(is_item && after_item) {
                out.push('\n');
            }
            piece.write(&mut out, &marks);
            after_item = is_item;
        }
        out
    }
}

impl Piece {
    fn shown(&self) -> Vec<&Shown> {
        match self {
            Self::Heading { text, .. } | Self::Paragraph(text) | Self::Item(text) => vec![text],
            Self::Lines(lines) => lines.iter().collect(),
            Self::Quote { text, attribution } => vec![text, attribution],
        }
    }

    fn write(&self, out: &mut String, marks: &Marks) {
        let marked = |shown: &Shown| format!("{}{}", marks.of(shown), escape_starts(&shown.text));
        match self {
            Self::Heading { level, anchor, text } => {
                if let Some(anchor) = anchor {
                    out.push_str(&format!("<a id=\"{anchor}\"></a>\n\n"));
                }
                let mark = marks.of(text);
                // A heading's text is not at the start of its line, so its number is safe as it is.
                out.push_str(&format!("{} {mark}{}\n", "#".repeat(*level), closing_safe(&text.text)));
            }
            Self::Paragraph(text) => out.push_str(&format!("{}\n", marked(text))),
            Self::Lines(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| one_line(&marked(line))).collect();
                out.push_str(&format!("{}\n", lines.join("\\\n")));
            }
            Self::Item(text) => out.push_str(&prefixed("- ", "  ", &marked(text))),
            Self::Quote { text, attribution } => {
                out.push_str(&prefixed("> ", "> ", &marked(text)));
                out.push_str(">\n");
                out.push_str(&prefixed("> ", "> ", &marked(attribution)));
            }
        }
    }
}

/// What stands before texts that are not what a reader expects.
struct Marks {
    /// Before a text that is printed in the language of the source.
    untranslated: String,
    /// Before a text that says what the source no longer says.
    outdated: String,
}

impl Marks {
    fn new(texts: &Texts<'_>, ui: &Ui) -> Self {
        let mark = |words: &str| format!("*\\[{words}\\]* ");
        Self {
            untranslated: mark(&texts.source_language().to_string()),
            outdated: mark(&ui.text("book-outdated-mark", &[])),
        }
    }

    /// Those of one text. What pieces were put together to may need both.
    fn of(&self, shown: &Shown) -> String {
        let untranslated = if shown.missing() { self.untranslated.as_str() } else { "" };
        let outdated = if shown.outdated() { self.outdated.as_str() } else { "" };
        [untranslated, outdated].concat()
    }
}

/// A YAML string. A JSON string is one, but for what YAML takes for line breaks or does not take at all; nor does it have tags
/// for who prints it as it is.
fn yaml(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    for character in serde_json::Value::from(text).to_string().chars() {
        match character {
            '<' | '>' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => quoted.push(character),
        }
    }
    quoted
}

/// A text on one line. No-break spaces are part of the words: a line may not break at them.
pub(super) fn one_line(text: &str) -> String {
    text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A heading may not end in number signs: they would be taken off.
fn closing_safe(text: &str) -> String {
    match text.strip_suffix('#') {
        Some(rest) => format!("{rest}\\#"),
        None => text.to_owned(),
    }
}

fn prefixed(first: &str, rest: &str, text: &str) -> String {
    let mut out = String::new();
    for (index, line) in text.lines().enumerate() {
        let prefix = if index == 0 { first } else { rest };
        out.push_str(format!("{prefix}{line}").trim_end());
        out.push('\n');
    }
    out
}

/// Keeps the start of each line from being read as a list, a heading, a quotation or a rule (CommonMark 0.31, 4 and 5).
pub(in crate::export) fn escape_starts(text: &str) -> String {
    text.split('\n').map(escape_start).collect::<Vec<_>>().join("\n")
}

fn escape_start(line: &str) -> String {
    let body = line.trim_start_matches([' ', '\t']);
    let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after_digits = &body[digits..];
    if (1..=9).contains(&digits) && after_digits.starts_with(['.', ')']) {
        return format!("{}\\{after_digits}", &body[..digits]);
    }
    let blank_next = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let special = body.starts_with(['#', '>', '|', '~', '='])
        // One or two begin code within the text, and an escape would let out what is in it.
        || body.starts_with("```")
        || body.strip_prefix(['-', '+', '*']).is_some_and(blank_next)
        || is_rule(body)
        || is_row_of_dashes(body)
        // A definition, where lists of them are known.
        || body.strip_prefix(':').is_some_and(blank_next)
        // A link reference definition is not printed at all; a tag or a comment may open a block of HTML.
        || (body.starts_with('[') && body.contains("]:"))
        || (body.starts_with('<') && Parser::new(body).any(|event| matches!(event, Event::Start(Tag::HtmlBlock))));
    if special { format!("\\{body}") } else { body.to_owned() }
}

/// Whether a line makes a table of the line above it, as GitHub and others read it: `--- | :-:`.
fn is_row_of_dashes(body: &str) -> bool {
    body.contains('-') && body.trim_end().chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '\t'))
}

fn is_rule(body: &str) -> bool {
    let marks: Vec<char> = body.chars().filter(|c| !c.is_whitespace()).collect();
    marks.first().is_some_and(|first| "-*_".contains(*first) && marks.iter().all(|mark| mark == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_start_becomes_a_block() {
        for (text, expected) in [
            ("2021. A year", "2021\\. A year"),
            ("1) One", "1\\) One"),
            ("- dash", "\\- dash"),
            ("* star", "\\* star"),
            ("*début* of", "*début* of"),
            ("# one", "\\# one"),
            ("> said", "\\> said"),
            ("---", "\\---"),
            ("Plain 1. text", "Plain 1. text"),
            ("one\n2. two", "one\n2\\. two"),
            ("    code", "code"),
            ("a | b\n--- | :-:", "a | b\n\\--- | :-:"),
            ("a\n: b", "a\n\\: b"),
            ("<div>", "\\<div>"),
            ("```\nx", "\\```\nx"),
            ("``<b>`` x", "``<b>`` x"),
            ("<!-- a -->", "\\<!-- a -->"),
            ("<sup>1</sup> note", "<sup>1</sup> note"),
        ] {
            assert_eq!(escape_starts(text), expected);
        }
    }

    #[test]
    fn a_title_is_one_yaml_string() {
        for (text, expected) in [
            ("L’« idée »: 100 %", "\"L’« idée »: 100 %\""),
            ("a\"\n---\nb: \\", "\"a\\\"\\n---\\nb: \\\\\""),
            ("a\u{85}b\u{2028}c\u{7f}", "\"a\\u0085b\\u2028c\\u007f\""),
            ("<b>", "\"\\u003cb\\u003e\""),
        ] {
            assert_eq!(yaml(text), expected);
        }
    }

    #[test]
    fn no_break_spaces_are_kept() {
        assert_eq!(one_line("a\u{a0}: b\n  c\u{202f}!"), "a\u{a0}: b c\u{202f}!");
    }
}
