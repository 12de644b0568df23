//! The program's own sentences: Fluent resources in `src/ui/<language>/`, embedded, looked up by key.
//!
//! A key is a message id or `id.attribute`. What a language lacks is said in English.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::text::visible::visible;

/// A value within a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Text that is quoted: on a screen, what would steer it is shown by its number.
    Text(String),
    /// A count, which may choose a plural form.
    Count(usize),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// Named values for a sentence.
pub type Args = Vec<(&'static str, Arg)>;

/// The resources of one language, by file.
type Resources = &'static [(&'static str, &'static str)];

/// Embeds the same files of each language.
macro_rules! languages {
    ($($language:literal)*: $files:tt) => { &[$(($language, resources!($language $files))),*] };
}

macro_rules! resources {
    ($language:literal [$($file:literal)*]) => {
        &[$(($file, include_str!(concat!("ui/", $language, "/", $file, ".ftl")))),*]
    };
}

/// Every language that the program speaks; English first. Under `findings/` are, for each code, the sentences of its
/// findings and what `explain` says of it.
const LANGUAGES: &[(&str, Resources)] = languages! {
    "en" "es" "fr": [
        "help" "reports" "context"
        "findings/project" "findings/source" "findings/fluent" "findings/drift" "findings/markup" "findings/typography"
        "findings/words" "findings/terms"
    ]
};

/// Speaks one language.
pub struct Ui {
    language: LanguageIdentifier,
    /// The language, then English.
    chain: Vec<FluentBundle<FluentResource>>,
    /// What is put into sentences for a text.
    quote: fn(&str) -> Cow<'_, str>,
}

impl Ui {
    /// Every language that the program speaks.
    pub fn languages() -> impl Iterator<Item = LanguageIdentifier> {
        LANGUAGES.iter().filter_map(|(name, _)| name.parse().ok())
    }

    /// Speaks to people the language that comes nearest to the requests, the most wanted first; English where none does.
    pub fn new(requested: &[LanguageIdentifier]) -> Self {
        Self::quoting(requested, visible)
    }

    /// The same for sentences that stand in files: what they quote is quoted as it is.
    pub fn in_files(requested: &[LanguageIdentifier]) -> Self {
        Self::quoting(requested, |text| Cow::Borrowed(text))
    }

    fn quoting(requested: &[LanguageIdentifier], quote: fn(&str) -> Cow<'_, str>) -> Self {
        let available: Vec<LanguageIdentifier> = Self::languages().collect();
        let english = &available[0];
        let chosen = negotiate_languages(requested, &available, Some(english), NegotiationStrategy::Lookup);
        let language = chosen.first().map_or(english, |language| *language);
        let wanted = if language == english { vec![language] } else { vec![language, english] };
        let chain = wanted
            .into_iter()
            .filter_map(|language| LANGUAGES.iter().find(|(name, _)| language == name))
            .map(|(_, resources)| bundle(language, resources))
            .collect();
        Self { language: language.clone(), chain, quote }
    }

    /// Whether the program speaks a language, or one that stands for it: Spanish for that of Mexico.
    pub fn speaks(language: &LanguageIdentifier) -> bool {
        let available: Vec<LanguageIdentifier> = Self::languages().collect();
        !negotiate_languages(&[language], &available, None, NegotiationStrategy::Lookup).is_empty()
    }

    /// Reads what the environment says of languages, such as `es_MX.UTF-8` or `fr_FR@euro`; none for `C` and `POSIX`.
    pub fn parse_language(value: &str) -> Option<LanguageIdentifier> {
        let name = value.split(['.', '@']).next().unwrap_or_default();
        if matches!(name, "" | "C" | "POSIX") {
            return None;
        }
        name.replace('_', "-").parse().ok()
    }

    /// The language spoken.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// The sentence of a key. A key that is nowhere comes back itself, so that nothing is hidden.
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The sentence of a key, if there is one.
    pub fn find(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let arguments: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Arg::Text(text) => FluentValue::String((self.quote)(text)),
                    Arg::Count(count) => FluentValue::from(*count),
                };
                (Cow::from(*name), value)
            })
            .collect();
        self.chain.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(attribute) => message.get_attribute(attribute)?.value(),
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            debug_assert!(errors.is_empty(), "{key}: {errors:?}");
            Some(text.into_owned())
        })
    }
}

fn bundle(language: &LanguageIdentifier, resources: Resources) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    bundle.set_use_isolating(false);
    for (_, text) in resources {
        // Our own resources are well-formed: a test holds them to it. A faulty one would still give what it has.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use fluent_syntax::ast::{Entry, Pattern};
    use fluent_syntax::parser::parse;

    use super::*;

    /// Every part of a language's resources: key → variables used.
    fn parts(resources: Resources) -> BTreeMap<String, Vec<String>> {
        let mut found = BTreeMap::new();
        for (name, text) in resources {
            let resource = parse(*text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let mut add = |key: String, pattern: &Pattern<&str>| {
                    assert!(found.insert(key.clone(), variables(pattern)).is_none(), "{name}: {key} twice");
                };
                if let Some(value) = &message.value {
                    add(message.id.name.to_owned(), value);
                }
                for attribute in &message.attributes {
                    add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
        }
        found
    }

    fn variables(pattern: &Pattern<&str>) -> Vec<String> {
        let debug = format!("{pattern:?}");
        let mut names: Vec<String> = debug
            .split("VariableReference { id: Identifier { name: \"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next().map(str::to_owned))
            .collect();
        names.sort();
        names.dedup();
        names
    }

    #[test]
    fn every_language_says_all_that_english_says() {
        let english = parts(LANGUAGES[0].1);
        for (language, resources) in &LANGUAGES[1..] {
            let other = parts(resources);
            let keys = |parts: &BTreeMap<String, Vec<String>>| parts.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(&english), keys(&other), "{language}");
            for (key, variables) in &english {
                assert_eq!(variables, &other[key], "{language}: {key}");
            }
        }
    }

    #[test]
    fn the_environment_names_languages() {
        for (value, spoken) in
            [("es_MX.UTF-8", "es"), ("fr", "fr"), ("fr_CA@x", "fr"), ("de_DE", "en"), ("C", "en"), ("C.UTF-8", "en")]
        {
            let requested: Vec<_> = Ui::parse_language(value).into_iter().collect();
            assert_eq!(Ui::new(&requested).language().to_string(), spoken, "{value}");
        }
    }
}
