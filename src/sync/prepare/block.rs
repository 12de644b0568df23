//! Prepared blocks: how they are written, and what of them stands in a file.
//!
//! Fluent knows comments that start with `# ` only, so what is fenced off starts with `# ~ `.

use std::collections::HashMap;

use crate::ftl::edit::{line_end, line_start};
use crate::ftl::read::{Comment, Entry, Kind};
use crate::ftl::write;
use crate::resource::Parsed;
use crate::resource::basis::BasisEntry;
use crate::text::Span;

/// A block as the program writes it. Its lines are without `# `.
pub(super) struct Block {
    /// All lines.
    pub(super) lines: Vec<String>,
    /// The head and the lines with `|`: what is left above a message when a translator has taken the fence off.
    pub(super) quoted: Vec<String>,
}

impl Block {
    /// The block for these attributes of a message, which is to stand right under its translation; for all of it, the
    /// block for a message that isn't there.
    ///
    /// Fluent allows no comment before an attribute. So where attributes are missing the lines for them come first:
    /// with the fence off they belong to the message above.
    pub(super) fn new(reference: &Parsed, message: &Entry, attributes: Option<&[&str]>, sentence: &str) -> Self {
        let text = reference.file.text();
        let id = &message.id;
        let sentence = sentence.replace('\n', " ");
        let mut quoted = vec![format!("~ {id}: {}", sentence.trim())];
        let mut quote = |line: &str| quoted.push(format!("~ | {line}").trim_end().to_owned());
        for line in message.comment.iter().flat_map(|comment| comment.text.lines()) {
            quote(&format!("# {line}"));
        }
        let fenced = |name: &str| format!("~     .{name} = ");
        let mut lines = Vec::new();
        let Some(names) = attributes else {
            text[message.span.clone()].lines().for_each(quote);
            lines.extend(quoted.iter().cloned());
            lines.push(format!("~ {id} ={}", if message.value.is_some() { " " } else { "" }));
            lines.extend(message.attributes.once_each().map(|attribute| fenced(&attribute.name)));
            return Self { lines, quoted };
        };
        for name in names {
            let attribute = message.attributes.find(name);
            let source = attribute.map_or("", |attribute| &text[attribute.span.clone()]);
            format!("    {source}").lines().for_each(&mut quote);
        }
        lines.extend(names.iter().map(|name| fenced(name)));
        lines.extend(quoted.iter().cloned());
        Self { lines, quoted }
    }

    /// The lines of the file, without the last line end.
    pub(super) fn text(&self) -> String {
        self.lines.iter().map(|line| format!("# {line}")).collect::<Vec<_>>().join("\n")
    }

    /// Whether the file has just these lines. Blanks at their ends do not count: editors take them away.
    pub(super) fn is(&self, segment: &Segment) -> bool {
        self.lines.iter().map(|line| line.trim_end()).eq(segment.lines.iter().map(String::as_str))
    }
}

/// The quoted lines of what was offered, as far as the basis tells.
pub(super) fn quoted_in(recorded: &BasisEntry) -> Vec<String> {
    let value = recorded.part("").map(|part| part.text.as_str());
    let attributes: Vec<(&str, &str)> = recorded
        .parts
        .iter()
        .filter(|part| !part.name.is_empty())
        .map(|part| (part.name.as_str(), part.text.as_str()))
        .collect();
    let message = write::message(&recorded.id, value, &attributes, "");
    message.lines().map(|line| format!("~ | {line}").trim_end().to_owned()).collect()
}

/// The fingerprint of quoted lines.
pub(super) fn mark(quoted: &[String]) -> String {
    format!("{:016x}", xxhash_rust::xxh3::xxh3_64(quoted.join("\n").as_bytes()))
}

