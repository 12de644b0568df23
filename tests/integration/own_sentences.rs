//! The program's own sentences are checked like anybody's.

use std::path::Path;

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
