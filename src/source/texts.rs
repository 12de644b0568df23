//! Sections of paragraphs: title pages, front texts, declarations, colophons.

use std::ops::Range;

use super::builder::Builder;
use super::gathered::Gathered;
use super::lines::{join, without_outer_emphasis};
use super::profile::purposes::LIST_ITEM;
use super::profile::{NamedLine, Section, TextShape};
use super::sections::Planned;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Block, Context, Part, Role, Text, UnitRef};
use crate::text::Span;

/// What a run of lines is.
#[derive(Debug, Clone, Copy)]
enum Kind<'a> {
    Heading,
    Name,
    Post,
    Line(&'a NamedLine),
    Subheading,
    Item,
    Paragraph,
}

/// A run of lines that makes one block.
#[derive(Debug)]
struct Chunk<'a> {
    kind: Kind<'a>,
    lines: Range<usize>,
    text: String,
    /// The text of the first line as it was read.
    first: Span,
}

/// Reads a section of paragraphs.
pub(super) fn read(builder: &mut Builder<'_>, section: &Section, shape: &TextShape, planned: &Planned<'_>) {
    let titled = shape.titled || planned.headings.first().is_some_and(|claim| claim.line == planned.lines.start);
    let chunks = chunks(builder, shape, planned.lines.clone(), titled);
    for list in chunks.chunk_by(|one, next| matches!((one.kind, next.kind), (Kind::Item, Kind::Item))) {
        builder.items(&list.iter().map(|chunk| chunk.lines.start).collect::<Vec<_>>());
    }
    let mut under = None;
    let mut name: Option<(String, Range<usize>)> = None;
    for (index, chunk) in chunks.iter().enumerate() {
        let value = Part { text: Text::Plain(chunk.text.clone()), span: builder.lines.span(&chunk.lines) };
        let lines = chunk.lines.clone();
        builder.join(lines.clone(), 0);
        match chunk.kind {
            Kind::Heading => {
                let id = shape.heading_id.as_ref().unwrap_or(&section.id);
                let unit = builder.named(id, &section.resource, value, false, Context::new(Role::Heading, None));
                under = Some(unit);
                builder.push(Block::Heading(unit), lines);
            }
            Kind::Name if matches!(chunks.get(index + 1).map(|next| next.kind), Some(Kind::Post)) => {
                name = Some((chunk.text.clone(), lines));
            }
            Kind::Name => builder.push(Block::Byline { name: chunk.text.clone(), post: None }, lines),
            Kind::Post => {
                let (person, first) = name.take().unwrap_or_default();
                let context = Context { person: Some(person.clone()), ..Context::new(Role::Post, under) };
                let id = format!("{}-post", section.id);
                let post = builder.named(&id, &section.resource, value, false, context);
                builder.push(Block::Byline { name: person, post: Some(post) }, first.start..lines.end);
            }
            Kind::Line(named) => {
                if named.capitals && has_small_letters(&chunk.text) {
                    let finding = Diagnostic::new(Code::Profile).says("capitals").arg("id", named.id.as_str());
                    let finding = finding.arg("text", chunk.text.as_str()).at(builder.place(&value.span));
                    builder.find(finding);
                }
                let context = Context::new(Role::Line, under);
                let text = builder.named(&named.id, &section.resource, value, named.capitals, context);
                builder.push(Block::Line { text, capitals: named.capitals, style: named.style.into() }, lines);
            }
            Kind::Subheading => {
                let unit =
                    series(builder, section, &format!("{}-subheading", section.id), value, Role::Subheading, under);
                builder.push(Block::Subheading(unit), lines);
            }
            Kind::Item => {
                if let Some(item) = &shape.item {
                    let first = Gathered::new(builder.slice(&chunk.first), chunk.first.start);
                    builder.account(item.get_ref(), &LIST_ITEM, &first, None);
                }
                let prefix = shape.item_prefix.clone().unwrap_or_else(|| format!("{}-item", section.id));
                let unit = series(builder, section, &prefix, value, Role::ListItem, under);
                builder.push(Block::ListItem(unit), lines);
            }
            Kind::Paragraph if matches!(chunks.get(index + 1).map(|next| next.kind), Some(Kind::Item)) => {
                let prefix = shape.list_prefix.clone().unwrap_or_else(|| format!("{}-list", section.id));
                let unit = series(builder, section, &prefix, value, Role::ListHead, under);
                builder.push(Block::ListHead(unit), lines);
            }
            Kind::Paragraph => {
                let unit = series(builder, section, &section.id, value, Role::Paragraph, under);
                builder.push(Block::Paragraph(unit), lines);
            }
        }
    }
}

