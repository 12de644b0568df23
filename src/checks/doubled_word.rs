//! `doubled-word`: the same word, or the same words, are written twice in a row.

mod groups;
mod numbers;
mod sentences;

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::prose::Prose;
use crate::text::words::runs;

/// Doublings that a language's grammar or usage makes.
const ENGLISH: &[&str] = &["that", "had", "her", "do", "in", "is", "can", "will", "was"];
/// *No no*, *muy muy*, and *luego luego*, which is “at once” in Mexico.
const SPANISH: &[&str] = &["no", "sí", "muy", "ya", "casi", "así", "luego", "ahorita", "rápido", "bien"];
/// *Nous nous voyons*, *faire faire*; *en en parlant* is looked at more closely.
const FRENCH: &[&str] = &["nous", "vous", "faire", "non", "oui", "si", "très", "vite", "bien"];
/// What the pronoun *en* stands behind, besides elided words and verbs with a hyphen.
const FRENCH_SUBJECTS: &[&str] = &["je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ne", "lui", "leur"];
/// Sounds, in any language.
const SOUNDS: &[&str] = &["bla", "ha", "ja", "je", "hi", "hé", "ho", "tic", "tac", "toc", "cha", "bye", "knock"];
/// Names that are doubled.
const NAMES: &[&str] =
    &["bora", "duran", "sing", "walla", "pago", "wagga", "baden", "yo", "can", "aye", "chow", "cous"];

/// Languages that double words to mean *very*, *all* or *each*.
const DOUBLING: &[&str] = &[
    "az", "bn", "fa", "gu", "haw", "hi", "ht", "hy", "id", "ja", "jv", "ka", "kk", "km", "ko", "ku", "ky", "lo", "mi",
    "mn", "mr", "ms", "ne", "pa", "sw", "ta", "te", "th", "tl", "tr", "ug", "ur", "uz", "vi", "zh",
];

/// Signs that compare or calculate.
const MATHEMATICAL: &[char] = &['<', '>', '=', '≤', '≥', '≠', '≈', '+', '−', '×', '÷'];

/// A word and its copy behind it.
struct Doubled {
    word: String,
    first: Range<usize>,
    second: Range<usize>,
    /// What must go.
    superfluous: Range<usize>,
    /// How often it stands there in a row, up to here.
    times: usize,
}

/// Words with their places. An elided word keeps its apostrophe, so that *l’ l’* is found and *l’autre l’a* is not.
fn words(text: &str) -> Vec<Range<usize>> {
    let with_apostrophe = |range: Range<usize>| {
        let apostrophe = text[range.end..].chars().next().filter(|next| matches!(next, '\'' | '’'));
        range.start..range.end + apostrophe.map_or(0, char::len_utf8)
    };
    runs(text, char::is_alphanumeric).map(with_apostrophe).collect()
}

/// A text cut into words.
struct Cut<'t> {
    prose: &'t Prose,
    /// Addresses and markup are no words; they part what is on their sides.
    text: Cow<'t, str>,
    words: Vec<Range<usize>>,
}

impl<'t> Cut<'t> {
    fn of(prose: &'t Prose) -> Self {
        let text = prose.plain();
        Self { prose, words: words(&text), text }
    }
}

/// What stands between a word and its copy.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Between {
    Space,
    /// A space, then marks of emphasis that open: their place.
    Opening(usize),
    /// Marks of emphasis that close, then a space: where it begins.
    Closing(usize),
}

impl Between {
    fn of(text: &str, gap: Range<usize>) -> Option<Self> {
        // Spaces in the place of an address are no gap between words.
        let between = text.get(gap.clone()).filter(|between| between.len() <= 4)?;
        let is_mark = |c: char| matches!(c, '*' | '_');
        let (opening, closing) = (between.trim_end_matches(is_mark), between.trim_start_matches(is_mark));
        // A mark at the start of a line may be an item's.
        let is_gap = |gap: &str, marks: usize| {
            !gap.is_empty() && gap.chars().all(char::is_whitespace) && (marks == 0 || !gap.contains('\n'))
        };
        if is_gap(between, 0) {
            Some(Self::Space)
        } else if is_gap(opening, 1) {
            Some(Self::Opening(gap.start + opening.len()))
        } else if is_gap(closing, 1) {
            Some(Self::Closing(gap.end - closing.len()))
        } else {
            None
        }
    }

    /// What must go so that one of the two is left, and the marks are.
    fn superfluous(&self, first: &Range<usize>, second: &Range<usize>) -> Range<usize> {
        match self {
            Self::Space => first.end..second.end,
            Self::Opening(marks) => first.start..*marks,
            Self::Closing(space) => *space..second.end,
        }
    }

