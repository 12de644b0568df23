//! `not-normalized`: a text is not in Unicode's composed form (NFC), so that words which look the same are not found.

use unicode_normalization::{UnicodeNormalization, is_nfc, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::Parsed;
use crate::text::Span;
use crate::text::edit::Edit;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    let text = parsed.file.text();
    if is_nfc_quick(text.chars()) == unicode_normalization::IsNormalized::Yes {
        return;
    }
    for entry in &parsed.resource.entries {
        for (attribute, pattern) in entry.parts() {
            let edits = edits(text, &pattern.span);
            let Some(first) = edits.first() else { continue };
            let word = word_around(text, &pattern.span, &first.span);
            findings.push(
                Diagnostic::new(Code::NotNormalized)
                    .arg("word", text[word.clone()].nfc().collect::<String>())
                    .arg("count", edits.len())
                    .message(entry.name(attribute))
                    .at(parsed.locate(&word))
                    .fix(edits),
            );
        }
    }
}

/// What makes these bytes composed. Fluent's own signs are ASCII, and stay as they are.
fn edits(text: &str, span: &Span) -> Vec<Edit> {
    let part = &text[span.clone()];
    if is_nfc(part) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let mut composed = String::with_capacity(part.len());
    let mut kept = false;
    for (at, cluster) in part.grapheme_indices(true) {
        let replacement: String = cluster.nfc().collect();
        if replacement == cluster || stays(cluster, &replacement) {
            kept |= replacement != cluster;
            composed.push_str(cluster);
            continue;
        }
        composed.push_str(&replacement);
        let start = span.start + at;
        edits.push(Edit { span: start..start + cluster.len(), replacement });
    }
    if kept || is_nfc(&composed) {
        return edits;
    }
    // Two clusters that compose to one: none is known, but the whole is right in any case.
    vec![Edit { span: span.clone(), replacement: part.nfc().collect() }]
}

/// What is left as it is although it is not composed. A compatibility ideograph is another shape of a character, which people's
/// names need. Where only marks change their places (a vowel and a *shadda*, points of Hebrew), keyboards write them in the order
/// of the language and fonts expect it.
fn stays(cluster: &str, composed: &str) -> bool {
    let sorted = |text: &str| {
        let mut characters: Vec<char> = text.chars().collect();
        characters.sort_unstable();
        characters
    };
    cluster.chars().any(is_compatibility_ideograph) || sorted(cluster) == sorted(composed)
}

fn is_compatibility_ideograph(character: char) -> bool {
    matches!(character, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}')
}

/// The word that a place is in.
fn word_around(text: &str, part: &Span, place: &Span) -> Span {
    let ends = |c: char| c.is_whitespace() || c.is_ascii_punctuation();
    let start = text[part.start..place.start].rfind(ends).map_or(part.start, |at| {
        let at = part.start + at;
        at + text[at..].chars().next().map_or(0, char::len_utf8)
    });
    let end = text[place.end..part.end].find(ends).map_or(part.end, |at| place.end + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::fixture::{check_file, parsed};
    use crate::text::edit::apply;

    #[test]
    fn marks_apart_from_their_letters_are_composed() {
        let text = "a = La e\u{301}conomi\u{301}a, n\u{303}\n    .b = é { \"e\u{301}\" }\nb = é\n";
        let mut findings = Vec::new();
        check(&parsed("a.ftl", text), &mut findings);
        assert_eq!(findings.len(), 2);
        let first = findings[0].primary.as_ref().unwrap();
        assert_eq!(&text[first.span.clone()], "e\u{301}conomi\u{301}a");
        let edits = findings.into_iter().flat_map(|finding| finding.fix.unwrap().edits).collect();
        let fixed = apply(text, edits);
        assert_eq!(fixed, "a = La économía, ñ\n    .b = é { \"é\" }\nb = é\n");
        check_file(&fixed, &[]);
    }

    #[test]
    fn composed_text_is_left_alone() {
        check_file("a = é ñ 한국어 日本 \u{FA19}社 שָׁלוֹם عربى q\u{303} ﬁ ½ Å\n", &[]);
        check_file("a = \u{63A}\u{64A}\u{651}\u{650}\u{631}\n", &[]);
        check_file("a = \u{1112}\u{1161}\u{11AB}\n", &["1:not-normalized a"]);
    }
}
