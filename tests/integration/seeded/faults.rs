//! The kinds of faults, a file for each family: how each is planted in a correct edition, and what must be put in first where
//! a correct edition has no place for it.

mod agreement;
mod characters;
mod content;
mod drift;
mod edits;
mod length;
mod phrases;
mod placeables;
mod quotation;
pub(super) mod slips;
mod structure;
mod typography;
mod words;

use super::change::{Alter, AlterFile, Change};
use super::units::{Message, Text};

/// One kind of fault.
#[derive(Clone, Copy)]
pub(super) struct Fault {
    /// The check that must report it.
    pub(super) code: &'static str,
    /// What is done to the edition.
    pub(super) name: &'static str,
    pub(super) locales: &'static [&'static str],
    /// What is put into both languages first, correctly.
    pub(super) prepare: Option<Change>,
    /// Plants the fault.
    pub(super) plant: Change,
    /// What its finding must have besides the code, by JSON pointer.
    pub(super) told: Option<(&'static str, &'static str)>,
    /// How many of a hundred must be found.
    pub(super) recall: usize,
}

impl Fault {
    const fn new(code: &'static str, name: &'static str, plant: Change) -> Self {
        let locales = &["es", "fr"];
        Self { code, name, locales, prepare: None, plant, told: None, recall: 100 }
    }

    /// A fault of a text.
    const fn text(code: &'static str, name: &'static str, plant: Alter<Text>) -> Self {
        Self::new(code, name, Change::Text(plant))
    }

    /// A fault of a message.
    const fn message(code: &'static str, name: &'static str, plant: Alter<Message>) -> Self {
        Self::new(code, name, Change::Message(plant))
    }

    /// A fault of a file.
    const fn file(code: &'static str, name: &'static str, plant: AlterFile) -> Self {
        Self::new(code, name, Change::File(plant))
    }

    pub(super) fn is_of_a_file(&self) -> bool {
        matches!(self.plant, Change::File(_))
    }

    /// Plants it in this language alone.
    const fn only(self, locales: &'static [&'static str]) -> Self {
        Self { locales, ..self }
    }

    /// Changes texts first.
    const fn with(self, prepare: Alter<Text>) -> Self {
        Self { prepare: Some(Change::Text(prepare)), ..self }
    }

    /// Changes messages first.
    const fn with_message(self, prepare: Alter<Message>) -> Self {
        Self { prepare: Some(Change::Message(prepare)), ..self }
    }

    /// Asks more of its finding than the code.
    const fn told(self, pointer: &'static str, value: &'static str) -> Self {
        Self { told: Some((pointer, value)), ..self }
    }

    /// Lets some be missed: so many of a hundred must be found.
    const fn recall(self, recall: usize) -> Self {
        Self { recall, ..self }
    }
}

/// Every kind but the slips of spelling, which need dictionaries.
pub(super) fn all() -> impl Iterator<Item = &'static Fault> {
    let families = [
        structure::FAULTS,
        placeables::FAULTS,
        characters::FAULTS,
        drift::FAULTS,
        agreement::FAULTS,
        quotation::FAULTS,
        typography::FAULTS,
        words::FAULTS,
        content::FAULTS,
        length::FAULTS,
    ];
    families.into_iter().flatten()
}
