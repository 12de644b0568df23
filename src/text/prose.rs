//! Running text as a reader sees it, with the way back to the bytes of its file.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use super::Span;
use super::edit::Edit;
use super::opaque::Opaque;

/// What stands in running text for a placeable whose words are not known.
pub const HOLE: char = '\u{FFFC}';

/// The running text of a pattern, or of one variant in it: lines are joined by `\n`, a placeable that is no literal is a
/// [`HOLE`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prose {
    text: String,
    /// What the text is made of, in order.
    pieces: Vec<Piece>,
    opaque: Kept<Opaque>,
}

/// What is worked out of a text when it is first asked for, by whichever check: it makes no other text of it.
#[derive(Debug, Clone, Default)]
struct Kept<T>(OnceLock<T>);

impl<T> PartialEq for Kept<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Kept<T> {}

/// A stretch of running text and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    /// Where it starts in the running text; it ends where the next one starts.
    start: usize,
    /// The bytes of the file.
    span: Span,
    /// The bytes of the file are those of the text. Otherwise it comes from a placeable or a line end.
    verbatim: bool,
}

impl Prose {
    /// Adds bytes of the file that are read as they stand.
    pub fn push_verbatim(&mut self, text: &str, start: usize) {
        self.push(text, start..start + text.len(), true);
    }

    /// Adds text that bytes of the file stand for.
    pub fn push_other(&mut self, text: &str, span: Span) {
        self.push(text, span, false);
    }

    fn push(&mut self, text: &str, span: Span, verbatim: bool) {
        if !text.is_empty() {
            self.pieces.push(Piece { start: self.text.len(), span, verbatim });
            self.text.push_str(text);
            self.opaque = Kept::default();
        }
    }

    /// The text where each placeable whose bytes `filling` knows reads as what it gives.
    #[must_use]
    pub fn filled(&self, mut filling: impl FnMut(&Span) -> Option<Self>) -> Self {
        let mut filled = Self::default();
        for (index, piece) in self.pieces.iter().enumerate() {
            let text = &self.text[piece.start..self.end(index)];
            match filling(&piece.span).filter(|_| text.starts_with(HOLE)) {
                None => filled.push(text, piece.span.clone(), piece.verbatim),
                Some(inner) => {
                    for (index, piece) in inner.pieces.iter().enumerate() {
                        filled.push(&inner.text[piece.start..inner.end(index)], piece.span.clone(), piece.verbatim);
                    }
                }
            }
        }
        filled
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What in the text is no prose.
    pub fn opaque(&self) -> &Opaque {
        self.opaque.0.get_or_init(|| Opaque::of(&self.text))
    }

    /// The text with a space for each byte that is no prose: what is left keeps its place.
    pub fn plain(&self) -> Cow<'_, str> {
        self.opaque().blanked(&self.text)
    }

