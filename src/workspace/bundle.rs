//! The folder of a bundle: nobody else's files are touched, and whatever stops the writing, each file is whole and known to the
//! next run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::Project;
use super::disk::{self, Disk, Step};
use super::inside::{Closed, Inside};
use super::lock::{FOLDER, Lock};
use super::save::{Fault, SaveError};
use super::swap::{PREFIX, Swap};
use crate::export::{MANIFEST, digest, listed_files, manifest_meanwhile};
use crate::text::digest::Digest;

/// A folder for one language's bundle.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
    /// The folder whose lock is taken for writing.
    locked: PathBuf,
    disk: Disk,
}

/// What a bundle's folder has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// What the manifest lists, each with what it may have; none where the manifest is not there or is somebody else's.
    pub listed: Option<BTreeMap<String, Vec<Digest>>>,
    /// The files of the bundle, and those that are to be.
    files: BTreeMap<String, Held>,
    /// What an interrupted run has left.
    scratch: BTreeSet<String>,
    /// It has left its lock as well.
    lock: bool,
}

/// What stands under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Held {
    /// A file: its bytes' digest, and the one that line ends do not change.
    File(Digest, Digest),
    /// A link, a folder or the like: never ours.
    Other,
}

/// What differs between a folder and the files that should be in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Files that are missing or have other bytes.
    pub outdated: BTreeSet<String>,
    /// Files of an earlier run that no longer belong.
    pub stale: BTreeSet<String>,
    /// Files that would be overwritten although no earlier run wrote them as they are.
    pub foreign: BTreeSet<String>,
    /// Files of an earlier run that no longer belong but were changed since: they stay.
    pub changed: BTreeSet<String>,
}

impl Difference {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.outdated.is_empty() && self.stale.is_empty()
    }
}

impl Project {
    /// The folder of a language's bundle: below the one that the command line names, which may be anywhere, else below `out` in the
    /// project.
    ///
    /// # Errors
    ///
    /// A link leads out of it.
    pub fn bundle(&self, out: Option<&str>, lang: &str) -> Result<Folder, SaveError> {
        let shown = format!("{}/{lang}", out.unwrap_or("out"));
        self.bundle_folder(out, lang).map_err(|closed| SaveError::of(shown, Fault::Closed(closed)))
    }

    fn bundle_folder(&self, out: Option<&str>, lang: &str) -> Result<Folder, Closed> {
        let root = self.root();
        let path = root.join(out.unwrap_or("out")).join(lang);
        let (path, is_inside) = match out {
            None => (self.inside.place(&format!("out/{lang}")).map(|_| path)?, true),
            Some(out) => {
                let out = root.join(out);
                if out.is_dir() {
                    Inside::new(&out).place(lang)?;
                }
                let real = root.canonicalize().map_err(Closed::Io)?;
                (
                    path,
                    out.ancestors()
                        .find_map(|folder| folder.canonicalize().ok())
                        .is_some_and(|out| out.starts_with(real)),
                )
            }
        };
        let locked = if is_inside { root.to_owned() } else { path.parent().unwrap_or(root).to_owned() };
        Ok(Folder { path, locked, disk: self.disk.clone() })
    }
}

