//! The program's own sentences are checked like anybody's.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use regex::Regex;

use crate::support::{Project, root};

/// What is said of signs and of faults shows them, and so has them.
const RULES: &str = r#"
[[checks.rules]]
code = [
    "acronyms", "apostrophe", "double-space", "ellipsis", "french-spacing", "inverted-marks", "numbers", "quotes", "untranslated",
]
key = "explain-*.example"
severity = "off"

# The marks of each norm, a placeable that holds a space, a sentence of Spanish.
[[checks.rules]]
code = ["quotes", "french-spacing"]
key = ["explain-quotes.fix", "explain-edge-space.fix", "finding-edge-space.missing-help", "explain-inverted-marks.fix"]
severity = "off"

# What is to be put in the place of FILE is called otherwise in each language; heads of tables are abbreviated.
[[checks.rules]]
code = ["acronyms", "end-punctuation"]
path = ["ui/{locale}/help.ftl", "ui/{locale}/reports.ftl"]
key = ["help-*", "export-*", "status-*"]
severity = "off"

# French has a space before the colon that follows.
[[checks.rules]]
code = "edge-space"
path = "ui/fr/reports.ftl"
key = "severity-help"
severity = "off"

# Languages differ in where they have a word for a kind of drift, and for what a profile counts.
[[checks.rules]]
code = "obsolete-reference"
key = "finding-drifted*"
severity = "off"

[[checks.rules]]
code = "markup"
key = "finding-invariants.count"
severity = "off"
"#;

fn copy(project: &Project, folder: &Path, to: &str) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{to}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            copy(project, &path, &name);
        } else {
            project.write(&name, &std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn nothing_is_said_against_them() {
    let project = Project::empty();
    copy(&project, &root().join("src/ui"), "ui");
    project.write(
        "l10n.toml",
        &format!(
            "locales = [\"es\", \"fr\"]\n\
             [[paths]]\nreference = \"ui/en/**/*.ftl\"\nl10n = \"ui/{{locale}}/**/*.ftl\"\n\
             [checks]\nlanguage = \"en\"\ncomplete = [\"es\", \"fr\"]\n{RULES}"
        ),
    );
    let run = project.run(&["check", "--ignore", "inconsistent-translation", "--max", "0"]);
    assert!(run.out.starts_with("Nothing to report"), "{}{}", run.out, run.err);
}

/// The messages of the English resources: key (`id` or `id.attribute`) → the variables that it names.
fn sentences() -> BTreeMap<String, BTreeSet<String>> {
    let variable = Regex::new(r"\$([a-z-]+)").unwrap();
    let (message, attribute) = (Regex::new(r"^([a-z][a-z-]*) =").unwrap(), Regex::new(r"^ {4}\.([a-z-]+) =").unwrap());
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in files(&root().join("src/ui/en"), "ftl") {
        let (mut id, mut key) = (String::new(), String::new());
        for line in std::fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            if let Some(name) = message.captures(line) {
                name[1].clone_into(&mut id);
                key.clone_from(&id);
            } else if let Some(name) = attribute.captures(line) {
                key = format!("{id}.{}", &name[1]);
            }
            let names = variable.captures_iter(line).map(|name| name[1].to_owned());
            found.entry(key.clone()).or_default().extend(names);
        }
    }
    found
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The program's files without their tests.
fn code() -> Vec<(String, String)> {
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
        (path.strip_prefix(root()).unwrap().display().to_string(), text[..end].to_owned())
    };
    let files = files(&root().join("src"), "rs").into_iter();
    files.filter(|path| path.file_name().is_some_and(|name| name != "tests.rs")).map(read).collect()
}

/// `MissingPlural` → `missing-plural`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// An expression: up to the comma, semicolon or bracket that ends it.
fn expression(text: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' | ',' | ';' if depth == 0 => return &text[..at],
            ')' | '}' | ']' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// What a finding says is chosen by name, and a name that is nowhere would be printed itself. Of each file: the codes that
/// it reports, and the names that it chooses.
#[test]
fn every_sentence_that_the_code_chooses_is_there() {
    let sentences = sentences();
    let coded = Regex::new(r"Code::([A-Z][A-Za-z]+)").unwrap();
    let name = Regex::new(r#""([a-z][a-z-]*)""#).unwrap();
    let direct = Regex::new(
        r#"\b(add|count|add_tag|add_locale|fault|unreadable|finding|wanted|warning|Err)\(\s*"([a-z][a-z-]*)""#,
    );
    let (direct, chosen) = (direct.unwrap(), Regex::new(r"(\.says\(|\.says = |\blet says = |\bsays: )").unwrap());
    let related = Regex::new(r#"\.related\(\s*"([a-z-]+)""#).unwrap();
    let (mut lost, mut said) = (Vec::new(), BTreeSet::new());
    for (file, text) in code() {
        let mut codes: BTreeSet<String> = coded.captures_iter(&text).map(|code| kebab(&code[1])).collect();
        // What is wrong there goes through one function, and addresses of both kinds through another.
        if file.starts_with("src/workspace/config") {
            codes.insert("configuration".to_owned());
        } else if file == "src/checks/urls.rs" {
            codes.insert("emails".to_owned());
        }
        if !codes.is_empty() {
            let mut names: BTreeSet<&str> =
                direct.captures_iter(&text).map(|found| found.get(2).unwrap().as_str()).collect();
            for place in chosen.find_iter(&text) {
                let chosen = name.captures_iter(expression(&text[place.end()..]));
                names.extend(chosen.map(|found| found.get(1).unwrap().as_str()));
            }
            for name in names {
                let keys: Vec<String> = codes.iter().map(|code| format!("finding-{code}.{name}")).collect();
                if !keys.iter().any(|key| sentences.contains_key(key)) && !sentences.contains_key(name) {
                    lost.push(format!("{file}: {name}"));
                }
                said.extend(keys);
            }
        }
        for name in related.captures_iter(&text) {
            if !sentences.contains_key(&format!("related-{}", &name[1])) {
                lost.push(format!("{file}: related-{}", &name[1]));
            }
        }
    }
    assert!(lost.is_empty(), "no sentence: {lost:#?}");
    // And the other way round, which shows that nothing is chosen in a way that is not seen here.
    let is_sentence = |key: &&String| key.starts_with("finding-") && key.contains('.') && !key.ends_with("help");
    let unsaid: Vec<&String> =
        sentences.keys().filter(is_sentence).filter(|key| !said.contains(*key) && !key.ends_with(".group")).collect();
    assert!(unsaid.is_empty(), "never said: {unsaid:#?}");
}

/// A sentence without a help of its own has the one of its code. That help may have no values that only the code's first
/// sentence is given.
#[test]
fn a_general_help_fits_every_sentence_that_has_it() {
    let sentences = sentences();
    let mut faulty = Vec::new();
    for (key, variables) in sentences.iter().filter(|(key, _)| key.starts_with("finding-") && !key.ends_with("help")) {
        let (code, says) = key.split_once('.').unwrap_or((key, ""));
        let own = if says.is_empty() { format!("{code}.help") } else { format!("{key}-help") };
        // What is told of several messages is given the values of one of them, and about information there is no help.
        if says == "group" || ["cosmetic", "editorial"].contains(&says) {
            continue;
        }
        let general = sentences.get(&format!("{code}.help")).cloned().unwrap_or_default();
        if !says.is_empty() && !sentences.contains_key(&own) && !general.is_subset(variables) {
            faulty.push(key);
        }
    }
    assert!(faulty.is_empty(), "these have a help that is made for another: {faulty:#?}");
}
