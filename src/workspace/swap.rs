//! A file and its scratch beside it change places. It is its own undoing, and what stood in the file's place is kept until it has
//! been looked at: what somebody saved a moment before is never written over.

use std::io::{Error, ErrorKind, Result as IoResult};
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::xxh3_64;

use super::disk::{Disk, Step, digest};
use crate::text::digest::Digest;

/// How the names of scratch files begin.
pub(super) const PREFIX: &str = ".gsef-i18n-";

/// What a file is to become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Swap {
    /// The file, with all links followed.
    pub(super) target: PathBuf,
    /// What it has now; none where it is not there.
    pub(super) old: Option<Digest>,
    /// What it is to have, which is what its scratch has; none where it is to be removed.
    pub(super) new: Option<Digest>,
}

/// Why a swap was not done. The file is as it was.
#[derive(Debug)]
pub(super) enum NotSwapped {
    /// Somebody saved, made or removed the file meanwhile.
    Meanwhile,
    /// What the system says.
    Io(Error),
}

impl From<Error> for NotSwapped {
    fn from(error: Error) -> Self {
        Self::Io(error)
    }
}

impl Swap {
    /// The scratch: in the same folder, so that a rename is enough, and known by the file's name, so that what a kill leaves is
    /// found again.
    pub(super) fn scratch(&self) -> PathBuf {
        let name = self.target.file_name().unwrap_or_default();
        self.target.with_file_name(format!("{PREFIX}{:016x}", xxh3_64(name.as_encoded_bytes())))
    }

    /// Where the old file waits on systems that cannot exchange two names at once.
    fn aside(&self) -> PathBuf {
        let mut path = self.scratch().into_os_string();
        path.push("~");
        path.into()
    }

    /// What the file and its scratch have.
    pub(super) fn state(&self) -> IoResult<(Option<Digest>, Option<Digest>)> {
        Ok((digest(&self.target)?, digest(&self.scratch())?))
    }

    /// Puts the scratch in the place of the file, which is then the scratch.
    pub(super) fn put(&self, disk: &Disk) -> Result<(), NotSwapped> {
        match self.swap(disk) {
            // One of the two came or went between a look and the step.
            Err(error) if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotFound) => {
                return Err(NotSwapped::Meanwhile);
            }
            done => done?,
        }
        match digest(&self.scratch()) {
            Ok(displaced) if displaced == self.old => return Ok(()),
            Ok(_) => {}
            Err(error) => {
                self.swap(disk)?;
                return Err(error.into());
            }
        }
        self.swap(disk)?;
        if digest(&self.scratch())? != self.new {
            // It was saved once more in between: the last one stands.
            self.swap(disk)?;
        }
        Err(NotSwapped::Meanwhile)
    }

    /// Lets the two change places, whatever they have.
    pub(super) fn swap(&self, disk: &Disk) -> IoResult<()> {
        let (target, scratch) = (&self.target, &self.scratch());
        match (is_there(scratch), is_there(target)) {
            (true, true) => self.exchange(disk),
            (true, false) => disk.run(&Step::Move(scratch, target)),
            (false, true) => disk.run(&Step::Move(target, scratch)),
            (false, false) => Ok(()),
        }
    }

    fn exchange(&self, disk: &Disk) -> IoResult<()> {
        let (target, scratch, aside) = (&self.target, &self.scratch(), &self.aside());
        match disk.run(&Step::Exchange(scratch, target)) {
            Err(error) if error.kind() == ErrorKind::Unsupported => {}
            done => return done,
        }
        disk.remove(aside)?;
        if disk.run(&Step::Link(target, aside)).is_err() {
            let (bytes, permissions) = (std::fs::read(target)?, target.metadata()?.permissions());
            disk.run(&Step::Create(aside, &bytes, Some(permissions)))?;
        }
        disk.run(&Step::Replace(scratch, target))?;
        disk.run(&Step::Move(aside, scratch))
    }

    /// Ends an exchange that was interrupted, where it took more than one step.
    pub(super) fn settle(&self, disk: &Disk) -> IoResult<()> {
        let (scratch, aside) = (&self.scratch(), &self.aside());
        match (is_there(aside), is_there(scratch)) {
            (false, _) => Ok(()),
            (true, true) => disk.remove(aside),
            (true, false) => disk.run(&Step::Move(aside, scratch)),
        }
    }

    /// Takes back what [`Swap::put`] has done, if it has.
    pub(super) fn undo(&self, disk: &Disk) -> IoResult<()> {
        self.settle(disk)?;
        if self.is_done() { self.swap(disk) } else { Ok(()) }
    }

    /// Whether the scratch was put in place, and not taken back. That the file has what it was to have can be another's doing.
    pub(super) fn is_done(&self) -> bool {
        self.old != self.new && self.state().is_ok_and(|state| state == (self.new, self.old))
    }

    /// Removes the scratch.
    pub(super) fn clear(&self, disk: &Disk) -> IoResult<()> {
        disk.remove(&self.aside())?;
        disk.remove(&self.scratch())
    }
}

fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::workspace::disk::perform;

    fn swap(folder: &Path, old: Option<&str>, new: Option<&str>) -> Swap {
        let digest = |text: Option<&str>| text.map(|text| Digest::of(text.as_bytes()));
        let swap = Swap { target: folder.join("a.ftl"), old: digest(old), new: digest(new) };
        if let Some(old) = old {
            std::fs::write(&swap.target, old).unwrap();
        }
        if let Some(new) = new {
            std::fs::write(swap.scratch(), new).unwrap();
        }
        swap
    }

    fn texts(swap: &Swap) -> (Option<String>, Option<String>) {
        let read = |path: &Path| std::fs::read_to_string(path).ok();
        (read(&swap.target), read(&swap.scratch()))
    }

    /// A disk that lets an editor save right before each of the first swaps, and on which names can or cannot be exchanged.
    fn with_editor(saves: Vec<Box<dyn Fn() + Send>>, exchanges: bool) -> Disk {
        let saves = Mutex::new(saves.into_iter());
        Disk::new(move |step| match step {
            Step::Exchange(..) if !exchanges => Err(ErrorKind::Unsupported.into()),
            Step::Exchange(..) | Step::Move(..) | Step::Link(..) => {
                if let Some(save) = saves.lock().unwrap().next() {
                    save();
                }
                perform(step)
            }
            _ => perform(step),
        })
    }

    #[test]
    fn a_swap_is_its_own_undoing_with_and_without_exchange() {
        for exchanges in [true, false] {
            for (old, new) in [(Some("old"), Some("new")), (None, Some("new")), (Some("old"), None)] {
                let folder = tempfile::tempdir().unwrap();
                let disk = with_editor(Vec::new(), exchanges);
                let swap = swap(folder.path(), old, new);
                let [old, new] = [old, new].map(|text| text.map(str::to_owned));
                swap.put(&disk).unwrap();
                assert_eq!(texts(&swap), (new.clone(), old.clone()));
                swap.swap(&disk).unwrap();
                assert_eq!(texts(&swap), (old, new));
            }
        }
    }

    /// Saved at the last moment, in place, by a rename, and by removing.
    #[test]
    fn what_an_editor_saves_between_the_look_and_the_rename_stands() {
        for (exchanges, old, new) in [
            (true, Some("old"), Some("new")),
            (true, None, Some("new")),
            (true, Some("old"), None),
            (false, Some("old"), Some("new")),
        ] {
            for by_rename in [false, true] {
                let folder = tempfile::tempdir().unwrap();
                let swap = swap(folder.path(), old, new);
                let (target, other) = (swap.target.clone(), folder.path().join("other"));
                let save = move || {
                    if by_rename {
                        std::fs::write(&other, "edited").unwrap();
                        std::fs::rename(&other, &target).unwrap();
                    } else {
                        std::fs::write(&target, "edited").unwrap();
                    }
                };
                let disk = with_editor(vec![Box::new(save)], exchanges);
                assert!(matches!(swap.put(&disk), Err(NotSwapped::Meanwhile)), "{old:?} {new:?} {by_rename}");
                assert_eq!(texts(&swap).0.as_deref(), Some("edited"));
            }
        }
    }

    #[test]
    fn what_is_saved_twice_stands_as_it_was_saved_last() {
        let folder = tempfile::tempdir().unwrap();
        let swap = swap(folder.path(), Some("old"), Some("new"));
        let save = |text: &'static str| -> Box<dyn Fn() + Send> {
            let target = swap.target.clone();
            Box::new(move || std::fs::write(&target, text).unwrap())
        };
        let disk = with_editor(vec![save("first"), save("second")], true);
        assert!(matches!(swap.put(&disk), Err(NotSwapped::Meanwhile)));
        assert_eq!(texts(&swap).0.as_deref(), Some("second"));
    }
}
