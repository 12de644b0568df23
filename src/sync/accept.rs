//! Acceptance: the reference is recorded as the basis of translations, and what must not be blessed by habit is refused.

use std::collections::HashSet;

use super::{MessageStatus, PartStatus, Standing};
use crate::resource::basis::{Basis, BasisEntry, BasisPart, State, fingerprint};
use crate::resource::reference::speaker;
use crate::resource::{Parsed, attribute_of};

/// What is to be accepted.
#[derive(Debug, Clone, Default)]
pub struct Acceptance {
    /// Parts by their full id (`id` means all parts of the message); all of the resource if it is named.
    pub ids: HashSet<String>,
    /// Everything that is there.
    pub all: bool,
    /// First translations.
    pub new: bool,
    /// Translations edited since they were accepted.
    pub edited: bool,
    /// The state to record; otherwise it follows from the state before.
    pub state: Option<State>,
    /// Why untouched translations are still right.
    pub still_correct: Option<String>,
}

impl Acceptance {
    fn names(&self, id: &str, part: &PartStatus) -> bool {
        !self.ids.is_empty() && (self.ids.contains(id) || self.ids.contains(&part.full_id(id)))
    }

    /// Whether the part is asked for by what it is, not by its name.
    fn sweeps(&self, part: &PartStatus) -> bool {
        (self.new && part.standing == Standing::New)
            || (self.edited && part.edited)
            || (self.all && part.standing != Standing::Missing)
    }
}

/// What was recorded of one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The full id.
    pub id: String,
    /// The reference's pattern that is its basis now.
    pub text: String,
    /// The state of the message.
    pub state: State,
}

/// Why a part was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The full id.
    pub id: String,
    /// The sentence: `accept-<reason>`.
    pub reason: &'static str,
}

/// Records in `basis` what is asked for. Either all of it is recorded, or nothing and the reasons are given.
///
/// A first translation is recorded with the English that was last offered, not with what the reference has become since: the drift
/// between them then shows.
///
/// # Errors
///
/// The parts that cannot be accepted: missing ones, and untouched ones that have drifted without a reason.
pub fn accept(
    basis: &mut Basis,
    statuses: &[MessageStatus],
    reference: &Parsed,
    translation: &Parsed,
    wanted: &Acceptance,
) -> Result<Vec<Accepted>, Vec<Refused>> {
    let mut accepted = Vec::new();
    let mut refused = Vec::new();
    let mut changed = basis.clone();
    for status in statuses {
        let (Some(message), Some(translated)) = (reference.find(&status.id), translation.find(&status.id)) else {
            let asked = status.parts.iter().filter(|part| wanted.names(&status.id, part));
            refused.extend(asked.map(|part| Refused { id: part.full_id(&status.id), reason: "accept-missing" }));
            continue;
        };
        let context = super::context_part(&status.parts).map(|part| part.name.clone());
        let recorded = basis.find(&status.id).map(BasisEntry::by_name).unwrap_or_default();
        let (mut reason, mut made) = (Reason::Kept, Vec::new());
        for part in &status.parts {
            let named = wanted.names(&status.id, part);
            if !named && !wanted.sweeps(part) {
                continue;
            }
            let id = part.full_id(&status.id);
            let name = attribute_of(&part.name);
            let (Some(pattern), Some(current)) = (message.part(name), translated.part(name)) else {
                refused.push(Refused { id, reason: "accept-missing" });
                continue;
            };
            let untouched = matches!(&part.standing, Standing::Drifted(drift) if drift.kind.matters()) && !part.edited;
            if untouched && wanted.still_correct.is_none() {
                refused.push(Refused { id, reason: "accept-untouched" });
                continue;
            }
            if part.standing == Standing::Current && !part.edited && wanted.state.is_none() {
                continue;
            }
            let entry = changed.find_or_add(&status.id);
            let offered = recorded.get(part.name.as_str()).filter(|known| known.translation.is_none());
            let text = match (&part.standing, offered) {
                (Standing::New, Some(offered)) => offered.text.clone(),
                _ => pattern.canonical.clone(),
            };
            // Who speaks was offered with the text, and belongs to the part that depends on it.
            if part.standing != Standing::New && context.as_ref() == Some(&part.name) {
                entry.speaker = speaker(message);
            }
            let translation = Some(fingerprint(current));
            made.push(BasisPart { name: part.name.clone(), text: text.clone(), translation });
            entry.state = wanted.state.unwrap_or(match entry.state {
                State::Missing => State::Translated,
                State::Reviewed if part.edited => State::Translated,
                state => state,
            });
            if untouched {
                reason = Reason::Given;
            } else if reason == Reason::Kept && (part.edited || part.standing != Standing::Current) {
                reason = Reason::Gone;
            }
            accepted.push(Accepted { id, text, state: entry.state });
        }
        if let Some(entry) = changed.find_mut(&status.id) {
            entry.record(made);
            match reason {
                Reason::Kept => {}
                Reason::Given => entry.still_correct.clone_from(&wanted.still_correct),
                Reason::Gone => entry.still_correct = None,
            }
        }
    }
    if refused.is_empty() {
        *basis = changed;
        Ok(accepted)
    } else {
        Err(refused)
    }
}

/// What becomes of the recorded reason why a message's translation is still right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    /// Nothing that it is about was recorded anew.
    Kept,
    /// It is given now.
    Given,
    /// The translation was made or corrected since.
    Gone,
}
