//! A text put together from lines of the source, which still knows where each of its bytes stands.

use super::lines::Line;
use crate::text::Span;

/// A text, and where it comes from.
#[derive(Debug, Clone, Default)]
pub(super) struct Gathered {
    text: String,
    /// For each byte of the text, the byte of the corrected source.
    places: Vec<usize>,
}

impl From<Line<'_>> for Gathered {
    fn from(line: Line<'_>) -> Self {
        Self::new(line.text, line.start)
    }
}

impl Gathered {
    /// A text that starts at a byte of the corrected source.
    pub(super) fn new(text: &str, start: usize) -> Self {
        Self { text: text.to_owned(), places: (start..start + text.len()).collect() }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Adds a text that starts at a byte of the corrected source, after what divides it from the text so far.
    pub(super) fn add(&mut self, divider: &str, text: &str, start: usize) {
        if !self.text.is_empty() {
            self.text.push_str(divider);
            // What stands for the end of a line stands before what follows.
            self.places.extend(divider.bytes().map(|_| start));
        }
        self.text.push_str(text);
        self.places.extend(start..start + text.len());
    }

    /// A part of the text.
    pub(super) fn part(&self, span: &Span) -> Self {
        Self { text: self.text[span.clone()].to_owned(), places: self.places[span.clone()].to_vec() }
    }

    /// The text without marks of emphasis, and without blanks at its ends. An underscore within a word is the word's.
    pub(super) fn without_emphasis(&self) -> Self {
        let mut left = Self::default();
        for (at, character) in self.text.char_indices() {
            let (before, after) = (&self.text[..at], &self.text[at + character.len_utf8()..]);
            let within = before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric);
            if character == '*' || (character == '_' && !within) {
                continue;
            }
            left.text.push(character);
            left.places.extend(&self.places[at..at + character.len_utf8()]);
        }
        let trimmed = left.text.trim();
        let start = left.text.len() - left.text.trim_start().len();
        left.part(&(start..start + trimmed.len()))
    }

    /// Where a part of the text stands in the corrected source.
    pub(super) fn span(&self, span: &Span) -> Span {
        match self.places.get(span.clone()) {
            Some([first, .., last]) => *first..last + 1,
            Some([only]) => *only..only + 1,
            _ => 0..0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Gathered;

    #[test]
    fn each_part_is_known_where_it_stands() {
        let source = "a *little*\n  _my_river_; ";
        let mut text = Gathered::new(&source[..10], 0);
        text.add(" ", &source[13..], 13);
        assert_eq!(text.as_str(), "a *little* _my_river_; ");
        let plain = text.without_emphasis();
        assert_eq!(plain.as_str(), "a little my_river;");
        for word in ["a", "little", "my_river"] {
            let at = plain.as_str().find(word).expect("the word is there");
            assert_eq!(&source[plain.span(&(at..at + word.len()))], word);
        }
        assert_eq!(&source[plain.span(&(2..17))], "little*\n  _my_river");
    }
}
