//! `glossary`: an agreed term is not used, or a form that was rejected is.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::ftl::read::ReferenceKind;
use crate::resource::glossary::{Entry, Glossary, Use};
use crate::resource::part::Part;
use crate::text::Span;
use crate::text::phrase::Phrase;
use crate::text::tokens::Token;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(glossary) = part.rules.glossary.as_deref() else { return };
    let uses = uses(part, |text, id| glossary.uses(text, id));
    if uses.is_empty() {
        return;
    }
    // What stands in a longer term is not asked for, but not to be said otherwise: *Objetivos de Desarrollo Sustentable*.
    let mut within = self::uses(part, |text, id| glossary.inner(text, id));
    within.retain(|entry, _| !uses.contains_key(entry));
    let texts: Vec<Vec<Token>> = part.prose().iter().map(|prose| glossary.tokens(&prose.plain())).collect();
    // What another message says for this one is not seen here.
    let borrows = part
        .translation
        .references
        .iter()
        .any(|reference| matches!(reference.kind, ReferenceKind::Message | ReferenceKind::Term));
    for (&index, places) in uses.iter().chain(&within) {
        let is_within = within.contains_key(&index);
        let entry = &glossary.entries[index];
        let of_others = |text: &[Token]| -> Vec<Range<usize>> {
            let others = uses.keys().filter(|other| **other != index).map(|other| &glossary.entries[*other]);
            others.flat_map(|other| &other.accepted).flat_map(|phrase| phrase.places(text)).collect()
        };
        let means_it = |phrase: &Phrase| is_variant(entry, phrase) && !has_other_words(part, glossary, entry);
        let rejected: Vec<Vec<(&Phrase, Range<usize>)>> = texts
            .iter()
            .map(|text| if entry.rejected.is_empty() { Vec::new() } else { rejected(entry, text, &of_others(text)) })
            .map(|found| found.into_iter().filter(|(phrase, _)| !is_within || means_it(phrase)).collect())
            .collect();
        let accepted =
            texts.iter().zip(&rejected).map(|(text, rejected)| accepted(entry, text, rejected)).sum::<usize>();
        // Where the term stands as often as it should, the words of a rejected form mean something else, unless that is a
        // variant of the term: *trabajo digno* beside *trabajo decente*.
        let is_wrong = |form: &Phrase| accepted < places.len() || means_it(form);
        if rejected.iter().flatten().any(|(form, _)| is_wrong(form)) {
            for ((prose, text), rejected) in part.prose().iter().zip(&texts).zip(&rejected) {
                for (form, tokens) in rejected.iter().filter(|(form, _)| is_wrong(form)) {
                    let span = text[tokens.start].span.start..text[tokens.end - 1].span.end;
                    let severity = entry.severity.max(Severity::Warning);
                    let finding = part.finding(Code::Glossary, prose.span(span.clone())).severity(severity);
                    let finding =
                        finding.says("rejected").arg("form", &prose.text()[span]).arg("rejected", form.text.as_str());
                    findings.push(finish(finding, part, entry, places));
                }
            }
        } else if accepted == 0 && !entry.accepted.is_empty() && !borrows && !is_within {
            let says = if entry.severity == Severity::Info { "advice" } else { "" };
            let finding = part.finding_on_all(Code::Glossary).says(says).severity(entry.severity);
            findings.push(finish(finding, part, entry, places));
        }
    }
}

/// The entries that `find` finds in the reference, by number, and where: bytes of its file.
fn uses(part: &Part<'_>, find: impl Fn(&str, &str) -> Vec<Use>) -> BTreeMap<usize, Vec<(Span, String)>> {
    let mut uses: BTreeMap<usize, Vec<(Span, String)>> = BTreeMap::new();
    for prose in part.reference_prose() {
        for found in find(&prose.plain(), &part.id()) {
            let term = prose.text()[found.span.clone()].to_owned();
            uses.entry(found.entry).or_default().push((prose.span(found.span), term));
        }
    }
    uses
}

/// Whether a rejected form of several words has one in common with an accepted form: it says the same in another way.
fn is_variant(entry: &Entry, form: &Phrase) -> bool {
    form.len() > 1 && entry.accepted.iter().any(|accepted| accepted.len() > 1 && accepted.shares_a_word(form))
}

