//! Labels within a text: a) one; b) two.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::beside;
use super::blanks::{Fault, Found};
use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::prose::Prose;

static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[\s;:,])(?P<label>[a-z]|[0-9]{1,2})(?P<bracket>\))").expect("a pattern that the tests compile")
});

/// A label of a list.
struct Label<'t> {
    sign: &'t str,
    bracket: Range<usize>,
    /// What stands behind it.
    next: Option<char>,
}

/// Reports labels that have no bracket or no blank behind it, where the reference has both.
pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    for (translation, reference) in part.aligned() {
        let original = labels(&reference);
        // One alone may be a face; those of a list stand before a word, those that are spoken of before a mark.
        if original.len() < 2 || !original.iter().all(|label| label.next.is_some_and(char::is_whitespace)) {
            continue;
        }
        let found = labels(&translation);
        for label in &found {
            if label.next.is_some_and(char::is_alphanumeric) {
                let found = Found { fault: Fault::Behind, range: label.bracket.clone(), bracket: ')' };
                findings.push(beside(part, &translation, &found));
            }
        }
        // A translation without any, or with others, is written otherwise.
        let is_other = |label: &Label<'_>| original.iter().all(|other| other.sign != label.sign);
        let times = |labels: &[Label<'_>], sign: &str| labels.iter().filter(|label| label.sign == sign).count();
        let is_lost = |label: &&Label<'_>| times(&found, label.sign) < times(&original, label.sign);
        if let Some(lost) = original.iter().find(is_lost).filter(|_| !found.is_empty() && !found.iter().any(is_other)) {
            findings.push(part.finding_on_all(Code::Brackets).says("label").arg("label", lost.sign));
        }
    }
}

fn labels(prose: &Prose) -> Vec<Label<'_>> {
    let text = prose.text();
    if !text.contains(')') {
        return Vec::new();
    }
    let labels = LABEL.captures_iter(text).filter_map(|found| {
        let (label, bracket) = (found.name("label")?, found.name("bracket")?);
        let next = text[bracket.end()..].chars().next();
        Some(Label { sign: label.as_str(), bracket: bracket.range(), next })
    });
    labels.filter(|label| !ends_aside(text, label) && !prose.opaque().contains(label.bracket.start)).collect()
}

/// Whether the bracket closes another: (under 5). Those of labels before it close nothing.
fn ends_aside(text: &str, label: &Label<'_>) -> bool {
    let before = &text[..label.bracket.start];
    before.rfind('(').is_some_and(|open| !before[open..].contains(')'))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn labels_have_a_bracket_and_a_blank() {
        let reference = "Three ways: a) one; b) two; and c) three.";
        check_text(check, "es", reference, "Tres vías: a)una; b) dos; y c) tres.", &[")→) "]);
        let lost = "Trois voies\u{A0}: a)\u{A0}une\u{202F}; b)\u{A0}deux\u{202F}; et c trois.";
        check_text(check, "fr", reference, lost, &[lost]);
        for (reference, translation) in [
            (reference, "Tres vías: a) una; b) dos; y c) tres."),
            (reference, "Tres vías: una, dos y tres."),
            ("One way: a) one (f(x)).", "Una vía: a)una."),
            ("Children (aged under 5) and others (under 18)", "Las niñas (menores de 5 años) y otras (menores de 18)"),
            ("Keep it (press y) or drop it (press n).", "Guárdelo (pulse s) o déjelo (pulse n)."),
            ("In points a), b) and c) we say", "En los puntos a, b y c) decimos"),
            ("Both a) buy and b) share", "Tanto 1) comprar como 2) compartir"),
            ("Both a) buy and b) share", "En a) b)"),
            ("f(a)x, :) and 8)", "f(a)x, :) y 8)"),
        ] {
            check_text(check, "es", reference, translation, &[]);
        }
    }
}
