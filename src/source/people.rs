//! Names in groups, such as panelists by country.

use super::builder::Builder;
use super::profile::{PeopleShape, Section};
use super::sections::Planned;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Block, Context, Part, Role, Text};

/// Reads a section of names. A first line that is neither a group nor a name is the section's heading.
pub(super) fn read(builder: &mut Builder<'_>, section: &Section, shape: &PeopleShape, planned: &Planned<'_>) {
    let mut index = planned.lines.start;
    let mut under = None;
    while index < planned.lines.end {
        let line = builder.line(index);
        if let Some(group) = shape.group.captures(line.text).and_then(|found| found.name("group")) {
            let span = line.start + group.start()..line.start + group.end();
            let mut names = Vec::new();
            let mut end = index + 1;
            while end < planned.lines.end
                && let Some(name) = shape.item.captures(builder.line(end).text).and_then(|found| found.name("name"))
            {
                names.push(name.as_str().to_owned());
                end += 1;
            }
            let text = group.as_str();
            let country = if shape.countries { builder.profile.country(text) } else { None };
            if shape.countries && country.is_none() {
                let place = builder.place(&span);
                builder.find(Diagnostic::new(Code::Profile).says("country").arg("text", text).at(place));
            }
            let unit = if let Some(code) = country {
                builder.country(code, &span)
            } else {
                let part = Part { text: Text::Plain(text.to_owned()), span };
                let prefix = format!("{}-group", section.id);
                let context = Context::new(Role::Group, under);
                builder.series(&prefix, 2, &section.resource, Some(part), Vec::new(), context)
            };
            let country = country.map(str::to_owned);
            builder.push(Block::People { group: unit, country, names }, index..end);
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
