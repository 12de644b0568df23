//! `untranslated`: a text, or a clause of it, stands in the translation as in the reference.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::function_words::{function_words, tells};
use crate::text::prose::{HOLE, Prose};
use crate::text::words::{lower, runs};

/// How many words of the reference in a row make a clause; how many of them must be words that only its language has.
const CLAUSE: usize = 5;
const TELLING: usize = 2;
/// A run so long is a clause with one such word.
const LONG_CLAUSE: usize = 8;

/// A word and its place.
struct Word<'t> {
    range: Range<usize>,
    lower: Cow<'t, str>,
    capital: bool,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let word = |range: Range<usize>| {
        let word = &text[range.clone()];
        // A title in capitals is written in words like any other.
        let capital = word.starts_with(char::is_uppercase);
        Word { lower: lower(word), capital, range }
    };
    runs(text, char::is_alphabetic).map(word).collect()
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let rules = part.rules;
    if rules.reference.language == rules.locale.language || says_not_to(part) {
        return;
    }
    for (translation, reference) in part.aligned() {
        let (translation, reference) = (&*translation, &*reference);
        // Names, addresses and markup are rightly the same.
        let plain = [translation, reference].map(Prose::plain);
        let [said, original] = plain.each_ref().map(|text| rules.names.without(text));
        let (found, original) = (words(&said), words(&original));
        let same = || found.iter().map(|word| &word.lower).eq(original.iter().map(|word| &word.lower));
        let holes = |prose: &Prose| prose.text().matches(HOLE).count();
        if same() && holes(translation) == holes(reference) {
            if is_english(part, &found, translation.text()) {
                findings.push(part.finding(Code::Untranslated, translation.span(0..translation.text().len())));
            }
        } else if let Some(range) = clause(part, &found, &original, translation.text()) {
            let said = translation.text().get(range.clone()).unwrap_or_default().to_owned();
            let finding = part.finding(Code::Untranslated, translation.span(range)).says("clause");
            findings.push(finding.arg("words", said));
        }
    }
}

/// The reference's comment asks to leave the text as it is.
fn says_not_to(part: &Part<'_>) -> bool {
    let comment = part.reference_entry.and_then(|entry| entry.comment.as_ref());
    let said = comment.map(|comment| comment.text.to_lowercase().replace('’', "'")).unwrap_or_default();
    ["do not translate", "don't translate", "not to be translated", "never translate it", "no translation"]
        .iter()
        .any(|words| said.contains(words) && !said.contains("in braces"))
}

/// Whether words that stand in both texts are a text of the reference's language rather than a name.
///
/// A function word of that language alone is enough. So are two words that are not written as a name is (*Solidarity
/// education*), unless the translation's own function words are among them: an address may be the same in all languages.
fn is_english(part: &Part<'_>, words: &[Word<'_>], text: &str) -> bool {
    let rules = part.rules;
    let telling = words.iter().any(|word| tells(&word.lower, &rules.reference, &rules.locale));
    let own = words.iter().any(|word| tells(&word.lower, &rules.locale, &rules.reference));
    let in_capitals = !text.chars().any(char::is_lowercase);
    let plain = words.iter().skip(1).any(|word| !word.capital && word.lower.chars().count() > 3);
    let knows = !function_words(&rules.reference).is_empty();
    if !knows {
        // Nothing is known of the language: only a text of several words that is no row of names.
        return plain && words.len() > 3;
    }
    words.len() > 1 && (telling && (!own || words.len() > 5) || plain && !own && !in_capitals)
}

