//! A basis follows a translation that the program has mended.

use crate::resource::basis::{Basis, fingerprint};
use crate::resource::{Parsed, attribute_of};

/// Records the mended text of each part whose text before was the accepted one. What was accepted stays so, and what nobody has
/// touched since the reference changed still counts as untouched: nobody has looked at it. Returns whether anything has changed.
pub fn follow(basis: &mut Basis, before: &Parsed, after: &Parsed) -> bool {
    let mut changed = false;
    for entry in &mut basis.entries {
        let (Some(was), Some(is)) = (before.find(&entry.id), after.find(&entry.id)) else { continue };
        for part in &mut entry.parts {
            let name = attribute_of(&part.name);
            let (Some(was), Some(is)) = (was.part(name), is.part(name)) else { continue };
            let mark = fingerprint(is);
            if part.translation.as_ref().is_some_and(|accepted| *accepted == fingerprint(was) && *accepted != mark) {
                part.translation = Some(mark);
                changed = true;
            }
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::basis::{BasisEntry, BasisPart};
    use crate::text::SourceFile;

    #[test]
    fn what_was_accepted_stays_accepted() {
        let parsed = |text: &str| Parsed::new(SourceFile::new("a.ftl", text));
        let mark = |file: &Parsed, id: &str| fingerprint(file.find(id).unwrap().value.as_ref().unwrap());
        let (before, after) = (parsed("a = l'eau\nb = l'air\nc = C\n"), parsed("a = l’eau\nb = l’air\nc = C\n"));
        let entry = |id: &str, mark: &str| BasisEntry {
            id: id.to_owned(),
            parts: vec![BasisPart { name: String::new(), text: "T".to_owned(), translation: Some(mark.to_owned()) }],
            ..BasisEntry::default()
        };
        let mut basis =
            Basis::new(vec![entry("a", &mark(&before, "a")), entry("b", "0"), entry("c", &mark(&before, "c"))]);
        assert!(follow(&mut basis, &before, &after));
        let marks: Vec<_> = basis.entries.iter().map(|entry| entry.parts[0].translation.clone().unwrap()).collect();
        assert_eq!(marks, [mark(&after, "a"), "0".to_owned(), mark(&after, "c")], "b was edited before, and still is");
        assert!(!follow(&mut basis, &before, &after));
    }
}