    /// Whether the emphasis is on one of the two alone: a word that is spoken of, as in *the word “the”*.
    fn sets_apart(&self, text: &str, first: &Range<usize>, second: &Range<usize>) -> bool {
        match self {
            Self::Space => false,
            Self::Opening(_) => text[second.end..].starts_with(['*', '_']),
            Self::Closing(_) => text[..first.start].ends_with(['*', '_']),
        }
    }
}

fn doubled(Cut { text, words, .. }: &Cut<'_>) -> Vec<Doubled> {
    let mut found: Vec<Doubled> = Vec::new();
    for pair in words.windows(2) {
        let [first, second] = pair else { continue };
        let (one, other) = (&text[first.clone()], &text[second.clone()]);
        if !same(one, other) || !other.contains(char::is_alphabetic) {
            continue;
        }
        let elided = first.end == second.start && one.ends_with(['\'', '’']);
        let between = Between::of(text, first.end..second.start).or_else(|| elided.then_some(Between::Space));
        let Some(between) = between.filter(|between| !between.sets_apart(text, first, second)) else { continue };
        let word = other.to_lowercase();
        if is_variable(text, one, first.start, second.end) {
            continue;
        }
        let times = found.last().filter(|last| last.second == *first).map_or(2, |last| last.times + 1);
        let superfluous = between.superfluous(first, second);
        found.push(Doubled { word, first: first.clone(), second: second.clone(), superfluous, times });
    }
    found
}

/// Whether one of two letters between these bytes is a number's name, and not a word: *x < 3 y y > 4*.
fn is_variable(text: &str, letter: &str, start: usize, end: usize) -> bool {
    let sign_beside =
        || text[..start].trim_end().ends_with(MATHEMATICAL) || text[end..].trim_start().starts_with(MATHEMATICAL);
    letter.chars().count() == 1 && sign_beside()
}

fn same(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

/// *Parlons-en en public*, *il s’en en…*, *en en parlant*: of the two, one is the pronoun.
fn is_pronoun_en(text: &str, doubled: &Doubled) -> bool {
    let (before, behind) = (&text[..doubled.first.start], &text[doubled.second.end..]);
    let last = before.trim_end().rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let next = behind.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let after_subject = before.len() > before.trim_end().len() && FRENCH_SUBJECTS.contains(&&*last.to_lowercase());
    before.ends_with(['-', '‑', '’', '\'']) || after_subject || next.ends_with("ant") && next.len() > 4
}

fn usual(word: &str, language: &str) -> bool {
    match language {
        "en" => ENGLISH.contains(&word),
        "es" => SPANISH.contains(&word),
        "fr" => FRENCH.contains(&word),
        // Of other languages the grammar is not known: short words are left alone (*die die*, *se se*).
        _ => word.chars().count() < 5,
    }
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    if DOUBLING.contains(&part.rules.locale.language.as_str()) {
        return;
    }
    let texts: Vec<Cut<'_>> = part.prose().iter().map(Cut::of).collect();
    words_twice(part, &texts, findings);
    groups::check(part, &texts, findings);
    numbers::check(part, &texts, findings);
    sentences::check(part, findings);
}

fn words_twice(part: &Part<'_>, texts: &[Cut<'_>], findings: &mut Vec<Diagnostic>) {
    let mut found = texts.iter().map(|cut| (cut.prose, doubled(cut))).filter(|(_, all)| !all.is_empty()).peekable();
    if found.peek().is_none() {
        return;
    }
    let language = part.rules.locale.language.as_str();
    let of_reference: Vec<String> = part
        .reference_prose()
        .iter()
        .flat_map(|prose| doubled(&Cut::of(prose)))
        .map(|doubled| doubled.word)
        .filter(|word| !usual(word, part.rules.reference.language.as_str()))
        .collect();
    for (prose, all) in found {
        for (index, doubled) in all.into_iter().enumerate() {
            let sound = SOUNDS.contains(&doubled.word.as_str()) || NAMES.contains(&doubled.word.as_str());
            // “very very” is *muy muy*: the reference doubles a word at the same place.
            let as_reference = of_reference.len() > index || of_reference.contains(&doubled.word);
            let pronoun = language == "fr" && doubled.word == "en" && is_pronoun_en(prose.text(), &doubled);
            if sound || as_reference || doubled.times == 2 && (pronoun || usual(&doubled.word, language)) {
                continue;
            }
            let (one, other) = (&prose.text()[doubled.first.clone()], &prose.text()[doubled.second.clone()]);
            if is_name(part, prose, [one, other], doubled.first.start) {
                continue;
            }
            let edit = prose.edit(doubled.superfluous.clone(), "");
            let finding = part.finding(Code::DoubledWord, prose.span(doubled.first.start..doubled.second.end));
            findings.push(finding.arg("word", other).offer(edit));
        }
    }
}

