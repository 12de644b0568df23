//! What of a translation was written for another encoding, and its reference has not: a letter that became a question mark, the
//! name of a character of HTML, two letters in one sign.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, Parser};
use regex::Regex;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::resource::part::Part;
use crate::text::words::runs;

/// `plan?te`: no question ends within a word.
static QUESTION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\p{L}*\p{Ll}(?:\?\p{Ll}+)+").expect("a pattern that the tests compile"));

/// `&eacute;`
static ENTITY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z]{2,8}[0-9]{0,2});").expect("a pattern that the tests compile")
});

pub(in crate::checks) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let references = part.reference_texts();
    for prose in part.prose() {
        let text = prose.text();
        let mut add = |says: &'static str, range: Range<usize>, wanted: Option<String>| {
            let finding =
                part.finding(Code::Encoding, prose.span(range.clone())).says(says).arg("text", &text[range.clone()]);
            let edit = wanted.and_then(|wanted| prose.edit(range, wanted));
            findings.push(finding.severity(Severity::Error).offer(edit));
        };
        if text.contains('?') && !references.iter().any(|text| QUESTION.is_match(text)) {
            // A parameter of an address has a question mark too.
            let plain = prose.plain();
            QUESTION.find_iter(&plain).for_each(|found| add("question", found.range(), None));
        }
        if text.contains('&') && !is_html(part) {
            ENTITY.find_iter(text).for_each(|found| add("entity", found.range(), character(found.as_str())));
        }
        let ligatures = runs(text, |c| matches!(c, '\u{FB00}'..='\u{FB06}'));
        for range in
            ligatures.filter(|range| !references.iter().any(|reference| reference.contains(&text[range.clone()])))
        {
            let letters = text[range.clone()].chars().map(letters).collect();
            add("ligature", range, Some(letters));
        }
    }
}

/// Whether the reference's file has tags or names of characters anywhere: then its texts are read as HTML.
fn is_html(part: &Part<'_>) -> bool {
    part.reference_file.is_none_or(|file| {
        let text = file.file.text();
        ENTITY.is_match(text) || text.contains("</") || text.contains("/>") || text.contains("<br")
    })
}

/// The character that HTML has a name for.
fn character(entity: &str) -> Option<String> {
    let read = |event| match event {
        Event::Text(text) if &*text != entity => Some(text.into_string()),
        _ => None,
    };
    Parser::new(entity).find_map(read)
}

/// The letters that one sign joins.
fn letters(ligature: char) -> &'static str {
    match ligature {
        '\u{FB00}' => "ff",
        '\u{FB01}' => "fi",
        '\u{FB02}' => "fl",
        '\u{FB03}' => "ffi",
        '\u{FB04}' => "ffl",
        _ => "st",
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn what_was_written_for_another_encoding_shows() {
        check_text(check, "fr", "the planet", "la plan?te, r?sum?e", &["plan?te", "r?sum?e"]);
        check_text(check, "fr", "the planet", "la plan&egrave;te&nbsp;!", &["&egrave;→è", "&nbsp;→\u{A0}"]);
        check_text(check, "fr", "finally", "en\u{FB01}n", &["\u{FB01}→fi"]);
    }

    #[test]
    fn what_the_reference_has_is_meant() {
        check_text(check, "fr", "is it a?b", "est-ce a?b", &[]);
        check_text(check, "fr", "<b>one</b>", "<b>un&nbsp;!</b>", &[]);
        check_text(check, "fr", "Q&A; here", "F&amp;Q", &["&amp;→&"]);
        check_text(check, "fr", "see https://a.org/x?lang=en", "voir https://a.org/x?lang=fr, oui ? non !", &[]);
        check_text(check, "es", "Yes? no", "¿sí?, no; AT&T; P&L", &[]);
    }
}
