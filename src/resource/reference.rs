//! The reference's text: written from a document, and read back for what is known of it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Parsed;
use crate::document::ids::{Ids, Known};
use crate::document::{Context, Document, Role, Text, Unit, UnitRef};
use crate::ftl::read::{Entry, Kind};
use crate::ftl::write;
use crate::source::notes::{Gender, Notes};
use crate::ui::Ui;

/// What opens the comment that lists ids which are no longer used. Part of the file format, and so in one language.
const RETIRED: &str = "Retired ids: ";

/// What opens the line of a comment that names who speaks. Likewise.
const SPEAKER: &str = "Speaker: ";
/// What opens the line of a comment that names who holds a post. Likewise.
const HOLDER: &str = "Held by: ";
/// What opens the line of a comment that names whose affiliation it is. Likewise.
const PERSON: &str = "Person: ";

/// Who speaks, holds the post or is affiliated, as the comment of a message of the reference says.
pub fn speaker(message: &Entry) -> Option<String> {
    let comment = message.comment.as_ref()?;
    let person =
        |line: &str| [SPEAKER, HOLDER, PERSON].iter().find_map(|opening| line.strip_prefix(opening)).map(str::to_owned);
    comment.text.lines().find_map(person)
}

/// Whether a message of the reference is what somebody says, as its comment tells: it is printed within quotation marks.
pub fn is_quotation(message: &Entry) -> bool {
    // The comment may have been written in any language of the program.
    static SAID: LazyLock<Vec<String>> = LazyLock::new(|| {
        let said = |ui: &Ui| format!(" {}", ui.text("context-quotation", &[]));
        Ui::languages().map(|language| said(&Ui::in_files(&[language]))).collect()
    });
    let line = message.comment.as_ref().and_then(|comment| comment.text.lines().next());
    line.is_some_and(|line| SAID.iter().any(|said| line.ends_with(said)))
}

/// Writes the reference's resources: by name, in the order of the document. Comments are in the language of `ui`.
pub fn write(
    document: &Document,
    ids: &Ids,
    notes: &Notes,
    retired: &BTreeMap<String, Vec<String>>,
    source: &str,
    ui: &Ui,
) -> BTreeMap<String, String> {
    let mut resources: BTreeMap<String, String> = BTreeMap::new();
    for (index, unit) in document.units.iter().enumerate() {
        let text = resources.entry(unit.resource.clone()).or_insert_with(|| {
            let mut head = ui.text("context-file", &[("source", source.into())]);
            for id in retired.get(&unit.resource).into_iter().flatten() {
                head.push('\n');
                head.push_str(RETIRED);
                head.push_str(id);
            }
            write::comment(3, &head)
        });
        let id = ids.of(UnitRef(index));
        let pattern = |text: &Text| match text {
            Text::Plain(text) => write::pattern(text),
            Text::Pattern(pattern) => pattern.clone(),
        };
        let value = unit.value.as_ref().map(|part| pattern(&part.text));
        let attributes: Vec<(&str, String)> =
            unit.attributes.iter().map(|(name, part)| (name.as_str(), pattern(&part.text))).collect();
        let attributes: Vec<(&str, &str)> = attributes.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let comment = comment(document, unit, id, notes, ui);
        text.push('\n');
        text.push_str(&write::message(id, value.as_deref(), &attributes, &comment));
    }
    resources
}

