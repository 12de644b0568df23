//! Spanish: number and gender of nouns and adjectives, forms of verbs.

use super::{Verb, fold};

/// Words that only bind others. *para*, *sin*, *contra* are not among them: they make another term.
#[rustfmt::skip]
pub(super) const FUNCTION_WORDS: &[&str] = &[
    "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "lo", "los", "o", "por", "que", "se", "su", "sus", "u", "un", "una",
    "unas", "unos", "y",
];

/// Apocopated forms.
const IRREGULAR: &[(&str, &str)] = &[("gran", "grande"), ("cualesquier", "cualquier"), ("cualquiera", "cualquier")];

/// What a word in lower case has in common in all numbers and genders.
pub(super) fn key(word: &str) -> String {
    let folded = fold(word);
    let folded =
        IRREGULAR.iter().find(|(form, _)| *form == folded).map_or(folded.as_str(), |(_, full)| full).to_owned();
    let letters = folded.chars().count();
    // An accent on the last vowel (*interés*, *país*): the s belongs to the word.
    let own_s = ["ás", "és", "ís", "ós", "ús"].iter().any(|ending| word.ends_with(ending));
    let singular = if letters > 3 && !own_s { folded.strip_suffix('s').unwrap_or(&folded) } else { &folded };
    let stem = if letters > 2 { singular.strip_suffix(['o', 'a', 'e']).unwrap_or(singular) } else { singular };
    // *voz*, *voces*
    match stem.strip_suffix('z') {
        Some(stem) => format!("{stem}c"),
        None => stem.to_owned(),
    }
}

/// The forms of an infinitive.
pub(super) fn verb(folded: &str) -> Option<Verb> {
    let infinitive = folded.strip_suffix("se").unwrap_or(folded);
    let (stem, endings) = [("ar", AR), ("er", ER), ("ir", IR)]
        .iter()
        .find_map(|(ending, endings)| Some((infinitive.strip_suffix(ending)?, *endings)))
        .filter(|(stem, _)| stem.len() > 1)?;
    let mut verb = Verb::default();
    verb.add(stem, endings);
    for changed in changed_vowel(stem).into_iter().chain(changed_consonant(stem)) {
        verb.add(changed, endings);
    }
    for (infinitive_end, stems) in STRONG_VERBS {
        let Some(prefix) = infinitive.strip_suffix(infinitive_end) else { continue };
        for (end, endings) in *stems {
            verb.add(format!("{prefix}{end}"), endings);
        }
    }
    Some(verb)
}

/// The stem of *piensa*, *vuelve*, *pide* for that of *pensar*, *volver*, *pedir*.
fn changed_vowel(stem: &str) -> Vec<String> {
    let Some(at) = stem.rfind(['e', 'o', 'u']) else { return Vec::new() };
    let change: &[&str] = if stem[at..].starts_with('e') { &["ie", "i"] } else { &["ue", "u"] };
    change.iter().map(|vowel| format!("{}{vowel}{}", &stem[..at], &stem[at + 1..])).collect()
}

/// The stem of *busque*, *conozca*, *pague* for that of *buscar*, *conocer*, *pagar*.
fn changed_consonant(stem: &str) -> Vec<String> {
    let change: &[(&str, &str)] = &[
        ("gu", "g"),
        ("qu", "c"),
        ("c", "qu"),
        ("c", "zc"),
        ("c", "z"),
        ("g", "gu"),
        ("g", "j"),
        ("z", "c"),
        ("u", "uy"),
    ];
    change.iter().filter_map(|(from, to)| Some(format!("{}{to}", stem.strip_suffix(from)?))).collect()
}

