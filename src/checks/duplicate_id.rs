//! `duplicate-id`: two messages, or two terms, of one file have one id.

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Reason;
use crate::resource::Parsed;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    for problem in &parsed.resource.problems {
        let Reason::DuplicateId { first } = &problem.reason else { continue };
        let id = &parsed.file.text()[problem.span.clone()];
        findings.push(
            Diagnostic::new(Code::DuplicateId)
                .arg("id", id)
                .message(id)
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
        check_file("a = A\nb = B\na = C\n", &["3:duplicate-id a"]);
    }

    #[test]
    fn a_term_and_a_message_may_share_a_name() {
        check_file("a = A\n-a = B\n", &[]);
    }
}
