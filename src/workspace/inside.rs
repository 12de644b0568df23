//! The paths that files name, and the one place that opens them: whatever a configuration, a profile, a pattern or a link says,
//! nothing outside of the project's folder is read or written.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::ops::Deref;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::diagnostic::{Code, Diagnostic};
use crate::text::digest::Digest;
use crate::text::{SourceFile, visible};

/// A path that comes from a file, relative to the project, with forward slashes. It is opened by one layer alone, which
/// refuses one that leads out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectPath(String);

impl ProjectPath {
    /// What leads from the folder of this file to another one.
    #[must_use]
    pub fn beside(&self, name: &str) -> Self {
        Self(slashes(&Path::new(&self.0).with_file_name(name)))
    }
}

impl<T: Into<String>> From<T> for ProjectPath {
    fn from(path: T) -> Self {
        Self(path.into())
    }
}

impl Deref for ProjectPath {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for ProjectPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ProjectPath {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Why a file of the project cannot be opened.
#[derive(Debug)]
pub enum Closed {
    /// It is not below the project's folder.
    Outside {
        /// The link that leads there, relative to the project; none where the path itself does.
        link: Option<String>,
        /// The place that is led to.
        target: PathBuf,
    },
    /// What the system says.
    Io(std::io::Error),
}

/// The project's folder, and what was read in it.
#[derive(Debug, Clone)]
pub(super) struct Inside {
    /// The folder as it was found.
    root: PathBuf,
    /// The folder without links.
    real: PathBuf,
    /// What each file had when it was first read; none where it was not there.
    seen: Arc<Mutex<HashMap<String, Option<Digest>>>>,
}

impl Inside {
    /// Files below this folder.
    pub(super) fn new(root: &Path) -> Self {
        let real = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        Self { root: root.to_owned(), real, seen: Arc::default() }
    }

    /// The project's folder, as it was found.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Where a file is, or would be, with all links followed.
    ///
    /// # Errors
    ///
    /// It is not below the project's folder, or the system does not tell.
    pub(super) fn place(&self, path: &str) -> Result<PathBuf, Closed> {
        let outside = |link, target| Err(Closed::Outside { link, target });
        let full = self.root.join(path);
        if !stays(path) {
            return outside(None, full);
        }
        let (real, rest) = match self.nearest(&full) {
            Ok(found) => found,
            Err(error) => return Err(Closed::Io(error)),
        };
        if real.starts_with(&self.real) {
            return Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) });
        }
        outside(self.link(path), real)
    }

    /// The nearest of a path and the folders above it that is there, without links, and what leads on from it.
    fn nearest(&self, full: &Path) -> std::io::Result<(PathBuf, PathBuf)> {
        for there in full.ancestors() {
            match there.canonicalize() {
                Ok(real) => return Ok((real, full.strip_prefix(there).map(Path::to_owned).unwrap_or_default())),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok((self.real.clone(), PathBuf::new()))
    }

    /// The first link on the way that leads out.
    fn link(&self, path: &str) -> Option<String> {
        let mut way = self.root.clone();
        for part in Path::new(path).components() {
            way.push(part);
            if way.is_symlink() && way.canonicalize().is_ok_and(|real| !real.starts_with(&self.real)) {
                return Some(self.display(&way));
            }
        }
        None
    }

    /// A path that findings can show: relative to the project where it is inside, with forward slashes.
    pub(super) fn display(&self, path: &Path) -> String {
        slashes(path.strip_prefix(&self.root).unwrap_or(path))
    }

    /// Whether a file is there. A link that leads nowhere counts as being there, and so does what may not be looked at, so that
    /// reading it says why: what cannot be read is not missing.
    pub(super) fn exists(&self, path: &str) -> bool {
        let absent = |error: std::io::Error| error.kind() == ErrorKind::NotFound;
        let exists = match self.place(path) {
            Ok(_) => !self.root.join(path).symlink_metadata().is_err_and(absent),
            Err(_) => true,
        };
        if !exists {
            self.seen().entry(path.to_owned()).or_insert(None);
        }
        exists
    }

    /// Reads a file as text.
    ///
    /// # Errors
    ///
    /// A finding: it is not there, is outside of the project, may not be read, is not UTF-8 or has a NUL.
    pub(super) fn read(&self, path: &str) -> Result<SourceFile, Diagnostic> {
        let unreadable = |says| Diagnostic::new(Code::Unreadable).says(says).arg("file", path);
        let place = self.place(path).map_err(|closed| closed.finding(path))?;
        // Reading a pipe could wait for ever.
        if place.metadata().is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir()) {
            return Err(unreadable("not-a-file"));
        }
        let bytes = std::fs::read(&place).map_err(|error| match error.kind() {
            ErrorKind::NotFound if self.root.join(path).is_symlink() => unreadable("dangling"),
            ErrorKind::NotFound => unreadable("absent"),
            _ => unreadable("").arg("reason", error.to_string()),
        })?;
        self.seen().entry(path.to_owned()).or_insert_with(|| Some(Digest::of(&bytes)));
        text(path, bytes)
    }

    /// What a file had when it was first read; `Some(None)` where it was not there, none where nobody looked.
    pub(super) fn first_seen(&self, path: &str) -> Option<Option<Digest>> {
        self.seen().get(path).copied()
    }

    /// A file has these bytes from now on.
    pub(super) fn now_has(&self, path: &str, digest: Option<Digest>) {
        self.seen().insert(path.to_owned(), digest);
    }

    fn seen(&self) -> MutexGuard<'_, HashMap<String, Option<Digest>>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Closed {
    /// Says why a file cannot be opened.
    pub fn finding(self, path: &str) -> Diagnostic {
        let unreadable = |says| Diagnostic::new(Code::Unreadable).says(says).arg("file", path);
        match self {
            Self::Outside { link: Some(link), target } => unreadable("link-outside")
                .arg("link", link)
                .arg("target", visible::name(target.as_os_str()).into_owned()),
            Self::Outside { link: None, .. } => unreadable("outside"),
            Self::Io(error) => unreadable("").arg("reason", error.to_string()),
        }
    }
}

/// Whether a path never climbs above the folder it starts from.
fn stays(path: &str) -> bool {
    let mut depth = 0_usize;
    for part in Path::new(path).components() {
        match part {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => depth -= 1,
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return false,
        }
    }
    true
}

/// The bytes of a file as text.
///
/// # Errors
///
/// They are not UTF-8, or have a NUL.
pub(super) fn text(path: &str, bytes: Vec<u8>) -> Result<SourceFile, Diagnostic> {
    let unreadable = |says| Diagnostic::new(Code::Unreadable).says(says).arg("file", path);
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        // What comes before the fault is text, and tells where it is.
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        let file = SourceFile::new(path, text);
        unreadable("not-utf8").at(file.locate(valid..valid))
    })?;
    let file = SourceFile::new(path, text);
    match file.text().find('\0') {
        Some(nul) => Err(unreadable("nul").at(file.locate(nul..nul + 1))),
        None => Ok(file),
    }
}

/// A path with forward slashes and without `.` components.
pub(super) fn slashes(path: &Path) -> String {
    let path: PathBuf = path.components().filter(|part| !matches!(part, Component::CurDir)).collect();
    visible::name(path.as_os_str()).replace(std::path::MAIN_SEPARATOR, "/")
}
