//! What a project says of findings: rules, filters, allowances.

use crate::support::{Project, Run};

const CONFIG: &str =
    "basepath = \".\"\nlocales = [\"es\", \"fr\"]\n\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n";

/// A project whose reference is kept by hand.
fn project(config: &str) -> Project {
    let project = Project::empty();
    project.write("l10n.toml", &format!("{CONFIG}{config}"));
    project.write("en/a.ftl", "a = A\n    .title = T\nb = B\n");
    project.write("fr/a.ftl", "a = Ah\nold = Vieux\n");
    project.write("es/a.ftl", "a = Ah\n    .title = Té\nb = Be\n");
    project
}

/// The findings as `severity code id`, and the status.
#[track_caller]
fn findings(project: &Project, arguments: &[&str]) -> (Vec<String>, i32) {
    let arguments: Vec<&str> = ["check", "--format", "json"].iter().chain(arguments).copied().collect();
    let run = project.run(&arguments);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}{}", run.out, run.err));
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let say = |found: &serde_json::Value| {
        format!("{} {} {}", text(&found["severity"]), text(&found["code"]), text(&found["id"]))
    };
    (report["findings"].as_array().unwrap().iter().map(say).collect(), run.status)
}

#[test]
fn rules_change_how_bad_findings_are() {
    let plain = ["warning missing-message b", "warning missing-part a.title", "warning obsolete-message old"];
    assert_eq!(findings(&project(""), &[]), (plain.map(str::to_owned).to_vec(), 0));
    let rules = "[[checks.rules]]\ncode = \"obsolete-message\"\nseverity = \"off\"\n\
                 [[checks.rules]]\ncode = [\"missing-message\", \"missing-part\"]\nlocale = \"fr\"\nseverity = \"error\"\n\
                 [[checks.rules]]\ncode = \"missing-part\"\nkey = \"*.title\"\nseverity = \"info\"\n";
    let ruled = ["error missing-message b", "info missing-part a.title"];
    assert_eq!(findings(&project(rules), &[]), (ruled.map(str::to_owned).to_vec(), 1));
    let gated = ["warning missing-message b", "info missing-part a.title"];
    assert_eq!(findings(&project(rules), &["--gate", "source"]), (gated.map(str::to_owned).to_vec(), 0));
}

#[test]
fn a_slip_in_a_rule_is_shown_with_what_was_meant() {
    let run =
        project("[[checks.rules]]\ncode = \"capitalisation\"\nlocale = \"en\"\nseverity = \"off\"\n").run(&["check"]);
    assert_eq!(run.status, 2);
    for said in ["l10n.toml:8:8", "there is no code “capitalisation”", "did you mean “capitalization”?"] {
        assert!(run.err.contains(said), "{said}: {}", run.err);
    }
    for (config, said) in [
        ("[[filters]]\npath = \"fr/*.ftl\"\nlocale = \"fr\"\naction = \"ignore\"\n", "unknown field `locale`"),
        ("[[checks.rules]]\ncode = \"syntax\"\nseverity = \"off\"\n", "“syntax” is always an error"),
        ("[[includes]]\npath = \"nowhere.toml\"\n", "nowhere.toml is not there"),
    ] {
        let run = project(config).run(&["check"]);
        assert!(run.status == 2 && run.err.contains(said), "{said}: {}", run.err);
    }
}

#[test]
fn status_counts_what_filters_leave() {
    let run = |config: &str| {
        let report: serde_json::Value =
            serde_json::from_str(&project(config).run(&["status", "--lang", "fr", "--format", "json"]).out).unwrap();
        let row = &report["resources"][0];
        (row["messages"].as_u64().unwrap(), row["missing_messages"].as_u64().unwrap())
    };
    assert_eq!(run(""), (2, 1));
    assert_eq!(run("[[filters]]\npath = \"fr/a.ftl\"\nkey = \"b\"\naction = \"ignore\"\n"), (1, 0));
}

fn allow(project: &Project, arguments: &[&str]) -> Run {
    let arguments: Vec<&str> = ["allow", "--lang", "fr"].iter().chain(arguments).copied().collect();
    project.run(&arguments)
}

