//! The kinds of faults: how each is planted in a correct text, and what must be put in first where correct texts have no
//! place for it.

use super::editions::Text;

/// One kind of fault.
pub(super) struct Fault {
    /// The check that must report it.
    pub(super) code: &'static str,
    /// What was done to the text.
    pub(super) name: &'static str,
    pub(super) locales: &'static [&'static str],
    /// What is put into both languages first, correctly.
    pub(super) prepare: Option<fn(&str, &mut Text)>,
    /// Plants the fault; none where the text has no place for it.
    pub(super) plant: fn(&str, &mut Text) -> Option<()>,
}

const BOTH: &[&str] = &["es", "fr"];

/// Every kind.
pub(super) const FAULTS: &[Fault] = &[
    Fault {
        code: "numbers",
        name: "a digit changed",
        locales: BOTH,
        prepare: Some(|locale, text| {
            let said = match locale {
                "es" => " (8500 en 2021)",
                _ => " (8\u{202f}500 en 2021)",
            };
            put_in(text, " (8,500 in 2021)", said);
        }),
        plant: |_, text| swap(text, "500", "600"),
    },
    Fault {
        code: "numbers",
        name: "a number left out",
        locales: BOTH,
        prepare: Some(|_, text| put_in(text, " (in 2021)", " (en 2021)")),
        plant: |_, text| swap(text, " (en 2021)", ""),
    },
    Fault {
        code: "numbers",
        name: "a decimal mark moved",
        locales: BOTH,
        prepare: Some(|locale, text| {
            let said = if locale == "es" { " (13.6 millones)" } else { " (13,6\u{a0}millions)" };
            put_in(text, " (13.6 million)", said);
        }),
        plant: |locale, text| {
            if locale == "es" { swap(text, "13.6", "1.36") } else { swap(text, "13,6", "1,36") }
        },
    },
    Fault {
        code: "quotes",
        name: "the closing mark dropped",
        locales: BOTH,
        prepare: Some(quote_a_word),
        plant: |locale, text| if locale == "es" { swap(text, "”", "") } else { swap(text, "\u{a0}»", "") },
    },
    Fault {
        code: "quotes",
        name: "marks of another language",
        locales: BOTH,
        prepare: Some(quote_a_word),
        plant: |locale, text| {
            if locale == "es" {
                swap(text, "“", "„")?;
                swap(text, "”", "“")
            } else {
                swap(text, "«\u{a0}", "“")?;
                swap(text, "\u{a0}»", "”")
            }
        },
    },
    Fault {
        code: "quotes",
        name: "straight marks",
        locales: BOTH,
        prepare: Some(quote_a_word),
        plant: |locale, text| {
            let (open, close) = if locale == "es" { ("“", "”") } else { ("«\u{a0}", "\u{a0}»") };
            swap(text, open, "\"")?;
            swap(text, close, "\"")
        },
    },
    Fault {
        code: "inverted-marks",
        name: "¿ left out",
        locales: &["es"],
        prepare: Some(|_, text| add(text, " Why not?", " ¿Por qué no?")),
        plant: |_, text| swap(text, "¿", ""),
    },
    Fault {
        code: "inverted-marks",
        name: "¡ left out",
        locales: &["es"],
        prepare: Some(|_, text| add(text, " Thank you!", " ¡Muchas gracias!")),
        plant: |_, text| swap(text, "¡Muchas", "Muchas"),
    },
    Fault {
        code: "inverted-marks",
        name: "the closing mark left out",
        locales: &["es"],
        prepare: Some(|_, text| add(text, " Why not?", " ¿Por qué no?")),
        plant: |_, text| swap(text, "no?", "no."),
    },
    Fault {
        code: "french-spacing",
        name: "an ordinary space before a mark",
        locales: &["fr"],
        prepare: None,
        plant: |_, text| {
            let mark = [": ", "; ", "? ", "! "].into_iter().find(|mark| space_before(text, mark).is_some())?;
            let at = space_before(text, mark)?;
            replace_char(text, at, " ")
        },
    },
    Fault {
        code: "french-spacing",
        name: "no space before a mark",
        locales: &["fr"],
        prepare: None,
        plant: |_, text| {
            let mark = ["; ", ": ", "! ", "? "].into_iter().find(|mark| space_before(text, mark).is_some())?;
            let at = space_before(text, mark)?;
            replace_char(text, at, "")
        },
    },
    Fault {
        code: "french-spacing",
        name: "an ordinary space within guillemets",
        locales: &["fr"],
        prepare: Some(quote_a_word),
        plant: |_, text| swap(text, "«\u{a0}", "« "),
    },
    Fault {
        code: "french-spacing",
        name: "no space within guillemets",
        locales: &["fr"],
        prepare: Some(quote_a_word),
        plant: |_, text| swap(text, "\u{a0}»", "»"),
    },
    Fault {
        code: "apostrophe",
        name: "a straight apostrophe",
        locales: &["fr"],
        prepare: None,
        plant: |_, text| swap(text, "’", "'"),
    },
    Fault {
        code: "ellipsis",
        name: "three full stops",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let body = text.translation.strip_suffix('.')?;
            text.translation = format!("{body}...");
            Some(())
        },
    },
    Fault {
        code: "double-space",
        name: "two spaces",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let word = word(&text.translation, 3)?;
            replace_at(text, word.end, word.end + 1, "  ")
        },
    },
    Fault {
        code: "edge-space",
        name: "a blank at the end",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            text.translation.push_str("{\" \"}");
            Some(())
        },
    },
    Fault {
        code: "end-punctuation",
        name: "the full stop left out",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let both = text.reference.ends_with('.') && text.attribute.is_none();
            let body = text.translation.strip_suffix('.').filter(|_| both)?;
            text.translation = body.to_owned();
            Some(())
        },
    },
    Fault {
        code: "end-punctuation",
        name: "another mark at the end",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let both = text.reference.ends_with('.') && text.attribute.is_none();
            let body = text.translation.strip_suffix('.').filter(|_| both)?;
            text.translation = format!("{body},");
            Some(())
        },
    },
    Fault {
        code: "doubled-word",
        name: "a word written twice",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let range = (4..9).find_map(|number| word(&text.translation, number).filter(|range| range.len() > 4))?;
            let again = format!(" {}", &text.translation[range.clone()]);
            replace_at(text, range.end, range.end, &again)
        },
    },
    Fault {
        code: "capitalization",
        name: "a small letter at the start",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
            let first = word(&text.translation, 0)?;
            let plain = text.translation[first.clone()].chars().skip(1).all(char::is_lowercase) && first.len() > 1;
            if !(plain && capital(&text.reference) && capital(&text.translation) && text.attribute.is_none()) {
                return None;
            }
            let start = text.translation.chars().next()?;
            text.translation = format!("{}{}", start.to_lowercase(), &text.translation[start.len_utf8()..]);
            Some(())
        },
    },
    Fault {
        code: "length-ratio",
        name: "a sentence left out",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let start = last_sentence(&text.translation)?;
            // The source must have as many sentences, or one could be missing without anything being lost.
            last_sentence(&text.reference)?;
            text.translation.truncate(start - 1);
            Some(())
        },
    },
    Fault {
        code: "acronyms",
        name: "an acronym left out",
        locales: BOTH,
        prepare: Some(|_, text| put_in(text, " (FAO)", " (FAO)")),
        plant: |_, text| swap(text, " (FAO)", ""),
    },
    Fault {
        code: "do-not-translate",
        name: "a name altered",
        locales: BOTH,
        prepare: Some(|_, text| put_in(text, " (Laurence Kwark)", " (Laurence Kwark)")),
        plant: |_, text| swap(text, "(Laurence Kwark)", "(Laurence Kwack)"),
    },
    Fault {
        code: "untranslated",
        name: "a whole text left in English",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            if text.reference.split(' ').count() < 8 {
                return None;
            }
            text.translation.clone_from(&text.reference);
            Some(())
        },
    },
    Fault {
        code: "untranslated",
        name: "a clause left in English",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let words: Vec<&str> = text.reference.trim_end_matches('.').split(' ').collect();
            let clause = words.len().checked_sub(9).filter(|start| *start > 6)?;
            let plain = words[clause..].iter().all(|word| word.chars().all(|c| c.is_lowercase() || c == ','));
            let body = text.translation.strip_suffix('.').filter(|_| plain)?;
            text.translation = format!("{body}, {}.", words[clause..].join(" "));
            Some(())
        },
    },
    Fault {
        code: "glossary",
        name: "another word for a term",
        locales: BOTH,
        prepare: None,
        plant: |locale, text| {
            let terms: &[(&str, &str)] = if locale == "es" {
                &[
                    ("gobiernos locales", "ayuntamientos"),
                    ("políticas públicas", "medidas oficiales"),
                    ("economía social y solidaria", "economía popular"),
                    ("innovación social", "novedades colectivas"),
                    ("la ESS", "la EPS"),
                    ("moneda social", "dinero comunitario"),
                ]
            } else {
                &[
                    ("gouvernements locaux", "municipalités"),
                    ("politiques publiques", "mesures officielles"),
                    ("économie sociale et solidaire", "économie populaire"),
                    ("innovation sociale", "nouveauté collective"),
                    ("l’ESS", "l’EPS"),
                    ("monnaie sociale", "argent communautaire"),
                ]
            };
            // The acronym stands for the words, and the words for the acronym: with both, one may go.
            let both = text.translation.contains("ESS")
                && text.translation.to_lowercase().contains("mie sociale et solid")
                || text.translation.contains("ESS") && text.translation.to_lowercase().contains("social y solidaria");
            let alone =
                |term: &str| text.translation.matches(term).count() == 1 && !(both && term.contains(['S', 'é']));
            let (term, other) = terms.iter().find(|(term, _)| alone(term))?;
            swap(text, term, other)
        },
    },
    Fault {
        code: "markup",
        name: "a mark of emphasis lost",
        locales: BOTH,
        prepare: Some(emphasise_a_word),
        plant: |_, text| {
            let last = text.translation.rfind("**")?;
            replace_at(text, last, last + 2, "")
        },
    },
    Fault {
        code: "markup",
        name: "emphasis lost",
        locales: BOTH,
        prepare: Some(emphasise_a_word),
        plant: |_, text| {
            text.translation = text.translation.contains("**").then(|| text.translation.replace("**", ""))?;
            Some(())
        },
    },
    Fault {
        code: "urls",
        name: "an address altered",
        locales: BOTH,
        prepare: Some(|_, text| {
            put_in(text, " (https://www.gsef-net.org/ideas/7)", " (https://www.gsef-net.org/ideas/7)");
        }),
        plant: |_, text| swap(text, "gsef-net.org", "gsef-nett.org"),
    },
    Fault {
        code: "emails",
        name: "an address altered",
        locales: BOTH,
        prepare: Some(|_, text| put_in(text, " (contact@gsef-net.org)", " (contact@gsef-net.org)")),
        plant: |_, text| swap(text, "contact@", "contacto@"),
    },
    Fault {
        code: "brackets",
        name: "a closing bracket dropped",
        locales: BOTH,
        prepare: Some(|locale, text| {
            put_in(text, " (see below)", if locale == "es" { " (véase abajo)" } else { " (voir ci-dessous)" });
        }),
        plant: |locale, text| {
            if locale == "es" { swap(text, "abajo)", "abajo") } else { swap(text, "dessous)", "dessous") }
        },
    },
    Fault {
        code: "invisible-character",
        name: "a bidirectional override",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let range = word(&text.translation, 2)?;
            replace_at(text, range.start, range.start, "\u{202e}")
        },
    },
    Fault {
        code: "invisible-character",
        name: "a zero-width space",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let range = word(&text.translation, 1)?;
            replace_at(text, range.end, range.end, "\u{200b}")
        },
    },
    Fault {
        code: "not-normalized",
        name: "a letter with its accent apart",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let accented = [("é", "e\u{301}"), ("ó", "o\u{301}"), ("í", "i\u{301}"), ("à", "a\u{300}")];
            let (letter, apart) = accented.into_iter().find(|(letter, _)| text.translation.contains(letter))?;
            let at = text.translation.find(letter)?;
            replace_at(text, at, at + letter.len(), apart)
        },
    },
    Fault {
        code: "empty",
        name: "nothing left",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            "{\"\"}".clone_into(&mut text.translation);
            Some(())
        },
    },
    Fault {
        code: "unknown-variable",
        name: "a variable that is not there",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let range = word(&text.translation, 2)?;
            replace_at(text, range.start, range.start, "{ $cuenta } ")
        },
    },
    Fault {
        code: "missing-variable",
        name: "a variable left out",
        locales: BOTH,
        prepare: Some(|_, text| put_in(text, " ({ $name })", " ({ $name })")),
        plant: |_, text| swap(text, " ({ $name })", ""),
    },
    Fault {
        code: "obsolete-reference",
        name: "a reference that the source has not",
        locales: BOTH,
        prepare: None,
        plant: |_, text| {
            let range = word(&text.translation, 2)?;
            replace_at(text, range.start, range.start, "{ country-mx } ")
        },
    },
];