    /// The bytes of the file that a range of the text comes from. An empty range is the place between two characters.
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.offset(range.start, false);
        if range.is_empty() { start..start } else { start..self.offset(range.end, true).max(start) }
    }

    /// An edit of the file that puts `replacement` in the place of a range of the text; none where the range is not wholly
    /// written as it reads (a placeable, a line end), or where a line would begin with a sign of Fluent's own.
    pub fn edit(&self, range: Range<usize>, replacement: impl Into<String>) -> Option<Edit> {
        let replacement = replacement.into();
        if self.begins_an_attribute(&range, &replacement) {
            return None;
        }
        let verbatim = self
            .pieces
            .iter()
            .enumerate()
            .filter(|(index, piece)| {
                let end = self.end(*index);
                if range.is_empty() {
                    piece.verbatim && piece.start <= range.start && range.start <= end
                } else {
                    piece.start < range.end && range.start < end
                }
            })
            .fold(None, |all: Option<bool>, (_, piece)| Some(all.unwrap_or(true) && piece.verbatim));
        (verbatim == Some(true)).then(|| Edit { span: self.span(range), replacement })
    }

    /// Whether, with the replacement, a line begins with what cannot begin a line of a pattern, as it did not before.
    fn begins_an_attribute(&self, range: &Range<usize>, replacement: &str) -> bool {
        // Spaces at the start of a line are its indentation.
        let first = |texts: [&str; 2]| {
            let mut characters = texts.into_iter().flat_map(str::chars).skip_while(|c| *c == ' ');
            characters.next().is_some_and(cannot_begin_a_line)
        };
        let rest = |at: usize| self.text.get(at..).unwrap_or_default();
        let opens = range.start == 0 || self.text.get(..range.start).is_some_and(|before| before.ends_with('\n'));
        opens && first([replacement, rest(range.end)]) && !first(["", rest(range.start)])
    }

    /// Several such edits: all of them, or none where one of the ranges is not wholly written as it reads.
    pub fn edits<'r>(&self, edits: impl IntoIterator<Item = (Range<usize>, &'r str)>) -> Vec<Edit> {
        let edits = edits.into_iter().map(|(range, replacement)| self.edit(range, replacement));
        edits.collect::<Option<_>>().unwrap_or_default()
    }

    fn end(&self, index: usize) -> usize {
        self.pieces.get(index + 1).map_or(self.text.len(), |next| next.start)
    }

    /// Where a byte of the text is in the file; as the end of a range, what is before it counts.
    fn offset(&self, at: usize, as_end: bool) -> usize {
        let after = |piece: &Piece| if as_end { piece.start < at } else { piece.start <= at };
        let index = self.pieces.partition_point(after).saturating_sub(1);
        let Some(piece) = self.pieces.get(index) else { return 0 };
        let within = at.saturating_sub(piece.start);
        if piece.verbatim {
            (piece.span.start + within).min(piece.span.end)
        } else if within > 0 {
            piece.span.end
        } else {
            piece.span.start
        }
    }
}

/// Whether a line of a pattern cannot begin with a character: it would be Fluent's own.
pub fn cannot_begin_a_line(c: char) -> bool {
    matches!(c, '.' | '*' | '[' | '}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `ab{ $x }cd` at byte 10 of a file.
    fn prose() -> Prose {
        let mut prose = Prose::default();
        prose.push_verbatim("ab", 10);
        prose.push_other("\u{FFFC}", 12..18);
        prose.push_verbatim("cd", 18);
        prose
    }

    #[test]
    fn ranges_lead_to_the_bytes_of_the_file() {
        let prose = prose();
        assert_eq!(prose.text(), "ab\u{FFFC}cd");
        for (range, span) in
            [(0..2, 10..12), (1..2, 11..12), (2..5, 12..18), (5..7, 18..20), (0..7, 10..20), (7..7, 20..20)]
        {
            assert_eq!(prose.span(range.clone()), span, "{range:?}");
        }
    }

    #[test]
    fn only_what_is_written_as_it_reads_is_edited() {
        let prose = prose();
        assert_eq!(prose.edit(1..2, "x"), Some(Edit { span: 11..12, replacement: "x".to_owned() }));
        assert_eq!(prose.edit(1..5, "x"), None);
        assert_eq!(prose.edit(2..2, "x").map(|edit| edit.span), Some(12..12));
        assert_eq!(Prose::default().edit(0..0, "x"), None);
    }

    #[test]
    fn no_line_comes_to_begin_with_a_sign_of_fluent() {
        let mut prose = Prose::default();
        prose.push_verbatim("\u{A0}.a\u{A0}.", 10);
        assert_eq!(prose.edit(0..2, ""), None, "it would be an attribute");
        assert_eq!(prose.edit(0..2, " "), None, "and so it would be, indented");
        assert_eq!(prose.edit(0..2, "x").map(|edit| edit.span), Some(10..12));
        assert_eq!(prose.edit(4..6, "").map(|edit| edit.span), Some(14..16));
    }
}
