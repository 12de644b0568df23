//! Saving as it goes well, and with something in the way.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Change, Fault, Place, Recovered, SaveError};
use crate::workspace::disk::{Disk, Step, perform_at_once};
use crate::workspace::inside::Inside;

/// A folder with files, of which each is read as a command would.
struct Desk {
    folder: tempfile::TempDir,
    inside: Inside,
}

impl Desk {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            std::fs::create_dir_all(folder.path().join(name).parent().unwrap()).unwrap();
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let inside = Inside::new(folder.path());
        for (name, _) in files {
            inside.read(name).unwrap();
        }
        Self { folder, inside }
    }

    fn save(&self, disk: &Disk, changes: &[Change]) -> Result<(), SaveError> {
        Place { inside: &self.inside, disk, command: "test" }.save(changes)
    }

    fn recover(&self) -> Result<Option<Recovered>, SaveError> {
        Place { inside: &self.inside, disk: &Disk::default(), command: "next" }.recover()
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// All files, with their texts.
    fn files(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        collect(self.folder.path(), self.folder.path(), &mut found);
        found.sort();
        found
    }
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, found);
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"), text));
        }
    }
}

fn files(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_file_is_replaced_whole_and_keeps_its_mode() {
    let desk = Desk::new(&[]);
    let write = |text: &str| desk.save(&Disk::default(), &[Change::new("new/a.txt", text)]).unwrap();
    write("one");
    write("two");
    assert_eq!(desk.files(), files(&[("new/a.txt", "two")]), "nothing else is left");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let path = desk.path("new/a.txt");
        let mode = || std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(), 0o644);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        write("three");
        assert_eq!(mode(), 0o600);
    }
}

#[test]
fn nothing_is_changed_where_one_file_cannot_be_written() {
    let old = [("a", "old"), ("b", "old"), ("c", "old")];
    let desk = Desk::new(&old);
    // A file stands where a folder would have to be.
    let changes =
        [Change::new("a", "new"), Change::removal("b"), Change::new("x/y/z", "new"), Change::new("c/d", "new")];
    let error = desk.save(&Disk::default(), &changes).unwrap_err();
    assert_eq!((error.path.ends_with("c/d"), error.changed), (true, Vec::new()));
    assert_eq!(desk.files(), files(&old));
    assert!(!desk.path("x").exists(), "and no folder is left");
}

