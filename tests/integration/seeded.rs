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
use editions::{Editions, Files, Finding};
use faults::{Fault, MOST};

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

    /// Everything was found, and nothing else.
    fn perfect(&self) -> bool {
        self.missed.is_empty() && self.elsewhere.is_empty()
    }
}

/// How many kinds of faults are planted in one run, in different messages.
const TOGETHER: usize = 4;

/// Plants faults in an edition that is prepared for all of them.
fn plant(faults: &[&'static Fault], editions: &mut Editions, sound: &Files) -> Vec<Outcome> {
    let mut taken = BTreeSet::new();
    let places =
        faults.iter().map(|fault| spread(fault.plant.places(editions.locale(), sound), fault.most, &mut taken));
    let places: Vec<Vec<Place>> = places.collect();
    let mut files = sound.clone();
    let altered = alter(&mut files, &places);
    let findings = editions.findings(&files);
    let of_none = |finding: &&Finding| !altered.iter().flatten().any(|place| place.has(finding));
    let elsewhere: Vec<String> = findings.iter().filter(of_none).map(ToString::to_string).collect();
    let outcome = |(fault, altered): (&&Fault, &Vec<Altered>)| {
        let own = |finding: &&Finding| {
            finding.code() == fault.code
                && fault
                    .told
                    .is_none_or(|(pointer, value)| finding.0.pointer(pointer).is_some_and(|told| told == value))
        };
        let missed = altered.iter().filter(|place| !findings.iter().filter(own).any(|finding| place.has(finding)));
        let missed: Vec<Missed> = missed.map(|place| (place.name.clone(), place.wrote.clone())).collect();
        Outcome {
            planted: altered.len(),
            found: altered.len() - missed.len(),
            missed,
            on_altered: findings.iter().filter(|finding| altered.iter().any(|place| place.has(finding))).count(),
            elsewhere: elsewhere.clone(),
        }
    };
    faults.iter().zip(&altered).map(outcome).collect()
}

/// Some of the places: spread over the whole of the edition, in messages that are not taken, and in none of them two.
fn spread(mut places: Vec<Place>, most: usize, taken: &mut BTreeSet<String>) -> Vec<Place> {
    places.retain(|place| !taken.contains(&place.name));
    let step = (places.len() / most).max(1);
    let chosen = places.into_iter().step_by(step).filter(|place| taken.insert(place.name.clone()));
    chosen.take(most).collect()
}

/// Plants each of these faults in one edition.
fn in_edition(faults: &[&'static Fault], mut editions: Editions) -> Vec<(Key, Outcome)> {
    let locale = editions.locale();
    let key = |fault: &Fault| (fault.code, fault.name, locale);
    let mut outcomes = Vec::new();
    let mut groups: Vec<(Files, Vec<&'static Fault>)> = Vec::new();
    for fault in faults.iter().filter(|fault| fault.locales.contains(&locale)) {
        match editions.prepared(fault.prepare.as_ref()) {
            Err(findings) => {
                let elsewhere = findings.iter().map(ToString::to_string).collect();
                outcomes.push((key(fault), Outcome { elsewhere, ..Outcome::default() }));
            }
            Ok(files) => match groups.iter_mut().find(|(other, group)| *other == files && !group[0].alone) {
                Some((_, group)) if !fault.alone => group.push(fault),
                _ => groups.push((files, vec![fault])),
            },
        }
    }
    for (files, group) in &groups {
        for faults in group.chunks(TOGETHER) {
            let mut found = plant(faults, &mut editions, files);
            // They may have met, or have left each other too few places.
            let alone = faults.len() == 1;
            if !alone && !found.iter().all(|outcome| outcome.perfect() && outcome.planted == MOST) {
                found = faults.iter().flat_map(|fault| plant(&[fault], &mut editions, files)).collect();
            }
            outcomes.extend(faults.iter().map(|fault| key(fault)).zip(found));
        }
    }
    outcomes
}

/// Plants each of these faults in both editions.
fn outcomes(faults: &[&'static Fault], editions: impl Fn(&'static str) -> Editions + Sync) -> BTreeMap<Key, Outcome> {
    let of = |locale| in_edition(faults, editions(locale));
    let (spanish, french) = rayon::join(|| of("es"), || of("fr"));
    spanish.into_iter().chain(french).collect()
}

/// What is not as it must be: too few places, too few faults found, findings where there is no fault.
fn wrong(faults: &[&'static Fault], outcomes: &BTreeMap<Key, Outcome>) -> String {
    let mut wrong = String::new();
    for ((code, name, locale), outcome) in outcomes {
        let fault = faults.iter().find(|fault| (fault.code, fault.name) == (*code, *name)).expect("its fault");
        if outcome.planted < fault.fewest {
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
    let outcomes = outcomes(&faults, Editions::of);
    let wrong = wrong(&faults, &outcomes);
    assert!(wrong.is_empty(), "\n{wrong}");
    page::keep("seeded-faults.md", &page::of_faults(&outcomes));
}

#[test]
#[ignore = "needs the dictionaries that .ci/run installs"]
fn planted_slips_of_spelling_are_found_and_nothing_else() {
    let faults: Vec<&Fault> = faults::slips::FAULTS.iter().collect();
    let outcomes = outcomes(&faults, |locale| Editions::of(locale).with_dictionary());
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
