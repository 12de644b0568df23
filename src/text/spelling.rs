//! A Hunspell dictionary with the words of a project, asked for words of running text.

use std::collections::HashSet;
use std::fmt;

use foldhash::fast::FixedState;

use super::Span;

/// What an apostrophe may leave of a word that it shortens: *l’*, *qu’*, *jusqu’*.
const ELIDED: &[&str] = &["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "entr", "quelqu"];

/// Letters that a keyboard or a spelling of another language may have left without their accents.
const ACCENTS: &[(char, &str)] = &[
    ('a', "áàâ"),
    ('c', "ç"),
    ('e', "éèêë"),
    ('i', "íîï"),
    ('n', "ñ"),
    ('o', "óô"),
    ('u', "úûü"),
    ('A', "ÁÀÂ"),
    ('E', "ÉÈÊ"),
    ('I', "ÍÎ"),
    ('O', "ÓÔ"),
    ('U', "Ú"),
];

/// A dictionary.
pub struct Speller {
    /// Its order of words is always the same, or suggestions would differ from run to run.
    dictionary: spellbook::Dictionary<FixedState>,
    /// Words of the project that hold in any case: they were listed in lower case.
    words: HashSet<String>,
    /// Names of the project, as they are written.
    names: HashSet<String>,
}

impl fmt::Debug for Speller {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Speller")
            .field("words", &self.words)
            .field("names", &self.names)
            .finish_non_exhaustive()
    }
}

impl Speller {
    /// Reads a dictionary: the text of its `.aff` and of its `.dic`.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in English.
    pub fn new(aff: &str, dic: &str) -> Result<Self, String> {
        let dictionary = spellbook::Dictionary::new_with_hasher(aff, dic, FixedState::default());
        let dictionary = dictionary.map_err(|error| error.to_string())?;
        Ok(Self { dictionary, words: HashSet::new(), names: HashSet::new() })
    }

    /// Adds what a project writes: every word of `text`. In lower case it may be written with capitals as well.
    pub fn learn(&mut self, text: &str) {
        for (_, word) in words(text) {
            let word = plain(word);
            for part in std::iter::once(word.as_str()).chain(word.split(['-', '\''])) {
                let list = if part.chars().any(char::is_uppercase) { &mut self.names } else { &mut self.words };
                list.insert(part.to_owned());
            }
        }
    }

    /// Adds the words of a name that have a capital, which may stand for it. The others are the name's only where all of it stands:
    /// they need not be words of the language.
    pub fn learn_name(&mut self, name: &str) {
        for (_, word) in words(name).filter(|(_, word)| word.chars().any(char::is_uppercase)) {
            self.learn(word);
        }
    }

    /// The bytes of a word that are not known: all of it, or the first part of a compound or an elision; none if it is known.
    pub fn unknown(&self, word: &str) -> Option<Span> {
        let written = plain(word);
        if self.knows(&written) {
            return None;
        }
        // In `word` and in `written` an apostrophe has not the same length: parts are counted in `word`.
        let mut start = 0;
        for (at, c) in word.char_indices().chain([(word.len(), '-')]).filter(|(_, c)| is_joint(*c)) {
            let part = plain(&word[start..at]);
            let short = part.chars().count() < 2;
            if is_apostrophe(c) {
                // What is no elision goes on: *aujourd’hui*.
                if short || ELIDED.contains(&part.to_lowercase().as_str()) {
                    start = at + c.len_utf8();
                }
                continue;
            }
            if !short && !self.knows(&part) {
                return Some(start..at);
            }
            start = at + c.len_utf8();
        }
        None
    }

    /// The known words that a word is with one accent more.
    pub fn accented(&self, word: &str) -> impl Iterator<Item = String> {
        let with = move |(at, letter): (usize, char)| {
            let accented = ACCENTS.iter().find(|(plain, _)| *plain == letter).map_or("", |(_, accented)| accented);
            accented.chars().map(move |accent| format!("{}{accent}{}", &word[..at], &word[at + letter.len_utf8()..]))
        };
        word.char_indices().flat_map(with).filter(|accented| self.knows(accented))
    }

    fn knows(&self, word: &str) -> bool {
        if self.dictionary.check(word) || self.names.contains(word) || self.words.contains(&word.to_lowercase()) {
            return true;
        }
        let shouted = word.chars().all(|c| !c.is_lowercase());
        shouted && self.names.iter().any(|name| name.to_uppercase() == *word)
    }

    /// The words of the dictionary that one may have been meant to be, the likeliest first. It takes its time.
    pub fn suggest(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.dictionary.suggest(&plain(word), &mut found);
        found.into_iter().map(|word| word.replace('\'', "’")).collect()
    }
}

/// The words of a text with the byte where each starts: letters, marks and digits, joined by apostrophes and hyphens within.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(is_letter)?;
        let mut end = start;
        let mut letters = text[start..].char_indices().peekable();
        while let Some((at, c)) = letters.next() {
            let next_is_letter = letters.peek().is_some_and(|(_, next)| is_letter(*next));
            if !(is_letter(c) || is_joint(c) && next_is_letter) {
                break;
            }
            end = start + at + c.len_utf8();
        }
        from = end;
        Some((start, &text[start..end]))
    })
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || ('\u{300}'..='\u{36F}').contains(&c)
}

fn is_joint(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// A word with the apostrophe and the hyphen that dictionaries have.
pub fn plain(word: &str) -> String {
    word.replace(['’', 'ʼ'], "'").replace(['\u{2010}', '\u{2011}'], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_apostrophes_and_hyphens_within() {
        let found: Vec<_> = words("«L’aujourd’hui» - co-création, d'-x y- 8,5").map(|(_, word)| word).collect();
        assert_eq!(found, ["L’aujourd’hui", "co-création", "d", "x", "y", "8", "5"]);
    }

    #[test]
    fn a_project_has_words_and_names() {
        let mut speller = Speller::new("SET UTF-8\n", "1\nred\n").expect("a dictionary");
        speller.learn("cocreación, Polinizar U Yich Lu’um");
        for known in
            ["Red", "cocreación", "COCREACIÓN", "Cocreación", "Polinizar", "POLINIZAR", "Lu'um", "red-cocreación"]
        {
            assert_eq!(speller.unknown(known), None, "{known}");
        }
        assert_eq!(speller.unknown("polinizar"), Some(0..9));
        assert_eq!(speller.unknown("l’réd"), Some(4..8));
        assert_eq!(speller.unknown("red-rouge-vert"), Some(4..9));
    }

    #[test]
    fn of_a_name_the_words_with_a_capital_are_known() {
        let mut speller = Speller::new("SET UTF-8\n", "1\nred\n").expect("a dictionary");
        speller.learn_name("Chantier de l’économie");
        assert_eq!(speller.unknown("Chantier"), None);
        assert_eq!(speller.unknown("CHANTIER"), None);
        assert_eq!(speller.unknown("chantier"), Some(0..8));
        assert_eq!(speller.unknown("économie"), Some(0.."économie".len()));
    }

    #[test]
    fn what_is_no_dictionary_is_refused() {
        assert!(Speller::new("SET UTF-8\nFLAG nonsense\n", "1\nred\n").is_err());
    }
}
