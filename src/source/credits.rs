//! Who made the publication: under each heading either a list of names, or institutions with who heads them.

use super::builder::Builder;
use super::lines::{join, without_outer_emphasis};
use super::profile::{CreditsShape, Section};
use super::sections::Planned;
use crate::document::{Block, Context, Part, Role, Text};

/// Reads the credits. Under a heading, one paragraph is a list of names; else paragraphs come in pairs, an institution and
/// then who heads it (the name on the first line, the post on the others).
pub(super) fn read(builder: &mut Builder<'_>, section: &Section, shape: &CreditsShape, planned: &Planned<'_>) {
    let paragraphs = builder.lines.paragraphs(planned.lines.clone());
    let is_role = |paragraph: &std::ops::Range<usize>| {
        paragraph.clone().all(|line| shape.role.is_match(builder.lines.all()[line].text))
    };
    let roles: Vec<usize> = (0..paragraphs.len()).filter(|&index| is_role(&paragraphs[index])).collect();
    for (number, &role) in roles.iter().enumerate() {
        let next = roles.get(number + 1).copied().unwrap_or(paragraphs.len());
        let heading = text_of(builder, &paragraphs[role]);
        let heading_part = part(builder, &paragraphs[role], heading);
        let prefix = format!("{}-role", section.id);
        let context = Context::new(Role::CreditRole, None);
        let under = builder.series(&prefix, 2, &section.resource, Some(heading_part), Vec::new(), context);
        builder.push(Block::Role(under), paragraphs[role].clone());
        match &paragraphs[role + 1..next] {
            [names] => {
                let listed = text_of(builder, names);
                let listed = listed.split(&shape.separator).map(|name| name.trim().to_owned()).collect();
                builder.push(Block::Names(listed), names.clone());
            }
            pairs => {
                // A last paragraph without a partner is left unclaimed, and so is reported.
                for [body, holder] in pairs.iter().array_pairs() {
                    builder.join(body.start..holder.end, 0);
                    let body_part = part(builder, body, text_of(builder, body));
                    let prefix = format!("{}-body", section.id);
                    let context = Context::new(Role::Body, Some(under));
                    let unit = builder.series(&prefix, 2, &section.resource, Some(body_part), Vec::new(), context);
                    let name = builder.line(holder.start).text.to_owned();
                    let rest = holder.start + 1..holder.end;
                    let post = (!rest.is_empty()).then(|| {
                        let post_part = part(builder, &rest, text_of(builder, &rest));
                        let context = Context { person: Some(name.clone()), ..Context::new(Role::Post, Some(unit)) };
                        let prefix = format!("{}-post", section.id);
                        builder.series(&prefix, 2, &section.resource, Some(post_part), Vec::new(), context)
                    });
                    builder.push(Block::Office { body: unit, name, post }, body.start..holder.end);
                }
            }
        }
    }
}

fn text_of(builder: &Builder<'_>, lines: &std::ops::Range<usize>) -> String {
    let joined = join(lines.clone().map(|line| builder.line(line).text));
    without_outer_emphasis(&joined).to_owned()
}

fn part(builder: &Builder<'_>, lines: &std::ops::Range<usize>, text: String) -> Part {
    Part { text: Text::Plain(text), span: builder.lines.span(lines) }
}

/// Pairs of an iterator's items.
trait ArrayPairs: Iterator + Sized {
    /// The items two by two; a last one without a partner is left out.
    fn array_pairs(mut self) -> impl Iterator<Item = [Self::Item; 2]> {
        std::iter::from_fn(move || Some([self.next()?, self.next()?]))
    }
}

impl<I: Iterator> ArrayPairs for I {}