/// Verbs with stems of their own, by the end of their infinitive: *poner* gives *componer* and *disponer*.
type Strong = (&'static str, &'static [(&'static str, &'static [&'static str])]);

#[rustfmt::skip]
const STRONG_VERBS: &[Strong] = &[
    ("poner", &[("pong", STRONG), ("pus", STRONG), ("pondr", FUTURE), ("puest", PARTICIPLE)]),
    ("tener", &[("teng", STRONG), ("tuv", STRONG), ("tendr", FUTURE)]),
    ("venir", &[("veng", STRONG), ("vin", STRONG), ("vendr", FUTURE)]),
    ("hacer", &[("hag", STRONG), ("hic", STRONG), ("hiz", STRONG), ("har", FUTURE), ("hech", PARTICIPLE)]),
    ("decir", &[("dig", STRONG), ("dij", STRONG), ("dir", FUTURE), ("dich", PARTICIPLE)]),
    ("ducir", &[("duj", STRONG)]),
    ("traer", &[("traig", STRONG), ("traj", STRONG)]),
    ("poder", &[("pud", STRONG), ("podr", FUTURE)]),
    ("querer", &[("quis", STRONG), ("querr", FUTURE)]),
    ("volver", &[("vuelt", PARTICIPLE)]),
    ("solver", &[("suelt", PARTICIPLE)]),
    ("scribir", &[("scrit", PARTICIPLE)]),
    ("brir", &[("biert", PARTICIPLE)]),
];

#[rustfmt::skip]
const AR: &[&str] = &[
    "a", "aba", "abamos", "aban", "abas", "ad", "ada", "adas", "ado", "ados", "amos", "an", "ando", "andola",
    "andolas", "andole", "andoles", "andolo", "andolos", "andome", "andonos", "andose", "andosela", "andoselas",
    "andoselo", "andoselos", "andote", "aos", "ar", "ara", "aramos", "aran", "aras", "are", "aremos", "aria",
    "ariamos", "arian", "arias", "arla", "arlas", "arle", "arles", "arlo", "arlos", "arme", "arnos", "aron",
    "arse", "arsela", "arselas", "arselo", "arselos", "arte", "as", "ase", "asen", "ases", "aste", "asteis",
    "e", "emonos", "emos", "en", "es", "o"
];
#[rustfmt::skip]
const ER: &[&str] = &[
    "", "a", "amonos", "amos", "an", "as", "e", "emos", "en", "er", "era", "eran", "eras", "ere", "eremos",
    "eria", "eriamos", "erian", "erias", "erla", "erlas", "erle", "erles", "erlo", "erlos", "erme", "ernos",
    "erse", "ersela", "erselas", "erselo", "erselos", "erte", "es", "i", "ia", "iamos", "ian", "ias", "ida",
    "idas", "ido", "idos", "iendo", "iendola", "iendolas", "iendole", "iendoles", "iendolo", "iendolos",
    "iendome", "iendonos", "iendose", "iendosela", "iendoselas", "iendoselo", "iendoselos", "iendote", "iera",
    "ieramos", "ieran", "ieras", "ieron", "iese", "iesen", "imos", "io", "iste", "o", "yendo", "yera", "yeran",
    "yeron", "yo"
];
#[rustfmt::skip]
const IR: &[&str] = &[
    "", "a", "amonos", "amos", "an", "as", "e", "emos", "en", "es", "i", "ia", "iamos", "ian", "ias", "ida",
    "idas", "ido", "idos", "iendo", "iendola", "iendolas", "iendole", "iendoles", "iendolo", "iendolos",
    "iendome", "iendonos", "iendose", "iendosela", "iendoselas", "iendoselo", "iendoselos", "iendote", "iera",
    "ieramos", "ieran", "ieras", "ieron", "iese", "iesen", "imos", "io", "ir", "ira", "iran", "iras", "ire",
    "iremos", "iria", "iriamos", "irian", "irias", "irla", "irlas", "irle", "irles", "irlo", "irlos", "irme",
    "irnos", "irse", "irsela", "irselas", "irselo", "irselos", "irte", "iste", "o", "yendo", "yera", "yeran",
    "yeron", "yo"
];
#[rustfmt::skip]
const STRONG: &[&str] = &[
    "", "a", "amos", "an", "as", "e", "en", "es", "iera", "ieran", "ieron", "iese", "iesen", "imos", "io",
    "iste", "o"
];
#[rustfmt::skip]
const FUTURE: &[&str] = &[
    "a", "an", "as", "e", "emos", "ia", "iamos", "ian", "ias"
];
#[rustfmt::skip]
const PARTICIPLE: &[&str] = &[
    "a", "as", "o", "os"
];

#[cfg(test)]
pub(super) const ENDINGS: &[&[&str]] = &[AR, ER, IR, STRONG, FUTURE, PARTICIPLE];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_and_gender_are_folded() {
        for forms in [
            "local locales",
            "gobierno gobiernos",
            "incluyente incluyentes",
            "político política políticos políticas",
            "mutuo mutua mutuos mutuas",
            "trabajador trabajadora trabajadores trabajadoras",
            "nación naciones",
            "voz voces",
            "país países",
            "interés intereses",
            "red redes",
            "crisis",
            "bien bienes",
            "eje ejes",
            "social Sociales",
        ] {
            let keys: Vec<_> = forms.split(' ').map(|form| key(&form.to_lowercase())).collect();
            assert!(keys.iter().all(|key| *key == keys[0]), "{forms}: {keys:?}");
        }
    }

    #[test]
    fn other_words_are_other_words() {
        for (one, other) in [
            ("economía", "económico"),
            ("obligaciones", "obligatorio"),
            ("social", "sociedad"),
            ("comunitario", "comunitarista"),
            ("cooperativa", "cooperación"),
            ("moneda", "monetario"),
            ("vínculos", "bonos"),
        ] {
            assert_ne!(key(one), key(other));
        }
    }

    #[test]
    fn verbs_are_known_in_their_forms() {
        for (infinitive, forms) in [
            ("comprometerse", "comprometidos comprometen comprometernos comprometiendo comprometió compromete"),
            ("repensar", "repensemos repiensa repensando repensada repensarlo"),
            ("poner", "pone ponen puesto ponga puso pondrá poniendo"),
            ("dejar", "dejamos dejando dejaría dejemos"),
            ("volver", "vuelve vuelto volverá"),
            ("buscar", "busquemos"),
            ("construir", "construyen construido construyendo"),
        ] {
            let verb = verb(infinitive).expect("a verb");
            for form in forms.split(' ') {
                assert!(verb.has(&fold(form)), "{infinitive}: {form}");
            }
            assert!(!verb.has("compromiso") && !verb.has("dejadez"));
        }
        assert_eq!(verb("social"), None);
    }
}
