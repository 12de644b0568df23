//! The texts of a document in one language, with what falls back to the language of the source.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};

use unic_langid::LanguageIdentifier;

use super::foreign;
use crate::document::ids::Ids;
use crate::document::{Document, UnitRef};
use crate::ftl::bundle::Bundle;
use crate::resource::attribute_of;
use crate::resource::basis;
use crate::source::profile::PatternName;
use crate::sync::MessageStatus;

/// A text as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The words, with inline emphasis as Markdown.
    pub text: String,
    /// How the texts stand that it is made of.
    pub states: BTreeSet<State>,
}

impl Shown {
    /// Words that are no text of any language, such as a name.
    pub fn name(text: impl Into<String>) -> Self {
        Self { text: text.into(), states: BTreeSet::new() }
    }

    /// Other words for the same texts.
    pub fn reworded(self, text: String) -> Self {
        Self { text, ..self }
    }

    /// Whether the language lacks some of it, so that it is printed in the language of the source.
    pub fn missing(&self) -> bool {
        self.states.contains(&State::Missing)
    }

    /// Whether some of it says what the source no longer says.
    pub fn outdated(&self) -> bool {
        self.states.contains(&State::Drifted)
    }
}

/// A message cannot be formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unformatted {
    /// Its id.
    pub id: String,
    /// Why, in the formatter's words.
    pub reason: String,
}

/// The state of a translation, as the tables name it; the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is not translated, or not all of it.
    Missing,
    /// The source has changed since.
    Drifted,
    /// It is translated and was never read by anybody else.
    Draft,
    /// It is translated.
    Translated,
    /// A second person has read it.
    Reviewed,
    /// The bundle is in the language of the source.
    Source,
}

impl State {
    /// The name in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Missing => "missing",
            Self::Drifted => "drifted",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }

    /// The state of a message whose parts are translated and have not drifted.
    fn of(status: &MessageStatus) -> Self {
        match status.state {
            // What nobody accepted yet is at best a draft.
            _ if status.without_basis() => Self::Draft,
            basis::State::Missing | basis::State::Draft => Self::Draft,
            basis::State::Translated => Self::Translated,
            basis::State::Reviewed => Self::Reviewed,
        }
    }
}

/// How much of a document there is in a language, in values and attributes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Completeness {
    /// How many there are.
    pub parts: usize,
    /// How many of them are missing.
    pub missing: usize,
    /// How many of those may be missing.
    pub optional: usize,
}

/// A translation with what is known of it.
pub struct Translation<'a> {
    /// Its language.
    pub language: &'a LanguageIdentifier,
    /// Its messages.
    pub messages: Bundle,
    /// How each message stands, by id.
    pub statuses: HashMap<String, MessageStatus>,
    /// Messages that it lacks and may lack.
    pub optional: HashSet<String>,
    /// What is in a lower state, or has drifted, is printed in the language of the source.
    pub least: Option<basis::State>,
}

impl Translation<'_> {
    /// Whether a part is there, and far enough to be printed.
    fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        let far_enough = self.least.is_none_or(|least| {
            self.statuses.get(id).is_some_and(|status| status.state >= least && !status.without_basis())
                && self.outdated(id, attribute).is_empty()
        });
        far_enough && self.messages.has(id, attribute)
    }

    /// What says something that the source no longer says: the part, and parts of other messages that are printed within it.
    /// Their full ids.
    fn outdated(&self, id: &str, attribute: Option<&str>) -> Vec<String> {
        let within = self.messages.printed_within(id, attribute);
        let all = std::iter::once((id, attribute)).chain(within);
        let drifted = |(id, attribute): (&str, Option<&str>)| {
            let part = self.statuses.get(id)?.part(attribute.unwrap_or_default())?;
            part.drifted().then(|| part.full_id(id))
        };
        all.filter_map(drifted).collect()
    }

    fn state(&self, id: &str, attribute: Option<&str>) -> State {
        if !self.has(id, attribute) {
            State::Missing
        } else if !self.outdated(id, attribute).is_empty() {
            State::Drifted
        } else {
            self.statuses.get(id).map_or(State::Draft, State::of)
        }
    }
}

/// The texts of one language.
pub struct Texts<'a> {
    ids: &'a Ids,
    reference: &'a Bundle,
    source_language: &'a LanguageIdentifier,
    /// None for the bundle in the language of the source.
    translation: Option<Translation<'a>>,
    /// The outdated parts among what was asked for.
    outdated: RefCell<BTreeSet<String>>,
}

impl<'a> Texts<'a> {
    /// The texts of the source's language, or with a translation those of its language.
    pub fn new(
        ids: &'a Ids,
        source_language: &'a LanguageIdentifier,
        reference: &'a Bundle,
        translation: Option<Translation<'a>>,
    ) -> Self {
        Self { ids, reference, source_language, translation, outdated: RefCell::default() }
    }

