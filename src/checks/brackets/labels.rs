//! Labels within a text: a) one; b) two.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::prose::Prose;

static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[\s;:,])(?P<label>[a-z]|[0-9]{1,2})(?P<bracket>\))(?P<next>.?)")
        .expect("a pattern that the tests compile")
});

/// A label of a list.
struct Label<'t> {
    sign: &'t str,
    bracket: Range<usize>,
    /// A word begins right behind it.
    glued: bool,
}

/// Reports labels that have no bracket or no blank behind it, where the reference has both.
pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    for (translation, reference) in part.aligned() {
        let original = labels(&reference);
        // One alone may be a face, or the end of an aside.
        if original.len() < 2 || original.iter().any(|label| label.glued) {
            continue;
        }
        let found = labels(&translation);
        for label in &found {
            if label.glued {
                let finding = part.finding(Code::Brackets, translation.span(label.bracket.clone())).arg("bracket", ")");
                findings.push(finding.says("behind").offer(translation.edit(label.bracket.clone(), ") ")));
            }
        }
        // A translation without any is written otherwise.
        let times = |labels: &[Label<'_>], sign: &str| labels.iter().filter(|label| label.sign == sign).count();
        let is_lost = |label: &&Label<'_>| times(&found, label.sign) < times(&original, label.sign);
        if let Some(lost) = original.iter().find(is_lost).filter(|_| !found.is_empty()) {
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
        let (label, bracket, next) = (found.name("label")?, found.name("bracket")?, found.name("next")?);
        let glued = next.as_str().starts_with(char::is_alphanumeric);
        Some(Label { sign: label.as_str(), bracket: bracket.range(), glued })
    });
    labels.filter(|label| !prose.opaque().contains(label.bracket.start)).collect()
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
            ("f(a)x, :) and 8)", "f(a)x, :) y 8)"),
        ] {
            check_text(check, "es", reference, translation, &[]);
        }
    }
}
