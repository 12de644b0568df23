//! The dictionaries that the configuration names. None is picked up from the machine by chance: a check must find the same
//! everywhere.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::Project;
use super::config::Named;
use crate::diagnostic::{Code, Diagnostic, Refusal, Severity};
use crate::resource::rules::Rules;
use crate::text::SourceFile;
use crate::text::spelling::Speller;

impl Project {
    /// Loads the dictionaries of these locales into their rules, in parallel: each takes some tenths of a second. Gives what
    /// keeps one from being used.
    ///
    /// # Errors
    ///
    /// The project's own list of words cannot be read.
    pub fn load_dictionaries(&self, rules: &mut [Rules]) -> Result<Vec<Diagnostic>, Refusal> {
        let config = &self.config.checks;
        if config.spelling.is_empty() {
            return Ok(Vec::new());
        }
        let words = config.words.as_ref().map(|named| self.read_named(named)).transpose()?;
        let findings = rules.par_iter_mut().filter_map(|rules| {
            let locale = rules.locale.to_string();
            let Named { path, place } = config.spelling.get(&locale)?;
            // Dictionaries are often the machine's own, behind a link; they are only read.
            match load(&self.root().join(&**path)) {
                Ok(mut speller) => {
                    for text in words.iter().flat_map(|file| listed(file, &locale)) {
                        speller.learn(text);
                    }
                    rules.names.iter().for_each(|name| speller.learn_name(name));
                    rules.spelling = Some(Arc::new(speller));
                    None
                }
                Err(Fault::Absent) => {
                    let finding = Diagnostic::new(Code::Spelling).says("absent").severity(Severity::Info);
                    let finding = finding.locale(locale.as_str()).arg("locale", locale);
                    Some(finding.arg("path", &**path).at(place.clone()))
                }
                Err(Fault::Broken(reason)) => {
                    let finding = Diagnostic::new(Code::Spelling).says("broken").arg("reason", reason);
                    let finding = finding.locale(locale.as_str()).arg("locale", locale);
                    Some(finding.arg("path", &**path).at(place.clone()))
                }
            }
        });
        Ok(findings.collect())
    }
}

enum Fault {
    Absent,
    Broken(String),
}

fn load(path: &Path) -> Result<Speller, Fault> {
    let read = |ending: &str| {
        let mut file = path.as_os_str().to_owned();
        file.push(ending);
        if Path::new(&file).metadata().is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir()) {
            return Err(Fault::Broken(std::io::Error::from(ErrorKind::InvalidInput).to_string()));
        }
        std::fs::read(&file).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Fault::Absent,
            _ => Fault::Broken(error.to_string()),
        })
    };
    let (aff, dic) = (read(".aff")?, read(".dic")?);
    // The `.aff` tells the encoding of both.
    let latin = String::from_utf8_lossy(&aff).lines().any(|line| line.trim_end() == "SET ISO8859-1");
    let decode = |bytes: Vec<u8>| {
        if latin {
            return Ok(bytes.into_iter().map(char::from).collect());
        }
        String::from_utf8(bytes).map_err(|error| Fault::Broken(error.to_string()))
    };
    Speller::new(&decode(aff)?, &decode(dic)?).map_err(Fault::Broken)
}

/// What a list of words has for a locale: one entry a line, for all languages or, as in `fr: co`, for one. `#` starts a remark.
fn listed<'a>(file: &'a SourceFile, locale: &str) -> impl Iterator<Item = &'a str> {
    let language = locale.split('-').next().unwrap_or(locale).to_owned();
    let locale = locale.to_owned();
    file.text().lines().filter_map(move |line| {
        let line = line.split('#').next().unwrap_or_default().trim();
        match line.split_once(':') {
            Some((of, word)) => [&locale, &language].contains(&&of.trim().to_owned()).then_some(word.trim()),
            None => Some(line),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_words_for_all_languages_and_for_one() {
        let file =
            SourceFile::new("words.txt", "# names\nPolinizar\nes: cocreación # a calque\nfr: co\n\nes-MX: estafeta\n");
        let of = |locale: &str| listed(&file, locale).filter(|word| !word.is_empty()).collect::<Vec<_>>();
        assert_eq!(of("es-MX"), ["Polinizar", "cocreación", "estafeta"]);
        assert_eq!(of("fr"), ["Polinizar", "co"]);
    }
}
