//! Markup of a translation that its reference does not have: in the bundle it is shown as the signs that it is made of.
//!
//! The source's text is the editor's. A translation may come from anybody, so it brings no tag, no address, no code and no
//! command of a site's generator (`{{< … >}}`, `{% … %}`) into the book that the text which it translates does not have.
//! Emphasis is its own affair; what stands at the start of a line is seen to where the page is written (`escape_starts`).
//!
//! Signs are escaped so that they are harmless in other dialects of Markdown too, some of which know no `\<` and no `\{`, and
//! so that none is left that could join with what is printed before or behind the text.

mod known;

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use crate::text::markup;
use known::Known;

/// The text of a translation, with the markup that its reference has likewise, and all other as plain text.
pub(super) fn inert(text: &str, reference: &str) -> String {
    if !text.contains(|c: char| "<[]`{@:\\\r".contains(c)) && !text.to_ascii_lowercase().contains("www.") {
        return text.to_owned();
    }
    // For Markdown, each of them ends a line.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Reading::new(&text, &Known::new(reference)).write()
}

/// What becomes of a byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is text, in which no sign but those of emphasis means anything.
    Text,
    /// The same, in an address that the reference has.
    Address,
    /// It was in a piece of markup that becomes plain text, sign by sign.
    Undone,
    /// It stays.
    Kept,
}

struct Reading<'a> {
    text: &'a str,
    fates: Vec<Fate>,
}

impl<'a> Reading<'a> {
    fn new(text: &'a str, known: &Known) -> Self {
        let mut reading = Self { text, fates: vec![Fate::Text; text.len()] };
        for range in known.addresses_in(text) {
            reading.fates[range].fill(Fate::Address);
        }
        let mut tags = Vec::new();
        for paragraph in paragraphs(text) {
            reading.paragraph(paragraph, known, &mut tags);
        }
        if known.balanced {
            reading.undo_unbalanced(&tags);
        }
        for (at, _) in text.match_indices('{') {
            reading.braces(at, known);
        }
        reading
    }