/// Whether a text is not printed in capitals. Letters that have no capital of their own (ª, ß) are in no case.
fn has_small_letters(text: &str) -> bool {
    let capital = |letter: char| {
        let mut capitals = letter.to_uppercase();
        capitals.next().filter(|_| capitals.next().is_none())
    };
    text.chars().any(|letter| letter.is_lowercase() && capital(letter).is_some_and(|capital| capital != letter))
}

fn series(
    builder: &mut Builder<'_>,
    section: &Section,
    prefix: &str,
    value: Part,
    role: Role,
    under: Option<UnitRef>,
) -> UnitRef {
    builder.series(prefix, 2, &section.resource, Some(value), Vec::new(), Context::new(role, under))
}

/// Divides the lines into blocks. A named line, an item and a heading begin one wherever they stand; else a blank line does.
fn chunks<'a>(builder: &Builder<'_>, shape: &'a TextShape, range: Range<usize>, titled: bool) -> Vec<Chunk<'a>> {
    let mut chunks: Vec<Chunk<'a>> = Vec::new();
    let mut byline = shape.byline;
    for paragraph in builder.lines.paragraphs(range.clone()) {
        for (offset, span) in unmarked(builder, &paragraph).into_iter().enumerate() {
            let index = paragraph.start + offset;
            let opens = offset == 0;
            let text = builder.slice(&span);
            let item = shape.item.as_ref().and_then(|item| item.get_ref().captures(text)?.name("text"));
            let kind = if titled && index == range.start {
                Some(Kind::Heading)
            } else if let Some(named) = shape.lines.iter().find(|named| text.starts_with(&named.begins)) {
                Some(Kind::Line(named))
            } else if item.is_some() {
                Some(Kind::Item)
            } else if paragraph.len() == 1 && shape.subheading.as_ref().is_some_and(|form| form.is_match(text)) {
                Some(Kind::Subheading)
            } else if byline && index > range.start {
                byline = false;
                Some(Kind::Name)
            } else if let Some(Chunk { kind: Kind::Name, .. }) = chunks.last() {
                Some(Kind::Post)
            } else if opens {
                Some(Kind::Paragraph)
            } else {
                None
            };
            match (kind, chunks.last_mut()) {
                (None, Some(open)) => {
                    open.text = join([open.text.as_str(), text]);
                    open.lines.end = index + 1;
                }
                (kind, _) => {
                    let kind = kind.unwrap_or(Kind::Paragraph);
                    let item = item.filter(|_| matches!(kind, Kind::Item));
                    chunks.push(Chunk {
                        kind,
                        lines: index..index + 1,
                        text: item.map_or(text, |item| item.as_str()).to_owned(),
                        first: span,
                    });
                }
            }
        }
    }
    for chunk in &mut chunks {
        chunk.text = without_outer_emphasis(&chunk.text).to_owned();
    }
    chunks
}

/// Where the texts of a paragraph's lines stand; emphasis that opens its first line and closes its last is taken off, so
/// that the lines between can be told apart.
fn unmarked(builder: &Builder<'_>, paragraph: &Range<usize>) -> Vec<Span> {
    let mut spans: Vec<Span> = paragraph.clone().map(|index| builder.line(index).span()).collect();
    let whole = join(paragraph.clone().map(|index| builder.line(index).text));
    if without_outer_emphasis(&whole) != whole {
        let marks = if whole.starts_with("**") || whole.starts_with("__") { 2 } else { 1 };
        if let Some(first) = spans.first_mut() {
            first.start += marks;
        }
        if let Some(last) = spans.last_mut() {
            last.end -= marks;
        }
    }
    spans
}
