//! `ellipsis`: an ellipsis is one character, not three full stops.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::around::{after, before, is_blank, run_after, run_before};

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    if !part.rules.typography.ellipsis {
        return;
    }
    for prose in part.prose() {
        let text = prose.text();
        if !text.contains('.') {
            continue;
        }
        let opaque = prose.opaque();
        let mut at = 0;
        while let Some(found) = text[at..].find('.') {
            let start = at + found;
            let (end, stops) = run_of_stops(text, start);
            at = end;
            // A leader of a table of contents is longer. What joins digits or stands beside a slash is no prose.
            let beside = (before(text, start), after(text, end));
            let joined = [beside.0, beside.1].iter().any(|c| c.is_some_and(|c| matches!(c, '/' | '\\')))
                || [beside.0, beside.1].iter().all(|c| c.is_some_and(|c| c.is_ascii_digit()));
            if !(3..=4).contains(&stops) || joined || opaque.contains(start) || is_notation(part, text, start) {
                continue;
            }
            let edits = prose.edits([(start..end, "…")]);
            let finding = part.finding(Code::Ellipsis, prose.span(start..end)).arg("found", &text[start..end]);
            // Of four, one may end the sentence.
            findings.push(if stops == 3 { finding.fix(edits) } else { finding.offer(edits) });
        }
    }
}

/// Whether stops say that what is before them may be repeated, as in a command's synopsis: `[FILE]...`, `NAME...`.
fn is_notation(part: &Part<'_>, text: &str, start: usize) -> bool {
    let follows = |text: &str, at: usize| {
        let name = &text[run_before(text, at, |c| c.is_alphanumeric() || c == '_')];
        let in_capitals = name.chars().nth(1).is_some() && !name.contains(char::is_lowercase);
        before(text, at) == Some(']') || in_capitals && name.contains(char::is_uppercase)
    };
    let has = |reference: &str| reference.match_indices("...").any(|(at, _)| follows(reference, at));
    follows(text, start) && part.reference_prose().iter().any(|reference| has(reference.text()))
}

/// Where a run of full stops with at most one blank between them ends, and how many they are.
fn run_of_stops(text: &str, start: usize) -> (usize, usize) {
    let mut end = start + 1;
    let mut stops = 1;
    loop {
        let blanks = run_after(text, end, is_blank);
        let blanks_end = if text[blanks.clone()].chars().count() <= 1 { blanks.end } else { end };
        if !text[blanks_end..].starts_with('.') {
            return (end, stops);
        }
        end = blanks_end + 1;
        stops += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn three_full_stops_are_one_character() {
        for locale in ["es", "fr", "en"] {
            check_text(check, locale, "a...", "Esto... y [...] etc...", &["...→…", "...→…", "...→…"]);
            check_text(check, locale, "a...", "SÍ...", &["...→…"]);
            check_text(check, locale, "a...", "Esto . . . y", &[". . .→…"]);
            check_text(check, locale, "a...", "Esto....", &["....→…"]);
        }
    }

    #[test]
    fn other_full_stops_are_left() {
        check_text(
            check,
            "es",
            "a...",
            "Esto… y .. o 1...10, ../a, .../a, `...`, Tema ........ 5, C. P. y EE. UU.",
            &[],
        );
        check_text(check, "ja", "a...", "a...", &[]);
        check_text(check, "es", "cat [OPTION]... FILE_1...", "cat [OPCIÓN]... ARCHIVO_1...", &[]);
    }
}
