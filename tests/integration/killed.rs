//! Every command that writes, ended before each step that changes the disk, and with a disk that refuses each step once: files are
//! old or new and whole, the same command run again gets to the end, and what is said is so.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use gsef_i18n::cli::{self, Colour, Session, Terminal};
use gsef_i18n::workspace::disk::{Disk, Step, perform};

use crate::support::{Project, Run, copy_folder, root};

/// Runs a command within this process, on a disk.
pub(crate) fn run_on(disk: &Disk, project: &Project, arguments: &[&str]) -> Run {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let terminal = Terminal { colour: Colour::default(), width: 120, progress: false };
    let folder = project.path("");
    let all = ["gsef-i18n", "-C", folder.to_str().unwrap()].into_iter().chain(arguments.iter().copied());
    let mut session = Session::new(&[], &mut out, &mut err, terminal).on(disk.clone());
    let status = cli::run(&mut session, &all.map(Into::into).collect::<Vec<_>>());
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: status.into(), out: text(out), err: text(err) }
}

/// A disk that does not wait: the tests take many steps.
pub(crate) fn at_once(step: &Step<'_>) -> std::io::Result<()> {
    match step {
        Step::Create(path, bytes, _) if path.symlink_metadata().is_err() => std::fs::write(path, bytes),
        Step::Sync(_) => Ok(()),
        step => perform(step),
    }
}

type Files = BTreeMap<String, Vec<u8>>;

fn files(project: &Project) -> Files {
    fn collect(root: &Path, folder: &Path, found: &mut Files) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, found);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let mut found = Files::new();
    collect(&project.path(""), &project.path(""), &mut found);
    found
}

fn is_scratch(name: &str) -> bool {
    name.contains(".gsef-i18n")
}

/// What happens at a step.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    Killed,
    Torn,
    Fails(ErrorKind),
}

/// A disk on which that happens at the `at`th step, and how many steps there have been.
fn fated(at: usize, fate: Fate) -> (Disk, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let steps = Arc::clone(&count);
    let disk = Disk::new(move |step| {
        let number = steps.fetch_add(1, Ordering::SeqCst);
        match (fate, step) {
            (Fate::Torn, Step::Create(path, bytes, _)) if number == at => {
                std::fs::write(path, &bytes[..bytes.len() / 2])?;
                Err(Error::other("killed"))
            }
            (Fate::Killed | Fate::Torn, _) if number >= at => Err(Error::other("killed")),
            (Fate::Fails(kind), _) if number == at => Err(kind.into()),
            _ => at_once(step),
        }
    });
    (disk, count)
}

/// A command, and the project that it has something to do in.
struct Case {
    project: fn() -> Project,
    arguments: &'static [&'static str],
}

/// A project kept by hand, with something missing, new, edited, obsolete, renamed and to be mended.
fn by_hand() -> Project {
    let project = Project::empty();
    project.write(
        "l10n.toml",
        "locales = [\"fr\", \"es\"]\n\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n",
    );
    project.write("en/a.ftl", "one = One fish.\ntwo = Two fish.\nold = Red fish.\n");
    project.write("en/b.ftl", "blue = { one } Blue fish.\n");
    for (locale, one) in [("fr", "Un poisson !"), ("es", "Un pez.")] {
        project.write(&format!("{locale}/a.ftl"), &format!("one = {one}\nold = Rouge {{ 1 }}.\n"));
        project.write(&format!("{locale}/b.ftl"), "blue = { one } Bleu.\n");
    }
    for locale in ["fr", "es"] {
        run_on(&Disk::new(at_once), &project, &["accept", "--lang", locale, "--new"]);
    }
    project.replace("en/a.ftl", "old = Red fish.", "new = Red fish.");
    project.replace("en/a.ftl", "One fish", "One fine fish");
    project.replace("fr/a.ftl", "Un poisson !", "Un beau poisson !");
    project
}

/// A leaflet in English and Spanish.
pub(crate) fn publication() -> Project {
    let project = Project::empty();
    copy_folder(&root().join("tests/cmd/leaflet.in"), &project.path(""));
    project.replace("l10n.toml", "locales = [\"es\", \"fr\"]", "locales = [\"es\"]");
    for folder in ["locales/fr", "sources/basis/fr"] {
        std::fs::remove_dir_all(project.path(folder)).unwrap();
    }
    project
}