/// Fenced lines of a file that belong together: a block, or what became of it.
pub(super) struct Segment {
    /// The message that they are about.
    pub(super) id: Option<String>,
    /// From the first `#` to the last line's end, without the line end.
    pub(super) span: Span,
    /// All lines, without `# ` and without blanks at the end.
    pub(super) lines: Vec<String>,
    /// The head and the lines with `|`.
    pub(super) quoted: Vec<String>,
    /// The head is there.
    pub(super) head: bool,
    /// The lines to write on.
    pub(super) parts: Vec<Part>,
    /// A line that is none of the program's: somebody wrote it.
    pub(super) stray: Option<Span>,
    /// The entry that they stand in.
    pub(super) entry: usize,
    /// That entry is a comment on its own.
    pub(super) alone: bool,
    /// The entry that ends on the line above.
    pub(super) under: Option<usize>,
}

/// A line to write on.
pub(super) struct Part {
    /// The attribute's name; empty for the value.
    pub(super) name: String,
    /// Something stands behind the equals sign.
    pub(super) written: bool,
    /// The line.
    pub(super) span: Span,
}

impl Segment {
    /// Where somebody wrote within the fence.
    pub(super) fn written(&self) -> Option<&Span> {
        self.parts.iter().find(|part| part.written).map(|part| &part.span).or(self.stray.as_ref())
    }

    /// The line for the value is there.
    pub(super) fn whole(&self) -> bool {
        self.parts.iter().any(|part| part.name.is_empty())
    }
}

