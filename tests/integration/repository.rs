//! The repository's own rules.

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
