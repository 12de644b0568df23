//! The only place that touches the disk: finds the project, loads its files, saves them atomically.

pub mod bundle;
pub mod config;
mod dictionaries;
pub mod paths;
mod rules;
mod save;

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic, Refusal};
use crate::resource::Parsed;
use crate::resource::basis::Basis;
use crate::source::notes::Notes;
use crate::source::profile::{self, Profile};
use crate::source::{self, Errata, Input, Reading};
use crate::text::SourceFile;

use config::Config;
pub use save::{SaveError, save};

/// The name of the configuration file.
pub const CONFIG: &str = "l10n.toml";

/// A project: a folder with an `l10n.toml`.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
    /// The configuration.
    pub config: Config,
    /// The configuration as a file, for findings.
    pub config_file: SourceFile,
}

/// A publication's files, read.
#[derive(Debug)]
pub struct Publication {
    /// The language of the source.
    pub language: LanguageIdentifier,
    /// The profile.
    pub profile: Profile,
    /// The profile's file.
    pub profile_file: SourceFile,
    /// The source's file.
    pub source: SourceFile,
    /// The errata and their file.
    pub errata: Option<(Errata, SourceFile)>,
    /// The notes.
    pub notes: Notes,
}

impl Publication {
    /// Reads the source.
    pub fn read(&self) -> Reading {
        source::read(&Input {
            source: &self.source,
            profile: &self.profile,
            profile_file: &self.profile_file,
            errata: self.errata.as_ref().map(|(errata, file)| (errata, file)),
        })
    }
}

/// A resource's files: its reference, and its translation for each locale. A file that is named here may not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceFiles {
    /// What the pattern's wildcards stand for: `ideas`, `browser/menu`.
    pub name: String,
    /// The reference, relative to the project.
    pub reference: String,
    /// The translations, by locale, relative to the project.
    pub translations: BTreeMap<String, String>,
}

impl Project {
    /// Finds the project by walking up from `start` to an `l10n.toml`.
    ///
    /// # Errors
    ///
    /// There is none, or it cannot be read.
    pub fn find(start: &Path) -> Result<Self, Refusal> {
        let start = std::path::absolute(start).unwrap_or_else(|_| start.to_owned());
        let root = start.ancestors().find(|folder| folder.join(CONFIG).is_file());
        let Some(root) = root else {
            let folder = start.display().to_string();
            return Err(Diagnostic::new(Code::Configuration).says("absent").arg("folder", folder).into());
        };
        let config_file = read_text(root, CONFIG)?;
        let config = config::read(&config_file)?;
        Ok(Self { root: root.to_owned(), config, config_file })
    }

    /// The project's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path that findings can show: relative to the project where it is inside, with forward slashes.
    pub fn display(&self, path: &Path) -> String {
        slashes(path.strip_prefix(&self.root).unwrap_or(path))
    }

    /// Reads a file of the project as text.
    ///
    /// # Errors
    ///
    /// A finding: it isn't there, may not be read, is not UTF-8 or has a NUL.
    pub fn read(&self, path: &str) -> Result<SourceFile, Diagnostic> {
        read_text(&self.root, path)
    }

    /// Whether a file of the project exists. One that the system will not tell of counts as existing, so that reading it
    /// says why: what cannot be read is not missing.
    pub fn exists(&self, path: &str) -> bool {
        !matches!(self.root.join(path).try_exists(), Ok(false))
    }

    /// Saves a file of the project atomically.
    ///
    /// # Errors
    ///
    /// What the system says, with the path.
    pub fn save(&self, path: &str, contents: &[u8]) -> Result<(), SaveError> {
        save(&self.root.join(path), contents)
    }

    /// Removes a file of the project.
    ///
    /// # Errors
    ///
    /// What the system says, with the path.
    pub fn remove(&self, path: &str) -> Result<(), SaveError> {
        let path = self.root.join(path);
        std::fs::remove_file(&path).map_err(|source| SaveError { path, source })
    }

    /// Reads the publication's files; none if the project keeps its reference by hand.
    ///
    /// # Errors
    ///
    /// Findings on files that cannot be read, or that are not what they should be.
    pub fn publication(&self) -> Result<Option<Publication>, Refusal> {
        let Some(publication) = &self.config.publication else { return Ok(None) };
        let profile_path = &publication.profile;
        let profile_file = self.read(profile_path)?;
        let profile = profile::read(&profile_file).map_err(Refusal)?;
        let beside = |name: &str| slashes(&Path::new(profile_path).with_file_name(name));
        let source = self.read(&beside(&profile.source))?;
        if source.text().trim().is_empty() {
            return Err(Diagnostic::new(Code::Unreadable).says("empty").at(source.locate_start()).into());
        }
        let errata = match &profile.errata {
            None => None,
            Some(name) => {
                let file = self.read(&beside(name))?;
                Some((Errata::read(&file)?, file))
            }
        };
        let notes = match &profile.notes {
            None => Notes::default(),
            Some(name) => Notes::read(&self.read(&beside(name))?)?,
        };
        let language = publication.language.clone();
        Ok(Some(Publication { language, profile, profile_file, source, errata, notes }))
    }

