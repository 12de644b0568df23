//! Sections of paragraphs: title pages, front texts, declarations, colophons.

use std::ops::Range;

use super::builder::Builder;
use super::lines::{join, without_outer_emphasis};
use super::profile::{NamedLine, Section, TextShape};
use super::sections::Planned;
use crate::document::{Block, Context, Part, Role, Text, UnitRef};

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
}

/// Reads a section of paragraphs.
pub(super) fn read(builder: &mut Builder<'_>, section: &Section, shape: &TextShape, planned: &Planned<'_>) {
    let titled = shape.titled || planned.headings.first().is_some_and(|claim| claim.line == planned.lines.start);
    let chunks = chunks(builder, shape, planned.lines.clone(), titled);
    let mut under = None;
    let mut name: Option<(String, Range<usize>)> = None;
    for (index, chunk) in chunks.iter().enumerate() {
        let part = |text: &str| Part { text: Text::Plain(text.to_owned()), span: builder.lines.span(&chunk.lines) };
        let value = part(&chunk.text);
        let lines = chunk.lines.clone();
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
        let texts = unmarked(builder, &paragraph);
        for (offset, text) in texts.iter().enumerate() {
            let index = paragraph.start + offset;
            let opens = offset == 0;
            let item = shape.item.as_ref().and_then(|item| item.captures(text)).and_then(|found| found.name("text"));
            let kind = if titled && index == range.start {
                Some(Kind::Heading)
            } else if let Some(named) = shape.lines.iter().find(|named| text.starts_with(&named.begins)) {
                Some(Kind::Line(named))
            } else if item.is_some() {
                Some(Kind::Item)
            } else if paragraph.len() == 1 && shape.subheading.as_ref().is_some_and(|form| form.0.is_match(text)) {
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
                (kind, _) => chunks.push(Chunk {
                    kind: kind.unwrap_or(Kind::Paragraph),
                    lines: index..index + 1,
                    text: item.map_or_else(|| text.clone(), |item| item.as_str().to_owned()),
                }),
            }
        }
    }
    for chunk in &mut chunks {
        chunk.text = without_outer_emphasis(&chunk.text).to_owned();
    }
    chunks
}

/// The lines of a paragraph; emphasis that opens its first line and closes its last is taken off, so that the lines
/// between can be told apart.
fn unmarked(builder: &Builder<'_>, paragraph: &Range<usize>) -> Vec<String> {
    let mut texts: Vec<String> = paragraph.clone().map(|index| builder.line(index).text.to_owned()).collect();
    let whole = join(texts.iter().map(String::as_str));
    if without_outer_emphasis(&whole) != whole {
        let marks = if whole.starts_with("**") || whole.starts_with("__") { 2 } else { 1 };
        if let Some(first) = texts.first_mut() {
            first.drain(..marks);
        }
        if let Some(last) = texts.last_mut() {
            last.truncate(last.len() - marks);
        }
    }
    texts
}
