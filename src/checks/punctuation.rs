//! `punctuation`: a mark touches the word before it, has a blank behind it, and stands once.
//!
//! Where the reference writes a mark in the same way, it is a sign or a notation. The blanks before ; : ! ? of French are
//! the matter of `french-spacing`.

mod stops;

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::abbreviations::is_abbreviation;
use crate::text::around::{
    after, before, is_blank, is_closing_context, is_emphasis, is_opening_context, is_word, run_after, run_before,
    word_before,
};
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
    stops::check(part, findings);
    let french = typography.spacing.is_some();
    let notation: Vec<Found> =
        part.reference_prose().iter().flat_map(|prose| find(prose.text(), prose.opaque(), false)).collect();
    for prose in part.prose() {
        for found in find(prose.text(), prose.opaque(), french) {
            let same = |other: &Found| (other.fault, other.mark) == (found.fault, found.mark);
            if !notation.iter().any(same) && !is_name(part, prose.text(), &found) {
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
        Fault::Behind => {
            let wanted = format!("{mark} ");
            finding.says("behind").offer(prose.edits([(range.clone(), &*wanted)]))
        }
        Fault::Twice => {
            let written = &prose.text()[range.clone()];
            // Of a comma and a stop, the one that ends more was meant.
            let wanted = if written.contains('.') { "." } else { &written[..1] };
            finding.says("twice").arg("found", written).offer(prose.edits([(range.clone(), wanted)]))
        }
    }
}

/// Whether a mark without a blank behind it is in a name that the reference has too, in whatever case: “Node.js”, *Node.Js*.
fn is_name(part: &Part<'_>, text: &str, found: &Found) -> bool {
    let start = run_before(text, found.range.start, char::is_alphanumeric).start;
    let end = run_after(text, found.range.end, char::is_alphanumeric).end;
    let name = text[start..end].to_lowercase();
    found.fault == Fault::Behind && part.reference_texts().iter().any(|other| other.to_lowercase().contains(&name))
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
        } else if run.len() == 1 && joins(text, &blanks, at..end, french) {
            // Where the blank is on the wrong side, it goes to the other.
            let start = if spaced { blanks.start } else { at };
            found.push(Found { fault: Fault::Behind, mark, range: start..end });
        }
    }
    found
}

/// Whether a word of some letters is none that a full stop cuts off, as far as is known.
fn is_whole_word(word: &str) -> bool {
    word.chars().nth(2).is_some() && word.ends_with(char::is_lowercase) && !is_abbreviation(&word.to_lowercase())
}

