//! People in groups, such as panelists by country.

use super::builder::Builder;
use super::gathered::Gathered;
use super::profile::purposes::{GROUP, PERSON};
use super::profile::{PeopleShape, Section};
use super::sections::Planned;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Block, Context, Country, Part, Person, Role, Text, UnitRef};
use crate::text::Span;

/// Reads a section of people. A first line that is neither a group nor a person is the section's heading.
pub(super) fn read(builder: &mut Builder<'_>, section: &Section, shape: &PeopleShape, planned: &Planned<'_>) {
    let mut index = planned.lines.start;
    let mut under = None;
    while index < planned.lines.end {
        let line = builder.line(index);
        if let Some(group) = shape.group.get_ref().captures(line.text).and_then(|found| found.name("group")) {
            builder.account(shape.group.get_ref(), &GROUP, &Gathered::from(line), None);
            let span = line.start + group.start()..line.start + group.end();
            let text = group.as_str();
            let country = if shape.countries { known_country(builder, text, &span) } else { None };
            let unit = if let Some(country) = &country {
                country.unit
            } else {
                let part = Part { text: Text::Plain(text.to_owned()), span };
                let prefix = format!("{}-group", section.id);
                let context = Context::new(Role::Group, under);
                builder.series(&prefix, 2, &section.resource, Some(part), Vec::new(), context)
            };
            let mut people = Vec::new();
            let mut end = index + 1;
            while end < planned.lines.end
                && let Some(person) = person(builder, section, shape, end, unit)
            {
                people.push(person);
                end += 1;
            }
            builder.items(&(index + 1..end).collect::<Vec<_>>());
            let country = country.map(|country| country.code);
            builder.push(Block::People { group: unit, country, people }, index..end);
            index = end;
        } else {
            if index == planned.lines.start {
                let part = Part { text: Text::Plain(line.bare().to_owned()), span: line.span() };
                let unit =
                    builder.named(&section.id, &section.resource, part, false, Context::new(Role::Heading, None));
                under = Some(unit);
                builder.push(Block::Heading(unit), index..index + 1);
            }
            // Any other line is left unclaimed, and so is reported.
            index += 1;
        }
    }
}

/// The person of a line, with what is printed beside the name.
fn person(
    builder: &mut Builder<'_>,
    section: &Section,
    shape: &PeopleShape,
    index: usize,
    under: UnitRef,
) -> Option<Person> {
    let line = builder.line(index);
    let found = shape.item.get_ref().captures(line.text)?;
    let name = found.name("name")?.as_str().trim().to_owned();
    builder.account(shape.item.get_ref(), &PERSON, &Gathered::from(line), None);
    let part = |group: &str| {
        let found = found.name(group)?;
        let text = found.as_str().trim();
        let start = line.start + found.start() + (found.len() - found.as_str().trim_start().len());
        (!text.is_empty()).then(|| Part { text: Text::Plain(text.to_owned()), span: start..start + text.len() })
    };
    let (post, affiliation, country) = (part("post"), part("affiliation"), part("country"));
    let country = country.and_then(|printed| known_country(builder, printed.text.as_str(), &printed.span));
    let role = if post.is_some() { Role::Post } else { Role::Affiliation };
    let about = (post.is_some() || affiliation.is_some()).then(|| {
        let context = Context { person: Some(name.clone()), ..Context::new(role, Some(under)) };
        let attributes = affiliation.map(|part| ("affiliation".to_owned(), part)).into_iter().collect();
        builder.series(&format!("{}-person", section.id), 2, &section.resource, post, attributes, context)
    });
    Some(Person { name, about, country })
}

/// The country that is printed so; one that the profile does not know is told.
fn known_country(builder: &mut Builder<'_>, printed: &str, span: &Span) -> Option<Country> {
    let profile = builder.profile;
    let Some(code) = profile.country(printed) else {
        let place = builder.place(span);
        builder.find(Diagnostic::new(Code::Profile).says("country").arg("text", printed).at(place));
        return None;
    };
    Some(Country { code: code.to_owned(), unit: builder.country(code, span) })
}
