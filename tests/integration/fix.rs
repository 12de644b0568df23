//! `check --fix`: what needs no judgement is mended, byte by byte, and nothing else.

use crate::support::Project;

const REFERENCE: &str = "# A comment's own.\na = Water isn't gold.\n    .title = Water's price\nb = Air\n";
const TRANSLATION: &str =
    "# l'eau\r\na   =  L'eau n'est pas l'or.\r\n    .title = \r\n      Le prix de l'eau\r\n\r\nb = Air\r\n";

fn project() -> Project {
    let project = Project::empty();
    project.write(
        "l10n.toml",
        "basepath = \".\"\nlocales = [\"fr\"]\n\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n",
    );
    project.write("en/a.ftl", REFERENCE);
    project.write("fr/a.ftl", TRANSLATION);
    project
}

/// The translation with the apostrophes of its messages mended.
fn mended() -> String {
    let (comment, rest) = TRANSLATION.split_once("\r\n").unwrap();
    format!("{comment}\r\n{}", rest.replace('\'', "’"))
}

#[test]
fn what_is_safe_is_mended_and_nothing_else() {
    let project = project();
    let run = project.run(&["check", "--fix"]);
    assert_eq!((run.status, run.out.as_str()), (0, "Nothing to report.\n"), "{}", run.err);
    assert_eq!(run.err, "4 fixes in 1 file:\n  apostrophe: 4\n");
    assert_eq!((project.read("fr/a.ftl"), project.read("en/a.ftl")), (mended(), REFERENCE.to_owned()));
    let again = project.run(&["check", "--fix"]);
    assert_eq!(again.err, "There is nothing to fix without a person’s judgement.\n");
    assert_eq!(project.read("fr/a.ftl"), mended());
}

#[test]
fn a_dry_run_shows_the_difference_and_writes_nothing() {
    let project = project();
    let run = project.run(&["check", "--fix", "--dry-run"]);
    assert_eq!(run.status, 0);
    assert!(run.out.contains("-a   =  L'eau n'est pas l'or.\n+a   =  L’eau n’est pas l’or.\n"), "{}", run.out);
    assert!(run.out.ends_with("Nothing to report.\n"), "{}", run.out);
    assert_eq!(run.err, "4 fixes would be made in 1 file:\n  apostrophe: 4\n");
    let run = project.run(&["check", "--fix", "--dry-run", "--format", "json"]);
    assert!(serde_json::from_str::<serde_json::Value>(&run.out).is_ok() && run.err.contains("+++ b/fr/a.ftl"));
    assert_eq!(project.read("fr/a.ftl"), TRANSLATION);
    assert_eq!(project.run(&["check", "--dry-run"]).status, 2, "there is nothing to try without --fix");
}

#[test]
fn what_was_not_asked_for_stays() {
    let project = project();
    project.run(&["allow", "--lang", "fr", "a.title", "apostrophe", "--reason", "as on the wall"]);
    for arguments in [&["--ignore", "apostrophe"][..], &["--select", "quotes"]] {
        project.run(&[&["check", "--fix"], arguments].concat());
        assert_eq!(project.read("fr/a.ftl"), TRANSLATION);
    }
    let run = project.run(&["check", "--fix"]);
    assert_eq!(run.out, "Nothing to report. 1 more is allowed.\n");
    assert_eq!(project.read("fr/a.ftl"), mended().replace("de l’eau", "de l'eau"));
}

/// Nobody has looked at a translation that the program has mended.
#[test]
fn mending_is_no_edit() {
    let project = project();
    project.run(&["accept", "--lang", "fr", "--all", "--state", "reviewed"]);
    project.write("en/a.ftl", &REFERENCE.replace("gold", "silver"));
    let run = project.run(&["check", "--fix"]);
    assert!(run.status == 1 && run.out.contains("[drifted]"), "{}", run.out);
    assert_eq!(project.read("fr/a.ftl"), mended());
    assert!(project.run(&["diff"]).out.contains("the translation is untouched"));
    let run = project.run(&["accept", "--lang", "fr", "--edited"]);
    assert_eq!(run.out, "", "there is nothing to accept: {}", run.err);
    assert!(project.read("sources/basis/fr/a.ftl").contains("state: reviewed"));
    assert!(!project.run(&["check"]).out.contains("[lowered]"));
}

