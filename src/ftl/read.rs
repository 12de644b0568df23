//! Fluent text → entries with their places.

use fluent_syntax::parser::ErrorKind;
use fluent_syntax::{ast, parser};

use super::convert::{Converter, Dialect};
use super::scan;
use crate::text::Span;
use crate::text::prose::Prose;

mod attributes;
mod problems;
mod readings;
#[cfg(test)]
mod tests;
mod uses;

pub use attributes::Attributes;
pub(super) use problems::touches;
pub use uses::Uses;

/// What a Fluent file holds, in its order. All spans are bytes of the text that was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Resource {
    /// Messages, terms, standalone comments and junk.
    pub entries: Vec<Entry>,
    /// What is wrong with the text, by place. A text without problems is read in full.
    pub problems: Vec<Problem>,
}

impl Resource {
    /// The messages, in order; of one id that stands there twice, both.
    pub fn messages(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.kind == Kind::Message)
    }

    /// The terms, in order.
    pub fn terms(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.kind == Kind::Term)
    }

    /// The first message of that id.
    pub fn find(&self, id: &str) -> Option<&Entry> {
        self.messages().find(|entry| entry.id == id)
    }

    /// The first term of that id (without the dash).
    pub fn term(&self, id: &str) -> Option<&Entry> {
        self.terms().find(|entry| entry.id == id)
    }

    /// The first unresolved merge.
    pub fn has_conflict_marks(&self) -> Option<Span> {
        self.problems.iter().find(|problem| problem.reason == Reason::ConflictMark).map(|problem| problem.span.clone())
    }
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `id = …`
    Message,
    /// `-id = …`
    Term,
    /// A comment on its own: `##`, `###`, or `#` with nothing right under it.
    Comment,
    /// What could not be read. There is a problem that says why.
    Junk,
}

/// A piece of a Fluent file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// The id without a term's dash; empty for comments and junk.
    pub id: String,
    /// The bytes of `id`; empty, at the start of `span`, for comments and junk.
    pub id_span: Span,
    /// From the id, a term's dash or a comment's `#` to the end of the last line's content. A comment that is attached
    /// stands before it.
    pub span: Span,
    /// The attached comment; of an entry that is a comment, itself.
    pub comment: Option<Comment>,
    /// The pattern behind the id's `=`.
    pub value: Option<Pattern>,
    /// The attributes, in order.
    pub attributes: Attributes,
}

impl Entry {
    /// The value, or the first attribute of that name.
    pub fn part(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.find(name).map(|found| &found.value),
        }
    }

    /// The value, without a name, and each attribute.
    pub fn parts(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        let value = self.value.iter().map(|pattern| (None, pattern));
        value.chain(self.attributes.iter().map(|attribute| (Some(attribute.name.as_str()), &attribute.value)))
    }

    /// What people call it, or one of its attributes: `id`, `id.attribute`, `-term`.
    pub fn name(&self, attribute: Option<&str>) -> String {
        let sign = if self.kind == Kind::Term { "-" } else { "" };
        match attribute {
            None => format!("{sign}{}", self.id),
            Some(attribute) => format!("{sign}{}.{attribute}", self.id),
        }
    }
}

/// Lines that start with `#`, `##` or `###`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// How many `#` its lines start with.
    pub level: u8,
    /// The text without the signs, lines joined by `\n`.
    pub text: String,
    /// From the first `#` to the end of the last line's content.
    pub span: Span,
}

/// `.name = …`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The name without the dot.
    pub name: String,
    /// The bytes of `name`.
    pub name_span: Span,
    /// From the dot to the end of the pattern.
    pub span: Span,
    /// The pattern.
    pub value: Pattern,
}

/// Text with placeables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// From the first character that is no blank to the last. Replacing these bytes by a pattern of one line replaces
    /// the pattern.
    pub span: Span,
    /// The pattern over its parsed form, as Fluent source without indentation: two patterns that differ only in line
    /// ends, indentation, blanks in placeables or placeables around placeables have the same. Indented (as
    /// [`super::write::message`] does) it reads as the same pattern again.
    pub canonical: String,
    /// What the pattern says, if it consists of text and of literals only; escapes are resolved.
    pub plain: Option<String>,
    /// What it refers to, in order, in all variants and arguments.
    pub references: Vec<Reference>,
    /// Its running text, and after it that of each variant in it.
    pub prose: Vec<Prose>,
    /// The selectors in it, outer ones after those in their variants.
    pub selects: Vec<Select>,
    /// How deep its braces and parentheses nest: what resolving it costs in stack.
    pub(super) nesting: usize,
}

