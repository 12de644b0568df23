//! Lines that fit a terminal: sentences and the lines of a diff are broken between words.

use unicode_width::UnicodeWidthStr;

/// A sentence in lines of a width: `taken` columns of the first are not free, nor of the others.
pub(super) fn sentence(text: &str, taken: usize, width: usize) -> String {
    lines(text, width.saturating_sub(taken)).join("\n")
}

/// A unified diff whose long lines go on in lines with the same sign before them.
pub(super) fn diff(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let sign = line.find(|c| !matches!(c, '+' | '-' | ' ')).map_or("", |_| line.get(..1).unwrap_or_default());
        let sign = if matches!(sign, "+" | "-" | " ") { sign } else { "" };
        let rest = &line[sign.len()..];
        let blanks = &rest[..rest.len() - rest.trim_start_matches(' ').len()];
        let free = width.saturating_sub(sign.len() + blanks.len());
        for piece in lines(&rest[blanks.len()..], free) {
            out.push_str(&format!("{sign}{blanks}{piece}\n"));
        }
    }
    out
}

/// Breaks a line at its blanks. A word that is too long stands on a line of its own.
fn lines(text: &str, width: usize) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.split('\n') {
        let (mut start, mut end) = (0, 0);
        for word in line.split_inclusive(' ') {
            let next = end + word.len();
            if end > start && line[start..next].trim_end().width() > width {
                found.push(line[start..end].trim_end());
                start = end;
            }
            end = next;
        }
        found.push(&line[start..]);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(lines("one two three", 7), ["one two", "three"]);
        assert_eq!(lines("one two\nthree", 20), ["one two", "three"]);
        assert_eq!(lines("extraordinary it is", 5), ["extraordinary", "it is"]);
        assert_eq!(lines("", 5), [""]);
    }

    #[test]
    fn a_diff_keeps_its_signs() {
        assert_eq!(diff("-a = one two\n+b\n same\n", 9), "-a = one\n-two\n+b\n same\n");
        assert_eq!(diff("@@ -1 +1 @@\n+    one two\n", 10), "@@ -1 +1\n@@\n+    one\n+    two\n");
    }
}
