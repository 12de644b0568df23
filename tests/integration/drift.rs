//! A correction of the source on its way to the translators: what `extract`, `check`, `diff`, `status` and `accept` say of it
//! and do to the files, on the real publication with its complete translations.

use std::collections::{BTreeMap, BTreeSet};

use gsef_i18n::ftl::read;
use serde_json::Value;

use crate::support::source_edits::{insert_after, renumber, replace, take};
use crate::support::{Files, Project, Run};

/// The files of the project with their bytes, by path.
/// What is looked at here: what the texts say is the affair of other checks.
const DRIFT: &str = "syntax,duplicate-id,duplicate-attribute,prepared-unfinished,missing-message,missing-part,\
    obsolete-message,obsolete-part,missing-reference,term-cycle,reference-stale,drifted,no-basis,lowered,basis-broken,\
    unreadable,erratum-unmatched,source-unaccounted,invariants,toc-mismatch,profile,pull-quote,quotation-marks";

pub(crate) type Snapshot = BTreeMap<String, Vec<u8>>;

/// One finding of `check` on a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) code: String,
    pub(crate) severity: String,
    pub(crate) id: String,
    pub(crate) message: String,
}

/// A copy of the real project, and the questions that all tests put to it.
pub(crate) struct Desk {
    pub(crate) project: Project,
}

impl Desk {
    pub(crate) fn real() -> Self {
        Self { project: Project::real() }
    }

    /// Changes the source, the errata and the profile, and makes the reference of it.
    #[track_caller]
    pub(crate) fn publish(&self, edit: impl FnOnce(&mut Files)) {
        self.project.edit(edit);
        self.runs(&["extract"], 0);
    }

    #[track_caller]
    pub(crate) fn runs(&self, arguments: &[&str], status: i32) -> Run {
        let run = self.project.run(arguments);
        assert_eq!(run.status, status, "{arguments:?}\n{}{}", run.out, run.err);
        run
    }

    /// Runs what must not write, and holds it to that.
    #[track_caller]
    pub(crate) fn looks(&self, arguments: &[&str], status: i32) -> Run {
        let before = self.files();
        let run = self.runs(arguments, status);
        assert_eq!(changed(&before, &self.files()), [""; 0], "{arguments:?} writes nothing");
        run
    }

    /// Runs `accept` for French, which may write these files and no others.
    #[track_caller]
    fn accepts(&self, arguments: &[&str], written: &[String]) -> Run {
        let before = self.files();
        let run = self.runs(&[&["accept", "--lang", "fr"], arguments].concat(), 0);
        assert_eq!(changed(&before, &self.files()), *written, "{arguments:?}");
        run
    }

    /// Every file of the project.
    pub(crate) fn files(&self) -> Snapshot {
        let mut found = Snapshot::new();
        let mut folders = vec![String::new()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(self.project.path(&folder)).unwrap() {
                let entry = entry.unwrap();
                let path = format!("{folder}{}", entry.file_name().to_str().unwrap());
                if entry.path().is_dir() {
                    folders.push(format!("{path}/"));
                } else {
                    found.insert(path, std::fs::read(entry.path()).unwrap());
                }
            }
        }
        found
    }

    /// What `check` finds of drift on French, in its order; the codes of what else it finds of it; and how it ends.
    /// `status` counts the same in every resource.
    #[track_caller]
    pub(crate) fn check(&self, more: &[&str]) -> (Vec<Finding>, Vec<String>, i32) {
        let before = self.files();
        let all = ["check", "--lang", "fr", "--format", "json", "--select", DRIFT];
        let run = self.project.run(&[&all, more].concat());
        let report: Value = serde_json::from_str(&run.out).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let found: Vec<Finding> = findings
            .iter()
            .filter(|finding| finding["locale"] == "fr")
            .map(|finding| Finding {
                code: text(finding, "code"),
                severity: text(finding, "severity"),
                id: text(finding, "id"),
                message: text(finding, "message"),
            })
            .collect();
        let others: Vec<String> =
            findings.iter().filter(|finding| finding["locale"] != "fr").map(|finding| text(finding, "code")).collect();
        let errors = findings.iter().any(|finding| finding["severity"] == "error");
        assert_eq!(run.status, i32::from(errors), "{}", run.err);
        self.status_agrees(&found);
        assert_eq!(changed(&before, &self.files()), [""; 0], "check and status write nothing");
        (found, others, run.status)
    }

