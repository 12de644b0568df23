//! How words inflect: enough to recognize a term in another number, gender or verb form, and no more.
//!
//! A stemmer for search (Snowball) also removes derivation: it makes one of *economía* and *económico*, of *obligaciones* and
//! *obligatorio*, and would take a wrong term for the right one. Here only inflected forms of one word are the same word.

mod english;
mod french;
mod spanish;

use unic_langid::LanguageIdentifier;

/// A language whose inflection is known, or any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// A language of which nothing is known.
    Other,
}

impl Language {
    /// The language of a locale.
    pub fn of(locale: &LanguageIdentifier) -> Self {
        match locale.language.as_str() {
            "en" => Self::English,
            "es" => Self::Spanish,
            "fr" => Self::French,
            _ => Self::Other,
        }
    }

    /// What the forms of a noun or adjective in all numbers and genders have in common: they have the same key. It is no word,
    /// and not to be shown.
    pub fn key(self, word: &str) -> String {
        match self {
            Self::English => english::key(&fold(word)),
            Self::Spanish => spanish::key(&word.to_lowercase()),
            Self::French => french::key(&word.to_lowercase()),
            // Folded only: which endings inflect is not known.
            Self::Other => fold(word),
        }
    }

    /// The forms of a verb, if the word may be an infinitive.
    pub fn verb(self, word: &str) -> Option<Verb> {
        match self {
            Self::Spanish => spanish::verb(&fold(word)),
            Self::French => french::verb(&fold(word)),
            Self::English | Self::Other => None,
        }
    }

    /// Whether a word (folded) only binds others, so that a term is still the term with another one or without it.
    pub fn is_function_word(self, folded: &str) -> bool {
        match self {
            Self::English => english::FUNCTION_WORDS.contains(&folded),
            Self::Spanish => spanish::FUNCTION_WORDS.contains(&folded),
            Self::French => french::FUNCTION_WORDS.contains(&folded),
            Self::Other => false,
        }
    }
}

/// The forms of one verb: its stems, each with the endings that it takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verb {
    stems: Vec<(String, &'static [&'static str])>,
}

impl Verb {
    /// Whether a word (folded) is one of its forms.
    pub fn has(&self, folded: &str) -> bool {
        self.stems.iter().any(|(stem, endings)| {
            folded.strip_prefix(stem.as_str()).is_some_and(|ending| endings.binary_search(&ending).is_ok())
        })
    }

    fn add(&mut self, stem: impl Into<String>, endings: &'static [&'static str]) {
        self.stems.push((stem.into(), endings));
    }
}

/// A word in lower case and without the accents of Spanish, French and their neighbours; `ñ` is a letter of its own.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'á' | 'à' | 'â' | 'ä' | 'ã' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'í' | 'ì' | 'î' | 'ï' => folded.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => folded.push('o'),
            'ú' | 'ù' | 'û' | 'ü' => folded.push('u'),
            'ÿ' => folded.push('y'),
            'ç' => folded.push('c'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '\u{300}'..='\u{36F}' => {}
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_sorted_for_the_search() {
        for endings in spanish::ENDINGS.iter().chain(french::ENDINGS) {
            assert!(endings.is_sorted(), "{:?}", endings.windows(2).find(|two| two[0] > two[1]));
        }
    }

    #[test]
    fn an_unknown_language_is_only_folded() {
        let language = Language::of(&"pt-BR".parse().unwrap());
        assert_eq!(language.key("Ações"), "acoes");
        assert_eq!(language.verb("fazer"), None);
    }
}