/// Whether the reference has words of a term beside the term itself, which a rejected form may stand for: *gender equality*
/// beside *gender equity*.
fn has_other_words(part: &Part<'_>, glossary: &Glossary, entry: &Entry) -> bool {
    part.reference_prose().iter().any(|prose| glossary.has_other_words(entry, &prose.plain()))
}

/// Where a rejected form stands. What is another term of this text, rightly used, is left alone.
fn rejected<'a>(entry: &'a Entry, text: &[Token], others: &[Range<usize>]) -> Vec<(&'a Phrase, Range<usize>)> {
    let mut found: Vec<(&Phrase, Range<usize>)> = Vec::new();
    for phrase in &entry.rejected {
        for place in phrase.places(text) {
            let within = |other: &Range<usize>| other.start <= place.start && place.end <= other.end;
            // A table may list the singular and the plural: both find one place.
            if !others.iter().any(within) && !found.iter().any(|(_, other)| within(other)) {
                found.push((phrase, place));
            }
        }
    }
    found
}

/// How often accepted forms stand outside the rejected ones. Beside those, words in another order are no accepted form:
/// *trabajo digno* and *un trato decente en el trabajo*.
fn accepted(entry: &Entry, text: &[Token], rejected: &[(&Phrase, Range<usize>)]) -> usize {
    let mut spent: Vec<Range<usize>> = rejected.iter().map(|(_, place)| place.clone()).collect();
    for phrase in &entry.accepted {
        let mut places = phrase.gathered(text, &spent);
        places.retain(|place| rejected.is_empty() || phrase.begins_at(text, place.start));
        spent.extend(places);
    }
    spent.len() - rejected.len()
}

