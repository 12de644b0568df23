//! `unused-allowance`: an allowance allows nothing any more, or never could.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::allowance::Granted;
use crate::text::steps::step;
use crate::text::words::nearest;

/// Takes out of the findings those that are allowed, and returns them; reports the allowances that allowed nothing. `file` tells
/// what file a finding is about, `looked_for` whether findings of a code could have been made in a locale.
pub fn settle(
    findings: &mut Vec<Diagnostic>,
    granted: &[Granted],
    file: impl Fn(&Diagnostic) -> Option<&str>,
    looked_for: impl Fn(Code, &str) -> bool,
) -> Vec<Diagnostic> {
    let mut used = vec![false; granted.len()];
    let mut by_message: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
    for (index, granted) in granted.iter().enumerate() {
        by_message.entry((&granted.locale, &granted.id)).or_default().push(index);
    }
    let mut allowed = Vec::new();
    let mut left = Vec::with_capacity(findings.len());
    for finding in findings.drain(..) {
        let mut is_allowed = false;
        let id = finding.message.as_deref().unwrap_or_default().split('.').next().unwrap_or_default();
        for &index in finding.locale.as_deref().and_then(|locale| by_message.get(&(locale, id))).into_iter().flatten() {
            step(1);
            if granted[index].allows(&finding, file(&finding)) {
                used[index] = true;
                is_allowed = true;
            }
        }
        if is_allowed { allowed.push(finding) } else { left.push(finding) }
    }
    let unused = granted.iter().zip(used).filter(|(_, used)| !used);
    left.extend(unused.filter_map(|(granted, _)| unused_allowance(granted, &looked_for)));
    *findings = left;
    allowed
}

fn unused_allowance(granted: &Granted, looked_for: &impl Fn(Code, &str) -> bool) -> Option<Diagnostic> {
    let name = granted.allowance.code.as_str();
    let finding = Diagnostic::new(Code::UnusedAllowance)
        .arg("id", granted.name())
        .arg("code", name)
        .arg("locale", granted.locale.as_str())
        .message(granted.name())
        .locale(granted.locale.as_str())
        .at(granted.place.clone());
    match granted.code() {
        None if Code::from_name(name).is_some() => Some(finding.says("never")),
        None => {
            let similar = nearest(name, Code::ALL.iter().map(|code| code.as_str())).unwrap_or("none");
            Some(finding.says("unknown").arg("similar", similar))
        }
        Some(_) if granted.allowance.reason.is_empty() => Some(finding.says("no-reason")),
        Some(code) => (granted.looked_for && looked_for(code, &granted.locale)).then_some(finding),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::fixture::parsed;

    #[test]
    fn what_is_allowed_goes_and_what_allows_nothing_is_reported() {
        let basis = parsed(
            "basis/fr/a.ftl",
            "# allow: quotes it is so\na = A\n# allow: numbers it was so\n# allow: syntax no\n# allow: qotes x\n\
             # allow: quotes\n# allow: spelling x\nb = B\n",
        );
        let granted = Granted::all(&basis, "fr", "fr/a.ftl", Some(&parsed("fr/a.ftl", "a = A\nb = B\n")));
        let finding = |code, id: &str| Diagnostic::new(code).locale("fr").message(id);
        let mut findings = vec![
            finding(Code::Quotes, "a"),
            finding(Code::Quotes, "a.title"),
            finding(Code::Quotes, "b"),
            finding(Code::Numbers, "a"),
        ];
        let allowed = settle(&mut findings, &granted, |_| None, |code, _| code != Code::Spelling);
        assert_eq!(allowed.len(), 2);
        let said: Vec<_> = findings
            .iter()
            .map(|finding| {
                let line = finding.primary.as_ref().map_or(0, |place| place.start.line);
                format!("{}{} {line}", finding.code, finding.says)
            })
            .collect();
        let expected =
            ["quotes 0", "numbers 0", "unused-allowance 3", "unused-allowancenever 4", "unused-allowanceunknown 5"];
        assert_eq!(said[..5], expected);
        assert_eq!(said[5..], ["unused-allowanceno-reason 6"]);
    }
}
