//! `missing-variable`: a translation does not print what its reference prints: a name, a number, a date.
//!
//! What only chooses between variants may be left out: a language without plurals has nothing to choose. One variant may
//! say the number in words (`one`, `two`), but not `few`, `many` and `other`, which stand for many numbers.

use std::collections::{HashMap, HashSet};

use super::unknown_variable;
use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{Kind, Pattern, ReferenceKind, Select, Uses, Variant};
use crate::resource::part::Part;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(reference), Kind::Message) = (part.reference, part.entry.kind) else { return };
    let [original, here] = [reference, part.translation].map(Pattern::uses);
    let [by_original, by_here] = [&original, &here].map(Uses::choices_by);
    let used: HashSet<&str> = variables(part.translation).collect();
    let renamed = unknown_variable::renamed(part);
    for variable in printed(reference, &original) {
        let with = |finding: Diagnostic| finding.arg("id", part.id()).arg("variable", variable);
        if !used.contains(variable) {
            // Of one that only has another name, `unknown-variable` says it.
            if renamed != Some(variable) {
                findings.push(with(part.finding_on_all(Code::MissingVariable)));
            }
            continue;
        }
        // In the reference the number is printed whatever it is, but for exact ones.
        if !lacking(&original, &by_original, variable).is_empty() {
            continue;
        }
        for (key, span) in lacking(&here, &by_here, variable) {
            let finding = with(part.finding(Code::MissingVariable, span)).says("variant");
            findings.push(finding.arg("key", key));
        }
    }
}

/// The variables of the reference that the translation does not use, though they are printed.
pub(super) fn lost<'p>(part: &Part<'p>) -> Vec<&'p str> {
    let Some(reference) = part.reference else { return Vec::new() };
    let used: HashSet<&str> = variables(part.translation).collect();
    printed(reference, &reference.uses()).into_iter().filter(|variable| !used.contains(variable)).collect()
}

fn variables(pattern: &Pattern) -> impl Iterator<Item = &str> {
    let used = pattern.references.iter().filter(|used| used.kind == ReferenceKind::Variable);
    used.map(|used| used.id.as_str())
}

/// The variables that a pattern prints, each once.
fn printed<'p>(pattern: &'p Pattern, uses: &Uses<'_>) -> Vec<&'p str> {
    let mut seen = HashSet::new();
    variables(pattern).filter(|variable| !uses.printed(variable).is_empty() && seen.insert(*variable)).collect()
}

/// The variants for many numbers, of a choice by this variable, that do not print it: their keys and where these are.
fn lacking<'p>(
    uses: &Uses<'p>,
    choices: &HashMap<&str, Vec<&'p Select>>,
    variable: &str,
) -> Vec<(&'p str, crate::text::Span)> {
    let mut found = Vec::new();
    for select in choices.get(variable).into_iter().flatten() {
        let within = |variant: &Variant| uses.printed_in(variable, &variant.value);
        if select.variants.iter().map(within).sum::<usize>() < uses.printed(variable).len() {
            continue;
        }
        let many = select.variants.iter().filter(|variant| matches!(variant.key.as_str(), "few" | "many" | "other"));
        let lacks = many.filter(|variant| within(variant) == 0);
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
