//! How many findings there are of each kind, as a table.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::render::Counts;
use crate::ui::Ui;

/// A line for each code, the errors first; none is left out.
pub(super) fn table(findings: &[Diagnostic], ui: &Ui) -> String {
    let mut counts: BTreeMap<Code, Counts> = BTreeMap::new();
    for finding in findings {
        counts.entry(finding.code).or_default().add(finding.severity);
    }
    let mut rows: Vec<(Code, Counts)> = counts.into_iter().collect();
    rows.sort_by(|(_, one), (_, other)| {
        (other.errors, other.warnings, other.infos).cmp(&(one.errors, one.warnings, one.infos))
    });
    let heading = |key| ui.text(key, &[]);
    let names = rows.iter().map(|(code, _)| code.as_str().len()).max().unwrap_or_default();
    let names = names.max(heading("table-code").chars().count());
    let columns = ["table-errors", "table-warnings", "table-infos"].map(heading);
    let line = |name: &str, cells: &[String; 3]| {
        let cells = cells.iter().zip(&columns);
        let cells: String =
            cells.map(|(cell, column)| format!("  {cell:>0$}", column.chars().count().max(6))).collect();
        format!("{name:names$}{cells}\n")
    };
    let mut out = line(&heading("table-code"), &columns);
    for (code, counts) in rows {
        let cell = |count: usize| if count == 0 { "·".to_owned() } else { count.to_string() };
        out.push_str(&line(code.as_str(), &[cell(counts.errors), cell(counts.warnings), cell(counts.infos)]));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_a_line() {
        let mut findings = vec![Diagnostic::new(Code::MissingMessage); 12];
        findings.push(Diagnostic::new(Code::Drifted).severity(crate::diagnostic::Severity::Info));
        findings.push(Diagnostic::new(Code::Drifted));
        let expected = "\
code             errors  warnings  remarks
drifted               1         ·        1
missing-message       ·        12        ·
";
        assert_eq!(table(&findings, &Ui::new(&[])), expected);
    }
}
