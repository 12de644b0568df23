//! Running text as words to compare: folded, and with what stands between them.

use std::ops::Range;

use super::inflection::{Language, fold};
use super::prose::HOLE;

/// What stands between a word and the one before it, from what binds most to what parts most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// A hyphen: both are one compound.
    Hyphen,
    /// Blanks, an apostrophe, quotation marks, emphasis.
    Space,
    /// A mark within a sentence: comma, bracket, dash.
    Clause,
    /// The end of a sentence or of a line, a colon, a semicolon.
    Sentence,
}

/// A word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Where it is in the text.
    pub span: Range<usize>,
    /// As it is written.
    pub written: String,
    /// In lower case and without accents.
    pub folded: String,
    /// What its inflected forms have in common ([`Language::key`]).
    pub key: String,
    /// What stands before it.
    pub gap: Gap,
}

/// The words of a text. Hyphens and apostrophes part words; a placeable is a word of its own that equals no other.
pub fn tokens(text: &str, language: Language) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut gap = Gap::Sentence;
    let mut last = None;
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        if c != HOLE && !c.is_alphanumeric() {
            gap = gap.max(between(c, last, rest.peek().map(|(_, next)| *next)));
            last = Some(c);
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some((at, next)) = rest.next_if(|(_, next)| c != HOLE && (next.is_alphanumeric() || is_mark(*next))) {
            end = at + next.len_utf8();
        }
        let written = &text[start..end];
        let possessive = language == Language::English && last.is_some_and(is_apostrophe) && written == "s";
        last = text[..end].chars().next_back();
        if !possessive {
            let key = language.key(written);
            found.push(Token { span: start..end, written: written.to_owned(), folded: fold(written), key, gap });
        }
        gap = Gap::Hyphen;
    }
    found
}

/// How far a character parts the words beside it.
fn between(c: char, before: Option<char>, after: Option<char>) -> Gap {
    let in_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
    match c {
        '-' | '\u{2010}' | '\u{2011}' if in_word(before) && in_word(after) => Gap::Hyphen,
        '-' | '–' | '—' | ',' | '(' | ')' | '[' | ']' | '/' => Gap::Clause,
        '.' | ':' | ';' | '?' | '!' | '¿' | '¡' | '…' | '\n' => Gap::Sentence,
        _ => Gap::Space,
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// A combining mark of a text that is not composed.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, language: Language) -> Vec<String> {
        let sign = |gap| match gap {
            Gap::Hyphen => "-",
            Gap::Space => "",
            Gap::Clause => ",",
            Gap::Sentence => ".",
        };
        tokens(text, language).iter().map(|token| format!("{}{}", sign(token.gap), token.folded)).collect()
    }

    #[test]
    fn words_are_folded_and_keep_what_parts_them() {
        let found = shown("L’Éducation, d'abord : co-création – *ici*.", Language::French);
        assert_eq!(found, [".l", "education", ",d", "abord", ".co", "-creation", ",ici"]);
    }

    #[test]
    fn an_english_possessive_is_no_word() {
        assert_eq!(shown("SSE's agents, Mexico City’s", Language::English), [".sse", "agents", ",mexico", "city"]);
    }

    #[test]
    fn a_placeable_is_a_word() {
        assert_eq!(tokens("a \u{FFFC} b", Language::Other).len(), 3);
    }
}
