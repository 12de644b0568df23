//! The formats of `check`, how much of many findings is shown, and the baseline.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

use crate::support::{Project, Run, root, run_in};

/// A project with thousands of findings: 20 files, in each 100 messages that are missing, 100 that are twice there, and
/// 100 that are obsolete.
fn large() -> Project {
    let project = Project::empty();
    project.write(
        "l10n.toml",
        "basepath = \".\"\nlocales = [\"es\", \"fr\"]\n\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n",
    );
    let long = "una palabra tras otra ".repeat(100);
    for file in 0..20 {
        let (mut reference, mut translation) = (String::new(), String::new());
        for number in 0..100 {
            writeln!(reference, "twice-{file}-{number} = {long}\nmissing-{file}-{number} = {long}").unwrap();
            writeln!(translation, "twice-{file}-{number} = {long}\nobsolete-{file}-{number} = {long}").unwrap();
            writeln!(translation, "twice-{file}-{number} = {long}").unwrap();
        }
        project.write(&format!("en/part-{file:02}.ftl"), &reference);
        for locale in ["es", "fr"] {
            project.write(&format!("{locale}/part-{file:02}.ftl"), &translation);
        }
    }
    project
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.out).unwrap()
}

fn count(report: &Value, key: &str) -> u64 {
    report["summary"][key].as_u64().unwrap()
}

/// What is asked about the checks that these tests do not depend on.
const ONLY: [&str; 3] = ["check", "--select", "duplicate-id,missing-message,obsolete-message"];

#[test]
fn thousands_of_findings_stay_readable() {
    let project = large();
    let ignored = "drifted,no-basis,untranslated,spelling,length-ratio,inconsistent-translation,reused-translation";
    let run = project.run(&["check", "--ignore", ignored]);
    assert_eq!(run.status, 1);
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(lines.len() < 700, "{} lines", lines.len());
    assert!(lines.iter().all(|line| line.chars().count() < 400), "a paragraph is not shown whole");
    let shown = run.out.matches("\nerror[").count() + run.out.matches("\nwarning[").count() + 1;
    assert!((20..=51).contains(&shown), "{shown} are shown");
    assert!(run.out.contains("… and 97 more of `duplicate-id` in es/part-00.ftl\n"), "{}", run.out);
    let row =
        |code: &str| lines.iter().rfind(|line| line.starts_with(code)).unwrap().split_whitespace().collect::<Vec<_>>();
    assert_eq!(row("duplicate-id "), ["duplicate-id", "4000", "·", "·"]);
    assert_eq!(row("missing-message "), ["missing-message", "·", "4000", "·"]);
    assert!(lines.last().unwrap().contains("`--max 0`"), "{:?}", lines.last());
    // All of them, if somebody wants them; and what is asked for by its code is shown whole.
    let all = project.run(&[&ONLY[..], &["--max", "0"]].concat());
    assert_eq!(all.out.matches("error[duplicate-id]").count(), 4000);
    assert!(!all.out.contains("--max 0"), "nothing is left out");
    let selected = project.run(&["check", "--select", "obsolete-message"]);
    assert_eq!(selected.out.matches("warning[obsolete-message]").count(), 4000);
    assert_eq!(selected.status, 0);
}

#[test]
fn machines_get_all_unless_they_say_how_many() {
    let project = large();
    let report = json(&project.run(&[&ONLY[..], &["--format", "json"]].concat()));
    assert_eq!(report["findings"].as_array().unwrap().len(), 12_000);
    assert_eq!((count(&report, "errors"), count(&report, "warnings"), count(&report, "cut")), (4000, 8000, 0));
    let report = json(&project.run(&[&ONLY[..], &["--format", "json", "--max", "5"]].concat()));
    let listed = report["findings"].as_array().unwrap();
    assert_eq!((listed.len(), count(&report, "errors"), count(&report, "cut")), (5, 4000, 11_995));
    assert!(listed.iter().all(|finding| finding["severity"] == "error"), "the worst");
    let github = project.run(&[&ONLY[..], &["--format", "github", "--max", "7"]].concat());
    assert_eq!(github.out.matches("::error ").count(), 7);
    assert!(github.out.lines().last().unwrap().contains("11993"), "{}", github.out);
}

