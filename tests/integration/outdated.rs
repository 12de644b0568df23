//! A translation that says what the source no longer says does not go out in silence: it is counted, named and marked, and
//! refused where that is asked for.

use crate::support::{Files, Project, Run};

/// The real publication after an edit of its source.
fn published(edit: impl FnOnce(&mut Files)) -> Project {
    let project = Project::real();
    project.edit(edit);
    runs(&project, &["extract"], 0);
    project
}

#[track_caller]
fn runs(project: &Project, arguments: &[&str], status: i32) -> Run {
    let run = project.run(arguments);
    assert_eq!(run.status, status, "{arguments:?}\n{}{}", run.out, run.err);
    run
}

#[track_caller]
fn replace(text: &mut String, from: &str, to: &str) {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    *text = text.replace(from, to);
}

/// What the French text says, and the source no longer.
const OLD: &str = "8\u{202f}500";

fn participants(files: &mut Files) {
    replace(&mut files.source, "with 8,500 participants", "with 9,000 participants");
}

fn number_of(page: &str, key: &str) -> usize {
    front(page, key).parse().unwrap()
}

fn front<'a>(page: &'a str, key: &str) -> &'a str {
    page.lines().find_map(|line| line.strip_prefix(&format!("{key}: "))).unwrap()
}

/// The pages of the French bundle: name and text.
fn pages(project: &Project) -> Vec<(String, String)> {
    let mut names: Vec<String> = std::fs::read_dir(project.path("out/fr"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".md"))
        .collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), project.read(&format!("out/fr/{name}")))).collect()
}