enum Line<'a> {
    Head(&'a str),
    Quoted(Option<&'a str>),
    Value(&'a str, bool),
    Attribute(&'a str, bool),
    Nothing,
    Stray,
}

/// Every fenced line of a file, in order.
pub(super) fn segments(parsed: &Parsed) -> Vec<Segment> {
    let text = parsed.file.text();
    let mut found = Vec::new();
    for (index, entry) in parsed.resource.entries.iter().enumerate() {
        let Some(comment) = entry.comment.as_ref().filter(|comment| comment.level == 1) else { continue };
        let start = line_start(text, comment.span.start);
        let above =
            index.checked_sub(1).filter(|&above| line_end(text, parsed.resource.entries[above].span.end) == start);
        for mut segment in in_comment(text, comment) {
            segment.entry = index;
            segment.alone = entry.kind == Kind::Comment;
            segment.under = above.filter(|_| segment.span.start == comment.span.start);
            if segment.id.is_none() {
                let neighbour = if entry.kind == Kind::Message { Some(index) } else { segment.under };
                segment.id = neighbour.and_then(|index| owner(parsed, index));
            }
            found.push(segment);
        }
    }
    found
}

/// The message that an entry is, or is a broken end of.
fn owner(parsed: &Parsed, index: usize) -> Option<String> {
    let (text, entries) = (parsed.file.text(), &parsed.resource.entries);
    let entry = &entries[index];
    match entry.kind {
        Kind::Message => Some(entry.id.clone()),
        Kind::Junk => {
            let above = index.checked_sub(1).map(|above| &entries[above]);
            let above = above.filter(|above| line_end(text, above.span.end) == line_start(text, entry.span.start));
            let above = above.filter(|above| above.kind == Kind::Message).map(|above| &above.id);
            junk_id(&text[entry.span.clone()]).map(str::to_owned).or(above.cloned())
        }
        Kind::Term | Kind::Comment => None,
    }
}

/// The id of a message that could not be read.
pub(super) fn junk_id(junk: &str) -> Option<&str> {
    let rest = junk.trim_start_matches(['~', ' ']);
    let id = &rest[..identifier(rest)];
    let opens = rest[id.len()..].trim_start_matches(' ').starts_with('=');
    (!id.is_empty() && opens).then_some(id)
}

fn in_comment(text: &str, comment: &Comment) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    let mut open: Option<Segment> = None;
    let mut start = comment.span.start;
    for physical in text[comment.span.clone()].split_inclusive('\n') {
        let content = physical.trim_end();
        let span = start..start + physical.trim_end_matches(['\r', '\n']).len();
        start += physical.len();
        let Some(fenced) = content.strip_prefix("# ").filter(|line| *line == "~" || line.starts_with("~ ")) else {
            found.extend(open.take());
            continue;
        };
        let line = classify(fenced[1..].trim_start_matches(' '), &fenced[1..]);
        let next = open.as_ref().is_some_and(|open| match line {
            Line::Head(_) => open.head || open.whole() || !open.quoted.is_empty(),
            Line::Value(..) => open.whole(),
            _ => false,
        });
        if next {
            found.extend(open.take());
        }
        let segment = open.get_or_insert_with(|| Segment::new(span.clone()));
        segment.take(fenced, &line, span);
    }
    found.extend(open);
    found
}

impl Segment {
    fn new(span: Span) -> Self {
        let (lines, quoted, parts) = (Vec::new(), Vec::new(), Vec::new());
        let (id, stray, under) = (None, None, None);
        Self { id, span, lines, quoted, head: false, parts, stray, entry: 0, alone: false, under }
    }

    fn take(&mut self, fenced: &str, line: &Line<'_>, span: Span) {
        self.span.end = span.end;
        self.lines.push(fenced.to_owned());
        let mut about = |id: &str, segment: Span, stray: &mut Option<Span>| match &self.id {
            // Another message's line in this block is somebody's doing.
            Some(known) if known != id => *stray = Some(segment),
            Some(_) => {}
            None => self.id = Some(id.to_owned()),
        };
        match *line {
            Line::Head(id) => {
                about(id, span, &mut self.stray);
                self.head = true;
                self.quoted.push(fenced.to_owned());
            }
            Line::Quoted(id) => {
                if let Some(id) = id {
                    about(id, span, &mut self.stray);
                }
                self.quoted.push(fenced.to_owned());
            }
            Line::Value(id, written) => {
                about(id, span.clone(), &mut self.stray);
                self.parts.push(Part { name: String::new(), written, span });
            }
            Line::Attribute(name, written) => self.parts.push(Part { name: name.to_owned(), written, span }),
            Line::Nothing => {}
            Line::Stray => self.stray = Some(span),
        }
    }
}

/// Reads a line behind its `~`: `body` without the blanks before it, `indented` with them.
fn classify<'a>(body: &'a str, indented: &str) -> Line<'a> {
    if body.is_empty() {
        return Line::Nothing;
    }
    if let Some(quoted) = body.strip_prefix('|') {
        return Line::Quoted(quoted.strip_prefix(' ').and_then(assignment).map(|(id, _)| id));
    }
    if let Some((name, rest)) = body.strip_prefix('.').and_then(assignment) {
        return Line::Attribute(name, !rest.is_empty());
    }
    let unindented = indented.len() - body.len() == 1;
    if let Some((id, rest)) = assignment(body).filter(|_| unindented) {
        return Line::Value(id, !rest.is_empty());
    }
    let id = &body[..identifier(body)];
    if unindented && !id.is_empty() && body[id.len()..].starts_with(": ") { Line::Head(id) } else { Line::Stray }
}

/// `name = rest`.
fn assignment(line: &str) -> Option<(&str, &str)> {
    let name = &line[..identifier(line)];
    let rest = line[name.len()..].trim_start_matches(' ').strip_prefix('=')?;
    (!name.is_empty()).then(|| (name, rest.trim()))
}

/// How many bytes of the start are an identifier.
fn identifier(text: &str) -> usize {
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(text.len())
}

/// Which entry a message is.
pub(super) fn positions(parsed: &Parsed) -> HashMap<&str, usize> {
    let mut found = HashMap::new();
    for (index, entry) in parsed.resource.entries.iter().enumerate().filter(|(_, entry)| entry.kind == Kind::Message) {
        found.entry(entry.id.as_str()).or_insert(index);
    }
    found
}
