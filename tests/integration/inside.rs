//! Whatever a file or a link in the project says, nothing outside of its folder is read or written, and nothing of what stands there
//! is shown.

#![cfg(unix)]

use std::os::unix::fs::symlink;

use crate::support::{Project, copy_folder};

const SECRET: &str = "hunter2";

/// A project in a folder that has a secret beside it.
struct Desk {
    all: Project,
}

impl Desk {
    fn new() -> Self {
        let all = Project::empty();
        for name in ["secret.ftl", "secret.toml", "secret.txt", "secret.csv", "secrets/articles.ftl", "secrets/a.ftl"] {
            all.write(name, &format!("article-001 = {SECRET}\n"));
        }
        copy_folder(&Project::fixture("river-pact").path(""), &all.path("project"));
        // The names, words and the glossary of a project, which this one has not.
        let config = all.read("project/l10n.toml");
        let checks = "[checks]\nglossary = \"sources/glossary.csv\"\nnames = \"sources/names.txt\"\nwords = \"sources/words.txt\"\n";
        all.write("project/l10n.toml", &config.replace("[checks]\n", checks));
        all.write("project/sources/glossary.csv", "en,es,de,es_forbidden,de_forbidden,severity,note,source\n");
        all.write("project/sources/names.txt", "Ostrel\n");
        all.write("project/sources/words.txt", "\n");
        let desk = Self { all };
        assert_eq!(desk.run(&["extract"]).status, 0);
        assert_ne!(desk.run(&["check"]).status, 2, "{:?}", desk.run(&["check"]));
        desk
    }

    fn run(&self, arguments: &[&str]) -> crate::support::Run {
        self.all.run(&[&["-C", "project"], arguments].concat())
    }

    /// Puts a link to what is outside in the place of a file or folder.
    fn link(&self, name: &str, target: &str) {
        let path = self.all.path(&format!("project/{name}"));
        if path.is_dir() {
            std::fs::remove_dir_all(&path).unwrap();
        } else if path.exists() {
            std::fs::remove_file(&path).unwrap();
        }
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        symlink(self.all.path(target), path).unwrap();
    }

    fn outside(&self) -> Vec<String> {
        ["secret.ftl", "secret.toml", "secret.txt", "secret.csv", "secrets/articles.ftl", "secrets/a.ftl"]
            .map(|name| self.all.read(name))
            .to_vec()
    }

    /// No command reads, shows or writes what is outside; `refuses` is one that must say why.
    #[track_caller]
    fn holds(&self, refuses: &[&str], says: &[&str]) {
        let before = self.outside();
        for arguments in [
            &["check"][..],
            &["check", "--fix"],
            &["extract"],
            &["accept", "--lang", "es", "--all"],
            &["prepare", "--lang", "es"],
            &["prune", "--lang", "es"],
            &["carry", "article-001", "article-002"],
            &["note", "--lang", "es", "article-001", "Which?"],
            &["status"],
            &["diff"],
            &["export", "--lang", "all"],
        ] {
            let run = self.run(arguments);
            assert!(!format!("{run:?}").contains(SECRET), "{arguments:?}: {run:?}");
            if arguments == refuses {
                assert_eq!(run.status, 2, "{arguments:?}: {run:?}");
                let said = format!("{}{}", run.out, run.err);
                for text in says {
                    assert!(said.contains(text), "{text:?} is not in {said}");
                }
            }
        }
        assert_eq!(self.outside(), before);
        assert_eq!(std::fs::read_dir(self.all.path("secrets")).unwrap().count(), 2, "and nothing is put there");
        // Nothing of it stands in the project now.
        let grep = std::process::Command::new("grep").arg("-rIl").arg(SECRET).arg(self.all.path("project")).output();
        // grep does not follow links that it meets on its way.
        assert_eq!(String::from_utf8(grep.unwrap().stdout).unwrap(), "");
    }
}

#[test]
fn a_link_that_leads_out_is_refused_wherever_it_stands() {
    for (name, target) in [
        ("l10n.toml", "secret.toml"),
        ("sources/river-pact.toml", "secret.toml"),
        ("sources/river-pact.en.txt", "secret.txt"),
        ("sources/river-pact.errata.toml", "secret.toml"),
        ("sources/river-pact.notes.toml", "secret.toml"),
        ("sources", "secrets"),
        ("sources/glossary.csv", "secret.csv"),
        ("sources/names.txt", "secret.txt"),
        ("sources/words.txt", "secret.txt"),
        ("more.toml", "secret.toml"),
        ("locales/es/articles.ftl", "secret.ftl"),
        ("locales/en/articles.ftl", "secret.ftl"),
        ("locales/es", "secrets"),
        ("locales/en", "secrets"),
        ("locales/es/more", "secrets"),
        ("locales", "secrets"),
        ("sources/basis/es/articles.ftl", "secret.ftl"),
        ("sources/basis/es", "secrets"),
        ("sources/basis", "secrets"),
    ] {
        let desk = Desk::new();
        if name == "more.toml" {
            let config = desk.all.read("project/l10n.toml");
            desk.all.write("project/l10n.toml", &format!("{config}\n[[includes]]\npath = \"more.toml\"\n"));
        }
        desk.link(name, target);
        let target = desk.all.path(target).canonicalize().unwrap();
        let dictionary = name.ends_with("words.txt");
        // The list of words is read with the dictionaries alone, of which there are none here.
        let refuses: &[&str] = if dictionary { &[] } else { &["accept", "--lang", "es", "--all"] };
        let refuses =
            if ["glossary.csv", "names.txt"].iter().any(|end| name.ends_with(end)) { &["check"][..] } else { refuses };
        desk.holds(refuses, &["leads out of the project", name, target.to_str().unwrap()]);
    }
}

