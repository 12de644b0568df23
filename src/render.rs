//! Findings → text for people; JSON, SARIF, JUnit and GitHub's annotations for machines. Renderers never decide what is
//! found or how bad it is.

mod fix;
pub mod github;
pub mod json;
pub mod junit;
pub mod sarif;
pub mod text;

use std::cmp::Reverse;

use crate::diagnostic::{Diagnostic, Related, Severity};
use crate::ui::Ui;

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Findings that must be mended.
    pub errors: usize,
    /// Findings that should be mended.
    pub warnings: usize,
    /// Information.
    pub infos: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of(findings: &[Diagnostic]) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            counts.add(finding.severity);
        }
        counts
    }

    fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Info => self.infos += 1,
        }
    }
}

/// What a check has found, for a renderer.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What is listed.
    pub findings: &'a [Diagnostic],
    /// How many there are, listed or not.
    pub counts: Counts,
    /// How many are not listed, because there are too many.
    pub cut: usize,
    /// How many more are allowed.
    pub allowed: usize,
    /// How many are known by the baseline.
    pub known: usize,
    /// How many of the baseline were not found any more.
    pub gone: usize,
    /// What leads from the repository's folder to the project's: `docs/`, or nothing.
    pub prefix: &'a str,
}

impl<'a> Report<'a> {
    /// A report of all findings, without a baseline.
    pub fn new(findings: &'a [Diagnostic]) -> Self {
        Self { findings, counts: Counts::of(findings), cut: 0, allowed: 0, known: 0, gone: 0, prefix: "" }
    }
}

/// At most `max` findings (0: all), the worst of them, in their order.
pub fn worst(findings: &[Diagnostic], max: usize) -> Vec<Diagnostic> {
    if max == 0 || findings.len() <= max {
        return findings.to_vec();
    }
    let mut kept = worst_first(findings);
    kept.truncate(max);
    kept.sort_unstable();
    kept.into_iter().map(|index| findings[index].clone()).collect()
}

/// The indices of findings, errors first.
fn worst_first(findings: &[Diagnostic]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|&index| Reverse(findings[index].severity));
    order
}

/// The sentence of a finding.
pub fn sentence(finding: &Diagnostic, ui: &Ui) -> String {
    ui.text(&key(finding, ""), &finding.args)
}

/// What to do about a finding, if the program has something to say. About information there is nothing to do, even
/// where another finding of its kind has to be mended.
fn help(finding: &Diagnostic, ui: &Ui) -> Option<String> {
    if finding.severity == Severity::Info {
        return None;
    }
    ui.find(&key(finding, "help"), &finding.args).or_else(|| ui.find(&general_help(finding), &finding.args))
}

fn general_help(finding: &Diagnostic) -> String {
    format!("finding-{}.help", finding.code)
}

fn key(finding: &Diagnostic, suffix: &str) -> String {
    let parts: Vec<&str> = [finding.says, suffix].into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        format!("finding-{}", finding.code)
    } else {
        format!("finding-{}.{}", finding.code, parts.join("-"))
    }
}

/// Why a second place is shown.
fn related_sentence(related: &Related, ui: &Ui) -> String {
    ui.text(&format!("related-{}", related.says), &[])
}

/// The severity in words.
fn severity(severity: Severity, ui: &Ui) -> String {
    ui.text(&format!("severity-{}", severity.as_str()), &[])
}
