//! Findings → text for people, JSON for machines. Renderers never decide what is found or how bad it is.

mod fix;
pub mod json;
pub mod text;

use crate::diagnostic::{Diagnostic, Severity};
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
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        Self { errors: count(Severity::Error), warnings: count(Severity::Warning), infos: count(Severity::Info) }
    }
}

/// The sentence of a finding.
pub fn sentence(finding: &Diagnostic, ui: &Ui) -> String {
    ui.text(&key(finding, ""), &finding.args)
}

/// What to do about a finding, if the program has something to say.
fn help(finding: &Diagnostic, ui: &Ui) -> Option<String> {
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

/// The severity in words.
fn severity(severity: Severity, ui: &Ui) -> String {
    ui.text(&format!("severity-{}", severity.as_str()), &[])
}
