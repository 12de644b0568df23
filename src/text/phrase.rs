//! A term to look for in running text: as it stands, or as its words in any order and inflection.

use std::ops::Range;

use super::inflection::{Language, Verb};
use super::tokens::{Gap, Token, tokens};

/// Within how many words those of a term must stand together.
const WINDOW: usize = 8;
/// What a term of many words may have between them.
const SLACK: usize = 4;

/// A term.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// As it is written.
    pub text: String,
    words: Vec<Word>,
    /// The words that count, those bound by hyphens together.
    units: Vec<Range<usize>>,
    /// It has the end of a sentence in it.
    several_sentences: bool,
}

#[derive(Debug, Clone)]
struct Word {
    token: Token,
    /// It is an acronym, and found only as it is written.
    acronym: bool,
    verb: Option<Verb>,
}

impl Word {
    fn is(&self, token: &Token) -> bool {
        if self.acronym {
            return token.written.strip_suffix('s').unwrap_or(&token.written)
                == self.token.written.strip_suffix('s').unwrap_or(&self.token.written);
        }
        self.token.key == token.key || self.verb.as_ref().is_some_and(|verb| verb.has(&token.folded))
    }
}

impl Phrase {
    /// A term of a language; none if it has no word.
    pub fn new(text: &str, language: Language) -> Option<Self> {
        let words: Vec<Word> = tokens(text, language)
            .into_iter()
            .map(|token| Word { acronym: is_acronym(&token.written), verb: language.verb(&token.written), token })
            .collect();
        let mut units: Vec<Range<usize>> = Vec::new();
        for (index, word) in words.iter().enumerate() {
            match units.last_mut() {
                Some(last) if word.token.gap == Gap::Hyphen => last.end = index + 1,
                _ => units.push(index..index + 1),
            }
        }
        let content: Vec<_> = units
            .iter()
            .filter(|unit| unit.len() > 1 || !language.is_function_word(&words[unit.start].token.folded))
            .cloned()
            .collect();
        let units = if content.is_empty() { units } else { content };
        let several_sentences = words.iter().skip(1).any(|word| word.token.gap == Gap::Sentence);
        let text = text.trim().to_owned();
        (!words.is_empty()).then_some(Self { text, words, units, several_sentences })
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// It has no word: never, for a term that was made.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// What its first word has in common with its inflected forms.
    pub fn first_key(&self) -> &str {
        self.words.first().map_or("", |word| &word.token.key)
    }

    /// Whether it stands word for word, in any inflection, from a token on.
    pub fn stands_at(&self, tokens: &[Token], at: usize) -> bool {
        let Some(there) = tokens.get(at..at + self.words.len()) else { return false };
        self.words.iter().zip(there).enumerate().all(|(index, (word, token))| {
            // What parts the words in the text parts them in the term as well; a hyphen is a hyphen in both.
            let gap = index == 0
                || word.token.gap == token.gap
                || (word.token.gap > token.gap && token.gap != Gap::Hyphen && word.token.gap != Gap::Hyphen);
            gap && word.is(token)
        })
    }

    /// Whether a word is one of those that count.
    pub fn has_word(&self, token: &Token) -> bool {
        self.units.iter().any(|unit| self.words[unit.clone()].iter().any(|word| word.is(token)))
    }

    /// Whether a word that counts is in another term as well.
    pub fn shares_a_word(&self, other: &Self) -> bool {
        other.units.iter().any(|unit| other.words[unit.clone()].iter().any(|word| self.has_word(&word.token)))
    }

    /// Whether its first word that counts stands at a token.
    pub fn begins_at(&self, tokens: &[Token], at: usize) -> bool {
        self.units.first().is_some_and(|unit| at < tokens.len() && self.unit_stands_at(unit, tokens, at))
    }

    /// Every place where it stands word for word, as tokens.
    pub fn places(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        (0..tokens.len()).filter(|at| self.stands_at(tokens, *at)).map(|at| at..at + self.words.len()).collect()
    }

    /// Every place where its words stand together, in any order and inflection and with others between them, within one
    /// sentence; places do not overlap. Tokens that are `spent` do not count.
    pub fn gathered(&self, tokens: &[Token], spent: &[Range<usize>]) -> Vec<Range<usize>> {
        let window = WINDOW.max(self.words.len() + SLACK);
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            match self.gathered_from(tokens, spent, at, window) {
                Some(end) => {
                    found.push(at..end);
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The end of the shortest stretch from a token on that has every unit; the first token is of one of them.
    fn gathered_from(&self, tokens: &[Token], spent: &[Range<usize>], at: usize, window: usize) -> Option<usize> {
        let free = |place: &Range<usize>| !spent.iter().any(|one| one.start < place.end && place.start < one.end);
        let sentence = tokens[at + 1..].iter().position(|token| token.gap == Gap::Sentence && !self.several_sentences);
        let end = (at + window).min(tokens.len()).min(sentence.map_or(usize::MAX, |length| at + 1 + length));
        let mut taken: Vec<Range<usize>> = Vec::new();
        for unit in &self.units {
            let place = (at..end)
                .map(|start| start..start + unit.len())
                .filter(|place| place.end <= end && free(place))
                .filter(|place| !taken.iter().any(|one| one.start < place.end && place.start < one.end))
                .find(|place| self.unit_stands_at(unit, tokens, place.start))?;
            taken.push(place);
        }
        taken.iter().any(|place| place.start == at).then(|| taken.iter().map(|place| place.end).max().unwrap_or(at))
    }

    fn unit_stands_at(&self, unit: &Range<usize>, tokens: &[Token], at: usize) -> bool {
        self.words[unit.clone()]
            .iter()
            .zip(&tokens[at..])
            .enumerate()
            .all(|(index, (word, token))| (index == 0 || token.gap == Gap::Hyphen) && word.is(token))
    }

    /// The acronyms among its words.
    pub fn acronyms(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter(|word| word.acronym).map(|word| word.token.written.as_str())
    }

    /// It is one acronym and nothing else.
    pub fn is_acronym(&self) -> bool {
        matches!(self.words.as_slice(), [word] if word.acronym)
    }
}

/// Capitals only, but for the s of an English plural: *SSE*, *SDGs*.
fn is_acronym(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, term: &str, text: &str, together: usize) {
        let phrase = Phrase::new(term, language).expect("a term");
        assert_eq!(phrase.gathered(&tokens(text, language), &[]).len(), together, "{term} in {text}");
    }

    #[test]
    fn the_words_of_a_term_stand_in_any_order_and_inflection() {
        let es = Language::Spanish;
        check(es, "gobiernos locales", "con gobiernos nacionales, regionales y locales", 1);
        check(es, "comprometerse", "los comprometidos y los que nos comprometemos", 2);
        check(es, "políticas públicas", "las políticas y programas públicos", 1);
        check(es, "gobiernos locales", "Los gobiernos callan. Locales cerrados.", 0);
        check(es, "economía para la vida", "la economía de la vida", 0);
        check(es, "ESS", "la ESS y los essais", 1);
        let fr = Language::French;
        check(fr, "gouvernement local", "les gouvernements régionaux et locaux", 1);
        check(fr, "co-création", "la cocréation", 0);
        check(fr, "co-création", "la co-création d’avenirs", 1);
        check(fr, "économie sociale", "L’Économie, donc, est sociale", 1);
    }

    #[test]
    fn a_term_of_many_words_may_be_spread_a_little_more() {
        let text = "uno dos tres cuatro cinco seis siete ocho nueve y diez";
        check(Language::Spanish, "uno dos tres cuatro cinco seis siete ocho nueve diez", text, 1);
        check(Language::Spanish, "uno nueve", text, 0);
    }

    #[test]
    fn a_hyphen_tells_a_rejected_form_from_the_right_one() {
        let language = Language::Spanish;
        let phrase = Phrase::new("ideas-fuerza", language).expect("a term");
        assert!(phrase.places(&tokens("las ideas fuerza", language)).is_empty());
        assert_eq!(phrase.places(&tokens("las ideas-fuerza", language)), vec![1..3]);
        let phrase = Phrase::new("activo circulante", language).expect("a term");
        assert_eq!(phrase.places(&tokens("sus activos circulantes; un activo, circulante", language)), vec![1..3]);
    }
}
