//! Capitals within sentences: a word that is no name has one, where the reference has none.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::resource::part::Part;
use crate::text::prose::{HOLE, Prose};
use crate::text::titles::{capitals, is_institution, writes_as_sentences};
use crate::text::words::{lower, runs};

/// A word of fewer letters is too often another: *La*, *Les*, *Sol*.
const FEWEST_LETTERS: usize = 4;

/// Words that have a capital where they name the one thing of their kind.
const ALSO_NAMES: &[&str] = &[
    // Spanish
    "administración",
    "alcaldía",
    "ayuntamiento",
    "biblia",
    "boletín",
    "bolsa",
    "código",
    "comunidad",
    "conquista",
    "constitución",
    "corona",
    "correos",
    "corte",
    "derecho",
    "ejército",
    "estado",
    "este",
    "fiscalía",
    "hacienda",
    "historia",
    "iglesia",
    "internet",
    "judicial",
    "nación",
    "norte",
    "oeste",
    "patria",
    "península",
    "república",
    "resistencia",
    "santos",
    "seguridad",
    "senado",
    "tierra",
    "universo",
    "web",
    // French
    "antiquité",
    "bible",
    "bourse",
    "code",
    "communauté",
    "constitution",
    "cour",
    "couronne",
    "église",
    "état",
    "histoire",
    "hôtel",
    "journal",
    "lune",
    "mairie",
    "nation",
    "nord",
    "ouest",
    "parlement",
    "parquet",
    "poste",
    "premier",
    "première",
    "république",
    "résistance",
    "sécurité",
    "sénat",
    "terre",
    "toile",
    "trésor",
    "univers",
];

/// Words behind which stands what is written on a key or a button.
const LABELS: &[&str] = &[
    "clic",
    "click",
    "elija",
    "escoja",
    "oprima",
    "pulse",
    "presione",
    "seleccione",
    "toque",
    "appuyez",
    "choisissez",
    "cliquez",
    "sélectionnez",
    "tapez",
    "touchez",
];

/// The first such word of a translation.
pub(super) fn check(part: &Part<'_>, translation: &Prose, reference: &Prose) -> Option<Diagnostic> {
    if !writes_as_sentences(&part.rules.locale) {
        return None;
    }
    let text = translation.plain();
    let found = capitals(&text);
    // Most texts have none.
    if found.is_empty() {
        return None;
    }
    // Names of the reference are a reason for others, and a placeable may be one. “I” is none.
    let original = reference.plain();
    if original.contains(HOLE) || capitals(&original).iter().any(|word| &original[word.clone()] != "I") {
        return None;
    }
    // A name may have several words: *Ministerio de Hacienda*.
    let is_name = |word: &str| is_institution(word) || ALSO_NAMES.contains(&word);
    let is_label = || runs(&text, char::is_alphabetic).any(|word| LABELS.contains(&&*lower(&text[word])));
    if found.iter().any(|range| is_name(&lower(&text[range.clone()]))) || is_label() {
        return None;
    }
    let is_wrong = |range: &&Range<usize>| {
        let word = &text[(*range).clone()];
        let is_word = word.chars().nth(FEWEST_LETTERS - 1).is_some() && word.chars().skip(1).all(char::is_lowercase);
        // What mostly has one is a name for the translator.
        let is_rare = || part.file.times(word) <= part.file.times(&lower(word));
        is_word && !original.contains(word) && is_rare()
    };
    let names = part.rules.names.find(&text);
    let in_name = |range: &Range<usize>| names.iter().any(|name| name.range.contains(&range.start));
    let range = found.iter().filter(|range| !in_name(range)).find(is_wrong)?;
    let word = &text[range.clone()];
    let edit = translation.edit(range.clone(), lower(word));
    // Usage differs from house to house.
    let finding = part.finding(Code::Capitalization, translation.span(range.clone())).severity(Severity::Info);
    Some(finding.says("inside").arg("word", word).offer(edit))
}

#[cfg(test)]
mod tests {
    use crate::checks::capitalization::check;
    use crate::checks::fixture::findings;
    use crate::resource::rules::Rules;

    fn marked(locale: &str, reference: &str, translation: &str) -> Vec<String> {
        let rules = Rules::new("en".parse().unwrap(), locale.parse().unwrap());
        let text = format!("a = {translation}\nb = la realidad de los gobiernos locales, el mensaje y el estado\n");
        let found = findings(check, &rules, &format!("a = {reference}\nb = reality and so on\n"), &text);
        found.iter().map(|finding| text[finding.primary.as_ref().unwrap().span.clone()].to_owned()).collect()
    }

    #[test]
    fn a_word_that_is_no_name_has_no_capital() {
        for (reference, translation, found) in [
            ("We know that I am in reality.", "Sabemos de la Realidad.", "Realidad"),
            ("It is for local governments.", "Es para los Gobiernos Locales.", "Gobiernos"),
        ] {
            assert_eq!(marked("es", reference, translation), [found]);
        }
        for (locale, reference, translation) in [
            ("es", "It is for the Reality show.", "Es para la Realidad."),
            ("es", "It is the state.", "Es cosa del Estado."),
            ("es", "Press enter for reality.", "Pulse Realidad."),
            ("es", "It is the ministry of reality.", "Es el Ministerio de la Realidad."),
            ("es", "It is in reality.", "Está en Realidades."),
            ("es", "It is so: in reality.", "Es así: Realidad pura. “Mensaje”."),
            ("es", "{ $name } in reality.", "Está con { $name } en la Realidad de todos."),
            ("es", "It is in reality and reality.", "Está en Realidad y en Realidad."),
            ("de", "It is in reality.", "Sie ist in der Realidad."),
        ] {
            assert!(marked(locale, reference, translation).is_empty(), "{translation}");
        }
    }
}
