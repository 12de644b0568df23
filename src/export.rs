//! Document + messages → the files of one language's bundle.

mod csv;
mod foreign;
mod markdown;
mod plain;
pub mod texts;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::document::Document;
use crate::text::digest::Digest;
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

/// What the manifest says.
#[derive(Serialize, Deserialize)]
struct Manifest {
    /// So that a reader can tell the file from others of that name.
    generator: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    texts: usize,
    #[serde(default)]
    missing: usize,
    #[serde(default)]
    outdated: usize,
    #[serde(default)]
    files: BTreeSet<String>,
    /// What the files had when they were exported: by it they are told from a person's.
    #[serde(default)]
    digests: BTreeMap<String, Digest>,
    /// What they had before. Only while the bundle is being written, or when that was interrupted.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    before: BTreeMap<String, Digest>,
}

const GENERATOR: &str = "gsef-i18n";

impl Manifest {
    fn read(text: &str) -> Option<Self> {
        serde_json::from_str::<Self>(text).ok().filter(|manifest| manifest.generator == GENERATOR)
    }

    fn write(&self) -> String {
        // Strings and numbers always serialize.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
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
    kept: &BTreeMap<String, Digest>,
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
    let digests = files.iter().map(|(name, text)| (name.clone(), digest(text.as_bytes())));
    let digests: BTreeMap<String, Digest> =
        digests.chain(kept.iter().map(|(name, kept)| (name.clone(), *kept))).collect();
    // All that is printed has been asked for now.
    let outdated = texts.outdated();
    let manifest = Manifest {
        generator: GENERATOR.to_owned(),
        lang: texts.language().to_string(),
        title: plain::text(&title),
        state: texts.bundle_state().as_str().to_owned(),
        texts: completeness.parts,
        missing: completeness.missing,
        outdated: outdated.len(),
        files: digests.keys().cloned().collect(),
        digests,
        before: BTreeMap::new(),
    };
    files.insert(MANIFEST.to_owned(), manifest.write());
    Ok(Bundle { files, completeness, outdated })
}

/// The digest of an exported file. Line ends do not count: git may change them.
pub fn digest(bytes: &[u8]) -> Digest {
    let followed = bytes.iter().skip(1).map(Some).chain([None]);
    let plain = bytes.iter().zip(followed).filter(|(byte, next)| **byte != b'\r' || *next != Some(&b'\n'));
    Digest::of(&plain.map(|(byte, _)| *byte).collect::<Vec<u8>>())
}

/// The files that a manifest lists, each with what it may have; none if the manifest is not one of ours. A name that is no plain
/// file name is left out, and a file without a digest may have nothing: it can be anybody's.
pub fn listed_files(manifest: &str) -> Option<BTreeMap<String, Vec<Digest>>> {
    let Manifest { files, digests, before, .. } = Manifest::read(manifest)?;
    let is_plain = |name: &String| !name.starts_with('.') && !name.contains(['/', '\\', ':']) && name != MANIFEST;
    let mut listed: BTreeMap<String, Vec<Digest>> = files.into_iter().map(|name| (name, Vec::new())).collect();
    for (name, digest) in digests.into_iter().chain(before) {
        listed.entry(name).or_default().push(digest);
    }
    listed.retain(|name, _| is_plain(name));
    Some(listed)
}

/// The manifest for the time that a bundle is being written: the files may have what they had `before` as well, or what they are to
/// have. Whatever stops the writing, the next run knows them all.
pub fn manifest_meanwhile(manifest: &str, before: BTreeMap<String, Digest>) -> String {
    match Manifest::read(manifest) {
        Some(mut manifest) => {
            manifest.before = before;
            manifest.write()
        }
        None => manifest.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_no_difference_to_a_digest() {
        assert_eq!(digest(b"a\r\nb\r\n"), digest(b"a\nb\n"));
        assert_ne!(digest(b"a\rb\r"), digest(b"ab"));
    }

    #[test]
    fn a_manifest_lists_what_files_may_have() {
        let [old, new] = [b"old", b"new"].map(|text| digest(text));
        let text = format!(
            "{{\"generator\": \"gsef-i18n\", \"files\": [\"a.md\", \"b.md\", \"../c.md\", \".d\"], \"digests\": {{\"a.md\": \"{new}\"}}}}"
        );
        let meanwhile =
            manifest_meanwhile(&text, BTreeMap::from([("a.md".to_owned(), old), ("e.csv".to_owned(), old)]));
        let listed = |text: &str| listed_files(text).map(|files| files.into_iter().collect::<Vec<_>>());
        let [a, b, e] = ["a.md", "b.md", "e.csv"].map(str::to_owned);
        assert_eq!(listed(&text), Some(vec![(a.clone(), vec![new]), (b.clone(), Vec::new())]));
        assert_eq!(listed(&meanwhile), Some(vec![(a, vec![new, old]), (b, Vec::new()), (e, vec![old])]));
        assert_eq!(listed("{\"generator\": \"webpack\"}"), None);
        assert_eq!(listed("<<<<<<< ours"), None);
    }
}
