//! Correct but tricky sentences of each language: no check may object to any of them.

use crate::support::{Project, root};

/// Files `<group>.<locale>.ftl`; the English ones are the reference.
const FOLDER: &str = "tests/fixtures/correct";

#[test]
fn nothing_is_said_against_correct_sentences() {
    let project = Project::empty();
    let mut sentences = 0;
    for entry in std::fs::read_dir(root().join(FOLDER)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let (group, locale) = name.trim_end_matches(".ftl").rsplit_once('.').unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        sentences += text.lines().filter(|line| line.contains(" = ")).count();
        project.write(&format!("locales/{locale}/{group}.ftl"), &text);
    }
    for name in ["glossary.csv", "names.txt"] {
        project.write(name, &std::fs::read_to_string(root().join("sources").join(name)).unwrap());
    }
    project.write(
        "l10n.toml",
        "locales = [\"es\", \"fr\"]\n\
         [[paths]]\nreference = \"locales/en/**/*.ftl\"\nl10n = \"{l10n_base}/locales/{locale}/**/*.ftl\"\n\
         [checks]\nlanguage = \"en\"\nglossary = \"glossary.csv\"\nnames = \"names.txt\"\n",
    );
    // The glossary is the publication's: most of it has no use here.
    let run = project.run(&["check", "--ignore", "glossary-unused", "--max", "0"]);
    assert!(
        run.out.starts_with("Nothing to report") || run.out.starts_with("No errors, 0 warnings, 0"),
        "{}{}",
        run.out,
        run.err
    );
    assert!(sentences > 500, "{sentences} sentences");
}