    /// The counts of `status` are the numbers of findings of `check`, resource by resource.
    #[track_caller]
    fn status_agrees(&self, found: &[Finding]) {
        let report = self.status();
        let rows = report["resources"].as_array().unwrap();
        assert!(!rows.is_empty());
        for row in rows {
            let resource = row["resource"].as_str().unwrap();
            let reference = read::read(&self.project.read(&format!("locales/en/{resource}.ftl")));
            let ids: BTreeSet<&str> = reference.messages().map(|message| message.id.as_str()).collect();
            let here: Vec<&Finding> =
                found.iter().filter(|finding| ids.contains(finding.id.split('.').next().unwrap())).collect();
            let count = |code: &str| here.iter().filter(|finding| finding.code == code).count();
            // What a translator need not look at is no drift in a table of what is left to do.
            let matters = |finding: &&&Finding| finding.code == "drifted" && finding.severity != "info";
            let behind: BTreeSet<&str> = here
                .iter()
                .filter(|finding| finding.code != "lowered" && finding.severity != "info")
                .map(|finding| finding.id.split('.').next().unwrap())
                .collect();
            for (key, expected) in [
                ("messages", ids.len()),
                ("drifted", here.iter().filter(matters).count()),
                ("no_basis", count("no-basis")),
                ("missing_messages", count("missing-message")),
                ("missing_parts", count("missing-part")),
                ("current", ids.len() - behind.len()),
            ] {
                assert_eq!(row[key], expected, "{key} of {resource}");
            }
        }
    }

    fn status(&self) -> Value {
        serde_json::from_str(&self.runs(&["status", "--lang", "fr", "--format", "json"], 0).out).unwrap()
    }

    /// How many messages of a resource are in a state.
    fn count(&self, resource: &str, state: &str) -> u64 {
        let report = self.status();
        let row = report["resources"].as_array().unwrap().iter().find(|row| row["resource"] == resource).unwrap();
        row[state].as_u64().unwrap()
    }

    /// Holds `check` to its findings on French: `severity code id` each, and a piece of the sentence. Gives the codes of others.
    #[track_caller]
    pub(crate) fn finds(&self, expected: &[(&str, &str)]) -> Vec<String> {
        let (found, others, _) = self.check(&[]);
        let lines: Vec<String> = found.iter().map(|one| format!("{} {} {}", one.severity, one.code, one.id)).collect();
        assert_eq!(lines, expected.iter().map(|(line, _)| *line).collect::<Vec<_>>());
        for (finding, (_, words)) in found.iter().zip(expected) {
            assert!(finding.message.contains(words), "{words:?} in {:?}", finding.message);
        }
        others
    }

    /// A translator changes a part of the French text.
    #[track_caller]
    pub(crate) fn translate(&self, part: &str) {
        let (id, attribute) = part.split_once('.').map_or((part, None), |(id, name)| (id, Some(name)));
        for path in self.files().into_keys().filter(|path| path.starts_with("locales/fr/")) {
            let mut text = self.project.read(&path);
            let end = read::read(&text)
                .messages()
                .find(|message| message.id == id)
                .map(|message| message.part(attribute).unwrap().span.end);
            if let Some(end) = end {
                text.insert_str(end, " (revu)");
                self.project.write(&path, &text);
                return;
            }
        }
        panic!("no {part} in French");
    }

    /// Adds a message to a French file.
    pub(crate) fn append(&self, resource: &str, message: &str) {
        let path = format!("locales/fr/{resource}.ftl");
        let text = self.project.read(&path);
        self.project.write(&path, &format!("{}\n\n{message}", text.trim_end()));
    }

    /// Takes a message out of a French file.
    fn remove(&self, resource: &str, id: &str) {
        let path = format!("locales/fr/{resource}.ftl");
        let text = self.project.read(&path);
        let span = read::read(&text).messages().find(|message| message.id == id).unwrap().span.clone();
        self.project.write(&path, &format!("{}{}", &text[..span.start], text[span.end..].trim_start()));
    }

    /// What the French basis records of a message, with the comment.
    #[track_caller]
    pub(crate) fn basis(&self, resource: &str, id: &str) -> String {
        let text = self.project.read(&format!("sources/basis/fr/{resource}.ftl"));
        let wanted = format!("\n{id} =");
        let entry = text.split("\n\n").find(|entry| entry.contains(&wanted));
        entry.unwrap_or_else(|| panic!("no {id} in the basis")).to_owned()
    }

    /// The state of an idea in the French bundle.
    fn exported(&self, id: &str) -> String {
        self.runs(&["export", "--lang", "fr", "--format", "csv"], 0);
        let table = self.project.read("out/fr/ideas.csv");
        let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let row = rows.records().map(Result::unwrap).find(|row| &row[1] == id).unwrap();
        row[11].to_owned()
    }
}

