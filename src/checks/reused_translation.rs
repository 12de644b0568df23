//! `reused-translation`: one translation stands for texts of the reference that say different things: one of them was
//! copied over the other.
//!
//! Two texts may rightly have one translation: synonyms ("Closure", "Closing"), another order of words, another number. So
//! short translations are left out, and texts that have half of their words in common.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::agreement::{Groups, Member, folded};
use crate::text::words::{Bag, words};

/// A translation of fewer words may be that of synonyms.
const FEWEST_WORDS: usize = 4;
/// Texts that are more alike say the same.
const MOST_ALIKE: f64 = 0.5;

pub(super) fn check(groups: &Groups<Member>, findings: &mut Vec<Diagnostic>) {
    for group in &groups.same_translation {
        let Some(first) = group.first() else { continue };
        let untranslated = |member: &Member| folded(&member.reference) == folded(&member.translation);
        if words(&first.translation).count() < FEWEST_WORDS || group.iter().any(untranslated) {
            continue;
        }
        let said = Bag::new(&first.reference);
        for member in &group[1..] {
            if said.likeness(&Bag::new(&member.reference)) >= MOST_ALIKE {
                continue;
            }
            findings.push(
                Diagnostic::new(Code::ReusedTranslation)
                    .arg("reference", member.reference.as_str())
                    .arg("first", first.id.as_str())
                    .arg("other", first.reference.as_str())
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
    fn a_translation_that_was_copied_over_another_is_reported() {
        check_agreement(
            check,
            &[
                ("a = Cities are laboratories for innovation\n", "a = Las ciudades son laboratorios de innovación\n"),
                ("b = Women must take part in decisions\n", "b = Las ciudades son laboratorios de innovación.\n"),
            ],
            &["1:reused-translation b"],
        );
    }

    #[test]
    fn synonyms_are_translated_alike() {
        for (reference, translation) in [
            ("a = Closure\nb = Closing\n", "a = Clausura\nb = Clausura\n"),
            ("a = Closing of the event\nb = Final remarks now\n", "a = Clausura del acto\nb = Clausura del acto\n"),
            (
                "a = General Director of the national institute\nb = Director General, National Institute\n",
                "a = director general del instituto nacional\nb = director general del instituto nacional\n",
            ),
            (
                "a = Cities are laboratories\nb = Something else entirely different\n",
                "a = Cities are laboratories x\nb = Something else entirely different\n",
            ),
        ] {
            check_agreement(check, &[(reference, translation)], &[]);
        }
    }
}
