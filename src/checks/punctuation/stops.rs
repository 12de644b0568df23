//! Full stops within a text: a sentence that begins where none has ended.
//!
//! A capital in the middle of a sentence may be a name's. A function word has one there only in names like *Las Abejas*, and
//! then the next word has one as well. Of other words only Spanish verbs are asked that say “we”, and that the same file has in
//! lower case.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::around::run_before;
use crate::text::function_words::function_words;
use crate::text::titles::capitals;

/// A word in lower case, an acronym or a year, perhaps a comma, a word with a capital or an elided one, and what shows that it
/// begins no name.
static BEGINS: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?:\p{Ll}{2,}|\p{Lu}{2,}|\p{N}+)(?:[ \x{A0}\x{202F}]?»)?[)”»’*_]*(?P<gap>,? )(?P<word>(?P<first>\p{Lu}\p{Ll}*)(?:’\p{L}+)?),? (?P<next>\p{L}{1,2})";
    Regex::new(pattern).expect("a pattern that the tests compile")
});

/// The end of a sentence, and a capital that begins another.
static ENDS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?:[\p{Ll}\p{N})”»’*_]|\p{Lu}\p{Lu})[.?!…][”»’)*_]* +[¿¡«“‘"*_(\x{A0}\x{202F}]*\p{Lu}"#)
        .expect("a pattern that the tests compile")
});

/// Words that begin sentences, and no names, beside the function words.
const OPENING: &[&str] = &[
    // Spanish
    "además",
    "algunas",
    "algunos",
    "aquí",
    "así",
    "cada",
    "creemos",
    "debemos",
    "ellas",
    "ello",
    "ellos",
    "esas",
    "eso",
    "esos",
    "estamos",
    "estas",
    "esto",
    "estos",
    "finalmente",
    "hay",
    "hemos",
    "hoy",
    "juntas",
    "juntos",
    "muchas",
    "muchos",
    "necesitamos",
    "ninguna",
    "ningún",
    "nosotras",
    "nosotros",
    "nuestra",
    "nuestras",
    "nuestro",
    "nuestros",
    "podemos",
    "primero",
    "queremos",
    "segundo",
    "solo",
    "somos",
    "son",
    "tenemos",
    "toda",
    "todas",
    "todo",
    "todos",
    // French
    "ainsi",
    "après",
    "aujourd",
    "beaucoup",
    "c",
    "cela",
    "cependant",
    "certaines",
    "certains",
    "chaque",
    "depuis",
    "deuxièmement",
    "elles",
    "enfin",
    "ensemble",
    "ensuite",
    "j",
    "n",
    "parmi",
    "personne",
    "plusieurs",
    "premièrement",
    "quand",
    "s",
    "tous",
    "tout",
    "toute",
    "toutefois",
    "toutes",
];

/// Reports where a full stop is missing in a translation that has fewer sentences than its reference.
pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let known = function_words(&part.rules.locale);
    if known.is_empty() {
        return;
    }
    for (translation, reference) in part.aligned() {
        let plain = translation.plain();
        // Most translations have as many sentences as their references.
        if stops(&plain) >= stops(&reference.plain()) {
            continue;
        }
        if let Some([gap, word]) = begins(part, &plain, reference.text(), known) {
            let place = translation.span(gap.start..word.end);
            let finding = part.finding(Code::Punctuation, place).says("stop").arg("word", &translation.text()[word]);
            findings.push(finding.offer(translation.edits([(gap, ". ")])));
        }
    }
}

/// How many sentences of a text end before another.
fn stops(text: &str) -> usize {
    ENDS.find_iter(text).count()
}

