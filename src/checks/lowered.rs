//! `lowered`: a reviewed translation was edited while its source stood still, and counts as translated again.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::Pair;
use crate::sync::MessageStatus;

pub(super) fn check(pair: &Pair<'_>, statuses: &[MessageStatus], findings: &mut Vec<Diagnostic>) {
    for status in statuses.iter().filter(|status| status.lowered) {
        let finding = Diagnostic::new(Code::Lowered).arg("id", status.id.as_str()).message(status.id.as_str());
        let entry = pair.translation.and_then(|translation| Some((translation, translation.find(&status.id)?)));
        findings.push(match entry {
            Some((translation, entry)) => finding.at(translation.locate(&entry.id_span)),
            None => finding,
        });
    }
}
