//! What the tests share: the real publication, copies of it, and the program itself.

pub(crate) mod source_edits;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use gsef_i18n::source::{self, Errata, Input, Reading, profile};
use gsef_i18n::text::SourceFile;

/// The repository's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A publication's files in memory, to be changed at will.
pub(crate) struct Files {
    pub(crate) source: String,
    pub(crate) errata: String,
    pub(crate) profile: String,
}

impl Files {
    /// Those of the real publication.
    pub(crate) fn real() -> Self {
        let read = |name: &str| std::fs::read_to_string(root().join("sources").join(name)).unwrap();
        Self {
            source: read("100-strong-ideas.en.txt"),
            errata: read("100-strong-ideas.errata.toml"),
            profile: read("100-strong-ideas.toml"),
        }
    }

    /// Reads them.
    pub(crate) fn read(&self) -> Reading {
        let source = SourceFile::new("source.txt", self.source.as_str());
        let profile_file = SourceFile::new("profile.toml", self.profile.as_str());
        let errata_file = SourceFile::new("errata.toml", self.errata.as_str());
        let profile = profile::read(&profile_file).unwrap();
        let errata = Errata::read(&errata_file).unwrap();
        source::read(&Input {
            source: &source,
            profile: &profile,
            profile_file: &profile_file,
            errata: Some((&errata, &errata_file)),
        })
    }
}

/// A copy of the repository's project (configuration, sources, locales) in a temporary folder.
pub(crate) struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn real() -> Self {
        let project = Self::empty();
        for name in ["l10n.toml", "sources", "locales"] {
            copy_folder(&root().join(name), &project.path(name));
        }
        // The dictionaries are not in the repository: a copy of it is checked without them.
        let config = project.read("l10n.toml");
        let (before, spelling) = config.split_once("[checks.spelling]\n").expect("the dictionaries");
        let after = spelling.split_once("\n[").map_or_else(String::new, |(_, rest)| format!("[{rest}"));
        project.write("l10n.toml", &format!("{before}{after}"));
        project
    }

    /// A copy of a folder of `tests/fixtures`.
    pub(crate) fn fixture(name: &str) -> Self {
        let project = Self::empty();
        copy_folder(&root().join("tests/fixtures").join(name), &project.path(""));
        project
    }

    /// A copy as it stands.
    pub(crate) fn copy(&self) -> Self {
        let project = Self::empty();
        copy_folder(self.folder.path(), &project.path(""));
        project
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        std::fs::write(self.path(name), text).unwrap();
    }

    /// Replaces text that must be there once in a file.
    #[track_caller]
    pub(crate) fn replace(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {name}");
        self.write(name, &text.replace(from, to));
    }

    /// Changes the source, the errata and the profile.
    pub(crate) fn edit(&self, edit: impl FnOnce(&mut Files)) {
        let paths = ["en.txt", "errata.toml", "toml"].map(|end| format!("sources/100-strong-ideas.{end}"));
        let [source, errata, profile] = paths.each_ref().map(|path| self.read(path));
        let mut files = Files { source, errata, profile };
        edit(&mut files);
        for (path, text) in paths.iter().zip([files.source, files.errata, files.profile]) {
            self.write(path, &text);
        }
    }

    /// Runs the program in the project, in English.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_in(self.folder.path(), arguments, "C.UTF-8")
    }
}

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the program in a folder, with the language that `LANG` says.
pub(crate) fn run_in(folder: &Path, arguments: &[&str], lang: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gsef-i18n"));
    command.current_dir(folder).args(arguments).env_clear().env("LANG", lang);
    let Output { status, stdout, stderr } = command.output().unwrap();
    Run {
        status: status.code().unwrap(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

pub(crate) fn copy_folder(from: &Path, to: &Path) {
    if from.is_dir() {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy_folder(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        std::fs::copy(from, to).unwrap();
    }
}