#[test]
fn a_path_that_leads_out_is_refused_wherever_it_is_named() {
    let config = "l10n.toml";
    let profile = "sources/river-pact.toml";
    for (file, from, to) in [
        (config, "profile = \"sources/", "profile = \"../"),
        (config, "locales/en/**/*.ftl", "../secrets/*.ftl"),
        (config, "{l10n_base}/locales/{locale}/**/*.ftl", "../secrets/{locale}/**/*.ftl"),
        (config, "{l10n_base}/locales/{locale}/**/*.ftl", "{away}/{locale}/**/*.ftl"),
        (config, "sources/glossary.csv", "../secret.csv"),
        (config, "sources/names.txt", "../secret.txt"),
        (config, "sources/words.txt", "../secret.txt"),
        (config, "[publication]", "[sync]\nbasis = \"../secrets\"\n\n[publication]"),
        (config, "basepath = \".\"", "basepath = \"..\""),
        (config, "[publication]", "[[includes]]\npath = \"../secret.toml\"\n\n[publication]"),
        (config, "[publication]", "[[excludes]]\npath = \"../secret.toml\"\n\n[publication]"),
        (profile, "source = \"", "source = \"../../secret.txt\" #"),
        (profile, "errata = \"", "errata = \"../../secret.toml\" #"),
        (profile, "notes = \"", "notes = \"../../secret.toml\" #"),
    ] {
        let desk = Desk::new();
        let path = format!("project/{file}");
        let text = desk.all.read(&path);
        assert!(text.contains(from), "{from} is not in {text}");
        let text = text.replacen(from, to, 1);
        let text = if to.contains("{away}") { format!("env = {{ away = \"../secrets\" }}\n{text}") } else { text };
        desk.all.write(&path, &text);
        desk.holds(&["check"], &["l10n.toml"][..usize::from(file == config)]);
    }
}

#[test]
fn a_link_from_inside_to_inside_is_followed() {
    let desk = Desk::new();
    for (name, inside) in
        [("locales/es", "translations/es"), ("sources/basis", "kept"), ("sources/river-pact.en.txt", "text.txt")]
    {
        let (from, to) = (desk.all.path(&format!("project/{name}")), desk.all.path(&format!("project/{inside}")));
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::rename(&from, &to).unwrap();
        symlink(&to, &from).unwrap();
    }
    let accept = desk.run(&["accept", "--lang", "es", "--new"]);
    assert_eq!(accept.status, 0, "{accept:?}");
    assert!(desk.all.read("project/kept/es/articles.ftl").contains("# translation: "));
    assert!(desk.all.path("project/sources/basis").is_symlink());
    assert_eq!(desk.run(&["prepare", "--lang", "es"]).status, 0);
    assert!(desk.all.read("project/translations/es/articles.ftl").contains("article-003"));
}

#[test]
fn the_bundle_is_put_outside_for_a_person_and_not_for_a_link() {
    let desk = Desk::new();
    for name in ["out", "out/es"] {
        desk.link(name, "secrets");
        let run = desk.run(&["export", "--lang", "es"]);
        assert_eq!((run.status, run.err.contains("leads out of the project")), (2, true), "{run:?}");
        assert_eq!(std::fs::read_dir(desk.all.path("secrets")).unwrap().count(), 2);
        std::fs::remove_file(desk.all.path(&format!("project/{name}"))).unwrap();
    }
    // What a person names may be anywhere; a link within it is still nobody's word.
    let run = desk.run(&["export", "--lang", "es", "--out", "../site"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(desk.all.path("site/es/bundle.json").is_file());
    std::fs::remove_dir_all(desk.all.path("site/es")).unwrap();
    symlink(desk.all.path("secrets"), desk.all.path("site/es")).unwrap();
    assert_eq!(desk.run(&["export", "--lang", "es", "--out", "../site"]).status, 2);
    assert_eq!(std::fs::read_dir(desk.all.path("secrets")).unwrap().count(), 2);
    // A file of the bundle that is a link is replaced only where that was asked for, and never written through.
    std::fs::remove_file(desk.all.path("site/es")).unwrap();
    std::fs::create_dir(desk.all.path("site/es")).unwrap();
    symlink(desk.all.path("secret.csv"), desk.all.path("site/es/ideas.csv")).unwrap();
    assert_eq!(desk.run(&["export", "--lang", "es", "--out", "../site"]).status, 2);
    let before = desk.all.read("secret.csv");
    desk.run(&["export", "--lang", "es", "--out", "../site", "--overwrite"]);
    assert_eq!(desk.all.read("secret.csv"), before);
}

#[test]
fn a_baseline_may_be_anywhere() {
    let desk = Desk::new();
    let update = desk.run(&["check", "--baseline", "../known.json", "--update-baseline"]);
    assert_ne!(update.status, 2, "{update:?}");
    let run = desk.run(&["check", "--baseline", "../known.json"]);
    assert_eq!((run.status, run.out.contains("error[")), (0, false), "{run:?}");
    assert!(desk.all.path("known.json").is_file());
}

/// `export --out` elsewhere needs to write nothing in the project.
#[test]
fn a_project_that_cannot_be_written_is_exported_elsewhere() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let folder = desk.all.path("project");
    let mode = |mode| std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(mode)).unwrap();
    let before = std::fs::metadata(&folder).unwrap().modified().unwrap();
    mode(0o555);
    let run = desk.run(&["export", "--lang", "all", "--out", "../site"]);
    mode(0o755);
    assert_eq!(run.status, 0, "{run:?}");
    // Permissions do not bind root: that no name came or went shows in the folder's time.
    assert_eq!(std::fs::metadata(&folder).unwrap().modified().unwrap(), before);
}
