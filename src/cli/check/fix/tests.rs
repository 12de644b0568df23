use proptest::prelude::*;

use super::*;
use crate::checks;
use crate::resource::Pair;
use crate::resource::rules::Rules;
use crate::text::Span;

/// One translation in memory, and something that finds.
struct OneFile<Find> {
    text: String,
    find: Find,
}

impl<Find: Fn(&Parsed) -> Vec<Diagnostic>> Desk for OneFile<Find> {
    fn find(&mut self) -> Result<Vec<Diagnostic>, Failure> {
        Ok((self.find)(&Parsed::new(SourceFile::new("fr/a.ftl", self.text.as_str()))))
    }

    fn text(&self, path: &str) -> Option<String> {
        (path == "fr/a.ftl").then(|| self.text.clone())
    }

    fn put(&mut self, _path: &str, text: String) {
        self.text = text;
    }
}

fn finding(file: &Parsed, edits: &[(Span, &str)]) -> Diagnostic {
    let edit = |(span, text): &(Span, &str)| Edit { span: span.clone(), replacement: (*text).to_owned() };
    Diagnostic::new(Code::Quotes).at(file.locate(&(0..1))).fix(edits.iter().map(edit))
}

/// What a text becomes where each occurrence of a word has the fix to become another, and how many fixes that took.
#[track_caller]
fn check(text: &str, words: &[(&str, &str)], expected: &str, count: usize) -> Fixed {
    let find = |file: &Parsed| {
        let places = words.iter().flat_map(|(from, to)| {
            file.file.text().match_indices(from).map(move |(at, _)| (at..at + from.len(), *to)).collect::<Vec<_>>()
        });
        places.map(|place| finding(file, &[place])).collect()
    };
    let mut desk = OneFile { text: text.to_owned(), find };
    let fixed = to_the_end(&mut desk).unwrap();
    assert_eq!((desk.text.as_str(), fixed.codes.values().sum::<usize>()), (expected, count));
    fixed
}

#[test]
fn what_overlaps_has_its_turn_in_another_round() {
    check("a = xxxx\r\nb = y\r\n", &[("xx", "x")], "a = x\r\nb = y\r\n", 3);
    check("x = ab\n", &[("ab", "b"), ("b", "c")], "x = c\n", 2);
}

#[test]
fn what_is_no_fix_is_left() {
    let fixed = check("a = x\n", &[], "a = x\n", 0);
    assert_eq!(fixed, Fixed::default());
}

#[test]
fn a_fix_that_changes_more_than_words_is_refused_and_the_others_are_done() {
    for (words, expected, count) in [
        (("= x", "x"), "a = x\nb = z { $v }\n", 1),
        (("$v", "$w"), "a = x\nb = z { $v }\n", 1),
        (("b = ", "c = "), "a = x\nb = z { $v }\n", 1),
        (("a = x", "a = {"), "a = x\nb = z { $v }\n", 1),
    ] {
        let fixed = check("a = x\nb = y { $v }\n", &[words, ("y", "z")], expected, count);
        assert_eq!(fixed.refused["fr/a.ftl"].len(), 1, "{words:?}");
    }
}

#[test]
fn fixes_that_undo_each_other_come_to_an_end() {
    let fixed = check("a = x\n", &[("x", "y"), ("y", "x")], "a = x\n", ROUNDS);
    assert!(fixed.restless && fixed.before.is_empty(), "it reads as before");
}

#[test]
fn what_cannot_be_read_stands_beside_what_is_fixed() {
    check("junk\na = x\n", &[("x", "y")], "junk\na = y\n", 1);
}

/// What checks find in a translation into a language.
fn found(file: &Parsed, reference: &Parsed, rules: &Rules) -> Vec<Diagnostic> {
    let locale = rules.locale.to_string();
    let pair = Pair { locale: &locale, path: "fr/a.ftl", reference: Some(reference), translation: Some(file) };
    let mut found = checks::file(file);
    found.extend(checks::language(file, &rules.locale));
    found.extend(checks::pair(&pair));
    found.extend(checks::parts(&pair, rules));
    found
}

