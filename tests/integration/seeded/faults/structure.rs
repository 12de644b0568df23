//! Entries that cannot be read, stand there twice, are missing or are too many.

use super::Fault;
use super::edits::{add, before_word};
use crate::seeded::units::Message;

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("syntax", "a brace that nothing closes", |_, text| before_word(text, 2, "{ ")),
    Fault::text("syntax", "the last brace left out", |_, text| {
        text.translation.truncate(text.translation.strip_suffix(" }")?.len());
        Some(())
    })
    .with(|_, text| add(text, " { $name }", " { $name }")),
    Fault::message("syntax", "a line that is no message", |_, message| {
        message.translation.push_str("\nTODO");
        Some(())
    }),
    Fault::message("syntax", "an equals sign left out", |_, message| replace(message, ".title = ", ".title ")),
    Fault::message("syntax", "a tab for spaces", |_, message| replace(message, "\n    .", "\n\t.")),
    Fault::message("syntax", "an unresolved merge", |_, message| {
        let ours = &message.translation;
        message.translation = format!("<<<<<<< HEAD\n{ours}\n=======\n{ours}\n>>>>>>> corrections");
        Some(())
    }),
    Fault::message("duplicate-id", "a message written twice", |_, message| {
        message.translation = format!("{0}\n\n{0}", message.translation);
        Some(())
    }),
    Fault::message("duplicate-attribute", "an attribute written twice", |_, message| {
        let line = last_attribute(message)?.to_owned();
        message.translation.push_str(&line);
        Some(())
    }),
    Fault::message("missing-message", "a message left out", |_, message| {
        message.translation.clear();
        Some(())
    })
    .told("/severity", "error"),
    Fault::message("missing-message", "a message turned into a comment", |_, message| {
        message.translation = format!("# {}", message.translation.replace('\n', "\n# "));
        Some(())
    })
    .told("/severity", "error"),
    Fault::message("missing-part", "an attribute left out", |_, message| {
        message.translation.truncate(message.translation.len() - last_attribute(message)?.len());
        Some(())
    })
    .told("/severity", "error"),
    Fault::message("missing-part", "the value left out", |_, message| {
        let (head, attributes) = message.translation.split_once('\n')?;
        let (id, _) = head.split_once(" = ")?;
        message.translation = format!("{id} =\n{attributes}");
        Some(())
    })
    .told("/severity", "error"),
    Fault::message("obsolete-message", "a message that the source has not", |_, message| {
        message.translation = format!("{0}\n\nold-{0}", message.translation);
        Some(())
    }),
    Fault::message("obsolete-message", "an id mistyped", |_, message| {
        message.translation.insert_str(message.id.len(), "-x");
        Some(())
    }),
    Fault::message("obsolete-part", "an attribute that the source has not", |_, message| {
        message.translation.push_str("\n    .subtitle = GSEF");
        Some(())
    }),
    Fault::message("prepared-unfinished", "a translation written within the fence", |_, message| {
        let reference = message.reference.replace('\n', "\n# ~ | ");
        let translation = message.translation.replace('\n', "\n# ~ ");
        message.translation = format!("# ~ {}: to translate\n# ~ | {reference}\n# ~ {translation}", message.id);
        Some(())
    }),
    Fault::message("prepared-unfinished", "an attribute left within the fence", |_, message| {
        replace(message, "\n    .", "\n# ~     .")
    }),
];

/// The line of the last attribute, with the line end before it.
fn last_attribute(message: &Message) -> Option<&str> {
    message.translation.rfind("\n    .").map(|at| &message.translation[at..])
}

/// Replaces the last place of `from` in the translation.
fn replace(message: &mut Message, from: &str, to: &str) -> Option<()> {
    let at = message.translation.rfind(from)?;
    message.translation.replace_range(at..at + from.len(), to);
    Some(())
}
