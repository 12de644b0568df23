//! The counts as pages of the documentation.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Key, Outcome};
use crate::support::root;

const FAULTS: &str = "\
# Planted faults

Correct texts of the Spanish and the French edition, each given one fault of one kind, wherever it has a place; where the edition
has too few places, a harmless phrase is first put into the reference and the translation alike, and accepted. Before a fault is
planted, nothing is found. Each kind is planted in two runs, in every other place, so that in each the rest of the edition
stays as it is. *Recall* is the share of planted faults that their own check reports; *precision* the share of all findings of
both runs, whatever their check, that fall on what was altered. Written by `WRITE_DOCS=1 cargo test planted_fault`.

- What is the fault of a whole file is planted once in every other file of the edition laid out in many: two ideas in each.
- A *pull-quote* is planted in the edition's two, and in quotations that were given one that repeats them.
- A text of two *sentences* is given a third one first, so that there is one in the middle.
- *Misspellings* need dictionaries: [their page](seeded-spelling.md).

";

const SLIPS: &str = "\
# Planted misspellings

One word misspelt in each message of the Spanish and the French edition: a word of five letters or more in lower case, wherever
it stands, and the slip is in the middle of the word. They are planted blindly, in two runs, in every other message. A slip may happen to be another word of the language, or one that the dictionary has by a mistake of its own (*unicamente*); no dictionary
can find that, and it counts as missed. To ask the dictionary first would be to measure the check by itself. The test holds each
kind to the share that it has reached. The dictionaries are those of `l10n.toml`. Written by
`WRITE_DOCS=1 cargo test planted_slips -- --ignored`.

";

/// The page of faults.
pub(super) fn of_faults(outcomes: &BTreeMap<Key, Outcome>) -> String {
    format!("{FAULTS}{}", table(outcomes))
}

/// The page of misspellings, with those that were missed.
pub(super) fn of_slips(outcomes: &BTreeMap<Key, Outcome>) -> String {
    let mut page = format!("{SLIPS}{}\n## Missed\n", table(outcomes));
    for ((_, name, locale), outcome) in outcomes.iter().filter(|(_, outcome)| !outcome.missed.is_empty()) {
        let slips: Vec<&str> = outcome.missed.iter().map(|(_, wrote)| wrote.as_str()).collect();
        write!(page, "\n- {name}, {locale}: {}", slips.join(", ")).unwrap();
    }
    page.push('\n');
    page
}

fn table(outcomes: &BTreeMap<Key, Outcome>) -> String {
    let mut table = String::from(
        "| check | fault | language | planted | found | recall | precision |\n\
        | --- | --- | --- | ---: | ---: | ---: | ---: |\n",
    );
    for ((code, name, locale), outcome) in outcomes {
        let Outcome { planted, found, .. } = outcome;
        let (recall, precision) = (outcome.recall(), outcome.precision());
        writeln!(table, "| `{code}` | {name} | {locale} | {planted} | {found} | {recall} % | {precision} % |").unwrap();
    }
    table
}

/// Compares a page with the one that is kept, or writes it.
#[track_caller]
pub(super) fn keep(name: &str, page: &str) {
    let path = root().join("docs").join(name);
    if std::env::var_os("WRITE_DOCS").is_some() {
        std::fs::write(&path, page).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == page, "docs/{name} is out of date: run this test with WRITE_DOCS=1");
}
