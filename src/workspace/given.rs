//! A file that the command line names. It may be anywhere, since a person has said so; within the project it is saved with the
//! project's other files, elsewhere by itself.

use std::path::{Path, PathBuf};

use super::disk::{Step, digest};
use super::inside::text;
use super::save::{Change, Fault, SaveError};
use super::swap::Swap;
use super::{Project, ProjectPath};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::SourceFile;
use crate::text::digest::Digest;

/// A file that the command line names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GivenFile {
    /// A file of the project.
    Inside(ProjectPath),
    /// One elsewhere.
    Elsewhere {
        /// As it was given, relative to the project's folder.
        path: PathBuf,
        /// What it had when it was read.
        old: Option<Digest>,
    },
}

impl Project {
    /// Reads a file that the command line names, relative to the project; none if it is not there. It may be a pipe, as in
    /// `<(git show …)`.
    ///
    /// # Errors
    ///
    /// A finding: it may not be read, is not UTF-8 or has a NUL.
    pub fn given(&self, path: &str) -> Result<(GivenFile, Option<SourceFile>), Diagnostic> {
        if self.inside.place(path).is_ok() && !Path::new(path).is_absolute() {
            let file = if self.exists(path) { Some(self.read(path)?) } else { None };
            return Ok((GivenFile::Inside(path.into()), file));
        }
        let place = self.root().join(path);
        let unreadable = |says| Diagnostic::new(Code::Unreadable).says(says).arg("file", path);
        let (file, old) = match std::fs::read(&place) {
            Ok(bytes) => {
                let digest = Digest::of(&bytes);
                (Some(text(path, bytes)?), Some(digest))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && place.is_symlink() => {
                return Err(unreadable("dangling"));
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (None, None),
            Err(error) => return Err(unreadable("").arg("reason", error.to_string())),
        };
        Ok((GivenFile::Elsewhere { path: place, old }, file))
    }

    /// Saves files of the project, and one that was given with them: where one of the two cannot be written, neither is.
    ///
    /// # Errors
    ///
    /// The file, why, and what was changed all the same.
    pub fn save_with(&self, mut changes: Vec<Change>, given: Option<(&GivenFile, &str)>) -> Result<(), SaveError> {
        let (path, old, text) = match given {
            None => return self.save(&changes),
            Some((GivenFile::Inside(path), text)) => {
                changes.push(Change::new(path.clone(), text));
                return self.save(&changes);
            }
            Some((GivenFile::Elsewhere { path, old }, text)) => (path, *old, text),
        };
        let fail = |error| SaveError::new(path, error);
        let disk = &self.disk;
        let folder = path.parent().unwrap_or(Path::new("/"));
        disk.folders(folder).map_err(fail)?;
        // A link is written through, not replaced.
        let target = path.canonicalize().unwrap_or_else(|_| path.clone());
        let swap = Swap { target, old, new: Some(Digest::of(text.as_bytes())) };
        swap.clear(disk).map_err(fail)?;
        let permissions = swap.target.metadata().ok().map(|metadata| metadata.permissions());
        let staged = disk.run(&Step::Create(&swap.scratch(), text.as_bytes(), permissions)).map_err(fail);
        let staged = staged.and_then(|()| match digest(&swap.target).map_err(fail)? {
            now if now == old => Ok(()),
            _ => Err(SaveError::of(path, Fault::Meanwhile)),
        });
        if let Err(error) = staged.and_then(|()| self.save(&changes)) {
            let _ = swap.clear(disk);
            return Err(error);
        }
        let put = swap.put(disk);
        let cleared = swap.clear(disk);
        let fault = match put {
            Ok(()) => return cleared.and_then(|()| disk.run(&Step::Sync(folder))).map_err(fail),
            Err(fault) => fault.into(),
        };
        let changed = changes.iter().map(|change| change.path.to_string()).collect();
        Err(SaveError { changed, ..SaveError::of(path, fault) })
    }
}
