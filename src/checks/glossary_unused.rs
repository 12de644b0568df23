//! `glossary-unused`: an entry of the glossary matches nothing in the reference.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::index::Index;

pub(super) fn check(index: &Index, findings: &mut Vec<Diagnostic>) {
    let Some((glossary, used)) = index.terms() else { return };
    for (_, entry) in glossary.entries.iter().enumerate().filter(|(number, _)| !used.contains(number)) {
        let term = entry.reference.first().map_or("", |phrase| phrase.text.as_str());
        findings.push(Diagnostic::new(Code::GlossaryUnused).arg("term", term).at(entry.place.clone()));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::checks::fixture;
    use crate::resource::glossary::Glossary;
    use crate::resource::rules::Rules;
    use crate::text::SourceFile;

    #[test]
    fn an_entry_counts_as_used_wherever_it_stands() {
        let (en, es) = ("en".parse().expect("a language"), "es".parse().expect("a language"));
        let table =
            SourceFile::new("glossary.csv", "en,es\nthe social economy,x\neconomy,x\npolicy,x\ncare,x\nwealth,x\n");
        let mut rules = Rules::new(en, es);
        rules.glossary = Glossary::read(&table, &rules.reference, &rules.locale).ok().map(Arc::new);
        let mut index = Index::new("");
        for (path, text) in
            [("a.ftl", "a = The Social Economy\n"), ("b.ftl", "b = x\n    .c = { $n ->\n *[other] policies\n }\n")]
        {
            let mut one = Index::new("");
            one.add_terms(&fixture::parsed(path, text), &rules);
            index.merge(one);
        }
        let mut findings = Vec::new();
        check(&index, &mut findings);
        let lines: Vec<_> =
            findings.iter().filter_map(|found| found.primary.as_ref()).map(|at| at.start.line).collect();
        assert_eq!(lines, [5, 6]);
    }
}
