//! One fault that two checks find is told once.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Fix};
use crate::text::edit::Edit;
use crate::text::steps::step;
use crate::ui::Arg;

/// Takes out what another finding says already: a reference that leads nowhere is not one of the original's, and the one that
/// the translation lacks was meant by it. What should stand there is offered.
pub(super) fn removed(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut nowhere: HashMap<(Option<String>, String), Vec<usize>> = HashMap::new();
    for (index, finding) in findings.iter().enumerate().filter(|(_, it)| it.code == Code::MissingReference) {
        let message = finding.message.clone().unwrap_or_default();
        nowhere.entry((finding.locale.clone(), message)).or_default().push(index);
    }
    let place = |finding: &Diagnostic| finding.primary.as_ref().map(|at| (at.file.clone(), at.span.clone()));
    let mut placed = HashMap::new();
    for (about, led) in &nowhere {
        for &index in led {
            step(1);
            placed.entry((about.clone(), place(&findings[index]))).or_insert(index);
        }
    }
    let mut echoes = HashSet::new();
    for index in 0..findings.len() {
        let echo = &findings[index];
        let Some(message) = echo.message.as_ref().filter(|_| echo.code == Code::ObsoleteReference) else { continue };
        let message = message.split('.').next().unwrap_or_default().to_owned();
        let about = (echo.locale.clone(), message);
        let Some(led) = nowhere.get(&about) else { continue };
        let same = placed.get(&(about, place(echo))).copied();
        let fix = match (same, led.as_slice(), echo.says) {
            (Some(_), ..) => echo.fix.clone(),
            (None, [other], "lost") => renamed(&findings[*other], echo),
            _ => continue,
        };
        let Some(other) = same.or(led.first().copied()) else { continue };
        if same.is_some() || fix.is_some() {
            echoes.insert(index);
            findings[other].fix = fix;
        }
    }
    let mut index = 0..;
    findings.retain(|_| index.next().is_some_and(|index| !echoes.contains(&index)));
    findings
}

/// The fix that puts the reference's term into the place of one that is not there.
fn renamed(nowhere: &Diagnostic, lost: &Diagnostic) -> Option<Fix> {
    let term = |finding: &Diagnostic| {
        let (_, target) = finding.args.iter().find(|(name, _)| *name == "target")?;
        let Arg::Text(target) = target else { return None };
        Some(target.clone()).filter(|target| target.starts_with('-') && !target.contains('.'))
    };
    term(nowhere)?;
    let span = nowhere.primary.as_ref()?.span.clone();
    Some(Fix { edits: vec![Edit { span, replacement: term(lost)? }], safe: false })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SourceFile;

    /// What is left of a reference that leads nowhere and of what the reference has to say of it.
    #[track_caller]
    fn check(says: &'static str, target: &str, lost: &str, expected: &[(Code, Option<&str>)]) {
        let text = format!("a = {{ {target} }}\n");
        let file = SourceFile::new("fr/a.ftl", text.as_str());
        let place = file.locate(6..6 + target.len());
        let all = file.locate(4..text.len() - 1);
        let of = |code| Diagnostic::new(code).message("a").locale("fr");
        let nowhere = of(Code::MissingReference).arg("target", target).at(place.clone());
        let echo = of(Code::ObsoleteReference).says(says).arg("target", lost);
        let echo = if says == "lost" { echo.at(all) } else { echo.at(place) };
        let left = removed(vec![echo, nowhere]);
        let found: Vec<_> =
            left.iter().map(|it| (it.code, it.fix.as_ref().map(|fix| fix.edits[0].replacement.as_str()))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_leads_nowhere_is_told_once() {
        check("", "msgs", "msgs", &[(Code::MissingReference, None)]);
        check("lost", "-brnd", "-brand", &[(Code::MissingReference, Some("-brand"))]);
        check("lost", "msgs", "-brand", &[(Code::ObsoleteReference, None), (Code::MissingReference, None)]);
    }

    #[test]
    fn many_echoes_in_one_message() {
        crate::text::steps::assert_linear(|count| {
            let file = SourceFile::new("fr/a.ftl", "x ".repeat(count));
            let at = |code, at: usize| {
                Diagnostic::new(code).message("a").locale("fr").arg("target", "x").at(file.locate(2 * at..2 * at + 1))
            };
            let nowhere = (0..count).map(|number| at(Code::MissingReference, number));
            let echoes = (0..count).map(|number| at(Code::ObsoleteReference, number));
            assert_eq!(removed(nowhere.chain(echoes).collect()).len(), count);
        });
    }
}