    /// Decides on the markup of a paragraph. `tags` gets those that stay.
    fn paragraph(&mut self, paragraph: Range<usize>, known: &Known, tags: &mut Vec<Range<usize>>) {
        /// A link or an image that is not closed yet.
        struct Open {
            range: Range<usize>,
            /// Its opening bracket, with the mark of an image.
            opening: usize,
            /// Where what is in it ends.
            end: usize,
            stays: bool,
        }
        let mut open: Vec<Open> = Vec::new();
        for (event, range) in inline(&self.text[paragraph.clone()]) {
            let range = paragraph.start + range.start..paragraph.start + range.end;
            let closes = matches!(event, Event::End(_)) && open.last().is_some_and(|link| link.range == range);
            if let Some(link) = open.last_mut().filter(|_| !closes) {
                link.end = link.end.max(range.end);
            }
            match event {
                Event::InlineHtml(tag) if known.has_tag(&tag) => {
                    self.fates[range.clone()].fill(Fate::Kept);
                    tags.push(range);
                }
                // Three at the start of a line would begin a block of code.
                Event::Code(code) if known.has_code(&code) && !self.text[range.clone()].starts_with("```") => {
                    self.fates[range].fill(Fate::Kept);
                }
                Event::InlineHtml(_) | Event::Code(_) => self.fates[range].fill(Fate::Undone),
                Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. })
                    if known.has_link(&dest_url) =>
                {
                    self.fates[range].fill(Fate::Kept);
                }
                Event::Start(Tag::Link { dest_url, title, .. }) => {
                    let stays = known.has_link(&dest_url) && is_words(&title);
                    open.push(Open { opening: 1, end: range.start + 1, range, stays });
                }
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    let stays = known.has_image(&dest_url) && is_words(&title);
                    open.push(Open { opening: 2, end: range.start + 2, range, stays });
                }
                Event::End(_) if closes => {
                    if let Some(link) = open.pop().filter(|link| link.stays) {
                        self.fates[link.range.start..link.range.start + link.opening].fill(Fate::Kept);
                        self.fates[link.end..link.range.end].fill(Fate::Kept);
                    }
                }
                _ => {}
            }
        }
    }

    /// A tag that is not closed reaches into the texts behind it.
    fn undo_unbalanced(&mut self, tags: &[Range<usize>]) {
        let mut only_tags = " ".repeat(self.text.len());
        for range in tags {
            only_tags.replace_range(range.clone(), &self.text[range.clone()]);
        }
        for tag in markup::read(&only_tags).unbalanced() {
            self.fates[tag.range.clone()].fill(Fate::Undone);
        }
    }

    /// Keeps what is in braces if the reference has the same.
    fn braces(&mut self, at: usize, known: &Known) {
        let Some(length) = known.braces(&self.text[at..]) else { return };
        let fates = &mut self.fates[at..at + length];
        if fates.iter().all(|fate| matches!(fate, Fate::Text | Fate::Address)) {
            fates.fill(Fate::Kept);
        }
    }

    fn write(&self) -> String {
        let mut out = String::with_capacity(self.text.len() + 16);
        let mut at = 0;
        while let Some(sign) = self.text[at..].chars().next() {
            let rest = &self.text[at + sign.len_utf8()..];
            let fate = self.fates[at];
            let undone = fate == Fate::Undone;
            at += sign.len_utf8();
            match sign {
                _ if fate == Fate::Kept => out.push(sign),
                '<' => out.push_str("&lt;"),
                '{' => out.push_str("&#123;"),
                '&' if undone => out.push_str("&amp;"),
                '\\' if !undone => match rest.chars().next() {
                    // An escape of the translator's own; these two are not known everywhere.
                    Some('<' | '{') => {}
                    Some(next) if next.is_ascii_punctuation() => {
                        out.extend([sign, next]);
                        at += next.len_utf8();
                    }
                    // A command of TeX, for who makes a PDF of it.
                    Some(next) if next.is_ascii_alphabetic() => out.push_str("\\\\"),
                    _ => out.push(sign),
                },
                '[' | ']' | '`' => out.extend(['\\', sign]),
                '*' | '_' | '~' | '|' | '\\' if undone => out.extend(['\\', sign]),
                // GitHub and others make links of bare addresses.
                ':' | '.' | '@' if fate != Fate::Address && self.joins_address(at - 1, sign, rest) => {
                    out.extend(['\\', sign]);
                }
                _ => out.push(sign),
            }
        }
        out
    }

    /// Whether the sign makes an address of what stands around it: `://`, `www.`, `name@host.org`.
    fn joins_address(&self, at: usize, sign: char, rest: &str) -> bool {
        let before = &self.text.as_bytes()[..at];
        match sign {
            ':' => rest.starts_with("//"),
            '.' => before.len() >= 3 && before[before.len() - 3..].eq_ignore_ascii_case(b"www"),
            _ => {
                let is_host = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
                let host = rest.split(|c| !is_host(c)).next().unwrap_or_default();
                before.last().is_some_and(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(byte))
                    && host.trim_matches('.').contains('.')
            }
        }
    }
}

/// The ranges between blank lines, and those of blank lines.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let is_blank = |line: &str| line.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\n'));
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut end = 0;
    let blocks = lines.chunk_by(|one, other| is_blank(one) == is_blank(other)).map(|block| {
        let start = end;
        end += block.iter().map(|line| line.len()).sum::<usize>();
        start..end
    });
    blocks.collect()
}

/// The events of a paragraph as if it were on one line and nothing but running text, with their places.
fn inline(paragraph: &str) -> Vec<(Event<'static>, Range<usize>)> {
    const LEAD: &str = "x ";
    let line = format!("{LEAD}{}", paragraph.replace(['\n', '\t'], " "));
    let place = |range: Range<usize>| range.start.saturating_sub(LEAD.len())..range.end.saturating_sub(LEAD.len());
    Parser::new(&line).into_offset_iter().map(|(event, range)| (event.into_static(), place(range))).collect()
}

/// Whether the title of a link is nothing else.
fn is_words(title: &str) -> bool {
    !title.contains(['<', '>', '{', '}', '`'])
}

#[cfg(test)]
mod tests;
