//! Quotation marks in running text: which open, which close, and which of them belong together.

mod direction;

use direction::{Direction, Reader};

use super::opaque::Opaque;
use super::typography::Marks;

/// A mark that has no partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Its first byte in the text.
    pub at: usize,
    /// The character.
    pub char: char,
}

impl Mark {
    /// The byte behind it.
    pub fn end(self) -> usize {
        self.at + self.char.len_utf8()
    }
}

/// Two marks with what stands between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// What opens it.
    pub open: Mark,
    /// What closes it.
    pub close: Mark,
    /// The innermost quotation around it, as a place in [`Marked::quotations`].
    pub parent: Option<usize>,
}

impl Quotation {
    /// Its marks.
    pub fn marks(&self) -> Marks {
        Marks { open: self.open.char, close: self.close.char }
    }

    /// Whether one of its marks is `"` or `'`.
    pub fn is_straight(&self) -> bool {
        [self.open.char, self.close.char].iter().any(|mark| matches!(mark, '"' | '\''))
    }
}

/// The quotation marks of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marked {
    /// What stands within marks, by where it opens.
    pub quotations: Vec<Quotation>,
    /// Marks that open what nothing closes, in order.
    pub unclosed: Vec<Mark>,
    /// Marks that close what nothing has opened, in order.
    pub unopened: Vec<Mark>,
    /// Where ’ stands at the end of a word and closes nothing: an apostrophe, or a mark without a partner.
    pub lone_apostrophes: Vec<usize>,
}

impl Marked {
    /// Reads a text. Straight marks that stand for feet, inches, minutes and seconds are none, and neither is an apostrophe.
    pub fn of(text: &str, opaque: &Opaque) -> Self {
        let mut marked = Self::default();
        let mut reader = Reader::new(text, opaque);
        let mut open: Vec<Mark> = Vec::new();
        for (at, char) in text.char_indices() {
            if !is_mark(char) || opaque.contains(at) {
                continue;
            }
            let mark = Mark { at, char };
            match reader.direction(mark, &open) {
                Direction::Open => open.push(mark),
                Direction::Close => marked.close(mark, &mut open),
                Direction::Apostrophe => marked.lone_apostrophes.push(at),
                Direction::None => {}
            }
        }
        marked.unclosed.append(&mut open);
        marked.unclosed.sort_by_key(|mark| mark.at);
        marked.nest();
        marked
    }

    /// Closes the innermost quotation that such a mark can close. What was opened in it and is still open has no partner.
    fn close(&mut self, close: Mark, open: &mut Vec<Mark>) {
        match open.iter().rposition(|open| belong(open.char, close.char)) {
            None => self.unopened.push(close),
            Some(index) => {
                self.unclosed.extend(open.drain(index + 1..));
                self.quotations.extend(open.pop().map(|open| Quotation { open, close, parent: None }));
            }
        }
    }

    fn nest(&mut self) {
        self.quotations.sort_by_key(|quotation| quotation.open.at);
        let mut around: Vec<usize> = Vec::new();
        for index in 0..self.quotations.len() {
            let at = self.quotations[index].open.at;
            around.retain(|&outer| self.quotations[outer].close.at > at);
            self.quotations[index].parent = around.last().copied();
            around.push(index);
        }
    }
}

/// Whether it may be a quotation mark in some language.
pub fn is_mark(char: char) -> bool {
    matches!(char, '«' | '»' | '‹' | '›' | '“' | '”' | '„' | '‘' | '’' | '‚' | '"' | '\'')
}

/// Whether one mark can close what the other has opened, in some language or by a slip of the hand.
fn belong(open: char, close: char) -> bool {
    let closing = match open {
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '›' => "‹",
        '“' => "”\"“",
        '„' => "”“\"",
        '”' => "”\"“",
        '‘' => "’",
        '‚' => "’‘",
        '"' => "\"”",
        '\'' => "'",
        _ => "",
    };
    closing.contains(close)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is quoted with its marks, each behind as many dots as there are quotations around it; then the lone marks.
    #[track_caller]
    fn check(text: &str, quoted: &[&str], lone: &str) {
        let marked = Marked::of(text, &Opaque::of(text));
        let depth = |mut index: usize| {
            let mut dots = String::new();
            while let Some(parent) = marked.quotations[index].parent {
                dots.push('.');
                index = parent;
            }
            dots
        };
        let found = marked.quotations.iter().enumerate();
        let found: Vec<String> =
            found.map(|(index, it)| format!("{}{}", depth(index), &text[it.open.at..it.close.end()])).collect();
        assert_eq!(found, quoted, "{text}");
        let alone = marked.unclosed.iter().chain(&marked.unopened).map(|mark| mark.char);
        assert_eq!(alone.collect::<String>(), lone, "{text}");
    }

    #[test]
    fn marks_find_their_partners() {
        check("a “b” c «d “e ‘f’” g»", &["“b”", "«d “e ‘f’” g»", ".“e ‘f’”", "..‘f’"], "");
        check("\"a\" b (\"c\") *\"d\"* \"*e*\"", &["\"a\"", "\"c\"", "\"d\"", "\"*e*\""], "");
        check("\"a 'b c' d\"", &["\"a 'b c' d\"", ".'b c'"], "");
        check("„a“ „b” »c« “d\" “e“", &["„a“", "„b”", "»c«", "“d\"", "“e“"], "");
        check("—\"a\"— \"b\".", &["\"a\"", "\"b\""], "");
    }

    #[test]
    fn apostrophes_and_measures_are_no_marks() {
        check("‘l’eau d’« un mot »’ l’*autre*", &["‘l’eau d’« un mot »’", ".« un mot »"], "");
        check("the workers’ rights, ’90, l'eau, don't, rock 'n' roll", &[], "");
        check("5'10\" de alto, 5’ 10” y 3.5\"", &[], "");
        check("`\"a` <a href=\"b\">c</a>", &[], "");
    }

    #[test]
    fn tags_are_passed_over() {
        check("ver <a href=\"x\">\"b c\"</a> y \"<b>d</b>\".", &["\"b c\"", "\"<b>d</b>\""], "");
        check("\\\"a", &[], "");
    }

    #[test]
    fn what_has_no_partner_is_told() {
        check("a “b", &[], "“");
        check("a b”", &[], "”");
        check("a \"b c", &[], "\"");
        check("«a “b» c”", &["«a “b»"], "“”");
        check("‘a b", &[], "‘");
    }

    #[test]
    fn a_mark_repeated_before_a_paragraph_opens_nothing() {
        check("“a\n\n“b”", &["“a\n\n“b”"], "");
        check("«a\n\n»b»", &["«a\n\n»b»"], "");
    }
}
