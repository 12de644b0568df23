//! What a project asks of its translations into one locale: languages, typography, terms, names, dictionaries.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::glossary::Glossary;
use crate::text::names::Names;
use crate::text::spelling::Speller;
use crate::text::typography::Profile;

/// The rules of one locale.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The language of the reference.
    pub reference: LanguageIdentifier,
    /// The language of the translation.
    pub locale: LanguageIdentifier,
    /// The typographic norm of the translation.
    pub typography: &'static Profile,
    /// Names and words that stay as they are.
    pub names: Names,
    /// The agreed terms.
    pub glossary: Option<Arc<Glossary>>,
    /// The dictionary, once it is loaded.
    pub spelling: Option<Arc<Speller>>,
}

impl Rules {
    /// The rules where nothing is configured.
    pub fn new(reference: LanguageIdentifier, locale: LanguageIdentifier) -> Self {
        let typography = Profile::of(&locale);
        Self { reference, locale, typography, names: Names::default(), glossary: None, spelling: None }
    }
}
