//! `prepared-unfinished`: a block of `prepare` is only half turned into a message.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::Parsed;
use crate::sync::prepare::unfinished;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    findings.extend(unfinished(parsed).into_iter().map(|unfinished| {
        Diagnostic::new(Code::PreparedUnfinished)
            .arg("id", unfinished.id.as_str())
            .message(unfinished.id)
            .at(parsed.locate(&unfinished.span))
    }));
}

#[cfg(test)]
mod tests {
    use crate::checks::fixture::check_file;

    #[test]
    fn what_is_begun_and_cannot_be_read_is_reported() {
        check_file("# ~ a: write\n# ~ | a = A\n# ~ a = Ah\n", &["3:prepared-unfinished a"]);
        check_file("# ~ a: write\n# ~ | a = A\na = Ah\n# ~     .title = \n", &["4:prepared-unfinished a"]);
        check_file("# ~ a: write\n# ~ | a = A\na =\n", &["3:syntax", "3:prepared-unfinished a"]);
    }

    #[test]
    fn what_waits_and_what_is_done_is_not() {
        check_file("# ~ a: write\n# ~ | a = A\n# ~ a = \n# ~     .title =\n", &[]);
        check_file("a = Ah\n# ~     .title = \n# ~ a: write\n# ~ |     .title = T\n", &[]);
        check_file("# ~ a: write\n# ~ | a = A\na = Ah\n    .title = T\n", &[]);
    }
}