/// A choice between variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// What it chooses by, as it is written.
    pub selector: String,
    /// The bytes of the selector.
    pub span: Span,
    /// The variants, in order.
    pub variants: Vec<Variant>,
}

/// One variant of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its key, a name or a number.
    pub key: String,
    /// The bytes of the key.
    pub span: Span,
    /// It is taken where no other fits.
    pub default: bool,
    /// The bytes of its pattern.
    pub value: Span,
    /// Its running text, among those of the pattern that it stands in.
    pub prose: usize,
}

/// What a placeable can refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReferenceKind {
    /// `{ id }`, `{ id.attribute }`
    Message,
    /// `{ -id }`, `{ -id.attribute -> … }`
    Term,
    /// `{ $id }`
    Variable,
    /// `{ ID(…) }`
    Function,
}

/// A name that a pattern uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What it names.
    pub kind: ReferenceKind,
    /// The name without `-` or `$`.
    pub id: String,
    /// The attribute of a message or term.
    pub attribute: Option<String>,
    /// From `-`, `$` or the name to the end of the name or attribute.
    pub span: Span,
}

/// Something wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The bytes to show; may be empty.
    pub span: Span,
    /// What it is.
    pub reason: Reason,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The entry is no Fluent, as the parser says.
    Parser(ErrorKind),
    /// An unresolved merge, from its first mark to its last. What stands in it has no other problem of its own.
    ConflictMark,
    /// Braces and parentheses nest deeper than this. The entry is junk.
    TooDeep {
        /// The depth that is still read.
        limit: usize,
    },
    /// One pair of parentheses holds more arguments than this. The entry is junk.
    TooManyArguments {
        /// The number that is still read.
        limit: usize,
    },
    /// A number has more digits than can be computed with. The entry is junk.
    NumberTooLong {
        /// The digits that are still exact.
        limit: usize,
    },
    /// A `\` in a string is followed by something else than `\`, `"`, `uXXXX` or `UXXXXXX`, or by the number of no
    /// character. The entry is junk.
    BadEscape,
    /// The file starts with a byte order mark. The rest is read as if it were not there.
    ByteOrderMark,
    /// A line is indented by a tab, where Fluent knows spaces only; the span is the indentation up to the tab.
    TabIndent,
    /// A message or term of this id stands further up, and is the one that counts.
    DuplicateId {
        /// The id of the first.
        first: Span,
    },
    /// The entry has an attribute of this name further up, and that is the one that counts.
    DuplicateAttribute {
        /// The name of the first.
        first: Span,
    },
}

/// Reads a Fluent file. Every text gives a resource; what is wrong with it is among its problems.
pub fn read(text: &str) -> Resource {
    read_as(text, Dialect::Source)
}

pub(super) fn read_as(text: &str, dialect: Dialect) -> Resource {
    let scan = scan::scan(text);
    let safe = scan::without(text, &scan.closed);
    let (body, errors) = match parser::parse(&safe[scan.mark..]) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => (resource.body, errors),
    };
    let mut converter = Converter::new(&safe, dialect);
    let mut errors = errors.into_iter();
    let mut resource = Resource::default();
    for entry in &body {
        if let ast::Entry::Junk { content } = entry {
            let raw = converter.span(content);
            let raw = raw.start..raw.end.min(text.len());
            resource.entries.push(converter.junk(raw.start..raw.start + text[raw.clone()].trim_end().len()));
            // The parser gives one error per piece of junk, in order.
            let problem = errors.next().and_then(|error| problems::of_junk(text, raw, &error, &scan));
            resource.problems.extend(problem);
        } else {
            resource.entries.extend(converter.entry(entry));
        }
    }
    resource.problems.append(&mut converter.problems);
    resource.problems.extend(problems::duplicates(&resource.entries, &scan.conflicts));
    resource.problems.extend(scan.problems);
    resource.problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
    resource
}
