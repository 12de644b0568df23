//! Somebody else saves while a command is at work: an editor, in place or by a rename, or another command. Nothing that was saved is
//! lost, and nobody is told that it was written when it was not.

use std::sync::{Arc, Mutex};

use gsef_i18n::workspace::disk::{Disk, Step};

use crate::killed::{at_once, publication, run_on};
use crate::support::Project;

fn project() -> Project {
    let project = Project::empty();
    project
        .write("l10n.toml", "locales = [\"fr\"]\n\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n");
    project.write("en/a.ftl", "one = One fish!\ntwo = Two fish.\nthree = Three.\nold = Red.\n");
    project.write("fr/a.ftl", "one = Un poisson!\nold = Rouge.\n");
    run_on(&Disk::new(at_once), &project, &["accept", "--lang", "fr", "--new"]);
    project.replace("en/a.ftl", "old = Red.\n", "new = Red.\n");
    project
}

/// When the other one has its turn.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// After the command has read, before it compares.
    BeforeTheLock,
    /// After it has compared, right before the renames.
    BeforeTheRename,
}

/// A disk that lets somebody in at that moment, once.
fn with(moment: Moment, other: impl FnOnce() + Send + 'static) -> Disk {
    let other = Mutex::new(Some(other));
    Disk::new(move |step| {
        let now = match (moment, step) {
            (Moment::BeforeTheLock, Step::Folder(path)) => path.ends_with(".gsef-i18n"),
            (Moment::BeforeTheRename, Step::Exchange(..) | Step::Move(..)) => true,
            _ => false,
        };
        if now {
            // Taken out first: the other one takes steps as well.
            let other = other.lock().unwrap().take();
            if let Some(other) = other {
                other();
            }
        }
        at_once(step)
    })
}

const EDITED: &str = "one = Un poisson!\nold = Rouge.\n# mine\n";

#[test]
fn what_an_editor_saves_meanwhile_stays_and_the_command_says_so() {
    for arguments in [
        &["prepare", "--lang", "fr"][..],
        &["prune", "--lang", "fr"],
        &["carry", "old", "new"],
        &["check", "--fix", "--select", "french-spacing"],
    ] {
        for moment in [Moment::BeforeTheLock, Moment::BeforeTheRename] {
            for by_rename in [false, true] {
                let project = project();
                let basis = project.read("sources/basis/fr/a.ftl");
                let (path, other) = (project.path("fr/a.ftl"), project.path("fr/.a.ftl.swp"));
                let save = move || {
                    if by_rename {
                        std::fs::write(&other, EDITED).unwrap();
                        std::fs::rename(&other, &path).unwrap();
                    } else {
                        std::fs::write(&path, EDITED).unwrap();
                    }
                };
                let run = run_on(&with(moment, save), &project, arguments);
                let case = format!("{arguments:?} {moment:?} {by_rename}: {run:?}");
                assert_eq!(run.status, 2, "{case}");
                assert!(run.err.contains("nothing was changed") && run.err.contains("fr/a.ftl"), "{case}");
                assert_eq!(project.read("fr/a.ftl"), EDITED, "{case}");
                assert_eq!(project.read("sources/basis/fr/a.ftl"), basis, "{case}");
                assert!(!project.path(".gsef-i18n").exists(), "{case}");
                assert_eq!(std::fs::read_dir(project.path("fr")).unwrap().count(), 1, "{case}");
            }
        }
    }
}

#[test]
fn a_file_that_is_deleted_meanwhile_does_not_come_back() {
    for moment in [Moment::BeforeTheLock, Moment::BeforeTheRename] {
        let project = project();
        let path = project.path("fr/a.ftl");
        let run =
            run_on(&with(moment, move || std::fs::remove_file(path).unwrap()), &project, &["prepare", "--lang", "fr"]);
        assert_eq!(run.status, 2, "{run:?}");
        assert!(!project.path("fr/a.ftl").exists());
    }
}

/// Each pair of commands that write: the second comes to its end while the first has read and not yet written. Both records stand, or
/// the first says that it has written nothing.
#[test]
fn two_commands_at_once_lose_nothing_of_each_other() {
    let commands: [&[&str]; 7] = [
        &["accept", "--lang", "fr", "one", "--state", "reviewed"],
        &["note", "--lang", "fr", "one", "Which?"],
        &["allow", "--lang", "fr", "one", "numbers", "--reason", "It is."],
        &["prepare", "--lang", "fr"],
        &["prune", "--lang", "fr"],
        &["carry", "old", "new"],
        &["check", "--fix", "--select", "french-spacing"],
    ];
    let traces = |project: &Project| {
        let (basis, text) = (project.read("sources/basis/fr/a.ftl"), project.read("fr/a.ftl"));
        [
            basis.contains("# state: reviewed"),
            basis.contains("note: Which?"),
            basis.contains("It is."),
            text.contains("two"),
            !text.contains("old ="),
            text.contains("new = Rouge"),
            text.contains("poisson\u{202f}!"),
        ]
    };
    for first in 0..commands.len() {
        for second in 0..commands.len() {
            let project = Arc::new(project());
            let (inner, command) = (Arc::clone(&project), commands[second]);
            let status = Arc::new(Mutex::new(None));
            let told = Arc::clone(&status);
            let other = move || {
                *told.lock().unwrap() = Some(run_on(&Disk::new(at_once), &inner, command).status);
            };
            let run = run_on(&with(Moment::BeforeTheLock, other), &project, commands[first]);
            let case = format!("{:?} beside {command:?}: {run:?}", commands[first]);
            let after = traces(&project);
            // What comes to nothing beside the other: a message can be carried or pruned, not both.
            let excluded = |one: usize, other: usize| matches!((one, other), (4, 5) | (5, 4));
            if status.lock().unwrap().unwrap() != 2 && !excluded(first, second) {
                assert!(after[second], "{case}: the second one's work is lost");
            }
            assert!(run.status == 2 || after[first] || excluded(first, second), "{case}: the first one's work is lost");
            if run.status == 2 {
                assert!(run.err.contains("nothing was changed") || !run.err.is_empty(), "{case}");
            }
        }
    }
}

