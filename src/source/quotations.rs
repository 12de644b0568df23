//! An idea's text that is a person's words: where the quotation ends, who says it, as what, and from where.

use super::profile::{IdeasShape, Matcher, Profile};
use crate::text::Span;

/// A quotation with its attribution; spans are bytes of the text that was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Quotation {
    /// The words between the marks.
    pub text: Span,
    /// Whether the mark that opens it is printed.
    pub opened: bool,
    /// Who says it.
    pub name: String,
    /// All that is printed about the speaker but name and country.
    pub affiliation: Option<String>,
    /// The code and the name of the country, if one is printed.
    pub country: Option<(String, String)>,
    /// The whole attribution.
    pub attribution: Span,
}

/// Reads `text` as a quotation with an attribution; none if it is not one.
pub(super) fn read(text: &str, shape: &IdeasShape, profile: &Profile) -> Option<Quotation> {
    let form = shape.quotation.as_ref()?.get_ref();
    let found = form.captures(text)?;
    let (words, attribution) = (found.name("text")?, found.name("attribution")?);
    let has_open = form.0.capture_names().flatten().any(|group| group == "open");
    // Emphasis in an attribution is its look, and ends in different places: the patterns bring it back.
    let plain = attribution.as_str().replace(['*', '_'], "");
    let person = shape.attributions.iter().find_map(|form| read_person(plain.trim(), form.get_ref(), profile))?;
    Some(Quotation {
        text: words.range(),
        opened: !has_open || found.name("open").is_some(),
        name: person.0,
        affiliation: person.1,
        country: person.2,
        attribution: attribution.range(),
    })
}

type Person = (String, Option<String>, Option<(String, String)>);

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
        (affiliation, Some(_), Some(_)) | (affiliation, None, _) => affiliation.map(|found| found.as_str()),
        (affiliation, Some(last), None) => {
            let start = affiliation.map_or(last.start(), |found| found.start());
            Some(&attribution[start..last.end()])
        }
    };
    Some((name, affiliation.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()), country))
}
