//! `invisible-character`: a character that nobody sees changes what is read or shown, or hides something.
//!
//! The whole file is looked through, comments as well. What is written as an escape (`{ "\u200B" }`) is seen.

use unic_langid::LanguageIdentifier;

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::resource::Parsed;
use crate::text::edit::Edit;
use crate::text::invisible::{self, Kind};
use crate::text::prose::cannot_begin_a_line;

pub(super) fn check(parsed: &Parsed, language: &LanguageIdentifier, findings: &mut Vec<Diagnostic>) {
    let text = parsed.file.text();
    let leftwards = invisible::is_right_to_left(language);
    // Marks of direction are needed where directions meet: in such a language, and in a message with words of one.
    let directions = |at: usize| {
        let around = || match parsed.entry_at(at) {
            Some(entry) => &text[entry.span.start.min(at)..entry.span.end],
            None => "",
        };
        leftwards || invisible::has_right_to_left(around())
    };
    let places = invisible::find(text, directions);
    for (range, kind) in places.iter().cloned() {
        let names: Vec<String> =
            text[range.clone()].chars().take(3).map(|character| format!("U+{:04X}", u32::from(character))).collect();
        let remove = Edit { span: range.clone(), replacement: String::new() };
        let finding = Diagnostic::new(Code::InvisibleCharacter)
            .says(match kind {
                Kind::Control => "control",
                Kind::ZeroWidth => "zero-width",
                Kind::Joiner => "joiner",
                Kind::Direction => "direction",
                Kind::SoftHyphen => "soft-hyphen",
                Kind::Variation => "variation",
                Kind::Tag => "tag",
                Kind::Private => "private",
            })
            .arg("character", names.join(" "))
            .at(parsed.locate(&range));
        let mut finding = match kind {
            // Nothing is lost with it, in a script that has blanks; unless nothing would be left, or what is left would be syntax.
            Kind::ZeroWidth if has_neighbour(text, &range) && !hides_syntax(text, &range, &places) => {
                finding.fix([remove])
            }
            Kind::ZeroWidth => finding.offer([remove]),
            // These are set on purpose at times: against a ligature, for a font of icons.
            Kind::SoftHyphen | Kind::Joiner => finding.severity(Severity::Warning).offer([remove]),
            Kind::Private => finding.severity(Severity::Warning),
            _ => finding.offer([remove]),
        };
        finding.message =
            parsed.entry_at(range.start).filter(|entry| !entry.id.is_empty()).map(|entry| entry.name(None));
        findings.push(finding);
    }
}

/// Whether something that is seen stands in the same line beside it, behind the sign that opens a text.
fn has_neighbour(text: &str, range: &Range<usize>) -> bool {
    let start = text[..range.start].rfind(['\n', '=']).map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    text[start..range.start].chars().chain(text[range.end..end].chars()).any(char::is_alphanumeric)
}

/// Whether only it and others like it keep the line from beginning with a sign of Fluent's own.
fn hides_syntax(text: &str, range: &Range<usize>, places: &[(Range<usize>, Kind)]) -> bool {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let hidden = |at: usize| places.iter().any(|(place, kind)| *kind == Kind::ZeroWidth && place.contains(&at));
    let seen = text[start..].char_indices().find(|(at, c)| !c.is_whitespace() && !hidden(start + at));
    seen.is_some_and(|(at, c)| start + at >= range.end && cannot_begin_a_line(c))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_language, parsed};
    use crate::text::edit::apply;

    #[test]
    fn a_hidden_character_is_reported_wherever_it_is() {
        check_language(
            "es",
            "# No\u{200B}ta\na = eco\u{200B}nomía\nb = x\u{202E}y\n",
            &["1:invisible-character a", "2:invisible-character a", "3:invisible-character b"],
        );
        check_language("es", "a = A\n\u{FEFF}b = B\n", &["2:invisible-character"]);
    }

    #[test]
    fn what_is_nothing_is_taken_out() {
        let text = "a = eco\u{200B}nomía\u{FEFF}\n";
        let mut findings = Vec::new();
        check(&parsed("a.ftl", text), &"es".parse().unwrap(), &mut findings);
        assert!(findings.iter().all(|finding| finding.fix.as_ref().unwrap().safe));
        let edits = findings.into_iter().flat_map(|finding| finding.fix.unwrap().edits).collect();
        assert_eq!(apply(text, edits), "a = economía\n");
    }

    #[test]
    fn what_keeps_a_line_from_being_syntax_is_left_to_the_translator() {
        for (text, safe) in [
            ("a =\n    \u{200B}.a\n", [false].as_slice()),
            ("a =\n    \u{200B} \u{200B}*a\n", &[false, false]),
            ("a =\n    \u{200B}a.b\n    c\u{200B}.d\n", &[true, true]),
            ("a = \u{200B}.a\n", &[true]),
        ] {
            let mut findings = Vec::new();
            check(&parsed("a.ftl", text), &"es".parse().unwrap(), &mut findings);
            let found: Vec<bool> = findings.iter().map(|finding| finding.fix.as_ref().unwrap().safe).collect();
            assert_eq!(found, safe, "{text:?}");
        }
    }

    #[test]
    fn scripts_have_what_they_need() {
        check_language("ar", "a = \u{2068}{ $x }\u{2069} 100\u{200F}%\n", &[]);
        check_language("es", "a = la palabra שלום\u{200F} (paz)\n", &[]);
        check_language("fa", "a = می\u{200C}خواهم\n", &[]);
        check_language("fr", "\u{FEFF}a = 8\u{202F}500 ! { \"\\u200B\" } 👩\u{200D}👧\n", &[]);
        check_language("es", "a = \u{2068}{ $x }\u{2069}\n", &["1:invisible-character a", "1:invisible-character a"]);
    }
}
