//! Which way a quotation mark faces, from its shape and from what stands beside it.

use super::Mark;
use crate::text::around::{after, before, is_closing_context, is_opening_context, is_word, word_before};
use crate::text::opaque::Opaque;
use crate::text::typography::is_elided;

/// What a mark does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// Opens a quotation.
    Open,
    /// Closes one.
    Close,
    /// Ends a word and may be an apostrophe.
    Apostrophe,
    /// Is no quotation mark, or repeats one that is open before a new paragraph.
    None,
}

/// Tells the directions of the marks of one text, from its start to its end.
pub(super) struct Reader<'t> {
    text: &'t str,
    opaque: &'t Opaque,
    /// The `'` that closes what one before it has opened.
    single: Option<usize>,
}

/// What stands beside a mark, and the same seen over emphasis and tags.
struct Beside {
    left: Option<char>,
    right: Option<char>,
    left_word: Option<char>,
    right_word: Option<char>,
}

impl Beside {
    fn can_open(&self) -> bool {
        is_opening_context(self.left_word) && self.right_word.is_some_and(|c| !c.is_whitespace())
    }

    fn can_close(&self) -> bool {
        self.left_word.is_some_and(|c| !c.is_whitespace()) && is_closing_context(self.right_word)
    }

    fn in_word(&self) -> bool {
        self.left.is_some_and(char::is_alphanumeric) && self.right.is_some_and(char::is_alphanumeric)
    }

    /// A number stands before it: the mark may be a measure.
    fn after_digit(&self) -> bool {
        self.left.is_some_and(|c| c.is_ascii_digit())
    }

    fn before_word(&self) -> bool {
        is_opening_context(self.left_word) && self.right_word.is_some_and(is_word)
    }
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, opaque: &'t Opaque) -> Self {
        Self { text, opaque, single: None }
    }

    /// The direction of a mark behind those that are open.
    pub(super) fn direction(&mut self, mark: Mark, open: &[Mark]) -> Direction {
        let beside = self.beside(mark);
        let opened = |marks: &str| open.iter().any(|open| marks.contains(open.char));
        let repeats =
            |of: char| beside.before_word() && self.begins_paragraph(mark.at) && opened(of.encode_utf8(&mut [0; 4]));
        let open_unless = |closes: bool| if closes { Direction::Close } else { Direction::Open };
        match mark.char {
            // Written as in a program.
            '"' | '\'' if beside.left == Some('\\') => Direction::None,
            '“' | '«' if repeats(mark.char) => Direction::None,
            '”' if repeats('“') => Direction::None,
            '»' if repeats('«') => Direction::None,
            '“' => open_unless(!is_opening_context(beside.left_word) && beside.can_close() && opened("„“”")),
            '«' => open_unless(opened("»")),
            '‹' => open_unless(opened("›")),
            '„' | '‚' => Direction::Open,
            // German sets »so«, Swedish ”so”.
            '»' => open_unless(opened("«") || !beside.before_word() || !self.text[mark.end()..].contains('«')),
            '›' => open_unless(opened("‹") || !beside.before_word() || !self.text[mark.end()..].contains('‹')),
            '”' if beside.after_digit() && !opened("“„”\"") => Direction::None,
            '”' => open_unless(opened("“„”\"") || !beside.before_word()),
            '‘' if beside.in_word() => Direction::None,
            '‘' => open_unless(beside.can_close() && opened("‚")),
            '’' => self.curly_apostrophe(mark, &beside, opened("‘‚")),
            '"' if beside.after_digit() && !opened("\"“”„") => Direction::None,
            '"' => match (beside.can_open(), beside.can_close()) {
                (true, true) => open_unless(opened("\"")),
                (true, false) => Direction::Open,
                (false, _) => Direction::Close,
            },
            '\'' => self.straight_apostrophe(mark, &beside),
            _ => Direction::None,
        }
    }

    fn beside(&self, mark: Mark) -> Beside {
        Beside {
            left: before(self.text, mark.at),
            right: after(self.text, mark.end()),
            left_word: before(self.text, self.opaque.before_markup(self.text, mark.at)),
            right_word: after(self.text, self.opaque.after_markup(self.text, mark.end())),
        }
    }

    /// Several paragraphs of one quotation each begin with its mark.
    fn begins_paragraph(&self, at: usize) -> bool {
        self.text[..at].ends_with("\n\n")
    }

    fn curly_apostrophe(&self, mark: Mark, beside: &Beside, is_open: bool) -> Direction {
        let elides = is_elided(word_before(self.text, mark.at))
            && beside.right_word.is_some_and(|c| is_word(c) || matches!(c, '«' | '“' | '‘' | '"'));
        // ’90, ’tis
        let begins_word = is_opening_context(beside.left) && beside.right.is_some_and(is_word);
        if beside.in_word() || elides || begins_word {
            Direction::None
        } else if is_open {
            Direction::Close
        } else if beside.after_digit() {
            Direction::None
        } else {
            Direction::Apostrophe
        }
    }

    /// `'` is a quotation mark only in pairs around more than one letter.
    fn straight_apostrophe(&mut self, mark: Mark, beside: &Beside) -> Direction {
        if self.single == Some(mark.at) {
            self.single = None;
            return Direction::Close;
        }
        if self.single.is_some() || beside.in_word() || !beside.can_open() {
            return Direction::None;
        }
        let paragraph = self.text[mark.end()..].split("\n\n").next().unwrap_or_default();
        for (offset, _) in paragraph.match_indices('\'') {
            let other = Mark { at: mark.end() + offset, char: '\'' };
            let beside = self.beside(other);
            if beside.in_word() {
                continue;
            }
            let closes = beside.can_close() && self.text[mark.end()..other.at].chars().nth(1).is_some();
            if closes {
                self.single = Some(other.at);
                return Direction::Open;
            }
            break;
        }
        Direction::None
    }
}
