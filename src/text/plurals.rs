//! The plural forms that whole numbers take in a language (CLDR), with numbers that take them.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// What is counted: things, or places in an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// One file, two files.
    Cardinal,
    /// The first, the second.
    Ordinal,
}

/// A plural form of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// CLDR's name: `zero`, `one`, `two`, `few`, `many`, `other`.
    pub name: &'static str,
    /// The numbers up to `LAST` that take it.
    pub numbers: Vec<u16>,
}

/// Every form that whole numbers take is taken by one up to here. What is not, nobody has to write: the `many` of
/// Spanish, French, Italian, Portuguese and Catalan is for whole millions, that of Czech, Slovak and Lithuanian and the
/// `other` of Polish and Russian for fractions.
const LAST: u16 = 200;

/// CLDR's names of plural forms.
pub const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms in CLDR's order; none where the language is not known.
pub fn forms(language: &LanguageIdentifier, counting: Counting) -> Vec<Form> {
    let kind = || match counting {
        Counting::Cardinal => PluralRuleType::CARDINAL,
        Counting::Ordinal => PluralRuleType::ORDINAL,
    };
    let mut bare = language.clone();
    bare.clear_variants();
    let mut only = LanguageIdentifier::default();
    only.language = language.language;
    // The rules at hand are wrong for 22 and 25 in Belarusian, whose forms are those of Russian.
    let belarusian = language.language.as_str() == "be" && counting == Counting::Cardinal;
    if let (true, Ok(russian)) = (belarusian, "ru".parse()) {
        bare = russian;
    }
    let rules = [bare, only].into_iter().find_map(|language| PluralRules::create(language, kind()).ok());
    let Some(rules) = rules else { return Vec::new() };
    // CLDR 42 took `many` (20, 30, …) out of Hebrew; the rules at hand are those of CLDR 37.
    let hebrew = matches!(language.language.as_str(), "he" | "iw");
    let mut forms: Vec<Form> = NAMES.iter().map(|name| Form { name, numbers: Vec::new() }).collect();
    for number in 0..=LAST {
        let Ok(category) = rules.select(usize::from(number)) else { continue };
        let index = match category {
            PluralCategory::ZERO => 0,
            PluralCategory::ONE => 1,
            PluralCategory::TWO => 2,
            PluralCategory::FEW => 3,
            PluralCategory::MANY if !hebrew => 4,
            PluralCategory::MANY | PluralCategory::OTHER => 5,
        };
        forms[index].numbers.push(number);
    }
    forms.retain(|form| !form.numbers.is_empty());
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(counting: Counting, language: &str, expected: &str) {
        let forms = forms(&language.parse().unwrap(), counting);
        let names: Vec<&str> = forms.iter().map(|form| form.name).collect();
        assert_eq!(names.join(" "), expected, "{language}");
    }

    #[test]
    fn whole_numbers_take_the_forms_of_cldr() {
        for (languages, expected) in [
            ("en de es fr it pt pt-BR pt-PT es-MX ca nl sv tr el hu fi", "one other"),
            ("ja ko zh zh-TW vi th id", "other"),
            ("pl ru uk be", "one few many"),
            ("cs sk lt ro sr hr bs", "one few other"),
            ("ar", "zero one two few many other"),
            ("cy", "zero one two few many other"),
            ("sl gd", "one two few other"),
            ("ga", "one two few many other"),
            ("he", "one two other"),
            ("lv", "zero one other"),
            ("xx", ""),
        ] {
            for language in languages.split(' ') {
                check(Counting::Cardinal, language, expected);
            }
        }
    }

    #[test]
    fn places_in_an_order_have_forms_of_their_own() {
        for (language, expected) in [
            ("en", "one two few other"),
            ("fr", "one other"),
            ("es", "other"),
            ("it", "many other"),
            ("sv", "one other"),
            ("de", "other"),
        ] {
            check(Counting::Ordinal, language, expected);
        }
    }
}
