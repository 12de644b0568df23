//! Which messages a filter or a rule is about.

use regex::Regex;
use serde::Deserialize;
use toml::Spanned;

use super::Faults;

/// One value or several.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a string or a list of strings")]
pub(super) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    pub(super) fn values(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// A pattern of the names of messages: `id`, `id.attribute`, `-term`.
#[derive(Debug, Clone)]
pub struct KeyPattern(Regex);

impl KeyPattern {
    /// Reads `key` as compare-locales does: as it stands, or behind `re:` as an expression that holds from the start of the name.
    pub(super) fn filter(key: &str) -> Result<Self, regex::Error> {
        match key.strip_prefix("re:") {
            Some(form) => Regex::new(&format!("^(?:{form})")).map(Self),
            None => Regex::new(&format!("^{}$", regex::escape(key))).map(Self),
        }
    }

    /// The same, and `*` stands for anything.
    pub(super) fn rule(key: &str) -> Result<Self, regex::Error> {
        if key.starts_with("re:") {
            return Self::filter(key);
        }
        let form: Vec<String> = key.split('*').map(regex::escape).collect();
        Regex::new(&format!("^{}$", form.join(".*"))).map(Self)
    }

    /// Reads what a table gives, and names what is no expression.
    pub(super) fn read(
        given: Option<&Spanned<OneOrMany>>,
        parse: fn(&str) -> Result<Self, regex::Error>,
        faults: &mut Faults<'_>,
    ) -> Option<Vec<Self>> {
        let given = given?;
        let mut keys = Vec::new();
        for key in given.get_ref().values() {
            match parse(key) {
                Ok(key) => keys.push(key),
                Err(_) => faults.add("key", key, given.span()),
            }
        }
        Some(keys)
    }

    /// Whether a message's id or the full name of a part of it matches.
    pub fn matches(&self, name: &str) -> bool {
        self.0.is_match(name) || name.split_once('.').is_some_and(|(id, _)| self.0.is_match(id))
    }
}

#[cfg(test)]
mod tests {
    use super::KeyPattern;

    #[test]
    fn keys_are_names_globs_or_expressions() {
        for (key, name, expected) in [
            ("idea-010", "idea-010", true),
            ("idea-010", "idea-010.title", true),
            ("idea-010", "idea-0101", false),
            ("idea-010.title", "idea-010", false),
            ("idea-*", "idea-010.title", true),
            ("*.title", "idea-010.title", true),
            ("*.title", "idea-010", false),
            ("-term", "-term", true),
            ("re:idea-0[12]", "idea-010", true),
            ("re:idea-0[12]$", "idea-010", false),
            ("re:dea", "idea-010", false),
        ] {
            assert_eq!(KeyPattern::rule(key).unwrap().matches(name), expected, "{key} {name}");
        }
        assert!(!KeyPattern::filter("idea-*").unwrap().matches("idea-010"), "a filter knows no globs");
        assert!(KeyPattern::rule("re:(").is_err());
    }
}
