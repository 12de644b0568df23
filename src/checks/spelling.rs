//! `spelling`: a word is in no dictionary that the project names.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::resource::rules::Rules;
use crate::text::around::word_before;
use crate::text::edit::Edit;
use crate::text::prose::Prose;
use crate::text::spelling::{Speller, plain, words};
use crate::ui::Arg;

/// For how many words of one run suggestions are looked up: each may take a tenth of a second.
const SUGGESTED: usize = 20;
/// How many suggestions are named.
const NAMED: usize = 3;

/// A name with dots in it, such as an address without its scheme.
static DOTTED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\w[\w-]*(?:\.\w[\w-]*)+").expect("it compiles"));
/// Emphasized words.
static EMPHASIS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[*_]+([^*_]+)[*_]+").expect("it compiles"));

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(speller) = part.rules.spelling.as_deref() else { return };
    let reference = Reference::of(part);
    let mut seen = HashSet::new();
    for prose in part.prose() {
        let mut places = unknown(part, prose, speller, &reference);
        // Most texts have no unknown word, and need not be searched for names.
        if !places.is_empty() {
            let names = part.rules.names.find(prose.text());
            let in_name = |place: &Range<usize>| names.iter().any(|name| name.range.contains(&place.start));
            places.retain(|place| !in_name(place));
        }
        for place in places {
            let word = &prose.text()[place.clone()];
            if seen.insert(word.to_lowercase()) {
                findings.push(part.finding(Code::Spelling, prose.span(place)).arg("word", word));
            }
        }
    }
}

/// What the reference has that a translation may keep as it is.
struct Reference {
    text: String,
    /// Words with a capital: names. Plain.
    names: HashSet<String>,
    /// Emphasized words, in lower case: foreign ones. Plain.
    emphasized: HashSet<String>,
}

impl Reference {
    fn of(part: &Part<'_>) -> Self {
        let text = part.reference_prose().iter().map(|prose| plain(prose.text())).collect::<Vec<_>>().join("\n");
        let names = words(&text).map(|(_, word)| word).filter(|word| word.chars().any(char::is_uppercase));
        let names = names.flat_map(|word| std::iter::once(word).chain(word.split('-'))).map(str::to_owned).collect();
        let emphasized = EMPHASIS.captures_iter(&text).filter_map(|found| found.get(1));
        let emphasized =
            emphasized.flat_map(|found| words(found.as_str())).map(|(_, word)| word.to_lowercase()).collect();
        Self { names, emphasized, text }
    }
}

/// The places of a text where no known word stands.
fn unknown(part: &Part<'_>, prose: &Prose, speller: &Speller, reference: &Reference) -> Vec<Range<usize>> {
    let (text, opaque) = (prose.text(), prose.opaque());
    let kept = DOTTED.find_iter(text).filter(|found| reference.text.contains(found.as_str()));
    let aside: Vec<Range<usize>> = kept.map(|found| found.range()).collect();
    let emphasized: Vec<Range<usize>> = EMPHASIS.find_iter(text).map(|found| found.range()).collect();
    let within = |places: &[Range<usize>], at: usize| places.iter().any(|place| place.contains(&at));
    let shouting = is_shouting(text);
    let mut found = Vec::new();
    for (start, word) in words(text) {
        let written = plain(word);
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let skipped = letters < 2
            || word.chars().any(char::is_numeric)
            || opaque.contains(start)
            || within(&aside, start)
            || reference.names.contains(&written) && !is_common(part, speller, text, start..start + word.len())
            || (within(&emphasized, start) && reference.emphasized.contains(&written.to_lowercase()));
        if skipped {
            continue;
        }
        let Some(place) = speller.unknown(word) else { continue };
        let piece = &word[place.clone()];
        let acronym = !shouting && !piece.chars().any(char::is_lowercase);
        let is_whole = piece.len() == word.len();
        if !acronym && (is_whole || !reference.names.contains(&plain(piece))) {
            found.push(start + place.start..start + place.end);
        }
    }
    found
}

/// Whether a word of the reference with a capital is no name but the language's own word without the accent that the file has
/// elsewhere: *la Division de* for “the Division of”, *Mexico* beside *México*.
fn is_common(part: &Part<'_>, speller: &Speller, text: &str, range: Range<usize>) -> bool {
    let word = &text[range.clone()];
    // A name may have several words: *Economia Solidaria*, *Maria Mies*.
    let before = word_before(text, text[..range.start].trim_end().len());
    let behind = text[range.end..].trim_start().starts_with(char::is_uppercase);
    if behind || before.starts_with(char::is_uppercase) {
        return false;
    }
    // What the reference has with and without its accent are two names.
    let is_added = |accented: String| {
        part.file.times(&accented) > part.reference_file.map_or(0, |reference| reference.times(&accented))
    };
    word.is_ascii()
        && speller.unknown(word).is_some()
        && [word, &word.to_lowercase()].into_iter().any(|word| speller.accented(word).any(is_added))
}

/// A text in capitals throughout, where a word in capitals is no acronym.
fn is_shouting(text: &str) -> bool {
    let long = |word: &&str| word.chars().count() > 3;
    let (mut loud, mut all) = (0, 0);
    for word in words(text).map(|(_, word)| word).filter(long) {
        all += 1;
        loud += usize::from(!word.chars().any(char::is_lowercase));
    }
    all > 1 && loud * 4 >= all * 3
}

