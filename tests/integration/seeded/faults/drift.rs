//! The reference and the basis: what changed after the translation was made, and what nothing was recorded of.

use super::Fault;
use super::edits::{put_in, word};
use super::phrases::figures;
use crate::seeded::units::Text;

pub(super) const FAULTS: &[Fault] = &[
    Fault::message("no-basis", "the record of a message left out", |_, message| {
        message.basis.clear();
        Some(())
    }),
    Fault::message("no-basis", "the record of an attribute left out", |_, message| {
        let at = message.basis.rfind("\n    .")?;
        message.basis.truncate(at);
        Some(())
    }),
    Fault::message("basis-broken", "a record that cannot be read", |_, message| {
        let id = format!("\n{} = ", message.id);
        replace(&mut message.basis, &id, &format!("{id}{{ "))
    }),
    Fault::text("drifted", "another number in the source", |_, text| source(text, "in 2021,", "in 2022,"))
        .with(figures)
        .told("/args/kind", "numbers"),
    Fault::text("drifted", "more words in the source", |_, text| {
        text.reference = format!("{}, and more than ever.", text.reference.strip_suffix('.')?);
        Some(())
    })
    .told("/args/kind", "wording"),
    Fault::text("drifted", "another mark in the source", |_, text| source(text, "people's", "people’s"))
        .with(|locale, text| {
            put_in(text, " (the people's)", if locale == "es" { " (del pueblo)" } else { " (du peuple)" })
        })
        .told("/args/kind", "cosmetic"),
    Fault::message("drifted", "another speaker", |_, message| {
        replace(&mut message.reference, "# Speaker: ", "# Speaker: Ana ")
    })
    .told("/args/kind", "context"),
    Fault::text("lowered", "a reviewed text edited", |_, text| {
        let word = (2..9).find_map(|number| word(&text.translation, number))?;
        text.translation.insert_str(word.end, " (sic)");
        Some(())
    })
    .with_message(|_, message| replace(&mut message.basis, "# state: draft", "# state: reviewed")),
    Fault::message("unused-allowance", "an allowance of nothing", |_, message| {
        replace(&mut message.basis, "\n", "\n# allow: doubled-word it is said twice on purpose\n")
    }),
];

/// Replaces words of the reference.
fn source(text: &mut Text, from: &str, to: &str) -> Option<()> {
    replace(&mut text.reference, from, to)
}

fn replace(side: &mut String, from: &str, to: &str) -> Option<()> {
    let at = side.find(from)?;
    side.replace_range(at..at + from.len(), to);
    Some(())
}