/// Texts that tempt a fix: marks and spaces of all kinds beside letters and digits.
fn nasty() -> impl Strategy<Value = String> {
    let marks = "«»“”\"'’‘‹›;:!?¿¡.,…()[]-–—*_`&/%";
    let spaces = "    \u{A0}\u{202F}\u{2009}\u{200B}\u{2060}";
    let words = "aeéñLMOx0123456789";
    let any: Vec<char> = format!("{marks}{spaces}{words}{words}").chars().collect();
    let pieces = prop_oneof![
        8 => proptest::sample::select(any).prop_map(String::from),
        1 => proptest::sample::select(vec!["...", "{ $x }", "l'", " ?", "1er", "¿", " :", "\n    ", "**", "mot", "No 3"]).prop_map(str::to_owned),
    ];
    proptest::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

/// The letters and digits of a text, in order.
fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn fixes_end_keep_the_words_and_are_done_once(
        value in nasty(), title in nasty(), reference in nasty(), french in any::<bool>(), windows in any::<bool>(),
    ) {
        let language = |name: &str| name.parse().unwrap();
        let rules = Rules::new(language("en"), language(if french { "fr" } else { "es" }));
        let end = if windows { "\r\n" } else { "\n" };
        let text = format!("# Comment\na = {value}\n    .title = {title}\n\nb = {title}\n").replace('\n', end);
        let reference = Parsed::new(SourceFile::new("en/a.ftl", format!("a = {reference}\n    .title = {title}\nb = {value}\n")));
        let ids = |text: &str| -> Vec<String> { read::read(text).entries.into_iter().map(|entry| entry.id).collect() };
        let mut desk = OneFile { text: text.clone(), find: |file: &Parsed| found(file, &reference, &rules) };
        let fixed = to_the_end(&mut desk).unwrap();
        prop_assert!(!fixed.restless, "{:?} → {:?}", text, desk.text);
        prop_assert!(fixed.refused.is_empty(), "{:?}: {:?}", text, fixed.refused);
        prop_assert_eq!(words(&desk.text), words(&text));
        prop_assert_eq!(ids(&desk.text), ids(&text));
        let after = desk.text.clone();
        prop_assert!(desk.find().unwrap().iter().all(|finding| finding.fix.as_ref().is_none_or(|fix| !fix.safe)), "{:?}", after);
        prop_assert_eq!(to_the_end(&mut desk).unwrap(), Fixed::default());
        prop_assert_eq!(desk.text, after);
    }
}

#[test]
fn many_fixes_of_a_line_are_done_at_once() {
    crate::text::steps::assert_linear(|count| {
        let text = format!("a = {}\n", "x ".repeat(count));
        let fix = |at: usize| (Code::Quotes, vec![Edit { span: 4 + 2 * at..5 + 2 * at, replacement: "y".to_owned() }]);
        let fixes: Vec<_> = (0..count).map(fix).collect();
        assert_eq!(once(&text, &fixes).codes.len(), count);
    });
}

#[test]
fn a_file_is_not_read_for_each_fix_that_spoils_it() {
    crate::text::steps::assert_linear(|count| {
        let text = format!("a = {}\n", "x ".repeat(4 * count));
        let fix = |at: usize| {
            let replacement = if at.is_multiple_of(2) { "{" } else { "y" };
            (Code::Quotes, vec![Edit { span: 4 + 2 * at..5 + 2 * at, replacement: replacement.to_owned() }])
        };
        let fixes: Vec<_> = (0..4 * count).map(fix).collect();
        assert_eq!(once(&text, &fixes).refused, BTreeSet::from([Code::Quotes]));
    });
    let text = format!("a = {}\n", "x ".repeat(64));
    let fix = |at: usize| {
        let replacement = if at == 9 { "{" } else { "y" };
        (Code::Quotes, vec![Edit { span: 4 + 2 * at..5 + 2 * at, replacement: replacement.to_owned() }])
    };
    let fixes: Vec<_> = (0..64).map(fix).collect();
    assert_eq!(once(&text, &fixes).codes.len(), 63, "what one spoils does not keep the others");
}
