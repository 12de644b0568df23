//! `prepare`, `prune` and `carry` on the real publication: what they change in a translator's file, and what they leave.

use crate::support::Project;

const FRENCH: &str = "locales/fr/ideas.ftl";
const BASIS: &str = "sources/basis/fr/ideas.ftl";

#[track_caller]
fn runs(project: &Project, arguments: &[&str], status: i32) -> String {
    let run = project.run(arguments);
    assert_eq!(run.status, status, "{arguments:?}\n{}{}", run.out, run.err);
    run.out
}

/// The codes and ids of what `check` finds in French at the level of warnings and errors.
fn findings(project: &Project) -> Vec<String> {
    let run = project.run(&["check", "--lang", "fr", "--format", "json", "--select", "syntax,missing-message,missing-part,obsolete-message,obsolete-part,drifted,no-basis,lowered,prepared-unfinished"]);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let findings = report["findings"].as_array().unwrap().iter().filter(|finding| finding["severity"] != "info");
    findings
        .map(|finding| {
            let id = finding["id"].as_str().unwrap_or_default();
            format!("{} {id}", finding["code"].as_str().unwrap()).trim_end().to_owned()
        })
        .collect()
}

/// Takes messages out of the French file and its basis, as if nobody had translated them yet.
fn untranslate(project: &Project, ids: &[&str]) {
    for name in [FRENCH, BASIS] {
        let text = project.read(name);
        let kept: Vec<&str> =
            text.split("\n\n").filter(|entry| !ids.iter().any(|id| entry.contains(&format!("{id} =")))).collect();
        project.write(name, &kept.join("\n\n"));
    }
}

#[test]
fn what_is_missing_is_put_in_and_tidied_up_when_it_is_translated() {
    let project = Project::real();
    let translated = project.read(FRENCH);
    untranslate(&project, &["idea-010", "idea-011"]);
    let before = project.read(FRENCH);
    runs(&project, &["prepare", "--lang", "fr"], 0);
    let prepared = project.read(FRENCH);
    // Only the program's own lines came in, each block with a blank line.
    let others: Vec<&str> = prepared.split("\n\n").filter(|entry| !entry.starts_with("# ~ ")).collect();
    assert_eq!(others.join("\n\n"), before);
    assert!(prepared.contains("# ~ |     .title = The inclusion of everybody\n"), "the English stands beside it");
    assert_eq!(
        findings(&project),
        ["missing-message idea-010", "missing-message idea-011"],
        "nothing counts as translated"
    );
    let basis = project.read(BASIS);
    assert_eq!(runs(&project, &["prepare", "--lang", "fr"], 0), "", "a second run changes nothing");
    assert_eq!((project.read(FRENCH), project.read(BASIS)), (prepared.clone(), basis));

    // A translator turns the first line into a message and forgets the second.
    project.replace(FRENCH, "# ~ idea-011 = \n", "idea-011 = La nature du mouvement\n");
    let found = findings(&project);
    assert!(found.contains(&"prepared-unfinished idea-011".to_owned()), "{found:?}");
    let half = project.read(FRENCH);
    runs(&project, &["prepare", "--lang", "fr"], 0);
    assert!(project.read(FRENCH).contains("idea-011 = La nature du mouvement\n"), "never a word of the translator's");

    project.write(
        FRENCH,
        &half.replace(
            "idea-011 = La nature du mouvement\n# ~     .title = \n",
            "idea-011 = La nature du mouvement\n    .title = L’inclusion\n",
        ),
    );
    runs(&project, &["prepare", "--lang", "fr"], 0);
    let tidy = project.read(FRENCH);
    assert!(
        !tidy.contains("# ~ | idea-011")
            && tidy.contains("\n\nidea-011 = La nature du mouvement\n    .title = L’inclusion\n\n")
    );
    assert!(tidy.contains("# ~ | idea-010"), "the other block still waits");
    assert!(translated.starts_with(&tidy[..tidy.find("# ~ ").unwrap()]));
}

