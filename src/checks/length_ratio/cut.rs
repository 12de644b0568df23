//! Texts whose end is missing: they end in a word that ends no sentence.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::words::runs;

/// Words behind which another must come. What may be a pronoun, a verb or a number (*para*, *pour*, *una*) is none of them.
const SPANISH: &[&str] = &[
    "al", "con", "de", "del", "desde", "el", "en", "hacia", "la", "las", "los", "por", "que", "se", "su", "sus", "un",
    "y",
];
const FRENCH: &[&str] = &[
    "à", "au", "aux", "ces", "cette", "dans", "de", "des", "du", "et", "la", "le", "les", "nos", "ou", "par", "que",
    "sa", "ses",
];

/// A text of fewer words may be a part of a sentence.
const FEWEST_WORDS: usize = 4;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let open: &[&str] = match part.rules.locale.language.as_str() {
        "es" => SPANISH,
        "fr" => FRENCH,
        _ => return,
    };
    for (translation, reference) in part.aligned() {
        let Some(range) = last_word(translation.text()) else { continue };
        let word = &translation.text()[range.clone()];
        if open.contains(&word) && !is_open(reference.text(), word) && !is_note(translation.text(), &range) {
            let finding = part.finding(Code::LengthRatio, translation.span(range.clone()));
            findings.push(finding.says("cut").arg("word", word));
        }
    }
}

/// The last word of a text of several; none if the text ends otherwise: in an address, a placeable, points of ellipsis.
fn last_word(text: &str) -> Option<Range<usize>> {
    let text = text.trim_end();
    let text = text.strip_suffix('.').unwrap_or(text);
    let words: Vec<Range<usize>> = runs(text, |c| !c.is_whitespace()).collect();
    let last = words.last().filter(|_| words.len() >= FEWEST_WORDS)?;
    text[last.clone()].chars().all(char::is_alphabetic).then(|| last.clone())
}

/// Whether a reference is no sentence, and may go on in another message or in a button, or ends in that very word.
fn is_open(reference: &str, word: &str) -> bool {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '.' | '!' | '?' | '”' | '’' | '»' | ')' | '*');
    let text = reference.trim_end_matches(is_mark);
    let last = text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    last.is_empty() || last == word || !reference[text.len()..].contains(['.', '!', '?'])
}

/// *La* is also a note: *donner le la*.
fn is_note(text: &str, word: &Range<usize>) -> bool {
    &text[word.clone()] == "la" && text[..word.start].trim_end().ends_with(" le")
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn no_sentence_ends_in_an_article_or_a_preposition() {
        let reference = "We know the needs of the actors and of the people.";
        check_text(check, "es", reference, "Conocemos las necesidades de los actores y de las.", &["las"]);
        check_text(check, "fr", reference, "Nous connaissons les besoins des acteurs et", &["et"]);
        check_text(check, "fr", "This city sets the tone.", "C’est cette ville qui donne le la.", &[]);
    }

    #[test]
    fn what_goes_on_elsewhere_is_left() {
        for (locale, reference, translation) in [
            ("es", "I have read and accept the", "He leído y acepto la"),
            ("es", "This book was made by { $name }", "Este libro fue hecho por"),
            ("es", "What do they think of", "Es en lo que piensan y en"),
            ("es", "We know the needs…", "Conocemos las necesidades de…"),
            ("fr", "The group of the letter le", "Le groupe de la lettre le"),
            ("fr", "We know that there is one.", "Nous savons qu’il y en a un."),
            ("es", "Search the book", "Buscar en"),
            ("es", "This page was last updated", "Esta página se actualizó por última vez el"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }
}
