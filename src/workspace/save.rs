//! Files are saved together: all are written beside their places, compared with what was read, and only then put in place. What is
//! interrupted is completed or undone by the next command that writes.

use std::collections::{BTreeSet, HashMap};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::{Disk, Step, digest};
use super::inside::{Closed, Inside, ProjectPath};
use super::journal::{self, Entry, Journal, Phase};
use super::lock::{Lock, LockError};
use super::swap::{NotSwapped, Swap};
use crate::text::digest::Digest;

/// Files could not be saved.
#[derive(Debug)]
pub struct SaveError {
    /// The file that it is about.
    pub path: PathBuf,
    /// Why.
    pub fault: Fault,
    /// Files of the same saving that are changed all the same. Mostly none: what keeps a file from being written shows before any
    /// is changed, and later those that were changed are changed back.
    pub changed: Vec<String>,
}

/// Why a file could not be saved.
#[derive(Debug)]
pub enum Fault {
    /// What the system says.
    Io(Error),
    /// Somebody else saved it since it was read.
    Meanwhile,
    /// Another command is writing: its process, where it can be told.
    Held(Option<u32>),
    /// It cannot be opened, or is not the project's.
    Closed(Closed),
}

impl From<NotSwapped> for Fault {
    fn from(fault: NotSwapped) -> Self {
        match fault {
            NotSwapped::Meanwhile => Self::Meanwhile,
            NotSwapped::Io(error) => Self::Io(error),
        }
    }
}

impl SaveError {
    /// A fault before anything was changed.
    pub(super) fn new(path: impl Into<PathBuf>, source: Error) -> Self {
        Self::of(path, Fault::Io(source))
    }

    pub(super) fn of(path: impl Into<PathBuf>, fault: Fault) -> Self {
        Self { path: path.into(), fault, changed: Vec::new() }
    }
}

impl From<LockError> for SaveError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Held(owner) => Self::of("", Fault::Held(owner)),
            LockError::Io(path, error) => Self::new(path, error),
        }
    }
}

/// A file as it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where it is.
    pub path: ProjectPath,
    /// All of its text; none where it is to be removed.
    pub text: Option<String>,
}

impl Change {
    /// A file of that text.
    pub fn new(path: impl Into<ProjectPath>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: Some(text.into()) }
    }

    /// A file that is to be removed.
    pub fn removal(path: impl Into<ProjectPath>) -> Self {
        Self { path: path.into(), text: None }
    }
}

/// How an interrupted write ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// What the interrupted command was told.
    pub command: String,
    /// All is as that command wanted it; else, as it was before.
    pub completed: bool,
    /// Files that somebody changed after the interruption, which are as that person saved them.
    pub left: Vec<String>,
}

/// One file that is to be saved.
struct Planned<'a> {
    path: &'a ProjectPath,
    swap: Swap,
    text: Option<&'a str>,
}

/// Where files are saved.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) inside: &'a Inside,
    pub(super) disk: &'a Disk,
    /// What the command was told.
    pub(super) command: &'a str,
}