/// The paths whose bytes differ, or that are only in one of the two.
pub(crate) fn changed(before: &Snapshot, after: &Snapshot) -> Vec<String> {
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

fn basis_of(resources: &[&str]) -> Vec<String> {
    resources.iter().map(|resource| format!("sources/basis/fr/{resource}.ftl")).collect()
}

/// Lays a correction over the source. `meaning` is what the erratum says of it, if anything.
fn erratum(files: &mut Files, find: &str, replace: &str, meaning: Option<&str>) {
    let meaning = meaning.map_or(String::new(), |meaning| format!("meaning = {meaning:?}\n"));
    let text = format!("\n[[erratum]]\nfind = {find:?}\nreplace = {replace:?}\n{meaning}reason = \"A test.\"\n");
    files.errata.push_str(&text);
}

/// An idea that has little in common with any of the publication's, and its translation.
pub(crate) const NEW: &str =
    "0. Libraries that lend tools. A neighbourhood library that lends drills saves every household money.";
pub(crate) const NEW_IN_FRENCH: &str = "idea-101 = Une bibliothèque de quartier qui prête des perceuses fait économiser chaque ménage.\n    .title = \
     Des bibliothèques d’outils\n";

/// A correction of the source, and what becomes of it.
struct Case {
    edit: fn(&mut Files),
    /// The resources whose bases `extract` brings up to date: with entries for new messages, in the new order.
    offered: &'static [&'static str],
    /// What `check` finds: `severity code id`, and a piece of the sentence.
    finds: &'static [(&'static str, &'static str)],
    /// What `check` finds that is the editor's affair.
    source: &'static [&'static str],
    /// What `diff` shows, once each.
    shows: &'static [&'static str],
    /// What the translator does.
    answer: fn(&Desk),
    /// What is accepted.
    accept: &'static [&'static str],
    /// The resources whose French bases that changes.
    records: &'static [&'static str],
}

const NOTHING: Case =
    Case { edit: |_| {}, offered: &[], finds: &[], source: &[], shows: &[], answer: |_| {}, accept: &[], records: &[] };

const STILL: [&str; 3] = ["--still-correct", "--reason", "a test"];

/// Leads a correction through its whole life, to the end where nothing is left to do in French.
#[track_caller]
fn lifecycle(case: &Case) {
    let desk = Desk::real();
    desk.project.edit(case.edit);
    let before = desk.files();
    desk.runs(&["extract"], 0);
    let written = changed(&before, &desk.files());
    let (bases, others): (Vec<String>, Vec<String>) =
        written.into_iter().partition(|path| path.starts_with("sources/basis/"));
    let offered: Vec<String> = ["es", "fr"]
        .iter()
        .flat_map(|locale| case.offered.iter().map(move |name| format!("sources/basis/{locale}/{name}.ftl")))
        .collect();
    assert_eq!(bases, offered, "extract keeps the bases complete and in order, and else leaves them alone");
    assert!(others.iter().all(|path| path.starts_with("locales/en/")), "translations are the translators': {others:?}");

    let source = desk.finds(case.finds);
    assert_eq!(source, case.source);

    let drifted: Vec<&str> = case.finds.iter().filter_map(|(line, _)| line.strip_prefix("error drifted ")).collect();
    let diff = desk.looks(&["diff", "--lang", "fr"], 0);
    let heads: Vec<&str> = diff.out.lines().filter_map(|line| line.strip_prefix("fr ")).collect();
    assert_eq!(heads.iter().map(|line| line.split(' ').next().unwrap()).collect::<Vec<_>>(), drifted);
    for words in case.shows {
        assert_eq!(diff.out.matches(words).count(), 1, "{words:?} in {}", diff.out);
    }
    if case.accept.is_empty() && case.finds.is_empty() {
        return;
    }

    (case.answer)(&desk);
    if !case.accept.is_empty() {
        desk.accepts(case.accept, &basis_of(case.records));
    }
    desk.finds(&[]);
}

#[test]
fn a_misprint_corrected_by_an_erratum_that_keeps_the_meaning_bothers_nobody() {
    lifecycle(&Case {
        edit: |files| erratum(files, "current economical dynamics", "current economic dynamics", Some("unchanged")),
        finds: &[("info drifted presentation-02", "a misprint of the source was corrected")],
        accept: &["presentation-02"],
        records: &["front"],
        ..NOTHING
    });
}

