//! The folder of a bundle: written whole or not at all, and with nobody else's files touched.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::SaveError;

/// What differs between a folder and the files that should be in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Files that are missing or have other bytes.
    pub outdated: BTreeSet<String>,
    /// Files of an earlier run that no longer belong.
    pub stale: BTreeSet<String>,
    /// Files that would be overwritten although no earlier run wrote them.
    pub foreign: BTreeSet<String>,
}

impl Difference {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.outdated.is_empty() && self.stale.is_empty()
    }
}

/// Reads a file of the folder, if it is there.
///
/// # Errors
///
/// It is there and cannot be read.
pub fn read(folder: &Path, name: &str) -> Result<Option<Vec<u8>>, SaveError> {
    let path = folder.join(name);
    match std::fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(SaveError::new(path, source)),
    }
}

/// Compares a folder with the files that should be in it; `earlier` are those that an earlier run wrote.
///
/// # Errors
///
/// A file that is there cannot be read.
pub fn compare(
    folder: &Path,
    files: &BTreeMap<String, String>,
    earlier: &BTreeSet<String>,
) -> Result<Difference, SaveError> {
    let mut difference = Difference::default();
    for (name, contents) in files {
        match read(folder, name)? {
            Some(bytes) if bytes == contents.as_bytes() => {}
            Some(_) if !earlier.contains(name) => {
                difference.foreign.insert(name.clone());
                difference.outdated.insert(name.clone());
            }
            _ => {
                difference.outdated.insert(name.clone());
            }
        }
    }
    for name in earlier.iter().filter(|name| !files.contains_key(*name)) {
        if folder.join(name).is_file() {
            difference.stale.insert(name.clone());
        }
    }
    Ok(difference)
}

/// Brings a folder to what it should be. All new files are written and synced beside it first; then they are put in place, and if
/// one of them cannot be, the others are taken back.
///
/// # Errors
///
/// What the system says, with the path; the folder is then as it was.
pub fn write(folder: &Path, files: &BTreeMap<String, String>, difference: &Difference) -> Result<(), SaveError> {
    let fail = |path: &Path| {
        let path = path.to_owned();
        move |source| SaveError::new(path, source)
    };
    let parent = folder.parent().unwrap_or(folder);
    std::fs::create_dir_all(parent).map_err(fail(parent))?;
    let staging = tempfile::Builder::new().prefix(".gsef-i18n-").tempdir_in(parent).map_err(fail(parent))?;
    let (fresh, old) = (staging.path().join("new"), staging.path().join("old"));
    for made in [&fresh, &old] {
        std::fs::create_dir(made).map_err(fail(made))?;
    }
    for name in &difference.outdated {
        let path = fresh.join(name);
        let contents = files.get(name).map_or("", String::as_str);
        std::fs::write(&path, contents).map_err(fail(&path))?;
        std::fs::File::open(&path).and_then(|file| file.sync_all()).map_err(fail(&path))?;
    }
    std::fs::create_dir_all(folder).map_err(fail(folder))?;
    let mut done: Vec<(PathBuf, PathBuf)> = Vec::new();
    let placed = place(folder, &fresh, &old, difference, &mut done);
    if placed.is_err() {
        for (from, to) in done.iter().rev() {
            // Nothing better can be done than to try; the first error is the one that is told.
            let _ = std::fs::rename(to, from);
        }
    }
    placed
}

/// Moves files, and records each move so that it can be taken back.
fn place(
    folder: &Path,
    fresh: &Path,
    old: &Path,
    difference: &Difference,
    done: &mut Vec<(PathBuf, PathBuf)>,
) -> Result<(), SaveError> {
    let mut rename = |from: PathBuf, to: PathBuf| match std::fs::rename(&from, &to) {
        Ok(()) => {
            done.push((from, to));
            Ok(())
        }
        Err(source) => Err(SaveError::new(to, source)),
    };
    for name in difference.outdated.iter().chain(&difference.stale) {
        let target = folder.join(name);
        if target.exists() {
            rename(target, old.join(name))?;
        }
    }
    for name in &difference.outdated {
        rename(fresh.join(name), folder.join(name))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> BTreeMap<String, String> {
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    fn names(list: &[&str]) -> BTreeSet<String> {
        list.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_folder_becomes_what_it_should_be_and_others_files_stay() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out/fr");
        let first = files(&[("a.md", "A"), ("b.md", "B")]);
        write(&folder, &first, &compare(&folder, &first, &names(&[])).unwrap()).unwrap();
        std::fs::write(folder.join("mine.txt"), "mine").unwrap();
        let second = files(&[("a.md", "A2"), ("c.md", "C")]);
        let difference = compare(&folder, &second, &names(&["a.md", "b.md"])).unwrap();
        assert_eq!(difference.outdated, names(&["a.md", "c.md"]));
        assert_eq!(difference.stale, names(&["b.md"]));
        write(&folder, &second, &difference).unwrap();
        let there: BTreeSet<String> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(there, names(&["a.md", "c.md", "mine.txt"]));
        assert_eq!(std::fs::read_dir(root.path().join("out")).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn a_file_of_somebody_else_is_noticed() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("a.md"), "mine").unwrap();
        let difference = compare(root.path(), &files(&[("a.md", "A")]), &names(&[])).unwrap();
        assert_eq!(difference.foreign, names(&["a.md"]));
    }

    #[test]
    fn what_cannot_be_put_in_place_is_taken_back() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("fr");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("a.md"), "old").unwrap();
        let wanted = files(&[("a.md", "new"), ("sub/b.md", "B")]);
        // A name below a folder that isn't there cannot be written.
        let difference = compare(&folder, &wanted, &names(&["a.md"])).unwrap();
        assert!(write(&folder, &wanted, &difference).is_err());
        assert_eq!(std::fs::read_to_string(folder.join("a.md")).unwrap(), "old");
    }
}
