//! The checks and their registry. Each is a file of its own whose stem is its code; it produces findings and prints nothing.
//!
//! What the source's reader finds (`source-unaccounted`, `toc-mismatch`, …) comes with its reading; here is what is found in
//! resources.

mod drifted;
mod duplicate_attribute;
mod duplicate_id;
mod lowered;
mod missing_message;
mod missing_part;
mod missing_reference;
mod no_basis;
mod obsolete_message;
mod obsolete_part;
mod prepared_unfinished;
pub mod reference_stale;
mod syntax;
mod term_cycle;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::index::Index;
use crate::resource::{Pair, Parsed};
use crate::sync::MessageStatus;

/// A check of one file, whatever its locale.
type FileCheck = fn(&Parsed, &mut Vec<Diagnostic>);
/// A check of a translation against its reference.
type PairCheck = fn(&Pair<'_>, &mut Vec<Diagnostic>);
/// A check of a translation against what it was made from.
type StatusCheck = fn(&Pair<'_>, &[MessageStatus], &mut Vec<Diagnostic>);
/// A check across the resources of one locale.
type IndexCheck = fn(&Index, &mut Vec<Diagnostic>);

const FILE_CHECKS: &[(Code, FileCheck)] = &[
    (Code::Syntax, syntax::check),
    (Code::DuplicateId, duplicate_id::check),
    (Code::DuplicateAttribute, duplicate_attribute::check),
    (Code::PreparedUnfinished, prepared_unfinished::check),
];

const PAIR_CHECKS: &[(Code, PairCheck)] = &[
    (Code::MissingMessage, missing_message::check),
    (Code::MissingPart, missing_part::check),
    (Code::ObsoleteMessage, obsolete_message::check),
    (Code::ObsoletePart, obsolete_part::check),
];

const STATUS_CHECKS: &[(Code, StatusCheck)] =
    &[(Code::Drifted, drifted::check), (Code::NoBasis, no_basis::check), (Code::Lowered, lowered::check)];

const INDEX_CHECKS: &[(Code, IndexCheck)] =
    &[(Code::MissingReference, missing_reference::check), (Code::TermCycle, term_cycle::check)];

/// Checks one file by itself.
pub fn file(parsed: &Parsed) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in FILE_CHECKS {
        check(parsed, &mut findings);
    }
    findings
}

/// Checks a translation against its reference.
pub fn pair(pair: &Pair<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in PAIR_CHECKS {
        check(pair, &mut findings);
    }
    for finding in &mut findings {
        finding.locale = Some(pair.locale.to_owned());
    }
    findings
}

/// Checks a translation against what it was made from.
pub fn statuses(pair: &Pair<'_>, statuses: &[MessageStatus]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in STATUS_CHECKS {
        check(pair, statuses, &mut findings);
    }
    for finding in &mut findings {
        finding.locale = Some(pair.locale.to_owned());
    }
    findings
}

/// Checks what crosses the resources of one locale.
pub fn index(index: &Index) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in INDEX_CHECKS {
        check(index, &mut findings);
    }
    findings
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_is_a_registered_check_named_after_its_code() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/checks");
        let files: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().replace('_', "-"))
            .collect();
        let registered = FILE_CHECKS.iter().map(|(code, _)| code);
        let registered = registered.chain(PAIR_CHECKS.iter().map(|(code, _)| code));
        let registered = registered.chain(STATUS_CHECKS.iter().map(|(code, _)| code));
        let registered = registered.chain(INDEX_CHECKS.iter().map(|(code, _)| code)).chain([&Code::ReferenceStale]);
        assert_eq!(files, registered.map(|code| code.as_str().to_owned()).collect());
    }
}

/// What the tests of the checks share: fixtures in, findings out as `code message` lines.
#[cfg(test)]
pub(crate) mod fixture {
    use super::Pair;
    use crate::diagnostic::Diagnostic;
    use crate::resource::Parsed;
    use crate::text::SourceFile;

    pub(crate) fn parsed(path: &str, text: &str) -> Parsed {
        Parsed::new(SourceFile::new(path, text))
    }

    fn lines(findings: &[Diagnostic]) -> Vec<String> {
        let line = |finding: &Diagnostic| {
            let place = finding.primary.as_ref().map_or(String::new(), |at| format!("{}:", at.start.line));
            let message = finding.message.clone().unwrap_or_default();
            format!("{place}{} {message}", finding.code).trim_end().to_owned()
        };
        findings.iter().map(line).collect()
    }

    #[track_caller]
    pub(crate) fn check_file(text: &str, expected: &[&str]) {
        assert_eq!(lines(&super::file(&parsed("locales/fr/a.ftl", text))), expected);
    }

    #[track_caller]
    pub(crate) fn check_pair(reference: Option<&str>, translation: Option<&str>, expected: &[&str]) {
        let reference = reference.map(|text| parsed("locales/en/a.ftl", text));
        let translation = translation.map(|text| parsed("locales/fr/a.ftl", text));
        let pair = Pair {
            locale: "fr",
            path: "locales/fr/a.ftl",
            reference: reference.as_ref(),
            translation: translation.as_ref(),
        };
        assert_eq!(lines(&super::pair(&pair)), expected);
    }

    #[track_caller]
    pub(crate) fn check_index(texts: &[&str], expected: &[&str]) {
        let mut index = crate::resource::index::Index::new("fr");
        for (number, text) in texts.iter().enumerate() {
            index.add(&parsed(&format!("locales/fr/{number}.ftl"), text));
        }
        assert_eq!(lines(&super::index(&index)), expected);
    }
}