/// Puts the same into both languages, before the mark that ends the text. Headings and posts are left alone.
fn put_in(text: &mut Text, reference: &str, translation: &str) {
    if !(text.attribute.is_none() && text.reference.ends_with('.') && text.translation.ends_with('.')) {
        return;
    }
    for (side, added) in [(&mut text.reference, reference), (&mut text.translation, translation)] {
        side.insert_str(side.len() - 1, added);
    }
}

/// Puts the same after both languages' full stop.
fn add(text: &mut Text, reference: &str, translation: &str) {
    if text.attribute.is_none() && text.reference.ends_with('.') && text.translation.ends_with('.') {
        text.reference.push_str(reference);
        text.translation.push_str(translation);
    }
}

/// Puts a word of both languages in quotation marks, where there are none yet.
fn quote_a_word(locale: &str, text: &mut Text) {
    let quoted = |text: &str| text.contains(['“', '”', '«', '»', '"', '‘', '*', '{']);
    if text.is_quotation || text.attribute.is_some() || quoted(&text.reference) || quoted(&text.translation) {
        return;
    }
    let (open, close) = if locale == "es" { ("“", "”") } else { ("«\u{a0}", "\u{a0}»") };
    around_a_word(text, ("“", "”"), (open, close));
}

fn emphasise_a_word(_: &str, text: &mut Text) {
    if text.attribute.is_none() && !text.reference.contains(['*', '{']) && !text.translation.contains(['*', '{']) {
        around_a_word(text, ("**", "**"), ("**", "**"));
    }
}

