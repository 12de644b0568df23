//! The profile's file, read and checked.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{
    AsideLine, AsideSection, Contents, CreditsShape, Edition, IdeasShape, PatternName, Patterns, PeopleShape, Profile,
    Promise, ProseLine, Section, Shape, Start, TextShape, purposes,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{SourceFile, Span};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawProfile {
    source: String,
    errata: Option<String>,
    notes: Option<String>,
    title: Spanned<String>,
    #[serde(rename = "section")]
    sections: Vec<Spanned<RawSection>>,
    #[serde(default)]
    countries: RawCountries,
    patterns: Patterns,
    edition: Option<Edition>,
    #[serde(default)]
    promises: BTreeMap<Promise, Spanned<usize>>,
    #[serde(default)]
    aside: Vec<AsideLine>,
    #[serde(default)]
    prose: Vec<ProseLine>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountries {
    resource: Option<Spanned<String>>,
    #[serde(default)]
    names: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSection {
    id: Spanned<String>,
    begins: Option<Spanned<String>>,
    heading: Option<Spanned<String>>,
    resource: Option<Spanned<String>>,
    page: Option<Spanned<String>>,
    table: Option<Spanned<String>>,
    left_out: Option<String>,
    aside: Option<AsideSection>,
    contents: Option<Contents>,
    text: Option<TextShape>,
    credits: Option<CreditsShape>,
    ideas: Option<Box<IdeasShape>>,
    people: Option<PeopleShape>,
}

impl RawSection {
    /// What becomes the id of a message, or the start of one.
    fn ids(&self) -> Vec<String> {
        let mut ids = vec![self.id.get_ref().clone()];
        if let Some(text) = &self.text {
            ids.extend(text.lines.iter().map(|line| line.id.clone()));
            ids.extend([&text.heading_id, &text.item_prefix, &text.list_prefix].into_iter().flatten().cloned());
        }
        ids.extend(self.ideas.iter().map(|ideas| ideas.prefix.clone()));
        ids
    }

    fn into_section(self) -> Result<Section, &'static str> {
        let start = match (self.begins, self.heading) {
            (Some(_), Some(_)) => return Err("two-starts"),
            (Some(begins), None) => Start::Line(begins),
            (None, Some(heading)) => Start::Heading(heading),
            (None, None) => Start::Next(self.id.clone()),
        };
        let shapes = [
            self.aside.map(Shape::Aside),
            self.contents.map(Shape::Contents),
            self.text.map(Shape::Text),
            self.credits.map(Shape::Credits),
            self.ideas.map(Shape::Ideas),
            self.people.map(Shape::People),
        ];
        let mut shapes = shapes.into_iter().flatten();
        let (Some(shape), None) = (shapes.next(), shapes.next()) else { return Err("one-shape") };
        let id = self.id.into_inner();
        Ok(Section {
            resource: self.resource.map_or_else(|| id.clone(), Spanned::into_inner),
            page: self.page.map_or_else(|| id.clone(), Spanned::into_inner),
            table: self.table.map(Spanned::into_inner),
            left_out: self.left_out,
            id,
            start,
            shape,
        })
    }
}

/// Reads a profile.
///
/// # Errors
///
/// Findings of code `profile` at the places that are wrong: not TOML, an unknown key, a bad regular expression, a group that
/// a regular expression must have, a section without a shape.
pub fn read(file: &SourceFile) -> Result<Profile, Vec<Diagnostic>> {
    let raw: RawProfile = toml::from_str(file.text()).map_err(|error| {
        let place = error.span().unwrap_or(0..0);
        vec![Diagnostic::new(Code::Profile).arg("reason", error.message()).at(file.locate(place))]
    })?;
    let mut findings = Vec::new();
    let mut sections: Vec<Section> = Vec::new();
    let edition = raw.edition.as_ref();
    let resources = [
        Some(&raw.patterns.resource),
        raw.countries.resource.as_ref(),
        edition.and_then(|edition| edition.resource.as_ref()),
        edition.map(|edition| &edition.page),
    ];
    let mut names: Vec<(String, Span)> =
        resources.into_iter().flatten().map(|name| (name.get_ref().clone(), name.span())).collect();
    let mut ids: Vec<(String, Span)> = Vec::new();
    for raw_section in raw.sections {
        let span = raw_section.span();
        let raw_section = raw_section.into_inner();
        let id_span = raw_section.id.span();
        let files = [&raw_section.resource, &raw_section.page, &raw_section.table].into_iter().flatten();
        let headings = raw_section.ideas.iter().filter_map(|ideas| ideas.headings_resource.as_ref());
        names.extend(files.chain(headings).map(|name| (name.get_ref().clone(), name.span())));
        ids.extend(raw_section.ids().into_iter().map(|id| (id, id_span.clone())));
        match raw_section.into_section() {
            Ok(section) => {
                if sections.iter().any(|other| other.id == section.id) {
                    findings.push(
                        Diagnostic::new(Code::Profile)
                            .says("section-twice")
                            .arg("section", section.id.as_str())
                            .at(file.locate(id_span)),
                    );
                }
                sections.push(section);
            }
            Err(says) => findings.push(Diagnostic::new(Code::Profile).says(says).at(file.locate(span))),
        }
    }
    let faulty = names.iter().filter(|(name, _)| !is_file_name(name)).chain(ids.iter().filter(|(id, _)| !is_id(id)));
    for (name, span) in faulty {
        findings
            .push(Diagnostic::new(Code::Profile).says("name").arg("name", name.as_str()).at(file.locate(span.clone())));
    }
    let mut details = None;
    for section in &sections {
        check_groups(section, file, &mut findings);
        if let Shape::People(people) = &section.shape
            && ["post", "affiliation", "country"].iter().any(|group| people.item.get_ref().has(group))
        {
            details = details.or(Some(people.item.span()));
        }
    }
    if let Some(span) = details
        && !raw.patterns.messages.contains_key(&PatternName::PersonDetail)
    {
        let name = PatternName::PersonDetail.id();
        findings.push(Diagnostic::new(Code::Profile).says("pattern").arg("pattern", name).at(file.locate(span)));
    }
    if let Some(edition) = &raw.edition
        && !sections.iter().any(|section| section.page == *edition.page.get_ref())
    {
        let finding = Diagnostic::new(Code::Profile).says("edition-page").arg("name", edition.page.get_ref().as_str());
        findings.push(finding.at(file.locate(edition.page.span())));
    }
    for name in PatternName::REQUIRED {
        if !raw.patterns.messages.contains_key(&name) {
            findings
                .push(Diagnostic::new(Code::Profile).says("pattern").arg("pattern", name.id()).at(file.locate_start()));
        }
    }
    if findings.is_empty() {
        Ok(Profile {
            source: raw.source,
            errata: raw.errata,
            notes: raw.notes,
            title: raw.title,
            sections,
            countries: raw.countries.names,
            countries_resource: raw.countries.resource.map_or_else(|| "countries".to_owned(), Spanned::into_inner),
            patterns: raw.patterns,
            edition: raw.edition,
            promises: raw.promises,
            aside: raw.aside,
            prose: raw.prose,
        })
    } else {
        Err(findings)
    }
}

/// Names become file names, which must stay in their folder on every system.
fn is_file_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

/// Fluent's identifiers (Fluent syntax 1.0, `Identifier`).
fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// A regular expression without the groups that its use needs would match and give nothing; what it leaves out needs a
/// reason.
fn check_groups(section: &Section, file: &SourceFile, findings: &mut Vec<Diagnostic>) {
    for (matcher, purpose) in purposes::expressions(&section.shape) {
        let finding = |says| Diagnostic::new(Code::Profile).says(says).at(file.locate(matcher.span()));
        for group in purpose.needs.iter().filter(|group| !matcher.get_ref().has(group)) {
            findings.push(finding("group").arg("group", *group));
        }
        // The printed table of contents is left out whole, with a reason of its own.
        let whole = matches!(section.shape, Shape::Contents(_));
        if matcher.get_ref().has_aside() && section.left_out.is_none() && !whole {
            findings.push(finding("left-out").arg("section", section.id.as_str()));
        }
    }
}
