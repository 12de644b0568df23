//! A file's text with its lines, and places in it.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::steps::step;

/// A range of bytes in a file's text; both ends lie between characters.
pub type Span = Range<usize>;

/// A line and a column, both counted from 1; the column counts characters (Unicode scalar values), not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character within the line, from 1.
    pub column: usize,
}

/// A place in a file that can be shown without the file: where it is, and the lines it stands in.
#[derive(Debug, Clone, Eq)]
pub struct Location {
    /// The file, relative to the project's folder, with forward slashes.
    pub file: Arc<str>,
    /// The bytes meant.
    pub span: Span,
    /// Where the span starts.
    pub start: Position,
    /// Where the span ends (exclusive).
    pub end: Position,
    /// The whole lines that the span touches (at most [`Location::MOST_LINES`]), without the last line's end.
    pub excerpt: Arc<str>,
    /// The span within `excerpt`, in bytes.
    pub excerpt_span: Span,
}

impl PartialEq for Location {
    fn eq(&self, other: &Self) -> bool {
        step(1);
        let place = |it: &Self| (it.span.clone(), it.start, it.end, it.excerpt_span.clone());
        place(self) == place(other) && self.file == other.file && self.excerpt == other.excerpt
    }
}

/// A place is known by its file and its bytes; its lines are not read for it.
impl Hash for Location {
    fn hash<H: Hasher>(&self, state: &mut H) {
        step(1);
        (&self.file, &self.span).hash(state);
    }
}

impl Location {
    /// How many lines an excerpt keeps: enough to recognize a place, little enough to hold ten thousand of them.
    pub const MOST_LINES: usize = 5;
}

/// A file's text, its name for people, and where its lines start.
#[derive(Debug)]
pub struct SourceFile {
    path: Arc<str>,
    text: String,
    line_starts: Vec<usize>,
    /// How many characters there are before every so many bytes.
    characters: OnceLock<Vec<usize>>,
    /// The excerpts that places have been given: many places of a line share one.
    excerpts: Mutex<HashMap<Span, Arc<str>>>,
}

/// After so many bytes of a text it is known how many characters there are before, so that a place far in a long line is found
/// without reading the line.
const STRIDE: usize = 256;

impl SourceFile {
    /// `path` is what findings call the file: relative to the project, with forward slashes.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<String>) -> Self {
        let text = text.into();
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
        Self { path: path.into(), text, line_starts, characters: OnceLock::new(), excerpts: Mutex::default() }
    }

    /// The file's name in findings.
    pub fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The position of a byte offset; offsets past the end or inside a character are moved back to the nearest place
    /// that exists.
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor(&self.text, offset);
        let line = self.line_starts.partition_point(|&start| start <= offset);
        let start = self.line_starts[line - 1];
        let column = if offset - start <= STRIDE {
            self.count(start..offset)
        } else {
            self.characters_before(offset) - self.characters_before(start)
        };
        Position { line, column: column + 1 }
    }

    fn count(&self, span: Span) -> usize {
        step(span.len());
        self.text[span].chars().count()
    }

    fn characters_before(&self, offset: usize) -> usize {
        let known = self.characters.get_or_init(|| {
            let starts_one = |byte: &&u8| !(0x80..0xC0).contains(*byte);
            let chunks = self.text.as_bytes().chunks(STRIDE).map(|chunk| chunk.iter().filter(starts_one).count());
            let sums = chunks.scan(0, |sum, count| {
                *sum += count;
                Some(*sum)
            });
            std::iter::once(0).chain(sums).collect()
        });
        let chunk = offset / STRIDE;
        // A character that began in the chunk before is counted there.
        let start = (chunk * STRIDE..=offset).find(|at| self.text.is_char_boundary(*at)).unwrap_or(offset);
        known[chunk] + self.count(start..offset)
    }

    /// The bytes of a line (counted from 1) without its line end; empty at the end of the text if there is no such line.
    pub fn line_span(&self, line: usize) -> Span {
        let end_of_text = self.text.len();
        let Some(&start) = line.checked_sub(1).and_then(|index| self.line_starts.get(index)) else {
            return end_of_text..end_of_text;
        };
        let end = self.line_starts.get(line).map_or(end_of_text, |&next| next - 1);
        let end = if self.text[start..end].ends_with('\r') { end - 1 } else { end };
        start..end
    }

    /// A location for a finding. A span that splits a character is widened to whole characters.
    pub fn locate(&self, span: Span) -> Location {
        let start = floor(&self.text, span.start);
        let mut end = span.end.clamp(start, self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        let (from, to) = (self.position(start), self.position(end));
        let last_line = to.line.min(from.line + Location::MOST_LINES - 1);
        let excerpt = self.line_span(from.line).start..self.line_span(last_line).end;
        let shown_end = end.clamp(excerpt.start, excerpt.end);
        Location {
            file: Arc::clone(&self.path),
            span: start..end,
            start: from,
            end: to,
            excerpt: self.excerpt(excerpt.clone()),
            excerpt_span: (start - excerpt.start).min(shown_end - excerpt.start)..shown_end - excerpt.start,
        }
    }

    fn excerpt(&self, span: Span) -> Arc<str> {
        // What a thread that broke down has left is whole: nothing is ever changed.
        let mut known = self.excerpts.lock().unwrap_or_else(PoisonError::into_inner);
        let excerpt = known.entry(span.clone()).or_insert_with(|| {
            step(span.len());
            self.text[span].into()
        });
        Arc::clone(excerpt)
    }

    /// A location for the file as a whole: its first line.
    pub fn locate_start(&self) -> Location {
        self.locate(self.line_span(1))
    }
}

/// The nearest place between characters at a byte or before it.
pub fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_lines() {
        let file = SourceFile::new("a.ftl", "é = 1\r\nb\n");
        assert_eq!(file.position(2), Position { line: 1, column: 2 });
        assert_eq!(file.position(1), Position { line: 1, column: 1 }, "inside é");
        assert_eq!(file.position(8), Position { line: 2, column: 1 });
        assert_eq!(file.position(99), Position { line: 3, column: 1 });
        assert_eq!(file.line_span(1), 0..6);
        assert_eq!(file.line_span(7), 10..10);
    }

    #[test]
    fn a_location_shows_its_whole_lines() {
        let file = SourceFile::new("a.ftl", "one\ntwo é\nthree");
        let place = file.locate(8..9);
        assert_eq!(&*place.excerpt, "two é");
        assert_eq!(&place.excerpt[place.excerpt_span.clone()], "é");
        assert_eq!(place.start, Position { line: 2, column: 5 });
    }

    #[test]
    fn an_excerpt_is_bounded() {
        let file = SourceFile::new("a.ftl", "x\n".repeat(100));
        let place = file.locate(0..200);
        assert_eq!(place.excerpt.lines().count(), Location::MOST_LINES);
        assert_eq!(place.excerpt_span.end, place.excerpt.len());
    }
}
