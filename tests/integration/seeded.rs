//! The suite of planted faults: correct texts of the real editions, each with one fault of one kind. Every fault must be
//! reported by its own check, and no finding may fall on a message that was not altered. The counts are kept in
//! `docs/seeded-faults.md`, those of misspellings in `docs/seeded-spelling.md`.

mod change;
mod editions;
mod faults;
mod page;
mod units;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use gsef_i18n::diagnostic::Code;

use change::{Altered, Place, alter};
use editions::{Editions, Finding};
use faults::Fault;

/// A row of the table: the check, the fault, the language.
type Key = (&'static str, &'static str, &'static str);

/// A message, and what was written there.
type Missed = (String, String);

/// What became of one kind of fault in one language.
#[derive(Default)]
struct Outcome {
    planted: usize,
    found: usize,
    /// Where it was planted and not reported.
    missed: Vec<Missed>,
    /// How many findings fall on what was altered, whatever their check.
    on_altered: usize,
    /// The findings on what was not altered, or in a whole edition that was not.
    elsewhere: Vec<String>,
}

impl Outcome {
    fn recall(&self) -> usize {
        100 * self.found / self.planted.max(1)
    }

    fn precision(&self) -> usize {
        100 * self.on_altered / (self.on_altered + self.elsewhere.len()).max(1)
    }

    /// Counts what was found of a fault where it was planted, and elsewhere.
    fn add(&mut self, fault: &Fault, altered: &[Altered], findings: &[Finding]) {
        let own = |finding: &&Finding| {
            finding.code() == fault.code
                && fault
                    .told
                    .is_none_or(|(pointer, value)| finding.0.pointer(pointer).is_some_and(|told| told == value))
        };
        let is_found = |place: &&Altered| findings.iter().filter(own).any(|finding| place.has(finding));
        let (found, missed): (Vec<&Altered>, Vec<&Altered>) = altered.iter().partition(is_found);
        let (on_altered, elsewhere): (Vec<&Finding>, Vec<&Finding>) =
            findings.iter().partition(|finding| altered.iter().any(|place| place.has(finding)));
        self.planted += altered.len();
        self.found += found.len();
        self.missed.extend(missed.into_iter().map(|place| (place.name.clone(), place.wrote.clone())));
        self.on_altered += on_altered.len();
        self.elsewhere.extend(elsewhere.into_iter().map(ToString::to_string));
    }
}

/// In how many runs a fault is planted wherever it has a place: in each, most of the edition stays as it is.
const RUNS: usize = 2;

/// In how many places a kind of fault must be planted in an edition.
const FEWEST: usize = 20;

/// Plants a fault in one edition: once in each message that has a place for it.
fn in_edition(fault: &Fault, editions: &mut Editions) -> Outcome {
    let mut outcome = Outcome::default();
    let sound = match editions.prepared(fault.prepare.as_ref()) {
        Ok(files) => files,
        Err(findings) => {
            outcome.elsewhere = findings.iter().map(ToString::to_string).collect();
            return outcome;
        }
    };
    let mut messages = BTreeSet::new();
    let mut places = fault.plant.places(editions.locale(), &sound);
    places.retain(|place| messages.insert(place.name.clone()));
    for run in 0..RUNS {
        let places: Vec<&Place> = places.iter().skip(run).step_by(RUNS).collect();
        let mut files = sound.clone();
        let altered = alter(&mut files, &places);
        outcome.add(fault, &altered, &editions.findings(&files));
    }
    outcome
}

/// Plants each of these faults in both editions.
fn planted(faults: &[&'static Fault], editions: impl Fn(&'static str) -> Editions + Sync) -> BTreeMap<Key, Outcome> {
    let of = |locale| {
        let mut editions = editions(locale);
        let of_locale = faults.iter().filter(|fault| fault.locales.contains(&locale));
        of_locale
            .map(|fault| ((fault.code, fault.name, locale), in_edition(fault, &mut editions)))
            .collect::<Vec<(Key, Outcome)>>()
    };
    let (spanish, french) = rayon::join(|| of("es"), || of("fr"));
    spanish.into_iter().chain(french).collect()
}

/// What is not as it must be: too few places, too few faults found, findings where there is no fault.
fn wrong(faults: &[&'static Fault], outcomes: &BTreeMap<Key, Outcome>) -> String {
    let mut wrong = String::new();
    for ((code, name, locale), outcome) in outcomes {
        let fault = faults.iter().find(|fault| (fault.code, fault.name) == (*code, *name)).expect("its fault");
        if outcome.planted < FEWEST {
            writeln!(wrong, "{code}, {name}, {locale}: only {} places", outcome.planted).unwrap();
        }
        if outcome.recall() < fault.recall {
            writeln!(wrong, "{code}, {name}, {locale}: {} %, missed in {:?}", outcome.recall(), outcome.missed)
                .unwrap();
        }
        if !outcome.elsewhere.is_empty() {
            writeln!(wrong, "{code}, {name}, {locale}: false: {:#?}", outcome.elsewhere).unwrap();
        }
    }
    wrong
}

#[test]
fn every_planted_fault_is_found_and_nothing_else() {
    let faults: Vec<&Fault> = faults::all().collect();
    let (of_files, of_messages): (Vec<&Fault>, Vec<&Fault>) = faults.iter().partition(|fault| fault.is_of_a_file());
    let mut outcomes = planted(&of_messages, Editions::of);
    outcomes.extend(planted(&of_files, Editions::in_many_files));
    let wrong = wrong(&faults, &outcomes);
    assert!(wrong.is_empty(), "\n{wrong}");
    page::keep("seeded-faults.md", &page::of_faults(&outcomes));
}

#[test]
#[ignore = "needs the dictionaries that .ci/run installs"]
fn planted_slips_of_spelling_are_found_and_nothing_else() {
    let faults: Vec<&Fault> = faults::slips::FAULTS.iter().collect();
    let outcomes = planted(&faults, |locale| Editions::of(locale).with_dictionary());
    let wrong = wrong(&faults, &outcomes);
    assert!(wrong.is_empty(), "\n{wrong}");
    page::keep("seeded-spelling.md", &page::of_slips(&outcomes));
}

#[test]
fn every_check_of_translations_has_a_planted_fault() {
    // What is wrong with the configuration, the source, the reference or the glossary is not a fault of a translation.
    let elsewhere = [
        Code::Configuration,
        Code::Profile,
        Code::ReferenceLost,
        Code::SourceUnaccounted,
        Code::SourceDropped,
        Code::SourceFlattened,
        Code::TocMismatch,
        Code::ErratumUnmatched,
        Code::ErratumQuestion,
        Code::QuotationMarks,
        Code::Invariants,
        Code::ReferenceStale,
        Code::IdFormat,
        Code::GlossaryUnused,
    ];
    let planted: BTreeSet<&str> = faults::all().chain(faults::slips::FAULTS).map(|fault| fault.code).collect();
    let of_translations = Code::ALL.iter().filter(|code| !elsewhere.contains(code)).map(|code| code.as_str());
    assert_eq!(planted, of_translations.collect());
}
