//! The words that hold sentences together, language by language: they tell in which language a text is.

use unic_langid::LanguageIdentifier;

/// English words that are no words of Spanish or French in running text.
const ENGLISH: &[&str] = &[
    "about", "after", "all", "also", "although", "among", "and", "any", "are", "as", "at", "be", "because", "been",
    "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does", "during", "each", "for",
    "from", "had", "have", "her", "his", "how", "if", "in", "into", "is", "it", "its", "many", "more", "most", "must",
    "not", "of", "only", "other", "our", "shall", "should", "some", "such", "than", "that", "the", "their", "them",
    "then", "there", "these", "they", "this", "those", "through", "to", "towards", "under", "very", "was", "we",
    "were", "what", "when", "where", "which", "while", "who", "will", "with", "would", "you", "your",
];

const SPANISH: &[&str] = &[
    "al", "ante", "como", "con", "cual", "cuando", "de", "del", "desde", "donde", "e", "el", "en", "entre", "es",
    "esta", "este", "hacia", "hasta", "la", "las", "lo", "los", "más", "ni", "no", "nos", "o", "para", "pero", "por",
    "que", "se", "según", "si", "sin", "sobre", "su", "sus", "también", "tras", "u", "un", "una", "unas", "unos", "y",
];

const FRENCH: &[&str] = &[
    "à", "au", "aux", "avec", "ce", "ces", "cette", "chez", "comme", "d", "dans", "de", "des", "donc", "du", "elle",
    "en", "entre", "est", "et", "il", "ils", "l", "la", "le", "les", "leur", "leurs", "mais", "ne", "ni", "nos",
    "notre", "nous", "on", "ou", "où", "par", "pas", "pour", "qu", "que", "qui", "sa", "sans", "se", "ses", "son",
    "sous", "sur", "un", "une", "vers", "vous",
];

/// The function words of a language, in lower case; none for a language that is not known here.
pub fn function_words(language: &LanguageIdentifier) -> &'static [&'static str] {
    match language.language.as_str() {
        "en" => ENGLISH,
        "es" => SPANISH,
        "fr" => FRENCH,
        _ => &[],
    }
}

/// Whether a word, in lower case, is a function word of one language and not of the other.
pub fn tells(word: &str, language: &LanguageIdentifier, other: &LanguageIdentifier) -> bool {
    function_words(language).contains(&word) && !function_words(other).contains(&word)
}