/// Its source alone.
fn source() -> Project {
    let project = publication();
    for folder in ["locales", "sources/basis"] {
        std::fs::remove_dir_all(project.path(folder)).unwrap();
    }
    project
}

/// It has been exported, and has changed since.
fn exported() -> Project {
    let project = publication();
    run_on(&Disk::new(at_once), &project, &["export", "--lang", "all"]);
    project.replace("locales/es/thoughts.ftl", "Riego al anochecer", "Riego al alba");
    project
}

const CASES: &[Case] = &[
    Case { project: by_hand, arguments: &["accept", "--lang", "fr", "--edited"] },
    Case { project: by_hand, arguments: &["accept", "--lang", "es", "one", "--still-correct", "--reason", "It is."] },
    Case { project: by_hand, arguments: &["note", "--lang", "fr,es", "one", "Which?"] },
    Case { project: by_hand, arguments: &["allow", "--lang", "fr", "one", "numbers", "--reason", "It is."] },
    Case { project: by_hand, arguments: &["prepare", "--lang", "fr,es"] },
    Case { project: by_hand, arguments: &["prune", "--lang", "fr,es"] },
    Case { project: by_hand, arguments: &["carry", "old", "new"] },
    Case {
        project: by_hand,
        arguments: &["check", "--fix", "--baseline", "known.json", "--update-baseline", "--select", "french-spacing"],
    },
    Case { project: source, arguments: &["extract"] },
    Case { project: publication, arguments: &["export", "--lang", "es"] },
    Case { project: exported, arguments: &["export", "--lang", "es", "--format", "csv"] },
    Case { project: publication, arguments: &["export", "--lang", "es", "--out", "new/../new/site"] },
];

#[test]
fn after_a_kill_or_a_fault_at_any_step_files_are_whole_and_the_command_gets_to_its_end() {
    for Case { project, arguments } in CASES {
        let made = project();
        let clean = made.copy();
        let old = files(&clean);
        let status = run_on(&Disk::new(at_once), &clean, arguments).status;
        let new = files(&clean);
        assert_ne!(old, new, "{arguments:?} has something to do");
        assert!(!new.keys().any(|name| is_scratch(name)), "{arguments:?}: {:?}", new.keys());
        for fate in [Fate::Killed, Fate::Torn, Fate::Fails(ErrorKind::StorageFull), Fate::Fails(ErrorKind::Other)] {
            for at in 0.. {
                let project = made.copy();
                let (disk, steps) = fated(at, fate);
                let run = run_on(&disk, &project, arguments);
                let case = format!("{arguments:?}, {fate:?} at {at}: {run:?}");
                let now = files(&project);
                for (name, bytes) in now.iter().filter(|(name, _)| !is_scratch(name)) {
                    let is_known = old.get(name) == Some(bytes) || new.get(name) == Some(bytes);
                    // The manifest of a bundle that is being written names the old and the new.
                    assert!(is_known || name.ends_with("bundle.json"), "{case}: {name}");
                }
                for name in old.keys().filter(|name| new.contains_key(*name)) {
                    assert!(now.contains_key(name), "{case}: {name} is gone");
                }
                if let (Fate::Fails(_), true) = (fate, run.err.contains("nothing was changed")) {
                    let theirs: Files = now
                        .iter()
                        .filter(|(name, _)| !is_scratch(name))
                        .map(|(name, bytes)| (name.clone(), bytes.clone()))
                        .collect();
                    assert_eq!((run.status, theirs == old), (2, true), "{case}");
                }
                // What only looks says what is so, or says that it cannot.
                if project.path(".gsef-i18n/journal").exists() {
                    let look = run_on(&Disk::default(), &project, &["status"]);
                    assert!(look.status == 0 || look.err.contains("was interrupted"), "{case}: {look:?}");
                }
                let again = run_on(&Disk::new(at_once), &project, arguments);
                assert_eq!(files(&project), new, "{case}, then {again:?}");
                // Where the first run came to its end there may be nothing left to do, which some commands say as an error.
                let is_done = run.status == status && status != 2;
                assert!(again.status == status || again.status == 0 || is_done, "{case}, then {again:?}");
                if steps.load(Ordering::SeqCst) <= at {
                    break;
                }
            }
        }
    }
}
