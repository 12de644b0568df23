//! Findings as JUnit's XML, which CI systems show as tests: a suite for each file, a case for each message.
//!
//! A case fails if the message has an error. Warnings and remarks block nothing, and a failed case is red wherever it
//! is shown: they are the case's output.

use std::collections::BTreeMap;

use quick_junit::{NonSuccessKind, Report as Suites, TestCase, TestCaseStatus, TestSuite};

use super::{Report, help, sentence};
use crate::diagnostic::{Diagnostic, Severity};
use crate::text::visible::visible;
use crate::ui::Ui;

/// The name of the report, and of what concerns no file.
const NAME: &str = "gsef-i18n";

/// One XML document.
pub fn render(report: &Report<'_>, ui: &Ui) -> String {
    let mut files: BTreeMap<&str, BTreeMap<&str, Vec<&Diagnostic>>> = BTreeMap::new();
    for finding in report.findings {
        // What is about no message is about what its code says.
        let name = finding.message.as_deref().unwrap_or_else(|| finding.code.as_str());
        files.entry(finding.file().unwrap_or(NAME)).or_default().entry(name).or_default().push(finding);
    }
    let mut suites = Suites::new(NAME);
    for (file, messages) in files {
        let mut suite = TestSuite::new(&*visible(file));
        suite.add_test_cases(messages.into_iter().map(|(name, findings)| case(file, name, &findings, ui)));
        suites.add_test_suite(suite);
    }
    if suites.test_suites.is_empty() {
        // Some systems take a report without a case for a run that went wrong.
        let mut suite = TestSuite::new(NAME);
        let mut case = TestCase::new("check", TestCaseStatus::success());
        case.set_classname(NAME).set_system_out(super::text::closing(report, ui));
        suite.add_test_case(case);
        suites.add_test_suite(suite);
    }
    // It is written to memory.
    suites.to_string().unwrap_or_default()
}

fn case(file: &str, name: &str, findings: &[&Diagnostic], ui: &Ui) -> TestCase {
    let (errors, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        findings.iter().partition(|finding| finding.severity == Severity::Error);
    let lines = |findings: &[&Diagnostic]| findings.iter().map(|one| line(one, ui)).collect::<Vec<_>>().join("\n");
    let mut status = TestCaseStatus::success();
    if !errors.is_empty() {
        let mut codes: Vec<&str> = errors.iter().map(|finding| finding.code.as_str()).collect();
        codes.dedup();
        let sentences: Vec<String> = errors.iter().map(|finding| sentence(finding, ui)).collect();
        status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_type(codes.join(", ")).set_message(sentences.join("\n")).set_description(lines(&errors));
    }
    let mut case = TestCase::new(&*visible(name), status);
    case.set_classname(&*visible(file));
    if !others.is_empty() {
        case.set_system_out(lines(&others));
    }
    if let Some(place) = findings.first().and_then(|finding| finding.place()) {
        case.extra.insert("file".into(), (&*visible(&place.file)).into());
        case.extra.insert("line".into(), place.start.line.to_string().into());
    }
    case
}

/// `file:line:column: severity[code]: sentence`, and what to do on a line of its own.
fn line(finding: &Diagnostic, ui: &Ui) -> String {
    let place = finding.place().map_or_else(String::new, |place| {
        format!("{}:{}:{}: ", visible(&place.file), place.start.line, place.start.column)
    });
    let severity = super::severity(finding.severity, ui);
    let mut line = format!("{place}{severity}[{}]: {}", finding.code, sentence(finding, ui));
    if let Some(help) = help(finding, ui) {
        line.push_str(&format!("\n  {}: {help}", ui.text("severity-help", &[])));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    fn rendered(findings: &[Diagnostic]) -> String {
        render(&Report::new(findings), &Ui::new(&[]))
    }

    #[test]
    fn errors_fail_and_warnings_are_told() {
        let out = rendered(&[
            Diagnostic::new(Code::ObsoleteMessage).arg("id", "a").arg("file", "fr/a.ftl").message("a"),
            Diagnostic::new(Code::DuplicateId).arg("id", "a").arg("file", "fr/a.ftl").message("a"),
            Diagnostic::new(Code::ObsoleteMessage).arg("id", "b").arg("file", "fr/a.ftl").message("b"),
        ]);
        assert!(out.contains(r#"<testsuite name="fr/a.ftl" tests="2" skipped="0" errors="0" failures="1">"#), "{out}");
        assert!(out.contains(r#"<failure message="there are two messages “a”" type="duplicate-id">"#), "{out}");
        assert_eq!(out.matches("<system-out>warning[obsolete-message]: ").count(), 2, "{out}");
    }

    #[test]
    fn without_findings_there_is_a_case_that_passes() {
        let out = rendered(&[]);
        assert!(
            out.contains(r#"tests="1" skipped="0" failures="0" errors="0""#) && out.contains("Nothing to report."),
            "{out}"
        );
    }

    #[test]
    fn characters_that_xml_cannot_hold_are_shown_by_their_numbers() {
        let out = rendered(&[Diagnostic::new(Code::DuplicateId).arg("id", "a\u{1}\u{b}\u{fffe}<&\"]]>é")]);
        assert!(out.contains("messages “a&lt;U+0001&gt;&lt;U+000B&gt;&lt;U+FFFE&gt;&lt;&amp;&quot;]]&gt;é”"), "{out}");
        assert!(!out.contains(['\u{1}', '\u{b}', '\u{fffe}']), "{out}");
    }
}
