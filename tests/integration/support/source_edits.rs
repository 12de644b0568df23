//! Changes of the real publication's source, as an editor makes them.

use super::Files;

/// Replaces text that must be there once.
#[track_caller]
pub(crate) fn replace(text: &mut String, from: &str, to: &str) {
    assert_eq!(text.matches(from).count(), 1, "{from:?}");
    *text = text.replace(from, to);
}

/// Changes what the profile promises.
#[track_caller]
pub(crate) fn promise(files: &mut Files, what: &str, count: usize) {
    let start = format!("\n{what} = ");
    let at = files.profile.find(&start).unwrap() + start.len();
    let end = at + files.profile[at..].find('\n').unwrap();
    files.profile.replace_range(at..end, &count.to_string());
}

/// Where the paragraph is that starts so, with the blank line after it.
#[track_caller]
fn paragraph(files: &Files, start: &str) -> std::ops::Range<usize> {
    let start = format!("\n{start}");
    assert_eq!(files.source.matches(&start).count(), 1, "{start:?}");
    let at = files.source.find(&start).unwrap() + 1;
    at..at + files.source[at..].find("\n\n").unwrap() + 2
}

/// Puts a paragraph after the one that starts so.
#[track_caller]
pub(crate) fn insert_after(files: &mut Files, start: &str, text: &str) {
    let at = paragraph(files, start).end;
    files.source.insert_str(at, &format!("{text}\n\n"));
}

/// Takes a paragraph out, and gives it without the blank line.
#[track_caller]
pub(crate) fn take(files: &mut Files, start: &str) -> String {
    let range = paragraph(files, start);
    let text = files.source[range.clone()].trim_end().to_owned();
    files.source.replace_range(range, "");
    text
}

/// Numbers the ideas anew in the order in which they stand. The profile promises as many.
pub(crate) fn renumber(files: &mut Files) {
    let mut number = 0;
    let lines = files.source.split_inclusive('\n').map(|line| {
        let (mark, rest) = line.strip_prefix("- ").map_or(("", line), |rest| ("- ", rest));
        match rest.split_once(". ") {
            Some((digits, text)) if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) => {
                number += 1;
                format!("{mark}{number}. {text}")
            }
            _ => line.to_owned(),
        }
    });
    files.source = lines.collect();
    promise(files, "ideas", number);
    let at = files.profile.find("\nrange = [1, ").unwrap() + "\nrange = [1, ".len();
    let end = at + files.profile[at..].find(']').unwrap();
    files.profile.replace_range(at..end, &number.to_string());
}
