//! Percentages: a sign that is lost makes another number.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;

/// Languages of which the words are known.
const LANGUAGES: &[&str] = &["de", "en", "es", "fr", "it", "pt"];

static PERCENT: LazyLock<Regex> = LazyLock::new(|| {
    let words =
        r"per ?cent|percentage|por ciento|por cien|pour cent|pourcent|porcent|percentual|per cento|por cento|prozent";
    Regex::new(&format!("%|٪|％|(?i:{words})")).expect("a pattern that the tests compile")
});

/// A number, or a placeable that is one, with the sign behind it.
static AMOUNT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"([0-9][0-9.,]*|\x{FFFC})[ \x{A0}\x{202F}]?%").expect("a pattern that the tests compile")
});

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let ([translation], [reference]) = (part.prose(), part.reference_prose()) else { return };
    if !reference.text().contains('%') || !LANGUAGES.contains(&part.rules.locale.language.as_str()) {
        return;
    }
    // Of several, one sign may do: *entre 5 y 10 %*. And 50 % may be a half: the number itself must be there.
    if PERCENT.is_match(translation.text()) {
        return;
    }
    let translated = translation.plain().replace(',', ".");
    if AMOUNT.captures_iter(&reference.plain()).any(|amount| translated.contains(&amount[1].replace(',', "."))) {
        findings.push(part.finding_on_all(Code::Numbers).says("percent"));
    }
}
