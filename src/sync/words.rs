//! Word by word from one text to another.

use std::time::Duration;

use similar::{Algorithm, ChangeTag, TextDiff, TextDiffConfig};

/// A run of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// In both texts.
    Same,
    /// In the old one only.
    Removed,
    /// In the new one only.
    Added,
}

/// How long one diff may take: what is given up by then is one deletion and one insertion.
const LIMIT: Duration = Duration::from_millis(500);
/// A run of equal text between two changes with fewer letters than this is taken into the change: a lone "of" that happens to
/// stand in both is no help to a reader.
const CRUMB: usize = 4;

/// The runs that lead from the old text to the new one. Words are those of Unicode (UAX #29). Concatenated, the same and removed
/// runs give the old text, the same and added runs the new one.
pub fn diff(old: &str, new: &str) -> Vec<(Change, String)> {
    let mut config = TextDiffConfig::default();
    config.algorithm(Algorithm::Patience).timeout(LIMIT);
    let words: TextDiff<'_, '_, str> = config.diff_unicode_words(old, new);
    let mut runs: Vec<(Change, String)> = Vec::new();
    for change in words.iter_all_changes() {
        let tag = match change.tag() {
            ChangeTag::Equal => Change::Same,
            ChangeTag::Delete => Change::Removed,
            ChangeTag::Insert => Change::Added,
        };
        match runs.last_mut() {
            Some((last, text)) if *last == tag => text.push_str(change.value()),
            _ => runs.push((tag, change.value().to_owned())),
        }
    }
    without_crumbs(&runs)
}

/// Joins changes that only a crumb divides, so that a rewritten sentence reads as one deletion and one insertion.
fn without_crumbs(runs: &[(Change, String)]) -> Vec<(Change, String)> {
    let mut out: Vec<(Change, String)> = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    let flush = |removed: &mut String, added: &mut String, out: &mut Vec<(Change, String)>| {
        for (change, text) in [(Change::Removed, removed), (Change::Added, added)] {
            if !text.is_empty() {
                out.push((change, std::mem::take(text)));
            }
        }
    };
    for (index, (change, text)) in runs.iter().enumerate() {
        match change {
            Change::Removed => removed.push_str(text),
            Change::Added => added.push_str(text),
            Change::Same => {
                let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
                let between = index > 0 && index + 1 < runs.len();
                if between && letters < CRUMB && (!removed.is_empty() && !added.is_empty()) {
                    removed.push_str(text);
                    added.push_str(text);
                } else {
                    flush(&mut removed, &mut added, &mut out);
                    out.push((Change::Same, text.clone()));
                }
            }
        }
    }
    flush(&mut removed, &mut added, &mut out);
    out
}

/// A diff on one line: `[-removed-]{+added+}`, or in colour.
pub fn marked(runs: &[(Change, String)], colour: bool) -> String {
    let red = anstyle::Style::new().fg_color(Some(anstyle::AnsiColor::Red.into())).strikethrough();
    let green = anstyle::Style::new().fg_color(Some(anstyle::AnsiColor::Green.into())).underline();
    runs.iter()
        .map(|(change, text)| match (change, colour) {
            (Change::Same, _) => text.clone(),
            (Change::Removed, false) => format!("[-{text}-]"),
            (Change::Added, false) => format!("{{+{text}+}}"),
            (Change::Removed, true) => format!("{red}{text}{red:#}"),
            (Change::Added, true) => format!("{green}{text}{green:#}"),
        })
        .collect()
}

/// The changed words with a few around them, for a finding: unchanged runs are cut to `around` characters.
pub fn shortened(runs: &[(Change, String)], around: usize) -> Vec<(Change, String)> {
    let last = runs.len().saturating_sub(1);
    let cut = |index: usize, text: &str| {
        let characters: Vec<char> = text.chars().collect();
        let head: String = characters.iter().take(around).collect();
        let tail: String = characters.iter().skip(characters.len().saturating_sub(around)).collect();
        if characters.len() <= 2 * around {
            text.to_owned()
        } else if index == 0 {
            format!("…{tail}")
        } else if index == last {
            format!("{head}…")
        } else {
            format!("{head} … {tail}")
        }
    };
    runs.iter()
        .enumerate()
        .map(|(index, (change, text))| match change {
            Change::Same => (*change, cut(index, text)),
            _ => (*change, text.clone()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn changes_are_whole_words() {
        for (old, new, expected) in [
            ("the consevation of", "the conservation of", "the [-consevation-]{+conservation+} of"),
            ("with 8,500 people", "with 9,000 people", "with [-8,500-]{+9,000+} people"),
            ("One. Two.", "One. New. Two.", "One. {+New. +}Two."),
            ("same", "same", "same"),
            (
                "We must think of it again",
                "Nobody should look at it twice",
                "[-We must think of it again-]{+Nobody should look at it twice+}",
            ),
        ] {
            assert_eq!(marked(&diff(old, new), false), expected);
        }
    }

    #[test]
    fn a_moved_sentence_is_one_deletion_and_one_insertion() {
        let (one, two, three) =
            ("The first thing is trust. ", "A second one, no less, is time. ", "Nobody speaks of money.");
        let runs = diff(&format!("{one}{two}{three}"), &format!("{two}{one}{three}"));
        let count = |wanted| runs.iter().filter(|(change, _)| *change == wanted).count();
        assert_eq!((count(Change::Removed), count(Change::Added)), (1, 1), "{runs:?}");
    }

    #[test]
    fn what_is_far_from_a_change_is_cut() {
        let old = format!("{}old {}", "a ".repeat(50), "b ".repeat(50));
        let runs = shortened(&diff(&old, &old.replace("old", "new")), 6);
        assert_eq!(marked(&runs, false), "…a a a [-old-]{+new+} b b b…");
    }

    proptest! {
        #[test]
        fn a_diff_holds_both_texts(old in "[a-c ,.é]{0,40}", new in "[a-c ,.é]{0,40}") {
            let runs = diff(&old, &new);
            let of = |wanted: Change| -> String {
                runs.iter().filter(|(change, _)| matches!(*change, Change::Same) || *change == wanted)
                    .map(|(_, text)| text.as_str()).collect()
            };
            prop_assert_eq!(of(Change::Removed), old);
            prop_assert_eq!(of(Change::Added), new);
        }
    }
}
