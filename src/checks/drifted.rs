//! `drifted`: the reference has changed since a translation was made from it.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::{Pair, Parsed, attribute_of};
use crate::sync::words::{diff, marked, shortened};
use crate::sync::{Kind, MessageStatus, PartStatus, Standing};
use crate::text::Location;

/// How many characters around a change a finding shows.
const AROUND: usize = 40;

pub(super) fn check(pair: &Pair<'_>, statuses: &[MessageStatus], findings: &mut Vec<Diagnostic>) {
    for status in statuses {
        for part in &status.parts {
            let Standing::Drifted(drift) = &part.standing else { continue };
            let words = marked(&shortened(&diff(&drift.from, &drift.to), AROUND), false);
            let says = match (drift.kind, part.edited) {
                (Kind::Cosmetic, _) => "cosmetic",
                (Kind::Editorial, _) => "editorial",
                (Kind::Context, false) => "context",
                (_, true) => "edited",
                (_, false) => "",
            };
            let id = part.full_id(&status.id);
            let mut finding = Diagnostic::new(Code::Drifted)
                .says(says)
                .severity(drift.kind.severity())
                .arg("id", id.as_str())
                .arg("kind", drift.kind.as_str())
                .arg("words", words)
                .arg("from", drift.from.as_str())
                .arg("to", drift.to.as_str())
                .arg("locale", pair.locale)
                .message(id);
            if let Some(place) = pair.translation.and_then(|translation| place(translation, status, part)) {
                finding = finding.at(place);
            }
            if let Some(place) = pair.reference.and_then(|reference| place(reference, status, part)) {
                finding = finding.related("reference-here", place);
            }
            findings.push(finding);
        }
    }
}

/// Where a part stands in a file.
pub(super) fn place(parsed: &Parsed, status: &MessageStatus, part: &PartStatus) -> Option<Location> {
    let name = attribute_of(&part.name);
    let pattern = parsed.find(&status.id)?.part(name)?;
    Some(parsed.locate(&pattern.span))
}
