//! Findings as workflow commands of GitHub Actions, which shows them beside the lines that they are about.
//!
//! GitHub shows ten annotations of each level for a step, so the worst come first; all stand in the log.
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message>

use super::{Report, help, sentence, text, worst_first};
use crate::diagnostic::{Diagnostic, Severity};
use crate::text::visible::visible;
use crate::ui::Ui;

/// A line for each finding, and the summary.
pub fn render(report: &Report<'_>, ui: &Ui) -> String {
    let lines = worst_first(report.findings).into_iter().map(|index| line(&report.findings[index], report.prefix, ui));
    let mut out: String = lines.collect();
    out.push_str(&text::closing(report, ui));
    out
}

fn line(finding: &Diagnostic, prefix: &str, ui: &Ui) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = finding.place() {
        properties.push(("file", format!("{prefix}{}", place.file)));
        properties.push(("line", place.start.line.to_string()));
        properties.push(("endLine", place.end.line.to_string()));
        // Columns are only allowed within one line.
        if place.start.line == place.end.line {
            properties.push(("col", place.start.column.to_string()));
            properties.push(("endColumn", place.end.column.to_string()));
        }
    } else if let Some(file) = finding.file() {
        properties.push(("file", format!("{prefix}{file}")));
    }
    properties.push(("title", finding.code.as_str().to_owned()));
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", escape_property(value))).collect();
    let message: Vec<String> = std::iter::once(sentence(finding, ui)).chain(help(finding, ui)).collect();
    format!("::{command} {}::{}\n", properties.join(","), escape(&message.join("\n")))
}

/// What ends a command, or would be read as an escape. Our sentences have nothing else that steers a log.
fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A line end in the name of a file has an escape, and is told as it is; all else that steers is not.
fn escape_property(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| escape(&visible(line))).collect();
    lines.join("%0A").replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::text::SourceFile;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        let file = SourceFile::new("a,b:c%.ftl", "x = 50 %\r\n::error::y\n");
        let finding = Diagnostic::new(Code::Drifted)
            .arg("id", "x")
            .arg("kind", "wording")
            .arg("locale", "fr")
            .arg("words", "[-50 %-]{+::error::\r\n5,1+}")
            .at(file.locate(4..8));
        let out = render(&Report::new(&[finding]), &Ui::new(&[]));
        let (command, rest) = out.split_once('\n').unwrap();
        assert!(
            command.starts_with(
                "::error file=a%2Cb%3Ac%25.ftl,line=1,endLine=1,col=5,endColumn=9,title=drifted::“x” has drifted (wording): \
                 [-50 %25-]{+::error::<U+000D><U+000A>5,1+}%0Acorrect"
            ),
            "{command}"
        );
        assert!(rest.starts_with("1 error, "), "{rest}");
    }

    #[test]
    fn errors_come_first_and_places_are_those_of_the_repository() {
        let file = SourceFile::new("a.ftl", "one\ntwo\n");
        let findings = [
            Diagnostic::new(Code::ErratumQuestion).arg("question", "?").at(file.locate(0..1)),
            Diagnostic::new(Code::DuplicateId).arg("id", "a").at(file.locate(0..5)),
            Diagnostic::new(Code::MissingMessage).arg("id", "a").arg("file", "b.ftl"),
        ];
        let out = render(&Report { prefix: "docs/", ..Report::new(&findings) }, &Ui::new(&[]));
        let lines: Vec<&str> = out.lines().collect();
        assert!(lines[0].starts_with("::error file=docs/a.ftl,line=1,endLine=2,title=duplicate-id::"), "{out}");
        assert!(lines[1].starts_with("::warning file=docs/b.ftl,title=missing-message::"), "{out}");
        assert!(lines[2].starts_with("::notice "), "{out}");
    }
}