impl Place<'_> {
    /// Makes the changes in their order, all or none; folders that lack are made. Readers see the old bytes of a file or the new
    /// ones, never a mixture. A file that has not the bytes any more that were read, or is there although it was not, is a fault.
    ///
    /// # Errors
    ///
    /// The file, why, and what is changed all the same.
    pub(super) fn save(self, changes: &[Change]) -> Result<(), SaveError> {
        let planned = self.plan(changes)?;
        if planned.is_empty() {
            return Ok(());
        }
        let lock = Lock::take(self.inside.root(), self.disk)?;
        // A command that was killed since this one has read: what it changes back or forth is seen below.
        self.recover_under(&lock)?;
        self.save_under(&lock, &planned)?;
        for Planned { path, swap, .. } in &planned {
            self.inside.now_has(path, swap.new);
        }
        Ok(())
    }

    /// The files that change. Of two changes of one file the last counts.
    fn plan<'a>(self, changes: &'a [Change]) -> Result<Vec<Planned<'a>>, SaveError> {
        let mut planned: Vec<Planned<'a>> = Vec::new();
        let mut known = HashMap::new();
        for Change { path, text } in changes {
            let full = self.inside.root().join(&**path);
            let target =
                self.inside.place(path).map_err(|closed| SaveError::of(full.clone(), Fault::Closed(closed)))?;
            // One that leads nowhere is somebody's mistake, and not ours to mend.
            if full.is_symlink() && target.symlink_metadata().is_err() {
                return Err(SaveError::new(full, ErrorKind::NotFound.into()));
            }
            let old = self.inside.first_seen(path).flatten();
            let new = text.as_ref().map(|text| Digest::of(text.as_bytes()));
            let change = Planned { path, swap: Swap { target, old, new }, text: text.as_deref() };
            match known.get(&change.swap.target) {
                Some(&at) => planned[at] = change,
                None => {
                    known.insert(change.swap.target.clone(), planned.len());
                    planned.push(change);
                }
            }
        }
        planned.retain(|change| change.swap.old != change.swap.new);
        Ok(planned)
    }

    fn save_under(self, lock: &Lock, planned: &[Planned<'_>]) -> Result<(), SaveError> {
        let entry =
            |change: &Planned<'_>| Entry { path: change.path.to_string(), old: change.swap.old, new: change.swap.new };
        let mut journal = Journal {
            command: self.command.to_owned(),
            phase: Phase::Begun,
            changes: planned.iter().map(entry).collect(),
        };
        let mut made = Vec::new();
        let staged = self.note(lock, &journal).and_then(|()| self.stage(planned, &mut made)).and_then(|()| {
            compare(planned)?;
            journal.phase = Phase::Ready;
            self.note(lock, &journal)
        });
        if let Err(error) = staged {
            self.undo(lock, &mut journal, planned);
            for folder in made.iter().rev() {
                let _ = self.disk.run(&Step::RemoveFolder(folder));
            }
            return Err(error);
        }
        for change in planned {
            if let Err(fault) = change.swap.put(self.disk) {
                let changed = self.undo(lock, &mut journal, planned);
                return Err(SaveError { changed, ..SaveError::of(&change.swap.target, fault.into()) });
            }
        }
        let swaps = planned.iter().map(|change| &change.swap);
        self.finish(lock, &mut journal, swaps).map_err(|error| {
            let changed = planned.iter().map(|change| change.path.to_string()).collect();
            SaveError { changed, ..error }
        })
    }

    fn note(self, lock: &Lock, journal: &Journal) -> Result<(), SaveError> {
        let folder = lock.folder();
        journal.write(folder, self.disk).map_err(|error| SaveError::new(journal::place(folder), error))
    }

    /// Writes what is to come beside its place. `made` gets the folders that lacked.
    fn stage(self, planned: &[Planned<'_>], made: &mut Vec<PathBuf>) -> Result<(), SaveError> {
        for Planned { swap, text, .. } in planned {
            let fail = |error| SaveError::new(&swap.target, error);
            made.extend(self.disk.folders(folder_of(&swap.target)).map_err(fail)?);
            // What an earlier kill has left.
            swap.clear(self.disk).map_err(fail)?;
            if let Some(text) = text {
                let permissions = swap.target.metadata().ok().map(|metadata| metadata.permissions());
                self.disk.run(&Step::Create(&swap.scratch(), text.as_bytes(), permissions)).map_err(fail)?;
            }
        }
        Ok(())
    }

    /// Changes back what is changed, the last first; gives what cannot be.
    fn undo(self, lock: &Lock, journal: &mut Journal, planned: &[Planned<'_>]) -> Vec<String> {
        for Planned { swap, .. } in planned.iter().rev() {
            // Nothing better can be done than to try; the first error is the one that is told.
            let _ = swap.undo(self.disk);
        }
        let changed = planned.iter().filter(|change| change.swap.is_done());
        let changed: Vec<String> = changed.map(|change| change.path.to_string()).collect();
        if changed.is_empty() {
            journal.phase = Phase::Begun;
            // Where this fails, the next command does it.
            let _ = self.note(lock, journal);
            let _ = self.forget(lock, planned.iter().map(|change| &change.swap));
        }
        changed
    }

    /// Removes scratch files and the journal.
    fn forget<'s>(self, lock: &Lock, swaps: impl Iterator<Item = &'s Swap>) -> Result<(), SaveError> {
        for swap in swaps {
            swap.clear(self.disk).map_err(|error| SaveError::new(swap.scratch(), error))?;
        }
        let fail = |error| SaveError::new(journal::place(lock.folder()), error);
        Journal::remove(lock.folder(), self.disk).map_err(fail)
    }

    /// Ends changes that are all done: once the system has them on the disk, what there was is no longer needed.
    fn finish<'s>(
        self,
        lock: &Lock,
        journal: &mut Journal,
        swaps: impl Iterator<Item = &'s Swap> + Clone,
    ) -> Result<(), SaveError> {
        let folders: BTreeSet<&Path> = swaps.clone().map(|swap| folder_of(&swap.target)).collect();
        for folder in folders {
            self.disk.run(&Step::Sync(folder)).map_err(|error| SaveError::new(folder, error))?;
        }
        journal.phase = Phase::Done;
        self.note(lock, journal)?;
        self.forget(lock, swaps)
    }

    /// Brings what an interrupted command was writing to its end, or back to its beginning.
    ///
    /// # Errors
    ///
    /// Another command is writing, or the disk does not let it be done.
    pub(super) fn recover(self) -> Result<Option<Recovered>, SaveError> {
        let lock = Lock::take(self.inside.root(), self.disk)?;
        self.recover_under(&lock)
    }

    fn recover_under(self, lock: &Lock) -> Result<Option<Recovered>, SaveError> {
        let folder = lock.folder();
        let fail = |path: &Path| {
            let path = path.to_owned();
            move |error| SaveError::new(path, error)
        };
        let Some(journal) = Journal::read(folder) else {
            Journal::remove(folder, self.disk).map_err(fail(folder))?;
            return Ok(None);
        };
        let mut journal = journal.map_err(fail(&journal::place(folder)))?;
        let mut swaps = Vec::new();
        for Entry { path, old, new } in journal.changes.clone() {
            // A journal is a file like others, and leads nowhere else than they may.
            let target = self.inside.place(&path);
            let target = target.map_err(|closed| SaveError::of(&path, Fault::Closed(closed)))?;
            swaps.push((path, Swap { target, old, new }));
        }
        let swaps_only = || swaps.iter().map(|(_, swap)| swap);
        let mut left = Vec::new();
        let completed = match journal.phase {
            Phase::Begun => false,
            Phase::Done => true,
            Phase::Ready => {
                let (forth, changed) =
                    resume(&swaps, self.disk).map_err(|(path, error)| SaveError::new(path, error))?;
                left = changed;
                forth
            }
        };
        if completed {
            self.finish(lock, &mut journal, swaps_only().filter(|swap| folder_of(&swap.target).is_dir()))?;
        } else {
            journal.phase = Phase::Begun;
            self.note(lock, &journal)?;
            self.forget(lock, swaps_only())?;
        }
        Ok(Some(Recovered { command: journal.command, completed, left }))
    }
}

