//! `capitalization`: a text or a sentence of it does not begin with the case that its reference begins with, or a text is written
//! in capitals where the language or the glossary has none.

mod agreed;
mod inside;
mod sentences;

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Kind;
use crate::resource::part::Part;
use crate::text::inflection::Language;
use crate::text::prose::{HOLE, Prose};
use crate::text::titles::is_in_title_case;
use crate::text::words::{capitalized, runs};

/// Languages that write nouns with a capital.
const NOUNS_IN_CAPITALS: &[&str] = &["de", "lb", "nds", "gsw", "bar"];

/// A letter, and whether it is a capital; none if the script has no capitals.
#[derive(Debug, Clone)]
struct First {
    range: Range<usize>,
    capital: Option<bool>,
    /// The whole word.
    word: String,
}

/// The first letter of a text behind opening marks; none if a digit, a placeable or an address comes first.
fn first(prose: &Prose) -> Option<First> {
    let (text, plain) = (prose.text(), prose.plain());
    if plain.trim_start().len() < text.trim_start().len() {
        return None;
    }
    let (at, letter) = text.char_indices().find(|(_, letter)| letter.is_alphanumeric() || *letter == HOLE)?;
    if !letter.is_alphabetic() || plain[at..].starts_with(' ') {
        return None;
    }
    // A bracket that stands apart is a sign that is spoken of, and so is a backslash.
    if text[..at].contains("( ") || text[..at].contains(['\\', ')', '=', '}']) {
        return None;
    }
    let word: String = text[at..].chars().take_while(|letter| letter.is_alphanumeric()).collect();
    // A key to press is written as it is in its label.
    if text.trim() == letter.to_string() {
        return None;
    }
    let capital = match (letter.is_uppercase(), letter.is_lowercase()) {
        (false, false) => None,
        (upper, _) => Some(upper),
    };
    Some(First { range: at..at + letter.len_utf8(), capital, word })
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    for (translation, reference) in part.aligned() {
        let (translation, reference) = (&*translation, &*reference);
        // A term is put into sentences, and may have variants for their beginning.
        let beginning = if part.entry.kind == Kind::Term { None } else { beginning(part, translation, reference) };
        findings.extend(sentences::check(part, translation, reference));
        if let Some(finding) = beginning {
            findings.push(finding);
        } else if is_all_in_capitals(translation.text(), reference.text())
            && !is_all_in_capitals(reference.text(), "")
            && has_words(reference)
        {
            findings.push(part.finding_on_all(Code::Capitalization).says("all"));
        } else if let Some(finding) = agreed::check(part, translation, reference) {
            findings.push(finding);
        } else if is_title(part, translation.text(), reference.text()) {
            findings.push(part.finding_on_all(Code::Capitalization).says("title"));
        } else {
            findings.extend(inside::check(part, translation, reference));
        }
    }
}

/// Whether a text has several words that the reference has not, all of them in capitals.
fn is_all_in_capitals(text: &str, reference: &str) -> bool {
    // Most texts have others.
    if text.contains(char::is_lowercase) {
        return false;
    }
    let words = runs(text, char::is_alphabetic).map(|word| &text[word]);
    let letters = words.filter(|word| !has_word(reference, word)).map(|word| word.chars().count());
    let (long, short): (Vec<usize>, Vec<usize>) = letters.partition(|letters| *letters > 3);
    // Other scripts have no capitals. Beside one word that is none, acronyms are no reason: *L’ESPRIT DE L’ESS*.
    let several = long.len() > 1 || long.len() == 1 && short.len() > 2;
    several && text.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}

/// Whether a text has several words that are not in capitals.
fn has_words(prose: &Prose) -> bool {
    let text = prose.text();
    let is_word = |word: &Range<usize>| text[word.clone()].contains(char::is_lowercase) && word.len() > 2;
    runs(text, char::is_alphabetic).filter(is_word).nth(1).is_some()
}

/// Whether a text is a title in capitals that no name has. A word is no name if the same file has it in lower case, in whatever
/// number or gender. A dictionary has all words of which names of institutions are made, and cannot tell.
fn is_title(part: &Part<'_>, text: &str, original: &str) -> bool {
    let language = Language::of(&part.rules.locale);
    let is_common = |word: &str| words_like(part, word, language).next().is_some();
    let rules = part.rules;
    is_in_title_case(&rules.names.without(text), original, &rules.locale, &rules.reference, is_common)
}

