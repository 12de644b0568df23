//! What stands beside a place in running text.

use std::ops::Range;

use super::prose::HOLE;

/// The character before a byte of the text.
pub fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The character that starts at a byte of the text.
pub fn after(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// White space within a line.
pub fn is_blank(c: char) -> bool {
    c != '\n' && c.is_whitespace()
}

/// A sign of Markdown's emphasis.
pub fn is_emphasis(c: char) -> bool {
    matches!(c, '*' | '_' | '~')
}

/// The run of such characters that ends at a byte of the text.
pub fn run_before(text: &str, at: usize, is: impl Fn(char) -> bool) -> Range<usize> {
    text[..at].trim_end_matches(is).len()..at
}

/// The run of such characters that starts at a byte of the text.
pub fn run_after(text: &str, at: usize, is: impl Fn(char) -> bool) -> Range<usize> {
    at..text.len() - text[at..].trim_start_matches(is).len()
}

/// The word of letters that ends at a byte of the text.
pub fn word_before(text: &str, at: usize) -> &str {
    &text[run_before(text, at, char::is_alphabetic)]
}

/// The character before a byte, over emphasis.
pub fn before_emphasis(text: &str, at: usize) -> Option<char> {
    before(text, run_before(text, at, is_emphasis).start)
}

/// The character from a byte on, over emphasis.
pub fn after_emphasis(text: &str, at: usize) -> Option<char> {
    after(text, run_after(text, at, is_emphasis).end)
}

/// Whether a word can begin after what ends so: at the start, after a blank, a dash, an opening bracket or mark.
pub fn is_opening_context(before: Option<char>) -> bool {
    before.is_none_or(|c| {
        c.is_whitespace()
            || matches!(c, '(' | '[' | '{' | '«' | '“' | '‘' | '„' | '‹' | '¿' | '¡' | '/' | '–' | '—' | '-' | '"')
    })
}

/// Whether a word can end before what begins so: at the end, before a blank, a dash, punctuation, a closing bracket or mark.
pub fn is_closing_context(after: Option<char>) -> bool {
    after.is_none_or(|c| {
        c.is_whitespace()
            || matches!(
                c,
                '.' | ','
                    | ';'
                    | ':'
                    | '!'
                    | '?'
                    | '…'
                    | ')'
                    | ']'
                    | '}'
                    | '»'
                    | '”'
                    | '’'
                    | '›'
                    | '/'
                    | '–'
                    | '—'
                    | '-'
                    | '"'
                    | '<'
                    | '|'
            )
    })
}

/// Whether a mark belongs to a name, such as “Yahoo!”: one of these other texts has the same and goes on in lower case.
pub fn is_in_name(text: &str, mark: Range<usize>, others: &[&str]) -> bool {
    let word = run_before(text, mark.start, char::is_alphanumeric);
    let name = &text[word.start..mark.end];
    !word.is_empty()
        && others.iter().any(|other| {
            other.match_indices(name).any(|(at, _)| {
                let goes_on =
                    other[at + name.len()..].strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase));
                goes_on && !before(other, at).is_some_and(char::is_alphanumeric)
            })
        })
}

/// Whether marks stand for themselves or for what is not known, as they do in one of these other texts: “+, - or ?”, “up ?? days”.
pub fn is_sign(text: &str, marks: &Range<usize>, others: &[&str]) -> bool {
    let alone = |text: &str, marks: &Range<usize>| {
        let apart = |c: char| c.is_whitespace() || matches!(c, ':' | ',' | '.' | '/');
        before(text, marks.start).is_none_or(|c| apart(c) || c == '(')
            && after(text, marks.end).is_none_or(|c| apart(c) || c == ')')
    };
    let written = &text[marks.clone()];
    let has = |other: &&str| other.match_indices(written).any(|(at, _)| alone(other, &(at..at + written.len())));
    alone(text, marks) && others.iter().any(has)
}

/// Whether it is a part of a word: a letter, a digit, or a placeable that stands for words.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == HOLE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_seen_over_emphasis() {
        let text = "el **mot** ;";
        let mark = text.len() - 1;
        assert_eq!(run_before(text, mark, is_blank), mark - 1..mark);
        assert_eq!(before_emphasis(text, mark - 1), Some('t'));
        assert_eq!(after_emphasis(text, 3), Some('m'));
        assert_eq!(word_before(text, 8), "mot");
        assert_eq!(before(text, 0), None);
    }
}
