//! `punctuation`: a mark touches the word before it, has a blank behind it, and stands once.
//!
//! Where the reference writes a mark in the same way, it is a sign or a notation. The blanks before ; : ! ? of French are
//! the matter of `french-spacing`.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::around::{after, before, is_blank, is_closing_context, is_emphasis, is_word, run_before};
use crate::text::opaque::Opaque;
use crate::text::prose::Prose;

/// What is wrong with a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Before,
    Behind,
    Twice,
}

/// A mark with what is wrong there.
struct Found {
    fault: Fault,
    mark: char,
    /// The blanks, the mark or the marks.
    range: Range<usize>,
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let typography = part.rules.typography;
    if typography.asks_nothing() {
        return;
    }
    let french = typography.spacing.is_some();
    let notation: Vec<Found> =
        part.reference_prose().iter().flat_map(|prose| find(prose.text(), prose.opaque(), false)).collect();
    for prose in part.prose() {
        for found in find(prose.text(), prose.opaque(), french) {
            if !notation.iter().any(|other| (other.fault, other.mark) == (found.fault, found.mark)) {
                findings.push(finding(part, prose, &found));
            }
        }
    }
}

fn finding(part: &Part<'_>, prose: &Prose, found: &Found) -> Diagnostic {
    let Found { fault, mark, range } = found;
    let finding = part.finding(Code::Punctuation, prose.span(range.clone())).arg("mark", mark.to_string());
    match fault {
        Fault::Before => {
            let blanks = range.start..range.end - mark.len_utf8();
            let edits = prose.edits([(blanks, "")]);
            if matches!(mark, '.' | ',') { finding.fix(edits) } else { finding.offer(edits) }
        }
        Fault::Behind => finding.says("behind").offer(prose.edits([(range.end..range.end, " ")])),
        Fault::Twice => {
            let written = &prose.text()[range.clone()];
            // Of a comma and a stop, the one that ends more was meant.
            let wanted = if written.contains('.') { "." } else { &written[..1] };
            finding.says("twice").arg("found", written).offer(prose.edits([(range.clone(), wanted)]))
        }
    }
}

fn find(text: &str, opaque: &Opaque, french: bool) -> Vec<Found> {
    let mut found = Vec::new();
    let mut done = 0;
    for (at, mark) in text.char_indices() {
        if at < done || !matches!(mark, '.' | ',' | ';' | ':' | '!' | '?') || opaque.contains(at) {
            continue;
        }
        let end = at + 1;
        let run = at..at + text[at..].len() - text[at..].trim_start_matches(['.', ',', ';', ':', '!', '?']).len();
        done = run.end;
        if is_twice(text, &run) {
            found.push(Found { fault: Fault::Twice, mark, range: run });
            continue;
        }
        let blanks = run_before(text, at, is_blank);
        let spaced = !french || matches!(mark, '.' | ',');
        if run.len() == 1 && !blanks.is_empty() && spaced && ends_word(text, &blanks) && is_apart(text, end) {
            found.push(Found { fault: Fault::Before, mark, range: blanks.start..end });
        } else if run.len() == 1 && matches!(mark, ',' | ';' | ':') && joins_words(text, &blanks, at..end, french) {
            found.push(Found { fault: Fault::Behind, mark, range: at..end });
        }
    }
    found
}

/// Whether marks are one that was typed twice, or two of which one belongs there. “etc.,” and “…” are right, `..` beside
/// a slash or between digits is a notation.
fn is_twice(text: &str, run: &Range<usize>) -> bool {
    let word = before(text, run.start).is_some_and(|c| is_word(c) || matches!(c, ')' | '»' | '”' | '’'));
    let apart = after(text, run.end).is_none_or(|c| c.is_whitespace() || matches!(c, ')' | '»' | '”' | '*' | '_'));
    matches!(&text[run.clone()], ".." | ",," | ";;" | ",." | ",;" | ";," | ";.") && word && apart
}