fn beginning(part: &Part<'_>, translation: &Prose, reference: &Prose) -> Option<Diagnostic> {
    let (text, original) = (translation.text(), reference.text());
    let (found, wanted) = (first(translation)?, first(reference)?);
    let (is_capital, wants_capital) = (found.capital?, wanted.capital?);
    // Words with a case of their own: iPhone, eBay, the same word in both texts.
    let own = |word: &str| word.chars().skip(1).any(char::is_uppercase) && word.starts_with(char::is_lowercase);
    if is_capital == wants_capital || own(&found.word) || own(&wanted.word) || found.word == wanted.word {
        return None;
    }
    let may_differ = if wants_capital {
        may_be_lower(part, [text, original], [&found, &wanted])
    } else {
        has_word(original, &found.word)
    };
    if may_differ {
        return None;
    }
    if part.rules.names.find(text).iter().any(|named| named.range.start <= found.range.start) {
        return None;
    }
    let says = if wants_capital {
        if continues_a_list(part, text) || !is_usually_capital(part, original) {
            return None;
        }
        ""
    } else {
        // A name may come first, as in *Naciones Unidas* for “the United Nations”; nouns have capitals in German.
        let has_names = original.chars().any(char::is_uppercase);
        let acronym = found.word.chars().nth(1).is_some_and(char::is_uppercase);
        if has_names || acronym || NOUNS_IN_CAPITALS.contains(&part.rules.locale.language.as_str()) {
            return None;
        }
        "lower"
    };
    let letter = text.get(found.range.clone())?;
    let changed = if wants_capital { letter.to_uppercase() } else { letter.to_lowercase() };
    let edit = translation.edit(found.range.clone(), changed);
    let shown = found.range.start..found.range.start + with_elision(&text[found.range.start..]).len();
    let finding = part.finding(Code::Capitalization, translation.span(shown.clone())).says(says);
    Some(finding.arg("word", &text[shown]).offer(edit))
}

/// Whether a translation may begin in lower case where its reference has a capital, since one of them begins with a name, which
/// has its case of itself.
fn may_be_lower(part: &Part<'_>, [text, original]: [&str; 2], [found, wanted]: [&First; 2]) -> bool {
    // *diana* for “Diana”: that name has the capital.
    if has_word(original, &capitalized(&found.word)) {
        return false;
    }
    // A word of both languages is a name, unless it has other forms: “Government actions”, *actions gouvernementales*.
    if has_word(original, &found.word) {
        let language = Language::of(&part.rules.locale);
        return !words_like(part, &found.word, language).any(|other| other.to_lowercase() != found.word);
    }
    // “ASCII characters”, *caractères ASCII*. But of a name of several words any may be the same, and a sentence has its capital.
    let several = original[wanted.range.start + wanted.word.len()..].trim_start().starts_with(char::is_uppercase);
    let sentence = is_sentence(text) && is_sentence(original);
    !several && !sentence && has_word(text, &wanted.word)
}

/// Whether a text ends as a sentence does. What ends in a colon may be a label, if it is short.
fn is_sentence(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with(['.', '?', '!', '…']) || text.ends_with(':') && runs(text, char::is_alphabetic).nth(5).is_some()
}

/// The words of the translation's file that are forms of a word, in whatever number or gender. The word is in lower case.
fn words_like<'a>(part: &Part<'a>, word: &str, language: Language) -> impl Iterator<Item = &'a str> {
    // Looking for a form takes its time; all forms of a word begin alike.
    let (beginning, key): (String, _) = (word.chars().take(3).collect(), language.key(word));
    let words =
        part.file.prose().flat_map(|prose| runs(prose.text(), char::is_alphanumeric).map(|range| &prose.text()[range]));
    words.filter(move |other| other.starts_with(&beginning) && language.key(other) == key)
}

/// The word that a text begins with, across the apostrophe of an elision: *l’économie*, not *l*.
fn with_elision(text: &str) -> &str {
    let within = |at: usize, c: char| {
        c.is_alphanumeric() || matches!(c, '’' | '\'') && text[at + c.len_utf8()..].starts_with(char::is_alphanumeric)
    };
    let end = text.char_indices().find(|(at, c)| !within(*at, *c)).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// Whether a text has a word, written so.
fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|other| other == word)
}

