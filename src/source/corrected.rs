//! The source with its errata laid over it, and the way back to the source's own bytes.

use crate::text::Span;

/// A text and what was replaced in it.
#[derive(Debug, Clone, Default)]
pub struct Corrected {
    text: String,
    /// In order: the bytes put in (in `text`), the bytes that they replace (in the source), and the erratum's number.
    replaced: Vec<(Span, Span, usize)>,
}

impl Corrected {
    /// Replaces spans of `source`, which must be in order and must not overlap; each comes with its erratum's number.
    pub(super) fn new(source: &str, edits: &[(Span, &str, usize)]) -> Self {
        let mut text = String::with_capacity(source.len());
        let mut replaced = Vec::with_capacity(edits.len());
        let mut copied = 0;
        for (span, replacement, erratum) in edits {
            text.push_str(&source[copied..span.start]);
            let start = text.len();
            text.push_str(replacement);
            replaced.push((start..text.len(), span.clone(), *erratum));
            copied = span.end;
        }
        text.push_str(&source[copied..]);
        Self { text, replaced }
    }

    /// The corrected text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The errata (by number) whose replacement touches a span of the corrected text.
    pub fn errata_in(&self, span: &Span) -> impl Iterator<Item = usize> + '_ {
        let span = span.clone();
        self.replaced
            .iter()
            .filter(move |(put, ..)| put.start < span.end && span.start <= put.end)
            .map(|&(_, _, erratum)| erratum)
    }

    /// Whether an erratum (by number) was laid over the text anywhere.
    pub fn has_applied(&self, erratum: usize) -> bool {
        self.replaced.iter().any(|&(_, _, applied)| applied == erratum)
    }

    /// The bytes of the source that a span of the corrected text comes from; a replacement maps to all that it replaced.
    pub fn to_source(&self, span: &Span) -> Span {
        let start = self.offset(span.start, |replaced| replaced.start);
        let end = self.offset(span.end, |replaced| replaced.end);
        start..end.max(start)
    }

    fn offset(&self, offset: usize, inside: impl Fn(&Span) -> usize) -> usize {
        let next = self.replaced.partition_point(|(put, ..)| put.start <= offset);
        match next.checked_sub(1).map(|index| &self.replaced[index]) {
            None => offset,
            Some((put, replaced, _)) if put.contains(&offset) => inside(replaced),
            Some((put, replaced, _)) => offset - put.end + replaced.end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Corrected;

    #[test]
    fn spans_lead_back_to_the_source() {
        let source = "one tow three fuor five";
        let corrected = Corrected::new(source, &[(4..7, "twofold", 0), (14..18, "4", 1)]);
        assert_eq!(corrected.text(), "one twofold three 4 five");
        for (word, origin) in [("one", "one"), ("twofold", "tow"), ("three", "three"), ("4", "fuor"), ("five", "five")]
        {
            let start = corrected.text().find(word).expect("the word is there");
            let span = corrected.to_source(&(start..start + word.len()));
            assert_eq!(&source[span], origin);
        }
        assert_eq!(corrected.errata_in(&(0..11)).collect::<Vec<_>>(), [0]);
        assert_eq!(corrected.errata_in(&(19..24)).collect::<Vec<_>>(), [1]);
    }
}
