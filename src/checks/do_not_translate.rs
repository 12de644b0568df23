//! `do-not-translate`: a name that stays as it is stands in the reference and not in the translation.

use std::ops::Range;

use similar::TextDiff;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::names::Names;
use crate::text::prose::Prose;
use crate::text::words::runs;

/// How alike words must be to be taken for a misspelt name, from 0 to 1.
const ALIKE: f32 = 0.7;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let names = &part.rules.names;
    let mut seen: Vec<&str> = Vec::new();
    for reference in part.reference_prose() {
        for named in names.find(reference.text()) {
            if seen.contains(&named.name) {
                continue;
            }
            seen.push(named.name);
            let stands = part.prose().iter().any(|prose| Names::stands(named.name, prose.text()));
            if stands && !is_one_lost(part, named.name) {
                continue;
            }
            let near = part.prose().iter().find_map(|prose| Some((prose, nearest(prose, named.name)?)));
            // Where it stands once, other words may stand for it elsewhere, such as those of its people.
            let is_slip =
                |(prose, range): &(&Prose, Range<usize>)| may_be_slip(named.name, &prose.text()[range.clone()]);
            if stands && !near.as_ref().is_some_and(is_slip) {
                continue;
            }
            let finding = match near {
                None => part.finding_on_all(Code::DoNotTranslate),
                Some((prose, range)) => {
                    let found = prose.text().get(range.clone()).unwrap_or_default().to_owned();
                    let edit = prose.edit(range.clone(), named.name);
                    let finding = part.finding(Code::DoNotTranslate, prose.span(range));
                    finding.says("altered").arg("found", found).offer(edit)
                }
            };
            findings.push(finding.arg("name", named.name));
        }
    }
}

/// Whether a translation has a name less often than its reference. Variants say it as often as their number asks.
fn is_one_lost(part: &Part<'_>, name: &str) -> bool {
    let ([translation], [reference]) = (part.prose(), part.reference_prose()) else { return false };
    Names::times(name, translation.text()) < Names::times(name, reference.text())
}

/// Whether words that are like a name are that name with a slip: *Kwack* for *Kwark*, not *Montréalais* for *Montréal*.
fn may_be_slip(name: &str, written: &str) -> bool {
    let (name, lowered) = (name.to_lowercase(), written.to_lowercase());
    let same_length = name.chars().count().abs_diff(lowered.chars().count()) <= 1;
    written.starts_with(char::is_uppercase) && same_length && !lowered.starts_with(&name)
}

/// The words of a text that are most like a name, and not the name itself.
fn nearest(prose: &Prose, name: &str) -> Option<Range<usize>> {
    let text = prose.text();
    let count = words(name).len();
    let words = words(text);
    let wanted = name.to_lowercase();
    let windows = words.windows(count.max(1)).filter_map(|window| {
        let range = window.first()?.start..window.last()?.end;
        let written = &text[range.clone()];
        let likeness = TextDiff::from_chars(written.to_lowercase().as_str(), wanted.as_str()).ratio();
        (!Names::stands(name, written)).then_some((range, likeness))
    });
    let best = windows.max_by(|(_, one), (_, other)| one.total_cmp(other));
    best.filter(|(_, likeness)| *likeness >= ALIKE).map(|(range, _)| range)
}

/// Words, with the apostrophes and hyphens within and behind them.
fn words(text: &str) -> Vec<Range<usize>> {
    let is_mark = |c: char| matches!(c, '\'' | '’' | '-');
    let without_marks_before = |run: Range<usize>| {
        let word = text[run.clone()].trim_start_matches(is_mark);
        run.end - word.len()..run.end
    };
    let found = runs(text, |c| c.is_alphanumeric() || is_mark(c)).map(without_marks_before);
    found.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::findings;
    use crate::resource::rules::Rules;
    use crate::text::names::Names;

    fn marked(reference: &str, translation: &str) -> Vec<String> {
        let mut rules = Rules::new("en".parse().unwrap(), "es".parse().unwrap());
        rules.names = Names::parse("José Mujica\nU Yich Lu'um\nChantier\nChantier de l’économie sociale\n");
        let text = format!("a = {translation}\n");
        findings(check, &rules, &format!("a = {reference}\n"), &text)
            .iter()
            .map(|finding| text[finding.primary.as_ref().unwrap().span.clone()].to_owned())
            .collect()
    }

    #[test]
    fn names_stand_unchanged() {
        assert!(marked("by José Mujica", "de José\u{a0}Mujica").is_empty());
        assert!(marked("at U Yich Lu'um Ac", "en U Yich Lu’um, A. C.").is_empty());
        assert!(marked("nobody", "José Mújica").is_empty());
        assert_eq!(marked("by José Mujica", "de José Mújica, expresidente"), ["José Mújica"]);
        assert_eq!(marked("by José Mujica", "de Jose Mujica"), ["Jose Mujica"]);
        assert_eq!(marked("José Mujica, by José Mujica", "José Mujica, de José Mujico"), ["José Mujico"]);
        assert!(marked("José Mujica, by José Mujica", "José Mujica, de él mismo").is_empty());
        assert!(marked("the Chantier of Chantier", "el Chantier de los Chantiers").is_empty());
        assert!(marked("the Chantier of Chantier", "el Chantier que chantió").is_empty());
        assert_eq!(marked("by José Mujica", "del expresidente"), ["del expresidente"]);
        assert_eq!(marked("the Chantier de l’économie sociale", "la Obra de la economía social").len(), 1);
    }
}