/// The first blank, with the comma that may stand there, behind which a word begins a sentence though none has ended; and that
/// word.
fn begins(part: &Part<'_>, text: &str, reference: &str, known: &[&str]) -> Option<[Range<usize>; 2]> {
    // A name of the reference may be another in the translation: “Add”, *Agregar*.
    let has_names = || capitals(reference).iter().any(|range| !text.contains(&reference[range.clone()]));
    let mut from = 0;
    // A word that begins nothing may end a sentence: “en Dakar Así”.
    let mut places = std::iter::from_fn(|| {
        let found = BEGINS.captures_at(text, from)?;
        from = found.name("word")?.start();
        Some(found)
    });
    places.find_map(|found| {
        let [gap, word, first, next] = ["gap", "word", "first", "next"].map(|name| found.name(name));
        let (gap, word, first, next) = (gap?, word?, first?.as_str(), next?.as_str());
        let lower = first.to_lowercase();
        let last = &text[run_before(text, gap.start(), char::is_alphanumeric)];
        let behind_function_word = known.contains(&&*last.to_lowercase());
        // *El Este* and *le secteur Est* are where the sun rises.
        let compass = lower == "est" || lower == "este" && behind_function_word;
        let known_word = known.contains(&&*lower) || OPENING.contains(&&*lower);
        // “We do” is one word in Spanish, and begins no name: *Reconocemos*.
        let verb = first.len() > 6 && lower.ends_with("mos") && !behind_function_word && part.file.times(&lower) > 0;
        let opens = known_word && !compass || verb && !has_names();
        // An acronym may follow, but not the other words of a name.
        let elided = &word.as_str()[first.len()..];
        let next = if elided.is_empty() { next } else { elided.trim_start_matches('’') };
        let name = next.starts_with(char::is_uppercase) && next.chars().nth(1).is_some_and(char::is_lowercase);
        (opens && !name && !reference.contains(word.as_str())).then(|| [gap.range(), word.range()])
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;

    #[test]
    fn a_sentence_begins_where_none_has_ended() {
        let reference = "The economy is one of solidarity. Society is changing.";
        for (locale, translation, found) in [
            ("es", "La economía es solidaria La sociedad cambia.", " La→. La"),
            ("es", "La economía es solidaria, Estamos aquí.", ", Estamos→. Estamos"),
            ("es", "La economía es solidaria Así, la sociedad cambia.", " Así→. Así"),
            ("es", "La economía cumple los ODS La sociedad cambia.", " La→. La"),
            ("es", "La economía es solidaria en Dakar Así, la sociedad cambia.", " Así→. Así"),
            ("es", "La economía es solidaria (ODS), La sociedad cambia.", ", La→. La"),
            ("es", "La economía es «solidaria» La sociedad cambia.", " La→. La"),
            ("fr", "L’économie est solidaire en 2021, Il y a plus.", ", Il→. Il"),
            ("fr", "L’économie est solidaire Nous changeons.", " Nous→. Nous"),
            ("fr", "L’économie est solidaire, L’ESS change.", ", L’ESS→. L’ESS"),
        ] {
            check_text(check, locale, reference, translation, &[found]);
        }
    }

    #[test]
    fn a_word_that_is_common_begins_a_sentence() {
        let check = |translation: &str| {
            let rules = Rules::new("en".parse().unwrap(), "es".parse().unwrap());
            let text = format!("a = {translation}\nb = lo que reconocemos en la plenaria\n");
            let found =
                findings(super::check, &rules, "a = We act for all. We recognize it.\nb = What we recognize\n", &text);
            found
                .iter()
                .map(|finding| text[finding.primary.as_ref().unwrap().span.clone()].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(check("Actuamos por las personas Reconocemos esto."), [" Reconocemos"]);
        assert!(check("Actuamos por las personas que reconocemos en la Plenaria que hay.").is_empty());
        assert!(check("Actuamos por las personas y reconocemos Plenaria.").is_empty());
        assert!(check("Actuamos por las personas Agradecemos esto.").is_empty());
    }

    #[test]
    fn names_and_sentences_that_were_joined_are_left() {
        for (locale, reference, translation) in [
            ("es", "We act. We are here.", "Actuamos y estamos aquí"),
            ("es", "We act with Las Abejas. We are here.", "Actuamos con Las Abejas, estamos aquí."),
            ("es", "We live in Havana. We are here.", "Vivimos en La Habana y estamos aquí."),
            ("es", "We read La jornada. We are here.", "Leemos La jornada y estamos aquí."),
            ("es", "We act. We are here.", "Vivimos. El fin de La obra llega."),
            ("es", "We act. We are here.", "Actuamos por los Objetivos y estamos aquí."),
            ("de", "We act. We are here.", "Wir handeln und sind Die mit denen."),
            ("es", "Eastern Europe joined. They grew.", "Los países del Este se unieron y crecieron."),
            ("fr", "The East joined. They grew.", "Le secteur Est et le reste ont grandi."),
            ("fr", "We live in The Hague. We are here.", "Nous vivons à La Haye et sommes ici."),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }
}
