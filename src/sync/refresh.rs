//! Keeps a basis complete: every message of the reference has an entry, in the reference's order.

use std::collections::HashMap;

use crate::ftl::read::Entry;
use crate::resource::basis::{Basis, BasisEntry, BasisPart};
use crate::resource::reference::speaker;
use crate::resource::{Parsed, attribute_of};

/// The basis with an entry for each message of the reference. What is recorded stays as it is; what is new is recorded as offered. An
/// entry of a message that the reference no longer has stays behind its predecessor as long as a translation was accepted for it.
pub fn refresh(basis: &Basis, reference: &Parsed) -> Basis {
    let mut entries: Vec<BasisEntry> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for message in reference.resource.messages().filter(|message| seen.insert(message.id.as_str())) {
        entries.push(entry(message, basis.find(&message.id)));
    }
    let mut position: HashMap<String, usize> =
        entries.iter().enumerate().map(|(index, entry)| (entry.id.clone(), index)).collect();
    let mut previous: Option<&str> = None;
    for known in &basis.entries {
        let accepted = known.parts.iter().any(|part| part.translation.is_some());
        if !position.contains_key(&known.id) && accepted {
            let at = previous.and_then(|id| position.get(id)).map_or(0, |index| index + 1);
            entries.insert(at, known.clone());
            position = entries.iter().enumerate().map(|(index, entry)| (entry.id.clone(), index)).collect();
        }
        previous = Some(&known.id).filter(|id| position.contains_key(id.as_str())).map(String::as_str).or(previous);
    }
    basis.with_entries(entries)
}

fn entry(message: &Entry, known: Option<&BasisEntry>) -> BasisEntry {
    let mut entry = known.cloned().unwrap_or_else(|| BasisEntry {
        id: message.id.clone(),
        speaker: speaker(message),
        ..BasisEntry::default()
    });
    let value = message.value.iter().map(|pattern| ("", pattern));
    let attributes = message.attributes.iter().map(|attribute| (attribute.name.as_str(), &attribute.value));
    for (name, pattern) in value.chain(attributes) {
        if entry.part(name).is_none() {
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