/// The longest run of the reference's words that is left in a translation, if it is a clause.
fn clause(part: &Part<'_>, found: &[Word<'_>], original: &[Word<'_>], text: &str) -> Option<Range<usize>> {
    let rules = part.rules;
    // How long the run is that ends at each word of the reference, for the word of the translation before and this one.
    let mut lengths = vec![0; original.len() + 1];
    let mut next = lengths.clone();
    let mut best: Option<(usize, usize)> = None;
    for (at, word) in found.iter().enumerate() {
        next.fill(0);
        for (to, other) in original.iter().enumerate() {
            if word.lower == other.lower {
                next[to + 1] = lengths[to] + 1;
                if best.is_none_or(|(length, _)| next[to + 1] > length) {
                    best = Some((next[to + 1], at + 1));
                }
            }
        }
        std::mem::swap(&mut lengths, &mut next);
    }
    let (length, end) = best?;
    let run = found.get(end - length..end)?;
    let telling = run.iter().filter(|word| tells(&word.lower, &rules.reference, &rules.locale)).count();
    // Capitals on all that is no function word: a title or a name that is kept.
    let lower = run.iter().any(|word| {
        !word.capital && word.lower.chars().count() > 2 && !function_words(&rules.reference).contains(&&*word.lower)
    });
    let long = length >= CLAUSE && telling >= TELLING || length >= LONG_CLAUSE && telling > 0;
    let range = run.first()?.range.start..run.last()?.range.end;
    (long && lower && !is_quoted(text, &range)).then_some(range)
}

/// Whether a run stands by itself within quotation marks or emphasis: a title that is quoted in its own language.
fn is_quoted(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end_matches(char::is_whitespace).chars().next_back();
    let behind =
        text[range.end..].trim_start_matches([' ', '\u{A0}', '\u{202F}', '.', ',', '?', '!', '…']).chars().next();
    matches!(
        (before, behind),
        (Some('“'), Some('”'))
            | (Some('«'), Some('»'))
            | (Some('"'), Some('"'))
            | (Some('‘'), Some('’'))
            | (Some('*'), Some('*'))
            | (Some('_'), Some('_'))
    )
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;
    use crate::text::names::Names;

    #[test]
    fn english_is_left_in() {
        for (reference, translation, expected) in [
            ("Certainty of a better future", "Certainty of a better future", "Certainty of a better future"),
            ("Solidarity education", "Solidarity education", "Solidarity education"),
            ("“We act.”", "« we act »", "« we act »"),
            ("CALL FOR ACTION", "CALL FOR ACTION", "CALL FOR ACTION"),
            (
                "We act, and together we can go further and become stronger.",
                "Nous agissons, and together we can go further.",
                "and together we can go further",
            ),
        ] {
            check_text(check, "fr", reference, translation, &[expected]);
        }
    }

    #[test]
    fn what_is_the_same_in_both_languages() {
        for same in [
            "Costa Rica",
            "Introduction",
            "INAES",
            "www.gsef2021.org",
            "5589406467",
            "Asian Venture Philanthropy Network",
            "Segunda cerrada de Belisario Domínguez, No. 40, Colonia del Carmen, Ciudad de México",
            "{ $speaker }, *{ $affiliation }*",
            "GSEF2021, Dakar 2023",
        ] {
            check_text(check, "fr", same, same, &[]);
        }
        let title = "the book “The state of the art in social finance” says so";
        check_text(check, "es", title, "lo dice el libro “The state of the art in social finance”", &[]);
        check_text(check, "es", "the state of the art", "el state of the art", &[]);
        check_text(check, "en-GB", "The colour of it", "The colour of it", &[]);
    }

    #[test]
    fn names_and_comments_excuse() {
        let mut rules = Rules::new("en".parse().unwrap(), "fr".parse().unwrap());
        assert_eq!(findings(check, &rules, "a = Bank of the People\n", "a = Bank of the People\n").len(), 1);
        let reference = "# Do not translate.\na = Bank of the People\n";
        assert!(findings(check, &rules, reference, "a = Bank of the People\n").is_empty());
        rules.names = Names::parse("Bank of the People");
        assert!(findings(check, &rules, "a = Bank of the People\n", "a = Bank of the People\n").is_empty());
    }
}
