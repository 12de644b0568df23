//! `missing-variable`: a translation does not print what its reference prints: a name, a number, a date.
//!
//! What only chooses between variants may be left out: a language without plurals has nothing to choose. One variant may
//! say the number in words (`one`, `two`), but not `few`, `many` and `other`, which stand for many numbers.

use super::unknown_variable;
use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{Kind, Pattern, ReferenceKind, Select};
use crate::resource::part::Part;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(reference), Kind::Message) = (part.reference, part.entry.kind) else { return };
    for variable in printed(reference) {
        let with = |finding: Diagnostic| finding.arg("id", part.id()).arg("variable", variable);
        if !part.translation.references.iter().any(|used| is(used, variable)) {
            // Of one that only has another name, `unknown-variable` says it.
            if unknown_variable::renamed(part) != Some(variable) {
                findings.push(with(part.finding_on_all(Code::MissingVariable)));
            }
            continue;
        }
        // In the reference the number is printed whatever it is, but for exact ones.
        if !lacking(reference, variable).is_empty() {
            continue;
        }
        for (key, span) in lacking(part.translation, variable) {
            let finding = with(part.finding(Code::MissingVariable, span)).says("variant");
            findings.push(finding.arg("key", key));
        }
    }
}

/// The variables of the reference that the translation does not use, though they are printed.
pub(super) fn lost<'p>(part: &Part<'p>) -> Vec<&'p str> {
    let variables = part.reference.map(printed).unwrap_or_default();
    let used = |variable: &str| part.translation.references.iter().any(|used| is(used, variable));
    variables.into_iter().filter(|variable| !used(variable)).collect()
}

/// The variables that a pattern prints, each once.
fn printed(pattern: &Pattern) -> Vec<&str> {
    let mut found = Vec::new();
    for used in pattern.references.iter().filter(|used| used.kind == ReferenceKind::Variable) {
        if !found.contains(&used.id.as_str()) && !chooses(pattern, used.span.start) {
            found.push(used.id.as_str());
        }
    }
    found
}

fn is(used: &crate::ftl::read::Reference, variable: &str) -> bool {
    used.kind == ReferenceKind::Variable && used.id == variable
}

fn chooses(pattern: &Pattern, at: usize) -> bool {
    pattern.selects.iter().any(|select| select.span.contains(&at))
}

/// The variants for many numbers, of a choice by this variable, that do not print it: their keys and where these are.
fn lacking<'p>(pattern: &'p Pattern, variable: &str) -> Vec<(&'p str, crate::text::Span)> {
    let printed: Vec<usize> = pattern
        .references
        .iter()
        .filter(|used| is(used, variable) && !chooses(pattern, used.span.start))
        .map(|used| used.span.start)
        .collect();
    let by_it = |select: &&Select| {
        pattern.references.iter().any(|used| is(used, variable) && select.span.contains(&used.span.start))
    };
    let mut found = Vec::new();
    for select in pattern.selects.iter().filter(by_it) {
        let outside = |at: &usize| !select.variants.iter().any(|variant| variant.value.contains(at));
        if printed.iter().any(outside) {
            continue;
        }
        let many = select.variants.iter().filter(|variant| matches!(variant.key.as_str(), "few" | "many" | "other"));
        let lacks = many.filter(|variant| !printed.iter().any(|at| variant.value.contains(at)));
        found.extend(lacks.map(|variant| (variant.key.as_str(), variant.span.clone())));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn what_is_not_printed_is_reported() {
        check_text(check, "fr", "Hello { $name }", "Bonjour", &["Bonjour"]);
        check_text(check, "fr", "Hello { $name }", "Bonjour { $nom }", &[]);
        check_text(
            check,
            "fr",
            "{ $n ->\n        [one] One tab\n       *[other] { $n } tabs\n    }",
            "Des onglets",
            &["Des onglets"],
        );
        check_text(
            check,
            "pl",
            "{ $n ->\n        [one] One tab\n       *[other] { $n } tabs\n    }",
            "{ $n ->\n        [one] Karta\n        [few] karty\n       *[many] { $n } kart\n    }",
            &["few"],
        );
    }

    #[test]
    fn what_only_chooses_may_be_left_out() {
        check_text(check, "ja", "{ $n ->\n        [one] Close tab\n       *[other] Close tabs\n    }", "閉じる", &[]);
        check_text(
            check,
            "ar",
            "{ $n ->\n        [one] One tab\n       *[other] { $n } tabs\n    }",
            "{ $n ->\n        [zero] 0\n        [one] 1\n        [two] 2\n        [few] { $n }\n        [many] { $n }\n       *[other] { $n }\n    }",
            &[],
        );
        check_text(
            check,
            "fr",
            "{ $n ->\n        [1] Close tab\n       *[other] Close { $n } tabs\n    }",
            "{ $n ->\n        [1] Fermer\n        [one] Fermer { $n }\n       *[other] Fermer { $n }\n    }",
            &[],
        );
        check_text(
            check,
            "fr",
            "{ $n } { $n ->\n        [one] tab\n       *[other] tabs\n    }",
            "{ $n } { $n ->\n        [one] onglet\n       *[other] onglets\n    }",
            &[],
        );
    }
}
