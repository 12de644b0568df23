//! `unknown-variable`: a translation uses a variable that its message is not given.
//!
//! Variables are given to a message as a whole, so one of another part is known, and one that the reference's comment
//! names. What a term is given is its callers' affair.

use std::collections::HashSet;

use super::missing_variable;
use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{Entry, Kind, Reference, ReferenceKind};
use crate::resource::part::Part;
use crate::text::edit::Edit;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let mut told = HashSet::new();
    let renamed = renamed(part);
    for used in unknown(part) {
        if !told.insert(&used.id) {
            continue;
        }
        let finding = part.finding(Code::UnknownVariable, used.span.clone());
        let finding = finding.arg("id", part.id()).arg("variable", used.id.as_str());
        findings.push(match renamed {
            None => finding,
            Some(wanted) => {
                let edit = |used: &Reference| Edit { span: used.span.clone(), replacement: format!("${wanted}") };
                finding.says("renamed").arg("wanted", wanted).offer(unknown(part).map(edit))
            }
        });
    }
}

/// The variable that is called by another name: the only one that is not printed, where only one is not known.
pub(super) fn renamed<'p>(part: &Part<'p>) -> Option<&'p str> {
    let mut unknown = unknown(part).map(|used| used.id.as_str());
    let first = unknown.next()?;
    match missing_variable::lost(part).as_slice() {
        [wanted] if unknown.all(|other| other == first) => Some(wanted),
        _ => None,
    }
}

/// The places where a variable is used that the message is not given.
fn unknown<'p>(part: &Part<'p>) -> impl Iterator<Item = &'p Reference> {
    let entry = part.reference_entry.filter(|_| part.reference.is_some() && part.entry.kind == Kind::Message);
    let variables = part.translation.references.iter().filter(|used| used.kind == ReferenceKind::Variable);
    let file = part.reference_file;
    let is_given = move |entry: &Entry, variable: &str| {
        file.is_some_and(|file| file.uses(entry, ReferenceKind::Variable, variable))
    };
    variables.filter(move |used| entry.is_some_and(|entry| !is_given(entry, &used.id)))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;

    #[test]
    fn a_variable_of_no_part_is_reported_once() {
        check_text(check, "fr", "{ $name }", "{ $nom } et { $nom }", &["$nom→$name "]);
        check_text(check, "fr", "{ $name } { $n }", "{ $nom } { $x }", &["$nom", "$x"]);
        check_text(check, "fr", "{ $name }", "{ $name ->\n        [a] { $n }\n       *[b] b\n    }", &["$n"]);
        check_text(check, "fr", "{ $name } { NUMBER($n) }", "{ $n } { $name }", &[]);
    }

    #[test]
    fn what_the_message_is_given_is_known() {
        let rules = Rules::new("en".parse().unwrap(), "fr".parse().unwrap());
        let reference = "# Variables:\n#   $count (Number): how many\na = Tabs\n    .x = { $name }\n-t = T\n";
        let translation = "a = { $count } { $name }\n-t = { $case ->\n   *[a] T\n}\nb = { $x }\n";
        assert!(findings(check, &rules, reference, translation).is_empty());
        assert_eq!(findings(check, &rules, reference, "a = { $coun }\n").len(), 1);
    }
}
