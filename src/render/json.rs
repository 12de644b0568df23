//! Findings as JSON. Keys and codes are English and stable; `message` is in the language of the program.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Report, help, related_sentence, sentence};
use crate::diagnostic::{Diagnostic, Fix};
use crate::text::{Location, Position, visible};
use crate::ui::{Arg, Ui};

/// The version of the format; it changes when a key changes its meaning or goes, not when one is added.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    summary: Summary,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    infos: usize,
    cut: usize,
    known: usize,
    gone: usize,
    allowed: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: &'a str,
    fingerprint: String,
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
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    args: BTreeMap<&'a str, Value<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Mending<'a>>,
}

/// A value of the sentence.
#[derive(Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Text(&'a str),
    Count(usize),
}

/// Edits of the file of `location`.
#[derive(Serialize)]
struct Mending<'a> {
    safe: bool,
    edits: Vec<Edit<'a>>,
}

/// `start` and `end` in bytes from 0.
#[derive(Serialize)]
struct Edit<'a> {
    start: usize,
    end: usize,
    replacement: &'a str,
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
pub fn render(report: &Report<'_>, ui: &Ui) -> String {
    let Report { counts, cut, known, gone, .. } = *report;
    let output = Output {
        version: VERSION,
        summary: Summary {
            errors: counts.errors,
            warnings: counts.warnings,
            infos: counts.infos,
            cut,
            known,
            gone,
            allowed: report.allowed,
        },
        findings: report.findings.iter().map(|finding| finding_of(finding, ui)).collect(),
    };
    // Strings and numbers always serialize.
    visible::json(serde_json::to_string_pretty(&output).unwrap_or_default()) + "\n"
}

fn finding_of<'a>(finding: &'a Diagnostic, ui: &Ui) -> Finding<'a> {
    let value = |value: &'a Arg| match value {
        Arg::Text(text) => Value::Text(text),
        Arg::Count(count) => Value::Count(*count),
    };
    let related = |related| Related { message: related_sentence(related, ui), location: place(&related.location) };
    Finding {
        code: finding.code.as_str(),
        severity: finding.severity.as_str(),
        fingerprint: finding.fingerprint(),
        message: sentence(finding, ui),
        help: help(finding, ui),
        // The reference is nobody's translation.
        locale: finding.locale.as_deref().filter(|locale| !locale.is_empty()),
        id: finding.message.as_deref(),
        location: finding.primary.as_ref().map(place),
        related: finding.related.iter().map(related).collect(),
        diff: finding.shown.as_deref(),
        args: finding.args.iter().map(|(name, arg)| (*name, value(arg))).collect(),
        fix: finding.fix.as_ref().map(mending),
    }
}

fn mending(fix: &Fix) -> Mending<'_> {
    let edits = fix.edits.iter().map(|edit| Edit {
        start: edit.span.start,
        end: edit.span.end,
        replacement: &edit.replacement,
    });
    Mending { safe: fix.safe, edits: edits.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::text::SourceFile;

    #[test]
    fn values_and_edits_are_data() {
        let file = SourceFile::new("a.ftl", "a = é  b\n");
        let edit = crate::text::edit::Edit { span: 7..8, replacement: String::new() };
        let finding =
            Diagnostic::new(Code::DuplicateId).arg("id", "a").arg("count", 2).at(file.locate(6..8)).fix([edit]);
        let counts = crate::render::Counts { errors: 3, ..Default::default() };
        let report = Report { cut: 2, known: 4, gone: 1, counts, ..Report::new(std::slice::from_ref(&finding)) };
        let output: serde_json::Value = serde_json::from_str(&render(&report, &Ui::new(&[]))).unwrap();
        assert_eq!(
            output["summary"],
            serde_json::json!({"errors": 3, "warnings": 0, "infos": 0, "cut": 2, "known": 4, "gone": 1, "allowed": 0})
        );
        let one = &output["findings"][0];
        assert_eq!(one["args"], serde_json::json!({"id": "a", "count": 2}));
        assert_eq!(one["fix"], serde_json::json!({"safe": true, "edits": [{"start": 7, "end": 8, "replacement": ""}]}));
        assert_eq!(one["location"]["start"], serde_json::json!({"offset": 6, "line": 1, "column": 6}));
    }
}
