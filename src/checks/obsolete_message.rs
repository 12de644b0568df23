//! `obsolete-message`: a translated message is not in the reference (any more).

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::Pair;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(translation) = pair.translation else { return };
    for message in translation.resource.messages() {
        if pair.reference.is_none_or(|reference| reference.find(&message.id).is_none()) {
            findings.push(
                Diagnostic::new(Code::ObsoleteMessage)
                    .arg("id", message.id.as_str())
                    .message(message.id.as_str())
                    .at(translation.locate(&message.id_span)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_pair;

    #[test]
    fn what_the_reference_lacks_is_obsolete() {
        check_pair(Some("a = A\n"), Some("a = Ah\nold = Vieux\n"), &["2:obsolete-message old"]);
        check_pair(None, Some("a = Ah\n"), &["1:obsolete-message a"]);
    }

    #[test]
    fn terms_are_the_translators_own() {
        check_pair(Some("a = A\n"), Some("-marque = M\na = Ah { -marque }\n"), &[]);
    }
}
