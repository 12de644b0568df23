//! `missing-part`: a translated message lacks its value, or an attribute that the reference has.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::Pair;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(reference), Some(translation)) = (pair.reference, pair.translation) else { return };
    for message in reference.resource.messages() {
        let Some(translated) = translation.find(&message.id) else { continue };
        let place = || translation.locate(&translated.id_span);
        if let (Some(value), None) = (&message.value, &translated.value) {
            findings.push(
                Diagnostic::new(Code::MissingPart)
                    .says("value")
                    .arg("id", message.id.as_str())
                    .message(message.id.as_str())
                    .at(place())
                    .related("reference-here", reference.locate(&value.span)),
            );
        }
        for attribute in &message.attributes {
            if translated.part(Some(&attribute.name)).is_none() {
                findings.push(
                    Diagnostic::new(Code::MissingPart)
                        .arg("id", message.id.as_str())
                        .arg("attribute", attribute.name.as_str())
                        .message(format!("{}.{}", message.id, attribute.name))
                        .at(place())
                        .related("reference-here", reference.locate(&attribute.span)),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_pair;

    #[test]
    fn each_missing_part_is_reported() {
        let reference = "a = A\n    .title = T\n    .note = N\n";
        check_pair(Some(reference), Some("a = Ah\n    .note = N\n"), &["1:missing-part a.title"]);
        check_pair(Some(reference), Some("a =\n    .title = T\n    .note = N\n"), &["1:missing-part a"]);
    }

    #[test]
    fn the_order_of_parts_is_free() {
        check_pair(Some("a = A\n    .x = X\n    .y = Y\n"), Some("a = Ah\n    .y = Y\n    .x = X\n"), &[]);
    }
}
