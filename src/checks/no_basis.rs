//! `no-basis`: a part is translated, and nothing says from which reference text.

use super::drifted::place;
use crate::diagnostic::{Code, Diagnostic};
use crate::resource::Pair;
use crate::sync::{MessageStatus, Standing};

pub(super) fn check(pair: &Pair<'_>, statuses: &[MessageStatus], findings: &mut Vec<Diagnostic>) {
    for status in statuses {
        for part in status.parts.iter().filter(|part| part.standing == Standing::New) {
            let id = part.full_id(&status.id);
            let finding = Diagnostic::new(Code::NoBasis)
                .arg("id", id.as_str())
                .arg("file", pair.path)
                .arg("locale", pair.locale)
                .message(id);
            findings.push(match pair.translation.and_then(|translation| place(translation, status, part)) {
                Some(place) => finding.at(place),
                None => finding,
            });
        }
    }
}
