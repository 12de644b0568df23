//! French: number and gender of nouns and adjectives, forms of verbs.

use super::{Verb, fold};

/// Words that only bind others. *pour*, *sans*, *contre* are not among them: they make another term.
#[rustfmt::skip]
pub(super) const FUNCTION_WORDS: &[&str] = &[
    "a", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "leur", "leurs", "n", "ne", "ou", "par",
    "qu", "que", "qui", "s", "sa", "se", "ses", "son", "sur", "un", "une",
];

/// Plurals and feminines that follow no rule.
#[rustfmt::skip]
const IRREGULAR: &[(&str, &str)] = &[
    ("travaux", "travail"), ("baux", "bail"), ("vitraux", "vitrail"), ("emaux", "email"), ("coraux", "corail"), ("yeux", "oeil"),
    ("nouveau", "nouvel"), ("nouveaux", "nouvel"), ("beau", "bel"), ("beaux", "bel"), ("vieux", "vieil"), ("tous", "tout"),
    ("tuyaux", "tuyau"), ("blanche", "blanc"), ("blanches", "blanc"), ("franche", "franc"), ("franches", "franc"),
    ("douce", "doux"), ("douces", "doux"), ("fausse", "faux"), ("fausses", "faux"),
];

/// What a word in lower case has in common in all numbers and genders.
pub(super) fn key(word: &str) -> String {
    // An é at the end (*société*, *solidarisée*) is kept apart from the mute e.
    for ending in ["ées", "ée", "és", "é"] {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() > 1) {
            return fold(stem) + "é";
        }
    }
    let folded = fold(word);
    let folded = IRREGULAR.iter().find(|(form, _)| *form == folded).map_or(folded.as_str(), |(_, other)| other);
    if folded.len() < 4 {
        return folded.to_owned();
    }
    let replaced = |from: &str, to: &str| Some(format!("{}{to}", folded.strip_suffix(from)?));
    let singular = replaced("eaux", "eau").or_else(|| replaced("aux", "al"));
    let singular = singular.unwrap_or_else(|| folded.strip_suffix(['s', 'x']).unwrap_or(folded).to_owned());
    let masculine = masculine(&singular);
    // *français*, *française*: the s of the masculine is gone by now.
    masculine.strip_suffix(['s', 'x']).filter(|stem| stem.len() > 2).unwrap_or(&masculine).to_owned()
}

fn masculine(word: &str) -> String {
    let replaced = |from: &str, to: &str| Some(format!("{}{to}", word.strip_suffix(from)?));
    let regular = replaced("trice", "teu")
        .or_else(|| replaced("euse", "eu"))
        .or_else(|| replaced("eur", "eu"))
        .or_else(|| replaced("ive", "if"))
        .or_else(|| replaced("que", "c"))
        .or_else(|| replaced("gue", "g"));
    if let Some(regular) = regular {
        return regular;
    }
    let Some(stem) = word.strip_suffix('e') else { return word.to_owned() };
    // *mutuelle*, *citoyenne*, *coquette*
    let mut letters = stem.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last @ ('l' | 'n' | 't' | 's')), Some(before)) if last == before => stem[..stem.len() - 1].to_owned(),
        _ => stem.to_owned(),
    }
}

/// The forms of an infinitive.
pub(super) fn verb(folded: &str) -> Option<Verb> {
    let (stem, endings) = [("er", ER), ("ir", IR), ("re", RE)]
        .iter()
        .find_map(|(ending, endings)| Some((folded.strip_suffix(ending)?, *endings)))
        .filter(|(stem, _)| stem.len() > 2)?;
    let mut verb = Verb::default();
    verb.add(stem, endings);
    // *engageons*, *emploie*, *renouvelle*, *jette*
    if let Some(last) = stem.chars().next_back() {
        let shorter = &stem[..stem.len() - last.len_utf8()];
        match last {
            'g' => verb.add(format!("{stem}e"), endings),
            'y' => verb.add(format!("{shorter}i"), endings),
            'l' | 't' => verb.add(format!("{stem}{last}"), endings),
            _ => {}
        }
    }
    for (infinitive_end, stems) in STRONG_VERBS {
        let Some(prefix) = folded.strip_suffix(infinitive_end) else { continue };
        for (end, endings) in *stems {
            verb.add(format!("{prefix}{end}"), endings);
        }
    }
    Some(verb)
}

