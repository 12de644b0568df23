//! `double-space`: there is one blank between words, and it is no tab.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::around::{after, before, is_blank, run_after};
use crate::text::prose::Prose;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let french = part.rules.typography.spacing.is_some();
    for prose in part.prose() {
        let text = prose.text();
        for run in runs(prose) {
            // What stands beside French marks is the matter of `french-spacing`.
            let beside_mark = after(text, run.end).is_some_and(|c| matches!(c, ';' | ':' | '!' | '?' | '»' | '%'))
                || before(text, run.start) == Some('«');
            // Before a stop or a comma there is none at all, which is the matter of `punctuation`.
            let none =
                after(text, run.end).is_some_and(|c| matches!(c, '.' | ',')) && !part.rules.typography.asks_nothing();
            if none || french && beside_mark || is_layout(part, &text[run.clone()]) {
                continue;
            }
            // A no-break space among them was meant.
            let no_break = text[run.clone()].chars().find(|c| matches!(c, '\u{A0}' | '\u{202F}')).unwrap_or(' ');
            let edits = prose.edits([(run.clone(), &*no_break.encode_utf8(&mut [0; 4]))]);
            let count = text[run.clone()].chars().count();
            let says = if count == 1 { "tab" } else { "" };
            let finding = part.finding(Code::DoubleSpace, prose.span(run)).says(says);
            findings.push(finding.arg("count", count).fix(edits));
        }
    }
}

/// Tabs and runs of several blanks within a line: not the indentation at its start, not the line break of Markdown at its end, not
/// in code, not the padding of a table.
fn runs(prose: &Prose) -> Vec<Range<usize>> {
    let text = prose.text();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find(is_blank) {
        let run = run_after(text, at + offset, is_blank);
        at = run.end;
        let several = text[run.clone()].chars().nth(1).is_some() || text[run.clone()] == *"\t";
        let (left, right) = (before(text, run.start), after(text, run.end));
        let at_edge = |c: Option<char>| c.is_none_or(|c| c == '\n' || c == '|');
        if several && !at_edge(left) && !at_edge(right) {
            found.push(run);
        }
    }
    found.retain(|run| !prose.opaque().contains(run.start));
    found
}

/// Whether the reference has such a run too, and not as typists part sentences: by tabs, or by more blanks than two.
fn is_layout(part: &Part<'_>, run: &str) -> bool {
    let wide = run.contains('\t') || run.chars().count() > 2;
    // A tab sets columns, however many there are.
    let alike = |other: &str| other == run || run.contains('\t') && other.contains('\t');
    let has = |reference: &Prose| runs(reference).into_iter().any(|other| alike(&reference.text()[other]));
    wide && part.reference_prose().iter().any(has)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn several_blanks_become_one() {
        check_text(check, "es", "a b", "una  casa   grande", &["  → ", "   → "]);
        check_text(check, "fr", "a b", "8 \u{A0}500 et \u{202F}mot", &[" \u{A0}→\u{A0}", " \u{202F}→\u{202F}"]);
        check_text(check, "es", "a b", "{ $a }  casa", &["  → "]);
        check_text(check, "es", "a.  b", "una.  Dos", &["  → "]);
        check_text(check, "es", "a b", "una{\"  \"}casa", &["{\"  \"}"]);
    }

    #[test]
    fn a_tab_becomes_a_blank() {
        check_text(check, "es", "the alliances", "las\talianzas", &["\t→ "]);
        check_text(check, "fr", "the alliances", "les\talliances", &["\t→ "]);
        check_text(check, "es", "the\talliances of", "las\talianzas\tde", &[]);
        check_text(check, "es", "the alliances", "`las\talianzas` a\t|\tb", &[]);
    }

    #[test]
    fn layout_is_left() {
        check_text(check, "es", "a b", "una  \n    casa\n      grande", &[]);
        check_text(check, "es", "a    b", "una    casa", &[]);
        check_text(check, "es", "a b", "`una  casa` | a   | b |", &[]);
        check_text(check, "fr", "a b", "mot  ? «  mot  »", &[]);
        check_text(check, "es", "a b", "una casa{\"  \"}", &[]);
    }
}
