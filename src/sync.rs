//! Basis against reference: what is missing, drifted, new or edited, part by part. Pure.

mod accept;
mod kind;
mod mended;
pub mod prepare;
mod refresh;
pub mod words;

use crate::diagnostic::Severity;
use crate::ftl::read::Entry;
use crate::resource::basis::{Basis, BasisEntry, State, fingerprint};
use crate::resource::meaning::Meanings;
use crate::resource::reference::speaker;
use crate::resource::{Parsed, attribute_of};

pub use accept::{Acceptance, Accepted, Refused, accept};
pub use kind::{Kind, kind};
pub use mended::follow;
pub use refresh::refresh;

/// How one part of a message stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// The reference has it and the translation has not.
    Missing,
    /// It is translated, and nothing says from what.
    New,
    /// The reference is what the translation was made from, or differs in nothing that a translation depends on.
    Current,
    /// The reference has changed since.
    Drifted(Drift),
}

/// A change of the reference that a translation may depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// What kind of change it is.
    pub kind: Kind,
    /// The reference's pattern that the translation was made from (for `context`: who spoke).
    pub from: String,
    /// The reference's pattern today (for `context`: who speaks).
    pub to: String,
}

/// One part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartStatus {
    /// The attribute's name; empty for the value.
    pub name: String,
    /// How it stands.
    pub standing: Standing,
    /// The translation was changed since it was accepted.
    pub edited: bool,
}

impl PartStatus {
    /// The id of the part: `id`, or `id.attribute`.
    pub fn full_id(&self, id: &str) -> String {
        if self.name.is_empty() { id.to_owned() } else { format!("{id}.{}", self.name) }
    }

    /// Whether it has drifted in a way that a translator must look at.
    pub fn drifted(&self) -> bool {
        matches!(&self.standing, Standing::Drifted(drift) if drift.kind.matters())
    }
}

/// One message of the reference in one locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageStatus {
    /// Its id.
    pub id: String,
    /// The state of its translation, lowered where a reviewed one was edited.
    pub state: State,
    /// The state was lowered: what was reviewed is no longer what is there.
    pub lowered: bool,
    /// Its parts, in the order of the reference.
    pub parts: Vec<PartStatus>,
}

impl MessageStatus {
    /// Whether any part has drifted in a way that a translator must look at.
    pub fn drifted(&self) -> bool {
        self.parts.iter().any(PartStatus::drifted)
    }

    /// The part of that name; the value under the empty one.
    pub fn part(&self, name: &str) -> Option<&PartStatus> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Whether any part is missing.
    pub fn missing(&self) -> bool {
        self.parts.iter().any(|part| part.standing == Standing::Missing)
    }

    /// Whether any part is translated without a basis.
    pub fn without_basis(&self) -> bool {
        self.parts.iter().any(|part| part.standing == Standing::New)
    }
}

impl Kind {
    /// The severity of such a drift where translators' work is to be finished.
    pub fn severity(self) -> Severity {
        if self.matters() { Severity::Error } else { Severity::Info }
    }
}

/// Compares a resource's reference with the basis of its translation. `meanings` knows older wordings of the reference that
/// mean the same.
pub fn compare(
    reference: &Parsed,
    translation: Option<&Parsed>,
    basis: &Basis,
    meanings: &Meanings,
) -> Vec<MessageStatus> {
    let mut seen = std::collections::HashSet::new();
    reference
        .resource
        .messages()
        .filter(|message| seen.insert(message.id.as_str()))
        .map(|message| {
            let translated = translation.and_then(|translation| translation.find(&message.id));
            message_status(message, translated, basis.find(&message.id), meanings)
        })
        .collect()
}

fn message_status(
    message: &Entry,
    translated: Option<&Entry>,
    recorded: Option<&BasisEntry>,
    meanings: &Meanings,
) -> MessageStatus {
    let mut parts = Vec::new();
    let known = recorded.map(BasisEntry::by_name).unwrap_or_default();
    let value = message.value.iter().map(|pattern| ("", pattern));
    let attributes = message.attributes.iter().map(|attribute| (attribute.name.as_str(), &attribute.value));
    for (name, pattern) in value.chain(attributes) {
        let current = translated.and_then(|entry| entry.part(attribute_of(name)));
        let known = known.get(name).copied().filter(|part| part.translation.is_some());
        let edited = match (current, known.and_then(|part| part.translation.as_ref())) {
            (Some(current), Some(accepted)) => fingerprint(current) != *accepted,
            _ => false,
        };
        let standing = match (current, known) {
            (None, _) => Standing::Missing,
            (Some(_), None) => Standing::New,
            (Some(_), Some(known)) if known.text == pattern.canonical => Standing::Current,
            (Some(_), Some(known)) => Standing::Drifted(Drift {
                kind: kind(&known.text, &pattern.canonical, meanings.of(&message.id, name)),
                from: known.text.clone(),
                to: pattern.canonical.clone(),
            }),
        };
        parts.push(PartStatus { name: name.to_owned(), standing, edited });
    }
    context_drift(message, recorded, &mut parts);
    let recorded_state = recorded.map_or(State::Missing, |entry| entry.state);
    let still = |part: &PartStatus| {
        let stands = match &part.standing {
            Standing::Current => true,
            Standing::Drifted(drift) => !drift.kind.matters(),
            Standing::Missing | Standing::New => false,
        };
        part.edited && stands
    };
    let lowered = recorded_state == State::Reviewed && parts.iter().any(still);
    let state = match (translated, recorded_state) {
        (None, _) => State::Missing,
        (Some(_), State::Reviewed) if lowered => State::Translated,
        (Some(_), state) => state,
    };
    MessageStatus { id: message.id.clone(), state, lowered, parts }
}

