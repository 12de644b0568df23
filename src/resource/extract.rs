//! Document → reference: ids are allocated against what is there, and the text is written.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{Parsed, reference};
use crate::document::Document;
use crate::document::ids::{self, Ids};
use crate::source::notes::Notes;
use crate::ui::Ui;

/// What `extract` makes.
#[derive(Debug)]
pub struct Extraction {
    /// The ids of the document's units.
    pub ids: Ids,
    /// The reference's resources by name.
    pub resources: BTreeMap<String, String>,
}

/// Makes the reference. `references` are its resources as they are (by name); `used` are ids found elsewhere: in translations
/// and bases.
pub fn extract(
    document: &Document,
    references: Vec<(String, Parsed)>,
    used: &HashSet<String>,
    notes: &Notes,
    source: &str,
    ui: &Ui,
) -> Extraction {
    let (names, parsed): (Vec<String>, Vec<Parsed>) = references.into_iter().unzip();
    let known = reference::known(&parsed, document);
    let mut taken: HashSet<String> = used.clone();
    taken.extend(known.iter().map(|known| known.id.clone()));
    let mut retired: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, parsed) in names.iter().zip(&parsed) {
        let listed = reference::retired(parsed);
        taken.extend(listed.iter().cloned());
        retired.entry(name.clone()).or_default().extend(listed);
    }
    let ids = ids::allocate(document, &known, &taken);
    let current: HashSet<&str> = ids.iter().collect();
    for (name, parsed) in names.iter().zip(&parsed) {
        let gone = parsed.resource.messages().filter(|message| !current.contains(message.id.as_str()));
        retired.entry(name.clone()).or_default().extend(gone.map(|message| message.id.clone()));
    }
    // An id that came back (its text was put back, or the profile names it again) is not retired.
    // The list of a file that is no longer written goes on in another: the ids stay taken.
    let written: BTreeSet<&str> = document.units.iter().map(|unit| unit.resource.as_str()).collect();
    let mut lists: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, ids) in retired {
        let home = written.get(name.as_str()).or(written.first()).map_or(name.as_str(), |home| *home);
        let gone = ids.into_iter().filter(|id| !current.contains(id.as_str()));
        lists.entry(home.to_owned()).or_default().extend(gone);
    }
    let retired: BTreeMap<String, Vec<String>> =
        lists.into_iter().map(|(name, ids)| (name, ids.into_iter().collect())).collect();
    let resources = reference::write(document, &ids, notes, &retired, source, ui);
    Extraction { ids, resources }
}
