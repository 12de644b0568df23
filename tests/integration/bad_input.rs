//! Damaged input, in copies of the real project: an error that says where, the right exit status, and nothing lost.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::support::Project;

const CONFIG: &str = "l10n.toml";
const SOURCE: &str = "sources/100-strong-ideas.en.txt";
const PROFILE: &str = "sources/100-strong-ideas.toml";
const ERRATA: &str = "sources/100-strong-ideas.errata.toml";
const IDEAS: &str = "locales/fr/ideas.ftl";
const HEADINGS: &str = "locales/fr/headings.ftl";

/// Everything in the project's folder: the bytes of files, nothing for folders and for what cannot be read.
fn snapshot(project: &Project) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    fn walk(folder: &Path, found: &mut BTreeMap<PathBuf, Option<Vec<u8>>>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            }
            let bytes = std::fs::read(&path).ok();
            found.insert(path, bytes);
        }
    }
    let mut found = BTreeMap::new();
    walk(&project.path(""), &mut found);
    found
}

fn remove(project: &Project, name: &str) {
    std::fs::remove_file(project.path(name)).unwrap();
}

fn append(project: &Project, name: &str, text: &str) {
    project.write(name, &(project.read(name) + text));
}

/// Makes a file unreadable. Permissions do not bind root, for whom a folder takes the file's place.
fn make_unreadable(project: &Project, name: &str) {
    let path = project.path(name);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    }
    if std::fs::read(&path).is_ok() {
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
    }
}

/// A message whose braces would overflow the stack of a parser that recurses.
fn nest(project: &Project) {
    let start = project.read(IDEAS).find("\nidea-002 =").unwrap();
    let nested = format!("idea-001 = {}x{}\n", "{".repeat(20_000), "}".repeat(20_000));
    let rest = project.read(IDEAS)[start..].to_owned();
    project.write(IDEAS, &(nested + &rest));
}

/// Two headings that consist of each other, in a project that has been exported before.
fn tie_in_a_circle(project: &Project) {
    let before = project.run(&["export", "--lang", "fr"]);
    assert_eq!(before.status, 0, "{}", before.err);
    project.replace(HEADINGS, "\nsession-01 = Ouverture\n", "\nsession-01 = { session-02 }\n");
    let text = project.read(HEADINGS);
    let second = text.lines().find(|line| line.starts_with("session-02 =")).unwrap();
    project.replace(HEADINGS, &format!("\n{second}\n"), "\nsession-02 = { session-01 }\n");
}

struct Case {
    name: &'static str,
    damage: fn(&Project),
    arguments: &'static [&'static str],
    status: i32,
    /// A file and text of its one line that the program must name.
    at: Option<(&'static str, &'static str)>,
    says: &'static [&'static str],
}

/// The line that a case's place is in, as findings write it.
fn place(project: &Project, file: &str, text: &str) -> String {
    let contents = String::from_utf8_lossy(&std::fs::read(project.path(file)).unwrap()).into_owned();
    let lines: Vec<usize> = contents.lines().zip(1..).filter(|(line, _)| line.contains(text)).map(|(_, n)| n).collect();
    let [line] = lines[..] else { panic!("{text:?} is in lines {lines:?} of {file}") };
    format!(" {file}:{line}:")
}

/// What is wrong with a run, if anything is.
fn faults(case: &Case) -> Vec<String> {
    let project = Project::real();
    (case.damage)(&project);
    let before = snapshot(&project);
    let run = project.run(case.arguments);
    let all = format!("{}{}", run.out, run.err);
    let mut faults = Vec::new();
    if run.status != case.status {
        faults.push(format!("exit status {}, not {}", run.status, case.status));
    }
    let place = case.at.map(|(file, text)| place(&project, file, text));
    for wanted in place.as_deref().into_iter().chain(case.says.iter().copied()) {
        if !all.contains(wanted) {
            faults.push(format!("does not say {wanted:?}"));
        }
    }
    // "finding-" opens keys: a reader sees one only where its sentence is missing.
    for unwanted in ["panicked", "finding-"] {
        if all.contains(unwanted) {
            faults.push(format!("says {unwanted:?}"));
        }
    }
    let after = snapshot(&project);
    let names = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name)));
    for name in names.filter(|name| before.get(*name) != after.get(*name)) {
        faults.push(format!("{} is not as it was", name.strip_prefix(project.path("")).unwrap().display()));
    }
    if !faults.is_empty() {
        let shown: Vec<&str> = all.lines().filter(|line| !line.contains("info[")).take(20).collect();
        faults.push(shown.join("\n"));
    }
    faults
}