/// The part that may depend on who speaks, by gender and post: the affiliation where there is one, else the first.
fn context_part(parts: &[PartStatus]) -> Option<&PartStatus> {
    parts.iter().find(|part| part.name == "affiliation").or(parts.first())
}

/// A changed speaker is drift of the part that may depend on it.
fn context_drift(message: &Entry, recorded: Option<&BasisEntry>, parts: &mut [PartStatus]) {
    let Some(recorded) = recorded.filter(|entry| entry.state != State::Missing) else { return };
    let (was, is) = (recorded.speaker.clone().unwrap_or_default(), speaker(message).unwrap_or_default());
    if was == is {
        return;
    }
    let name = context_part(parts).map(|part| part.name.clone());
    if let Some(part) = parts.iter_mut().find(|part| Some(&part.name) == name.as_ref())
        && part.standing == Standing::Current
    {
        part.standing = Standing::Drifted(Drift { kind: Kind::Context, from: was, to: is });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::basis::BasisPart;
    use crate::text::SourceFile;

    const ACCEPTED: &str = "a = Un texte\n    .title = Titre\n";

    /// The basis of `ACCEPTED`, made from `reference`.
    fn basis(reference: &str, state: State) -> Basis {
        let parsed = |text: &str| Parsed::new(SourceFile::new("a.ftl", text));
        let (reference, translation) = (parsed(reference), parsed(ACCEPTED));
        let message = reference.find("a").unwrap();
        let translated = translation.find("a").unwrap();
        let part = |name: &str| BasisPart {
            name: name.to_owned(),
            text: message.part(attribute_of(name)).unwrap().canonical.clone(),
            translation: translated.part(attribute_of(name)).map(fingerprint),
        };
        let parts = vec![part(""), part("title")];
        Basis::new(vec![BasisEntry { id: "a".to_owned(), state, parts, ..BasisEntry::default() }])
    }

    /// States each part of message `a` in words: `name standing edited`.
    fn state(reference: &str, translation: Option<&str>, basis: &Basis) -> (State, Vec<String>) {
        let parsed = |text: &str| Parsed::new(SourceFile::new("a.ftl", text));
        let translation = translation.map(parsed);
        let status = compare(&parsed(reference), translation.as_ref(), basis, &Meanings::default());
        let say = |part: &PartStatus| {
            let standing = match &part.standing {
                Standing::Drifted(drift) => format!("{:?}", drift.kind),
                other => format!("{other:?}"),
            };
            format!("{}:{standing}{}", part.name, if part.edited { " edited" } else { "" })
        };
        (status[0].state, status[0].parts.iter().map(say).collect())
    }

    #[test]
    fn each_part_stands_for_itself() {
        let reference = "a = A text\n    .title = Title\n";
        let accepted = basis(reference, State::Reviewed);
        for (reference, translation, expected) in [
            (reference, Some(ACCEPTED), (State::Reviewed, vec![":Current", "title:Current"])),
            (reference, None, (State::Missing, vec![":Missing", "title:Missing"])),
            (
                "a = Another text\n    .title = Title\n",
                Some("a = Un texte\n    .title = Nouveau titre\n"),
                (State::Translated, vec![":Wording", "title:Current edited"]),
            ),
            (
                "a = A  text\n    .title = Title\n",
                Some(ACCEPTED),
                (State::Reviewed, vec![":Cosmetic", "title:Current"]),
            ),
            (
                "a = A text\n    .title = Title\n    .new = New\n",
                Some(ACCEPTED),
                (State::Reviewed, vec![":Current", "title:Current", "new:Missing"]),
            ),
        ] {
            let (state, parts) = state(reference, translation, &accepted);
            assert_eq!((state, parts.iter().map(String::as_str).collect()), expected, "{reference}");
        }
    }

    #[test]
    fn a_translation_that_nobody_accepted_is_new() {
        let (state, parts) = state("a = A text\n", Some("a = Un texte\n"), &Basis::default());
        assert_eq!((state, parts), (State::Missing, vec![":New".to_owned()]));
    }

    #[test]
    fn reformatting_a_translation_is_no_edit() {
        let reference = "a = A text\n    .title = Title\n";
        let reformatted = "a =\n    Un texte\n    .title =\n        Titre\n";
        let (_, parts) = state(reference, Some(reformatted), &basis(reference, State::Draft));
        assert_eq!(parts, [":Current", "title:Current"]);
    }

    #[test]
    fn a_changed_speaker_is_drift_of_the_context() {
        let reference = "# Idea 1.\n# Speaker: Ana, Chile\na = A text\n    .title = Title\n";
        let mut accepted = basis(reference, State::Draft);
        accepted.find_mut("a").unwrap().speaker = Some("Ana, Chile".to_owned());
        let (_, parts) = state(reference, Some(ACCEPTED), &accepted);
        assert_eq!(parts, [":Current", "title:Current"]);
        let (_, parts) = state(&reference.replace("Ana", "Juan"), Some(ACCEPTED), &accepted);
        assert_eq!(parts, [":Context", "title:Current"]);
        let (_, parts) = state(&reference.replace("Idea 1", "Idea 2"), Some(ACCEPTED), &accepted);
        assert_eq!(parts, [":Current", "title:Current"], "a new number is no drift");
    }
}
