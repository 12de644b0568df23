//! Atomic writes: temporary files in the folders of their targets, synced; when all are there, renamed. A target's mode is kept.

use std::io::{Error, ErrorKind, Result as IoResult, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

/// A file could not be saved or removed; it is as it was.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct SaveError {
    /// The file that should have been written.
    pub path: PathBuf,
    /// What the system says.
    pub source: Error,
    /// Files of the same saving that were changed before, relative to the project. Mostly none: what keeps a file from being
    /// written shows before any is changed.
    pub changed: Vec<String>,
}

impl SaveError {
    /// A fault before anything was changed.
    pub(super) fn new(path: impl Into<PathBuf>, source: Error) -> Self {
        Self { path: path.into(), source, changed: Vec::new() }
    }
}

/// A file as it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where it is, relative to the project.
    pub path: String,
    /// All of its text; none where it is to be removed.
    pub text: Option<String>,
}

impl Change {
    /// A file of that text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: Some(text.into()) }
    }

    /// A file that is to be removed.
    pub fn removal(path: impl Into<String>) -> Self {
        Self { path: path.into(), text: None }
    }
}

/// Makes the changes in their order; folders that lack are made. Readers see the old bytes of a file or the new ones, never a
/// mixture. No file is changed before all of them are written beside their places.
///
/// # Errors
///
/// What the system says, with the path and with what was changed before.
pub(super) fn save(root: &Path, changes: &[Change]) -> Result<(), SaveError> {
    let mut written = Vec::new();
    for change in changes {
        let path = root.join(&change.path);
        let text = change.text.as_ref().map(|text| write(&path, text.as_bytes())).transpose();
        written.push(text.map_err(|source| SaveError::new(path, source))?);
    }
    let mut changed = Vec::new();
    for (change, written) in changes.iter().zip(written) {
        let done = match written {
            Some(Written { file, target }) => file.persist(target).map_err(|error| error.error),
            None => std::fs::remove_file(root.join(&change.path)),
        };
        match done {
            Ok(()) => changed.push(change.path.clone()),
            Err(source) => return Err(SaveError { path: root.join(&change.path), source, changed }),
        }
    }
    Ok(())
}

/// A file that waits for its place. It is removed if it never gets there.
struct Written {
    file: TempPath,
    target: PathBuf,
}

fn write(path: &Path, contents: &[u8]) -> IoResult<Written> {
    // A link is written through, not replaced; one that leads nowhere is somebody's mistake, and not ours to mend.
    let target = match std::fs::canonicalize(path) {
        Ok(target) => target,
        Err(error) if path.is_symlink() => return Err(error),
        Err(_) => path.to_owned(),
    };
    let metadata = std::fs::metadata(&target).ok();
    match &metadata {
        Some(metadata) if metadata.is_dir() => return Err(ErrorKind::IsADirectory.into()),
        // A device or a pipe would be replaced by a file.
        Some(metadata) if !metadata.is_file() => return Err(ErrorKind::InvalidInput.into()),
        _ => {}
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    // Made by hand, so that the error does not speak of a name that nobody knows.
    let make = |path: &Path| std::fs::OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = tempfile::Builder::new().prefix(".gsef-i18n-").make_in(folder, make)?;
    file.write_all(contents)?;
    match metadata {
        Some(metadata) => file.as_file().set_permissions(metadata.permissions())?,
        None => new_file_mode(file.as_file())?,
    }
    file.as_file().sync_all()?;
    // Closed: the system lets a program have so many files open, and a project may have more.
    Ok(Written { file: file.into_temp_path(), target })
}

/// A new file is to be read by others as any file is, whatever the one who made it lets them read.
#[cfg(unix)]
fn new_file_mode(file: &std::fs::File) -> IoResult<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn new_file_mode(_file: &std::fs::File) -> IoResult<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Change, save};

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_whole_and_keeps_its_mode() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/a.txt");
        let write = |text| save(folder.path(), &[Change::new("new/a.txt", text)]).unwrap();
        write("one");
        write("two");
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(names(path.parent().unwrap()), ["a.txt"], "nothing else is left");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = || std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(), 0o644);
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
            write("three");
            assert_eq!(mode(), 0o600);
        }
    }

    #[test]
    fn nothing_is_changed_where_one_file_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a", "b", "c"] {
            std::fs::write(folder.path().join(name), "old").unwrap();
        }
        // A file stands where a folder would have to be.
        let changes = [Change::new("a", "new"), Change::removal("b"), Change::new("c/d", "new")];
        let error = save(folder.path(), &changes).unwrap_err();
        assert_eq!((error.path, error.changed), (folder.path().join("c/d"), Vec::new()));
        assert_eq!(std::fs::read(folder.path().join("a")).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["a", "b", "c"], "and nothing is left");
    }

    #[test]
    fn what_changed_before_a_fault_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let changes = [Change::new("a", "new"), Change::removal("absent"), Change::new("b", "new")];
        let error = save(folder.path(), &changes).unwrap_err();
        assert_eq!((error.path, error.changed), (folder.path().join("absent"), vec!["a".to_owned()]));
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_written_through_and_one_that_leads_nowhere_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let link = |to: &str, name: &str| std::os::unix::fs::symlink(to, folder.path().join(name)).unwrap();
        std::fs::write(folder.path().join("a"), "old").unwrap();
        link("a", "to-a");
        link("nowhere", "to-nowhere");
        save(folder.path(), &[Change::new("to-a", "new")]).unwrap();
        assert_eq!(std::fs::read(folder.path().join("a")).unwrap(), b"new");
        assert!(save(folder.path(), &[Change::new("to-nowhere", "new")]).is_err());
        assert!(folder.path().join("to-a").is_symlink() && folder.path().join("to-nowhere").is_symlink());
        assert_eq!(names(folder.path()), ["a", "to-a", "to-nowhere"]);
    }
}