    /// Every resource that exists as a reference or as a translation, by name.
    pub fn resources(&self) -> Vec<ResourceFiles> {
        let mut found: BTreeMap<String, ResourceFiles> = BTreeMap::new();
        let locales: Vec<String> = self.config.locales.iter().map(ToString::to_string).collect();
        for paths in &self.config.paths {
            let mut add = |values: &paths::Values| {
                let reference = paths.reference.fill(values, None);
                let translations =
                    locales.iter().map(|locale| (locale.clone(), paths.l10n.fill(values, Some(locale)))).collect();
                let name = values.name();
                found.entry(reference.clone()).or_insert(ResourceFiles { name, reference, translations });
            };
            for values in self.walk(&paths.reference, None) {
                add(&values);
            }
            for locale in &locales {
                for values in self.walk(&paths.l10n, Some(locale)) {
                    add(&values);
                }
            }
        }
        found.into_values().collect()
    }

    /// The reference's file for a resource that `extract` names.
    pub fn reference_path(&self, name: &str) -> Option<String> {
        self.config.paths.first().map(|paths| paths.reference.fill(&paths::Values::named(name), None))
    }

    /// The translation's file for a resource that `extract` names.
    pub fn translation_path(&self, locale: &str, name: &str) -> Option<String> {
        self.config.paths.first().map(|paths| paths.l10n.fill(&paths::Values::named(name), Some(locale)))
    }

    /// Reads and parses a resource; none if the file isn't there.
    ///
    /// # Errors
    ///
    /// A finding: it may not be read, or is not text.
    pub fn resource(&self, path: &str) -> Result<Option<Parsed>, Diagnostic> {
        if self.exists(path) { self.read(path).map(|file| Some(Parsed::new(file))) } else { Ok(None) }
    }

    /// Whether the drift of a locale is watched: always for a publication, else once there is a basis.
    pub fn tracks(&self, locale: &str) -> bool {
        self.config.publication.is_some() || self.exists(&format!("{}/{locale}", self.config.basis))
    }

    /// The file of a translation's basis.
    pub fn basis_path(&self, locale: &str, name: &str) -> String {
        format!("{}/{locale}/{name}.ftl", self.config.basis)
    }

    /// The basis of a translation; empty if there is no file yet.
    ///
    /// # Errors
    ///
    /// Findings of code `basis-broken`, or that it cannot be read: what is not whole must not be written over.
    pub fn basis(&self, locale: &str, name: &str) -> Result<Basis, Refusal> {
        let Some(parsed) = self.resource(&self.basis_path(locale, name))? else { return Ok(Basis::default()) };
        let problems = &parsed.resource.problems;
        if problems.is_empty() {
            return Ok(Basis::read(&parsed));
        }
        let findings = problems.iter().map(|problem| {
            let conflict = problem.reason == crate::ftl::read::Reason::ConflictMark;
            let finding = Diagnostic::new(Code::BasisBroken).says(if conflict { "conflict" } else { "" });
            finding.locale(locale).at(parsed.locate(&problem.span))
        });
        Err(Refusal(findings.collect()))
    }

    fn walk(&self, pattern: &paths::PathPattern, locale: Option<&str>) -> Vec<paths::Values> {
        let base = self.root.join(pattern.fixed_part(locale));
        if !base.exists() {
            return Vec::new();
        }
        let mut found: Vec<paths::Values> = ignore::WalkBuilder::new(&base)
            .standard_filters(false)
            .build()
            .filter_map(Result::ok)
            .filter(|entry| !entry.path().is_dir())
            .filter_map(|entry| pattern.values(&self.display(entry.path()), locale))
            .collect();
        found.sort();
        found
    }
}

/// A path with forward slashes and without `.` components.
fn slashes(path: &Path) -> String {
    let path: PathBuf = path.components().filter(|part| !matches!(part, Component::CurDir)).collect();
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

fn read_text(root: &Path, path: &str) -> Result<SourceFile, Diagnostic> {
    let unreadable = |says| Diagnostic::new(Code::Unreadable).says(says).arg("file", path);
    let bytes = std::fs::read(root.join(path)).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => unreadable("absent"),
        _ => unreadable("").arg("reason", error.to_string()),
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        // What comes before the fault is text, and tells where it is.
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        let file = SourceFile::new(path, text);
        unreadable("not-utf8").at(file.locate(valid..valid))
    })?;
    let file = SourceFile::new(path, text);
    match file.text().find('\0') {
        Some(nul) => Err(unreadable("nul").at(file.locate(nul..nul + 1))),
        None => Ok(file),
    }
}
