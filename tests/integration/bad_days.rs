//! What other tools, other hands, git and a power cut do to a project: nothing that a translator did is lost, and nothing
//! is taken for right that nobody looked at.

#![cfg(unix)]

use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

use gsef_i18n::ftl::read;

use crate::drift::{Desk, NEW, changed};
use crate::support::Files;
use crate::support::source_edits::{insert_after, renumber, replace};

const BASIS: &str = "sources/basis/fr/ideas.ftl";
const OURS: &str = "<<<<<<< HEAD\n";

/// Lets the text of idea 71 drift.
fn dropout(files: &mut Files) {
    replace(&mut files.source, "school desertion", "school dropout");
}

#[test]
fn a_basis_that_is_lost_is_said_so_of_every_part_and_no_translation_is_touched() {
    let desk = Desk::real();
    let text = desk.project.read("locales/en/ideas.ftl");
    let reference = read::read(&text);
    let parts: usize =
        reference.messages().map(|message| usize::from(message.value.is_some()) + message.attributes.len()).sum();
    for lose in [|path: &Path| std::fs::remove_file(path).unwrap(), |path: &Path| std::fs::write(path, "").unwrap()] {
        let desk = Desk::real();
        let translations = desk.files();
        lose(&desk.project.path(BASIS));
        let (found, _, status) = desk.check(&[]);
        assert_eq!((found.iter().filter(|one| one.code == "no-basis").count(), found.len(), status), (parts, parts, 1));
        // The basis is made anew from what is offered today; that is no acceptance.
        desk.runs(&["extract"], 0);
        let (found, _, status) = desk.check(&[]);
        assert_eq!((found.len(), status), (parts, 1));
        desk.runs(&["accept", "--lang", "fr", "--new"], 0);
        desk.finds(&[]);
        assert_eq!(changed(&translations, &desk.files()), [BASIS], "states and fingerprints, nothing else");
    }
}

/// A cut in the middle of an entry can leave something that reads well. Whatever the place, nothing behind it counts as accepted.
#[test]
fn a_basis_that_is_cut_off_is_never_taken_for_whole() {
    let desk = Desk::real();
    let whole = desk.project.read(BASIS);
    let middle = whole.find("\nidea-050 = ").unwrap();
    let entry = middle + whole[middle..].find("\n\n").unwrap() + 2;
    let id = entry + whole[entry..].find("\nidea-").unwrap();
    let title = id + whole[id..].find("    .title").unwrap();
    let cuts = [
        ("in a comment", entry + "# state: draft\n# transl".len()),
        ("in an id", id + "\nidea-0".len()),
        ("in a text", id + "\nidea-051 = To bu".len()),
        ("before an attribute", title),
        ("in an attribute's name", title + "    .ti".len()),
        ("between two entries", entry),
    ];
    for (name, at) in cuts {
        let at = (at..).find(|at| whole.is_char_boundary(*at)).unwrap();
        desk.project.write(BASIS, &whole[..at]);
        let before = desk.files();
        let check = desk.project.run(&["check", "--lang", "fr", "--format", "json"]);
        assert_eq!(check.status, 1, "{name}");
        // The last message, for one.
        let said = check.out.contains("\"basis-broken\"") || check.out.contains("what “idea-100” was translated from");
        assert!(said, "{name}: {}", check.out);
        let run = desk.project.run(&["accept", "--lang", "fr", "--all"]);
        if check.out.contains("\"basis-broken\"") {
            assert_eq!(run.status, 2, "{name}");
            assert_eq!(changed(&before, &desk.files()), [""; 0], "{name}");
        } else {
            assert!(changed(&before, &desk.files()).iter().all(|path| path == BASIS), "{name}");
        }
    }
    desk.project.write(BASIS, &whole);
    desk.finds(&[]);
}

#[test]
fn lines_that_a_person_wrote_in_the_basis_survive() {
    let desk = Desk::real();
    let text = desk.project.read(BASIS);
    let entry = desk.basis("ideas", "idea-071");
    let mine = "# asked Léa on the 3rd\n# see: https://example.org/a: b\n";
    let edited = entry.replace("\nidea-071 =", &format!("\n{mine}idea-071 ="));
    desk.project.write(BASIS, &text.replace(&entry, &edited));
    desk.finds(&[]);
    desk.publish(dropout);
    assert!(desk.basis("ideas", "idea-071").contains(mine), "extract");
    desk.translate("idea-071");
    desk.runs(&["accept", "--lang", "fr", "idea-071", "--state", "reviewed"], 0);
    assert!(desk.basis("ideas", "idea-071").contains(mine), "accept");
    desk.runs(&["note", "--lang", "fr", "idea-071", "Which school?"], 0);
    let now = desk.basis("ideas", "idea-071");
    assert!(now.contains(mine) && now.contains("# note: Which school?\n"), "{now}");
    // All else is as it was.
    let others = |text: &str| -> Vec<String> {
        text.split("\n\n").filter(|entry| !entry.contains("\nidea-071 =")).map(str::to_owned).collect()
    };
    assert_eq!(others(&desk.project.read(BASIS)), others(&text));
}

