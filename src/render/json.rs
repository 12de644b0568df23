//! Findings as JSON. Keys and codes are English and stable; `message` is in the language of the program.

use serde::Serialize;

use super::{Counts, help, sentence};
use crate::diagnostic::Diagnostic;
use crate::text::{Location, Position};
use crate::ui::Ui;

/// The version of the format; it changes when a key changes its meaning or goes.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    summary: Summary,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    infos: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: &'a str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Place<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diff: Option<&'a str>,
}

#[derive(Serialize)]
struct Related<'a> {
    message: String,
    location: Place<'a>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    start: Point,
    end: Point,
}

/// `offset` in bytes from 0; `line` and `column` (in characters) from 1.
#[derive(Serialize)]
struct Point {
    offset: usize,
    line: usize,
    column: usize,
}

fn point(offset: usize, position: Position) -> Point {
    Point { offset, line: position.line, column: position.column }
}

fn place(location: &Location) -> Place<'_> {
    Place {
        file: &location.file,
        start: point(location.span.start, location.start),
        end: point(location.span.end, location.end),
    }
}

/// One JSON object, with a line end.
pub fn render(findings: &[Diagnostic], ui: &Ui) -> String {
    let counts = Counts::of(findings);
    let report = Report {
        version: VERSION,
        summary: Summary { errors: counts.errors, warnings: counts.warnings, infos: counts.infos },
        findings: findings.iter().map(|finding| finding_of(finding, ui)).collect(),
    };
    // Strings and numbers always serialize.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn finding_of<'a>(finding: &'a Diagnostic, ui: &Ui) -> Finding<'a> {
    Finding {
        code: finding.code.as_str(),
        severity: finding.severity.as_str(),
        message: sentence(finding, ui),
        help: help(finding, ui),
        locale: finding.locale.as_deref(),
        id: finding.message.as_deref(),
        location: finding.primary.as_ref().map(place),
        related: finding
            .related
            .iter()
            .map(|related| Related {
                message: ui.text(&format!("related-{}", related.says), &[]),
                location: place(&related.location),
            })
            .collect(),
        diff: finding.shown.as_deref(),
    }
}
