//! `length-ratio`: a translation leaves out a sentence of its reference, or is much shorter or longer than translations into
//! its language are, or ends in the middle of a sentence.

mod alignment;
mod cognates;
mod cut;
mod sentences;
mod usual;

use self::sentences::Sentences;
use self::usual::Usual;
use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::function_words::function_words;
use crate::text::prose::Prose;

/// Below this logarithm above what is usual a text with no more sentences than its reference is only wordy: texts of programs
/// grow by a fifth or a third in Spanish and French, where those of the book grow by a tenth. A text that stands there twice is
/// at 0.69.
const WORDY: f64 = 0.5;

/// Fewer letters say nothing: a word may be three times as long as another.
const FEWEST_LETTERS: usize = 30;

/// Scripts whose signs are syllables or words, or that leave out vowels: letters cannot be compared.
const OTHER_SCRIPTS: &[&str] = &["zh", "ja", "ko", "th", "lo", "km", "my", "bo", "am", "ti", "yue", "wuu"];

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let told = findings.len();
    by_sentences(part, findings);
    // One fault is told once.
    if findings.len() == told {
        cut::check(part, findings);
    }
}

/// Compares how many letters and sentences a translation has with its reference.
fn by_sentences(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let (from, to) = (part.rules.reference.language.as_str(), part.rules.locale.language.as_str());
    if OTHER_SCRIPTS.contains(&from) || OTHER_SCRIPTS.contains(&to) {
        return;
    }
    let ([translation], [reference]) = (part.prose(), part.reference_prose()) else { return };
    let [translated, original] = [translation, reference].map(Prose::plain);
    let (count, wanted) = (letters(&translated), letters(&original));
    if wanted < FEWEST_LETTERS || count == 0 {
        return;
    }
    let usual = Usual::of(from, to);
    let [translated, original] = [(&translated, &part.rules.locale), (&original, &part.rules.reference)]
        .map(|(text, language)| Sentences::of(text, function_words(language)));
    let lost = alignment::lost(&original, &translated, usual);
    if let Some(first) = lost.first() {
        let place = translation.span(translated.around(first.words_before));
        let mut finding = part.finding(Code::LengthRatio, place).says("lost").arg("count", lost.len());
        for words in lost.iter().map(|lost| &original.all[lost.sentence]) {
            if let Some(file) = part.reference_file {
                let place = file.locate(&reference.span(original.bytes(words)));
                finding = finding.related("reference-here", place);
            }
        }
        findings.push(finding);
        return;
    }
    let (grown, deviation) = usual.whole(wanted, count);
    let is_sentence = original.all.len() == 1;
    let has_more = translated.all.len() > original.all.len();
    let longest = if has_more { usual.long * deviation } else { WORDY.max(usual.long * deviation) };
    let says = if grown < -deviation * if is_sentence { usual.short_sentence } else { usual.short } {
        ""
    } else if grown > longest {
        "long"
    } else {
        return;
    };
    let percent = (count * 100 / wanted).to_string();
    let usual = (usual.growth.exp() * 100.0).round().to_string();
    let finding = part.finding_on_all(Code::LengthRatio).says(says);
    findings.push(finding.arg("percent", percent).arg("usual", usual));
}

fn letters(text: &str) -> usize {
    text.chars().filter(|character| character.is_alphanumeric()).count()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;

    const REFERENCE: &str = "We must stop devaluing learning and education. It is in the classrooms that factors of change \
        could be generated. Our society needs them, and it needs them now.";

    /// The translation raises nothing, and without any of its sentences it does.
    #[track_caller]
    fn check_each_sentence(locale: &str, reference: &str, whole: &str) {
        check_text(check, locale, reference, whole, &[]);
        let rules = Rules::new("en".parse().unwrap(), locale.parse().unwrap());
        for sentence in whole.split_inclusive(". ") {
            let rest = whole.replace(sentence, "");
            let found = findings(check, &rules, &format!("a = {reference}\n"), &format!("a = {}\n", rest.trim()));
            assert_eq!(found.iter().map(|finding| finding.says).collect::<Vec<_>>(), ["lost"], "{sentence}");
        }
    }

    #[test]
    fn a_dropped_sentence_shows() {
        let spanish = "Debemos dejar de devaluar el aprendizaje y la educación. Es en las aulas donde podrían generarse \
            factores de cambio. Nuestra sociedad los necesita, y los necesita ya.";
        check_each_sentence("es", REFERENCE, spanish);
        let italian = "Dobbiamo smettere di svalutare l’apprendimento e l’istruzione. È nelle aule che potrebbero nascere fattori \
            di cambiamento. La nostra società ne ha bisogno, e ne ha bisogno adesso.";
        check_each_sentence("it", REFERENCE, italian);
        let german = "Wir dürfen Lernen und Bildung nicht länger entwerten. In den Klassenzimmern könnten Kräfte der Veränderung \
            entstehen. Unsere Gesellschaft braucht sie, und sie braucht sie jetzt.";
        check_each_sentence("de", REFERENCE, german);
    }

    #[test]
    fn a_short_sentence_of_a_long_text_shows() {
        let reference = "Policies are born from the perceived needs. The only universal thing that policies may have is justice \
            and solidarity, so they must be deeply rooted in each territory, because of differences of culture and others.";
        let rest = "Lo único universal que pueden tener las políticas es la justicia y la solidaridad, de modo que deben estar \
            profundamente arraigadas en cada territorio, debido a las diferencias culturales y de otro tipo que existen.";
        check_text(check, "es", reference, &format!("Las políticas nacen de las necesidades sentidas. {rest}"), &[]);
        check_text(check, "es", reference, rest, &["Lo"]);
    }

    #[test]
    fn sentences_may_be_joined_and_divided() {
        for joined in [
            "Nous devons cesser de dévaloriser l’apprentissage et l’éducation, car c’est dans les salles de classe que \
                pourraient naître des facteurs de changement, dont notre société a besoin, et dont elle a besoin maintenant.",
            "Nous devons cesser de dévaloriser l’apprentissage. Nous devons cesser de dévaloriser l’éducation. C’est dans les \
                salles de classe que pourraient naître des facteurs de changement dont notre société a besoin dès maintenant.",
        ] {
            check_text(check, "fr", REFERENCE, joined, &[]);
        }
    }

    #[test]
    fn what_is_left_out_is_shown_in_the_reference() {
        let rules = Rules::new("en".parse().unwrap(), "fr".parse().unwrap());
        let rest =
            "Nous devons cesser de dévaloriser l’apprentissage et l’éducation. Notre société en a besoin maintenant.";
        let found = findings(check, &rules, &format!("a = {REFERENCE}\n"), &format!("a = {rest}\n"));
        let [finding] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(finding.says, "lost");
        let text = format!("a = {rest}\n");
        assert_eq!(&text[finding.primary.as_ref().unwrap().span.clone()], "éducation. Notre");
        let [related] = finding.related.as_slice() else { panic!("{found:?}") };
        assert_eq!(
            &format!("a = {REFERENCE}\n")[related.location.span.clone()],
            "It is in the classrooms that factors of change could be generated"
        );
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
    }
}