#[test]
fn the_same_erratum_that_says_nothing_of_the_meaning_is_drift() {
    lifecycle(&Case {
        edit: |files| erratum(files, "current economical dynamics", "current economic dynamics", None),
        finds: &[("error drifted presentation-02", "has drifted (wording): ")],
        shows: &["[-economical-]{+economic+}"],
        accept: &["presentation-02", STILL[0], STILL[1], STILL[2]],
        records: &["front"],
        ..NOTHING
    });
}

/// The erratum is then of no use any more, and `check` advises to take it out.
#[test]
fn a_misprint_that_the_source_itself_corrects_later_stays_one() {
    let desk = Desk::real();
    let (wrong, right) = ("current economical dynamics", "current economic dynamics");
    desk.publish(|files| erratum(files, wrong, right, Some("unchanged")));
    desk.publish(|files| replace(&mut files.source, wrong, right));
    desk.finds(&[("info drifted presentation-02", "a misprint of the source was corrected")]);
}

/// What the erratum put in is one letter, which another text may have put in as well.
#[test]
fn an_erratum_that_the_source_has_caught_up_with_excuses_no_other_text() {
    let desk = Desk::real();
    desk.publish(|files| {
        erratum(files, "Because of chool desertion", "Because of school desertion", Some("unchanged"));
        replace(&mut files.source, "49. An economy of life.", "49. An economy of lifes.");
    });
    desk.finds(&[("error drifted idea-049.title", "has drifted (wording): ")]);
}

#[test]
fn a_curly_apostrophe_is_cosmetic() {
    lifecycle(&Case {
        edit: |files| replace(&mut files.source, "it's the only approach", "it’s the only approach"),
        finds: &[("info drifted idea-010", "only marks or spaces")],
        accept: &["--all"],
        records: &["ideas"],
        ..NOTHING
    });
}

#[test]
fn a_blank_that_may_not_break_is_cosmetic() {
    lifecycle(&Case {
        edit: |files| replace(&mut files.source, "school desertion and", "school desertion\u{a0}and"),
        finds: &[("info drifted idea-071", "only marks or spaces")],
        accept: &["ideas"],
        records: &["ideas"],
        ..NOTHING
    });
}

#[test]
fn another_number_is_drift_of_its_own_kind() {
    lifecycle(&Case {
        edit: |files| replace(&mut files.source, "with 8,500 participants", "with 9,000 participants"),
        finds: &[("error drifted declaration-02", "has drifted (numbers): ")],
        shows: &["[-8,500-]{+9,000+}"],
        answer: |desk| desk.translate("declaration-02"),
        accept: &["declaration-02"],
        records: &["declaration"],
        ..NOTHING
    });
}

#[test]
fn of_a_sentence_that_is_added_the_diff_shows_that_sentence() {
    lifecycle(&Case {
        edit: |files| {
            replace(&mut files.source, "suppliers of food and life.", "suppliers of food and life. They feed us all.");
        },
        finds: &[("error drifted idea-070", "has drifted (wording): ")],
        // The text before it stands there unmarked, and the translation that depends on it below.
        shows: &["suppliers of food and life.{+ They feed us all.+}\n", "  → Nous devons assurer la continuité"],
        answer: |desk| {
            desk.translate("idea-070");
            desk.finds(&[("error drifted idea-070", "(wording) and was edited since: ")]);
        },
        accept: &["--edited"],
        records: &["ideas"],
        ..NOTHING
    });
}

#[test]
fn an_idea_put_in_in_the_middle_is_all_that_is_missing() {
    lifecycle(&Case {
        edit: |files| {
            insert_after(files, "50. ", NEW);
            renumber(files);
        },
        offered: &["ideas"],
        finds: &[("error missing-message idea-101", "idea-101")],
        answer: |desk| {
            desk.append("ideas", NEW_IN_FRENCH);
            desk.finds(&[("error no-basis idea-101", ""), ("error no-basis idea-101.title", "")]);
        },
        accept: &["--new"],
        records: &["ideas"],
        ..NOTHING
    });
}

#[test]
fn an_idea_taken_out_leaves_its_translation_over_and_moves_no_other() {
    lifecycle(&Case {
        edit: |files| {
            take(files, "53. ");
            renumber(files);
        },
        finds: &[("warning obsolete-message idea-053", "")],
        answer: |desk| desk.remove("ideas", "idea-053"),
        ..NOTHING
    });
}

