//! `missing-message`: a message of the reference has no translation.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::Pair;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(reference) = pair.reference else { return };
    let mut seen = HashSet::new();
    for message in reference.resource.messages().filter(|message| seen.insert(message.id.as_str())) {
        if pair.translation.is_none_or(|translation| translation.find(&message.id).is_none()) {
            findings.push(
                Diagnostic::new(Code::MissingMessage)
                    .arg("id", message.id.as_str())
                    .arg("file", pair.path)
                    .message(message.id.as_str())
                    .related("reference-here", reference.locate(&message.id_span)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_pair;

    #[test]
    fn what_is_not_there_is_missing() {
        check_pair(Some("a = A\nb = B\n"), Some("a = Ah\n"), &["missing-message b"]);
        check_pair(Some("a = A\nb = B\n"), None, &["missing-message a", "missing-message b"]);
    }

    #[test]
    fn what_is_there_in_any_order_is_not() {
        check_pair(Some("a = A\nb = B\n-term = T\n"), Some("b = Bé\na = Ah\n"), &[]);
    }
}