/// Whether one of two alike, or both, is a name.
fn is_name(part: &Part<'_>, prose: &Prose, [one, other]: [&str; 2], start: usize) -> bool {
    let text = prose.text();
    // Without a reference, two capitals within a sentence may be a name; a change of case a name after a word (*l’Est est*).
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let name = capital(one) && capital(other) && !within_capitals(text) && part.reference.is_none();
    // What a command's manual gives names in capitals, as the reference does: `-e FILE  FILE exists`.
    let placeholder = |word: &str| within_capitals(word) && !within_capitals(text);
    let placeholders = placeholder(one) && placeholder(other) && repeats_a_placeholder(part);
    let cases_differ = !capital(one) && capital(other) || capital(one) && !capital(other) && start > 0;
    name || placeholders || cases_differ
}

/// Whether the reference has a word in capitals twice, with few words between: `FILE1 -nt FILE2  FILE1 is newer`.
fn repeats_a_placeholder(part: &Part<'_>) -> bool {
    part.reference_prose().iter().any(|prose| {
        let text = prose.text();
        let words: Vec<&str> = words(text).into_iter().map(|range| &text[range]).collect();
        let is_placeholder = |word: &str| within_capitals(word) && word.contains(char::is_alphabetic);
        let again = |(at, word): (usize, &&str)| words[at + 1..].iter().take(3).any(|other| other == word);
        words.iter().enumerate().filter(|(_, word)| is_placeholder(word)).any(again)
    })
}

/// A text all in capitals.
fn within_capitals(text: &str) -> bool {
    !text.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_word_too_many() {
        for (locale, translation, expected) in [
            ("es", "la certeza de de un futuro", "de de→de"),
            ("es", "de la ESS ESS y la ESS", "ESS ESS→ESS"),
            ("es", "De de un futuro", "De de→De"),
            ("fr", "les les uns", "les les→les"),
            ("fr", "dans\u{a0}dans le", "dans\u{a0}dans→dans"),
            ("fr", "à l’ l’économie", "l’ l’→l’"),
            ("es", "que que no", "que que→que"),
            ("es", "el GSEF2021 GSEF2021 fue", "GSEF2021 GSEF2021→GSEF2021"),
            ("es", "la Ciudad Ciudad de México", "Ciudad Ciudad→Ciudad"),
            ("es", "pan y y agua", "y y→y"),
            ("es", "con x < 3 y y agua", "y y→y"),
            ("es", "2 + dos dos", "dos dos→dos"),
            ("fr", "en en dépit du 3", "en en→en"),
            ("fr", "né en en 2013", "en en→en"),
            ("fr", "agir en en faveur", "en en→en"),
            ("es", "con los **los organismos**", "los **los→**los"),
            ("es", "con **los organismos** organismos", "organismos** organismos→organismos**"),
            ("de", "eine eine solidarische solidarische Welt", "solidarische solidarische→solidarische"),
        ] {
            check_text(check, locale, "x", translation, &[expected]);
        }
    }

    #[test]
    fn doublings_of_the_language() {
        for (locale, reference, translation) in [
            ("fr", "x", "nous nous voyons, vous vous voyez, en en parlant, il faut faire faire"),
            ("fr", "x", "parlons-en en public, nous en en parlons, qu’on s’en en aille"),
            ("es", "x", "- la\n* la otra, el artículo los *los*"),
            ("es", "x", "no no, muy muy, luego luego"),
            ("es", "very very far", "lejos lejos"),
            ("es", "Bora Bora, Alpha Alpha", "Bora Bora, Alpha Alpha"),
            ("fr", "x", "l’Est est là, l’un l’autre, 2 2, de, de, sous-sous"),
            ("fr", "x", "l’économie **sociale** sociale"),
            ("es", "-e FILE\u{20}\u{20}FILE exists", "-e ARCHIVO ARCHIVO existe"),
            ("es", "x", "con x < 3 y y > 4, o y = 3 y y = 4, y 3 < y y x > 4"),
            ("tr", "x", "yavaş yavaş"),
            ("de", "x", "die die sind"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }
}
