//! Patterns: their lines, indentation and ends.
//!
//! The parser drops the indentation of a line that starts with a placeable, and leaves blanks on blank lines. So the
//! layout is worked out from the text again, after the Fluent specification's rule: the indentation that all lines of a
//! pattern share is not part of it, what a line has beyond is.

use std::borrow::Cow;

use fluent_syntax::ast;

use super::super::write;
use super::Converter;
use crate::text::Span;
use crate::text::prose::{HOLE, Prose};

/// What a pattern reads as.
pub(super) struct Laid {
    pub(super) span: Span,
    pub(super) canonical: String,
    pub(super) plain: Option<String>,
    pub(super) prose: Prose,
}

/// A placeable, written.
pub(super) struct Placeable {
    /// With its braces.
    pub(super) canonical: String,
    /// What it says, if it is a literal.
    pub(super) plain: Option<String>,
    /// Behind its closing brace.
    pub(super) end: usize,
}

enum Piece<'t> {
    /// Within a line.
    Text(&'t str),
    /// Where the line ends.
    Newline(usize),
    /// The spaces before the content of a line: how many, and where they end.
    Indent(usize, usize),
    /// Where its brace stands.
    Placeable(Placeable, usize),
}

impl<'t> Converter<'t> {
    /// A pattern that starts behind `from`, after blanks.
    pub(super) fn lay_out(&mut self, pattern: &ast::Pattern<&'t str>, from: usize) -> Laid {
        let start = self.skip_blank_before_text(from);
        let mut pieces = self.pieces(pattern, from, start);
        let end = self.trim(&mut pieces).unwrap_or(start);
        let common = pieces
            .iter()
            .filter_map(|piece| if let Piece::Indent(spaces, _) = piece { Some(*spaces) } else { None })
            .min()
            .unwrap_or(0);
        let mut canonical = String::new();
        let mut plain = Some(String::new());
        let mut prose = Prose::default();
        for piece in pieces {
            let (source, said) = match piece {
                // The only carriage returns left are no line ends; bare, they would become one.
                Piece::Text(text) => {
                    prose.push_verbatim(text, self.span(text).start);
                    (write::literal_where(text, |c| c == '\r'), Some(Cow::Borrowed(text)))
                }
                Piece::Newline(at) => {
                    prose.push_other("\n", at..at + 1);
                    (Cow::Borrowed("\n"), Some(Cow::Borrowed("\n")))
                }
                Piece::Indent(spaces, end) => {
                    let extra = " ".repeat(spaces - common);
                    prose.push_verbatim(&extra, end - extra.len());
                    (write::literal_where(&extra, |c| c == ' ').into_owned().into(), Some(Cow::Owned(extra)))
                }
                Piece::Placeable(written, brace) => {
                    let mut buffer = [0; 4];
                    let said = written.plain.as_deref().unwrap_or_else(|| HOLE.encode_utf8(&mut buffer));
                    prose.push_other(said, brace..written.end);
                    (Cow::Owned(written.canonical), written.plain.map(Cow::Owned))
                }
            };
            canonical.push_str(&source);
            plain = plain.zip(said).map(|(all, said)| all + &said);
        }
        if canonical.is_empty() {
            canonical.push_str(r#"{""}"#);
        }
        Laid { span: start..end, canonical, plain, prose }
    }

    /// Cuts a pattern into pieces. Which lines belong to it follows the parser, so that the placeables met are those
    /// that it found.
    fn pieces(&mut self, pattern: &ast::Pattern<&'t str>, from: usize, start: usize) -> Vec<Piece<'t>> {
        let text = self.text;
        let mut expressions = pattern.elements.iter().filter_map(|element| match element {
            ast::PatternElement::Placeable { expression } => Some(expression),
            ast::PatternElement::TextElement { .. } => None,
        });
        let mut pieces = Vec::new();
        if let Some(newline) = text[from..start].rfind('\n') {
            pieces.push(Piece::Indent(start - from - newline - 1, start));
        }
        let mut at = start;
        while at < text.len() {
            let next = text[at..].find(['\n', '{']).map_or(text.len(), |offset| at + offset);
            if text[next..].starts_with('{') {
                pieces.push(Piece::Text(&text[at..next]));
                let Some(expression) = expressions.next() else { break };
                let written = self.placeable(expression, next);
                at = written.end;
                pieces.push(Piece::Placeable(written, next));
                continue;
            }
            let line = &text[at..next];
            pieces.push(Piece::Text(line.strip_suffix('\r').unwrap_or(line)));
            let Some((newlines, content)) = self.continuation(next) else { break };
            pieces.extend(std::iter::repeat_n(next, newlines).map(Piece::Newline));
            let indent = text[..content].len() - text[..content].trim_end_matches(' ').len();
            pieces.push(Piece::Indent(indent, content));
            at = content;
        }
        pieces
    }

    /// Whether a pattern goes on after the line end at `newline`: how many line ends until it does, and where.
    fn continuation(&self, newline: usize) -> Option<(usize, usize)> {
        let mut newlines = 0;
        let mut at = newline;
        while self.text[at..].starts_with('\n') || self.text[at..].starts_with("\r\n") {
            newlines += 1;
            let line = at + if self.text[at..].starts_with('\n') { 1 } else { 2 };
            at = line;
            while self.byte(at) == Some(b' ') {
                at += 1;
            }
            if self.byte(at) == Some(b'\n') || self.text[at..].starts_with("\r\n") {
                continue;
            }
            let goes_on = match self.byte(at)? {
                b'{' => true,
                b'.' | b'}' | b'[' | b'*' => false,
                byte => at > line || byte == b'\r',
            };
            return goes_on.then_some((newlines, at));
        }
        None
    }

    /// The parser's blanks before a pattern: a lone carriage return is text.
    fn skip_blank_before_text(&self, mut at: usize) -> usize {
        while matches!(self.byte(at), Some(b' ' | b'\n')) || self.text[at..].starts_with("\r\n") {
            at += 1;
        }
        at
    }

    /// Takes blanks off the end, and tells where what is left ends.
    fn trim(&self, pieces: &mut Vec<Piece<'t>>) -> Option<usize> {
        loop {
            match pieces.pop()? {
                Piece::Newline(_) | Piece::Indent(..) => {}
                Piece::Text(text) => {
                    let text = text.trim_end_matches([' ', '\r']);
                    if !text.is_empty() {
                        pieces.push(Piece::Text(text));
                        return Some(self.span(text).end);
                    }
                }
                Piece::Placeable(written, brace) => {
                    let end = written.end;
                    pieces.push(Piece::Placeable(written, brace));
                    return Some(end);
                }
            }
        }
    }
}