fn finish(finding: Diagnostic, part: &Part<'_>, entry: &Entry, places: &[(Span, String)]) -> Diagnostic {
    let preferred = entry.accepted.first().map_or("", |phrase| phrase.text.as_str());
    let others = entry.accepted.iter().skip(1).map(|phrase| phrase.text.as_str()).collect::<Vec<_>>().join(", ");
    let mut finding = finding
        .arg("preferred", preferred)
        .arg("others", others.as_str())
        .arg("choice", if others.is_empty() { "single" } else { "several" })
        .arg("note", entry.note.as_str())
        .arg("noted", if entry.note.is_empty() { "no" } else { "yes" });
    if let Some((span, term)) = places.first() {
        finding = finding.arg("term", term.as_str());
        if let Some(file) = part.reference_file {
            finding = finding.related("reference-here", file.locate(span));
        }
    }
    finding
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::checks::fixture;
    use crate::resource::rules::Rules;
    use crate::text::SourceFile;

    const TABLE: &str = "\
en,es,fr,es_forbidden,fr_forbidden,severity,note
Social and Solidarity Economy|SSE,economía social y solidaria|ESS,économie sociale et solidaire|ESS,,,error,
Social Economy,economía social,économie sociale,economía social y solidaria|ESS,économie sociale et solidaire|ESS,error,
SSE actors,actores de la ESS,acteurs de l’ESS,,,error,
local governments,gobiernos locales,gouvernements locaux,,,error,
bonds,vínculos|lazos,liens,bonos|bono,obligations,advice,never those of the stock exchange
engage in,compromiso|comprometerse,engagement|s’engager,,,advice,
strong ideas,ideas fuerza,idées-forces,ideas-fuerza,,error,
think back,repensar,repenser,recordar,se souvenir,error,
Opening,Inauguración,Ouverture,,,error,
decent work,trabajo decente,travail décent,trabajo digno,travail digne,error,
gender equity,equidad de género,équité de genre,igualdad de género,égalité de genre,error,
sustainable development,desarrollo sostenible,développement durable,desarrollo sustentable,développement soutenable,error,
Sustainable Development Goals,Objetivos de Desarrollo Sostenible|ODS,Objectifs de développement durable|ODD,,,error,
people-centered,centrado en las personas,centré sur les personnes,,,error,
";

    /// What is marked, with the severity and the sentence.
    #[track_caller]
    fn check_terms(locale: &str, reference: &str, translation: &str, expected: &[&str]) {
        let (en, language) = ("en".parse().expect("a language"), locale.parse().expect("a language"));
        let table = SourceFile::new("glossary.csv", TABLE);
        let glossary = Glossary::read(&table, &en, &language).expect("a glossary");
        let mut rules = Rules::new(en, language);
        rules.glossary = Some(Arc::new(glossary));
        let text = format!("a = {translation}\n");
        let found = fixture::findings(check, &rules, &format!("a = {reference}\n"), &text);
        let line = |finding: &Diagnostic| {
            let marked = finding.primary.as_ref().map_or("", |place| &text[place.span.clone()]);
            let marked = if marked == translation { "all" } else { marked };
            format!("{} {marked} {}", finding.severity.as_str(), finding.says).trim_end().to_owned()
        };
        assert_eq!(found.iter().map(line).collect::<Vec<_>>(), expected, "{locale}: {translation}");
    }

    #[test]
    fn tags_and_links_are_no_words_of_a_term() {
        check_terms("es", "with <b>local</b> governments", "con los gobiernos <b>locales</b>", &[]);
        check_terms(
            "es",
            "with [local](https://a.org/x) governments",
            "con los [gobiernos](https://a.org/x) locales",
            &[],
        );
        check_terms("es", "see https://a.org/bonds", "véase https://a.org/bonds", &[]);
    }

    #[test]
    fn a_missing_term_is_found() {
        check_terms("es", "Local governments act.", "Los municipios actúan.", &["error all"]);
        check_terms("fr", "Local governments act.", "Les collectivités agissent.", &["error all"]);
        check_terms("es", "We engage in it.", "Lo hacemos.", &["info all advice"]);
        check_terms("es", "SSE grows.", "La economía social crece.", &["error all"]);
        check_terms("es", "Opening", "Apertura", &["error all"]);
    }

    #[test]
    fn a_rejected_form_is_found_in_any_inflection() {
        check_terms("es", "The bonds between us", "El bono entre nosotros", &["warning bono rejected"]);
        check_terms("fr", "The bonds between us", "Les obligations entre nous", &["warning obligations rejected"]);
        check_terms("es", "Strong ideas", "Las ideas-fuerza", &["error ideas-fuerza rejected"]);
        check_terms("es", "We think back.", "Recordamos **esto**.", &["error Recordamos rejected"]);
        check_terms("es", "Social Economy", "La ESS", &["error ESS rejected"]);
        check_terms("es", "Bonds. Bonds.", "Lazos. Bonos.", &["warning Bonos rejected"]);
    }

    #[test]
    fn inflection_order_and_coordination_are_no_fault() {
        check_terms("es", "Local governments act.", "Los gobiernos nacionales, regionales y locales actúan.", &[]);
        check_terms("es", "We engage in it.", "Estamos comprometidas con ello.", &[]);
        check_terms("fr", "We engage in it.", "Nous nous engageons.", &[]);
        check_terms("fr", "A people-centered economy", "Une économie centrée sur les personnes", &[]);
        check_terms("es", "SSE actors", "los actores de la economía social y solidaria", &[]);
        check_terms("fr", "SSE", "l’*économie sociale et solidaire* (ESS)", &[]);
    }

    #[test]
    fn a_rejected_form_that_means_something_else_is_no_fault() {
        check_terms("es", "They give out paper.", "Emiten bonos.", &[]);
        check_terms("es", "Bonds and bills", "Vínculos y bonos", &[]);
        check_terms("es", "The SSE and the Social Economy", "La ESS y la economía social", &[]);
        check_terms("es", "SSE and Social Economy", "La economía social y solidaria", &[]);
    }

    #[test]
    fn a_rejected_variant_is_found_beside_the_term() {
        let digno = &["error trabajo digno rejected"];
        check_terms(
            "es",
            "Decent work, and decent pay at work",
            "El trabajo digno y pago decente en el trabajo",
            digno,
        );
        check_terms(
            "es",
            "Decent work is for all.",
            "El trabajo decente: el trabajo digno es para todo el mundo.",
            digno,
        );
        let soutenable = &["error développement soutenable rejected"];
        let goals = "Objectifs de développement soutenable (ODD)";
        check_terms("fr", "Sustainable Development Goals", goals, soutenable);
        check_terms("fr", "Sustainable development", "Développement durable et développement soutenable", soutenable);
    }

    #[test]
    fn a_rejected_variant_may_stand_for_other_words() {
        check_terms("es", "Gender equity and gender equality", "Equidad de género e igualdad de género", &[]);
        check_terms("es", "Sustainable Development Goals", "Objetivos de Desarrollo Sostenible", &[]);
        check_terms("fr", "Sustainable Development Goals", "Les ODD", &[]);
    }

    #[test]
    fn what_another_message_says_is_not_seen() {
        check_terms("es", "Local governments", "Los { -gobiernos }", &[]);
    }
}
