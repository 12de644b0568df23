//! `obsolete-reference`: a translation does not refer to the messages, terms and functions that its reference refers to.
//!
//! A term that is referred to in addition is no fault: many languages repeat a name where English has a pronoun, and keep
//! terms of their own for grammar. A message is text of one place, and one that is not referred to any more is soon gone.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{Kind, Reference, ReferenceKind};
use crate::resource::part::Part;
use crate::text::edit::Edit;
use crate::text::steps::step;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(reference), Kind::Message) = (part.reference, part.entry.kind) else { return };
    let [original, translated] =
        [reference, part.translation].map(|it| it.references.iter().map(key).collect::<HashSet<_>>());
    let choices = reference.uses();
    let mut foreign = Vec::new();
    for used in &part.translation.references {
        let in_message = || {
            let entry = part.reference_file.zip(part.reference_entry);
            entry.is_some_and(|(file, entry)| file.uses(entry, ReferenceKind::Function, &used.id))
        };
        let says = match used.kind {
            ReferenceKind::Message if !original.contains(&key(used)) => "",
            // What any program has may be used for grammar; of another it is not known whether this one has it.
            ReferenceKind::Function if !BUILT_IN.contains(&used.id.as_str()) && !in_message() => "function",
            _ => continue,
        };
        foreign.push((used, says));
    }
    let (mut lost, mut told): (Vec<&Reference>, HashSet<_>) = (Vec::new(), HashSet::new());
    for wanted in &reference.references {
        let counts = match wanted.kind {
            ReferenceKind::Message => true,
            // A term that only chooses is grammar, and so is its attribute.
            ReferenceKind::Term => wanted.attribute.is_none() && !choices.chooses(wanted.span.start),
            ReferenceKind::Function => wanted.id != "NUMBER" && !choices.chooses(wanted.span.start),
            ReferenceKind::Variable => false,
        };
        if counts && !translated.contains(&key(wanted)) && told.insert(key(wanted)) {
            lost.push(wanted);
        }
    }
    // One in the place of another is one fault.
    if let ([(used, "")], [wanted]) = (foreign.as_slice(), lost.as_slice())
        && wanted.kind == ReferenceKind::Message
    {
        let edit = Edit { span: used.span.clone(), replacement: name(wanted) };
        let finding = part.finding(Code::ObsoleteReference, used.span.clone()).says("instead");
        findings.push(finding.arg("target", name(used)).arg("wanted", name(wanted)).offer([edit]));
        return;
    }
    for (used, says) in foreign {
        let finding = part.finding(Code::ObsoleteReference, used.span.clone()).says(says);
        findings.push(finding.arg("target", name(used)));
    }
    for wanted in lost {
        let finding = part.finding_on_all(Code::ObsoleteReference).says("lost");
        findings.push(finding.arg("target", name(wanted)));
    }
}

/// Functions that every program has, and the one that Mozilla's have.
const BUILT_IN: [&str; 3] = ["NUMBER", "DATETIME", "PLATFORM"];

/// What it refers to.
fn key(reference: &Reference) -> (ReferenceKind, &str, Option<&str>) {
    step(1);
    (reference.kind, &reference.id, reference.attribute.as_deref())
}

/// As it is written.
fn name(reference: &Reference) -> String {
    let id = &reference.id;
    let sign = if reference.kind == ReferenceKind::Term { "-" } else { "" };
    match (&reference.attribute, reference.kind) {
        (Some(attribute), _) => format!("{sign}{id}.{attribute}"),
        (None, ReferenceKind::Function) => format!("{id}()"),
        (None, _) => format!("{sign}{id}"),
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn what_the_reference_does_not_refer_to_is_reported() {
        check_text(check, "fr", "Open", "Ouvrir { menu }", &["menu"]);
        check_text(check, "fr", "Open { menu }", "Ouvrir { menu.label }", &["menu.label→menu"]);
        check_text(check, "fr", "Open", "Ouvrir { UPPER($x) }", &["UPPER"]);
    }

    #[test]
    fn what_is_lost_is_reported() {
        check_text(check, "fr", "Open { -brand } in { menu }", "Ouvrir", &["Ouvrir", "Ouvrir"]);
        check_text(check, "fr", "At { DATETIME($d, month: \"long\") }", "Le { $d }", &["Le { $d }"]);
        check_text(check, "fr", "{ -brand-full } and { -brand-full }", "{ -brand-short }", &["{ -brand-short }"]);
    }

    #[test]
    fn grammar_is_free() {
        check_text(check, "pl", "It opens", "{ -brand(case: \"gen\") } otwiera { NUMBER($n) }", &[]);
        check_text(
            check,
            "pl",
            "{ -brand } updated",
            "{ -brand.gender ->\n        [f] { -brand } zaktualizowana\n       *[other] { -brand } zaktualizowany\n    }",
            &[],
        );
        check_text(check, "fr", "{ PLATFORM() ->\n        [mac] a\n       *[other] b\n    }", "c", &[]);
        check_text(check, "ja", "{ NUMBER($n) ->\n        [one] a\n       *[other] b\n    }", "c", &[]);
    }
}
