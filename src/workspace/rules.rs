//! What the configuration and the files that it names ask of the translations into one locale.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::Project;
use crate::diagnostic::{Diagnostic, Refusal};
use crate::resource::glossary::{self, Glossary};
use crate::resource::rules::Rules;
use crate::text::names::Names;

impl Project {
    /// The rules of each of these locales.
    ///
    /// # Errors
    ///
    /// Findings on files that cannot be read, or that are not what they should be.
    pub fn rules(&self, locales: &[String]) -> Result<Vec<Rules>, Refusal> {
        let known = |name: &&LanguageIdentifier| locales.iter().any(|locale| *locale == name.to_string());
        let config = &self.config.checks;
        let names = match &config.names {
            Some(named) => Names::parse(self.read_named(named)?.text()),
            None => Names::default(),
        };
        let glossary = config.glossary.as_ref().map(|named| self.read_named(named)).transpose()?;
        let rules = self.config.locales.iter().filter(known).map(|locale| {
            let mut rules = Rules::new(config.language.clone(), locale.clone());
            if let Some(profile) = config.typography.get(&locale.to_string()) {
                rules.typography = profile;
            }
            rules.names = names.clone();
            if let Some(file) = &glossary {
                rules.glossary = Some(Arc::new(Glossary::read(file, &config.language, locale)?));
            }
            Ok(rules)
        });
        rules.collect()
    }

    /// What is not wrong in the configuration and its glossary, but may be mistyped, as far as these locales are concerned.
    /// # Errors
    ///
    /// As for [`Project::resources`].
    pub fn warnings(&self, locales: &[String]) -> Result<Vec<Diagnostic>, Refusal> {
        let config = &self.config.checks;
        let mut found = self.config.warnings.clone();
        found.extend(self.lost_references()?);
        // One that cannot be read was refused before.
        if let Some(file) = config.glossary.as_ref().and_then(|named| self.read_named(named).ok()) {
            let asked = |locale: &LanguageIdentifier| locales.contains(&locale.to_string());
            found.extend(glossary::warnings(&file, &config.language, &self.config.locales, asked));
        }
        Ok(found)
    }
}
