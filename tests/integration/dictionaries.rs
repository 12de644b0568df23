//! Dictionaries and glossaries that a project names: found, absent, broken.

use crate::support::{Project, root};

/// A project in Spanish with one misspelling, `gobirenos`, and whatever its table `[checks]` says.
fn project(checks: &str) -> Project {
    let project = Project::empty();
    project.write("locales/en/a.ftl", "a = Governments of the economy\n");
    project.write("locales/es/a.ftl", "a = Los gobirenos de la cocreación\n");
    project.write(
        "l10n.toml",
        &format!(
            "locales = [\"es\"]\n[[paths]]\nreference = \"locales/en/*.ftl\"\nl10n = \"locales/{{locale}}/*.ftl\"\n{checks}"
        ),
    );
    for ending in ["aff", "dic"] {
        let dictionary = root().join("tests/fixtures/dictionaries/es").with_extension(ending);
        project.write(&format!("dictionaries/es.{ending}"), &std::fs::read_to_string(dictionary).unwrap());
    }
    project
}

#[track_caller]
fn check(project: &Project, more: &[&str], status: i32, expected: &[&str]) {
    let run = project.run(&[&["check", "--format", "json"], more].concat());
    assert_eq!(run.status, status, "{}{}", run.out, run.err);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let findings = report["findings"].as_array().unwrap().iter();
    let text = |finding: &serde_json::Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let lines: Vec<String> = findings
        .map(|finding| ["severity", "code", "id"].map(|key| text(finding, key)).join(" ").trim_end().to_owned())
        .collect();
    assert_eq!(lines, expected);
}

#[test]
fn words_are_looked_up_in_the_dictionary_and_in_the_project_s_list() {
    let project = project("[checks]\nwords = \"words.txt\"\n[checks.spelling]\nes = \"dictionaries/es\"\n");
    project.write("words.txt", "es: cocreación\n");
    check(&project, &[], 0, &["warning spelling a"]);
    check(&project, &["--ignore", "spelling"], 0, &[]);
    project.write("words.txt", "fr: cocreación\n");
    check(&project, &[], 0, &["warning spelling a", "warning spelling a"]);
}

#[test]
fn a_dictionary_that_is_not_there_is_information_and_said_once() {
    let project = project("[checks.spelling]\nes = \"nowhere/es\"\n");
    project.write("locales/en/b.ftl", "b = Networks\n");
    project.write("locales/es/b.ftl", "b = Las redse\n");
    check(&project, &[], 0, &["info spelling"]);
    check(&project, &["--select", "syntax"], 0, &[]);
}

#[test]
fn the_words_of_names_are_known() {
    let project = project("[checks]\nnames = \"names.txt\"\n[checks.spelling]\nes = \"dictionaries/es\"\n");
    project.write("names.txt", "Pollinator of cocreación\nGobirenos\n");
    project.write("locales/es/a.ftl", "a = Pollinator of cocreación, Pollinator y Gobirenos\n");
    check(&project, &[], 0, &[]);
    project.write("locales/es/a.ftl", "a = La cocreación\n");
    check(&project, &[], 0, &["warning spelling a"]);
}

#[test]
fn an_allowance_is_only_unused_where_words_were_looked_up() {
    let project = project("[checks.spelling]\nes = \"dictionaries/es\"\n");
    project.write("locales/en/b.ftl", "b = Networks\n");
    project.write("locales/es/b.ftl", "b = Las redes\n");
    project.write("locales/es/a.ftl", "a = Los gobirenos\n");
    for (resource, text) in [("a", "Governments"), ("b", "Networks")] {
        let basis = format!("# allow: spelling it is so\n{resource} = {text}\n");
        project.write(&format!("sources/basis/es/{resource}.ftl"), &basis);
    }
    check(&project, &[], 0, &["warning unused-allowance b"]);
    check(&project, &["--ignore", "spelling"], 0, &[]);
    check(&project, &["--select", "unused-allowance"], 0, &["warning unused-allowance b"]);
    for ending in ["aff", "dic"] {
        std::fs::remove_file(project.path(&format!("dictionaries/es.{ending}"))).unwrap();
    }
    check(&project, &[], 0, &["info spelling"]);
    project.write("dictionaries/es.aff", "FLAG nonsense\n");
    project.write("dictionaries/es.dic", "0\n");
    check(&project, &[], 0, &["warning spelling"]);
}

#[test]
fn a_dictionary_that_is_none_is_said_so() {
    let project = project("[checks.spelling]\nes = \"dictionaries/es\"\n");
    project.write("dictionaries/es.aff", "FLAG nonsense\n");
    check(&project, &[], 0, &["warning spelling"]);
}

#[test]
fn a_glossary_is_asked_and_what_is_wrong_with_it_is_found() {
    let project = project("[checks]\nglossary = \"glossary.csv\"\n");
    project.write("glossary.csv", "en,es\ngovernment,gobierno\neconomy,economía\ncare,cuidado\n");
    check(&project, &[], 1, &["error glossary a", "error glossary a", "warning glossary-unused"]);
    project.write("glossary.csv", "en,es\ngovernment\n");
    let run = project.run(&["check"]);
    assert_eq!(run.status, 2, "{}", run.out);
    assert!(run.err.contains("glossary.csv:2:1"), "{}", run.err);
}