#[test]
fn two_ideas_that_change_places_are_no_drift() {
    lifecycle(&Case {
        edit: |files| {
            let first = take(files, "38. ");
            insert_after(files, "40. ", &first);
            let last = take(files, "40. ");
            insert_after(files, "37. ", &last);
            renumber(files);
        },
        offered: &["ideas"],
        ..NOTHING
    });
}

#[test]
fn a_heading_corrected_in_the_body_alone_is_drift_of_that_heading() {
    lifecycle(&Case {
        edit: |files| {
            replace(&mut files.source, "\nThe Social Economy and care\n", "\nThe Social Economy and its care\n");
        },
        finds: &[("error drifted session-07", "(wording)")],
        source: &["toc-mismatch"],
        shows: &["and {+its +}care"],
        answer: |desk| desk.translate("session-07"),
        accept: &["session-07"],
        records: &["headings"],
        ..NOTHING
    });
}

#[test]
fn a_heading_corrected_in_both_places_is_drift_of_that_heading() {
    lifecycle(&Case {
        edit: |files| {
            for end in ["\n", "\t"] {
                let text = |title| format!("\n{title}{end}");
                let (from, to) = (text("The Social Economy and care"), text("The Social Economy and its care"));
                replace(&mut files.source, &from, &to);
            }
        },
        // The ideas below it name it in their comments, on which no translation depends.
        finds: &[("error drifted session-07", "(wording)")],
        shows: &["and {+its +}care"],
        accept: &["headings", STILL[0], STILL[1], STILL[2]],
        records: &["headings"],
        ..NOTHING
    });
}

#[test]
fn a_country_that_is_renamed_is_drift_of_its_name_and_of_who_speaks_from_there() {
    lifecycle(&Case {
        edit: |files| {
            replace(&mut files.source, "RIPPES LAC*, Guatemala.", "RIPPES LAC*, Republic of Guatemala.");
            replace(&mut files.source, "**Guatemala:**", "**Republic of Guatemala:**");
            replace(&mut files.profile, "GT = \"Guatemala\"", "GT = \"Republic of Guatemala\"");
        },
        finds: &[
            ("error drifted country-gt", "(wording): {+Republic of +}Guatemala"),
            ("error drifted idea-015.affiliation", "the speaker has changed: "),
        ],
        shows: &["Valeska Sarmiento, {+Republic of +}Guatemala"],
        answer: |desk| desk.translate("country-gt"),
        accept: &["country-gt", "idea-015.affiliation", STILL[0], STILL[1], STILL[2]],
        records: &["countries", "ideas"],
        ..NOTHING
    });
}

#[test]
fn another_speaker_is_drift_of_the_post() {
    lifecycle(&Case {
        edit: |files| files.source = files.source.replace("Patsian Low", "Patrick Low"),
        finds: &[("error drifted idea-029.affiliation", "the speaker has changed: [-Patsian-]{+Patrick+} Low")],
        shows: &["(who speaks, the translation is untouched)"],
        answer: |desk| desk.translate("idea-029.affiliation"),
        accept: &["idea-029"],
        records: &["ideas"],
        ..NOTHING
    });
}

#[test]
fn another_speaker_without_a_post_is_drift_of_the_words() {
    lifecycle(&Case {
        edit: |files| files.source = files.source.replace("Helena Almirati", "Hélène Almirati"),
        finds: &[("error drifted idea-080", "the speaker has changed: [-Helena-]{+Hélène+} Almirati")],
        shows: &["[-Helena-]{+Hélène+} Almirati, Uruguay"],
        accept: &["idea-080", STILL[0], STILL[1], STILL[2]],
        records: &["ideas"],
        ..NOTHING
    });
}

#[test]
fn of_a_paragraph_that_is_divided_one_part_has_drifted_and_the_other_is_missing() {
    lifecycle(&Case {
        edit: |files| {
            let (from, to) = ("toward GSEF2021 were held. This was", "toward GSEF2021 were held.\n\nThis was");
            replace(&mut files.source, from, to);
        },
        offered: &["front"],
        finds: &[("error missing-message introduction-08", ""), ("error drifted introduction-04", "(wording)")],
        // What is another message's now.
        shows: &["toward GSEF2021 were held. -]This was only possible"],
        answer: |desk| {
            desk.append("front", "introduction-08 = Plusieurs événements ont été organisés.\n");
            desk.translate("introduction-04");
        },
        accept: &["--new", "--edited"],
        records: &["front"],
        ..NOTHING
    });
}

