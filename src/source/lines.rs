//! The lines of the source that have text.

use std::ops::Range;

use super::profile::AsideLine;
use crate::text::Span;

/// A line with text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// The line without blanks at its ends (no-break spaces are blanks).
    pub text: &'a str,
    /// Where `text` starts, in bytes of the corrected source.
    pub start: usize,
    /// Whether a blank line, or the start of the text, comes before it.
    pub after_blank: bool,
    /// How many columns of blanks stand before it.
    pub indent: usize,
}

impl Line<'_> {
    /// The bytes of the line's text.
    pub(super) fn span(&self) -> Span {
        self.start..self.start + self.text.len()
    }

    /// The line without emphasis marks at its ends, to be compared with what the profile names.
    pub(super) fn bare(&self) -> &str {
        self.text.trim_matches(['*', '_']).trim()
    }
}

/// All lines with text, numbered from 0 among themselves.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    lines: Vec<Line<'a>>,
    aside: Vec<(Span, &'a AsideLine)>,
}

impl<'a> Lines<'a> {
    /// Lines that the profile sets aside wherever they stand are not among them: the text goes on across them.
    pub(super) fn new(text: &'a str, set_aside: &'a [AsideLine]) -> Self {
        let mut lines = Vec::new();
        let mut aside = Vec::new();
        let mut start = 0;
        let mut after_blank = true;
        for raw in text.split_inclusive('\n') {
            let trimmed = raw.trim();
            if trimmed.is_empty() {
                after_blank = true;
            } else if let Some(known) = set_aside.iter().find(|known| known.line == trimmed) {
                let at = start + (raw.len() - raw.trim_start().len());
                aside.push((at..at + trimmed.len(), known));
            } else {
                let indent = raw.len() - raw.trim_start().len();
                lines.push(Line { text: trimmed, start: start + indent, after_blank, indent: columns(&raw[..indent]) });
                after_blank = false;
            }
            start += raw.len();
        }
        Self { lines, aside }
    }

    /// The lines that are set aside, with why.
    pub(super) fn aside(&self) -> &[(Span, &'a AsideLine)] {
        &self.aside
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    pub(super) fn all(&self) -> &[Line<'a>] {
        &self.lines
    }

    /// The bytes from the first to the last line of a range.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        match self.lines.get(range.clone()) {
            Some([first, .., last]) => first.start..last.span().end,
            Some([only]) => only.span(),
            _ => 0..0,
        }
    }

    /// The runs of lines within `range` that no blank line divides.
    pub(super) fn paragraphs(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        for index in range {
            match found.last_mut() {
                Some(open) if !self.lines[index].after_blank => open.end = index + 1,
                _ => found.push(index..index + 1),
            }
        }
        found
    }
}

/// A tab goes on to the next of its stops, which are eight columns apart.
const TAB: usize = 8;

/// How wide blanks are.
fn columns(blanks: &str) -> usize {
    blanks.chars().fold(0, |column, blank| if blank == '\t' { (column / TAB + 1) * TAB } else { column + 1 })
}

/// One line made of several, as wrapped text is read.
pub(super) fn join<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    lines.into_iter().collect::<Vec<_>>().join(" ")
}

/// Takes off emphasis that spans the whole of a text (`**…**`, `*…*`): it is the look of the block, not of its words.
/// Emphasis within the text stays.
pub(super) fn without_outer_emphasis(text: &str) -> &str {
    for mark in ["**", "__", "*", "_"] {
        if let Some(inner) = text.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark))
            && !inner.is_empty()
            && !inner.contains(mark)
            && !inner.starts_with(['*', '_'])
        {
            return inner.trim();
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_places() {
        let text = "\n  one\n\u{a0}\ntwo \r\nthree";
        let lines = Lines::new(text, &[]);
        let found: Vec<_> = lines.all().iter().map(|line| (line.text, line.after_blank)).collect();
        assert_eq!(found, [("one", true), ("two", true), ("three", false)]);
        assert!(lines.all().iter().all(|line| &text[line.span()] == line.text));
        assert_eq!(lines.paragraphs(0..3), [0..1, 1..3]);
    }

    #[test]
    fn only_emphasis_of_the_whole_is_taken_off() {
        for (text, expected) in [
            ("**Title: of it**", "Title: of it"),
            ("*Post*", "Post"),
            ("**one** and **two**", "**one** and **two**"),
            ("*début* of", "*début* of"),
            ("**", "**"),
        ] {
            assert_eq!(without_outer_emphasis(text), expected);
        }
    }
}
