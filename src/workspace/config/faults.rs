//! What is wrong with a configuration, and the values that every table reads alike: languages, codes, paths.

use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::Named;
use super::patterns::resolve;
use crate::diagnostic::{Code, Diagnostic};
use crate::text::typography::Profile;
use crate::text::{SourceFile, Span};

/// What is wrong with a configuration, as it is read.
pub(super) struct Faults<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) findings: Vec<Diagnostic>,
}

impl Faults<'_> {
    /// A fault in a value.
    pub(super) fn add(&mut self, says: &'static str, value: impl Into<String>, span: Span) {
        self.add_as(says, "value", value, span);
    }

    /// A fault in a language.
    pub(super) fn add_locale(&mut self, says: &'static str, value: impl Into<String>, span: Span) {
        self.add_as(says, "locale", value, span);
    }

    fn add_as(&mut self, says: &'static str, name: &'static str, value: impl Into<String>, span: Span) {
        let finding = Diagnostic::new(Code::Configuration).says(says).arg(name, value.into());
        self.findings.push(finding.at(self.file.locate(span)));
    }

    /// Reads a language.
    pub(super) fn language(&mut self, value: &Spanned<String>) -> Option<LanguageIdentifier> {
        let parsed = value.get_ref().parse::<LanguageIdentifier>();
        if parsed.is_err() {
            self.add_locale("locale", value.get_ref(), value.span());
        }
        parsed.ok()
    }

    /// Reads a language that must be among the locales.
    pub(super) fn locale(
        &mut self,
        value: &Spanned<String>,
        locales: &[LanguageIdentifier],
    ) -> Option<LanguageIdentifier> {
        let language = self.language(value)?;
        if !locales.contains(&language) {
            self.add_locale("not-a-locale", value.get_ref(), value.span());
        }
        Some(language)
    }

    /// The same of a name among several that stand at one place.
    pub(super) fn locale_named(
        &mut self,
        name: &str,
        place: Span,
        locales: &[LanguageIdentifier],
    ) -> Option<LanguageIdentifier> {
        let language = name.parse().ok().filter(|language| locales.contains(language));
        if language.is_none() {
            self.add_locale("not-a-locale", name, place);
        }
        language
    }

    /// There is no such code.
    pub(super) fn add_code(&mut self, name: &str, place: Span) {
        let similar = Code::similar(name).map_or("none", Code::as_str);
        let finding = Diagnostic::new(Code::Configuration).says("code").arg("value", name).arg("similar", similar);
        self.findings.push(finding.at(self.file.locate(place)));
    }

    /// There is no such typographic norm.
    pub(super) fn add_norm(&mut self, name: &Spanned<String>) {
        let available: Vec<&str> = Profile::all().map(|norm| norm.name).collect();
        let finding = Diagnostic::new(Code::Configuration).says("typography").arg("value", name.get_ref().as_str());
        self.findings.push(finding.arg("available", available.join(", ")).at(self.file.locate(name.span())));
    }

    /// A base path, relative to the project: empty, or with a slash at its end.
    pub(super) fn base(&mut self, folder: &str, path: Option<&Spanned<String>>) -> String {
        let resolved = resolve(folder, path.map_or(".", |path| path.get_ref().as_str()));
        if let (None, Some(path)) = (&resolved, path) {
            self.add("outside", path.get_ref(), path.span());
        }
        resolved.filter(|base| !base.is_empty()).map_or_else(String::new, |base| format!("{base}/"))
    }

    /// Reads the path of a file below the project's folder.
    pub(super) fn named(&mut self, base: &str, value: &Spanned<String>) -> Option<Named> {
        Some(Named { path: self.inside(base, value)?.into(), place: self.file.locate(value.span()) })
    }

    /// Reads a path below the project's folder; gives it with the base path.
    pub(super) fn inside(&mut self, base: &str, value: &Spanned<String>) -> Option<String> {
        let path = value.get_ref();
        if path.starts_with('/') || path.contains('\\') || path.split('/').any(|part| part == "..") {
            self.add("outside", path, value.span());
            return None;
        }
        Some(format!("{base}{}", path.trim_start_matches("./").trim_end_matches('/')))
    }
}