/// The same of commands in a publication: the reference follows the source, and its bases keep what was recorded meanwhile.
#[test]
fn an_extraction_and_a_record_at_once_lose_nothing_of_each_other() {
    let commands: [&[&str]; 4] = [
        &["extract"],
        &["note", "--lang", "es", "thought-001", "Which?"],
        &["accept", "--lang", "es", "thought-001", "--state", "reviewed", "--still-correct", "--reason", "It is."],
        &["export", "--lang", "en"],
    ];
    for (first, second) in [(0, 1), (0, 2), (1, 0), (2, 0), (3, 0), (3, 1), (1, 3), (0, 0), (3, 3)] {
        let project = Arc::new(publication());
        project.replace("sources/leaflet.en.txt", "in the evening", "at dawn");
        let (inner, command) = (Arc::clone(&project), commands[second]);
        // What it was made from before is what is exported: a bundle of a source that is ahead of its reference is refused.
        let other = move || drop(run_on(&Disk::new(at_once), &inner, command));
        if first == 3 || second == 3 {
            run_on(&Disk::new(at_once), &project, &["extract"]);
        }
        let run = run_on(&with(Moment::BeforeTheLock, other), &project, commands[first]);
        let case = format!("{:?} beside {command:?}: {run:?}", commands[first]);
        let basis = project.read("sources/basis/es/thoughts.ftl");
        let done = [
            project.read("locales/en/thoughts.ftl").contains("at dawn"),
            basis.contains("# note: Which?"),
            basis.contains("# state: reviewed"),
            project.path("out/en/bundle.json").is_file(),
        ];
        assert!(run.status == 0 && done[first] && done[second], "{case}: {done:?}");
        assert_eq!(run_on(&Disk::new(at_once), &project, &["extract", "--check"]).status, 0, "{case}");
        assert!(!project.path(".gsef-i18n").exists(), "{case}");
    }
}

/// While another command has the lock, its process is named.
#[test]
fn one_that_waits_in_vain_says_for_whom() {
    let project = project();
    std::fs::create_dir(project.path(".gsef-i18n")).unwrap();
    let file = std::fs::File::create(project.path(".gsef-i18n/lock")).unwrap();
    project.write(".gsef-i18n/owner", "4711");
    fs4::FileExt::lock(&file).unwrap();
    let run = project.run(&["accept", "--lang", "fr", "one", "--state", "reviewed"]);
    assert_eq!(run.status, 2, "{run:?}");
    assert!(run.err.contains("another command (process 4711) is writing in this project"), "{}", run.err);
    // Who only looks does not wait, and takes no lock.
    assert_eq!(project.run(&["status"]).status, 0);
}

/// Standard output is full. What is written is written, and its report is no reason to fail; a check still says what it found.
#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_printed_is_no_failure_of_what_was_written() {
    for (arguments, status, says) in [
        (&["accept", "--lang", "fr", "one", "--state", "reviewed"][..], 0, "Everything is written"),
        (&["prepare", "--lang", "fr"], 0, "Everything is written"),
        (&["carry", "old", "new"], 0, "Everything is written"),
        (&["check", "--fix"], 1, "Everything is written"),
        (&["status"], 2, "the result could not be written"),
        (&["check"], 2, "the result could not be written"),
    ] {
        let project = project();
        let (one, other) = (self::project(), project.path(""));
        // It has errors: something is missing, and must not be.
        let config = project.read("l10n.toml");
        project.write("l10n.toml", &format!("{config}\n[checks]\ncomplete = [\"fr\"]\n"));
        one.write("l10n.toml", &project.read("l10n.toml"));
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_gsef-i18n"));
        command.current_dir(other).args(arguments).env_clear().env("LANG", "C.UTF-8").stdout(full);
        let output = command.output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), err.contains(says)), (Some(status), true), "{arguments:?}: {err}");
        run_on(&Disk::new(at_once), &one, arguments);
        for path in ["fr/a.ftl", "sources/basis/fr/a.ftl"] {
            assert_eq!(project.read(path), one.read(path), "{arguments:?} {path}");
        }
    }
}