#[test]
fn a_note_that_is_not_there_is_not_removed() {
    let desk = Desk::real();
    let remove = |text: &[&str]| {
        let run = desk.project.run(&[&["note", "--lang", "fr", "idea-001", "--remove"], text].concat());
        (run.status, run.err)
    };
    assert_eq!(remove(&[]), (2, "error: there is no note on idea-001\n".to_owned()));
    desk.runs(&["note", "--lang", "fr", "idea-001", "Which school?"], 0);
    let (status, said) = remove(&["Which house?"]);
    assert!(status == 2 && said.starts_with("error: there is no such note on idea-001"), "{said}");
    assert_eq!(remove(&["Which school?"]).0, 0);
}

#[test]
fn a_remark_between_two_entries_of_the_basis_survives() {
    let desk = Desk::real();
    desk.project.replace(
        BASIS,
        "made from. Written by gsef-i18n.\n",
        "made from. Written by gsef-i18n.\n\n# Léa has read up to 40.\n",
    );
    desk.runs(&["accept", "--lang", "fr", "idea-071", "--state", "reviewed"], 0);
    assert!(desk.project.read(BASIS).contains("# Léa has read up to 40.\n"));
}

#[test]
fn a_basis_whose_line_ends_git_changed_is_the_same_basis() {
    let desk = Desk::real();
    desk.publish(dropout);
    let text = desk.project.read(BASIS);
    desk.project.write(BASIS, &text.replace('\n', "\r\n"));
    desk.finds(&[("error drifted idea-071", "(wording): ")]);
    desk.translate("idea-071");
    desk.runs(&["accept", "--lang", "fr", "--edited"], 0);
    desk.finds(&[]);
}

#[test]
fn nothing_is_recorded_in_a_basis_with_marks_of_a_merge() {
    let desk = Desk::real();
    desk.publish(dropout);
    desk.translate("idea-071");
    let entry = desk.basis("ideas", "idea-071");
    let merge = format!("{OURS}{entry}\n=======\n{entry}\n>>>>>>> other");
    let text = desk.project.read(BASIS).replace(&entry, &merge);
    desk.project.write(BASIS, &text);
    let check = desk.looks(&["check", "--lang", "fr"], 1);
    assert!(check.out.contains("basis-broken") && check.out.contains("unresolved merge"), "{}", check.out);
    assert!(check.out.contains(BASIS), "{}", check.out);
    for refused in [
        &["extract"][..],
        &["accept", "--lang", "fr", "idea-071"],
        &["accept", "--lang", "fr", "headings", "--state", "reviewed"],
        &["accept", "--lang", "es,fr", "--all"],
        &["note", "--lang", "fr", "idea-001", "a note"],
        &["status"],
        &["diff"],
    ] {
        let run = desk.looks(refused, 2);
        assert!(run.err.contains("basis-broken") && run.err.contains(BASIS), "{refused:?} {}", run.err);
    }
    // The message about what to do: one side is taken, and work goes on.
    let text = text.replace(OURS, "").replace("\n=======\n", "\n<<").replace("\n>>>>>>> other", "");
    let from = text.find("\n<<").unwrap();
    let end = from + text[from..].find("\n\n").unwrap_or(text.len() - from);
    desk.project.write(BASIS, &format!("{}{}", &text[..from], &text[end..]));
    desk.runs(&["accept", "--lang", "fr", "idea-071"], 0);
    desk.finds(&[]);
}

#[test]
fn a_broken_basis_is_the_affair_of_its_own_language() {
    let desk = Desk::real();
    let unchanged =
        "\n[[erratum]]\nfind = \"school desertion\"\nreplace = \"school dropout\"\nmeaning = \"unchanged\"\n";
    desk.publish(|files| files.errata.push_str(&format!("{unchanged}reason = \"A test.\"\n")));
    let text = desk.project.read(BASIS);
    desk.project.write(BASIS, &format!("{OURS}{text}"));
    let check = desk.looks(&["check", "--lang", "es", "--format", "json"], 0);
    assert!(check.out.contains("a misprint of the source was corrected"), "{}", check.out);
    assert!(!check.out.contains("basis-broken"), "{}", check.out);
}

