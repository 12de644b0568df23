//! The only place that touches the disk: finds the project, loads its files, saves them atomically.

pub mod bundle;
pub mod config;
mod dictionaries;
pub mod disk;
mod given;
mod inside;
mod journal;
mod lock;
pub mod paths;
mod rules;
mod save;
pub mod scope;
mod swap;
mod walk;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Component, Path, PathBuf};
use std::time::Instant;

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic, Refusal, Severity};
use crate::resource::Parsed;
use crate::resource::basis::{Basis, BasisEntry};
use crate::source::notes::Notes;
use crate::source::profile::{self, Profile};
use crate::source::{self, Errata, Input, Reading};
use crate::text::{SourceFile, visible};

use config::{Config, Named};
use disk::Disk;
pub use given::GivenFile;
use inside::Inside;
pub use inside::{Closed, ProjectPath};
use journal::{Journal, Phase};
use lock::Lock;
pub use save::{Change, Fault, Recovered, SaveError};

/// The name of the configuration file.
pub const CONFIG: &str = "l10n.toml";

/// A project: a folder with an `l10n.toml`.
#[derive(Debug)]
pub struct Project {
    inside: Inside,
    disk: Disk,
    /// What the command was told: who comes after an interruption is to know.
    command: String,
    /// The configuration.
    pub config: Config,
    /// The configuration as a file, for findings.
    pub config_file: SourceFile,
    /// Texts that are read in the place of what is on disk.
    laid: HashMap<String, String>,
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
    pub reference: ProjectPath,
    /// The translations, by locale, relative to the project.
    pub translations: BTreeMap<String, ProjectPath>,
}

impl Project {
    /// Finds the project by walking up from `start` to an `l10n.toml`. `disk` does what changes files; `command` is what the
    /// command was told.
    ///
    /// # Errors
    ///
    /// There is none, or it cannot be read.
    pub fn find(start: &Path, disk: &Disk, command: &str) -> Result<Self, Refusal> {
        let start = std::path::absolute(start).unwrap_or_else(|_| start.to_owned());
        let root = start.ancestors().find(|folder| folder.join(CONFIG).is_file());
        let Some(root) = root else {
            let folder = visible::name(start.as_os_str()).into_owned();
            return Err(Diagnostic::new(Code::Configuration).says("absent").arg("folder", folder).into());
        };
        let inside = Inside::new(root);
        let config_file = inside.read(CONFIG)?;
        let config = config::read(&config_file, &|path| inside.read(path))?;
        let (disk, command) = (disk.clone(), command.to_owned());
        Ok(Self { inside, disk, command, config, config_file, laid: HashMap::new() })
    }

    /// What was told to a command that was interrupted while it wrote, and that nobody has completed yet; none mostly. A command
    /// that is still writing is waited for.
    pub fn interrupted(&self) -> Option<String> {
        let folder = self.root().join(lock::FOLDER);
        let end = Instant::now() + lock::PATIENCE;
        loop {
            let writing = Lock::is_held(&folder);
            match Journal::read(&folder)? {
                // All files are as they were, or as they are to be.
                Ok(journal) if journal.phase != Phase::Ready => return None,
                journal if !writing || Instant::now() >= end => {
                    return Some(journal.map(|journal| journal.command).unwrap_or_default());
                }
                _ => std::thread::sleep(lock::PAUSE),
            }
        }
    }

    /// Brings what an interrupted command was writing to its end, or back to its beginning; none where there was nothing.
    ///
    /// # Errors
    ///
    /// Another command is writing, or the disk does not let it be done.
    pub fn recover(&self) -> Result<Option<Recovered>, SaveError> {
        if self.root().join(lock::FOLDER).symlink_metadata().is_err() { Ok(None) } else { self.saving().recover() }
    }

