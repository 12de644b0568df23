//! Brackets of running text that have no partner.

use std::sync::LazyLock;

use regex::Regex;

/// An interval may be open on one side: `[0, 1)`, and the French `]0 ; 1[`.
static INTERVAL: LazyLock<Regex> = LazyLock::new(|| {
    let end = r"[+−-]?(?:\d+(?:[.,]\d+)?|∞)\s*%?";
    Regex::new(&format!(r"[\[\](]\s*{end}\s*[,;]\s*{end}\s*[\[\])]")).expect("a valid pattern")
});
/// What a closing bracket may stand behind alone: the label of a list's item (`a)`, `1)`, `1.º)`, `iv)`).
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[\s*_“«(;,:—–-])(?:\d{1,3}(?:\.\d{1,3})*[.ºª°]{0,2}|\p{L}|(?i:[ivxlc]{1,6}))[.*_]{0,3}$")
        .expect("a valid pattern")
});
/// The face that a bracket ends: `:)`, `;-(`.
static FACE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:^|[\s\u{FFFC}.,!?…])[:;=8xX]['’]?[-o^]?$").expect("a valid pattern"));

/// Opening brackets and their partners.
const PAIRS: [(char, char); 9] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('（', '）'),
    ('［', '］'),
    ('｛', '｝'),
    ('【', '】'),
    ('〔', '〕'),
    ('⟨', '⟩'),
];

/// The brackets without a partner, in order: where they are.
pub fn unmatched(text: &str) -> Vec<(usize, char)> {
    if !text.contains(|c| PAIRS.iter().any(|(opening, closing)| c == *opening || c == *closing)) {
        return Vec::new();
    }
    let intervals: Vec<_> = INTERVAL.find_iter(text).map(|interval| interval.range()).collect();
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    for (at, bracket) in text.char_indices() {
        if intervals.iter().any(|interval| interval.contains(&at)) || is_spoken_of(text, at, bracket) {
            continue;
        }
        if PAIRS.iter().any(|(opening, _)| *opening == bracket) {
            let after = text[at + bracket.len_utf8()..].chars().next();
            let face = FACE.is_match(&text[..at]) && after.is_none_or(|c| c.is_whitespace() || ".,!?…".contains(c));
            if !face {
                open.push((at, bracket));
            }
        } else if let Some((opening, _)) = PAIRS.iter().find(|(_, closing)| *closing == bracket) {
            // Japanese mixes the widths: `（…)`.
            let fits = |&(_, candidate): &(usize, char)| narrow(candidate) == narrow(*opening);
            if open.last().is_some_and(fits) {
                open.pop();
            } else if let Some(position) = open.iter().rposition(fits) {
                // What was opened in between is not closed within.
                found.extend(open.drain(position..).skip(1));
            } else if !(narrow(*opening) == '(' && (LABEL.is_match(&text[..at]) || FACE.is_match(&text[..at]))) {
                found.push((at, bracket));
            }
        }
    }
    found.extend(open);
    found.sort_unstable();
    found
}

/// Whether a bracket stands alone within quotation marks, maybe behind a backslash: “expected '}'”.
fn is_spoken_of(text: &str, at: usize, bracket: char) -> bool {
    let no_break = ['\u{A0}', '\u{202F}'];
    let before = text[..at].trim_end_matches('\\').trim_end_matches(no_break).chars().next_back();
    let after = text[at + bracket.len_utf8()..].trim_start_matches(no_break).chars().next();
    before.is_some_and(|c| "'\"‘“«`‹„".contains(c)) && after.is_some_and(|c| "'\"’”»`›“".contains(c))
}

/// A bracket without its width, to compare it.
pub fn narrow(bracket: char) -> char {
    match bracket {
        '（' => '(',
        '）' => ')',
        '［' => '[',
        '］' => ']',
        '｛' => '{',
        '｝' => '}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(unmatched(text).into_iter().map(|(_, bracket)| bracket).collect::<String>(), expected, "{text}");
    }

    #[test]
    fn a_bracket_without_a_partner_is_found() {
        for (text, expected) in [
            ("La ESS (economía social", "("),
            ("La ESS economía social)", ")"),
            ("[véase (la nota])", "()"),
            ("uno (dos (tres) cuatro", "("),
            ("(uno))", ")"),
            ("(uno]", "(]"),
            ("palabra) otra", ")"),
            ("{ uno", "{"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn not_every_bracket_has_a_partner() {
        for text in [
            "a) uno; b) dos; y 3) tres",
            "1.º) uno, iv) dos, **2)** tres",
            "« a)\u{A0}un »",
            "Merci :) et bravo ;-) !",
            "Qué pena :(",
            "(sí :)",
            "falta '}' o “(” o '\\{'",
            "el intervalo [0, 1) y ]0 ; 1[",
            "[sitio](https://a.org/x_(y)) (uno [dos {tres}])",
            "日本語（説明)です【注】",
        ] {
            check(text, "");
        }
    }
}
