//! Findings as SARIF 2.1.0, the format that code scanning services read.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>; the sections below are those of that document.

mod log;
mod place;

use std::collections::BTreeMap;

use super::{Report, help, related_sentence, sentence};
use crate::diagnostic::{Code, Diagnostic, Fix, Severity};
use crate::text::visible;
use crate::ui::Ui;
use log::{
    Artifact, ArtifactChange, Configuration, Content, Driver, FixObject, Located, Location, Log, LogicalLocation,
    Message, MultiformatMessage, Replacement, ReportingDescriptor, ResultObject, Run, Tool,
};
use place::{edited, physical};

/// The name under which paths are relative to the repository (3.14.14); its place differs from machine to machine.
const ROOT: &str = "%SRCROOT%";
/// Where the fingerprint of a finding stands; the number goes up when it is made in another way.
const FINGERPRINT: &str = "gsefI18nFingerprint/v1";

/// One SARIF log, with a line end.
pub fn render(report: &Report<'_>, ui: &Ui) -> String {
    let mut codes: Vec<Code> = report.findings.iter().map(|finding| finding.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let result = |finding| result(finding, &codes, report.prefix, ui);
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: env!("CARGO_PKG_NAME"),
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    rules: codes.iter().map(|code| rule(*code, ui)).collect(),
                },
            },
            language: ui.language().to_string(),
            column_kind: "unicodeCodePoints",
            original_uri_base_ids: BTreeMap::from([(
                ROOT,
                Artifact { description: Message { text: ui.text("sarif-root", &[]) } },
            )]),
            results: report.findings.iter().map(result).collect(),
        }],
    };
    // Strings and numbers always serialize.
    visible::json(serde_json::to_string_pretty(&log).unwrap_or_default()) + "\n"
}

/// A code (3.49), with what `explain` says of it.
fn rule(code: Code, ui: &Ui) -> ReportingDescriptor {
    let explain = |part: &str| ui.text(&format!("explain-{code}{part}"), &[]);
    let heading = |part: &str| ui.text(&format!("explain-heading-{part}"), &[]);
    let (why, example, fix) = (explain(".why"), explain(".example"), explain(".fix"));
    let text = format!("{}: {why}\n\n{}:\n{example}\n\n{}: {fix}", heading("why"), heading("example"), heading("fix"));
    let markdown = format!(
        "## {}\n\n{why}\n\n## {}\n\n```\n{example}\n```\n\n## {}\n\n{fix}\n",
        heading("why"),
        heading("example"),
        heading("fix")
    );
    ReportingDescriptor {
        id: code.as_str(),
        short_description: Message { text: explain("") },
        full_description: Message { text: format!("{} {why}", explain("")) },
        help: MultiformatMessage { text, markdown },
        default_configuration: Configuration { level: level(code.severity()) },
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn result(finding: &Diagnostic, codes: &[Code], prefix: &str, ui: &Ui) -> ResultObject {
    let text: Vec<String> = std::iter::once(sentence(finding, ui)).chain(help(finding, ui)).collect();
    let locale = finding.locale.as_deref().filter(|locale| !locale.is_empty());
    let logical = finding.message.as_ref().map(|id| LogicalLocation {
        name: id.clone(),
        fully_qualified_name: locale.map_or_else(|| id.clone(), |locale| format!("{locale}/{id}")),
        kind: "resource",
    });
    let related = finding.related.iter().enumerate().map(|(index, related)| Located {
        id: index + 1,
        physical_location: place::region_in(&related.location, prefix),
        message: Message { text: related_sentence(related, ui) },
    });
    ResultObject {
        rule_id: finding.code.as_str(),
        rule_index: codes.binary_search(&finding.code).unwrap_or_default(),
        level: level(finding.severity),
        message: Message { text: text.join("\n") },
        locations: [Location {
            physical_location: physical(finding, prefix),
            logical_locations: logical.into_iter().collect(),
        }],
        related_locations: related.collect(),
        partial_fingerprints: BTreeMap::from([(FINGERPRINT, finding.fingerprint())]),
        fixes: finding.fix.iter().filter_map(|fix| fix_of(finding, fix, prefix, ui)).collect(),
    }
}

/// How a finding can be mended (3.55). Its edits are of the file of its place.
fn fix_of(finding: &Diagnostic, fix: &Fix, prefix: &str, ui: &Ui) -> Option<FixObject> {
    let place = finding.primary.as_ref()?;
    let replacements = fix.edits.iter().map(|edit| Replacement {
        deleted_region: edited(place, &edit.span),
        inserted_content: Content { text: edit.replacement.clone() },
    });
    let says = if fix.safe { "sarif-fix-safe" } else { "sarif-fix-offered" };
    Some(FixObject {
        description: Message { text: ui.text(says, &[]) },
        artifact_changes: [ArtifactChange {
            artifact_location: place::artifact(&place.file, prefix),
            replacements: replacements.collect(),
        }],
    })
}

#[cfg(test)]
mod tests;
