//! Keeps a basis complete: every message of the reference has an entry, in the reference's order.

use std::collections::{HashMap, HashSet};

use crate::ftl::read::Entry;
use crate::resource::basis::{Basis, BasisEntry, BasisPart};
use crate::resource::reference::speaker;
use crate::resource::{Parsed, attribute_of};
use crate::text::steps::step;

/// The basis with an entry for each message of the reference. What is recorded stays as it is; what is new is recorded as offered. An
/// entry of a message that the reference no longer has stays behind its predecessor as long as a translation was accepted for it.
pub fn refresh(basis: &Basis, reference: &Parsed) -> Basis {
    // What stays though the reference has it no longer, by the message that it stands behind; none for what is at the start.
    let mut behind: HashMap<Option<&str>, Vec<BasisEntry>> = HashMap::new();
    let (mut previous, mut left) = (None, HashSet::new());
    for known in &basis.entries {
        step(1);
        if reference.find(&known.id).is_some() {
            previous = Some(known.id.as_str());
        } else if known.parts.iter().any(|part| part.translation.is_some()) && left.insert(&known.id) {
            behind.entry(previous).or_default().push(known.clone());
        }
    }
    let mut entries = behind.remove(&None).unwrap_or_default();
    let mut seen = HashSet::new();
    for message in reference.resource.messages().filter(|message| seen.insert(message.id.as_str())) {
        entries.push(entry(message, basis.find(&message.id)));
        entries.extend(behind.remove(&Some(message.id.as_str())).unwrap_or_default());
    }
    basis.with_entries(entries)
}

fn entry(message: &Entry, known: Option<&BasisEntry>) -> BasisEntry {
    let mut entry = known.cloned().unwrap_or_else(|| BasisEntry {
        id: message.id.clone(),
        speaker: speaker(message),
        ..BasisEntry::default()
    });
    let recorded: HashSet<&str> = known.iter().flat_map(|known| &known.parts).map(|part| part.name.as_str()).collect();
    let value = message.value.iter().map(|pattern| ("", pattern));
    let attributes = message.attributes.once_each().map(|attribute| (attribute.name.as_str(), &attribute.value));
    for (name, pattern) in value.chain(attributes) {
        if !recorded.contains(name) {
            let part = BasisPart { name: name.to_owned(), text: pattern.canonical.clone(), translation: None };
            // The value is written before the attributes, whenever it came.
            if name.is_empty() { entry.parts.insert(0, part) } else { entry.parts.push(part) }
        }
    }
    // A part that the reference no longer has stays only while a translation of it was accepted.
    entry.parts.retain(|part| {
        let name = attribute_of(&part.name);
        part.translation.is_some() || message.part(name).is_some()
    });
    entry
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SourceFile;

    fn parsed(text: &str) -> Parsed {
        Parsed::new(SourceFile::new("a.ftl", text))
    }

    fn ids(basis: &Basis) -> Vec<&str> {
        basis.entries.iter().map(|entry| entry.id.as_str()).collect()
    }

    #[test]
    fn new_messages_come_in_at_their_place_and_accepted_ones_stay() {
        let first = refresh(&Basis::default(), &parsed("a = A\nb = B\nc = C\n"));
        assert_eq!(ids(&first), ["a", "b", "c"]);
        let mut accepted = first.clone();
        accepted.find_mut("b").unwrap().parts[0].translation = Some("0".to_owned());
        let second = refresh(&accepted, &parsed("a = A2\nx = X\nc = C\n"));
        assert_eq!(ids(&second), ["a", "b", "x", "c"], "b was accepted once, and stays");
        assert_eq!(second.find("a").unwrap().parts[0].text, "A", "what was offered stays recorded");
        assert_eq!(refresh(&second, &parsed("a = A2\nx = X\nc = C\n")), second);
        assert_eq!(ids(&refresh(&first, &parsed("a = A\n"))), ["a"], "what nobody translated goes");
    }
}