#[test]
fn a_post_and_a_title_stand_for_themselves() {
    lifecycle(&Case {
        edit: |files| {
            replace(&mut files.source, "*Asian Venture Philanthropy Network*", "*Asian Venture Network*");
            replace(&mut files.source, "49. An economy of life.", "49. An economy of living things.");
        },
        finds: &[("error drifted idea-029.affiliation", "(wording)"), ("error drifted idea-049.title", "(wording)")],
        shows: &["Venture [-Philanthropy -]Network", "of [-life-]{+living things+}"],
        answer: |desk| desk.translate("idea-049.title"),
        accept: &["idea-049.title", "idea-029.affiliation", STILL[0], STILL[1], STILL[2]],
        records: &["ideas"],
        ..NOTHING
    });
}

/// Lets the text of idea 71 drift, which has a title.
fn dropout(files: &mut Files) {
    replace(&mut files.source, "school desertion", "school dropout");
}

/// Lets the text of idea 70 drift.
fn suppliers(files: &mut Files) {
    replace(&mut files.source, "suppliers of food and life.", "suppliers of food and of life.");
}

#[test]
fn what_drifted_and_was_not_touched_is_recorded_by_no_general_acceptance() {
    let desk = Desk::real();
    desk.publish(dropout);
    for asked in
        [&["idea-071"][..], &["ideas"], &["--all"], &["--all", "--state", "reviewed"], &["idea-071", "--edited"]]
    {
        let run = desk.looks(&[&["accept", "--lang", "fr"], asked].concat(), 1);
        assert!(run.out.contains("fr idea-071: the reference has changed"), "{asked:?} {}", run.out);
        assert!(run.err.contains("Nothing was recorded"), "{asked:?} {}", run.err);
    }
    // What runs every night for those who work in a web editor.
    desk.looks(&["accept", "--lang", "fr", "--new", "--edited"], 0);
    desk.finds(&[("error drifted idea-071", "(wording)")]);
}

/// An English correction can be merged before its translators act.
#[test]
fn at_the_gate_of_the_source_drift_is_a_warning() {
    let desk = Desk::real();
    desk.publish(|files| {
        dropout(files);
        replace(&mut files.source, "with 8,500 participants", "with 9,000 participants");
        files.source = files.source.replace("Patsian Low", "Patrick Low");
        insert_after(files, "100. ", NEW);
        renumber(files);
    });
    desk.append("ideas", NEW_IN_FRENCH);
    let expected = [
        "drifted declaration-02",
        "drifted idea-029.affiliation",
        "drifted idea-071",
        "no-basis idea-101",
        "no-basis idea-101.title",
    ];
    for (gate, severity, status) in [("source", "warning", 0), ("release", "error", 1)] {
        let (found, others, ended) = desk.check(&["--gate", gate]);
        let lines: Vec<String> = found.iter().map(|one| format!("{} {}", one.code, one.id)).collect();
        assert_eq!((lines, others, ended), (expected.map(str::to_owned).to_vec(), Vec::new(), status), "{gate}");
        assert!(found.iter().all(|finding| finding.severity == severity), "{gate}: {found:?}");
    }
}

#[test]
fn a_text_that_drifted_is_not_excused_by_an_edit_of_its_title() {
    let desk = Desk::real();
    desk.publish(dropout);
    desk.translate("idea-071.title");
    desk.finds(&[("error drifted idea-071", "(wording): ")]);
    let run = desk.accepts(&["--edited"], &basis_of(&["ideas"]));
    assert!(run.out.starts_with("fr idea-071.title (draft): ") && run.out.lines().count() == 1, "{}", run.out);
    desk.finds(&[("error drifted idea-071", "(wording): ")]);
    assert!(desk.basis("ideas", "idea-071").contains("school desertion"));
}

#[test]
fn a_post_whose_holder_changed_is_not_excused_by_an_edit_of_the_title() {
    let desk = Desk::real();
    desk.publish(|files| files.source = files.source.replace("Patsian Low", "Patrick Low"));
    desk.translate("idea-029.title");
    desk.accepts(&["--edited"], &basis_of(&["ideas"]));
    desk.finds(&[("error drifted idea-029.affiliation", "the speaker has changed")]);
}

#[test]
fn why_a_translation_is_still_right_is_kept_until_it_is_changed() {
    let desk = Desk::real();
    desk.publish(dropout);
    for half in [&["idea-071", "--still-correct"][..], &["idea-071", "--reason", "why"]] {
        desk.looks(&[&["accept", "--lang", "fr"], half].concat(), 2);
    }
    desk.looks(&["accept", "--lang", "fr", "idea-071", "--still-correct", "--reason", " "], 2);
    desk.accepts(&["idea-071", "--still-correct", "--reason", "the French says both"], &basis_of(&["ideas"]));
    assert!(desk.basis("ideas", "idea-071").contains("\n# still-correct: the French says both\n"));
    desk.finds(&[]);
    desk.translate("idea-071");
    desk.accepts(&["--edited"], &basis_of(&["ideas"]));
    assert!(!desk.basis("ideas", "idea-071").contains("still-correct"), "that was said of another translation");
}

