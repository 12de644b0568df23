//! `unknown-variable`: a translation uses a variable that its message is not given.
//!
//! Variables are given to a message as a whole, so one of another part is known, and one that the reference's comment
//! names. What a term is given is its callers' affair.

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{Entry, Kind, ReferenceKind};
use crate::resource::part::Part;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(entry), Some(_), Kind::Message) = (part.reference_entry, part.reference, part.entry.kind) else { return };
    let mut told = Vec::new();
    for used in &part.translation.references {
        if used.kind == ReferenceKind::Variable && !is_given(entry, &used.id) && !told.contains(&&used.id) {
            told.push(&used.id);
            let finding = part.finding(Code::UnknownVariable, used.span.clone());
            findings.push(finding.arg("id", part.id()).arg("variable", used.id.as_str()));
        }
    }
}

fn is_given(entry: &Entry, variable: &str) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let told = entry.comment.as_ref().is_some_and(|comment| {
        let mut names = comment.text.split('$').skip(1);
        names.any(|rest| rest.strip_prefix(variable).is_some_and(|after| !after.starts_with(name)))
    });
    let used = |(_, pattern): (_, &crate::ftl::read::Pattern)| {
        let mut variables = pattern.references.iter().filter(|used| used.kind == ReferenceKind::Variable);
        variables.any(|used| used.id == variable)
    };
    told || entry.parts().any(used)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;

    #[test]
    fn a_variable_of_no_part_is_reported_once() {
        check_text(check, "fr", "{ $name }", "{ $nom } et { $nom }", &["$nom"]);
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
