//! `[[filters]]`: the commands agree on what may be missing.

use crate::support::Project;

/// A project in French that lacks `b` and `c`, and the files `more` and `extra`; `b` and the file `extra` may be missing.
fn project() -> Project {
    let project = Project::empty();
    project.write(
        "l10n.toml",
        "locales = [\"fr\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n\
         [[filters]]\npath = \"fr/*.ftl\"\nkey = \"b\"\naction = \"ignore\"\n\
         [[filters]]\npath = \"fr/extra.ftl\"\naction = \"ignore\"\n",
    );
    project.write("en/a.ftl", "a = One\nb = One two three\nc = One two\n");
    project.write("en/more.ftl", "d = One\n");
    project.write("en/extra.ftl", "e = One two three four\n");
    project.write("fr/a.ftl", "a = Un\n");
    project
}

#[track_caller]
fn runs(project: &Project, arguments: &[&str]) -> String {
    let run = project.run(arguments);
    assert_eq!(run.status, 0, "{arguments:?}\n{}{}", run.out, run.err);
    run.out
}

fn json(project: &Project, arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&project.run(arguments).out).unwrap()
}

/// What `check` says is missing.
fn missing(project: &Project) -> Vec<String> {
    let report = json(project, &["check", "--format", "json", "--select", "missing-message"]);
    let findings = report["findings"].as_array().unwrap().iter();
    findings.map(|finding| finding["id"].as_str().unwrap().to_owned()).collect()
}

/// What `status` says of each resource: how many messages there are, how many are missing, and how many words are left.
fn counts(project: &Project) -> Vec<(String, [u64; 3])> {
    let report = json(project, &["status", "--format", "json"]);
    let rows = report["resources"].as_array().unwrap().iter();
    rows.map(|row| {
        let count = ["messages", "missing_messages", "words_left"].map(|name| row[name].as_u64().unwrap());
        (row["resource"].as_str().unwrap().to_owned(), count)
    })
    .collect()
}

#[test]
fn status_leaves_out_of_its_totals_what_may_be_missing() {
    let project = project();
    assert_eq!(missing(&project), ["c", "d"]);
    let counts = counts(&project);
    let expected = [("a", [2, 1, 2]), ("extra", [0, 0, 0]), ("more", [1, 1, 1])];
    assert_eq!(counts, expected.map(|(name, count)| (name.to_owned(), count)));
}

#[test]
fn prepare_offers_what_check_misses_and_nothing_else() {
    let project = project();
    let before = missing(&project);
    runs(&project, &["prepare", "--lang", "fr"]);
    let offered = |name: &str| {
        let text = project.read(name);
        text.lines().filter_map(|line| line.strip_prefix("# ~ |")).map(str::trim).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(offered("fr/a.ftl"), ["c = One two"]);
    assert_eq!(offered("fr/more.ftl"), ["d = One"]);
    assert!(!project.path("fr/extra.ftl").exists() && !project.path("sources/basis/fr/extra.ftl").exists());
    assert_eq!(missing(&project), before, "nothing else is missing for it");
    // What may be missing and was begun nevertheless is translated like all else.
    project.write("fr/extra.ftl", "\n");
    runs(&project, &["prepare", "--lang", "fr"]);
    assert_eq!(offered("fr/extra.ftl"), ["e = One two three four"]);
}

#[test]
fn a_block_of_what_may_be_missing_now_is_taken_away() {
    let project = project();
    let config = project.read("l10n.toml");
    project.write("l10n.toml", config.split("[[filters]]").next().unwrap());
    runs(&project, &["prepare", "--lang", "fr"]);
    assert!(project.read("fr/a.ftl").contains("# ~ b = "));
    project.write("l10n.toml", &config);
    runs(&project, &["prepare", "--lang", "fr"]);
    let text = project.read("fr/a.ftl");
    assert!(!text.contains("b = ") && text.contains("# ~ c = "), "{text}");
}

#[test]
fn prune_takes_out_what_check_reports_and_nothing_else() {
    let project = project();
    project.write("fr/a.ftl", "a = Un\nold = Vieux\nb = Deux\n");
    project.write("en/a.ftl", "a = One\n");
    runs(&project, &["accept", "--lang", "fr", "--new"]);
    assert_eq!(runs(&project, &["prune", "--lang", "fr"]), "fr/a.ftl: old\n");
    assert_eq!(project.read("fr/a.ftl"), "a = Un\nb = Deux\n");
    project.write("l10n.toml", project.read("l10n.toml").split("[[filters]]").next().unwrap());
    assert_eq!(runs(&project, &["prune", "--lang", "fr"]), "fr/a.ftl: b\n");
}

#[test]
fn accept_asks_for_nothing_that_may_be_missing() {
    let project = project();
    runs(&project, &["accept", "--lang", "fr", "--new"]);
    assert_eq!(runs(&project, &["accept", "--lang", "fr", "--all", "--state", "reviewed"]).lines().count(), 1);
    assert_eq!(missing(&project), ["c", "d"]);
    // What is translated although it need not be is accepted like all else.
    project.write("fr/a.ftl", "a = Un\nb = Un deux trois\n");
    assert!(runs(&project, &["accept", "--lang", "fr", "--new"]).starts_with("fr b (translated): One two three\n"));
}

#[test]
fn export_is_not_refused_for_what_may_be_missing() {
    let project = Project::real();
    let text = project.read("locales/fr/ideas.ftl");
    let kept: Vec<&str> = text
        .split("\n\n")
        .filter(|entry| !["idea-001 =", "idea-002 ="].iter().any(|start| entry.contains(start)))
        .collect();
    assert_eq!(text.split("\n\n").count() - kept.len(), 2);
    project.write("locales/fr/ideas.ftl", &kept.join("\n\n"));
    let config = project.read("l10n.toml");
    let filter = |key: &str| {
        let filter = format!("\n[[filters]]\npath = \"locales/fr/ideas.ftl\"\nkey = \"{key}\"\naction = \"ignore\"\n");
        project.write("l10n.toml", &format!("{config}{filter}"));
    };
    filter("idea-001");
    let run = project.run(&["export", "--lang", "fr", "--strict"]);
    assert!(run.status == 1 && run.err.contains("2 of "), "only idea-002 counts, with its title: {}", run.err);
    assert!(!project.path("out/fr").exists());
    filter("re:^idea-00[12]$");
    runs(&project, &["export", "--lang", "fr", "--strict"]);
    let table = project.read("out/fr/ideas.csv");
    for id in ["idea-001", "idea-002"] {
        let row = table.lines().find(|line| line.contains(id)).unwrap();
        assert!(row.ends_with(",missing"), "{row}");
    }
    let manifest: serde_json::Value = serde_json::from_str(&project.read("out/fr/bundle.json")).unwrap();
    assert_eq!(manifest["missing"], 4, "what is missing is missing, and said");
    // A translation that is there and not far enough is none that may be missing.
    filter("re:.*");
    assert_eq!(project.run(&["export", "--lang", "fr", "--strict", "--min-state", "reviewed"]).status, 1);
}