#[test]
fn why_a_translation_is_still_right_is_kept_with_a_state() {
    let desk = Desk::real();
    desk.publish(dropout);
    desk.accepts(&["idea-071", "--state", "reviewed", STILL[0], STILL[1], STILL[2]], &basis_of(&["ideas"]));
    let entry = desk.basis("ideas", "idea-071");
    assert!(entry.contains("# state: reviewed\n") && entry.contains("\n# still-correct: a test\n"), "{entry}");
    // Nor does another state make it less true.
    desk.accepts(&["idea-071", "--state", "translated"], &basis_of(&["ideas"]));
    assert!(desk.basis("ideas", "idea-071").contains("\n# still-correct: a test\n"));
}

#[test]
fn one_that_cannot_be_accepted_keeps_all_from_being_recorded() {
    let desk = Desk::real();
    desk.publish(|files| {
        dropout(files);
        suppliers(files);
        insert_after(files, "100. ", NEW);
        renumber(files);
    });
    desk.translate("idea-070");
    let cases = [
        // Not touched; not translated; of no message of the publication.
        (&["fr"][..], &["idea-070", "idea-071"][..], 1, "fr idea-071: "),
        (&["fr"], &["idea-070", "idea-101"], 1, "fr idea-101: "),
        (&["fr"], &["idea-070", "idea-170"], 2, "idea-170"),
        (&["fr"], &["idea-070", "idea-070.affiliation"], 2, "idea-070.affiliation"),
        // Edited in one language only.
        (&["es,fr"], &["idea-070"], 1, "es idea-070: "),
    ];
    for (locales, ids, status, said) in cases {
        let run = desk.looks(&[&["accept", "--lang"], locales, ids].concat(), status);
        assert!(format!("{}{}", run.out, run.err).contains(said), "{ids:?} {}{}", run.out, run.err);
    }
    desk.accepts(&["idea-070"], &basis_of(&["ideas"]));
}

#[test]
fn dry_runs_say_what_would_be_recorded() {
    let desk = Desk::real();
    desk.publish(|files| {
        dropout(files);
        suppliers(files);
    });
    desk.translate("idea-071");
    let dry = desk.looks(&["accept", "--lang", "fr", "--edited", "--dry-run"], 0);
    assert!(dry.err.contains("would be recorded"), "{}", dry.err);
    let done = desk.accepts(&["--edited"], &basis_of(&["ideas"]));
    assert_eq!(dry.out, done.out);
    assert!(done.out.starts_with("fr idea-071 (draft): Because of school dropout"), "{}", done.out);
    desk.accepts(&["--edited"], &[]);
    desk.finds(&[("error drifted idea-070", "")]);
}

#[test]
fn a_reviewed_translation_that_is_edited_counts_as_translated() {
    let desk = Desk::real();
    desk.accepts(&["idea-071", "idea-072", "--state", "reviewed"], &basis_of(&["ideas"]));
    assert_eq!((desk.count("ideas", "reviewed"), desk.exported("idea-071").as_str()), (2, "reviewed"));
    desk.translate("idea-071.title");
    desk.finds(&[("info lowered idea-071", "was reviewed, and was edited since")]);
    assert_eq!((desk.count("ideas", "reviewed"), desk.count("ideas", "translated")), (1, 1));
    assert_eq!(desk.exported("idea-071"), "translated");
    desk.accepts(&["--edited"], &basis_of(&["ideas"]));
    assert!(desk.basis("ideas", "idea-071").starts_with("# state: translated\n"));
    desk.finds(&[]);
    // What was read again is reviewed again; what nobody edited was so all the time.
    desk.accepts(&["idea-071", "--state", "reviewed"], &basis_of(&["ideas"]));
    assert_eq!((desk.count("ideas", "reviewed"), desk.exported("idea-072").as_str()), (2, "reviewed"));
}

#[test]
fn a_reviewed_translation_that_is_edited_is_lowered_though_a_mark_of_its_source_changed() {
    let desk = Desk::real();
    desk.accepts(&["idea-010", "--state", "reviewed"], &basis_of(&["ideas"]));
    desk.publish(|files| replace(&mut files.source, "it's the only approach", "it’s the only approach"));
    desk.translate("idea-010");
    desk.finds(&[("info drifted idea-010", "only marks or spaces"), ("info lowered idea-010", "")]);
    assert_eq!(desk.count("ideas", "reviewed"), 0);
}