    /// The language.
    pub fn language(&self) -> &LanguageIdentifier {
        self.translation.as_ref().map_or(self.source_language, |translation| translation.language)
    }

    /// The language of what is missing.
    pub fn source_language(&self) -> &LanguageIdentifier {
        self.source_language
    }

    /// Whether the language is not that of the source.
    pub fn is_translation(&self) -> bool {
        self.translation.is_some()
    }

    /// Whether a person has reviewed all that is translated.
    pub fn is_reviewed(&self) -> bool {
        self.bundle_state() == State::Reviewed
    }

    /// The state of the bundle as a whole: the lowest of what is translated.
    pub fn bundle_state(&self) -> State {
        let Some(translation) = &self.translation else { return State::Source };
        let parts =
            self.ids.iter().filter_map(|id| translation.statuses.get(id)).flat_map(|status| {
                status.parts.iter().map(|part| translation.state(&status.id, attribute_of(&part.name)))
            });
        parts.filter(|state| *state != State::Missing).min().unwrap_or(State::Draft)
    }

    /// The parts that were printed and say what the source no longer says, by their full ids.
    pub fn outdated(&self) -> BTreeSet<String> {
        self.outdated.borrow().clone()
    }

    /// The id of a unit.
    pub fn id(&self, unit: UnitRef) -> &str {
        self.ids.of(unit)
    }

    /// A unit's value.
    ///
    /// # Errors
    ///
    /// It cannot be formatted.
    pub fn value(&self, unit: UnitRef) -> Result<Shown, Unformatted> {
        self.format(self.ids.of(unit), None, &[])
    }

    /// An attribute of a unit.
    ///
    /// # Errors
    ///
    /// It cannot be formatted.
    pub fn attribute(&self, unit: UnitRef, name: &str) -> Result<Shown, Unformatted> {
        self.format(self.ids.of(unit), Some(name), &[])
    }

    /// Pieces put together by a pattern. What is missing or outdated in a piece is so in the whole.
    ///
    /// # Errors
    ///
    /// The pattern cannot be formatted.
    pub fn pattern(&self, name: PatternName, pieces: &[(&str, &Shown)]) -> Result<Shown, Unformatted> {
        let args: Vec<(&str, &str)> = pieces.iter().map(|(name, piece)| (*name, piece.text.as_str())).collect();
        let mut shown = self.format(name.id(), None, &args)?;
        shown.states.extend(pieces.iter().flat_map(|(_, piece)| &piece.states));
        Ok(shown)
    }

    /// The state of a unit: the lowest of its parts.
    pub fn state(&self, document: &Document, unit: UnitRef) -> State {
        let Some(translation) = &self.translation else { return State::Source };
        let id = self.ids.of(unit);
        let states = document.unit(unit).parts().map(|(name, _)| translation.state(id, attribute_of(name)));
        states.min().unwrap_or(State::Draft)
    }

    /// How much of the document there is in the language.
    pub fn completeness(&self, document: &Document) -> Completeness {
        let mut found = Completeness::default();
        for (index, unit) in document.units.iter().enumerate() {
            let id = self.ids.of(UnitRef(index));
            for (name, _) in unit.parts() {
                found.parts += 1;
                let lacks = |translation: &&Translation<'_>| !translation.has(id, attribute_of(name));
                if let Some(translation) = self.translation.as_ref().filter(lacks) {
                    found.missing += 1;
                    found.optional += usize::from(translation.optional.contains(id));
                }
            }
        }
        found
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &[(&str, &str)]) -> Result<Shown, Unformatted> {
        let unformatted = |reasons: Vec<String>| Unformatted { id: id.to_owned(), reason: reasons.join("; ") };
        let reference = self.reference.format(id, attribute, args);
        let state = self.translation.as_ref().map_or(State::Source, |translation| translation.state(id, attribute));
        let shown = |text| Shown { text, states: BTreeSet::from([state]) };
        if let Some(translation) = self.translation.as_ref().filter(|_| state != State::Missing)
            && let Some(text) = translation.messages.format(id, attribute, args).map_err(unformatted)?
        {
            if state == State::Drifted {
                self.outdated.borrow_mut().extend(translation.outdated(id, attribute));
            }
            // A reference that cannot be formatted has no markup that could stay.
            let reference = reference.ok().flatten().unwrap_or_default();
            return Ok(shown(foreign::inert(&text, &reference)));
        }
        let text = reference.map_err(unformatted)?;
        let text = text.ok_or_else(|| unformatted(vec!["not in the reference".to_owned()]))?;
        Ok(shown(text))
    }
}
