//! Typographic norms, as named profiles: usage differs between authorities, so a check follows a profile, never "French".
//!
//! The norms themselves are in `typography/profiles.rs`; `docs/typography.md` tells them to people.

mod profiles;

use unic_langid::LanguageIdentifier;

use profiles::{NONE, PROFILES};

/// A norm.
#[derive(Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name in `l10n.toml`.
    pub name: &'static str,
    /// The marks of quotations: the ways to nest them, the usual one first; each lists its levels from the outermost in.
    /// Empty where nothing is asked.
    pub quotes: &'static [&'static [Marks]],
    /// The blanks beside marks, where the language has any; otherwise there is none inside quotation marks.
    pub spacing: Option<Spacing>,
    /// Where apostrophes stand.
    pub apostrophe: Apostrophe,
    /// Whether ¿ and ¡ open what ? and ! close.
    pub inverted: Inverted,
    /// An ellipsis is one character.
    pub ellipsis: bool,
}

/// The two marks around a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// What opens it.
    pub open: char,
    /// What closes it.
    pub close: char,
}

/// What may stand between a mark and its neighbour. The first is what belongs there; the others are as good.
pub type Gap = &'static [&'static str];

/// The blanks beside marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spacing {
    /// Before `;`, `!` and `?`.
    pub high: Gap,
    /// Before `:`.
    pub colon: Gap,
    /// Inside « ».
    pub guillemets: Gap,
    /// Before `%`.
    pub percent: Gap,
    /// Between groups of three digits.
    pub thousands: Gap,
}

/// Where a language has apostrophes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apostrophe {
    /// Nothing is asked.
    Unasked,
    /// In names from other languages only: Spanish.
    Names,
    /// In words and at their ends: English.
    Contractions,
    /// Where a word loses its last vowel before another: French.
    Elisions,
}

/// Whether a language has ¿ and ¡.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inverted {
    /// Nothing is asked.
    Unasked,
    /// Every question and exclamation is opened.
    Required,
    /// The language does not know them.
    Unknown,
}

impl Profile {
    /// The norm of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::all().find(|profile| profile.name == name)
    }

    /// Every norm; the one that asks for nothing comes last.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        PROFILES.iter().chain([&NONE])
    }

    /// Whether nothing is known of how the language punctuates.
    pub fn asks_nothing(&self) -> bool {
        self.quotes.is_empty()
    }

    /// The norm of a locale: that of its name, else the first of its language.
    pub fn of(locale: &LanguageIdentifier) -> &'static Self {
        let language = locale.language.as_str();
        let of_language = |profile: &&Self| profile.name.split('-').next() == Some(language);
        Self::named(&locale.to_string()).or_else(|| PROFILES.iter().find(of_language)).unwrap_or(&NONE)
    }

    /// What stands inside these marks.
    pub fn inside(&self, marks: Marks) -> &'static str {
        let gap = self.spacing.as_ref().filter(|_| marks.open == '«').and_then(|spacing| spacing.guillemets.first());
        gap.copied().unwrap_or_default()
    }
}

/// The French words that lose their vowel before another word, without the apostrophe.
const ELIDED: [&str; 16] =
    ["c", "d", "j", "l", "m", "n", "s", "t", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"];

/// Whether a French word, written without its apostrophe, is one that loses its vowel before another.
pub fn is_elided(word: &str) -> bool {
    ELIDED.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_has_the_norm_of_its_name_or_of_its_language() {
        for (locale, name) in [
            ("es", "es-MX"),
            ("es-ES", "es-ES"),
            ("es-AR", "es-MX"),
            ("fr", "fr-FR"),
            ("fr-BE", "fr-FR"),
            ("fr-CA", "fr-CA"),
            ("en-US", "en"),
            ("ja", "none"),
        ] {
            assert_eq!(Profile::of(&locale.parse().unwrap()).name, name, "{locale}");
        }
        assert!(Profile::named("fr-EU").is_some());
        assert!(Profile::named("fr-XX").is_none());
    }

    #[test]
    fn no_level_repeats_the_one_around_it() {
        for profile in PROFILES {
            for style in profile.quotes {
                assert!(style.windows(2).all(|levels| levels[0] != levels[1]), "{}", profile.name);
            }
        }
    }
}