/// With a basis that cannot be read nobody would know what was touched.
#[test]
fn a_broken_basis_keeps_its_translation_as_it_is() {
    let project = project();
    project.run(&["accept", "--lang", "fr", "--all"]);
    let basis = project.read("sources/basis/fr/a.ftl");
    project.write("sources/basis/fr/a.ftl", &format!("{basis}\nbroken\n"));
    let run = project.run(&["check", "--fix"]);
    assert!(run.out.contains("[basis-broken]"), "{}", run.out);
    assert_eq!(project.read("fr/a.ftl"), TRANSLATION);
}

#[test]
fn nothing_is_mended_where_the_baseline_is_at_fault() {
    let project = project();
    project.write("conflict.toml", "version = 1\nfindings = [\n<<<<<<< HEAD\n]\n");
    // A file stands where a folder would have to be.
    for (baseline, update, says) in [
        ("absent.toml", false, "there is no baseline absent.toml"),
        ("conflict.toml", false, "conflict.toml:3:1: the baseline has the markers of an unresolved merge conflict"),
        ("conflict.toml", true, "conflict.toml:3:1"),
        ("l10n.toml/known.toml", true, "l10n.toml/known.toml"),
        ("fr", true, "fr cannot be read"),
    ] {
        let update = if update { &["--update-baseline"][..] } else { &[] };
        let run = project.run(&[&["check", "--fix", "--baseline", baseline], update].concat());
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{baseline} {}", run.err);
        assert!(run.err.contains(says) && !run.err.contains("fixes"), "{}", run.err);
        assert!(!run.err.contains(".gsef-i18n-"), "nobody knows that name: {}", run.err);
        assert_eq!(project.read("fr/a.ftl"), TRANSLATION, "{baseline}");
    }
}

#[test]
fn what_cannot_be_read_keeps_the_baseline_from_being_written_and_translations_from_being_mended() {
    let project = project();
    project.write("en/b.ftl", "c = Air\n");
    std::fs::write(project.path("fr/b.ftl"), b"c = \xff\n").unwrap();
    let run = project.run(&["check", "--fix", "--baseline", "known.toml", "--update-baseline"]);
    assert_eq!(run.status, 2);
    assert!(run.err.starts_with("error: known.toml was not written"), "{}", run.err);
    assert_eq!(project.read("fr/a.ftl"), TRANSLATION);
}

#[test]
fn a_dry_run_writes_no_baseline() {
    let project = project();
    let run = project.run(&["check", "--fix", "--dry-run", "--baseline", "known.toml", "--update-baseline"]);
    assert_eq!((run.status, run.err.as_str()), (0, "4 fixes would be made in 1 file:\n  apostrophe: 4\n"));
    assert!(!project.path("known.toml").exists());
}

/// The system ends the writing of a file at a size. It does so while the first files are not changed yet.
#[cfg(unix)]
#[test]
fn several_files_are_mended_or_none() {
    let project = project();
    let big = "# A remark.\n".repeat(2_000);
    project.write("en/b.ftl", "c = Water isn't gold.\n");
    project.write("fr/b.ftl", &format!("{big}\nc = L'eau n'est pas l'or.\n"));
    let script = "ulimit -c 0; trap '' XFSZ; ulimit -f 16; exec \"$0\" check --fix";
    let mut command = std::process::Command::new("/bin/sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_gsef-i18n")]).current_dir(project.path("")).env_clear();
    let output = command.env("LANG", "C.UTF-8").output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(err.starts_with("error: it could not be written, and nothing was changed: "), "{err}");
    assert!(err.contains("fr/b.ftl: "), "{err}");
    assert_eq!(project.read("fr/a.ftl"), TRANSLATION);
    assert_eq!(std::fs::read_dir(project.path("fr")).unwrap().count(), 2, "nothing is left");
}