#[test]
fn a_state_is_what_is_said_and_else_what_it_was() {
    let desk = Desk::real();
    for state in ["translated", "reviewed", "draft"] {
        desk.accepts(&["idea-071", "--state", state], &basis_of(&["ideas"]));
        assert!(desk.basis("ideas", "idea-071").starts_with(&format!("# state: {state}\n")));
    }
    // A draft that is edited is a draft, and what was reviewed and proved right against a new source stays so.
    desk.translate("idea-071");
    desk.accepts(&["--edited"], &basis_of(&["ideas"]));
    assert!(desk.basis("ideas", "idea-071").starts_with("# state: draft\n"));
    desk.accepts(&["idea-070", "--state", "reviewed"], &basis_of(&["ideas"]));
    desk.publish(suppliers);
    desk.accepts(&["idea-070", STILL[0], STILL[1], STILL[2]], &basis_of(&["ideas"]));
    assert_eq!(desk.exported("idea-070"), "reviewed");
}

/// No repository is asked: the copy of the project is in none.
#[test]
fn an_idea_that_drifted_is_marked_in_the_bundle() {
    let desk = Desk::real();
    assert!(!desk.project.path(".git").exists());
    assert_eq!(desk.exported("idea-071"), "draft");
    desk.publish(|files| {
        dropout(files);
        replace(&mut files.source, "it's the only approach", "it’s the only approach");
        files.source = files.source.replace("Patsian Low", "Patrick Low");
    });
    assert_eq!(desk.exported("idea-071"), "drifted");
    assert_eq!(desk.exported("idea-029"), "drifted", "who speaks matters");
    assert_eq!(desk.exported("idea-010"), "draft", "the form of an apostrophe does not");
    desk.translate("idea-071");
    assert_eq!(desk.exported("idea-071"), "drifted", "an edit is no acceptance");
    desk.accepts(&["idea-071"], &basis_of(&["ideas"]));
    assert_eq!(desk.exported("idea-071"), "draft");
}

#[test]
fn a_first_translation_is_recorded_with_what_was_offered() {
    let desk = Desk::real();
    desk.publish(|files| {
        insert_after(files, "50. ", NEW);
        renumber(files);
    });
    assert!(desk.basis("ideas", "idea-101").starts_with("# state: missing\nidea-101 = A neighbourhood library"));
    // The translator works on it; meanwhile the source is corrected.
    let before = desk.files();
    desk.publish(|files| replace(&mut files.source, "lends drills saves", "lends drills and ladders saves"));
    let written = changed(&before, &desk.files());
    assert!(!written.iter().any(|path| path.starts_with("sources/basis/")), "{written:?}");
    desk.finds(&[("error missing-message idea-101", "")]);
    desk.append("ideas", NEW_IN_FRENCH);
    let run = desk.accepts(&["--new"], &basis_of(&["ideas"]));
    assert!(
        run.out.contains("fr idea-101 (translated): A neighbourhood library that lends drills saves"),
        "{}",
        run.out
    );
    desk.finds(&[("error drifted idea-101", "drills {+and ladders +}saves")]);
    desk.looks(&["accept", "--lang", "fr", "--all"], 1);
    desk.translate("idea-101");
    desk.accepts(&["--edited"], &basis_of(&["ideas"]));
    desk.finds(&[]);
}

#[test]
fn a_first_translation_is_recorded_with_the_speaker_who_was_offered() {
    let desk = Desk::real();
    let quotation =
        "0. Tools for all. “A library that lends drills saves money”. Ada Wolf, *Director of Tools*, Chile.";
    desk.publish(|files| {
        insert_after(files, "100. ", quotation);
        renumber(files);
        replace(&mut files.profile, "quotations = 31", "quotations = 32");
        replace(&mut files.profile, "speakers = 30", "speakers = 31");
    });
    desk.publish(|files| replace(&mut files.source, "Ada Wolf", "Adam Wolf"));
    let french = "idea-101 = Une bibliothèque d’outils\n    .title = Des outils\n    .affiliation = Directrice\n";
    desk.append("ideas", french);
    desk.accepts(&["--new"], &basis_of(&["ideas"]));
    desk.finds(&[("error drifted idea-101.affiliation", "the speaker has changed: [-Ada-]{+Adam+} Wolf")]);
}