/// The comment that tells a translator what the message is. Never a line number: it would change with every edit above.
fn comment(document: &Document, unit: &Unit, id: &str, notes: &Notes, ui: &Ui) -> String {
    let context = &unit.context;
    let mut lines = Vec::new();
    if let (Some(label), Some(number)) = (&context.label, &context.number) {
        let mut line = format!("{label} {number}");
        if let Some(under) = heading(document, context) {
            line.push_str(", ");
            line.push_str(&ui.text("context-quoted", &[("text", under.into())]));
        }
        line.push('.');
        if context.quotation {
            line.push(' ');
            line.push_str(&ui.text("context-quotation", &[]));
        }
        lines.push(line);
    } else {
        let under = heading(document, context).map_or_else(String::new, |text| text.replace('\n', " "));
        let has_under = if under.is_empty() { "no" } else { "yes" };
        lines.push(ui.text(role_key(context.role), &[("under", under.into()), ("has-under", has_under.into())]));
    }
    if let Some(person) = &context.person {
        let opening = match context.role {
            Role::Post => HOLDER,
            Role::Affiliation => PERSON,
            _ => SPEAKER,
        };
        let mut line = format!("{opening}{person}");
        if let Some(place) = &context.place {
            line.push_str(", ");
            line.push_str(place);
        }
        if let Some(known) = notes.people.get(person) {
            line.push_str(". ");
            line.push_str(&ui.text(
                match known.gender {
                    Gender::Feminine => "context-feminine",
                    Gender::Masculine => "context-masculine",
                },
                &[],
            ));
        }
        lines.push(line);
    }
    lines.extend(context.remark.clone());
    if let Some(note) = notes.messages.get(id) {
        lines.extend(note.note.as_ref().map(|text| ui.text("context-note", &[("text", text.as_str().into())])));
        lines.extend(note.query.as_ref().map(|text| ui.text("context-query", &[("text", text.as_str().into())])));
    }
    lines.join("\n")
}

fn heading<'a>(document: &'a Document, context: &Context) -> Option<&'a str> {
    let unit = document.unit(context.under?);
    unit.value.as_ref().map(|part| part.text.as_str())
}

fn role_key(role: Role) -> &'static str {
    match role {
        Role::Heading => "context-heading",
        Role::Chapter => "context-chapter",
        Role::Session => "context-session",
        Role::Idea | Role::Paragraph => "context-paragraph",
        Role::Line => "context-line",
        Role::Subheading => "context-subheading",
        Role::ListHead => "context-list-head",
        Role::ListItem => "context-list-item",
        Role::Post => "context-post",
        Role::Affiliation => "context-affiliation",
        Role::CreditRole => "context-credit-role",
        Role::Body => "context-body",
        Role::Country => "context-country",
        Role::Group => "context-group",
        Role::Pattern => "context-pattern",
        Role::Edition => "context-edition",
    }
}

/// What the reference has, in its order, to align a document with.
pub fn known(references: &[Parsed], document: &Document) -> Vec<Known> {
    let mut labels: Vec<&str> = document.units.iter().filter_map(|unit| unit.context.label.as_deref()).collect();
    labels.dedup();
    let text = |pattern: &crate::ftl::read::Pattern| pattern.plain.clone().unwrap_or_else(|| pattern.canonical.clone());
    references
        .iter()
        .flat_map(|reference| reference.resource.messages())
        .map(|message| Known {
            id: message.id.clone(),
            value: message.value.as_ref().map_or_else(String::new, text),
            attributes: message.attributes.iter().map(|attribute| text(&attribute.value)).collect(),
            number: message.comment.as_ref().and_then(|comment| printed_number(&comment.text, &labels)),
            person: speaker(message),
        })
        .collect()
}

/// The printed number in a comment that [`comment`] wrote.
fn printed_number(comment: &str, labels: &[&str]) -> Option<String> {
    let rest = labels.iter().find_map(|label| comment.strip_prefix(label)?.strip_prefix(' '))?;
    let number = rest.split([',', '.', ' ', '\n']).next()?;
    (!number.is_empty()).then(|| number.to_owned())
}

/// The ids that a reference lists as no longer used.
pub fn retired(reference: &Parsed) -> Vec<String> {
    let comments = reference.resource.entries.iter().filter(|entry| entry.kind == Kind::Comment);
    comments
        .filter_map(|entry| entry.comment.as_ref())
        .flat_map(|comment| comment.text.lines())
        .filter_map(|line| line.strip_prefix(RETIRED))
        .flat_map(|ids| ids.split(',').map(|id| id.trim().to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::printed_number;

    #[test]
    fn the_printed_number_is_read_back() {
        for (comment, number) in [
            ("Idea 10, “Plenary 1”. Quotation.\nSpeaker: A", Some("10")),
            ("Idea 7.", Some("7")),
            ("Ideal 7.", None),
            ("Paragraph of “Idea 3”.", None),
        ] {
            let found = printed_number(comment, &["Idea"]);
            assert_eq!(found.as_deref(), number, "{comment}");
        }
    }
}
