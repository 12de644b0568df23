//! Which language the program speaks: `--ui-lang`, else the environment, else the system's setting, else English.

use std::ffi::OsString;

use unic_langid::LanguageIdentifier;

use crate::ui::Ui;

/// The languages wanted, the most wanted first. It must be known before the arguments are read, since their help speaks it.
pub fn from_environment(arguments: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Vec<LanguageIdentifier> {
    // One that is not spoken is an error, which is said in the language of the environment.
    if let Some(language) = argument(arguments).and_then(|value| Ui::parse_language(&value)).filter(Ui::speaks) {
        return vec![language];
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        // The first that is set decides, also where it says "C".
        if let Some(value) = variable(name).filter(|value| !value.is_empty()) {
            return Ui::parse_language(&value).into_iter().collect();
        }
    }
    sys_locale::get_locales().filter_map(|locale| Ui::parse_language(&locale)).collect()
}

fn argument(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        match argument.as_ref() {
            "--" => return None,
            "--ui-lang" => return arguments.next().map(std::borrow::Cow::into_owned),
            other => {
                if let Some(value) = other.strip_prefix("--ui-lang=") {
                    return Some(value.to_owned());
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_argument_goes_before_the_environment() {
        let arguments = |list: &[&str]| list.iter().map(OsString::from).collect::<Vec<_>>();
        let ask = |list: &[&str], variables: &[(&str, &str)]| {
            let found = from_environment(&arguments(list), |name| {
                variables.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned())
            });
            found.first().map(ToString::to_string)
        };
        let mexico = [("LANG", "es_MX.UTF-8")];
        assert_eq!(ask(&["x", "check"], &mexico).as_deref(), Some("es-MX"));
        assert_eq!(ask(&["x", "--ui-lang", "fr", "check"], &mexico).as_deref(), Some("fr"));
        assert_eq!(ask(&["x", "--ui-lang=fr"], &mexico).as_deref(), Some("fr"));
        assert_eq!(ask(&["x", "--ui-lang", "de"], &mexico).as_deref(), Some("es-MX"));
        assert_eq!(ask(&["x"], &[("LC_ALL", "C"), ("LANG", "fr")]), None);
    }
}
