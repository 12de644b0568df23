//! `brackets`: a bracket has no partner, and the reference's have.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::brackets::{narrow, unmatched};

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
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
