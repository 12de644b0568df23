//! Atomic writes: a temporary file in the same folder, synced, renamed; the target's mode kept.

use std::io::Write;
use std::path::{Path, PathBuf};

/// A file could not be saved; the one that was there is as it was.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct SaveError {
    /// The file that should have been written.
    pub path: PathBuf,
    /// What the system says.
    pub source: std::io::Error,
}

/// Replaces a file's contents, or makes the file (and its folders). Readers see the old bytes or the new ones, never a mixture.
///
/// # Errors
///
/// What the system says, with the path.
pub fn save(path: &Path, contents: &[u8]) -> Result<(), SaveError> {
    write(path, contents).map_err(|source| SaveError { path: path.to_owned(), source })
}

fn write(path: &Path, contents: &[u8]) -> std::io::Result<()> {
    // A link is written through, not replaced.
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new().prefix(".gsef-i18n-").tempfile_in(folder)?;
    file.write_all(contents)?;
    match std::fs::metadata(&target) {
        Ok(metadata) => file.as_file().set_permissions(metadata.permissions())?,
        Err(_) => new_file_mode(&file)?,
    }
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

/// Temporary files are private; a new file is to be read by others as any file is.
#[cfg(unix)]
fn new_file_mode(file: &tempfile::NamedTempFile) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn new_file_mode(_file: &tempfile::NamedTempFile) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::save;

    #[test]
    fn a_file_is_replaced_whole_and_keeps_its_mode() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/a.txt");
        save(&path, b"one").unwrap();
        save(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing else is left");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |mode| std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(&path, mode(0o600)).unwrap();
            save(&path, b"three").unwrap();
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
