//! Document + messages → the files of one language's bundle.

mod csv;
mod foreign;
mod markdown;
mod plain;
pub mod texts;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::document::Document;
use crate::ui::Ui;

use texts::{Completeness, Texts, Unformatted};

/// The name of the file that lists what the bundle consists of.
pub const MANIFEST: &str = "bundle.json";

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The book, a file a chapter.
    Markdown,
    /// Tables.
    Csv,
}

impl Format {
    /// The ending of its files' names.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Csv => "csv",
        }
    }
}

/// The bundle of one language.
#[derive(Debug)]
pub struct Bundle {
    /// Its files by name.
    pub files: BTreeMap<String, String>,
    /// How much of it is in the language.
    pub completeness: Completeness,
    /// What it prints and the source no longer says: the full ids of parts.
    pub outdated: BTreeSet<String>,
}

#[derive(Serialize)]
struct Manifest<'a> {
    /// So that a reader can tell the file from others of that name.
    generator: &'static str,
    lang: String,
    title: String,
    state: &'static str,
    texts: usize,
    missing: usize,
    outdated: usize,
    files: Vec<&'a str>,
}

/// Makes a bundle. `kept` are files of other formats that an earlier run wrote and that stay. The book's own words (such as the
/// note on what is untranslated) are spoken by `ui`, which should speak the bundle's language.
///
/// # Errors
///
/// The message that cannot be formatted, and why.
pub fn export(
    document: &Document,
    texts: &Texts<'_>,
    formats: &BTreeSet<Format>,
    kept: &BTreeSet<String>,
    ui: &Ui,
) -> Result<Bundle, Unformatted> {
    let mut files = BTreeMap::new();
    if formats.contains(&Format::Markdown) {
        files.extend(markdown::files(document, texts, ui)?);
    }
    if formats.contains(&Format::Csv) {
        files.extend(csv::files(document, texts)?);
    }
    let completeness = texts.completeness(document);
    let title =
        document.title.map(|title| texts.value(title)).transpose()?.map_or_else(String::new, |title| title.text);
    // All that is printed has been asked for now.
    let outdated = texts.outdated();
    let names: BTreeSet<&str> = files.keys().map(String::as_str).chain(kept.iter().map(String::as_str)).collect();
    let manifest = Manifest {
        generator: "gsef-i18n",
        lang: texts.language().to_string(),
        title: plain::text(&title),
        state: texts.bundle_state().as_str(),
        texts: completeness.parts,
        missing: completeness.missing,
        outdated: outdated.len(),
        files: names.into_iter().collect(),
    };
    // Strings and numbers always serialize.
    let manifest = serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n";
    files.insert(MANIFEST.to_owned(), manifest);
    Ok(Bundle { files, completeness, outdated })
}

/// The files that a manifest lists; none if it is not one of ours. Names that are not plain file names are left out.
pub fn listed_files(manifest: &str) -> Option<BTreeSet<String>> {
    let value = serde_json::from_str::<serde_json::Value>(manifest).ok()?;
    if value["generator"] != "gsef-i18n" {
        return None;
    }
    let names = value["files"].as_array().into_iter().flatten().filter_map(|name| name.as_str());
    Some(names.filter(|name| !name.starts_with('.') && !name.contains(['/', '\\'])).map(str::to_owned).collect())
}
