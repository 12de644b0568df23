//! `brackets`: a bracket has no partner, and the reference's have; blanks stand on its wrong side; a label has lost its own.

mod blanks;
mod labels;

use std::collections::HashSet;

use blanks::{Fault, Found};

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::brackets::{narrow, unmatched};
use crate::text::prose::Prose;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    without_partner(part, findings);
    if !part.rules.typography.asks_nothing() {
        with_blanks(part, findings);
        labels::check(part, findings);
    }
}

/// Where the reference has such a thing as well, it is a notation.
fn with_blanks(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let find = |prose: &Prose| blanks::find(prose.text(), prose.opaque());
    let notation: Vec<Found> = part.reference_prose().iter().flat_map(find).collect();
    for prose in part.prose() {
        let found = find(prose).into_iter().filter(|found| notation.iter().all(|other| other.fault != found.fault));
        findings.extend(found.map(|found| beside(part, prose, &found)));
    }
}

fn beside(part: &Part<'_>, prose: &Prose, found: &Found) -> Diagnostic {
    let finding =
        part.finding(Code::Brackets, prose.span(found.range.clone())).arg("bracket", found.bracket.to_string());
    let write = |wanted: &str| prose.edits([(found.range.clone(), wanted)]);
    match found.fault {
        Fault::Before => finding.says("before").offer(write(" (")),
        Fault::Behind => finding.says("behind").offer(write(") ")),
        Fault::Inside => finding.says("inside").fix(write(found.bracket.encode_utf8(&mut [0; 4]))),
    }
}

fn without_partner(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let mut originals: Option<Vec<Vec<char>>> = None;
    let mut told = HashSet::new();
    for reading in part.translation.readings() {
        let found = unmatched(reading.text());
        if found.is_empty() {
            continue;
        }
        // One that the reference leaves open (the other is in the next message) is right here as well.
        let originals = originals.get_or_insert_with(|| {
            let readings = part.reference.iter().flat_map(|reference| reference.readings());
            readings.map(|reading| sorted(&unmatched(reading.text()))).collect()
        });
        if originals.contains(&sorted(&found)) {
            continue;
        }
        for (at, bracket) in found {
            let span = reading.span(at..at + bracket.len_utf8());
            if told.insert(span.clone()) {
                findings.push(part.finding(Code::Brackets, span).arg("bracket", bracket.to_string()));
            }
        }
    }
}

fn sorted(unmatched: &[(usize, char)]) -> Vec<char> {
    let mut brackets: Vec<char> = unmatched.iter().map(|(_, bracket)| narrow(*bracket)).collect();
    brackets.sort_unstable();
    brackets
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_bracket_without_a_partner_is_reported() {
        check_text(check, "es", "the SSE (social economy)", "la ESS (economía social", &["("]);
        check_text(check, "es", "the SSE (social economy)", "la ESS economía social)", &[")"]);
        check_text(check, "es", "x", "{ $n ->\n        [one] (uno\n       *[other] { $n }\n    }", &["("]);
    }

    #[test]
    fn a_blank_stands_outside_a_bracket_and_none_inside() {
        let reference = "Social Economy (SSE) in Mexico";
        check_text(check, "es", reference, "Economía Solidaria(ESS) en México", &["(→ ("]);
        check_text(check, "es", reference, "Economía Solidaria (ESS)en México", &[")→) "]);
        check_text(check, "fr", reference, "Économie solidaire( ESS ) au Mexique", &["( →(", " )→)"]);
        check_text(check, "es", "a (see b)", "a(véase el b )", &[" )→)"]);
        check_text(check, "es", "an aside (see b)", "un inciso(véase el b)", &["(→ ("]);
    }

    #[test]
    fn what_may_be_put_on_a_word_touches_it() {
        for (locale, text) in [
            ("es", "alumno(s), autor(a), profesor(es/as), LICENCIADO(A), TRABAJADOR(ES)"),
            ("fr", "participant(e)s, (re)construire, (co)opérer, les (ONG)s, directeur(trice)"),
            ("es", "f(x), `max( a )`, 501(c)(3), a) uno, 1) dos, :)"),
            ("es", "( ) Sí ( x ) No, (en línea); (2021), Ca(OH)"),
            ("es", "[véase](Mapa del Sitio) y (fin)."),
        ] {
            check_text(check, locale, "a", text, &[]);
        }
        check_text(check, "es", "the sum ( a )", "la suma ( a )", &[]);
        check_text(check, "ja", "SSE (x)", "SSE( x )", &[]);
    }

    #[test]
    fn what_the_reference_leaves_open_may_be_open() {
        check_text(check, "es", "(see", "(véase", &[]);
        check_text(
            check,
            "es",
            "{ $n ->\n        [one] (a\n       *[other] b\n    })",
            "{ $n ->\n        [one] (a\n       *[other] (b\n    })",
            &[],
        );
        check_text(check, "ja", "SSE (x)", "SSE（x）", &[]);
        check_text(
            check,
            "es",
            "{ $n ->\n        [one] (a)\n       *[other] (b)\n    }",
            "({ $n ->\n        [one] a\n       *[other] b\n    })",
            &[],
        );
    }
}