/// Whether marks are one that was typed twice, or two of which one belongs there. “etc.,” and “…” are right, `..` beside
/// a slash or between digits is a notation.
fn is_twice(text: &str, run: &Range<usize>) -> bool {
    let last = before(text, run.start);
    let word = last.is_some_and(|c| is_word(c) || is_emphasis(c) || matches!(c, ')' | '»' | '”' | '’' | '–' | '—'));
    let apart = after(text, run.end).is_none_or(|c| c.is_whitespace() || matches!(c, ')' | '»' | '”' | '*' | '_'));
    let twice = match &text[run.clone()] {
        ".." | ",," | ";;" | ",." | ",;" | ";," | ";." => true,
        // A full stop may cut off the word before it, but a sentence ends in no other mark.
        ".," | ".;" => {
            let word = word_before(text, run.start);
            text[run.end..].trim_end().is_empty() && (last != word.chars().next_back() || is_whole_word(word))
        }
        _ => false,
    };
    twice && word && apart
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

/// Whether a mark stands right before a word and behind one: “uno,dos”, “fin.Luego”, “2030:nada”.
fn joins(text: &str, blanks: &Range<usize>, mark: Range<usize>, french: bool) -> bool {
    match &text[mark.clone()] {
        "," | ";" => joins_words(text, closed_word_end(text, blanks.start), mark),
        // French has a blank before these; elsewhere, what stands behind a blank is a sign or a short code.
        _ if !french && !blanks.is_empty() => false,
        ":" => joins_words(text, blanks.start, mark.clone()) || joins_digits(text, blanks.start, mark.end),
        "." if !blanks.is_empty() => false,
        _ => joins_sentences(text, closed_word_end(text, blanks.start), mark.end),
    }
}

/// Where the word ends that these marks close: the emphasis, brackets or quotation marks that end at a byte of the text. Those of a
/// function or a list in code close no word.
fn closed_word_end(text: &str, end: usize) -> usize {
    let within = &text[..end];
    let word = within.trim_end_matches(|c| is_emphasis(c) || matches!(c, ')' | '”' | '’' | '»'));
    let closed = &within[word.len()..];
    // « l’ESS »
    let word = if closed.contains('»') { word.trim_end_matches(is_blank) } else { word };
    let opens = |at: usize| is_opening_context(before(text, run_before(text, at, is_emphasis).start));
    let is_prose = !closed.contains(')') || word.rfind('(').is_some_and(opens);
    if is_prose { word.len() } else { end }
}

/// In “x,y” and “f:x” a mark joins letters.
fn joins_words(text: &str, word_end: usize, mark: Range<usize>) -> bool {
    // Digits before a colon may be anything: 10:am, 3:x.
    let colon = text[mark.clone()].starts_with(':');
    let word = &text[run_before(text, word_end, |c| c.is_alphabetic() || !colon && c.is_numeric())];
    let next = &text[run_after(text, mark.end, char::is_alphabetic)];
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let in_letters = letters > 2 || letters == word.chars().count() && is_several(word);
    !word.is_empty() && !next.is_empty() && (in_letters || is_several(next))
}

/// “2030:erradicar”, “Teléfono:5589406467”: a whole number and a whole word, not 10:am nor `v2:beta`.
fn joins_digits(text: &str, left_end: usize, right_start: usize) -> bool {
    let left = run_before(text, left_end, char::is_alphanumeric);
    let right = run_after(text, right_start, char::is_alphanumeric);
    let begins = before(text, left.start).is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '«' | '“' | '’'));
    let ends = after(text, right.end).is_none_or(|c| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ')'));
    let number = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    let word = |word: &str| word.chars().count() > 2 && word.chars().all(char::is_alphabetic);
    let (left, right) = (&text[left], &text[right]);
    begins && ends && (number(left) && word(right) || word(left) && number(right))
}

/// “fin.Luego”, “¿Sí?Llame”, “changer.L’ESS”: a word in lower case and one with a capital, not Ph.D. nor salarié.E.
fn joins_sentences(text: &str, word_end: usize, next_start: usize) -> bool {
    let word = &text[run_before(text, word_end, char::is_alphanumeric)];
    let left = before(text, word_end - word.len());
    let begins = (is_opening_context(left) && left != Some('/')) || matches!(left, Some('’' | '*' | '_'));
    let start = run_after(text, next_start, |c| matches!(c, '¿' | '¡')).end;
    let next = run_after(text, start, char::is_alphabetic);
    // An acronym and a year do not end in lower case; what follows them is a word beyond doubt.
    let second = text[next.clone()].chars().nth(1);
    let plain = word.ends_with(char::is_lowercase) && word.chars().all(char::is_alphabetic);
    let letters = text[next.clone()].chars().count();
    let is_number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    let other = if is_number && word.len() < 4 { letters > 3 } else { word.chars().nth(2).is_some() && letters > 1 };
    (is_number || is_several(word))
        && (plain || other && second.is_some_and(char::is_lowercase))
        && begins
        && text[start..].starts_with(char::is_uppercase)
        && begins_sentence(&text[next.clone()], &text[next.end..])
}

