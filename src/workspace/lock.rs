//! One command at a time writes in a folder. The lock is the system's, on a file of ours: it is gone with the process that had it,
//! however that ended. All that belongs to a write stands in one folder, which git ignores by a file of its own, and which is
//! gone when nothing is being written.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Result as IoResult};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fs4::{FileExt, TryLockError};
use same_file::Handle;

use super::disk::{Disk, Step};

/// The folder of what belongs to a write, in the folder that is written in.
pub(super) const FOLDER: &str = ".gsef-i18n";

/// The file that is locked. It stays empty: on Windows nobody else can read a locked file.
const LOCK: &str = "lock";
/// The process that has the lock, in figures.
const OWNER: &str = "owner";
/// What keeps the folder out of git.
const IGNORE: &str = ".gitignore";

/// How long a command waits for another one. Locks are held for a write alone.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
/// How long it waits before it looks again.
pub(super) const PAUSE: Duration = Duration::from_millis(20);

/// The right to write in a folder, until it is released or dropped.
#[derive(Debug)]
pub(super) struct Lock {
    folder: PathBuf,
    disk: Disk,
    /// The file whose lock it is.
    _file: File,
}

/// Why there is no lock.
#[derive(Debug)]
pub enum LockError {
    /// Another command is writing: its process, where it can be told.
    Held(Option<u32>),
    /// What the system says, and of which file.
    Io(PathBuf, Error),
}

impl Lock {
    /// Takes the lock of a folder that is there; waits a while for another command that has it.
    ///
    /// # Errors
    ///
    /// Another command has it still, or its files cannot be made.
    pub(super) fn take(of: &Path, disk: &Disk) -> Result<Self, LockError> {
        Self::take_within(of, disk, PATIENCE)
    }

    fn take_within(of: &Path, disk: &Disk, patience: Duration) -> Result<Self, LockError> {
        let folder = of.join(FOLDER);
        let end = Instant::now() + patience;
        loop {
            match attempt(&folder, disk) {
                Ok(Some(file)) => return Ok(Self { folder, disk: disk.clone(), _file: file }),
                Ok(None) => {}
                // The one that had it took its files away just now.
                Err((_, error)) if error.kind() == ErrorKind::NotFound && of.is_dir() => {}
                Err((path, error)) => return Err(LockError::Io(path, error)),
            }
            if Instant::now() >= end {
                let owner = std::fs::read_to_string(folder.join(OWNER)).ok();
                return Err(LockError::Held(owner.and_then(|owner| owner.trim().parse().ok())));
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Whether a command is writing, as one sees it who only looks: nothing is made for it, and nothing is kept.
    pub(super) fn is_held(folder: &Path) -> bool {
        let file = File::open(folder.join(LOCK));
        file.is_ok_and(|file| matches!(FileExt::try_lock_shared(&file), Err(TryLockError::WouldBlock)))
    }

    /// The folder of what belongs to the write.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Takes the lock's files away. Not where something else has to stay: then git is still to ignore it.
    fn clear(&self) -> IoResult<()> {
        self.disk.remove(&self.folder.join(OWNER))?;
        let ours = [LOCK, IGNORE, OWNER];
        let others = std::fs::read_dir(&self.folder)?
            .filter_map(Result::ok)
            .any(|entry| !ours.iter().any(|name| entry.file_name() == *name));
        if !others {
            self.disk.remove(&self.folder.join(IGNORE))?;
        }
        // Whoever waits for this file finds that it is no longer the one.
        self.disk.remove(&self.folder.join(LOCK))?;
        if others { Ok(()) } else { self.disk.run(&Step::RemoveFolder(&self.folder)) }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // What is left of it is in nobody's way.
        let _ = self.clear();
    }
}

/// Tries once; none where another has the lock.
fn attempt(folder: &Path, disk: &Disk) -> Result<Option<File>, (PathBuf, Error)> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| (path, error)
    };
    match disk.run(&Step::Folder(folder)) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(at(folder)(error)),
        _ => {}
    }
    // A link would lead elsewhere.
    if !folder.symlink_metadata().map_err(at(folder))?.is_dir() {
        return Err(at(folder)(ErrorKind::NotADirectory.into()));
    }
    let (ignore, path, owner) = (folder.join(IGNORE), folder.join(LOCK), folder.join(OWNER));
    make(disk, &ignore, b"*\n").map_err(at(&ignore))?;
    make(disk, &path, b"").map_err(at(&path))?;
    if !path.symlink_metadata().map_err(at(&path))?.is_file() {
        return Err(at(&path)(ErrorKind::InvalidInput.into()));
    }
    let file = OpenOptions::new().read(true).write(true).open(&path).map_err(at(&path))?;
    match FileExt::try_lock(&file) {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        // A file system that knows no locks; what is compared before each write guards it still.
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
        Err(TryLockError::Error(error)) => return Err(at(&path)(error)),
    }
    let same = file.try_clone().and_then(Handle::from_file).and_then(|ours| Ok(ours == Handle::from_path(&path)?));
    if !same.map_err(at(&path))? {
        return Ok(None);
    }
    disk.remove(&owner).map_err(at(&owner))?;
    disk.run(&Step::Create(&owner, std::process::id().to_string().as_bytes(), None)).map_err(at(&owner))?;
    Ok(Some(file))
}

/// Makes a file where there is none.
fn make(disk: &Disk, path: &Path, bytes: &[u8]) -> IoResult<()> {
    match disk.run(&Step::Create(path, bytes, None)) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::disk::perform_at_once;

    fn disk() -> Disk {
        Disk::new(perform_at_once)
    }

    fn names(folder: &Path) -> usize {
        std::fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn one_at_a_time_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let disk = disk();
        let first = Lock::take(folder.path(), &disk).unwrap();
        let second = Lock::take_within(folder.path(), &disk, Duration::ZERO).unwrap_err();
        assert!(matches!(second, LockError::Held(Some(owner)) if owner == std::process::id()));
        assert_eq!(std::fs::read_to_string(folder.path().join(FOLDER).join(IGNORE)).unwrap(), "*\n");
        drop(first);
        assert_eq!(names(folder.path()), 0);
        drop(Lock::take(folder.path(), &disk).unwrap());
    }

    #[test]
    fn many_that_wait_have_it_one_after_another() {
        let folder = tempfile::tempdir().unwrap();
        let inside = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        let lock = Lock::take(folder.path(), &disk()).unwrap();
                        assert_eq!(inside.fetch_add(1, std::sync::atomic::Ordering::SeqCst), 0);
                        std::thread::yield_now();
                        inside.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
                        drop(lock);
                    }
                });
            }
        });
        assert_eq!(names(folder.path()), 0);
    }

    #[test]
    fn what_a_kill_left_of_a_lock_is_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(FOLDER);
        std::fs::create_dir(&left).unwrap();
        for (name, text) in [(LOCK, ""), (OWNER, "1"), (IGNORE, "*\n")] {
            std::fs::write(left.join(name), text).unwrap();
        }
        drop(Lock::take_within(folder.path(), &disk(), Duration::ZERO).unwrap());
        assert_eq!(names(folder.path()), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_its_place_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join(FOLDER)).unwrap();
        assert!(matches!(Lock::take(folder.path(), &disk()), Err(LockError::Io(..))));
        assert_eq!(names(elsewhere.path()), 0);
    }
}
