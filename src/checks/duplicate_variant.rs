//! `duplicate-variant`: a choice has one variant twice; the second is never taken.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Variant;
use crate::resource::Parsed;
use crate::text::steps::step;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    for entry in &parsed.resource.entries {
        for (attribute, pattern) in entry.parts() {
            for select in &pattern.selects {
                let mut known: HashMap<Key<'_>, &Variant> = HashMap::new();
                for variant in &select.variants {
                    let first = *known.entry(key(variant)).or_insert(variant);
                    if first.span == variant.span {
                        continue;
                    }
                    findings.push(
                        Diagnostic::new(Code::DuplicateVariant)
                            .arg("id", entry.name(attribute))
                            .arg("key", variant.key.as_str())
                            .message(entry.name(attribute))
                            .at(parsed.locate(&variant.span))
                            .related("first-here", parsed.locate(&first.span)),
                    );
                }
            }
        }
    }
}

/// What variants are told apart by.
#[derive(PartialEq, Eq, Hash)]
enum Key<'v> {
    Name(&'v str),
    /// The bits of what a number is worth: `1` is `1.0`.
    Number(u64),
}

fn key(variant: &Variant) -> Key<'_> {
    step(1);
    let number = variant.key.parse::<f64>().ok().filter(|number| number.is_finite());
    // Zero has two signs, and is worth the same with both.
    number.map_or(Key::Name(&variant.key), |number| Key::Number((number + 0.0).to_bits()))
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_file;

    #[test]
    fn the_second_of_two_is_reported() {
        check_file(
            "a = { $n ->\n    [one] x\n    [one] y\n   *[other] z\n}\n    .b = { $n ->\n    [1] x\n   *[1.0] y\n}\n",
            &["3:duplicate-variant a", "8:duplicate-variant a.b"],
        );
        check_file("-t = { $x ->\n    [a] A\n   *[a] B\n}\n", &["3:duplicate-variant -t"]);
    }

    #[test]
    fn each_choice_has_its_own_variants() {
        check_file(
            "a = { $n ->\n    [one] { $m ->\n        [one] x\n       *[other] y\n    }\n   *[other] z\n}\nb = { $n ->\n    [0] o\n    [infinity] i\n    [Infinity] I\n   *[other] z\n}\n",
            &[],
        );
    }
}