/// Runs every case before failing, so that one look shows all that is wrong.
#[track_caller]
fn hold(cases: &[Case]) {
    let mut report = String::new();
    for case in cases {
        let faults = faults(case);
        if !faults.is_empty() {
            report.push_str(&format!("\n{} ({}):\n{}\n", case.name, case.arguments.join(" "), faults.join("\n")));
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn configurations_that_cannot_be_used() {
    hold(&[
        Case {
            name: "no configuration",
            damage: |project| remove(project, CONFIG),
            arguments: &["check"],
            status: 2,
            at: None,
            says: &["error[configuration]", "no l10n.toml in "],
        },
        Case {
            name: "not TOML",
            damage: |project| project.replace(CONFIG, "basepath = \".\"", "basepath ="),
            arguments: &["check"],
            status: 2,
            at: Some((CONFIG, "basepath =")),
            says: &["error[configuration]", "l10n.toml cannot be read"],
        },
        Case {
            name: "a locale that is no language",
            damage: |project| {
                project.replace(CONFIG, "locales = [\"es\", \"fr\"]", "locales = [\"es\", \"fr\", \"not a language\"]");
            },
            arguments: &["check"],
            status: 2,
            at: Some((CONFIG, "\"not a language\"")),
            says: &["error[configuration]", "“not a language” is not a language"],
        },
        Case {
            // Files of such a locale would lie outside of `locales` and `out`.
            name: "a locale that leads elsewhere",
            damage: |project| project.replace(CONFIG, "locales = [\"es\", \"fr\"]", "locales = [\"es\", \"../x\"]"),
            arguments: &["export", "--lang", "all"],
            status: 2,
            at: Some((CONFIG, "../x")),
            says: &["error[configuration]", "“../x” is not a language"],
        },
        Case {
            name: "a locale asked for that leads elsewhere",
            damage: |_| {},
            arguments: &["export", "--lang", "../x"],
            status: 2,
            at: None,
            says: &["“../x” is not a locale of this project", "en, es, fr"],
        },
    ]);
}

#[test]
fn a_wrong_language_does_not_shift_the_place_of_the_next() {
    let project = Project::real();
    project.replace(CONFIG, "complete = [\"es\", \"fr\"]", "complete = [\n  \"??\",\n  \"de\",\n]");
    let run = project.run(&["check"]);
    assert_eq!(run.status, 2);
    let second = run.err.split("“de” is not among the locales").nth(1).unwrap();
    assert!(second.contains(&place(&project, CONFIG, "\"de\"")), "{}", run.err);
}

#[test]
fn sources_that_cannot_be_read() {
    hold(&[
        Case {
            name: "missing",
            damage: |project| remove(project, SOURCE),
            arguments: &["extract"],
            status: 2,
            at: None,
            says: &["error[unreadable]", SOURCE, "is not there"],
        },
        Case {
            name: "empty",
            damage: |project| project.write(SOURCE, ""),
            arguments: &["extract"],
            status: 2,
            at: None,
            says: &["error[unreadable]: the source is empty", " sources/100-strong-ideas.en.txt:1:"],
        },
        Case {
            name: "not UTF-8",
            damage: |project| {
                let mut bytes = std::fs::read(project.path(SOURCE)).unwrap();
                let at = bytes.windows(13).position(|window| window == b"27. Education").unwrap();
                // “é” in ISO 8859-1, and a mark to find the line by.
                bytes.splice(at..at, b"(here) \xe9 ".iter().copied());
                std::fs::write(project.path(SOURCE), bytes).unwrap();
            },
            arguments: &["extract"],
            status: 2,
            at: Some((SOURCE, "(here)")),
            says: &["error[unreadable]", "is not text in UTF-8"],
        },
        Case {
            name: "a NUL",
            damage: |project| project.replace(SOURCE, "\n27. Education", "\n27. \0Education"),
            arguments: &["extract"],
            status: 2,
            at: Some((SOURCE, "27. \0Education")),
            says: &["error[unreadable]", "has a NUL character"],
        },
        Case {
            name: "errata with a wrong key",
            damage: |project| append(project, ERRATA, "\n[[erratum]]\nfinds = \"x\"\nreason = \"y\"\n"),
            arguments: &["extract"],
            status: 2,
            at: Some((ERRATA, "finds = ")),
            says: &["error[profile]", "finds"],
        },
    ]);
}

#[test]
fn profiles_that_do_not_fit() {
    hold(&[
        Case {
            name: "a part that is not there, by how it begins",
            damage: |project| project.replace(PROFILE, "begins = \"Panelists\"", "begins = \"Panellists\""),
            arguments: &["extract"],
            status: 1,
            at: Some((PROFILE, "\"Panellists\"")),
            says: &["error[profile]", "“panelists”", "no line begins with “Panellists”", "Nothing was written"],
        },
        Case {
            name: "a part that is not there, by its heading",
            damage: |project| project.replace(PROFILE, "heading = \"Thanks\"", "heading = \"Zzz\""),
            arguments: &["extract"],
            status: 1,
            at: Some((PROFILE, "\"Zzz\"")),
            says: &["error[profile]", "“thanks”", "the table of contents has no “Zzz”", "Nothing was written"],
        },
        Case {
            name: "a heading that is nearly there",
            damage: |project| project.replace(PROFILE, "Introduction by the GSEF", "Introduction of the GSEF"),
            arguments: &["check"],
            status: 1,
            at: Some((PROFILE, "Introduction of the GSEF")),
            says: &["error[profile]", "but “Introduction by the GSEF Secretariat”"],
        },
        Case {
            name: "a bad regular expression",
            damage: |project| project.replace(PROFILE, "role = '^[^\\p{Ll}]+$'", "role = '^[^\\p{Ll}+$'"),
            arguments: &["check"],
            status: 2,
            at: Some((PROFILE, "role = ")),
            says: &["error[profile]", "unclosed character class"],
        },
        Case {
            name: "an expression for ideas that matches none",
            damage: |project| project.replace(PROFILE, "item = '^(?:- )?(?<number>", "item = '^nothing (?<number>"),
            arguments: &["extract"],
            status: 1,
            at: Some((PROFILE, "ideas = 100")),
            says: &["error[invariants]: the profile promises 100 ideas, the source has 0", "Nothing was written"],
        },
        Case {
            name: "a country that the profile does not list",
            damage: |project| project.replace(SOURCE, "\nArgentina:", "\nAtlantis:"),
            arguments: &["extract"],
            status: 1,
            at: Some((SOURCE, "Atlantis:")),
            says: &["error[profile]", "“Atlantis” is not among the countries"],
        },
    ]);
}

/// A profile comes from whoever writes the next publication: what it names must stay in the folders of the project.
#[test]
fn profiles_that_would_write_elsewhere() {
    hold(&[
        Case {
            name: "a resource",
            damage: |project| {
                project.replace(PROFILE, "resource = \"declaration\"", "resource = \"../../declaration\"");
            },
            arguments: &["extract"],
            status: 2,
            at: Some((PROFILE, "../../declaration")),
            says: &["error[profile]"],
        },
        Case {
            name: "a page",
            damage: |project| project.replace(PROFILE, "page = \"thanks\"", "page = \"../../thanks\""),
            arguments: &["export", "--lang", "en"],
            status: 2,
            at: Some((PROFILE, "../../thanks")),
            says: &["error[profile]"],
        },
        Case {
            name: "a table",
            damage: |project| {
                project.replace(PROFILE, "table = \"declaration\"", "table = \"../../declaration\"");
            },
            arguments: &["export", "--lang", "en"],
            status: 2,
            at: Some((PROFILE, "../../declaration")),
            says: &["error[profile]"],
        },
    ]);
}

#[test]
fn numbers_that_do_not_add_up() {
    hold(&[
        Case {
            name: "one number twice",
            damage: |project| project.replace(SOURCE, "\n27. Education", "\n26. Education"),
            arguments: &["extract"],
            status: 1,
            at: Some((SOURCE, "26. Education on the SSE is a deconstruction")),
            says: &[
                "error[invariants]: there are two items with the number 26",
                "the first of this number",
                "the number 27 is missing",
                "Nothing was written",
            ],
        },
        Case {
            name: "a missing number",
            damage: |project| {
                let text = project.read(SOURCE);
                let start = text.find("\n27. Education").unwrap();
                let end = text.find("\n28. Education").unwrap();
                project.write(SOURCE, &format!("{}{}", &text[..start], &text[end..]));
            },
            arguments: &["extract"],
            status: 1,
            at: Some((SOURCE, "28. Education on SSE is one of the ways")),
            says: &["error[invariants]: the number 27 is missing", "promises 100 ideas, the source has 99"],
        },
    ]);
}

#[test]
fn translations_that_are_no_good_fluent() {
    hold(&[
        Case {
            name: "junk",
            damage: |project| append(project, IDEAS, "\nthis is junk\n"),
            arguments: &["check", "--lang", "fr"],
            status: 1,
            at: Some((IDEAS, "this is junk")),
            says: &["error[syntax]"],
        },
        Case {
            name: "a message twice",
            damage: |project| append(project, IDEAS, "\nidea-001 = Encore une fois\n"),
            arguments: &["check", "--lang", "fr"],
            status: 1,
            at: Some((IDEAS, "Encore une fois")),
            says: &["error[duplicate-id]: there are two messages “idea-001”", "the first is here"],
        },
        Case {
            name: "an attribute twice",
            damage: |project| {
                project.replace(
                    IDEAS,
                    "    .title = La certitude",
                    "    .title = Deux titres\n    .title = La certitude",
                );
            },
            arguments: &["check", "--lang", "fr"],
            status: 1,
            at: Some((IDEAS, ".title = La certitude")),
            says: &["error[duplicate-attribute]: “idea-001” has two attributes “title”"],
        },
        Case {
            name: "an unresolved merge",
            damage: |project| append(project, IDEAS, "\n<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> b\n"),
            arguments: &["check", "--lang", "fr"],
            status: 1,
            at: Some((IDEAS, "<<<<<<< HEAD")),
            says: &["error[syntax]: this is an unresolved merge"],
        },
        Case {
            name: "a circle",
            damage: tie_in_a_circle,
            arguments: &["check", "--lang", "fr"],
            status: 1,
            at: Some((HEADINGS, "session-02 = { session-01 }")),
            says: &["error[term-cycle]", "session-01 → session-02 → session-01"],
        },
        Case {
            // `out` holds the bundle of before, which the comparison of the folder covers.
            name: "a circle",
            damage: tie_in_a_circle,
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error: fr: the message session-01 cannot be formatted", "yclic"],
        },
        Case {
            name: "20,000 nested braces",
            damage: nest,
            arguments: &["check", "--lang", "fr"],
            status: 1,
            at: Some((IDEAS, "idea-001 = ")),
            says: &["error[syntax]: braces are nested more than"],
        },
        Case {
            name: "not UTF-8",
            damage: |project| {
                append(project, IDEAS, "\n# (here)");
                let mut bytes = std::fs::read(project.path(IDEAS)).unwrap();
                bytes.extend(b" \xe9\n");
                std::fs::write(project.path(IDEAS), bytes).unwrap();
            },
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: Some((IDEAS, "(here)")),
            says: &["error[unreadable]", "is not text in UTF-8"],
        },
    ]);
}

#[test]
fn a_message_that_nests_too_deep_is_exported_as_missing() {
    let project = Project::real();
    nest(&project);
    let before = snapshot(&project);
    let run = project.run(&["export", "--lang", "fr"]);
    assert_eq!(run.status, 0, "{}", run.err);
    // The value and the title of idea 1.
    assert!(run.err.contains("fr: 2 of "), "{}", run.err);
    let after = snapshot(&project);
    for (name, bytes) in &before {
        assert_eq!(after.get(name), Some(bytes), "{}", name.display());
    }
    let ideas = project.read("out/fr/ideas.csv");
    assert!(ideas.contains("\n1,idea-001,") && !ideas.contains("{{"), "{ideas}");
}

#[test]
fn references_whose_ids_cannot_be_trusted() {
    hold(&[
        Case {
            name: "an unresolved merge",
            damage: |project| {
                let text = project.read("locales/en/headings.ftl");
                let line = text.lines().find(|line| line.starts_with("session-01 =")).unwrap();
                let ours = format!("<<<<<<< HEAD\n{line}\n=======\nsession-01 = Other\n>>>>>>> branch");
                project.replace("locales/en/headings.ftl", line, &ours);
            },
            arguments: &["extract"],
            status: 2,
            at: Some(("locales/en/headings.ftl", "<<<<<<< HEAD")),
            says: &["error[reference-lost]", "has the markers of an unresolved merge conflict"],
        },
        Case {
            name: "a file that is gone",
            damage: |project| remove(project, "locales/en/headings.ftl"),
            arguments: &["extract"],
            status: 2,
            at: None,
            says: &["error[reference-lost]: locales/en/headings.ftl is not there, but there are translations of it"],
        },
        Case {
            name: "a file that is gone",
            damage: |project| remove(project, "locales/en/headings.ftl"),
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error[reference-lost]: locales/en/headings.ftl"],
        },
        Case {
            name: "all files gone",
            damage: |project| std::fs::remove_dir_all(project.path("locales/en")).unwrap(),
            arguments: &["extract"],
            status: 2,
            at: None,
            says: &["error[reference-lost]: locales/en/headings.ftl", "error[reference-lost]: locales/en/ideas.ftl"],
        },
    ]);
}

#[test]
fn files_that_may_not_be_read() {
    hold(&[
        Case {
            name: "a translation",
            damage: |project| make_unreadable(project, IDEAS),
            arguments: &["check", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error[unreadable]: locales/fr/ideas.ftl cannot be read: "],
        },
        Case {
            name: "a translation",
            damage: |project| make_unreadable(project, IDEAS),
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error[unreadable]: locales/fr/ideas.ftl cannot be read: "],
        },
        Case {
            name: "a reference",
            damage: |project| make_unreadable(project, "locales/en/ideas.ftl"),
            arguments: &["extract"],
            status: 2,
            at: None,
            says: &["error[unreadable]: locales/en/ideas.ftl cannot be read: "],
        },
        Case {
            name: "the source",
            damage: |project| make_unreadable(project, SOURCE),
            arguments: &["check"],
            status: 2,
            at: None,
            says: &["error[unreadable]: sources/100-strong-ideas.en.txt cannot be read: "],
        },
    ]);
}

#[test]
fn what_cannot_be_read_is_not_taken_for_missing() {
    let project = Project::real();
    make_unreadable(&project, IDEAS);
    let run = project.run(&["check", "--lang", "fr"]);
    // Once, although the reference's check and the translation's both need the file.
    assert_eq!(run.out.matches("error[unreadable]").count(), 1);
    assert!(!run.out.contains("[missing-message]"));
}

/// A folder that cannot be entered is there all the same: to go on as if it were not would print the book in the language of
/// the source. Permissions do not bind root, whom a link to itself keeps out.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_entered_is_not_taken_for_missing() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::real();
    let folder = project.path("locales/fr");
    let mode = |mode| std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(mode)).unwrap();
    mode(0o000);
    let root = std::fs::read_dir(&folder).is_ok();
    if root {
        std::fs::remove_dir_all(&folder).unwrap();
        std::os::unix::fs::symlink("fr", &folder).unwrap();
    }
    let run = project.run(&["export", "--lang", "fr"]);
    if !root {
        mode(0o755);
    }
    assert_eq!(run.status, 2, "{}", run.err);
    assert!(run.err.contains("locales/fr"), "{}", run.err);
}

#[test]
fn bundles_that_cannot_be_put_where_they_should_be() {
    hold(&[
        Case {
            name: "a file where the folder of all bundles should be",
            damage: |project| project.write("out", "mine\n"),
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error: it could not be written, and nothing was changed", "out/fr"],
        },
        Case {
            name: "a file where the bundle's folder should be",
            damage: |project| project.write("out/fr", "mine\n"),
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error: it could not be written, and nothing was changed", "out/fr"],
        },
        Case {
            name: "a folder where a file should be",
            damage: |project| project.write("out/fr/ideas.csv/mine.txt", "mine\n"),
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error: out/fr has files that are not ours", "ideas.csv"],
        },
        Case {
            name: "somebody else's table",
            damage: |project| project.write("out/fr/ideas.csv", "mine\n"),
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error: out/fr has files that are not ours", "ideas.csv"],
        },
        Case {
            name: "somebody else's bundle.json",
            damage: |project| project.write("out/fr/bundle.json", "{ \"generator\": \"webpack\" }\n"),
            arguments: &["export", "--lang", "fr"],
            status: 2,
            at: None,
            says: &["error: out/fr has files that are not ours", "bundle.json"],
        },
    ]);
}

/// A link that leads nowhere is a mistake, and a pipe would be waited for.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_said_so_and_left() {
    let link = |project: &Project| std::os::unix::fs::symlink("nowhere.ftl", project.path("fr/a.ftl")).unwrap();
    let pipe = |project: &Project| {
        let made = std::process::Command::new("mkfifo").arg(project.path("fr/a.ftl")).status().unwrap();
        assert!(made.success());
    };
    let cases = [
        (link as fn(&Project), "fr/a.ftl is a link that leads nowhere"),
        (pipe as fn(&Project), "fr/a.ftl is not a file"),
    ];
    for (make, says) in cases {
        let project = Project::empty();
        project.write(
            "l10n.toml",
            "locales = [\"fr\"]\n\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n",
        );
        project.write("en/a.ftl", "a = Water\n");
        std::fs::create_dir(project.path("fr")).unwrap();
        make(&project);
        for command in [&["check"][..], &["prepare", "--lang", "fr"]] {
            let run = project.run(command);
            assert_eq!(run.status, 2, "{command:?}");
            assert!(format!("{}{}", run.out, run.err).contains(says), "{} {}", run.out, run.err);
        }
        assert!(!std::fs::symlink_metadata(project.path("fr/a.ftl")).unwrap().is_file(), "it is as it was");
    }
}
