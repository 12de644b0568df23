//! What the commands on drift start with: each resource in each locale with its basis, compared.

use std::collections::HashMap;

use super::{Failure, extract};
use crate::diagnostic::Refusal;
use crate::resource::Parsed;
use crate::resource::basis::Basis;
use crate::resource::extract::Extraction;
use crate::resource::meaning::Meanings;
use crate::source::Reading;
use crate::sync::{self, MessageStatus};
use crate::workspace::scope::Scope;
use crate::workspace::{Project, ProjectPath, Publication, ResourceFiles};

/// One resource in one locale.
pub(super) struct Tracked {
    /// Its files.
    pub files: ResourceFiles,
    /// The locale.
    pub locale: String,
    /// The translation's file, whether it exists or not.
    pub path: ProjectPath,
    /// The reference.
    pub reference: Parsed,
    /// The translation.
    pub translation: Option<Parsed>,
    /// The basis, with an entry for each message of the reference.
    pub basis: Basis,
    /// How each message stands.
    pub statuses: Vec<MessageStatus>,
}

impl Tracked {
    /// Whether the translation lacks a message, and may: a filter says so.
    pub(super) fn lacks_rightly(&self, id: &str, scope: &Scope) -> bool {
        match &self.translation {
            None => scope.ignores(&self.locale, &self.path, None),
            Some(translation) => translation.find(id).is_none() && scope.ignores(&self.locale, &self.path, Some(id)),
        }
    }
}

/// Every resource that has a reference, in these locales. `meanings` knows older wordings that mean the same.
pub(super) fn load(project: &Project, locales: &[String], meanings: &Meanings) -> Result<Vec<Tracked>, Failure> {
    let mut found = Vec::new();
    let mut refused = Vec::new();
    for files in project.resources()? {
        for locale in locales {
            let Some(path) = files.translations.get(locale) else { continue };
            let Some(reference) = project.resource(&files.reference)? else { continue };
            let translation = project.resource(path)?;
            match project.basis(locale, &files.name) {
                Ok(basis) => {
                    let basis = sync::refresh(&basis, &reference);
                    let statuses = sync::compare(&reference, translation.as_ref(), &basis, meanings);
                    found.push(Tracked {
                        path: path.clone(),
                        files: files.clone(),
                        locale: locale.clone(),
                        reference,
                        translation,
                        basis,
                        statuses,
                    });
                }
                Err(Refusal(findings)) => refused.extend(findings),
            }
        }
    }
    if refused.is_empty() { Ok(found) } else { Err(Refusal(refused).into()) }
}

/// The older wordings of the reference that mean the same, where there is a publication that can be read.
pub(super) fn meanings(project: &Project) -> Result<Meanings, Failure> {
    let Some(publication) = project.publication()? else { return Ok(Meanings::default()) };
    let reading = publication.read();
    let Ok(extraction) = extract::make(project, &publication, &reading.document) else {
        return Ok(Meanings::default());
    };
    Ok(meanings_of(&publication, &reading, &extraction))
}

/// The same of a source that has been read.
pub(super) fn meanings_of(publication: &Publication, reading: &Reading, extraction: &Extraction) -> Meanings {
    match &publication.errata {
        Some((errata, _)) => Meanings::new(&reading.document, &extraction.ids, &reading.corrected, errata),
        None => Meanings::default(),
    }
}

/// The statuses by message id.
pub(super) fn by_id(statuses: &[MessageStatus]) -> HashMap<&str, &MessageStatus> {
    statuses.iter().map(|status| (status.id.as_str(), status)).collect()
}