impl Folder {
    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Looks at what there is: at the files that the manifest lists, and at `wanted` ones.
    ///
    /// # Errors
    ///
    /// A file that is there cannot be read.
    pub fn read<'a>(&self, wanted: impl IntoIterator<Item = &'a String>) -> Result<Contents, SaveError> {
        let mut contents = Contents::default();
        let manifest = self.path.join(MANIFEST);
        if is_file(&manifest) {
            let bytes = std::fs::read(&manifest).map_err(|error| SaveError::new(&manifest, error))?;
            contents.listed = listed_files(&String::from_utf8_lossy(&bytes));
        }
        let mut names: BTreeSet<String> = wanted.into_iter().cloned().collect();
        names.extend(contents.listed.iter().flat_map(BTreeMap::keys).cloned());
        for name in names {
            let path = self.path.join(&name);
            let Ok(metadata) = path.symlink_metadata() else { continue };
            let held = if metadata.is_file() {
                let bytes = std::fs::read(&path).map_err(|error| SaveError::new(&path, error))?;
                Held::File(Digest::of(&bytes), digest(&bytes))
            } else {
                Held::Other
            };
            contents.files.insert(name, held);
        }
        let entries = std::fs::read_dir(&self.path).into_iter().flatten().filter_map(Result::ok);
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        contents.scratch = names.filter(|name| name.starts_with(PREFIX) && is_file(&self.path.join(name))).collect();
        contents.lock = self.locked.join(FOLDER).symlink_metadata().is_ok();
        Ok(contents)
    }

    /// Brings the folder to what it should be: everything is written beside its place first; the manifest knows of what was and of
    /// what is to be while the files are put in place, one by one; then it is as it is to be.
    ///
    /// # Errors
    ///
    /// Why, with the path. What was changed is changed back; what cannot be is named.
    pub fn write(
        &self,
        files: &BTreeMap<String, String>,
        contents: &Contents,
        difference: &Difference,
    ) -> Result<(), SaveError> {
        let disk = &self.disk;
        let fail = |path: &Path| {
            let path = path.to_owned();
            move |error| SaveError::new(path, error)
        };
        let mut made = disk.folders(&self.locked).map_err(fail(&self.locked))?;
        let lock = Lock::take(&self.locked, disk)?;
        made.extend(disk.folders(&self.path).map_err(fail(&self.path))?);
        for name in &contents.scratch {
            disk.remove(&self.path.join(name)).map_err(fail(&self.path.join(name)))?;
        }
        let swap = |name: &String| Swap {
            target: self.path.join(name),
            old: contents.exact(name),
            new: files.get(name).map(|text| Digest::of(text.as_bytes())),
        };
        let plain = |names: &BTreeSet<String>| names.iter().filter(|name| **name != MANIFEST).map(swap).collect();
        let (outdated, stale): (Vec<Swap>, Vec<Swap>) = (plain(&difference.outdated), plain(&difference.stale));
        let swaps: Vec<Swap> = outdated.into_iter().chain(stale).collect();
        let manifest = self.path.join(MANIFEST);
        let earlier = if contents.has(MANIFEST) { std::fs::read(&manifest).ok() } else { None };
        let Err(error) = self.replace(files, contents, &swaps) else {
            // All is as it is to be, and the manifest says so: what is left is to take away what there was.
            let cleared = swaps.iter().try_for_each(|swap| swap.clear(disk).map_err(fail(&swap.scratch())));
            return cleared.map_err(|error| SaveError { changed: files.keys().cloned().collect(), ..error });
        };
        // Nothing better can be done than to try; the first error is the one that is told.
        for swap in swaps.iter().rev() {
            let _ = swap.undo(disk);
        }
        let changed = swaps.iter().filter(|swap| swap.is_done());
        let name = |swap: &Swap| swap.target.file_name().map(|name| name.to_string_lossy().into_owned());
        let changed: Vec<String> = changed.filter_map(name).collect();
        if changed.is_empty() {
            self.restore_manifest(earlier.as_deref());
        }
        for swap in &swaps {
            let _ = swap.clear(disk);
        }
        drop(lock);
        for folder in made.iter().rev() {
            let _ = disk.run(&Step::RemoveFolder(folder));
        }
        Err(SaveError { changed, ..error })
    }

    /// Puts all files in place.
    fn replace(&self, files: &BTreeMap<String, String>, contents: &Contents, swaps: &[Swap]) -> Result<(), SaveError> {
        let text_of = |swap: &Swap| swap.target.file_name().and_then(|name| files.get(name.to_str()?));
        for swap in swaps {
            if let Some(text) = text_of(swap) {
                self.stage(swap, text)?;
            }
        }
        let manifest = files.get(MANIFEST).map_or("", String::as_str);
        if !swaps.is_empty() {
            self.put_manifest(&manifest_meanwhile(manifest, contents.ours().collect()))?;
        }
        for swap in swaps {
            swap.put(&self.disk).map_err(|fault| SaveError::of(&swap.target, fault.into()))?;
        }
        self.put_manifest(manifest)?;
        self.disk.run(&Step::Sync(&self.path)).map_err(|error| SaveError::new(&self.path, error))
    }

    /// Puts back the manifest that there was. Where it cannot be, the one that is there knows of all files as well.
    fn restore_manifest(&self, earlier: Option<&[u8]>) {
        let path = self.path.join(MANIFEST);
        let now = disk::digest(&path).ok().flatten();
        let _ = match earlier {
            Some(earlier) if now == Some(Digest::of(earlier)) => Ok(()),
            Some(earlier) => self.put_manifest(&String::from_utf8_lossy(earlier)),
            None => self.disk.remove(&path).map_err(|error| SaveError::new(&path, error)),
        };
    }

    fn stage(&self, swap: &Swap, text: &str) -> Result<(), SaveError> {
        let permissions = swap.target.metadata().ok().map(|metadata| metadata.permissions());
        let step = Step::Create(&swap.scratch(), text.as_bytes(), permissions);
        self.disk.run(&step).map_err(|error| SaveError::new(&swap.target, error))
    }

    fn put_manifest(&self, text: &str) -> Result<(), SaveError> {
        let path = self.path.join(MANIFEST);
        let fail = |error| SaveError::new(&path, error);
        let old = disk::digest(&path).map_err(fail)?;
        let swap = Swap { target: path.clone(), old, new: Some(Digest::of(text.as_bytes())) };
        swap.clear(&self.disk).map_err(fail)?;
        self.stage(&swap, text)?;
        swap.put(&self.disk).map_err(|fault| SaveError::of(&path, fault.into()))?;
        swap.clear(&self.disk).map_err(fail)
    }
}

