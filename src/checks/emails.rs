//! `emails`: an e-mail address is not the one of the reference, is lost, or is in the translation only.

use super::urls;
use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::addresses;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let offered = |wanted: &str, _: &str| wanted.to_owned();
    urls::compare(part, Code::Emails, addresses::emails, addresses::same_email, offered, findings);
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn another_address_is_reported() {
        check_text(check, "es", "Write to me@a.org.", "Escriba a yo@a.org.", &["yo@a.org→me@a.org"]);
        check_text(check, "es", "Write to me@a.org.", "Escríbame.", &["Escríbame."]);
        check_text(check, "es", "Write.", "Escriba a yo@a.org.", &["yo@a.org"]);
    }

    #[test]
    fn the_same_address_is_right_and_examples_are_text() {
        check_text(check, "es", "Me@a.org, you@b.org", "you@b.org; me@a.org", &[]);
        check_text(check, "es", "name@example.com", "nombre@ejemplo.com", &[]);
        check_text(check, "ru", "name@example.com", "имя@домен.рф", &[]);
    }
}
