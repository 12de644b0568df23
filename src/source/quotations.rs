//! An idea's text that is a person's words: where the quotation ends, who says it, as what, and from where.

use super::gathered::Gathered;
use super::profile::{IdeasShape, Matcher, Profile};
use crate::text::Span;

/// A quotation with its attribution.
#[derive(Debug)]
pub(super) struct Quotation<'a> {
    /// The words between the marks, in bytes of the text that was read.
    pub text: Span,
    /// Whether the mark that opens it is printed.
    pub opened: bool,
    /// Who says it.
    pub name: String,
    /// All that is printed about the speaker but name and country.
    pub affiliation: Option<String>,
    /// The code and the name of the country, if one is printed.
    pub country: Option<(String, String)>,
    /// The whole attribution, without emphasis.
    pub attribution: Gathered,
    /// The form of the attribution that fits.
    pub form: &'a Matcher,
    /// What of the attribution is the affiliation.
    pub affiliation_span: Option<Span>,
}

/// Reads `text` as a quotation with an attribution; none if it is not one.
pub(super) fn read<'a>(text: &Gathered, shape: &'a IdeasShape, profile: &Profile) -> Option<Quotation<'a>> {
    let quotation = shape.quotation.as_ref()?.get_ref();
    let found = quotation.captures(text.as_str())?;
    let (words, attribution) = (found.name("text")?, found.name("attribution")?);
    // Emphasis in an attribution is its look, and ends in different places: the patterns bring it back.
    let attribution = text.part(&attribution.range()).without_emphasis();
    let (form, person) = shape.attributions.iter().find_map(|form| {
        let form = form.get_ref();
        Some((form, read_person(attribution.as_str(), form, profile)?))
    })?;
    Some(Quotation {
        text: words.range(),
        opened: !quotation.has("open") || found.name("open").is_some(),
        name: person.name,
        affiliation: person.affiliation.clone().map(|span| attribution.as_str()[span].to_owned()),
        country: person.country,
        attribution,
        form,
        affiliation_span: person.affiliation,
    })
}

struct Person {
    name: String,
    affiliation: Option<Span>,
    country: Option<(String, String)>,
}

fn read_person(attribution: &str, form: &Matcher, profile: &Profile) -> Option<Person> {
    let found = form.captures(attribution)?;
    let name = found.name("name")?.as_str().trim().to_owned();
    let affiliation = found.name("affiliation");
    let last = found.name("country");
    let country = last.and_then(|last| {
        let printed = last.as_str().trim();
        profile.country(printed).map(|code| (code.to_owned(), printed.to_owned()))
    });
    // What stands in the country's place and is no country (an organisation, a post) belongs to the affiliation.
    let affiliation = match (affiliation, last, &country) {
        (affiliation, Some(_), Some(_)) | (affiliation, None, _) => affiliation.map(|found| found.range()),
        (affiliation, Some(last), None) => Some(affiliation.map_or(last.start(), |found| found.start())..last.end()),
    };
    let affiliation = affiliation.map(|span| trimmed(attribution, span)).filter(|span| !span.is_empty());
    Some(Person { name, affiliation, country })
}

/// A part of a text without the blanks at its ends.
fn trimmed(text: &str, span: Span) -> Span {
    let part = &text[span.clone()];
    let start = span.start + (part.len() - part.trim_start().len());
    start..start + part.trim().len()
}