#[test]
fn what_was_saved_made_or_removed_since_it_was_read_stays() {
    type Edit = fn(&Desk);
    let edits: [(&str, Edit); 3] = [
        ("a", |desk| std::fs::write(desk.path("a"), "theirs").unwrap()),
        ("a", |desk| std::fs::remove_file(desk.path("a")).unwrap()),
        ("new", |desk| std::fs::write(desk.path("new"), "theirs").unwrap()),
    ];
    for (name, edit) in edits {
        let desk = Desk::new(&[("a", "old"), ("b", "old")]);
        edit(&desk);
        let before = desk.files();
        let changes = [Change::new("b", "new"), Change::new("a", "new"), Change::new("new", "new")];
        let error = desk.save(&Disk::default(), &changes).unwrap_err();
        assert!(matches!(error.fault, Fault::Meanwhile) && error.path.ends_with(name), "{error:?}");
        assert_eq!(desk.files(), before);
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_written_through_and_one_that_leads_nowhere_is_left() {
    let desk = Desk::new(&[("a", "old")]);
    let link = |to: &str, name: &str| std::os::unix::fs::symlink(to, desk.path(name)).unwrap();
    link("a", "to-a");
    link("nowhere", "to-nowhere");
    desk.inside.read("to-a").unwrap();
    desk.save(&Disk::default(), &[Change::new("to-a", "new")]).unwrap();
    assert_eq!(std::fs::read(desk.path("a")).unwrap(), b"new");
    assert!(desk.save(&Disk::default(), &[Change::new("to-nowhere", "new")]).is_err());
    assert!(desk.path("to-a").is_symlink() && desk.path("to-nowhere").is_symlink());
}

/// What may happen at a step.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    /// The process ends before it.
    Killed,
    /// The process ends in the middle of writing a file.
    Torn,
    /// The disk refuses it once: full, or broken.
    Fails(std::io::ErrorKind),
}

/// A disk on which that happens at the `at`th step; gives how many steps there were.
fn fated(at: usize, fate: Fate, exchanges: bool) -> (Disk, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let steps = Arc::clone(&count);
    let disk = Disk::new(move |step| {
        let number = steps.fetch_add(1, Ordering::SeqCst);
        match fate {
            Fate::Killed if number >= at => return Err(std::io::Error::other("killed")),
            Fate::Torn if number >= at => {
                if let (true, Step::Create(path, bytes, _)) = (number == at, step) {
                    std::fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
                }
                return Err(std::io::Error::other("killed"));
            }
            Fate::Fails(kind) if number == at => return Err(kind.into()),
            _ => {}
        }
        if !exchanges && matches!(step, Step::Exchange(..)) {
            return Err(std::io::ErrorKind::Unsupported.into());
        }
        perform_at_once(step)
    });
    (disk, count)
}

const OLD: [(&str, &str); 3] = [("a", "old a"), ("b", "old b"), ("sub/c", "old c")];
const NEW: [(&str, &str); 3] = [("a", "new a"), ("more/d", "new d"), ("sub/c", "new c")];

fn changes() -> [Change; 4] {
    [Change::new("a", "new a"), Change::removal("b"), Change::new("more/d", "new d"), Change::new("sub/c", "new c")]
}

#[test]
fn whatever_happens_at_any_step_files_are_old_or_new_and_the_next_run_gets_to_the_end() {
    use std::io::ErrorKind::{Other, StorageFull};
    let mut reached = [false; 2];
    for exchanges in [true, false] {
        for fate in [Fate::Killed, Fate::Torn, Fate::Fails(StorageFull), Fate::Fails(Other)] {
            for at in 0.. {
                let desk = Desk::new(&OLD);
                let (disk, steps) = fated(at, fate, exchanges);
                let saved = desk.save(&disk, &changes());
                let case = format!("{fate:?} at {at}, exchange {exchanges}: {saved:?}");
                for (name, text) in desk.files() {
                    let is = |list: &[(&str, &str)]| list.contains(&(name.as_str(), text.as_str()));
                    let ours = name.contains(".gsef-i18n");
                    assert!(ours || is(&OLD) || is(&NEW), "{case}: {name} has {text:?}");
                }
                for name in ["a", "sub/c"] {
                    assert!(desk.path(name).exists(), "{case}: {name} is gone");
                }
                if let (Err(error), Fate::Fails(_)) = (&saved, fate) {
                    // What is said is so.
                    let now = desk.files();
                    let stands = |name: &str| now.iter().any(|(has, text)| has == name && OLD.contains(&(name, text)));
                    assert_eq!(error.changed.is_empty(), OLD.iter().all(|(name, _)| stands(name)), "{case}");
                }
                let mut recovered = None;
                // The next command may be killed as well.
                for at in if exchanges && fate == Fate::Killed { 0..usize::MAX } else { usize::MAX - 1..usize::MAX } {
                    let (disk, steps) = fated(at, Fate::Killed, exchanges);
                    let again = Place { inside: &desk.inside, disk: &disk, command: "next" }.recover();
                    recovered = recovered.or(again.ok().flatten());
                    if steps.load(Ordering::SeqCst) <= at {
                        break;
                    }
                }
                let now = desk.files();
                let completed = now == files(&NEW);
                assert!(completed || now == files(&OLD), "{case}: {now:?}");
                assert!(completed || saved.is_err(), "{case}");
                reached[usize::from(completed)] = true;
                // None where the second command was killed when all was done.
                if let Some(recovered) = recovered {
                    let expected = Recovered { command: "test".to_owned(), completed, left: Vec::new() };
                    assert_eq!(recovered, expected, "{case}");
                }
                assert_eq!(desk.recover().unwrap(), None, "{case}: once is enough");
                if !completed {
                    desk.save(&Disk::default(), &changes()).unwrap();
                    assert_eq!(desk.files(), files(&NEW), "{case}: again");
                }
                if steps.load(Ordering::SeqCst) <= at {
                    break;
                }
            }
        }
    }
    assert_eq!(reached, [true; 2], "some were completed and some undone");
}

#[test]
fn what_a_person_edits_after_a_kill_stays() {
    let mut seen = std::collections::BTreeSet::new();
    for at in 0..60 {
        for name in ["a", "sub/c"] {
            let desk = Desk::new(&OLD);
            let (disk, _) = fated(at, Fate::Killed, true);
            if desk.save(&disk, &changes()).is_ok() {
                continue;
            }
            std::fs::write(desk.path(name), "theirs").unwrap();
            let recovered = desk.recover().unwrap();
            let mut now = desk.files();
            assert_eq!(std::fs::read_to_string(desk.path(name)).unwrap(), "theirs", "at {at}");
            now.retain(|(has, _)| has != name);
            // The others belong together.
            let others = |list: &[(&str, &str)]| {
                let mut list = files(list);
                list.retain(|(has, _)| has != name);
                list
            };
            assert!(now == others(&OLD) || now == others(&NEW), "at {at}: {now:?}");
            if let Some(recovered) = recovered {
                seen.insert((recovered.completed, recovered.left.is_empty()));
            }
        }
    }
    assert!(seen.contains(&(true, false)) && seen.contains(&(false, false)), "{seen:?}");
}

#[test]
fn a_journal_leads_nowhere_else_than_a_file_may() {
    let elsewhere = tempfile::tempdir().unwrap();
    let secret = elsewhere.path().join("secret");
    std::fs::write(&secret, "secret").unwrap();
    let desk = Desk::new(&[("a", "old")]);
    for path in [secret.to_str().unwrap(), "../secret", "a/../../secret"] {
        let journal = format!(
            "{{\"command\": \"x\", \"phase\": \"ready\", \"changes\": [{{\"path\": \"{path}\", \"old\": null, \"new\": null}}]}}"
        );
        std::fs::create_dir_all(desk.path(".gsef-i18n")).unwrap();
        std::fs::write(desk.path(".gsef-i18n/journal"), journal).unwrap();
        assert!(matches!(desk.recover().unwrap_err().fault, Fault::Closed(_)), "{path}");
    }
    assert_eq!(std::fs::read_to_string(&secret).unwrap(), "secret");
}

#[test]
fn many_files_take_as_many_steps_more() {
    let steps = |count: usize| {
        let desk = Desk::new(&[]);
        let changes: Vec<Change> = (0..count).map(|number| Change::new(format!("{number}"), "text")).collect();
        let (disk, steps) = fated(usize::MAX, Fate::Killed, true);
        desk.save(&disk, &changes).unwrap();
        steps.load(Ordering::SeqCst)
    };
    let (small, large) = (steps(20), steps(40));
    assert!(large < 2 * small, "{small} {large}");
}
