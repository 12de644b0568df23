//! `obsolete-part`: a translated message has a value or an attribute that the reference has not.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::Pair;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(reference), Some(translation)) = (pair.reference, pair.translation) else { return };
    for translated in translation.resource.messages() {
        let Some(message) = reference.find(&translated.id) else { continue };
        if let (Some(value), None) = (&translated.value, &message.value) {
            findings.push(
                Diagnostic::new(Code::ObsoletePart)
                    .says("value")
                    .arg("id", message.id.as_str())
                    .message(message.id.as_str())
                    .at(translation.locate(&value.span)),
            );
        }
        for attribute in &translated.attributes {
            if message.part(Some(&attribute.name)).is_none() {
                findings.push(
                    Diagnostic::new(Code::ObsoletePart)
                        .arg("id", message.id.as_str())
                        .arg("attribute", attribute.name.as_str())
                        .message(format!("{}.{}", message.id, attribute.name))
                        .at(translation.locate(&attribute.name_span)),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_pair;

    #[test]
    fn each_superfluous_part_is_reported() {
        check_pair(Some("a = A\n"), Some("a = Ah\n    .title = T\n"), &["2:obsolete-part a.title"]);
        check_pair(Some("a =\n    .x = X\n"), Some("a = Ah\n    .x = X\n"), &["1:obsolete-part a"]);
        check_pair(Some("a = A\n    .x = X\n"), Some("a = Ah\n    .x = X\n"), &[]);
    }
}
