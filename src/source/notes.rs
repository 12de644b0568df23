//! Notes beside the source: what a translator should know that the text does not say.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic};
use crate::text::SourceFile;

/// A file of notes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notes {
    /// About people, by the name as printed.
    #[serde(default)]
    pub people: BTreeMap<String, Person>,
    /// About messages, by id.
    #[serde(default)]
    pub messages: BTreeMap<String, MessageNote>,
}

/// What is known of a person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The grammatical gender that languages with one need.
    pub gender: Gender,
}

/// Grammatical gender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// Feminine.
    Feminine,
    /// Masculine.
    Masculine,
}

/// What is noted on a message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageNote {
    /// An open question.
    pub query: Option<String>,
    /// Something to know.
    pub note: Option<String>,
}

impl Notes {
    /// Reads a file of notes.
    ///
    /// # Errors
    ///
    /// A finding at the place where it is not TOML or has a key that is not known.
    pub fn read(file: &SourceFile) -> Result<Self, Diagnostic> {
        toml::from_str(file.text()).map_err(|error| {
            let place = error.span().unwrap_or(0..0);
            Diagnostic::new(Code::Profile).arg("reason", error.message()).at(file.locate(place))
        })
    }
}
