//! `length-ratio`: a translation is much shorter or longer than translations into its language are, as when a sentence was
//! dropped.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::prose::Prose;

/// How long a translation is expected to be: the logarithm of its letters over those of the reference is spread around
/// `growth` with the variance `spread + scatter / letters`.
#[derive(Debug)]
struct Expected {
    growth: f64,
    spread: f64,
    scatter: f64,
    /// How many deviations below `growth` a text may be; how many, if it is one sentence, of which nobody drops a part, or if
    /// it has fewer sentences than the reference.
    short: f64,
    short_sentence: f64,
    short_with_fewer: f64,
    /// How many deviations above it may be.
    long: f64,
}

/// Below this logarithm above `growth` a text with no more sentences than its reference is only wordy: texts of programs grow by
/// a fifth or a third in Spanish and French, where those of the book grow by a tenth. A text that stands there twice is at 0.69.
const WORDY: f64 = 0.5;

// Computed on two complete editions of one book, English into Spanish and into French, 421 texts each, counting letters and
// digits of texts of 30 letters or more. `growth` is the mean; `spread` and `scatter` fit the variance of the classes
// 80–150, 150–250 and 250–400 letters (0.0077, 0.0049, 0.0037 in Spanish). The furthest texts lie 3.3 below and 4.1 above in
// Spanish, 2.8 below and 2.6 above in French. The same bounds were tried on 5,400 texts of programs' pages and manuals: below
// them lie eight, which leave something out or say it shortly; above them 35, which say more or are wordy. Translators merge
// sentences, and a merged text is as long as any other; of texts with fewer sentences than the reference the shortest lies 0.5
// below. A text that lost one sentence lies below the bounds in
// 124 of 129 cases in Spanish, in 133 of 137 in French.
const SPANISH: Expected = Expected {
    growth: 0.075,
    spread: 0.0015,
    scatter: 0.68,
    short: 3.6,
    short_sentence: 6.0,
    short_with_fewer: 1.5,
    long: 4.7,
};
const FRENCH: Expected = Expected { growth: 0.113, ..SPANISH };
/// For languages that nobody measured: only what is less than about half or more than about double.
const OTHER: Expected = Expected {
    growth: 0.05,
    spread: 0.03,
    scatter: 2.0,
    short: 4.0,
    short_sentence: 6.0,
    short_with_fewer: 4.0,
    long: 4.0,
};

/// Fewer letters say nothing: a word may be three times as long as another.
const FEWEST_LETTERS: usize = 30;

/// Scripts whose signs are syllables or words, or that leave out vowels: letters cannot be compared.
const OTHER_SCRIPTS: &[&str] = &["zh", "ja", "ko", "th", "lo", "km", "my", "bo", "am", "ti", "yue", "wuu"];

/// The end of a sentence, with what closes around it.
static SENTENCE_END: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"[.?!…。？！؟।]+["”’»)*_\]]*(?:\s+|$)"#).expect("a pattern that the tests compile"));

fn letters(text: &str) -> usize {
    text.chars().filter(|character| character.is_alphanumeric()).count()
}

/// How many sentences a text has: those of ten letters or more (*D. R. 2021* and *Part 1.* are none), and all.
fn sentences(text: &str) -> (usize, usize) {
    let lengths: Vec<usize> = SENTENCE_END.split(text).map(letters).filter(|length| *length > 0).collect();
    (lengths.iter().filter(|length| **length >= 10).count(), lengths.len())
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let (from, to) = (part.rules.reference.language.as_str(), part.rules.locale.language.as_str());
    if OTHER_SCRIPTS.contains(&from) || OTHER_SCRIPTS.contains(&to) {
        return;
    }
    let expected = match (from, to) {
        ("en", "es") => &SPANISH,
        ("en", "fr") => &FRENCH,
        _ => &OTHER,
    };
    let ([translation], [reference]) = (part.prose(), part.reference_prose()) else { return };
    let [translated, original] = [translation, reference].map(Prose::plain);
    let (count, wanted) = (letters(&translated), letters(&original));
    if wanted < FEWEST_LETTERS || count == 0 {
        return;
    }
    let deviation = (expected.spread + expected.scatter / wanted as f64).sqrt();
    let grown = (count as f64 / wanted as f64).ln() - expected.growth;
    let (of_translation, of_reference) = (sentences(&translated), sentences(&original));
    let more = of_translation.0 > of_reference.0 && of_translation.1 > of_reference.1;
    let longest = if more { expected.long * deviation } else { WORDY.max(expected.long * deviation) };
    let shortest = match (of_translation, of_reference) {
        (found, wanted) if found.0 < wanted.0 && found.1 < wanted.1 => expected.short_with_fewer,
        (_, (0 | 1, _)) => expected.short_sentence,
        _ => expected.short,
    };
    let says = if grown < -shortest * deviation {
        ""
    } else if grown > longest {
        "long"
    } else {
        return;
    };
    let percent = (count * 100 / wanted).to_string();
    let usual = (expected.growth.exp() * 100.0).round().to_string();
    let finding = part.finding_on_all(Code::LengthRatio).says(says);
    findings.push(finding.arg("percent", percent).arg("usual", usual));
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    const REFERENCE: &str = "We must stop devaluing learning and education. It is in the classrooms that factors of change \
        could be generated. Our society needs them, and it needs them now.";

    #[test]
    fn a_dropped_sentence_shows() {
        let whole = "Debemos dejar de devaluar el aprendizaje y la educación. Es en las aulas donde podrían generarse factores \
            de cambio. Nuestra sociedad los necesita, y los necesita ya.";
        check_text(check, "es", REFERENCE, whole, &[]);
        for sentence in whole.split_inclusive(". ") {
            let rest = whole.replace(sentence, "");
            let rest = rest.trim();
            check_text(check, "es", REFERENCE, rest, &[rest]);
        }
        let merged = "Nous devons cesser de dévaloriser l’apprentissage et l’éducation, car c’est dans les salles de classe que \
            pourraient naître des facteurs de changement, dont notre société a besoin, et dont elle a besoin maintenant.";
        check_text(check, "fr", REFERENCE, merged, &[]);
    }

    #[test]
    fn a_text_twice_shows() {
        let twice = REFERENCE.repeat(2);
        check_text(check, "fr", REFERENCE, &twice, &[&twice]);
    }

    #[test]
    fn short_texts_and_other_scripts_are_left_alone() {
        check_text(check, "es", "Catwalk of Initiatives", "Pasarela", &[]);
        check_text(check, "zh", REFERENCE, "我们必须停止贬低学习和教育。", &[]);
        check_text(
            check,
            "de",
            REFERENCE,
            "Wir dürfen das Lernen nicht länger entwerten, denn im Unterricht entsteht Wandel.",
            &[],
        );
    }
}