fn is_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_file())
}

impl Contents {
    /// Whether there is something to take away that an interrupted run has left.
    pub fn has_scratch(&self) -> bool {
        self.lock || !self.scratch.is_empty()
    }

    /// Whether a file is there.
    pub fn has(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    fn exact(&self, name: &str) -> Option<Digest> {
        match self.files.get(name) {
            Some(Held::File(exact, _)) => Some(*exact),
            _ => None,
        }
    }

    /// Whether an earlier run wrote the file as it is.
    fn is_ours(&self, name: &str) -> bool {
        let may_have = self.listed.as_ref().and_then(|listed| listed.get(name));
        match self.files.get(name) {
            Some(Held::File(_, plain)) => may_have.is_some_and(|digests| digests.contains(plain)),
            _ => false,
        }
    }

    /// What the files have that are ours.
    /// The files that an earlier run wrote as they are, with their digests.
    pub fn ours(&self) -> impl Iterator<Item = (String, Digest)> {
        self.files.iter().filter(|(name, _)| self.is_ours(name)).filter_map(|(name, held)| match held {
            Held::File(_, plain) => Some((name.clone(), *plain)),
            Held::Other => None,
        })
    }

    /// Compares what there is with the files that should be there; `kept` files of other formats stay as they are.
    pub fn compare(&self, files: &BTreeMap<String, String>, kept: &BTreeMap<String, Digest>) -> Difference {
        let mut difference = Difference::default();
        for (name, text) in files {
            let wanted = Digest::of(text.as_bytes());
            let ours = self.is_ours(name) || (name == MANIFEST && self.listed.is_some());
            match self.files.get(name) {
                Some(Held::File(exact, _)) if *exact == wanted => continue,
                Some(_) if !ours => drop(difference.foreign.insert(name.clone())),
                _ => {}
            }
            difference.outdated.insert(name.clone());
        }
        let listed = self.listed.iter().flat_map(BTreeMap::keys);
        for name in listed.filter(|name| !files.contains_key(*name) && !kept.contains_key(*name) && self.has(name)) {
            let gone = if self.is_ours(name) { &mut difference.stale } else { &mut difference.changed };
            gone.insert(name.clone());
        }
        difference
    }
}

#[cfg(test)]
mod tests;
