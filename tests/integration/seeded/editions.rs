//! One translated edition beside its reference: its files, and what `check` finds in them.

use std::collections::{BTreeMap, HashMap};

use gsef_i18n::ftl::edit::whole;
use gsef_i18n::ftl::read::read;
use serde_json::Value;

use super::change::{Change, alter};
use crate::support::{Project, root};

/// Files by path.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The text of a file.
pub(super) fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(&files[path]).unwrap()
}

/// Every resource of the reference.
pub(super) fn resources(files: &Files) -> impl Iterator<Item = &str> {
    files.keys().filter_map(|path| path.strip_prefix("locales/en/")?.strip_suffix(".ftl"))
}

/// The paths of a resource: the reference, the translation, and what the translation was made from.
pub(super) fn paths(locale: &str, resource: &str) -> [String; 3] {
    [
        format!("locales/en/{resource}.ftl"),
        format!("locales/{locale}/{resource}.ftl"),
        format!("sources/basis/{locale}/{resource}.ftl"),
    ]
}

pub(super) struct Editions {
    project: Project,
    locale: &'static str,
    /// The edition without faults.
    real: Files,
    /// The files as they are on the disk.
    written: Files,
    /// Editions that were prepared for a fault, and are as sound as the real one; with what was accepted in them.
    sound: HashMap<Files, Files>,
}

impl Editions {
    /// A copy of the repository's project whose reference may be altered: without the publication, it is kept by hand.
    pub(super) fn of(locale: &'static str) -> Self {
        let project = Project::real();
        let config = project.read("l10n.toml");
        let (head, rest) = config.split_once("\n[publication]\n").expect("the publication");
        let (_, rest) = rest.split_once("\n[").expect("another table");
        project.write("l10n.toml", &format!("{head}\n[{rest}"));
        let names = std::fs::read_dir(project.path("locales/en")).unwrap().map(|file| file.unwrap().file_name());
        let names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        let all = names.iter().flat_map(|name| paths(locale, name.strip_suffix(".ftl").expect("a resource")));
        let real: Files = all.map(|path| (path.clone(), project.read(&path).into_bytes())).collect();
        Self { project, locale, written: real.clone(), real, sound: HashMap::new() }
    }

    /// The same edition in so many files that every other of them can have a fault: every two ideas in their own.
    pub(super) fn in_many_files(locale: &'static str) -> Self {
        let mut editions = Self::of(locale);
        for path in paths(locale, "ideas") {
            let ideas = editions.project.read(&path);
            let starts: Vec<usize> = read(&ideas).messages().map(|message| whole(message).start).collect();
            let starts: Vec<usize> = starts.into_iter().step_by(2).chain([ideas.len()]).collect();
            for (number, piece) in starts.windows(2).enumerate() {
                let path = path.replace("ideas", &format!("ideas-{number:02}"));
                editions.project.write(&path, &ideas[piece[0]..piece[1]]);
                editions.real.insert(path, ideas.as_bytes()[piece[0]..piece[1]].to_vec());
            }
            std::fs::remove_file(editions.project.path(&path)).unwrap();
            editions.real.remove(&path);
        }
        editions.written.clone_from(&editions.real);
        editions
    }

    /// Lets words be looked up in the dictionary that the repository's configuration names.
    pub(super) fn with_dictionary(self) -> Self {
        let config = std::fs::read_to_string(root().join("l10n.toml")).unwrap();
        let (_, spelling) = config.split_once("[checks.spelling]\n").expect("the dictionaries");
        let own = spelling.lines().find_map(|line| line.strip_prefix(&format!("{} = \"", self.locale)));
        let path = own.and_then(|rest| rest.split('"').next()).expect("a dictionary");
        for file in ["aff", "dic"].map(|ending| format!("{path}.{ending}")) {
            let read = std::fs::read_to_string(root().join(&file));
            self.project.write(&file, &read.unwrap_or_else(|error| panic!("{file}: {error}; .ci/run installs it")));
        }
        let config = self.project.read("l10n.toml");
        self.project.write("l10n.toml", &format!("{config}\n[checks.spelling]\n{} = \"{path}\"\n", self.locale));
        self
    }

    pub(super) fn locale(&self) -> &'static str {
        self.locale
    }

    /// The edition without faults, with a change put into both languages wherever it has a place. It has been accepted.
    ///
    /// # Errors
    ///
    /// What is found in it although nothing is wrong with it.
    pub(super) fn prepared(&mut self, change: Option<&Change>) -> Result<Files, Vec<Finding>> {
        let mut files = self.real.clone();
        if let Some(change) = change {
            let places = change.places(self.locale, &files);
            alter(&mut files, &places.iter().collect::<Vec<_>>());
        }
        if let Some(accepted) = self.sound.get(&files) {
            return Ok(accepted.clone());
        }
        self.write(&files);
        if change.is_some() {
            let run = self.project.run(&["accept", "--lang", self.locale, "--new", "--edited"]);
            assert_eq!(run.status, 0, "{}{}", run.out, run.err);
            for (path, bytes) in &mut self.written {
                *bytes = std::fs::read(self.project.path(path)).unwrap();
            }
        }
        let accepted = self.written.clone();
        let findings = self.findings(&accepted);
        if !findings.is_empty() {
            return Err(findings);
        }
        self.sound.insert(files, accepted.clone());
        Ok(accepted)
    }

    /// What `check` finds in an edition.
    pub(super) fn findings(&mut self, files: &Files) -> Vec<Finding> {
        self.write(files);
        let run = self.project.run(&["check", "--lang", self.locale, "--max", "0", "--format", "json"]);
        let report: Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}", run.err));
        report["findings"].as_array().expect("findings").iter().map(|found| Finding(found.clone())).collect()
    }

    fn write(&mut self, files: &Files) {
        for (path, bytes) in files {
            if self.written.get(path) != Some(bytes) {
                std::fs::write(self.project.path(path), bytes).unwrap();
            }
        }
        self.written.clone_from(files);
    }
}

/// A finding, as it is in the report.
pub(super) struct Finding(pub(super) Value);

impl Finding {
    pub(super) fn code(&self) -> &str {
        self.0["code"].as_str().unwrap_or_default()
    }

    /// The message that it is about; empty if it is about none.
    pub(super) fn message(&self) -> &str {
        let id = self.0["id"].as_str().unwrap_or_default();
        id.split('.').next().unwrap_or_default()
    }

    /// Its place and the others that it names: the file and the first line. What is not there has none.
    pub(super) fn places(&self) -> impl Iterator<Item = (&str, usize)> {
        let related = self.0["related"].as_array().into_iter().flatten().map(|related| &related["location"]);
        std::iter::once(&self.0["location"]).chain(related).filter_map(|location| {
            let line = location["start"]["line"].as_u64()?;
            Some((location["file"].as_str()?, usize::try_from(line).ok()?))
        })
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (file, line) = self.places().next().unwrap_or_default();
        let said = self.0["message"].as_str().unwrap_or_default();
        write!(formatter, "{file}:{line}: {} {}: {said}", self.code(), self.0["id"].as_str().unwrap_or_default())
    }
}
