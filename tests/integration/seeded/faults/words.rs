//! Words: said twice, left in English, not those that were agreed on, with a wrong first letter.

use std::ops::{Range, RangeBounds};

use super::Fault;
use super::edits::{add, one_of, put_in, replace_at, swap, word};
use super::phrases::same_words;
use crate::seeded::units::Text;

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("doubled-word", "a word written twice", |_, text| {
        let range = (4..9).find_map(|number| word(&text.translation, number).filter(|range| range.len() > 4))?;
        let again = format!(" {}", &text.translation[range.clone()]);
        replace_at(text, range.end, range.end, &again)
    }),
    Fault::text("doubled-word", "an acronym written twice", |_, text| {
        let words = text.translation.match_indices("ESS").map(|(at, _)| at);
        let at = words.into_iter().find(|at| !text.translation[..*at].ends_with(char::is_alphabetic))?;
        replace_at(text, at, at, "ESS ")
    }),
    Fault::text("doubled-word", "words written twice", |_, text| {
        let words = |number| {
            let last = word(&text.translation, number + 1).and_then(|_| word(&text.translation, number + 2))?;
            Some(word(&text.translation, number)?.start..last.end)
        };
        let range = (2..9).find_map(words)?;
        let again = format!(" {}", &text.translation[range.clone()]);
        replace_at(text, range.end, range.end, &again)
    }),
    Fault::text("doubled-word", "a sentence written twice", |_, text| {
        let last = text.translation.rsplit(". ").next().filter(|last| last.split(' ').count() > 3)?;
        let again = last.strip_suffix('.')?.to_owned();
        text.translation = format!("{} {again}.", text.translation);
        text.attribute.is_none().then_some(())
    }),
    Fault::text("capitalization", "a small letter at the start", |_, text| {
        let capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
        let first = word(&text.translation, 0)?;
        let plain = text.translation[first.clone()].chars().skip(1).all(char::is_lowercase) && first.len() > 1;
        if !(plain && capital(&text.reference) && capital(&text.translation) && text.attribute.is_none()) {
            return None;
        }
        let start = text.translation.chars().next()?;
        replace_at(text, 0, start.len_utf8(), &start.to_lowercase().to_string())
    }),
    Fault::text("capitalization", "a small letter behind a full stop", |_, text| {
        let small = |(at, _): (usize, &str)| text.reference[at + 2..].starts_with(char::is_lowercase);
        if text.reference.match_indices(". ").any(small) {
            return None;
        }
        let at = text.translation.find(". ")? + 2;
        let word = text.translation[..at - 2].chars().rev().take(3).all(char::is_lowercase);
        let first = text.translation[at..].chars().next().filter(|first| word && first.is_uppercase())?;
        let next = text.translation[at + first.len_utf8()..].chars().next()?;
        next.is_lowercase().then_some(())?;
        replace_at(text, at, at + first.len_utf8(), &first.to_lowercase().to_string())
    })
    .with(|locale, text| {
        let said = if locale == "es" { " Así llegamos más lejos." } else { " Ainsi, nous allons plus loin." };
        let one = !text.translation.contains(". ") && !text.reference.contains(". ");
        if one { add(text, " In this way we go further.", said) } else { None }
    }),
    Fault::text("capitalization", "a capital on a common word in a sentence without names", |locale, text| {
        let capital = |text: &str| text.split(' ').skip(1).any(|word| word.contains(char::is_uppercase));
        let plain = !capital(&text.reference) && !capital(&text.translation);
        let is_common = |word: &str| COMMON[usize::from(locale == "fr")].contains(&word);
        let common = |range: &Range<usize>| plain && is_common(&text.translation[range.clone()]);
        let word = (2..60).find_map(|number| word(&text.translation, number).filter(common))?;
        let first = text.translation[word.clone()].chars().next()?;
        replace_at(text, word.start, word.start + first.len_utf8(), &first.to_uppercase().to_string())
    }),
    Fault::text("capitalization", "a text all in capitals", |_, text| {
        let title = text.attribute.as_deref() == Some("title") || text.message.starts_with("session-");
        let long = text.translation.split(' ').filter(|word| word.chars().count() > 4).count() > 1;
        (title && long).then(|| text.translation = text.translation.to_uppercase())
    }),
    Fault::text("capitalization", "a title in the capitals of English", |_, text| title(text, 3..)),
    Fault::text("capitalization", "two capitals of English in a title", |_, text| title(text, 2..3)),
    Fault::text("acronyms", "an acronym left out", |_, text| swap(text, "(FAO, ", "(")).with(same_words),
    Fault::text("acronyms", "an English acronym beside its words", |_, text| swap(text, "(ESS)", "(SSE)")).with(
        |locale, text| {
            let words = ["economía social y solidaria", "économie sociale et solidaire"][usize::from(locale == "fr")];
            put_in(text, " (Social and Solidarity Economy (SSE))", &format!(" ({words} (ESS))"))
        },
    ),
    Fault::text("do-not-translate", "a name altered", |_, text| swap(text, "Laurence Kwark", "Laurence Kwack"))
        .with(same_words),
    Fault::text("untranslated", "a whole text left in English", |_, text| {
        let long = text.reference.split(' ').count() >= 8;
        long.then(|| text.translation.clone_from(&text.reference))
    }),
    Fault::text("untranslated", "a clause left in English", |_, text| {
        let words: Vec<&str> = text.reference.trim_end_matches('.').split(' ').collect();
        let clause = words.len().checked_sub(9).filter(|start| *start > 6)?;
        let plain = words[clause..].iter().all(|word| word.chars().all(|c| c.is_lowercase() || c == ','));
        let body = text.translation.strip_suffix('.').filter(|_| plain)?;
        text.translation = format!("{body}, {}.", words[clause..].join(" "));
        Some(())
    }),
    Fault::text("glossary", "another word for a term", |locale, text| {
        let (reference, translation) = (text.reference.to_lowercase(), text.translation.to_lowercase());
        let times = |form: &str| translation.matches(&form.to_lowercase()).count();
        let forms = OTHER_WORDS.iter().filter(|(term, _)| reference.contains(term));
        // The acronym stands for the words, and the words for the acronym: what is there twice may go once.
        let mut forms = forms.map(|(_, forms)| forms[usize::from(locale == "fr")]);
        let forms = forms.find(|forms| forms.iter().map(|(form, _)| times(form)).sum::<usize>() == 1)?;
        forms.iter().find_map(|(form, other)| swap(text, form, other))
    }),
    Fault::text("glossary", "a form that was rejected", |locale, text| {
        let terms = if locale == "es" { &REJECTED[0] } else { &REJECTED[1] };
        let (_, term, rejected) = one_of(terms, text);
        swap(text, &format!(" ({term})"), &format!(" ({rejected})"))
    })
    .with(|locale, text| {
        let terms = if locale == "es" { &REJECTED[0] } else { &REJECTED[1] };
        let (reference, term, _) = one_of(terms, text);
        put_in(text, &format!(" ({reference})"), &format!(" ({term})"))
    }),
    Fault::text("glossary", "a form that was rejected beside the term", |locale, text| {
        // Other words of the reference may be what the rejected form stands for.
        let alone = ["gender", "equit"].iter().all(|word| text.reference.to_lowercase().matches(word).count() == 1);
        let (_, term, rejected) = REJECTED[usize::from(locale == "fr")][1];
        alone.then(|| swap(text, term, rejected))?
    })
    .with(|locale, text| {
        let (reference, term, _) = REJECTED[usize::from(locale == "fr")][1];
        put_in(text, &format!(" ({reference})"), &format!(" ({term}, {term})"))
    }),
];