/// As `fluent.syntax` writes what it has read, and as Pontoon does: each value on a line of its own, indented by its own
/// measure, the comments of the translation replaced, entries in the order of the reference.
fn reserialized(text: &str, attributes_of: usize) -> String {
    let resource = read::read(text);
    let mut out = String::from("### Written by another tool.\n");
    let indent = " ".repeat(attributes_of);
    for (index, message) in resource.messages().enumerate() {
        if index % 3 == 0 {
            out.push_str("\n# A comment of the other tool.\n");
        }
        let one = |pattern: &read::Pattern| {
            format!("\n{indent}    {}\n", pattern.canonical.replace('\n', &format!("\n{indent}    ")))
        };
        out.push_str(&format!("{} ={}", message.id, message.value.as_ref().map_or("\n".to_owned(), one)));
        for attribute in &message.attributes {
            out.push_str(&format!("{indent}.{} ={}", attribute.name, one(&attribute.value)));
        }
    }
    out
}

#[test]
fn a_translation_that_another_tool_wrote_anew_keeps_its_state() {
    let desk = Desk::real();
    desk.runs(&["accept", "--lang", "fr", "idea-070", "--state", "reviewed"], 0);
    desk.publish(dropout);
    for (name, indent) in [("ideas", 4), ("front", 1), ("headings", 8), ("patterns", 2)] {
        let path = format!("locales/fr/{name}.ftl");
        let (before, after) = (desk.project.read(&path), reserialized(&desk.project.read(&path), indent));
        assert!(before != after && read::read(&after).problems.is_empty(), "{name}");
        desk.project.write(&path, &after);
    }
    // Nothing but what had drifted, still untouched; what was reviewed is so.
    desk.finds(&[("error drifted idea-071", "has drifted (wording): ")]);
    desk.looks(&["accept", "--lang", "fr", "--new", "--edited"], 0);
    desk.looks(&["accept", "--lang", "fr", "idea-071"], 1);
    // One word changed in the new form is an edit.
    desk.translate("idea-070");
    desk.finds(&[("error drifted idea-071", ""), ("info lowered idea-070", "")]);
}

/// A second `accept` runs out of room (here: of what it may write) after the first of two files.
#[test]
fn an_acceptance_killed_between_two_files_leaves_both_whole() {
    let desk = Desk::real();
    desk.publish(|files| {
        dropout(files);
        for end in ["\n", "\t"] {
            replace(&mut files.source, &format!("\nMayors Panel{end}"), &format!("\nPanel of Mayors{end}"));
        }
    });
    desk.translate("idea-071");
    desk.translate("session-02");
    let before = desk.files();
    let limit = 16 * 512;
    let size = |name: &str| desk.project.read(&format!("sources/basis/fr/{name}.ftl")).len();
    assert!(size("headings") < limit && size("ideas") > 2 * limit, "one fits and the other does not");
    // POSIX counts in 512 bytes. What would be written beyond ends the program, as a power cut would.
    let script = "ulimit -c 0; ulimit -f 16; exec \"$0\" accept --lang fr --edited";
    let mut command = Command::new("/bin/sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_gsef-i18n")]).current_dir(desk.project.path("")).env_clear();
    let output = command.env("LANG", "C.UTF-8").output().unwrap();
    assert!(output.status.signal().is_some(), "{output:?}");
    let after = desk.files();
    let touched = changed(&before, &after);
    // Its scratch files stay behind and are nobody's basis.
    let (scratch, touched): (Vec<_>, Vec<_>) = touched.into_iter().partition(|path| path.contains(".gsef-i18n"));
    assert_eq!((scratch.is_empty(), touched.len()), (false, 0), "no basis is changed before all are written");
    desk.finds(&[("error drifted session-02", "edited since"), ("error drifted idea-071", "edited since")]);
    desk.runs(&["accept", "--lang", "fr", "--edited"], 0);
    desk.finds(&[]);
    assert!(!desk.files().keys().any(|path| path.contains(".gsef-i18n")), "and then they are gone");
}

