//! What the configuration and the files that it names ask of the translations into one locale.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::Project;
use crate::diagnostic::Refusal;
use crate::resource::glossary::Glossary;
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
            Some(path) => Names::parse(self.read(path)?.text()),
            None => Names::default(),
        };
        let glossary = config.glossary.as_ref().map(|path| self.read(path)).transpose()?;
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
}