/// Verbs with stems of their own, by the end of their infinitive: *mettre* gives *permettre* and *promettre*.
type Strong = (&'static str, &'static [(&'static str, &'static [&'static str])]);

#[rustfmt::skip]
const STRONG_VERBS: &[Strong] = &[
    ("mettre", &[("met", STRONG), ("m", STRONG)]),
    ("prendre", &[("pren", STRONG), ("prenn", STRONG), ("pr", STRONG)]),
    ("faire", &[("fai", STRONG), ("fais", STRONG), ("fass", STRONG), ("fer", FUTURE), ("font", STRONG)]),
    ("enir", &[("ien", STRONG), ("ienn", STRONG), ("iendr", FUTURE), ("in", STRONG)]),
    ("uire", &[("ui", STRONG), ("uis", STRONG)]),
    ("crire", &[("cri", STRONG), ("criv", STRONG)]),
    ("aitre", &[("ai", STRONG), ("aiss", STRONG), ("", STRONG)]),
    ("voir", &[("voi", STRONG), ("voy", STRONG), ("v", STRONG), ("verr", FUTURE)]),
];

#[rustfmt::skip]
const ER: &[&str] = &[
    "a", "ai", "aient", "ais", "ait", "ames", "ant", "as", "ates", "e", "ee", "ees", "ent", "er", "era", "erai",
    "eraient", "erais", "erait", "eras", "erent", "erez", "eriez", "erions", "erons", "eront", "es", "ez",
    "iez", "ions", "ons"
];
#[rustfmt::skip]
const IR: &[&str] = &[
    "aient", "ais", "ait", "ant", "e", "ent", "es", "ez", "i", "ie", "ies", "iez", "ions", "ir", "ira", "irai",
    "iraient", "irais", "irait", "iras", "irent", "irez", "irons", "iront", "is", "issaient", "issais",
    "issait", "issant", "isse", "issent", "issez", "issions", "issons", "it", "ons", "s", "t", "u", "ue", "ues",
    "us"
];
#[rustfmt::skip]
const RE: &[&str] = &[
    "", "aient", "ais", "ait", "ant", "e", "ent", "es", "ez", "iez", "ions", "irent", "is", "ise", "ises", "it",
    "ons", "ra", "rai", "raient", "rais", "rait", "ras", "re", "rez", "rions", "rons", "ront", "s", "t", "u",
    "ue", "ues", "us"
];
#[rustfmt::skip]
const STRONG: &[&str] = &[
    "", "aient", "ais", "ait", "ant", "e", "ent", "es", "ez", "ions", "irent", "is", "ise", "ises", "it", "ite",
    "ites", "ons", "s", "t", "te", "tes", "u", "ue", "ues", "us"
];
#[rustfmt::skip]
const FUTURE: &[&str] = &[
    "a", "ai", "aient", "ais", "ait", "as", "ez", "iez", "ions", "ons", "ont"
];

#[cfg(test)]
pub(super) const ENDINGS: &[&[&str]] = &[ER, IR, RE, STRONG, FUTURE];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_and_gender_are_folded() {
        for forms in [
            "local locale locaux locales",
            "régional régionaux",
            "social sociale sociaux sociales",
            "mutuel mutuelle mutuels mutuelles",
            "nouveau nouvel nouvelle nouveaux nouvelles",
            "inclusif inclusive inclusifs inclusives",
            "public publique publics publiques",
            "acteur actrice acteurs actrices",
            "citoyen citoyenne citoyennes",
            "français française françaises",
            "réseau réseaux",
            "travail travaux",
            "centré centrée centrés centrées",
            "société sociétés",
            "finance finances",
            "premier première",
            "nombreux nombreuse",
            "long longue",
            "général générale généraux",
            "choix",
        ] {
            let keys: Vec<_> = forms.split(' ').map(key).collect();
            assert!(keys.iter().all(|key| *key == keys[0]), "{forms}: {keys:?}");
        }
    }

    #[test]
    fn other_words_are_other_words() {
        for (one, other) in [
            ("économie", "économique"),
            ("obligations", "obligatoire"),
            ("social", "société"),
            ("communautaire", "communautariste"),
            ("finance", "financé"),
            ("personne", "personnel"),
            ("liens", "obligations"),
        ] {
            assert_ne!(key(one), key(other));
        }
    }

    #[test]
    fn verbs_are_known_in_their_forms() {
        for (infinitive, forms) in [
            ("engager", "engage engageons engagés engageant engagera engagent"),
            ("laisser", "laissé laissée laissons laissant laisserait"),
            ("replacer", "replaçons replacé replace"),
            ("mettre", "met mettons mis mise mettra mettant"),
            ("construire", "construit construisons construisant construite"),
            ("repenser", "repensé repensons"),
        ] {
            let verb = verb(infinitive).expect("a verb");
            for form in forms.split(' ') {
                assert!(verb.has(&fold(form)), "{infinitive}: {form}");
            }
            assert!(!verb.has("engagement") && !verb.has("pensee"));
        }
        assert_eq!(verb("social"), None);
    }
}