/// The rows of a table, with the header.
fn rows(project: &Project, table: &str) -> Vec<Vec<String>> {
    let text = project.read(&format!("out/fr/{table}.csv"));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The lines of all pages that have the mark, without the notes on it.
fn marked(project: &Project) -> Vec<String> {
    let pages = pages(project);
    let lines = pages.iter().flat_map(|(_, page)| page.lines()).filter(|line| line.contains("*\\[pas à jour\\]* "));
    lines.map(str::to_owned).collect()
}

#[test]
fn a_number_that_the_source_no_longer_has_is_told_marked_and_refused() {
    let project = published(participants);
    let refused = runs(&project, &["export", "--lang", "fr", "--strict"], 1);
    assert!(refused.err.contains("1 text is outdated") && refused.err.contains("declaration-02"), "{}", refused.err);
    assert!(!project.path("out").exists());

    let told = runs(&project, &["export", "--lang", "fr"], 0);
    assert!(told.err.contains("1 text is outdated") && told.err.contains("declaration-02"), "{}", told.err);
    assert!(told.err.contains("`gsef-i18n diff --lang fr`"), "{}", told.err);
    let lines = marked(&project);
    assert!(lines.len() == 1 && lines[0].starts_with("*\\[pas à jour\\]* ") && lines[0].contains(OLD), "{lines:?}");
    for (name, page) in pages(&project) {
        let (state, outdated) = if name == "13-declaration.md" { ("drifted", 1) } else { ("draft", 0) };
        assert_eq!((front(&page, "state"), number_of(&page, "outdated")), (state, outdated), "{name}");
        assert_eq!(page.contains("la marque *\\[pas à jour\\]*"), outdated > 0, "{name}");
    }
    for row in &rows(&project, "declaration")[1..] {
        assert_eq!(row[4], if row[0] == "declaration-02" { "drifted" } else { "draft" }, "{row:?}");
        assert!(!row[3].contains("pas à jour"), "{row:?}");
    }

    let allowed = runs(&project, &["export", "--lang", "fr", "--strict", "--allow", "drifted"], 0);
    assert_eq!(allowed.err, told.err);
    // To compare is about bytes.
    runs(&project, &["export", "--lang", "fr", "--check"], 0);
}

#[test]
fn what_is_outdated_is_below_every_state() {
    let project = published(participants);
    for state in ["draft", "translated"] {
        let run = project.run(&["export", "--lang", "fr", "--min-state", state]);
        assert!(!run.err.contains("outdated"), "{}", run.err);
        let page = project.read("out/fr/13-declaration.md");
        assert!(page.contains("*\\[en\\]* The unexpected") && page.contains("9,000"), "{page}");
        assert!(!page.contains(OLD) && number_of(&page, "outdated") == 0, "{page}");
    }
    let run = runs(&project, &["export", "--lang", "fr", "--min-state", "draft"], 0);
    assert!(run.err.contains("1 of 423 texts is missing"), "{}", run.err);
    assert_eq!(front(&project.read("out/fr/13-declaration.md"), "state"), "missing");
    assert_eq!(front(&project.read("out/fr/12-session-28.md"), "state"), "draft");
    let row = rows(&project, "declaration").into_iter().find(|row| row[0] == "declaration-02").unwrap();
    assert!(row[3].contains("9,000") && row[4] == "missing", "{row:?}");
    // It counts as what is missing does, whatever is allowed.
    runs(&project, &["export", "--lang", "fr", "--min-state", "draft", "--strict", "--allow", "drifted"], 1);
}

#[test]
fn marks_and_corrections_that_keep_the_meaning_make_nothing_outdated() {
    let project = published(|files| {
        replace(&mut files.source, "it's the only approach", "it’s the only approach");
        files.errata.push_str(
            "\n[[erratum]]\nfind = \"school desertion\"\nreplace = \"school dropout\"\nreason = \"The usual word.\"\nmeaning = \"unchanged\"\n",
        );
    });
    for arguments in [&["--strict"][..], &["--strict", "--min-state", "draft"]] {
        let run = runs(&project, &[&["export", "--lang", "fr"], arguments].concat(), 0);
        assert_eq!(run.err, "fr: 22 files in out/fr.\n");
        assert!(marked(&project).is_empty());
        assert!(pages(&project).iter().all(|(_, page)| front(page, "state") == "draft"));
    }
}

/// Each part where it is printed, and nothing else of its message.
#[test]
fn the_part_that_is_outdated_has_the_mark() {
    let project = published(|files| {
        replace(&mut files.source, "49. An economy of life.", "49. An economy of living things.");
        files.source = files.source.replace("Patsian Low", "Patrick Low");
        replace(&mut files.profile, "\"{ $speaker }, { $country }.\"", "\"{ $speaker } of { $country }.\"");
    });
    let run = runs(&project, &["export", "--lang", "fr"], 0);
    for id in ["attribution-without-affiliation", "idea-029.affiliation", "idea-049.title"] {
        assert!(run.err.contains(id), "{}", run.err);
    }
    let lines = marked(&project);
    let (headings, others): (Vec<&String>, Vec<&String>) = lines.iter().partition(|line| line.starts_with('#'));
    assert!(headings.len() == 1 && headings[0].starts_with("### *\\[pas à jour\\]* 49. "), "{headings:?}");
    assert!(others.iter().any(|line| line.starts_with("> *\\[pas à jour\\]* Patrick Low, ")), "{others:?}");
    assert!(others.iter().all(|line| line.starts_with("> *\\[pas à jour\\]* ")), "{others:?}");
    // The pattern is printed on pages of ideas, and these alone are as it is.
    let drifted: Vec<String> = pages(&project)
        .into_iter()
        .filter(|(_, page)| front(page, "state") == "drifted")
        .map(|(name, _)| name)
        .collect();
    assert!(drifted.iter().all(|name| name.contains("chapter") || name.contains("session")), "{drifted:?}");
}

#[test]
fn what_is_not_printed_is_not_told() {
    let project = published(|files| {
        replace(&mut files.source, "toward GSEF2021 were held. This was", "toward GSEF2021 were organized. This was");
    });
    // The introduction is in no table.
    let tables = ["export", "--lang", "fr", "--format", "csv", "--strict"];
    assert_eq!(runs(&project, &tables, 0).err, "fr: 6 files in out/fr.\n");
    assert!(runs(&project, &["export", "--lang", "fr", "--strict"], 1).err.contains("introduction-04"));
}

#[test]
fn a_text_within_another_makes_it_outdated() {
    let project = published(participants);
    let french = project.read("locales/fr/ideas.ftl");
    let line = french.lines().find(|line| line.starts_with("idea-070 = ")).unwrap();
    project.write("locales/fr/ideas.ftl", &french.replace(line, &format!("{line} {{ declaration-02 }}")));
    let run = runs(&project, &["export", "--lang", "fr"], 0);
    assert!(run.err.contains("1 text is outdated"), "{}", run.err);
    assert_eq!(marked(&project).len(), 2);
    let row = rows(&project, "ideas").into_iter().find(|row| row[1] == "idea-070").unwrap();
    assert_eq!(row[11], "drifted");
    runs(&project, &["export", "--lang", "fr", "--min-state", "draft"], 0);
    assert!(pages(&project).iter().all(|(_, page)| !page.contains(OLD)));
}

#[test]
fn of_many_ids_the_first_are_named() {
    let project = Project::real();
    let basis = "sources/basis/fr/ideas.ftl";
    project.write(basis, &project.read(basis).replace(" the ", " those "));
    let run = runs(&project, &["export", "--lang", "fr"], 0);
    let said = run.err.lines().find(|line| line.contains("outdated")).unwrap();
    let (_, ids) = said.split_once("since): ").unwrap();
    let (named, more) = ids.split_once(" and ").unwrap();
    assert_eq!(named.split(", ").count(), 20, "{said}");
    let count: usize = said.split(' ').nth(1).unwrap().parse().unwrap();
    assert!(more.starts_with(&format!("{} more. See `gsef-i18n diff --lang fr`", count - 20)), "{said}");
}
