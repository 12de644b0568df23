//! What a translated edition says of itself.

use serde::Deserialize;
use toml::Spanned;

use crate::document::EditionNote;

/// Notes that the source does not have, shown in translations only.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The exported page that they end.
    pub page: Spanned<String>,
    /// The resource that they go to; that of the patterns by default.
    pub resource: Option<Spanned<String>>,
    /// From what the translation was made.
    pub translated: String,
    /// Said as long as not all of it was reviewed by a person.
    pub unreviewed: Option<String>,
}

impl Edition {
    /// The notes in the order in which they are shown, with the ids of their messages.
    pub fn notes(&self) -> impl Iterator<Item = (EditionNote, &'static str, &str)> {
        let translated = std::iter::once((EditionNote::Translated, "edition-translated", self.translated.as_str()));
        let unreviewed =
            self.unreviewed.iter().map(|text| (EditionNote::Unreviewed, "edition-unreviewed", text.as_str()));
        translated.chain(unreviewed)
    }
}
