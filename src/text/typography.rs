//! Typographic norms, as named profiles: usage differs between authorities, so a check follows a profile, never "French".

use unic_langid::LanguageIdentifier;

/// A norm.
#[derive(Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name in `l10n.toml`.
    pub name: &'static str,
}

/// Every norm, the default of a language before its others.
const PROFILES: &[Profile] = &[
    Profile { name: "en" },
    Profile { name: "es-MX" },
    Profile { name: "es-ES" },
    Profile { name: "fr-FR" },
    Profile { name: "fr-CA" },
    Profile { name: "fr-EU" },
];

/// The norm of a language that has none here: nothing is asked.
const NONE: Profile = Profile { name: "none" };

impl Profile {
    /// The norm of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        PROFILES.iter().chain([&NONE]).find(|profile| profile.name == name)
    }

    /// The norm of a locale: that of its name, else the first of its language.
    pub fn of(locale: &LanguageIdentifier) -> &'static Self {
        let language = locale.language.as_str();
        let of_language = |profile: &&Self| profile.name.split('-').next() == Some(language);
        Self::named(&locale.to_string()).or_else(|| PROFILES.iter().find(of_language)).unwrap_or(&NONE)
    }
}
