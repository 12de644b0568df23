//! `duplicate-variant`: a choice has one variant twice; the second is never taken.

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Variant;
use crate::resource::Parsed;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    for entry in &parsed.resource.entries {
        for (attribute, pattern) in entry.parts() {
            for select in &pattern.selects {
                for (index, variant) in select.variants.iter().enumerate() {
                    let Some(first) = select.variants[..index].iter().find(|first| same(first, variant)) else {
                        continue;
                    };
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

/// Numbers are compared by what they are worth: `1` is `1.0`.
fn same(one: &Variant, other: &Variant) -> bool {
    let number = |variant: &Variant| variant.key.parse::<f64>().ok().filter(|number| number.is_finite());
    one.key == other.key || number(one).zip(number(other)).is_some_and(|(one, other)| one == other)
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
