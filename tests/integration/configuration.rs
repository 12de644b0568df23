//! Slips in `l10n.toml` that leave something unchecked: each is said where it stands.

use crate::support::{Project, Run};

const PATHS: &str = "[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n";

/// A project whose reference is kept by hand.
fn project(config: &str) -> Project {
    let project = Project::empty();
    project.write("l10n.toml", config);
    project.write("en/a.ftl", "a = Water\n");
    project.write("fr/a.ftl", "a = L’eau\n");
    project
}

#[track_caller]
fn says(run: &Run, status: i32, sentences: &[&str]) {
    assert_eq!(run.status, status, "{}{}", run.out, run.err);
    for sentence in sentences {
        assert!(format!("{}{}", run.out, run.err).contains(sentence), "{sentence}: {}{}", run.out, run.err);
    }
}

#[test]
fn a_reference_that_no_file_has_is_an_error() {
    let config = |path: &str| format!("locales = [\"fr\"]\n\n{}", PATHS.replace("en/*.ftl", path));
    for path in ["em/*.ftl", "en/*.flt", "en/b.ftl", "**/em/*.ftl"] {
        let path_l10n = config(path)
            .replace("{locale}/*.ftl", if path.ends_with("b.ftl") { "{locale}/b.ftl" } else { "{locale}/*.ftl" });
        let path_l10n =
            if path.starts_with("**") { path_l10n.replace("{locale}/*.ftl", "**/{locale}/*.ftl") } else { path_l10n };
        let run = project(&path_l10n).run(&["check"]);
        let place = "l10n.toml:4:13";
        says(&run, 1, &["error[configuration]: no file matches the reference", path, place]);
    }
    says(&project(&config("en/*.ftl")).run(&["check"]), 0, &["Nothing to report."]);
    // Files of another kind are other tools' affair, and so are paths that no locale of the project has.
    let project = project(&format!(
        "{}\n{}",
        config("en/*.ftl"),
        PATHS.replace("en/*.ftl", "ini/*.ini").replace("*.ftl", "*.ini")
    ));
    project.write("ini/a.ini", "[a]\n");
    says(&project.run(&["check"]), 0, &["Nothing to report."]);
    project
        .write("l10n.toml", &format!("{}\n{}locales = [\"de\"]\n", config("en/*.ftl"), PATHS.replace("en/*", "x/*")));
    says(&project.run(&["check"]), 0, &["Nothing to report."]);
}

#[test]
fn a_reference_that_an_included_file_lacks_is_a_warning() {
    let project = project(&format!("locales = [\"fr\"]\n\n{PATHS}\n[[includes]]\npath = \"shared.toml\"\n"));
    project.write("shared.toml", &PATHS.replace("en/", "more/"));
    says(
        &project.run(&["check"]),
        0,
        &["warning[configuration]: no file matches the reference “more/*.ftl”", "shared.toml:2:13"],
    );
}

#[test]
fn a_publication_is_checked_before_its_first_extract() {
    let project = Project::real();
    for folder in ["locales", "sources/basis"] {
        std::fs::remove_dir_all(project.path(folder)).unwrap();
    }
    let run = project.run(&["check"]);
    says(&run, 1, &["reference-stale"]);
    assert!(!run.out.contains("[configuration]"), "{}", run.out);
}

#[test]
fn a_locale_without_paths_is_an_error() {
    let run = project(&format!("locales = [\"fr\"]\n\n{PATHS}locales = [\"de\"]\n")).run(&["check"]);
    says(&run, 2, &["no [[paths]] table is for “fr”", "l10n.toml:1:12"]);
    let run = project(&format!("locales = [\"fr\"]\n\n{PATHS}locales = [\"de\", \"fr\"]\n")).run(&["check"]);
    says(&run, 0, &["Nothing to report."]);
    let project = project(&format!("locales = [\"fr\"]\n\n{PATHS}\n[[includes]]\npath = \"more.toml\"\n"));
    project.write("more.toml", "locales = [\"de\"]\n");
    says(&project.run(&["check"]), 2, &["no [[paths]] table is for “de”", "more.toml:1:12"]);
}

#[test]
fn a_file_that_is_named_and_not_there_is_shown_where_it_is_named() {
    for key in ["glossary", "names", "words"] {
        let project = project(&format!("locales = [\"fr\"]\n\n{PATHS}\n[checks]\n{key} = \"nope.csv\"\n"));
        project.write("l10n.toml", &format!("{}\n[checks.spelling]\nfr = \"fr\"\n", project.read("l10n.toml")));
        let place = format!("l10n.toml:8:{}", key.len() + 4);
        says(
            &project.run(&["check"]),
            2,
            &["error[unreadable]: nope.csv is not there", &place, "correct its path here"],
        );
    }
    let project = project(&format!("locales = [\"fr\"]\n\n{PATHS}\n[checks.spelling]\nfr = \"fr\"\n"));
    says(&project.run(&["check", "--select", "spelling"]), 0, &["l10n.toml:8:6"]);
}

#[test]
fn what_is_nearly_a_table_of_ours_is_a_warning() {
    let config = format!("locales = [\"fr\"]\n\n{PATHS}\n[check]\nglossary = \"x\"\n\n[pontoon]\nx = 1\n");
    says(
        &project(&config).run(&["check"]),
        0,
        &["warning[configuration]: “check” is not read: did you mean [checks]?", "1 warning"],
    );
    // Where nothing else tells what is missing, it does.
    let run = project("locales = [\"fr\"]\n\n[[path]]\nreference = \"en/*.ftl\"\n").run(&["check"]);
    says(&run, 2, &["there is no [[paths]] table", "“path” is not read: did you mean [[paths]]?"]);
    // It keeps nobody from a baseline.
    let run = project(&config).run(&["check", "--baseline", "known.toml", "--update-baseline"]);
    says(&run, 0, &["0 findings are known now"]);
}

#[test]
fn a_column_of_the_glossary_that_is_mistyped_is_a_warning() {
    let project = project(&format!("locales = [\"es\", \"fr\"]\n\n{PATHS}\n[checks]\nglossary = \"terms.csv\"\n"));
    project.write("terms.csv", "en,fr,fr_forbiden\nwater,eau,flotte\n");
    let says_of_both = ["the column “fr_forbiden” is not read: did you mean “fr_forbidden”?", "no column for “es”"];
    says(&project.run(&["check"]), 0, &says_of_both);
    assert!(!project.run(&["check", "--lang", "fr"]).out.contains("no column"), "of what was asked for");
}

#[test]
fn a_row_of_the_glossary_that_cannot_be_used_is_explained() {
    let project = project(&format!("locales = [\"fr\"]\n\n{PATHS}\n[checks]\nglossary = \"terms.csv\"\n"));
    project.write("terms.csv", "en,fr,severity\nwater,eau,grave\n,eau,\n");
    let sentences = ["not “grave”", "an empty cell is `error`", "this row has no term", "or remove the row"];
    says(&project.run(&["check"]), 2, &sentences);
}