    fn saving(&self) -> save::Place<'_> {
        save::Place { inside: &self.inside, disk: &self.disk, command: &self.command }
    }

    /// The project's folder.
    pub fn root(&self) -> &Path {
        self.inside.root()
    }

    /// What leads from the repository's folder to the project's, such as `docs/`; empty where they are one, or where there is no
    /// repository. Services that show findings beside the code take paths from there.
    pub fn within_repository(&self) -> String {
        let repository = self.root().ancestors().find(|folder| folder.join(".git").exists());
        let path = repository
            .and_then(|folder| self.root().strip_prefix(folder).ok())
            .map(inside::slashes)
            .unwrap_or_default();
        if path.is_empty() { path } else { path + "/" }
    }

    /// A path that findings can show: relative to the project where it is inside, with forward slashes.
    pub fn display(&self, path: &Path) -> String {
        self.inside.display(path)
    }

    /// Where a file of the project is, in full.
    pub fn place(&self, path: &str) -> String {
        let mut place = PathBuf::new();
        for part in self.root().join(path).components() {
            match part {
                Component::ParentDir => drop(place.pop()),
                part => place.push(part),
            }
        }
        visible::name(place.as_os_str()).into_owned()
    }

    /// Reads a file of the project as text.
    ///
    /// # Errors
    ///
    /// A finding: it isn't there, may not be read, is not UTF-8 or has a NUL.
    pub fn read(&self, path: &str) -> Result<SourceFile, Diagnostic> {
        match self.laid.get(path) {
            Some(text) => Ok(SourceFile::new(path, text.as_str())),
            None => self.inside.read(path),
        }
    }

    /// Reads a file that the configuration names.
    ///
    /// # Errors
    ///
    /// As for [`Project::read`]; where it cannot be read at all, at the place that names it.
    pub fn read_named(&self, named: &Named) -> Result<SourceFile, Diagnostic> {
        self.read(&named.path).map_err(|finding| match (finding.says, &finding.primary) {
            ("absent", _) => finding.says("named").at(named.place.clone()),
            (_, None) => finding.at(named.place.clone()),
            _ => finding,
        })
    }

    /// Lays a text over a file: from now on it is read in the place of what is on disk, which stays as it is.
    pub fn lay(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.laid.insert(path.into(), text.into());
    }

    /// Whether a file of the project exists. A link that leads nowhere counts as existing, and so does what the system will not
    /// tell of, so that reading it says why: what cannot be read is not missing.
    pub fn exists(&self, path: &str) -> bool {
        self.laid.contains_key(path) || self.inside.exists(path)
    }

    /// Saves and removes files of the project, all or none. A file that somebody else has saved since it was read keeps what they
    /// saved: then nothing is written.
    ///
    /// # Errors
    ///
    /// The file, why, and what was changed all the same.
    pub fn save(&self, changes: &[Change]) -> Result<(), SaveError> {
        self.saving().save(changes)
    }

    /// Reads the publication's files; none if the project keeps its reference by hand.
    ///
    /// # Errors
    ///
    /// Findings on files that cannot be read, or that are not what they should be.
    pub fn publication(&self) -> Result<Option<Publication>, Refusal> {
        let Some(publication) = &self.config.publication else { return Ok(None) };
        let profile_path = &publication.profile.path;
        let profile_file = self.read_named(&publication.profile)?;
        let profile = profile::read(&profile_file).map_err(Refusal)?;
        let beside = |name: &str| profile_path.beside(name);
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
    ///
    /// # Errors
    ///
    /// A folder or a link leads out of the project.
    pub fn resources(&self) -> Result<Vec<ResourceFiles>, Refusal> {
        let mut found: BTreeMap<String, ResourceFiles> = BTreeMap::new();
        let locales: Vec<String> = self.config.locales.iter().map(ToString::to_string).collect();
        let mut names = HashSet::new();
        for (number, paths) in self.config.paths.iter().enumerate() {
            let locales: Vec<&String> = locales.iter().filter(|locale| paths.has(locale)).collect();
            let mut add = |values: &paths::Values| {
                let reference = paths.reference.fill(values, None);
                let own: Vec<(&String, ProjectPath)> = locales
                    .iter()
                    .map(|&locale| (locale, ProjectPath::from(paths.l10n.fill(values, Some(locale)))))
                    .filter(|(locale, path)| !self.excludes(&reference, path, locale))
                    .collect();
                if own.is_empty() && !locales.is_empty() {
                    return;
                }
                let files = found.entry(reference.clone()).or_insert_with(|| {
                    let mut name = self.name(number, values);
                    if name.is_empty() || !names.insert(name.clone()) {
                        // No two files have one path, and each has one.
                        name = reference.strip_suffix(".ftl").unwrap_or(&reference).to_owned();
                        names.insert(name.clone());
                    }
                    ResourceFiles { name, reference: reference.into(), translations: BTreeMap::new() }
                });
                for (locale, path) in own {
                    files.translations.entry(locale.clone()).or_insert(path);
                }
            };
            for values in self.walk(&paths.reference, None)? {
                add(&values);
            }
            for locale in &locales {
                for values in self.walk(&paths.l10n, Some(locale))? {
                    add(&values);
                }
            }
        }
        Ok(found.into_values().collect())
    }

    /// Whether a translation is another project's: what a table `[[excludes]]` leads to has it, or its reference.
    fn excludes(&self, reference: &str, translation: &str, locale: &str) -> bool {
        self.config.excludes.iter().filter(|paths| paths.has(locale)).any(|paths| {
            paths.l10n.values(translation, Some(locale)).is_some() || paths.reference.values(reference, None).is_some()
        })
    }

    /// The name of a resource, which its bases have as well. Where there are several trees of folders, two may have the same
    /// file in them; what translations are called within a locale is one of a kind. What `extract` makes is in the first.
    fn name(&self, paths: usize, values: &paths::Values) -> String {
        let several = self.config.paths.len() > 1 && (paths > 0 || self.config.publication.is_none());
        let l10n = self.config.paths.get(paths).filter(|_| several).map(|paths| &paths.l10n);
        l10n.map_or_else(|| values.name(), |l10n| l10n.name_within(values))
    }

    /// The reference's file for a resource that `extract` names.
    pub fn reference_path(&self, name: &str) -> Option<ProjectPath> {
        self.config.paths.first().map(|paths| with_ending(paths.reference.fill(&paths::Values::named(name), None)))
    }

    /// The translation's file for a resource that `extract` names.
    pub fn translation_path(&self, locale: &str, name: &str) -> Option<ProjectPath> {
        self.config.paths.first().map(|paths| with_ending(paths.l10n.fill(&paths::Values::named(name), Some(locale))))
    }

    /// Reads and parses a resource; none if the file isn't there.
    ///
    /// # Errors
    ///
    /// A finding: it may not be read, or is not text.
    pub fn resource(&self, path: &str) -> Result<Option<Parsed>, Diagnostic> {
        if self.exists(path) { self.read(path).map(|file| Some(Parsed::new(file))) } else { Ok(None) }
    }

    /// Whether the drift of a locale is watched: always for a publication, else once something was accepted in it or put in to be
    /// translated. Notes and allowances are kept without it.
    ///
    /// # Errors
    ///
    /// As for [`Project::resources`].
    pub fn tracks(&self, locale: &str) -> Result<bool, Refusal> {
        let watched = |files: &ResourceFiles| match self.basis(locale, &files.name) {
            Ok(basis) => basis.entries.iter().any(BasisEntry::is_tracked),
            // What it holds shows once it is mended.
            Err(_) => true,
        };
        Ok(self.config.publication.is_some()
            || (self.exists(&format!("{}/{locale}", self.config.basis)) && self.resources()?.iter().any(watched)))
    }

    /// The file of a translation's basis.
    pub fn basis_path(&self, locale: &str, name: &str) -> ProjectPath {
        format!("{}/{locale}/{name}.ftl", self.config.basis).into()
    }

    /// The basis of a translation; empty if there is no file yet.
    ///
    /// # Errors
    ///
    /// Findings of code `basis-broken`, or that it cannot be read: what is not whole must not be written over.
    pub fn basis(&self, locale: &str, name: &str) -> Result<Basis, Refusal> {
        Ok(self.basis_file(locale, name)?.as_ref().map(Basis::read).unwrap_or_default())
    }

    /// The file of a translation's basis, read; none if it is not there yet.
    ///
    /// # Errors
    ///
    /// As for [`Project::basis`].
    pub fn basis_file(&self, locale: &str, name: &str) -> Result<Option<Parsed>, Refusal> {
        let Some(parsed) = self.resource(&self.basis_path(locale, name))? else { return Ok(None) };
        let problems = &parsed.resource.problems;
        if problems.is_empty() {
            return Ok(Some(parsed));
        }
        let findings = problems.iter().map(|problem| {
            let conflict = problem.reason == crate::ftl::read::Reason::ConflictMark;
            let finding = Diagnostic::new(Code::BasisBroken).says(if conflict { "conflict" } else { "" });
            finding.locale(locale).at(parsed.locate(&problem.span))
        });
        Err(Refusal(findings.collect()))
    }

    /// The tables `[[paths]]` whose reference no file has: nothing is checked there, and all that is translated seems obsolete.
    /// The project's own must be right. An included file may be shared with projects that have more than this one.
    ///
    /// # Errors
    ///
    /// As for [`Project::resources`].
    pub fn lost_references(&self) -> Result<Vec<Diagnostic>, Refusal> {
        let mut found = Vec::new();
        for (number, paths) in self.config.paths.iter().enumerate() {
            let made = number == 0 && self.config.publication.is_some();
            let used = self.config.locales.iter().any(|locale| paths.has(&locale.to_string()));
            if made || !used || self.has_files(&paths.reference)? {
                continue;
            }
            let Named { path, place } = &paths.named;
            let severity = if *place.file == *CONFIG { Severity::Error } else { Severity::Warning };
            let finding = Diagnostic::new(Code::Configuration).says("no-reference").severity(severity);
            found.push(finding.arg("value", &**path).at(place.clone()));
        }
        Ok(found)
    }
}

/// A pattern may end in `**`.
fn with_ending(path: String) -> ProjectPath {
    if path.ends_with(".ftl") { path.into() } else { (path + ".ftl").into() }
}