/// Whether a word ends before these blanks, or a mark that closes something.
fn ends_word(text: &str, blanks: &Range<usize>) -> bool {
    let last = before(text, run_before(text, blanks.start, is_emphasis).start);
    last.is_some_and(|c| is_word(c) || matches!(c, ')' | ']' | '»' | '”' | '’'))
}

/// Whether a mark ends something: it is neither `.5` nor `.NET`.
fn is_apart(text: &str, end: usize) -> bool {
    is_closing_context(after(text, end)) && !after(text, end).is_some_and(|c| matches!(c, '/' | '-' | '|' | '<'))
}

/// Whether a mark stands right before a word and behind one: “uno,dos”. In “x,y” and “f:x” it joins letters.
fn joins_words(text: &str, blanks: &Range<usize>, mark: Range<usize>, french: bool) -> bool {
    // French has a blank before the mark.
    let word_end = if french || blanks.is_empty() { blanks.start } else { return false };
    // Digits before a colon may be anything: 10:am, 3:x.
    let colon = text[mark.clone()].starts_with(':');
    let word = &text[run_before(text, word_end, |c| c.is_alphabetic() || !colon && c.is_numeric())];
    let next = &text[mark.end..];
    let next = &next[..next.len() - next.trim_start_matches(char::is_alphabetic).len()];
    let several = |word: &str| word.chars().nth(1).is_some();
    let in_letters = word.chars().all(char::is_alphabetic);
    !word.is_empty() && !next.is_empty() && (in_letters && several(word) || several(next))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_mark_touches_its_word() {
        check_text(check, "fr", "We act, now.", "Nous agissons , enfin .", &[" ,→,", " .→."]);
        check_text(check, "es", "We act.", "Actuamos .", &[" .→."]);
        check_text(check, "es", "What? Yes: we; go!", "¿Qué ? Sí : ya ; ¡va !", &[" ?→?", " :→:", " ;→;", " !→!"]);
        check_text(check, "en", "{ $name }, here.", "{ $name } , *here* .", &[" ,→,", " .→."]);
        check_text(check, "es", "(one).", "(uno) .", &[" .→."]);
    }

    #[test]
    fn a_blank_follows_a_mark() {
        check_text(check, "fr", "He said: yes", "Il a dit :oui", &[":→: "]);
        check_text(check, "es", "one, two; three", "uno,dos;tres", &[",→, ", ";→; "]);
        check_text(check, "es", "In 2021, Mexico", "En 2021,México", &[",→, "]);
    }

    #[test]
    fn a_mark_stands_once() {
        check_text(check, "es", "The end.", "El fin..", &["..→."]);
        check_text(
            check,
            "es",
            "The end. So, there; here.",
            "El fin.. Así,, allí;; aquí,.",
            &["..→.", ",,→,", ";;→;", ",.→."],
        );
        check_text(check, "fr", "The end.", "La fin.. Et", &["..→."]);
    }

    #[test]
    fn signs_and_notations_are_left() {
        for (locale, reference, translation) in [
            ("fr", "What? Yes: go", "Quoi\u{202F}? Oui\u{A0}: va ; non !"),
            ("es", "at 10:30, 1 : 50, 3,5 and .5", "a las 10:30, 1 : 50, 3,5 y .5"),
            ("es", "use .NET, .htaccess or ../x", "use .NET, .htaccess o ../x; ver https://a.org/x:y,z"),
            ("es", "etc., and so on… or 1..5", "etc., y así… o 1..5 (etc.). ¡¿Qué?! ¿Sí?, dijo."),
            ("es", "the signs , and ;", "los signos , y ;"),
            ("es", "std::mem, about:config, f(x,y)", "std::mem, about:config, f(x,y)"),
            ("es", "more ...", "más ..."),
            ("es", "smile :) ;-)", "sonría :) ;-)"),
            ("ja", "a.", "a ."),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }
}
