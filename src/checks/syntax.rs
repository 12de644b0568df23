//! `syntax`: a part of the file is not Fluent.

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Reason;
use crate::resource::Parsed;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    for problem in &parsed.resource.problems {
        let finding = Diagnostic::new(Code::Syntax).at(parsed.locate(&problem.span));
        findings.push(match &problem.reason {
            // These have checks of their own.
            Reason::DuplicateId { .. } | Reason::DuplicateAttribute { .. } | Reason::ByteOrderMark => continue,
            Reason::Parser(reason) => finding.arg("reason", reason.as_str()),
            Reason::ConflictMark => finding.says("conflict"),
            Reason::TooDeep { limit } => finding.says("too-deep").arg("limit", *limit),
            Reason::TooManyArguments { limit } => finding.says("too-many-arguments").arg("limit", *limit),
            Reason::NumberTooLong { limit } => finding.says("number-too-long").arg("limit", *limit),
            Reason::BadEscape => finding.says("bad-escape"),
            Reason::TabIndent => finding.says("tab-indent"),
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_file;

    #[test]
    fn what_is_not_fluent_is_reported_where_it_is() {
        check_file("a = A\nthis is junk\nb = B\n", &["2:syntax"]);
        check_file("a = { \"\\u00é\" }\nb = B\n", &["1:syntax"]);
        check_file("a = A\n<<<<<<< ours\nb = B\n=======\nb = C\n>>>>>>> theirs\nc = C\n", &["2:syntax"]);
        check_file("a = { $n\n\n# About b\nb = B\n", &["1:syntax"]);
        check_file("a = { $n\n    .t = T\nb = B\n", &["2:syntax"]);
        check_file(&format!("a = A\nb = {}\n", "{".repeat(20_000)), &["2:syntax"]);
    }

    #[test]
    fn what_is_fluent_is_left_alone() {
        check_file("# Note\n-term = T\na = { -term } { $n ->\n    [one] x\n   *[other] y\n }\n    .b = B\n", &[]);
        check_file("a = A\r\nb =\r\n    two\r\n    lines\r\n", &[]);
    }
}