fn around_a_word(text: &mut Text, reference: (&str, &str), translation: (&str, &str)) {
    let place = |text: &str| {
        let long =
            |range: &std::ops::Range<usize>| range.len() > 5 && text[range.clone()].chars().all(char::is_lowercase);
        (4..12).find_map(|number| word(text, number).filter(long))
    };
    let (Some(one), Some(other)) = (place(&text.reference), place(&text.translation)) else { return };
    for (side, range, (open, close)) in
        [(&mut text.reference, one, reference), (&mut text.translation, other, translation)]
    {
        side.insert_str(range.end, close);
        side.insert_str(range.start, open);
    }
}

/// The bytes of a word that stands between two spaces and consists of letters; the first word of the text is number 0.
fn word(text: &str, number: usize) -> Option<std::ops::Range<usize>> {
    let word = text.split(' ').nth(number)?;
    let start = word.as_ptr().addr() - text.as_ptr().addr();
    let end = start + word.len();
    (!word.is_empty() && word.chars().all(char::is_alphabetic) && end < text.len()).then_some(start..end)
}

/// Replaces the last place of `from` in the translation.
fn swap(text: &mut Text, from: &str, to: &str) -> Option<()> {
    let at = text.translation.rfind(from)?;
    replace_at(text, at, at + from.len(), to)
}

fn replace_at(text: &mut Text, start: usize, end: usize, to: &str) -> Option<()> {
    text.translation.replace_range(start..end, to);
    Some(())
}

/// Where the no-break space before a mark starts.
fn space_before(text: &Text, mark: &str) -> Option<usize> {
    let at = text.translation.find(mark)?;
    let space = text.translation[..at].chars().next_back().filter(|c| matches!(c, '\u{a0}' | '\u{202f}'))?;
    Some(at - space.len_utf8())
}

fn replace_char(text: &mut Text, at: usize, to: &str) -> Option<()> {
    let end = at + text.translation[at..].chars().next()?.len_utf8();
    replace_at(text, at, end, to)
}

/// Where the last of several sentences starts, if it is a whole one.
fn last_sentence(text: &str) -> Option<usize> {
    let at = text.rfind(". ")? + 2;
    (text[at..].starts_with(char::is_uppercase) && text.len() - at > 40).then_some(at)
}