/// The items of a list may begin in lower case: they end in `;` or `,`, and the last one stands behind such an item.
fn continues_a_list(part: &Part<'_>, text: &str) -> bool {
    let ends = |text: &str, marks: &[char]| text.trim_end().ends_with(marks);
    // What opens the next list is no item of the last.
    // What has lost its mark, or is not written yet, is an item as its reference is one.
    let follows = || part.beside(-1).into_iter().flatten().any(|text| ends(text, &[';', ',', ':']));
    ends(text, &[';', ',']) || !ends(text, &[':']) && follows()
}

/// Whether a part of this kind begins with a capital wherever its reference does. Values do. Attributes do if all others of
/// their name do: titles, but not posts, which are in lower case behind a person's name. Where there are too few others, a
/// sentence does.
fn is_usually_capital(part: &Part<'_>, original: &str) -> bool {
    let Some(name) = part.attribute else { return true };
    let others = part.file.resource.entries.iter().filter(|entry| entry.span != part.entry.span);
    let cases: Vec<bool> = others
        .filter_map(|entry| entry.part(Some(name))?.prose.first())
        .filter_map(|prose| first(prose)?.capital)
        .collect();
    let capitals = cases.iter().filter(|capital| **capital).count();
    if cases.len() < 4 {
        original.trim_end().ends_with(['.', '?', '!', '…']) && capitals == cases.len()
    } else {
        // One or two others may be wrong as well.
        capitals * 10 >= cases.len() * 9
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;

    #[test]
    fn the_first_letter_is_that_of_the_reference() {
        check_text(check, "es", "Local governments act.", "los gobiernos actúan.", &["los→Los"]);
        check_text(check, "fr", "“The SSE acts.”", "« l’ESS agit. »", &["l’ESS→L’ESS"]);
        check_text(check, "es", "Where are we?", "¿dónde estamos?", &["dónde→Dónde"]);
        check_text(check, "fr", "to be continued", "À suivre", &["À→à"]);
        check_text(check, "fr", "GSEF has been active since 2013.", "depuis 2013, le GSEF agit.", &["depuis→Depuis"]);
        check_text(check, "fr", "Ph.D. Diana Alarcón", "diana Alarcón, Ph.\u{A0}D.", &["diana→Diana"]);
    }

    #[test]
    fn what_has_a_case_of_its_own() {
        for (locale, reference, translation) in [
            ("es", "Phones", "iPhone y otros"),
            ("es", "gob.mx/inaes", "Sitio: gob.mx/inaes"),
            ("es", "5 days", "cinco días"),
            ("es", "Five days", "5 días"),
            ("fr", "the United Nations", "Nations unies"),
            ("es", "*So* it is", "*Así* es"),
            ("es", "{ $name } goes", "va { $name }"),
            ("es", "Respect the right to life;", "respetar el derecho a la vida;"),
            ("fr", "ASCII characters", "caractères ASCII"),
            ("fr", "External libfoo", "libfoo externe"),
            ("fr", "GSEF members:", "membres du GSEF\u{202F}:"),
            ("es", "Unmatched ( or \\(", "( o \\( sin correspondencia"),
            ("ar", "So it is", "هكذا"),
            ("de", "to the point", "Zur Sache"),
            ("fr", "y", "T"),
            ("ja", "Nothing for <b>x</b>", "「<b>x</b>」はありません"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }

    #[test]
    fn an_elided_word_is_named_whole() {
        let rules = Rules::new("en".parse().unwrap(), "fr".parse().unwrap());
        let found = findings(check, &rules, "a = Economy matters.\n", "a = l’économie compte.\n");
        assert_eq!(found[0].args, [("word", "l’économie".into())]);
    }

    fn marked(reference: &str, translation: &str) -> Vec<String> {
        let rules = Rules::new("en".parse().unwrap(), "es".parse().unwrap());
        let found = findings(check, &rules, reference, translation);
        found.iter().map(|finding| translation[finding.primary.as_ref().unwrap().span.clone()].to_owned()).collect()
    }

    #[test]
    fn a_word_of_both_languages_is_a_name_unless_it_has_other_forms() {
        let reference = "a = National plan of actions\nb = The plan\n";
        assert_eq!(marked(reference, "a = plan nacional de acción\nb = Los planes\n"), ["plan"]);
        assert!(marked(reference, "a = plan nacional de acción\nb = Lo previsto\n").is_empty());
    }

    #[test]
    fn items_of_a_list_may_be_in_lower_case() {
        let reference = "a1 = We call on all to:\na2 = Respect rights;\na3 = Foster values.\na4 = The end.\n";
        assert!(marked(reference, "a1 = Llamamos a:\na2 = respetar;\na3 = fomentar.\na4 = El fin.\n").is_empty());
        assert_eq!(marked(reference, "a1 = Llamamos a:\na2 = respetar;\na3 = fomentar.\na4 = el fin.\n"), ["el"]);
        assert!(marked(reference, "a1 = Llamamos a:\na2 = { \"\" }\na3 = fomentar.\na4 = El fin.\n").is_empty());
    }

    #[test]
    fn attributes_follow_the_others_of_their_name() {
        let message =
            |id: usize, title: &str, post: &str| format!("m{id} = X\n    .title = {title}\n    .post = {post}\n");
        let reference: String = (0..6).map(|id| message(id, "A title", "Director")).collect();
        let translation: String = (0..6)
            .map(|id| {
                message(id, if id == 3 { "un título" } else { "Un título" }, if id < 3 { "directora" } else { "Red" })
            })
            .collect();
        assert_eq!(marked(&reference, &translation), ["un"]);
    }

    #[test]
    fn titles_are_written_as_sentences() {
        let title = "Construir y Reconstruir una Comunidad Incluyente";
        check_text(check, "es", "Build and rebuild an inclusive community", title, &[title]);
        let title = "Plenaria 1. Construir y Reconstruir una Comunidad Incluyente";
        check_text(check, "es", "Plenary 1. Build and rebuild an inclusive community", title, &[title]);
        let title = "Educación, Aprendizaje e Investigación para la Economía Social";
        check_text(check, "es", "Education, Learning and Research for Social Economy", title, &[title]);
        for (locale, reference, translation) in [
            ("es", "National Institute of Social Economy", "Instituto Nacional de la Economía Social"),
            ("es", "National Institute, Mexico City, Mexico", "Instituto Nacional, Ciudad de México, México"),
            ("es", "United States of America", "Estados Unidos de América"),
            ("fr", "Asian Venture Philanthropy Network", "Asian Venture Philanthropy Network"),
            ("es", "Build a community", "Construir una comunidad"),
            ("fr", "{ $browser } - MSI installer", "Navigateur Firefox — Installeur MSI"),
            ("es", "100 strong ideas: Social and Solidarity Economy", "100 ideas fuerza: Economía Social y Solidaria"),
            ("fr", "CALL FOR ACTION", "APPEL À L’ACTION"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }

    #[test]
    fn what_is_no_name_has_no_capitals_under_a_title_in_capitals() {
        let text = "b = We know the challenge of the market and its actors\n";
        let texto = "b = Conocemos el reto del mercado, de las finanzas sociales y de los diversos actores\n";
        for (title, translation, is_found) in [
            ("Inclusion from Below", "Inclusión Desde Abajo", true),
            ("A Challenge to All", "Un Reto para Todas", true),
            ("Where the Actors Are Social", "Donde los Actores son Sociales", true),
            ("Diverse Actors of Social Finance", "Actores Diversos de las Finanzas Sociales", true),
            ("Diverse Actors of Social Finance", "Actores diversos de las finanzas sociales", false),
            ("Diverse Actors of Social Finance", "Red de Actores Diversos de las Finanzas Sociales", false),
            ("Doctors Without Borders", "Médicos Sin Fronteras", false),
            ("A Prize for All", "Un Premio para Todas", false),
            ("Social actors", "Actores Sociales", true),
            ("The social challenge and care", "El Reto Social y los Cuidados", true),
            ("Transforming the social market", "Transformar el Mercado Social", true),
            ("Challenge of the UN and its members", "Reto de las Naciones Unidas y de sus miembros", false),
            ("Friends of the UN and all", "Amistades de las Naciones Unidas", false),
            ("Brussels actors", "Actores de Bruselas", false),
            ("The social ministry of finance", "El Ministerio Social de Finanzas", false),
            ("Close the Challenge menu", "Cerrar Reto", false),
            ("The White House", "La Casa Blanca", false),
        ] {
            let found = marked(&format!("a = {title}\n{text}"), &format!("a = {translation}\n{texto}"));
            assert_eq!(found, if is_found { vec![translation] } else { vec![] });
        }
    }
}