/// Whether a word with a capital may be the first of a sentence, by what follows it: it is no part of a dotted name, and
/// a single letter is a word or elided.
fn begins_sentence(word: &str, rest: &str) -> bool {
    if is_several(word) {
        let dotted = rest.strip_prefix('.').is_some_and(|tail| tail.starts_with(char::is_alphanumeric));
        !dotted && !rest.starts_with(|c: char| c.is_numeric() || matches!(c, '_' | '@' | '/' | '(' | '=' | '<' | '['))
    } else {
        rest.starts_with(['’', '\'']) || rest.starts_with(' ') && matches!(word, "A" | "À" | "I" | "O" | "Ô" | "Y")
    }
}

fn is_several(word: &str) -> bool {
    word.chars().nth(1).is_some()
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
        check_text(check, "fr", "GSEF2021, in", "Le GSEF2021,à", &[",→, "]);
        check_text(check, "es", "(a), b", "**uno**,dos (Uruguay),dos ’tres’,dos", &[",→, ", ",→, ", ",→, "]);
        check_text(check, "es", "No 2030 goal: poverty", "Meta 2030:erradicar", &[":→: "]);
        check_text(check, "es", "Phone 5589406467", "Teléfono:5589406467", &[":→: "]);
    }

    #[test]
    fn a_blank_on_the_wrong_side_is_moved() {
        check_text(check, "es", "a solution, not", "una solución ,no", &[" ,→, "]);
        check_text(check, "es", "In 2013, the", "En 2013 ,el", &[" ,→, "]);
        check_text(check, "fr", "a way, not", "une voie ,non", &[" ,→, "]);
        check_text(check, "es", "**GSEF**, so", "**GSEF** ,así", &[" ,→, "]);
    }

    #[test]
    fn a_blank_stands_between_sentences() {
        check_text(check, "es", "It is. We are.", "Es solidaria.Estamos aquí.", &[".→. "]);
        check_text(check, "fr", "To change. SSE is.", "Pour changer.L’ESS est.", &[".→. "]);
        check_text(check, "fr", "More? Call!", "En savoir plus?Appelez ! Oui\u{202F}!Allez", &["?→? ", "!→! "]);
        let closed = "(GSEF).Seguimos “incluyente”.Seguimos **todas**.Seguimos";
        check_text(check, "es", "We go. We go.", closed, &[".→. ", ".→. ", ".→. "]);
        check_text(check, "fr", "We go. We go.", "« inclusive\u{A0}».Nous allons", &[".→. "]);
        check_text(check, "es", "SDG. We go. 2023. We go.", "ODS.Seguimos. 2023.Seguimos.", &[".→. ", ".→. "]);
        check_text(check, "es", "Yes? Call.", "¿Sí?Llame. Bien.¿Quién?", &["?→? ", ".→. "]);
        check_text(check, "es", "In 2018. It is. 1. Build.", "En 2018.Se da. 1.Construir.", &[".→. ", ".→. "]);
        for (reference, translation) in [
            ("Node.js and Booking.com", "Node.Js y Booking.Com"),
            ("the doctorate", "el Ph.D. y la Lic.A"),
            ("at System.Linq", "en https://a.org/b.Casa o en System.Linq.Expr"),
            ("a", "v1.Beta, 2.0.Ya, 10.Feb, etc., Ana, aprox., El vol., La, Jal., México, EE. UU.,"),
            ("a.b", "EE.UU. o el programa.Casa(x) y `casa.Casa`"),
        ] {
            check_text(check, "es", reference, translation, &[]);
        }
        check_text(check, "fr", "Employees", "Salarié.E et étudiant.E.s", &[]);
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
        check_text(check, "es", "So it is. End.", "Así queda., etc. Fin.,", &[".,→."]);
        check_text(check, "es", "So it is (yes).", "Así queda (claro).,", &[".,→."]);
        check_text(check, "es", "The **GSEF**, so", "El **GSEF**,, así", &[",,→,"]);
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
            ("es", "a", "f(foo),bar y Casa(foo).Otra o g(foo),h x1,y"),
            ("es", "more ...", "más ..."),
            ("es", "smile :) ;-)", "sonría :) ;-)"),
            ("ja", "a.", "a ."),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }
}