#[test]
fn what_is_allowed_is_counted_and_no_longer_reported() {
    let project = project("");
    let run = allow(&project, &["a.title", "missing-part", "--reason", " the  same\nin French "]);
    assert_eq!((run.status, run.err.as_str()), (0, "fr: missing-part is allowed on a.title.\n"));
    assert!(
        project.read("sources/basis/fr/a.ftl").contains("# allow: missing-part .title the same in French\na = A\n")
    );
    let left = ["warning missing-message b", "warning obsolete-message old"];
    assert_eq!(findings(&project, &[]), (left.map(str::to_owned).to_vec(), 0), "no drift is watched for it");
    assert!(project.run(&["check"]).out.ends_with(" 1 more is allowed.\n"));
    assert_eq!(project.run(&["check", "--select", "missing-part"]).out, "Nothing to report. 1 more is allowed.\n");
    assert_eq!(project.run(&["check", "--select", "syntax"]).out, "Nothing to report.\n");
    assert_eq!(allow(&project, &[]).out, "fr a: missing-part .title the same in French\n");
    assert!(
        project.run(&["status"]).out.ends_with("One finding is allowed: `gsef-i18n allow` lists it with its reason.\n")
    );
    // A new reason takes the place of the old one; the whole message means all its parts.
    allow(&project, &["a.title", "missing-part", "--reason", "other"]);
    assert_eq!(allow(&project, &["a"]).out, "fr a: missing-part .title other\n");
    let run = allow(&project, &["a", "missing-part", "--remove"]);
    assert_eq!(run.err, "fr: removed one allowance on a.\n");
    assert_eq!(findings(&project, &[]).0.len(), 3);
}

#[test]
fn an_allowance_that_allows_nothing_is_reported_at_its_line() {
    let project = project("");
    allow(&project, &["a.title", "missing-part", "--reason", "x"]);
    project.write("fr/a.ftl", "a = Ah\n    .title = Titre\nb = Bé\n");
    assert_eq!(findings(&project, &[]).0, ["warning unused-allowance a.title"]);
    let run = project.run(&["check"]);
    assert!(run.out.contains("sources/basis/fr/a.ftl:4:3"), "{}", run.out);
    assert!(run.out.contains("gsef-i18n allow --lang fr a.title missing-part --remove"), "{}", run.out);
    assert_eq!(findings(&project, &["--select", "missing-part"]).0, [""; 0]);
    // What cannot be read was not looked at.
    project.write("fr/a.ftl", "a Ah\nb = Bé\n");
    let (found, _) = findings(&project, &["--select", "unused-allowance"]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn what_cannot_be_allowed_is_refused() {
    let project = project("");
    for (arguments, said) in [
        (&["a", "syntax", "--reason", "x"][..], "“syntax” cannot be allowed"),
        (&["a", "drifted", "--reason", "x"], "accepted, not allowed"),
        (&["a", "missing-part"], "--reason TEXT"),
        (&["a", "missing-prat", "--reason", "x"], "did you mean “missing-part”?"),
        (&["nowhere", "quotes", "--reason", "x"], "there is no message, part or resource “nowhere”"),
        (&["a.nope", "quotes", "--reason", "x"], "there is no message, part or resource “a.nope”"),
        (&["--remove"], "ID"),
    ] {
        let run = allow(&project, arguments);
        assert!(run.status == 2 && run.err.contains(said), "{arguments:?}: {}", run.err);
    }
    assert!(!project.path("sources").exists(), "nothing was written");
}

#[test]
fn allowances_survive_what_is_done_to_the_basis() {
    let project = project("");
    allow(&project, &["a.title", "missing-part", "--reason", "x"]);
    project.run(&["accept", "--lang", "fr", "--new"]);
    project.run(&["prepare", "--lang", "fr"]);
    assert!(allow(&project, &[]).out.contains("missing-part .title x"));
    project.write("en/a.ftl", "c = A\n    .title = T\nb = B\n");
    let run = project.run(&["carry", "a", "c"]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert_eq!(allow(&project, &["c"]).out, "fr c: missing-part .title x\n");
    project.write("en/a.ftl", "c = A\nb = B\n");
    project.run(&["prune", "--lang", "fr"]);
    assert_eq!(allow(&project, &["c"]).out, "", "the part is gone, and what was allowed on it");
}

#[test]
fn what_is_not_allowed_cannot_be_taken_out() {
    let project = project("");
    let run = allow(&project, &["a", "quotes", "--remove"]);
    assert_eq!((run.status, run.err.as_str()), (2, "error: nothing is allowed on a\n"));
    allow(&project, &["a.title", "missing-part", "--reason", "x"]);
    let basis = project.read("sources/basis/fr/a.ftl");
    let run = allow(&project, &["a", "quotes", "--remove"]);
    let says = "error: “quotes” is not allowed on a\n  allowed there: missing-part (fr)\n";
    assert_eq!((run.status, run.err.as_str()), (2, says));
    assert_eq!(project.read("sources/basis/fr/a.ftl"), basis);
    // Of several languages, those are named where something was.
    let run = project.run(&["allow", "--lang", "all", "a", "missing-part", "--remove"]);
    assert_eq!((run.status, run.err.as_str()), (0, "fr: removed one allowance on a.\n"));
}

#[test]
fn who_asks_for_nothing_is_told_so() {
    let run = project("").run(&["check", "--select", "markup,quotes", "--ignore", "quotes,markup"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.starts_with("error: --select and --ignore leave no code"), "{}", run.err);
}
