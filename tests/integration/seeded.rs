//! The suite of planted faults: correct texts of the real editions, each with one fault of one kind. Every fault must be
//! reported by its own check, and no finding may fall on a message that was not altered. The counts are kept in
//! `docs/seeded-faults.md`.

mod editions;
mod faults;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::support::root;
use editions::{Editions, Text};
use faults::{FAULTS, Fault};

/// In how many messages each kind of fault is planted, for each language, at most and at least.
const MOST: usize = 25;
const FEWEST: usize = 20;

/// What became of one kind of fault in one language.
struct Outcome {
    planted: usize,
    found: usize,
    /// Messages that were altered and not reported.
    missed: Vec<String>,
    /// Findings on messages that were not altered.
    elsewhere: Vec<String>,
}

fn plant(fault: &Fault, locale: &str) -> Outcome {
    let editions = Editions::of(locale);
    let mut texts = editions.texts();
    if let Some(prepare) = fault.prepare {
        texts.iter_mut().for_each(|text| prepare(locale, text));
        editions.write(&texts);
    }
    let before = editions.findings();
    assert!(before.is_empty(), "{} {locale}: before anything is planted: {before:#?}", fault.name);
    let planted = |text: &Text| {
        let mut text = text.clone();
        (fault.plant)(locale, &mut text).map(|()| text)
    };
    let fitting: Vec<(usize, Text)> =
        texts.iter().enumerate().filter_map(|(index, text)| Some((index, planted(text)?))).collect();
    // Spread over the whole of the edition, and in no message twice.
    let step = (fitting.len() / MOST).max(1);
    let mut altered = BTreeSet::new();
    for (index, text) in fitting.into_iter().step_by(step) {
        if altered.len() < MOST && altered.insert(text.message.clone()) {
            texts[index] = text;
        }
    }
    editions.write(&texts);
    let findings = editions.findings();
    let reported: BTreeSet<&str> =
        findings.iter().filter(|(code, _)| code == fault.code).map(|(_, message)| message.as_str()).collect();
    let missed: Vec<String> = altered.iter().filter(|id| !reported.contains(id.as_str())).cloned().collect();
    let elsewhere = findings.iter().filter(|(_, message)| !altered.contains(message));
    Outcome {
        planted: altered.len(),
        found: altered.len() - missed.len(),
        elsewhere: elsewhere.map(|(code, message)| format!("{code} {message}")).collect(),
        missed,
    }
}

#[test]
fn every_planted_fault_is_found_and_nothing_else() {
    let mut outcomes: BTreeMap<(&str, &str, &str), Outcome> = BTreeMap::new();
    std::thread::scope(|scope| {
        let halves: Vec<_> = ["es", "fr"]
            .into_iter()
            .map(|locale| {
                scope.spawn(move || {
                    let faults = FAULTS.iter().filter(|fault| fault.locales.contains(&locale));
                    faults.map(|fault| ((fault.code, fault.name, locale), plant(fault, locale))).collect::<Vec<_>>()
                })
            })
            .collect();
        outcomes.extend(halves.into_iter().flat_map(|half| half.join().expect("the faults are planted")));
    });
    let mut wrong = String::new();
    for ((code, name, locale), outcome) in &outcomes {
        if outcome.planted < FEWEST {
            writeln!(wrong, "{code}, {name}, {locale}: only {} places", outcome.planted).unwrap();
        }
        if !outcome.missed.is_empty() {
            writeln!(wrong, "{code}, {name}, {locale}: missed in {:?}", outcome.missed).unwrap();
        }
        if !outcome.elsewhere.is_empty() {
            writeln!(wrong, "{code}, {name}, {locale}: false: {:?}", outcome.elsewhere).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    let path = root().join("docs/seeded-faults.md");
    let table = table(&outcomes);
    if std::env::var_os("WRITE_DOCS").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, table, "docs/seeded-faults.md is out of date: run this test with WRITE_DOCS=1");
}

/// The counts as a page of the documentation.
fn table(outcomes: &BTreeMap<(&str, &str, &str), Outcome>) -> String {
    let mut page = String::from(
        "# Planted faults\n\n\
        Correct texts of the Spanish and the French edition, each given one fault of one kind, in up to 25 messages spread over\n\
        the edition; where the edition has too few places, a harmless phrase is first put into the reference and the translation\n\
        alike. *Recall* is the share of planted faults that their own check reports; *precision* the share of all findings of the\n\
        run, whatever their check, that fall on an altered message. Written by `WRITE_DOCS=1 cargo test planted`.\n\n\
        | check | fault | language | planted | found | recall | precision |\n\
        | --- | --- | --- | ---: | ---: | ---: | ---: |\n",
    );
    for ((code, name, locale), outcome) in outcomes {
        let Outcome { planted, found, elsewhere, .. } = outcome;
        let recall = 100 * found / (*planted).max(1);
        let precision = 100 * found / (found + elsewhere.len()).max(1);
        writeln!(page, "| `{code}` | {name} | {locale} | {planted} | {found} | {recall} % | {precision} % |").unwrap();
    }
    page
}