/// Words that the Spanish and the French edition often have.
const COMMON: [[&str; 12]; 2] = [
    [
        "personas",
        "sociedad",
        "gobiernos",
        "desarrollo",
        "mundo",
        "comunidades",
        "actores",
        "valores",
        "trabajo",
        "organizaciones",
        "políticas",
        "modelo",
    ],
    [
        "personnes",
        "société",
        "gouvernements",
        "développement",
        "monde",
        "communautés",
        "acteurs",
        "valeurs",
        "travail",
        "organisations",
        "politiques",
        "modèle",
    ],
];

/// Forms of a term, and other words for each.
type Forms = &'static [(&'static str, &'static str)];

/// Terms of the glossary, and in Spanish and in French the forms that they take with other words for each.
const OTHER_WORDS: [(&str, [Forms; 2]); 5] = [
    ("local governments", [&[("gobiernos locales", "ayuntamientos")], &[("gouvernements locaux", "municipalités")]]),
    (
        "public policies",
        [&[("políticas públicas", "medidas oficiales")], &[("politiques publiques", "mesures officielles")]],
    ),
    (
        "social innovation",
        [&[("innovación social", "novedades colectivas")], &[("innovation sociale", "nouveauté collective")]],
    ),
    (
        "social and solidarity economy",
        [
            &[("economía social y solidaria", "economía popular"), ("ESS", "EPS")],
            &[("économie sociale et solidaire", "économie populaire"), ("ESS", "EPS")],
        ],
    ),
    (
        "sse",
        [
            &[("economía social y solidaria", "economía popular"), ("ESS", "EPS")],
            &[("économie sociale et solidaire", "économie populaire"), ("ESS", "EPS")],
        ],
    ),
];

/// Terms, their translation, and a form that the glossary rejects.
const REJECTED: [[(&str, &str, &str); 3]; 2] = [
    [
        ("decent work", "trabajo decente", "trabajo digno"),
        ("gender equity", "equidad de género", "igualdad de género"),
        ("current assets", "circulante", "activo circulante"),
    ],
    [
        ("communitarian", "communautaire", "communautariste"),
        ("gender equity", "équité de genre", "égalité de genre"),
        ("current assets", "liquidités", "actifs circulants"),
    ],
];

/// Writes a title in capitals, if so many of its words get one.
fn title(text: &mut Text, capitals: impl RangeBounds<usize>) -> Option<()> {
    let is_title = text.attribute.as_deref() == Some("title") || text.message.starts_with("session-");
    let (title, changed) = in_capitals(&text.translation);
    (is_title && capitals.contains(&changed)).then(|| text.translation = title)
}

/// A title with a capital on each word of more than three letters, and on how many it had none.
fn in_capitals(title: &str) -> (String, usize) {
    let mut changed = 0;
    let piece = |piece: &str| {
        let small = piece.chars().filter(|c| c.is_alphabetic()).count() > 3 && piece.starts_with(char::is_lowercase);
        changed += usize::from(small);
        match piece.chars().next().filter(|_| small) {
            Some(first) => format!("{}{}", first.to_uppercase(), &piece[first.len_utf8()..]),
            None => piece.to_owned(),
        }
    };
    let capitals = title.split_inclusive(|c: char| !c.is_alphabetic()).map(piece).collect();
    (capitals, changed)
}
