//! The repository's own rules.

use gsef_i18n::diagnostic::Code;
use gsef_i18n::ui::Ui;

use crate::support::{root, run_in};

#[test]
fn the_repository_passes_its_own_checks() {
    for arguments in [&["extract", "--check"][..], &["check"], &["export", "--lang", "all", "--check"]] {
        let run = run_in(root(), arguments, "C.UTF-8");
        assert_eq!(run.status, 0, "{arguments:?}\n{}{}", run.out, run.err);
    }
}

#[test]
fn the_source_is_as_it_was_taken_from_print() {
    let text = std::fs::read(root().join("sources/100-strong-ideas.en.txt")).unwrap();
    assert_eq!(text.len(), 59564);
    assert_eq!(text.iter().filter(|byte| **byte == b'\n').count(), 1227, "the last line has no end");
}

#[test]
fn every_kind_of_finding_is_explained() {
    let list = run_in(root(), &["explain"], "C.UTF-8");
    for line in list.out.lines() {
        let code = line.split_whitespace().next().unwrap();
        for lang in ["en_US.UTF-8", "es_MX.UTF-8", "fr_FR.UTF-8"] {
            let run = run_in(root(), &["explain", code], lang);
            assert_eq!(run.status, 0);
            assert!(!run.out.contains("explain-"), "{lang} {code}: {}", run.out);
        }
    }
}

/// `docs/checks.md` says of each code what `explain` says, so that it can be read and linked to.
#[test]
fn the_page_of_checks_says_what_explain_says() {
    let ui = Ui::new(&[]);
    let mut page = String::from(
        "# Checks\n\n\
        Every finding has a code. Its severity is the usual one; `l10n.toml` can give it another, for a locale, a resource or a key.\n\
        Written by `WRITE_DOCS=1 cargo test page_of_checks` from what `gsef-i18n explain` says.\n",
    );
    for code in Code::ALL {
        let say = |part: &str| ui.text(&format!("explain-{code}{part}"), &[]);
        page.push_str(&format!("\n## {code}\n\n*{}* – {}\n\n", code.severity().as_str(), say("")));
        page.push_str(&format!("{}\n\n```text\n{}\n```\n\n{}\n", say(".why"), say(".example"), say(".fix")));
    }
    let path = root().join("docs/checks.md");
    if std::env::var_os("WRITE_DOCS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, page, "docs/checks.md is out of date: run this test with WRITE_DOCS=1");
}
