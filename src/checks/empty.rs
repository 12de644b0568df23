//! `empty`: a part says nothing where its reference says something.

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Pattern;
use crate::resource::part::Part;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    if is_blank(part.translation) && part.reference.is_some_and(|reference| !is_blank(reference)) {
        findings.push(part.finding_on_all(Code::Empty).arg("id", part.id()));
    }
}

/// Whether nothing of it can be seen, whichever variant is taken.
fn is_blank(pattern: &Pattern) -> bool {
    pattern.readings().iter().all(|reading| reading.text().chars().all(is_unseen))
}

fn is_unseen(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_part_of_blanks_is_empty() {
        check_text(check, "fr", "Text", "{ \"\" }", &["{ \"\" }"]);
        check_text(check, "fr", "Text", "\u{A0}{ \" \" }", &["\u{A0}{ \" \" }"]);
        check_text(check, "fr", "Text", "{ \"\\u200B\" }", &["{ \"\\u200B\" }"]);
        check_text(
            check,
            "fr",
            "Text",
            "{ $n ->\n       *[other] { \"\" }\n    }",
            &["{ $n ->\n       *[other] { \"\" }\n    }"],
        );
    }

    #[test]
    fn a_mark_or_a_placeable_says_something() {
        check_text(check, "fr", "Text", "{ $x }", &[]);
        check_text(check, "fr", "Text", "–", &[]);
        check_text(check, "fr", "{ \"\" }", "{ \"\" }", &[]);
        check_text(check, "fr", "s", "{ $n ->\n        [one] { \"\" }\n       *[other] s\n    }", &[]);
    }
}
