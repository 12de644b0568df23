//! A bundle's folder as it goes well, and with something in the way.

use super::*;
use crate::workspace::disk::perform_at_once;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn manifest(files: &BTreeMap<String, String>) -> String {
    let digests: BTreeMap<&String, Digest> = files.iter().map(|(name, text)| (name, digest(text.as_bytes()))).collect();
    let names: Vec<&&String> = digests.keys().collect();
    serde_json::json!({ "generator": "gsef-i18n", "files": names, "digests": digests }).to_string()
}

/// The files of a bundle, with their manifest.
fn files(list: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> =
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let manifest = manifest(&files);
    files.insert(MANIFEST.to_owned(), manifest);
    files
}

fn names(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}

fn folder(root: &Path, disk: &Disk) -> Folder {
    Folder { path: root.join("out/fr"), locked: root.join("out"), disk: disk.clone() }
}

fn look(folder: &Folder, files: &BTreeMap<String, String>) -> (Contents, Difference) {
    let contents = folder.read(files.keys()).unwrap();
    let difference = contents.compare(files, &BTreeMap::new());
    (contents, difference)
}

fn write(folder: &Folder, files: &BTreeMap<String, String>) -> Result<(), SaveError> {
    let (contents, difference) = look(folder, files);
    if difference.is_empty() && !contents.has_scratch() { Ok(()) } else { folder.write(files, &contents, &difference) }
}

fn there(folder: &Folder) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(&folder.path).into_iter().flatten().map(Result::unwrap);
    entries
        .map(|entry| {
            (entry.file_name().into_string().unwrap(), std::fs::read_to_string(entry.path()).unwrap_or_default())
        })
        .collect()
}

const FIRST: [(&str, &str); 3] = [("a.md", "A"), ("b.md", "B"), ("same.md", "S")];
const SECOND: [(&str, &str); 3] = [("a.md", "A2"), ("c.md", "C"), ("same.md", "S")];

#[test]
fn a_folder_becomes_what_it_should_be_and_others_files_stay() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path(), &Disk::default());
    write(&folder, &files(&FIRST)).unwrap();
    std::fs::write(folder.path.join("mine.txt"), "mine").unwrap();
    let second = files(&SECOND);
    let (_, difference) = look(&folder, &second);
    assert_eq!(difference.outdated, names(&["a.md", MANIFEST, "c.md"]));
    assert_eq!(difference.stale, names(&["b.md"]));
    write(&folder, &second).unwrap();
    let mut expected = second;
    expected.insert("mine.txt".to_owned(), "mine".to_owned());
    assert_eq!(there(&folder), expected);
    assert_eq!(std::fs::read_dir(root.path().join("out")).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_persons_file_is_neither_overwritten_nor_removed_whatever_the_manifest_says() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path(), &Disk::default());
    write(&folder, &files(&FIRST)).unwrap();
    for (name, text) in [("a.md", "edited"), ("b.md", "edited"), ("notes.md", "mine")] {
        std::fs::write(folder.path.join(name), text).unwrap();
    }
    // It lists what it never wrote.
    let listed = files(&[("a.md", "A"), ("b.md", "B"), ("notes.md", "N"), ("../x.md", "X")]);
    std::fs::write(folder.path.join(MANIFEST), &listed[MANIFEST]).unwrap();
    let (_, difference) = look(&folder, &files(&SECOND));
    assert_eq!(difference.foreign, names(&["a.md"]));
    assert_eq!((difference.stale, difference.changed), (names(&[]), names(&["b.md", "notes.md"])));
}

#[cfg(unix)]
#[test]
fn a_link_is_never_ours() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path(), &Disk::default());
    write(&folder, &files(&FIRST)).unwrap();
    std::fs::write(root.path().join("elsewhere"), "A").unwrap();
    std::fs::remove_file(folder.path.join("a.md")).unwrap();
    std::os::unix::fs::symlink(root.path().join("elsewhere"), folder.path.join("a.md")).unwrap();
    let (_, difference) = look(&folder, &files(&FIRST));
    assert_eq!(difference.foreign, names(&["a.md"]));
}

#[test]
fn line_ends_that_git_changed_make_no_file_a_persons() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path(), &Disk::default());
    write(&folder, &files(&[("a.md", "A\nB\n")])).unwrap();
    std::fs::write(folder.path.join("a.md"), "A\r\nB\r\n").unwrap();
    let (_, difference) = look(&folder, &files(&[("a.md", "C\n")]));
    assert_eq!(difference.foreign, names(&[]));
}

#[test]
fn whatever_happens_at_any_step_each_file_is_whole_and_the_next_run_gets_to_the_end() {
    for fails in [false, true] {
        for start in [None, Some(files(&FIRST))] {
            for at in 0.. {
                let root = tempfile::tempdir().unwrap();
                if let Some(start) = &start {
                    write(&folder(root.path(), &Disk::default()), start).unwrap();
                }
                let count = Arc::new(AtomicUsize::new(0));
                let steps = Arc::clone(&count);
                let disk = Disk::new(move |step| {
                    let number = steps.fetch_add(1, Ordering::SeqCst);
                    // The disk is full once, or the process is gone for good.
                    if number == at || (!fails && number > at) {
                        return Err(std::io::ErrorKind::StorageFull.into());
                    }
                    perform_at_once(step)
                });
                let second = files(&SECOND);
                let outcome = write(&folder(root.path(), &disk), &second);
                let sound = folder(root.path(), &Disk::default());
                let now = there(&sound);
                let case = format!("at {at}, fails {fails}, {}: {outcome:?}", start.is_some());
                let old = start.clone().unwrap_or_default();
                for (name, text) in now.iter().filter(|(name, _)| *name != MANIFEST && !name.starts_with(PREFIX)) {
                    assert!(
                        old.get(name) == Some(text) || second.get(name) == Some(text),
                        "{case}: {name} has {text:?}"
                    );
                }
                for name in old.keys().filter(|name| second.contains_key(*name)) {
                    assert!(now.contains_key(name), "{case}: {name} is gone");
                }
                if let (Err(error), true) =
                    (&outcome, fails && outcome.as_ref().is_err_and(|error| error.changed.is_empty()))
                {
                    let bare = |files: &BTreeMap<String, String>| -> BTreeMap<String, String> {
                        files
                            .iter()
                            .filter(|(name, _)| *name != MANIFEST && !name.starts_with(PREFIX))
                            .map(|(name, text)| (name.clone(), text.clone()))
                            .collect()
                    };
                    assert_eq!(bare(&now), bare(&old), "{case}: {error:?}");
                }
                assert_eq!(look(&sound, &second).1.foreign, names(&[]), "{case}: it knows its own files");
                write(&sound, &second).unwrap();
                assert_eq!(there(&sound), second, "{case}");
                assert_eq!(std::fs::read_dir(root.path().join("out")).unwrap().count(), 1, "{case}");
                if count.load(Ordering::SeqCst) <= at {
                    break;
                }
            }
        }
    }
}
