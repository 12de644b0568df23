//! Where a missing mark belongs, if it is plain.

use std::ops::Range;

/// Where the sentence begins whose end is at `end`; none where the question may begin further on: behind a comma, a colon.
pub(super) fn of_opening(text: &str, end: usize) -> Option<usize> {
    let mut closed = 0;
    let mut start = 0;
    for (at, c) in text[..end].char_indices().rev() {
        let next = at + c.len_utf8();
        match c {
            '\n' => {
                start = next;
                break;
            }
            // The sentence before it, unless this one ends in several marks.
            '.' | '!' | '?' | '…'
                if text[next..end].trim_start_matches(['”', '»', '’', ')', '*', '_']).starts_with(' ') =>
            {
                start = next + text[next..end].find(' ').unwrap_or_default();
                break;
            }
            '”' | '»' | '’' | ')' | ']' => closed += 1,
            '“' | '«' | '‘' | '(' | '[' if closed > 0 => closed -= 1,
            '“' | '«' | '‘' | '(' | '[' => {
                start = next;
                break;
            }
            _ => {}
        }
    }
    let sentence = &text[start..end];
    let words = sentence.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '*' | '_' | '-' | '—' | '“' | '«' | '‘' | '#' | '>')
    });
    (!words.is_empty() && !words.contains([',', ';', ':', '—', '(', '<', '¿', '¡'])).then(|| end - words.len())
}

/// Where the marks belong that close what `open` opens: at the end of the text, in the place of its full stop. None where
/// another sentence follows.
pub(super) fn of_closing(text: &str, open: Range<usize>) -> Option<Range<usize>> {
    // As many closing marks as there are opening ones right before belong behind it.
    let around =
        text[..open.start].chars().rev().take_while(|c| matches!(c, '“' | '«' | '‘' | '(' | '*' | '_')).count();
    let mut end = text.trim_end().len();
    for _ in 0..around {
        let last = text[..end].chars().next_back().filter(|c| matches!(c, '”' | '»' | '’' | ')' | '*' | '_'))?;
        end -= last.len_utf8();
    }
    let sentence = text.get(open.end..end)?;
    let words = sentence.strip_suffix('.').filter(|words| !words.ends_with('.')).unwrap_or(sentence);
    (!words.contains(['.', '!', '?', '…', '\n'])).then(|| open.end + words.len()..end)
}

#[cfg(test)]
mod tests {
    use super::{of_closing, of_opening};

    #[test]
    fn a_question_begins_with_its_sentence() {
        for (text, expected) in [
            ("Dónde estamos?", Some("Dónde estamos?")),
            ("Es así. Dónde estamos?", Some("Dónde estamos?")),
            ("Dijo “dónde estamos?”", Some("dónde estamos?”")),
            ("Es “así”. *Dónde*?", Some("Dónde*?")),
            ("Si es así, dónde estamos?", None),
            ("La ESS: dónde estamos?", None),
        ] {
            let place = of_opening(text, text.find('?').unwrap());
            assert_eq!(place.map(|at| &text[at..]), expected, "{text}");
        }
    }

    #[test]
    fn a_question_ends_with_its_text() {
        for (text, expected) in [
            ("¿Dónde estamos", Some("")),
            ("¿Dónde estamos.", Some(".")),
            ("Dijo “¿dónde estamos”", Some("")),
            ("¿Qué es “esto”", Some("")),
            ("¿Dónde estamos. Es así.", None),
        ] {
            let open = text.find('¿').unwrap();
            let place = of_closing(text, open..open + 2);
            assert_eq!(place.map(|range| &text[range]), expected, "{text}");
        }
    }
}
