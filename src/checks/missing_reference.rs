//! `missing-reference`: a message refers to a message or a term that its locale does not have.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::index::Index;

pub(super) fn check(index: &Index, findings: &mut Vec<Diagnostic>) {
    for link in index.links().filter(|link| !index.has(&link.to)) {
        findings.push(
            Diagnostic::new(Code::MissingReference)
                .arg("target", link.to.as_str())
                .message(link.from.as_str())
                .locale(index.locale())
                .at(link.place.clone()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_index;

    #[test]
    fn what_is_nowhere_is_reported() {
        check_index(
            &["a = { b } { -t } { c.x }\n", "c = C\n"],
            &["1:missing-reference a", "1:missing-reference a", "1:missing-reference a"],
        );
    }

    #[test]
    fn what_is_in_another_file_is_there() {
        check_index(&["a = { b } { -t } { c.x }\n", "b = B\n-t = T\nc = C\n    .x = X\n"], &[]);
    }
}
