//! What changes the disk: one step a call of the system, and one function that does them. Tests put another one in its place, which
//! stops, fails or lets somebody else in before any step.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::text::digest::Digest;

/// A step that changes the disk.
#[derive(Debug)]
pub enum Step<'a> {
    /// Makes one folder.
    Folder(&'a Path),
    /// Makes a file that was not there, with these bytes, and waits until they are on the disk. Others may read it unless another
    /// file's permissions are given.
    Create(&'a Path, &'a [u8], Option<Permissions>),
    /// Lets two files change their names, at once.
    Exchange(&'a Path, &'a Path),
    /// Renames a file to a name that nothing has.
    Move(&'a Path, &'a Path),
    /// Renames a file over another.
    Replace(&'a Path, &'a Path),
    /// Gives a file a second name.
    Link(&'a Path, &'a Path),
    /// Removes a file.
    Remove(&'a Path),
    /// Removes an empty folder.
    RemoveFolder(&'a Path),
    /// Waits until the names in a folder are on the disk, where the system can.
    Sync(&'a Path),
}

/// What does the steps.
#[derive(Clone)]
pub struct Disk(Arc<Perform>);

type Perform = dyn Fn(&Step<'_>) -> Result<()> + Send + Sync;

impl std::fmt::Debug for Disk {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Disk")
    }
}

impl Default for Disk {
    fn default() -> Self {
        Self::new(perform)
    }
}

/// How often a step is tried again that another program keeps from being done, and how long is waited before.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

impl Disk {
    /// A disk whose steps are done by a function: [`perform`], or one that does something else before or instead.
    pub fn new(perform: impl Fn(&Step<'_>) -> Result<()> + Send + Sync + 'static) -> Self {
        Self(Arc::new(perform))
    }

    /// Does a step. One that another program is in the way of (on Windows, a file that is open there cannot be renamed) is tried
    /// again for a second.
    pub(super) fn run(&self, step: &Step<'_>) -> Result<()> {
        let mut tries = 0;
        loop {
            match (self.0)(step) {
                Err(error) if is_held(&error) && tries < TRIES => {
                    tries += 1;
                    std::thread::sleep(PAUSE);
                }
                done => return done,
            }
        }
    }

    /// Makes a folder and those above it; gives the ones that were not there, the outermost first.
    pub(super) fn folders(&self, folder: &Path) -> Result<Vec<std::path::PathBuf>> {
        let lacking: Vec<&Path> = folder.ancestors().take_while(|folder| !is_folder(folder)).collect();
        let mut made = Vec::new();
        for folder in lacking.into_iter().rev().filter(|folder| !folder.as_os_str().is_empty()) {
            match self.run(&Step::Folder(folder)) {
                Ok(()) => made.push(folder.to_owned()),
                // Somebody else was quicker.
                Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(made)
    }

    /// Removes a file that may not be there.
    pub(super) fn remove(&self, path: &Path) -> Result<()> {
        match self.run(&Step::Remove(path)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// The digest of a file; none if it is not there.
///
/// # Errors
///
/// It is there and cannot be read, or is no file: then its name is taken by something that is not ours to replace.
pub(super) fn digest(path: &Path) -> Result<Option<Digest>> {
    let metadata = match path.symlink_metadata() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        found => found?,
    };
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    // A device or a pipe would be replaced by a file, and reading it could wait for ever.
    if !metadata.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    fs::read(path).map(|bytes| Some(Digest::of(&bytes)))
}

/// Does a step without waiting for the disk, which takes tests of many steps most of their time.
#[cfg(test)]
pub(super) fn perform_at_once(step: &Step<'_>) -> Result<()> {
    match step {
        Step::Create(path, bytes, permissions) => {
            OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)?;
            permissions.as_ref().map_or(Ok(()), |permissions| fs::set_permissions(path, permissions.clone()))
        }
        Step::Sync(_) => Ok(()),
        step => perform(step),
    }
}

fn is_folder(path: &Path) -> bool {
    path.as_os_str().is_empty() || path.is_dir()
}

/// Another program has the file open and does not let it go.
fn is_held(error: &Error) -> bool {
    // ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
    error.kind() == ErrorKind::ResourceBusy || (cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33)))
}

/// Does a step on the disk of this machine.
///
/// # Errors
///
/// What the system says; [`ErrorKind::Unsupported`] where it has no such step.
pub fn perform(step: &Step<'_>) -> Result<()> {
    match step {
        Step::Folder(path) => fs::create_dir(path),
        Step::Create(path, bytes, permissions) => {
            let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
            file.write_all(bytes)?;
            match permissions {
                Some(permissions) => file.set_permissions(permissions.clone())?,
                None => readable(&file)?,
            }
            file.sync_all()
        }
        Step::Exchange(one, other) => exchange(one, other),
        Step::Move(from, to) => rename_new(from, to),
        Step::Replace(from, to) => fs::rename(from, to),
        Step::Link(from, to) => fs::hard_link(from, to),
        Step::Remove(path) => fs::remove_file(path),
        Step::RemoveFolder(path) => fs::remove_dir(path),
        Step::Sync(path) => sync(path),
    }
}

/// A new file is to be read by others as any file is, whatever the one who made it lets them read.
#[cfg(unix)]
fn readable(file: &File) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_file: &File) -> Result<()> {
    Ok(())
}

#[cfg(unix)]
fn sync(folder: &Path) -> Result<()> {
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        // Some file systems do not know of this.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        done => done,
    }
}

#[cfg(not(unix))]
fn sync(_folder: &Path) -> Result<()> {
    Ok(())
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> Result<()> {
    rename_with(one, other, rustix::fs::RenameFlags::EXCHANGE)
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn rename_new(from: &Path, to: &Path) -> Result<()> {
    match rename_with(from, to, rustix::fs::RenameFlags::NOREPLACE) {
        Err(error) if error.kind() == ErrorKind::Unsupported => rename_looking(from, to),
        done => done,
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn rename_with(from: &Path, to: &Path, flags: rustix::fs::RenameFlags) -> Result<()> {
    use rustix::io::Errno;
    let here = rustix::fs::CWD;
    rustix::fs::renameat_with(here, from, here, to, flags).map_err(|errno| match errno {
        // File systems that do not know of flags say that they are invalid.
        Errno::INVAL | Errno::NOSYS | Errno::NOTSUP => ErrorKind::Unsupported.into(),
        errno => errno.into(),
    })
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> Result<()> {
    Err(ErrorKind::Unsupported.into())
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn rename_new(from: &Path, to: &Path) -> Result<()> {
    rename_looking(from, to)
}

/// For systems that cannot look and rename at once.
fn rename_looking(from: &Path, to: &Path) -> Result<()> {
    if to.symlink_metadata().is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    /// How often a step is tried that is held so many times.
    fn tried(held: u32) -> (bool, u32) {
        let count = Arc::new(AtomicU32::new(0));
        let steps = Arc::clone(&count);
        let disk = Disk::new(move |_| {
            if steps.fetch_add(1, Ordering::SeqCst) < held { Err(ErrorKind::ResourceBusy.into()) } else { Ok(()) }
        });
        (disk.run(&Step::Replace(Path::new("a"), Path::new("b"))).is_ok(), count.load(Ordering::SeqCst))
    }

    #[test]
    fn what_another_program_holds_is_tried_again_for_a_while() {
        assert_eq!(tried(0), (true, 1));
        assert_eq!(tried(3), (true, 4));
        assert_eq!(tried(u32::MAX), (false, TRIES + 1));
    }
}