/// Looks up what the first of the unknown words may have been meant to be, and offers it.
pub(super) fn suggest(findings: &mut [Diagnostic], rules: &[Rules]) {
    let mut known: HashMap<(String, String), Vec<String>> = HashMap::new();
    let spellers: BTreeMap<String, &Speller> =
        rules.iter().filter_map(|rules| Some((rules.locale.to_string(), rules.spelling.as_deref()?))).collect();
    for finding in findings.iter_mut().filter(|finding| finding.code == Code::Spelling && finding.says.is_empty()) {
        let word = finding.args.iter().find_map(|(name, value)| match value {
            Arg::Text(text) if *name == "word" => Some(text.clone()),
            _ => None,
        });
        let (Some(word), Some(locale)) = (word, finding.locale.clone()) else { continue };
        let Some(speller) = spellers.get(&locale) else { continue };
        let key = (locale, word);
        if !known.contains_key(&key) && known.len() == SUGGESTED {
            continue;
        }
        let suggestions = known.entry(key.clone()).or_insert_with(|| speller.suggest(&key.1));
        let Some(first) = suggestions.first() else { continue };
        let named: Vec<&str> = suggestions.iter().take(NAMED).map(String::as_str).collect();
        finding.args.push(("suggestions", named.join(", ").into()));
        finding.says = "suggested";
        // Only what is written in the file as it reads.
        let place =
            finding.primary.as_ref().filter(|place| place.excerpt.get(place.excerpt_span.clone()) == Some(&key.1));
        if let Some(span) = place.map(|place| place.span.clone()) {
            *finding = finding.clone().offer([Edit { span, replacement: first.clone() }]);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::checks::fixture;
    use crate::text::names::Names;

    fn rules(locale: &str) -> Rules {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/dictionaries");
        let read = |ending: &str| std::fs::read_to_string(format!("{folder}/{locale}.{ending}")).expect("a dictionary");
        let mut speller = Speller::new(&read("aff"), &read("dic")).expect("a dictionary");
        speller.learn("cocreación");
        speller.learn("Polinizar");
        let mut rules = Rules::new("en".parse().expect("a language"), locale.parse().expect("a language"));
        rules.names = Names::parse("the Xyzzy rural lab\n");
        rules.spelling = Some(Arc::new(speller));
        rules
    }

    #[track_caller]
    fn check_words(locale: &str, reference: &str, translation: &str, expected: &[&str]) {
        let text = format!("a = {translation}\n");
        let rules = rules(locale);
        let mut found = fixture::findings(check, &rules, &format!("a = {reference}\n"), &text);
        found.iter_mut().for_each(|finding| finding.locale = Some(locale.to_owned()));
        suggest(&mut found, &[rules]);
        let line = |finding: &Diagnostic| {
            let marked = finding.primary.as_ref().map_or("", |place| &text[place.span.clone()]);
            let offered = finding.fix.as_ref().map(|fix| format!("→{}", fix.edits[0].replacement));
            format!("{marked}{}", offered.unwrap_or_default())
        };
        assert_eq!(found.iter().map(line).collect::<Vec<_>>(), expected, "{locale}: {translation}");
    }

    #[test]
    fn unknown_words_are_found_with_what_may_be_meant() {
        check_words("es", "x", "La economia de los gobirenos", &["economia→economía", "gobirenos→gobiernos"]);
        check_words("es", "x", "Economia y economia: economía", &["Economia→Economía"]);
        check_words("es", "x", "economía-socail", &["socail→social"]);
        check_words("es", "x", "LA ECONOMIA SOCIAL", &["ECONOMIA→ECONOMÍA"]);
        check_words("es", "x", "los Gobirenos", &["Gobirenos→Gobiernos"]);
        check_words("es", "x", "{ $n ->\n    [one] red\n   *[other] redse\n }", &["redse→redes"]);
        check_words("fr", "x", "l’economie d’ajourd’hui", &["economie→économie", "ajourd’hui→aujourd’hui"]);
        check_words("fr", "x", "les *réseax* sociaux", &["réseax→réseaux"]);
    }

    #[test]
    fn a_word_of_the_reference_is_no_name_where_only_its_accent_is_lost() {
        check_words("es", "the Economia of all", "la Economia y la economía", &["Economia→Economía"]);
        check_words("es", "the Economia of all", "la Economia", &[]);
        check_words("es", "the Economia Xyz", "la Economia Xyz y la economía", &[]);
        check_words("es", "Economia and Economía", "Economia y Economía", &[]);
    }

    #[test]
    fn affixes_elision_and_compounds_are_known() {
        check_words("es", "x", "Las redes, los gobiernos sociales y la cocreación; economía-red", &[]);
        check_words("fr", "x", "L’économie d’aujourd’hui : qu’économie, jusqu’aujourd’hui, l'économie-réseau", &[]);
        check_words("fr", "x", "RÉSEAUX SOCIAUX D’ÉCONOMIE", &[]);
    }

    #[test]
    fn what_is_no_word_of_the_language_is_left_alone() {
        check_words("es", "Sunkyung Han, Cdot", "Sunkyung Han, Cdot", &[]);
        check_words(
            "es",
            "at gob.mx",
            "en https://xyzzy.test/abc, xyzzy@abc.test, www.abcd.test, gob.mx, abcd.mx/efgh",
            &["en→el"],
        );
        check_words("es", "x", "la red GSEF2021, COVID-19, 5.ª, ESS, Polinizar, { $xyzzy } y { -abcd }", &[]);
        check_words("es", "its *début*", "la *début* y la `abcd` [red](abcd/efgh)", &[]);
        check_words("es", "its *début*", "la début", &["début"]);
        check_words("es", "x", "la red the Xyzzy rural lab y la rural", &["rural"]);
        check_words("es", "x", "<span lang=\"xyz\">red</span> &nbsp; red", &[]);
    }
}