/// The bytes that are there must be those that were read.
fn compare(planned: &[Planned<'_>]) -> Result<(), SaveError> {
    for Planned { swap: Swap { target, old, .. }, .. } in planned {
        if digest(target).map_err(|error| SaveError::new(target, error))? != *old {
            return Err(SaveError::of(target, Fault::Meanwhile));
        }
    }
    Ok(())
}

/// Goes on with changes that were all ready: forth, or back where a file that was still to be changed has been changed by
/// somebody since. Says whether it went forth, and which files were changed by somebody.
fn resume(swaps: &[(String, Swap)], disk: &Disk) -> Result<(bool, Vec<String>), (PathBuf, Error)> {
    let (mut done, mut waiting, mut left) = (Vec::new(), Vec::new(), Vec::new());
    let mut back = false;
    for (path, swap) in swaps {
        let at = |error| (swap.target.clone(), error);
        swap.settle(disk).map_err(at)?;
        match swap.state().map_err(at)? {
            (now, scratch) if now == swap.new && scratch == swap.old => done.push(swap),
            (now, scratch) if now == swap.old && scratch == swap.new => waiting.push(swap),
            (now, scratch) => {
                if now == swap.new && scratch.is_some() {
                    // Somebody's file, taken out in the moment that it was saved.
                    swap.swap(disk).map_err(at)?;
                }
                back |= scratch != swap.old;
                left.push(path.clone());
            }
        }
    }
    for swap in if back { done.into_iter().rev().collect() } else { waiting } {
        swap.swap(disk).map_err(|error| (swap.target.clone(), error))?;
    }
    Ok((!back, left))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests;
