//! What must change together is written down before any of it is changed, by names and digests, so that whoever comes after a kill
//! can bring it to its end or back to its beginning.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::{Disk, Step};
use crate::text::digest::Digest;

/// The file, in the folder of what belongs to a write.
const FILE: &str = "journal";
/// The same while it is being written.
const NEXT: &str = "journal.next";

/// Changes that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Journal {
    /// What the command was told, for the person who has to run it again.
    pub command: String,
    /// How far they have come.
    pub phase: Phase,
    /// The changes, in their order.
    pub changes: Vec<Entry>,
}

/// How far changes have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Phase {
    /// No file has changed. There may be scratch files, whole or not.
    Begun,
    /// All scratch files are whole: the changes can be brought to their end.
    Ready,
    /// All files have changed. There may be scratch files with what they had.
    Done,
}

/// A change of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    /// The file, relative to the project.
    pub path: String,
    /// What it had; none where it was not there.
    pub old: Option<Digest>,
    /// What it is to have; none where it is to be removed.
    pub new: Option<Digest>,
}

/// Where the journal of a project is.
pub(super) fn place(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

impl Journal {
    /// Reads the journal in a folder; none if there is none, `Err` if it is none of ours.
    pub(super) fn read(folder: &Path) -> Option<Result<Self, std::io::Error>> {
        let path = place(folder);
        if !path.symlink_metadata().ok()?.is_file() {
            return Some(Err(std::io::ErrorKind::InvalidInput.into()));
        }
        match std::fs::read_to_string(path) {
            Ok(text) => Some(serde_json::from_str(&text).map_err(Into::into)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => Some(Err(error)),
        }
    }

    /// Writes it, in the place of the one that is there.
    pub(super) fn write(&self, folder: &Path, disk: &Disk) -> std::io::Result<()> {
        let next = folder.join(NEXT);
        disk.remove(&next)?;
        // Strings, flags and digests always serialize.
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        disk.run(&Step::Create(&next, text.as_bytes(), None))?;
        disk.run(&Step::Replace(&next, &place(folder)))?;
        disk.run(&Step::Sync(folder))
    }

    /// Removes the journal, and what was begun of one.
    pub(super) fn remove(folder: &Path, disk: &Disk) -> std::io::Result<()> {
        disk.remove(&folder.join(NEXT))?;
        disk.remove(&place(folder))
    }
}