#[test]
fn a_translation_made_from_a_block_was_made_from_what_the_block_offered() {
    let project = Project::real();
    untranslate(&project, &["idea-011"]);
    runs(&project, &["prepare", "--lang", "fr"], 0);
    // The source changes while the translator is at work.
    let errata = project.read("sources/100-strong-ideas.errata.toml");
    let erratum = "\n[[erratum]]\nfind = \"The inclusion of everybody\"\nreplace = \"The inclusion of nobody\"\nreason = \"Test.\"\n";
    project.write("sources/100-strong-ideas.errata.toml", &(errata + erratum));
    runs(&project, &["extract"], 0);
    let text = project.read(FRENCH);
    project.write(
        FRENCH,
        &text.replace("# ~ idea-011 = \n# ~     .title = \n", "idea-011 = Texte\n    .title = Inclure chacun\n"),
    );
    runs(&project, &["accept", "--lang", "fr", "--new"], 0);
    assert_eq!(findings(&project), ["drifted idea-011.title"]);
}

#[test]
fn what_is_obsolete_is_taken_out_to_the_byte() {
    let project = Project::real();
    let before = project.read(FRENCH);
    let text = before.replacen(
        "\n\nidea-050 =",
        "\n\n# Une note\nidea-old = Vieux\n    .title = Vieux titre\n\nidea-050 =",
        1,
    );
    project.write(FRENCH, &text);
    assert_eq!(findings(&project), ["obsolete-message idea-old"]);
    runs(&project, &["prune", "--lang", "fr", "--dry-run"], 0);
    assert_eq!(project.read(FRENCH), text, "a dry run writes nothing");
    assert!(runs(&project, &["prune", "--lang", "fr"], 0).contains("idea-old"));
    assert_eq!(project.read(FRENCH), before);
    assert!(findings(&project).is_empty());
}

#[test]
fn a_renamed_message_takes_its_translations_along() {
    let project = Project::real();
    let before = project.read("locales/fr/back.ftl");
    project.replace("sources/100-strong-ideas.toml", "id = \"publisher\"", "id = \"publishing-house\"");
    runs(&project, &["extract"], 0);
    assert_eq!(findings(&project), ["missing-message publishing-house", "obsolete-message publisher"]);
    runs(&project, &["carry", "publisher", "nowhere"], 2);
    runs(&project, &["carry", "publisher", "publishing-house"], 0);
    assert_eq!(project.read("locales/fr/back.ftl"), before.replace("publisher =", "publishing-house ="));
    assert!(findings(&project).is_empty(), "{:?}", findings(&project));
}

/// A process that is killed at any moment leaves every file as it was or as it should be, and the command can be run again.
#[test]
fn what_is_killed_in_the_middle_can_be_run_again() {
    let folder = Project::real();
    untranslate(&folder, &["idea-010", "idea-011"]);
    let command = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_gsef-i18n"));
        command.args(arguments).current_dir(folder.path("")).env_clear();
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        command
    };
    let translations = || -> Vec<String> {
        let names = ["ideas", "front", "headings", "countries", "declaration", "back", "patterns"];
        names.iter().map(|name| folder.read(&format!("locales/fr/{name}.ftl"))).collect()
    };
    let before = translations();
    for (round, arguments) in [&["accept", "--lang", "es,fr", "--all", "--state"][..], &["prepare", "--lang", "fr"]]
        .into_iter()
        .cycle()
        .take(12)
        .enumerate()
    {
        let mut arguments = arguments.to_vec();
        if arguments[0] == "accept" {
            // Each round has something to record.
            arguments.push(if round % 4 == 0 { "translated" } else { "draft" });
        }
        let mut child = command(&arguments).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(120 * round as u64));
        let _ = child.kill();
        child.wait().unwrap();
        // Whole files only: a torn one would be junk, or a basis that cannot be read.
        let found = findings(&folder);
        assert!(found.iter().all(|finding| finding.starts_with("missing-message idea-01")), "{round}: {found:?}");
        let now = translations();
        assert_eq!(now[1..], before[1..], "{round}: only the resource with something missing is ever edited");
        let own =
            |text: &str| text.split("\n\n").filter(|entry| !entry.starts_with("# ~ ")).collect::<Vec<_>>().join("\n\n");
        assert_eq!(own(&now[0]), before[0], "{round}");
    }
    assert_eq!(folder.run(&["prepare", "--lang", "fr"]).status, 0);
    assert_eq!(folder.run(&["accept", "--lang", "es,fr", "--all", "--state", "reviewed"]).status, 0);
}
