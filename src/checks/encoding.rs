//! `encoding`: a file has a byte order mark, carriage returns that end no line, two kinds of line ends, or characters that
//! a wrong encoding has spoilt. What is not UTF-8 at all cannot be read, and is reported as that.

mod part;

use std::sync::LazyLock;

use regex::Regex;

pub(super) use part::check as check_part;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::ftl::read::Reason;
use crate::resource::Parsed;
use crate::text::Span;
use crate::text::edit::Edit;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    let text = parsed.file.text();
    let finding = |says: &'static str, span: &Span| {
        let message = parsed.entry_at(span.start).map(|entry| entry.name(None)).filter(|name| !name.is_empty());
        let mut finding = Diagnostic::new(Code::Encoding).says(says).at(parsed.locate(span));
        finding.message = message;
        finding
    };
    if let Some(problem) = parsed.resource.problems.iter().find(|problem| problem.reason == Reason::ByteOrderMark) {
        let edit = Edit { span: problem.span.clone(), replacement: String::new() };
        findings.push(Diagnostic::new(Code::Encoding).at(parsed.locate(&problem.span)).fix([edit]));
    }
    let crlf = text.matches("\r\n").count();
    let lone: Vec<Span> = text
        .match_indices('\r')
        .filter(|(at, _)| !text[at + 1..].starts_with('\n'))
        .map(|(at, found)| at..at + found.len())
        .collect();
    if let Some(first) = lone.first() {
        let edits = lone.iter().map(|span| Edit { span: span.clone(), replacement: "\n".to_owned() });
        findings.push(finding("carriage-return", first).arg("count", lone.len()).offer(edits));
    }
    let newlines = text.matches('\n').count();
    if crlf > 0
        && crlf < newlines
        && let Some((at, _)) = text.match_indices('\n').find(|(at, _)| !text[..*at].ends_with('\r'))
    {
        let mixed = finding("mixed", &(at..at)).severity(Severity::Info);
        findings.push(mixed.arg("crlf", crlf).arg("lf", newlines - crlf));
    }
    for (at, lost) in text.match_indices('\u{FFFD}') {
        findings.push(finding("lost", &(at..at + lost.len())).severity(Severity::Error));
    }
    for found in SPOILT.find_iter(text) {
        let spoilt = finding("spoilt", &found.range()).severity(Severity::Error).arg("text", found.as_str());
        let edit = read_again(found.as_str()).map(|replacement| Edit { span: found.range(), replacement });
        findings.push(spoilt.offer(edit));
    }
}

/// UTF-8 that was read as Windows-1252 and saved: `Ã©` for é, `â€™` for ’, `Ã‰tat` for État. `Ã»` and `Ã·` may be Portuguese
/// capitals before a mark, and so may an Ã within a word.
static SPOILT: LazyLock<Regex> = LazyLock::new(|| {
    let alternatives = [
        "Ã[\u{A1}-\u{B6}\u{B8}-\u{BA}\u{BC}-\u{BF}]",
        "Â[«»¿¡°º]",
        "â€[™œ\u{9D}˜“”¦]",
        r"\bÃ(?:€|[\u{81}-\u{9D}‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œž]\p{L})",
        r"Å[“’]\p{Ll}",
    ];
    Regex::new(&alternatives.join("|")).expect("a valid pattern")
});

/// The characters of Windows-1252 from 0x80 on; those that it has not are written as they stand.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";

/// The characters that the bytes of Windows-1252 stand for in UTF-8.
fn read_again(text: &str) -> Option<String> {
    let byte = |character: char| match WINDOWS.chars().position(|other| other == character) {
        Some(at) => u8::try_from(0x80 + at).ok(),
        None => u8::try_from(u32::from(character)).ok(),
    };
    String::from_utf8(text.chars().map(byte).collect::<Option<Vec<u8>>>()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::fixture::{check_file, parsed};
    use crate::text::edit::apply;

    #[track_caller]
    fn check_fix(text: &str, safe: bool, expected: &str) {
        let mut findings = Vec::new();
        check(&parsed("a.ftl", text), &mut findings);
        let fix = findings.remove(0).fix.unwrap();
        assert_eq!((fix.safe, apply(text, fix.edits).as_str()), (safe, expected));
    }

    #[test]
    fn a_byte_order_mark_is_taken_off() {
        check_file("\u{FEFF}a = A\n", &["1:encoding"]);
        check_fix("\u{FEFF}a = A\n", true, "a = A\n");
    }

    #[test]
    fn line_ends_are_of_one_kind() {
        check_file("a = A\rB\r\nb = B\r\n", &["1:encoding a"]);
        check_fix("a = A\rb = B\r", false, "a = A\nb = B\n");
        check_file("a = A\r\nb = B\nc = C\r\n", &["2:encoding"]);
        check_file("a = A\r\nb = B\r\n", &[]);
    }

    #[test]
    fn spoilt_characters_are_reported() {
        check_file("a = caf\u{FFFD}\nb = cafÃ© et lâ€™eau\n", &["1:encoding a", "2:encoding b", "2:encoding b"]);
        check_fix("b = cafÃ©\n", false, "b = café\n");
        check_fix("b = lâ€™eau\n", false, "b = l’eau\n");
        check_fix("b = â€œeauâ€\u{9D}\n", false, "b = “eauâ€\u{9D}\n");
        check_fix("b = l’Ã‰tat\n", false, "b = l’État\n");
        check_fix("b = Ã€ la fin\n", false, "b = À la fin\n");
        check_fix("b = cÅ“ur\n", false, "b = cœur\n");
        check_file("a = “Ã” e NÃ“O, «på Å»\n", &[]);
        check_file("a = «IRMÃ» ÃO, Âge â é © € ™ 20 €\n", &[]);
    }
}
