//! The parser's tree → entries with spans.
//!
//! The tree has no places, but each name and text in it is a slice of what was parsed: its address tells its offset.
//! What has no slice (signs, the ends of placeables) is found from a neighbour, over blanks.

use fluent_syntax::ast;

use super::read::{Attribute, Attributes, Comment, Entry, Kind, Pattern, Problem, Reference, Select};
use crate::text::Span;
use crate::text::prose::Prose;

mod expression;
mod layout;

/// How canonical patterns are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// As in the file.
    Source,
    /// As `bundle` feeds them to the resolver.
    Resolver,
}

/// What `Resolver` puts before the ids of messages and terms, since the resolver keeps both, and functions, in one map.
pub(super) const MESSAGE_PREFIX: &str = "m-";
/// See [`MESSAGE_PREFIX`].
pub(super) const TERM_PREFIX: &str = "t-";
/// The function that `Resolver` puts around a literal selector: the resolver panics when it has to name one in an error.
pub(super) const LITERAL_FUNCTION: &str = "LITERAL-";

pub(super) struct Converter<'t> {
    /// What the parser was given, and the byte order mark before it.
    text: &'t str,
    dialect: Dialect,
    /// What the parser should have objected to.
    pub(super) problems: Vec<Problem>,
    references: Vec<Reference>,
    selects: Vec<Select>,
    /// The running texts of variants.
    variants: Vec<Prose>,
    depth: usize,
    deepest: usize,
}

impl<'t> Converter<'t> {
    pub(super) fn new(text: &'t str, dialect: Dialect) -> Self {
        Self {
            text,
            dialect,
            problems: Vec::new(),
            references: Vec::new(),
            selects: Vec::new(),
            variants: Vec::new(),
            depth: 0,
            deepest: 0,
        }
    }

    /// The bytes of a slice of the text.
    pub(super) fn span(&self, part: &str) -> Span {
        let start = part.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        start..start + part.len()
    }

    pub(super) fn junk(&self, span: Span) -> Entry {
        self.bare(Kind::Junk, span, None)
    }

    /// Junk has its own way, since its problem is told elsewhere.
    pub(super) fn entry(&mut self, entry: &ast::Entry<&'t str>) -> Option<Entry> {
        match entry {
            ast::Entry::Message(message) => {
                let comment = message.comment.as_ref().map(|comment| self.comment(comment));
                Some(self.named(Kind::Message, &message.id, message.value.as_ref(), &message.attributes, comment))
            }
            ast::Entry::Term(term) => {
                let comment = term.comment.as_ref().map(|comment| self.comment(comment));
                Some(self.named(Kind::Term, &term.id, Some(&term.value), &term.attributes, comment))
            }
            ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
                let comment = self.comment(comment);
                Some(self.bare(Kind::Comment, comment.span.clone(), Some(comment)))
            }
            ast::Entry::Junk { .. } => None,
        }
    }

    fn bare(&self, kind: Kind, span: Span, comment: Option<Comment>) -> Entry {
        let id_span = span.start..span.start;
        Entry { kind, id: String::new(), id_span, span, comment, value: None, attributes: Attributes::default() }
    }

    fn named(
        &mut self,
        kind: Kind,
        id: &ast::Identifier<&'t str>,
        value: Option<&ast::Pattern<&'t str>>,
        attributes: &[ast::Attribute<&'t str>],
        comment: Option<Comment>,
    ) -> Entry {
        let known = self.problems.len();
        let id_span = self.span(id.name);
        let value = value.map(|pattern| self.pattern(pattern, id_span.end));
        let attributes: Vec<_> = attributes.iter().map(|attribute| self.attribute(attribute)).collect();
        let start = id_span.start - usize::from(kind == Kind::Term);
        let end = match (attributes.last(), &value) {
            (Some(last), _) => last.span.end,
            (None, Some(value)) => value.span.end,
            (None, None) => id_span.end,
        };
        if self.problems.len() > known {
            return self.bare(Kind::Junk, start..end, None);
        }
        let attributes = attributes.into();
        Entry { kind, id: id.name.to_owned(), id_span, span: start..end, comment, value, attributes }
    }

    fn attribute(&mut self, attribute: &ast::Attribute<&'t str>) -> Attribute {
        let name_span = self.span(attribute.id.name);
        let value = self.pattern(&attribute.value, name_span.end);
        let span = name_span.start - 1..value.span.end;
        Attribute { name: attribute.id.name.to_owned(), name_span, span, value }
    }

    /// A pattern whose `=` follows `name_end`.
    fn pattern(&mut self, pattern: &ast::Pattern<&'t str>, name_end: usize) -> Pattern {
        let equals = self.skip_blank(name_end);
        self.deepest = 0;
        let laid = self.lay_out(pattern, equals + 1);
        Pattern {
            span: laid.span,
            canonical: laid.canonical,
            plain: laid.plain,
            references: std::mem::take(&mut self.references),
            prose: std::iter::once(laid.prose).chain(self.variants.drain(..)).collect(),
            selects: std::mem::take(&mut self.selects),
            nesting: self.deepest,
        }
    }

    /// Comments stand at the start of their lines, and the parser is given no file without a last line end, so each
    /// has a line.
    fn comment(&self, comment: &ast::Comment<&'t str>) -> Comment {
        let first = comment.content.first().map_or(0, |line| self.span(line).start);
        let end = comment.content.last().map_or(first, |line| self.span(line).end);
        let before = self.text[..first].trim_end_matches(' ');
        let signs = before.len() - before.trim_end_matches('#').len();
        Comment {
            level: u8::try_from(signs).unwrap_or(3).min(3),
            text: comment.content.join("\n"),
            span: before.len() - signs..end,
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn skip_blank(&self, mut at: usize) -> usize {
        while matches!(self.byte(at), Some(b' ' | b'\n' | b'\r')) {
            at += 1;
        }
        at
    }

    /// Over blanks and over `sign`, if it is there.
    fn skip_sign(&self, at: usize, sign: &str) -> usize {
        let at = self.skip_blank(at);
        if self.text[at..].starts_with(sign) { at + sign.len() } else { at }
    }
}
