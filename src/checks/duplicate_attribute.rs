//! `duplicate-attribute`: one message has one attribute twice; only the last would be used.

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Reason;
use crate::resource::Parsed;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    for problem in &parsed.resource.problems {
        let Reason::DuplicateAttribute { first } = &problem.reason else { continue };
        let attribute = &parsed.file.text()[problem.span.clone()];
        let entry = parsed.entry_at(problem.span.start);
        let id = entry.map_or("", |entry| entry.id.as_str());
        findings.push(
            Diagnostic::new(Code::DuplicateAttribute)
                .arg("id", id)
                .arg("attribute", attribute)
                .message(format!("{id}.{attribute}"))
                .at(parsed.locate(&problem.span))
                .related("first-here", parsed.locate(first)),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_file;

    #[test]
    fn the_second_of_two_is_reported() {
        check_file("a = A\n    .x = 1\n    .y = 2\n    .x = 3\n", &["4:duplicate-attribute a.x"]);
        check_file("a = A\n    .x = 1\nb = B\n    .x = 1\n", &[]);
    }
}
