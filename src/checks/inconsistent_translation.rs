//! `inconsistent-translation`: one text of the reference is translated in several ways.
//!
//! Gender, number and place may ask for it, so it is information; texts of one or two words are left out.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::agreement::{Groups, Member, folded};
use crate::text::steps::step;

pub(super) fn check(groups: &Groups<Member>, findings: &mut Vec<Diagnostic>) {
    for group in &groups.same_reference {
        let Some(first) = group.first() else { continue };
        let mut told = HashSet::from([folded(&first.translation)]);
        for member in &group[1..] {
            step(1);
            let other = folded(&member.translation);
            if !told.insert(other) {
                continue;
            }
            findings.push(
                Diagnostic::new(Code::InconsistentTranslation)
                    .arg("reference", member.reference.as_str())
                    .arg("first", first.id.as_str())
                    .arg("translation", first.translation.as_str())
                    .message(member.id.as_str())
                    .at(member.location.clone())
                    .related("first-here", first.location.clone()),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_agreement;

    #[test]
    fn two_ways_to_say_one_thing_are_told_across_files() {
        check_agreement(
            check,
            &[
                ("a = Local and regional governments\n", "a = Gobiernos locales y regionales\n"),
                (
                    "b = local and regional governments\nc = Local and regional governments\n",
                    "b = Los gobiernos regionales y locales\nc = Gobiernos locales y regionales.\n",
                ),
            ],
            &["1:inconsistent-translation b"],
        );
    }

    #[test]
    fn short_texts_depend_on_what_is_around_them() {
        check_agreement(
            check,
            &[("a = Director General\nb = Director General\n", "a = Directora general\nb = Director general\n")],
            &[],
        );
        check_agreement(
            check,
            &[("a = One two three\nb = Three two one\n", "a = Uno dos tres\nb = Tres dos uno\n")],
            &[],
        );
    }
}
