//! Texts that are an agreed term: the glossary shows which of its words have a capital.

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::glossary::Entry;
use crate::resource::part::Part;
use crate::text::phrase::Phrase;
use crate::text::prose::Prose;
use crate::text::words::{lower, runs};

/// Reports a translation that is an agreed form but for its capitals, where the reference is written as in the glossary. The first
/// letter is free.
pub(super) fn check<'a>(part: &Part<'a>, translation: &Prose, reference: &Prose) -> Option<Diagnostic> {
    let glossary = part.rules.glossary.as_deref()?;
    let (text, original) = (translation.text().trim(), reference.text().trim());
    // In capitals throughout it is a headline, or an acronym.
    if !text.contains(char::is_lowercase) {
        return None;
    }
    let is_same = |form: &&str| form.len() == text.len() && lower(form) == lower(text);
    let is_meant = |entry: &&Entry| {
        let is_whole = |phrase: &Phrase| behind_first(&phrase.text) == behind_first(original);
        entry.reference.iter().any(is_whole) && entry.holds_for(&part.id())
    };
    let forms = |entry: &'a Entry| entry.accepted.iter().map(|phrase| phrase.text.as_str()).filter(is_same);
    // Most texts are no term.
    let entries = glossary.entries.iter().filter(|entry| forms(entry).next().is_some()).filter(is_meant);
    let forms: Vec<&str> = entries.flat_map(forms).collect();
    let form = forms.first()?;
    if forms.iter().any(|form| behind_first(form) == behind_first(text)) {
        return None;
    }
    // Both have the same words in the same places.
    let start = translation.text().len() - translation.text().trim_start().len();
    let edits = runs(text, char::is_alphanumeric).filter_map(|word| {
        let (written, wanted) = (&text[word.clone()], form.get(word.clone())?);
        let is_right = written == wanted || word.start == 0 && behind_first(written) == behind_first(wanted);
        (!is_right).then_some((start + word.start..start + word.end, wanted))
    });
    Some(part.finding_on_all(Code::Capitalization).says("term").arg("form", *form).offer(translation.edits(edits)))
}

/// A text without its first letter.
fn behind_first(text: &str) -> &str {
    let mut letters = text.chars();
    letters.next();
    letters.as_str()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::checks::capitalization::check;
    use crate::checks::fixture::findings;
    use crate::resource::glossary::Glossary;
    use crate::resource::rules::Rules;
    use crate::text::SourceFile;
    use crate::text::edit::apply;

    const TABLE: &str = "\
en,es
Mayors Panel,Panel de alcaldesas y alcaldes|Panel de alcaldes
United Nations|UN,Naciones Unidas|ONU
local governments,gobiernos locales
";

    #[test]
    fn a_term_has_the_capitals_of_the_glossary() {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let glossary = Glossary::read(&SourceFile::new("glossary.csv", TABLE), &en, &es).unwrap();
        let mut rules = Rules::new(en, es);
        rules.glossary = Some(Arc::new(glossary));
        for (reference, translation, form) in [
            ("Mayors Panel", "Panel De Alcaldes", Some("Panel de alcaldes")),
            ("Mayors Panel", "Panel de Alcaldesas y alcaldes", Some("Panel de alcaldesas y alcaldes")),
            ("Mayors Panel", "Panel de alcaldes", None),
            ("Mayors Panel", "PANEL DE ALCALDES", None),
            ("Mayors Panel", "Mesa de Alcaldes", None),
            ("United Nations", "Naciones Unidas", None),
            ("UN", "Onu", Some("ONU")),
            ("Local governments", "Gobiernos Locales", Some("gobiernos locales")),
            ("Local Governments", "Gobiernos Locales", None),
            ("Local governments act", "Gobiernos Locales", None),
        ] {
            let found = findings(check, &rules, &format!("a = {reference}\n"), &format!("a = {translation}\n"));
            let of_term = found.iter().find(|finding| finding.says == "term");
            assert_eq!(
                of_term.map(|finding| finding.args[0].clone()),
                form.map(|form| ("form", form.into())),
                "{translation}"
            );
            let edits = of_term.map(|finding| finding.fix.as_ref().unwrap().edits.clone());
            let written = edits.map(|edits| apply(&format!("a = {translation}\n"), edits));
            let first = &translation[..1];
            assert_eq!(written, form.map(|form| format!("a = {first}{}\n", &form[1..])), "{translation}");
        }
    }
}