#[test]
fn a_folder_in_the_place_of_a_basis_is_named_before_anything_is_written() {
    let desk = Desk::real();
    desk.publish(dropout);
    desk.translate("idea-071");
    std::fs::remove_file(desk.project.path(BASIS)).unwrap();
    std::fs::create_dir(desk.project.path(BASIS)).unwrap();
    for refused in [
        &["accept", "--lang", "es,fr", "idea-071", "--still-correct", "--reason", "a test"][..],
        &["extract"],
        &["note", "--lang", "es,fr", "idea-071", "a note"],
        &["check", "--lang", "fr"],
    ] {
        let run = desk.looks(refused, 2);
        assert!(format!("{}{}", run.out, run.err).contains(BASIS), "{refused:?} {}{}", run.out, run.err);
    }
}

#[test]
fn an_id_that_only_a_basis_remembers_is_taken() {
    let desk = Desk::real();
    let text = desk.project.read(BASIS);
    let entry =
        "# state: draft\n# translation: value 0123456789abcdef\nidea-101 = An idea of a branch that was never merged\n";
    desk.project.write(BASIS, &format!("{text}\n{entry}"));
    desk.publish(|files| {
        insert_after(files, "100. ", NEW);
        renumber(files);
    });
    desk.finds(&[("error missing-message idea-102", "")]);
}

/// A copy of the project in a repository of its own.
struct Repository {
    desk: Desk,
}

impl Repository {
    fn new() -> Self {
        let new = Self { desk: Desk::real() };
        for arguments in [
            &["init", "--quiet", "--initial-branch=main"][..],
            &["config", "user.name", "Test"],
            &["config", "user.email", "test@example.org"],
            &["config", "commit.gpgsign", "false"],
        ] {
            new.git(arguments);
        }
        new.commit();
        new
    }

    /// Runs git without the settings of whoever runs the tests.
    #[track_caller]
    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.args(arguments).current_dir(self.desk.project.path("")).stdin(Stdio::null());
        git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1").env("LC_ALL", "C");
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            git.env_remove(name);
        }
        let output = git.output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {output:?}");
    }

    #[track_caller]
    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "A change."]);
    }

    /// What is done on a branch of its own that starts at `main`.
    #[track_caller]
    fn branch(&self, name: &str, work: impl FnOnce(&Desk)) {
        self.git(&["checkout", "--quiet", "-b", name, "main"]);
        work(&self.desk);
        self.commit();
    }

    #[track_caller]
    fn merge(&self, names: &[&str]) {
        self.git(&["checkout", "--quiet", "main"]);
        for name in names {
            self.git(&["merge", "--quiet", "--no-edit", name]);
        }
    }
}

#[test]
fn acceptances_of_neighbours_on_two_branches_merge() {
    let repository = Repository::new();
    repository.desk.publish(|files| {
        replace(&mut files.source, "70. Suppliers of life.", "70. Suppliers of our life.");
        dropout(files);
    });
    repository.commit();
    for id in ["idea-070.title", "idea-071"] {
        repository.branch(&format!("accepts-{id}"), |desk| {
            desk.translate(id);
            desk.runs(&["accept", "--lang", "fr", id], 0);
        });
    }
    repository.merge(&["accepts-idea-070.title", "accepts-idea-071"]);
    repository.desk.finds(&[]);
}

#[test]
fn a_correction_on_one_branch_and_an_acceptance_on_another_merge() {
    let repository = Repository::new();
    repository.desk.publish(dropout);
    repository.commit();
    repository.branch("corrects", |desk| {
        desk.publish(|files| {
            replace(&mut files.source, "suppliers of food and life.", "suppliers of food and of life.");
            // Beside the message that the other branch accepts.
            insert_after(files, "71. ", NEW);
            renumber(files);
        });
    });
    repository.branch("accepts", |desk| {
        desk.translate("idea-071");
        desk.runs(&["accept", "--lang", "fr", "idea-071"], 0);
    });
    repository.merge(&["corrects", "accepts"]);
    let desk = &repository.desk;
    desk.finds(&[("error missing-message idea-101", ""), ("error drifted idea-070", "{+of +}life")]);
    desk.looks(&["extract", "--check"], 0);
}

#[test]
fn a_shallow_clone_knows_as_much() {
    let repository = Repository::new();
    repository.desk.publish(dropout);
    repository.commit();
    let here = repository.desk.runs(&["check", "--lang", "fr", "--format", "json"], 1);
    let from = format!("file://{}", repository.desk.project.path("").display());
    repository.git(&["clone", "--quiet", "--depth", "1", &from, "clone"]);
    assert!(repository.desk.project.path("clone/.git/shallow").exists(), "it is shallow");
    let there = repository.desk.runs(&["-C", "clone", "check", "--lang", "fr", "--format", "json"], 1);
    assert!(here.out.contains("“idea-071” has drifted"), "{}", here.out);
    assert_eq!(there.out, here.out);
}
