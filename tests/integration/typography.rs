//! Safe fixes of the typographic checks settle in one go, and touch no letter and no digit.

use gsef_i18n::checks;
use gsef_i18n::diagnostic::{Code, Diagnostic};
use gsef_i18n::resource::rules::Rules;
use gsef_i18n::resource::{Pair, Parsed};
use gsef_i18n::text::SourceFile;
use gsef_i18n::text::edit::{Edit, apply};
use proptest::prelude::*;

const CODES: [Code; 7] = [
    Code::Quotes,
    Code::InvertedMarks,
    Code::FrenchSpacing,
    Code::Apostrophe,
    Code::Ellipsis,
    Code::DoubleSpace,
    Code::EdgeSpace,
];

/// What texts are made of: words, marks, blanks, and what only looks like marks.
const PIECES: &[&str] = &[
    "el",
    "río",
    "l",
    "d",
    "qu",
    "eau",
    "Casa",
    "8",
    "500",
    "12",
    "s",
    "«",
    "»",
    "“",
    "”",
    "‘",
    "’",
    "„",
    "\"",
    "'",
    "¿",
    "¡",
    "?",
    "!",
    ":",
    ";",
    ".",
    "...",
    "…",
    ",",
    "%",
    "(",
    ")",
    "*",
    "**",
    "`",
    "—",
    "–",
    " ",
    " ",
    " ",
    " ",
    "  ",
    "\u{A0}",
    "\u{202F}",
    "{\" \"}",
    "{ $x }",
    "<b>",
    "</b>",
    "https://a.mx/?b=c",
    "../a",
    "\n    ",
];

/// The findings of one check in `a = TEXT` that have a safe fix.
fn safe(code: Code, locale: &str, text: &str) -> Vec<Diagnostic> {
    let parsed = |path: &str, text: &str| Parsed::new(SourceFile::new(path, text));
    let reference = parsed("locales/en/a.ftl", "a = 8,500 people\n");
    let translation = parsed("locales/xx/a.ftl", text);
    let rules = Rules::new("en".parse().unwrap(), locale.parse().unwrap());
    let pair = Pair { locale, path: "locales/xx/a.ftl", reference: Some(&reference), translation: Some(&translation) };
    let found = checks::parts(&pair, &rules).into_iter();
    found.filter(|finding| finding.code == code && finding.fix.as_ref().is_some_and(|fix| fix.safe)).collect()
}

fn fixed(findings: Vec<Diagnostic>, text: &str) -> String {
    let mut edits: Vec<Edit> =
        findings.into_iter().filter_map(|finding| finding.fix).flat_map(|fix| fix.edits).collect();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    for pair in edits.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "{edits:?} overlap in {text:?}");
    }
    apply(text, edits)
}

/// The letters and digits, without the blanks in braces that `edge-space` takes out.
fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

proptest! {
        #[test]
    fn safe_fixes_settle(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 1..24),
        locale in prop::sample::select(&["es", "es-ES", "fr", "fr-CA", "fr-EU", "en"][..]),
    ) {
        let mut text = format!("a = {}\n", pieces.concat());
        for _ in 0..4 {
            for code in CODES {
                let after = fixed(safe(code, locale, &text), &text);
                prop_assert_eq!(words(&after), words(&text), "{} {:?}", code, text);
                let again = safe(code, locale, &after);
                prop_assert!(again.is_empty(), "{} {} {:?} → {:?}: {:?}", locale, code, text, after, again);
                text = after;
            }
        }
        for code in CODES {
            prop_assert!(safe(code, locale, &text).is_empty(), "{} {} does not settle: {:?}", locale, code, text);
        }
    }
}
