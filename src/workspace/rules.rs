//! What the configuration and the files that it names ask of the translations into one locale.

use unic_langid::LanguageIdentifier;

use super::Project;
use crate::diagnostic::Refusal;
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
        let rules = self.config.locales.iter().filter(known).map(|locale| {
            let mut rules = Rules::new(config.language.clone(), locale.clone());
            if let Some(profile) = config.typography.get(&locale.to_string()) {
                rules.typography = profile;
            }
            rules.names = names.clone();
            rules
        });
        Ok(rules.collect())
    }
}