/// Every key of a value stands in the schema, and every key that the schema requires in the value.
fn hold(value: &Value, schema: &Value, whole: &Value, place: &str) {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => &whole["$defs"][reference.rsplit('/').next().unwrap()],
        None => schema,
    };
    match value {
        Value::Object(fields) => {
            for required in schema["required"].as_array().into_iter().flatten() {
                assert!(fields.contains_key(required.as_str().unwrap()), "{place} lacks {required}");
            }
            for (key, field) in fields {
                let place = format!("{place}.{key}");
                match (&schema["properties"][key], &schema["additionalProperties"]) {
                    (Value::Null, Value::Null) => panic!("{place} is not in the schema"),
                    (Value::Null, any) => hold(field, any, whole, &place),
                    (known, _) => hold(field, known, whole, &place),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| hold(item, &schema["items"], whole, place)),
        _ => assert!(!schema["properties"].is_object(), "{place} is no object"),
    }
}

#[test]
fn json_is_as_its_schema_says() {
    let schema: Value =
        serde_json::from_str(&std::fs::read_to_string(root().join("docs/check.schema.json")).unwrap()).unwrap();
    let folder = root().join("tests/cmd/formats.in");
    let report = json(&run_in(&folder, &["check", "--format", "json"], "C.UTF-8"));
    hold(&report, &schema, &schema, "$");
    let drift = report["findings"].as_array().unwrap().iter().find(|finding| finding["id"] == "welcome").unwrap();
    assert_eq!(drift["args"]["kind"], "wording");
    assert_eq!(drift["args"]["from"], "Welcome to the garden, 50% off today.");
    assert_eq!(drift["args"]["to"], "Welcome to the garden, 50% off today, and bring your friends.");
}

#[test]
fn services_get_paths_of_the_repository() {
    let project = Project::empty();
    let copy = |name: &str| {
        let text = std::fs::read_to_string(root().join("tests/cmd/formats.in").join(name)).unwrap();
        project.write(&format!("my docs/{name}"), &text);
    };
    for name in ["l10n.toml", "locales/en/garden.ftl", "locales/fr/garden.ftl"] {
        copy(name);
    }
    let check = |format: &str| project.run(&["-C", "my docs", "check", "--format", format]).out;
    assert!(check("github").contains("file=locales/fr/garden.ftl,"), "there is no repository");
    project.write(".git/HEAD", "ref: refs/heads/main\n");
    assert!(check("github").contains("file=my docs/locales/fr/garden.ftl,"));
    assert!(check("sarif").contains("\"uri\": \"my%20docs/locales/fr/garden.ftl\""));
}

/// The publication with three faults in French and one in Spanish.
fn faulty() -> Project {
    let project = Project::real();
    for (locale, extra) in [("fr", "gone-1 = A\n\ngone-2 = B\n\ngone-3 = C\n"), ("es", "gone-1 = A\n")] {
        let path = format!("locales/{locale}/front.ftl");
        project.write(&path, &format!("{}\n{extra}", project.read(&path)));
    }
    project
}

const OBSOLETE: [&str; 5] = ["check", "--select", "obsolete-message", "--baseline", "known.toml"];

fn obsolete(project: &Project, more: &[&str]) -> Value {
    json(&project.run(&[&OBSOLETE[..], &["--format", "json"], more].concat()))
}

fn ids(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_baseline_leaves_what_is_new() {
    let project = faulty();
    let absent = project.run(&OBSOLETE);
    assert_eq!(absent.status, 2);
    assert!(absent.err.contains("--update-baseline"), "{}", absent.err);
    assert_eq!(project.run(&["check", "--update-baseline"]).status, 2);

    let written = project.run(&[&OBSOLETE[..], &["--update-baseline"]].concat());
    assert_eq!((written.status, written.err.as_str()), (0, "known.toml: 4 findings are known now.\n"));
    let first = project.read("known.toml");
    project.run(&[&OBSOLETE[..], &["--update-baseline"]].concat());
    assert_eq!(project.read("known.toml"), first, "it is the same whoever writes it");
    let report = obsolete(&project, &[]);
    assert_eq!((ids(&report).len(), count(&report, "known"), count(&report, "gone")), (0, 4, 0));

    // Lines shift, messages change places and move to another file, and the program speaks another language.
    project.replace("locales/fr/front.ftl", "gone-1 = A\n\ngone-2 = B\n", "# New.\n\ngone-2 = B\n\n");
    project.write("locales/fr/back.ftl", &format!("gone-1 = Autre\n\n{}", project.read("locales/fr/back.ftl")));
    let report = obsolete(&project, &["--ui-lang", "fr"]);
    assert_eq!((ids(&report).len(), count(&report, "known"), count(&report, "gone")), (0, 4, 0));

    // One is mended, another one is new.
    project.replace("locales/fr/front.ftl", "gone-3 = C\n", "gone-4 = D\n");
    let report = obsolete(&project, &[]);
    assert_eq!((ids(&report), count(&report, "known"), count(&report, "gone")), (vec!["gone-4".to_owned()], 3, 1));
    assert!(project.run(&OBSOLETE).out.contains("1 finding of the baseline is gone"));
    // What a run did not look for is neither gone nor dropped.
    assert_eq!(count(&obsolete(&project, &["--lang", "es"]), "gone"), 0);
    let of_other_codes = project.run(&["check", "--select", "syntax", "--baseline", "known.toml", "--format", "json"]);
    assert_eq!(count(&json(&of_other_codes), "gone"), 0);
    let written = project.run(&[&OBSOLETE[..], &["--update-baseline", "--lang", "fr"]].concat());
    let kept = "; 1 of them was known before, and this run was not asked to look for it.";
    assert_eq!(written.err, format!("known.toml: 4 findings are known now{kept}\n"));
    let lines: BTreeSet<String> = project.read("known.toml").lines().map(str::to_owned).collect();
    let has = |id: &str, locale: &str| {
        let both = (format!("id = \"{id}\""), format!("locale = \"{locale}\""));
        lines.iter().any(|line| line.contains(&both.0) && line.contains(&both.1))
    };
    assert!(has("gone-1", "es") && has("gone-4", "fr") && !has("gone-3", "fr"), "{lines:#?}");
}

#[test]
fn a_baseline_decides_the_exit_status() {
    let project = Project::real();
    let front = project.read("locales/fr/front.ftl");
    let id = front.lines().find_map(|line| line.split_once(" = ").map(|(id, _)| id.to_owned())).unwrap();
    project.write("locales/fr/front.ftl", &format!("{front}\n{id} = encore\n"));
    let check = ["check", "--select", "duplicate-id,unreadable", "--baseline", "known.toml"];
    assert_eq!(project.run(&[&check[..], &["--update-baseline"]].concat()).status, 0);
    assert_eq!(project.run(&check).status, 0);
    project.write("locales/fr/front.ftl", &format!("{front}\n{id} = encore\n\n{id} = encore\n"));
    assert_eq!(project.run(&check).status, 1, "the same once more");
    // What cannot be read is never known, and is told whatever was asked for.
    let known = project.read("known.toml");
    std::fs::write(project.path("locales/fr/back.ftl"), b"a = \xff\n").unwrap();
    assert_eq!(project.run(&check).status, 2);
    for arguments in [&["check", "--select", "markup"][..], &["check", "--ignore", "unreadable"]] {
        let run = project.run(arguments);
        assert_eq!(run.status, 2);
        assert!(run.out.contains("error[unreadable]: locales/fr/back.ftl"), "{arguments:?} {}", run.out);
    }
    let refused = project.run(&[&check[..], &["--update-baseline"]].concat());
    assert_eq!(refused.status, 2);
    assert!(refused.err.contains("known.toml was not written") && refused.err.contains("back.ftl"), "{}", refused.err);
    assert_eq!(project.read("known.toml"), known);
}

#[test]
fn what_is_no_baseline_is_refused() {
    let project = Project::real();
    for (text, place) in [
        ("version = 1\nfindings = [\n<<<<<<< HEAD\n]\n", "known.toml:3:"),
        ("version = 1\nfindings = [{ code = \"x\" }]\n", "known.toml:2:"),
        ("version = 9\n", "version 9"),
    ] {
        project.write("known.toml", text);
        for arguments in [&OBSOLETE[..], &[&OBSOLETE[..], &["--update-baseline"]].concat()] {
            let run = project.run(arguments);
            assert_eq!(run.status, 2, "{text}");
            assert!(run.err.contains(place), "{}", run.err);
        }
        assert_eq!(project.read("known.toml"), text, "it is left alone");
    }
}

#[test]
fn the_path_of_a_baseline_is_the_projects_wherever_one_stands() {
    let project = faulty();
    let run = project.run(&["-C", "locales/fr", "check", "--baseline", "../known.toml"]);
    let root = project.path("").canonicalize().unwrap();
    let place = root.parent().unwrap().join("known.toml").display().to_string();
    assert_eq!(run.status, 2);
    assert!(run.err.contains(&format!("it would be {place}: its path is relative to the project")), "{}", run.err);
    let run = project.run(&["check", "--baseline", ""]);
    assert!(run.status == 2 && run.err.starts_with("error: --baseline <FILE> needs a value\n"), "{}", run.err);
}
