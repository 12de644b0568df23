//! The names of the months in the languages whose numbers are known, in lower case.

use unic_langid::LanguageIdentifier;

/// January to December.
pub type Months = [&'static str; 12];

/// English writes them with a capital.
pub const ENGLISH: Months = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
/// Spanish.
pub const SPANISH: Months = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
/// French.
pub const FRENCH: Months = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// The months of a language; none if it is not known here.
pub fn months(language: &LanguageIdentifier) -> Option<&'static Months> {
    match language.language.as_str() {
        "en" => Some(&ENGLISH),
        "es" => Some(&SPANISH),
        "fr" => Some(&FRENCH),
        _ => None,
    }
}
