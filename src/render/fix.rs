//! A fix in words: what would stand there instead.

use crate::diagnostic::Diagnostic;
use crate::sync::words::{Change, marked};
use crate::text::edit::Edit;
use crate::text::steps::step;
use crate::text::visible::push_number;
use crate::text::{Span, floor};
use crate::ui::Ui;

/// A word is shown with at most so many bytes on both sides of a change.
const LONGEST: usize = 200;

/// What a finding's fix would change, as help; none where the lines that are shown do not have all of it.
pub(super) fn help(finding: &Diagnostic, ui: &Ui) -> Option<String> {
    let (fix, place) = (finding.fix.as_ref()?, finding.primary.as_ref()?);
    let start = place.span.start.checked_sub(place.excerpt_span.start)?;
    let mut edits = Vec::new();
    for edit in &fix.edits {
        let span = edit.span.start.checked_sub(start)?..edit.span.end.checked_sub(start)?;
        place.excerpt.get(span.clone())?;
        edits.push(Edit { span, replacement: edit.replacement.clone() });
    }
    let window = window(&place.excerpt, &edits)?;
    let change = with_blanks(&marked(&runs(&place.excerpt, &window, &edits), false));
    let key = if fix.safe { "fix-safe" } else { "fix-offered" };
    Some(ui.text(key, &[("change", change.into())]))
}

/// The text of a window with what edits take out of it and put in.
fn runs(text: &str, window: &Span, edits: &[Edit]) -> Vec<(Change, String)> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span.start);
    let mut runs = Vec::new();
    let mut at = window.start;
    let mut push = |change, text: &str| {
        if !text.is_empty() {
            runs.push((change, text.to_owned()));
        }
    };
    for edit in edits {
        let (old, new) = (&text[edit.span.clone()], &*edit.replacement);
        // Signs on both sides that stay are no part of the change; words are shown whole.
        let stays = |(one, other): &(char, char)| one == other && !one.is_alphanumeric();
        let before: usize = old.chars().zip(new.chars()).take_while(stays).map(|(c, _)| c.len_utf8()).sum();
        let (old, new) = (&old[before..], &new[before..]);
        let pairs = old.chars().rev().zip(new.chars().rev());
        let after: usize = pairs.take_while(stays).map(|(c, _)| c.len_utf8()).sum();
        push(Change::Same, &text[at..edit.span.start + before]);
        push(Change::Removed, &old[..old.len() - after]);
        push(Change::Added, &new[..new.len() - after]);
        at = edit.span.end - after;
    }
    push(Change::Same, &text[at..window.end]);
    runs
}

/// The words that edits are in.
fn window(text: &str, edits: &[Edit]) -> Option<Span> {
    let start = edits.iter().map(|edit| edit.span.start).min()?;
    let end = edits.iter().map(|edit| edit.span.end).max()?;
    let is_break = |c: char| matches!(c, ' ' | '\n' | '\r');
    // The word before a space that is put in or changed is shown as well.
    // A line may have no blank at all, and then the word is as long as it is.
    let (first, last) = (floor(text, start.saturating_sub(LONGEST)), floor(text, end + LONGEST));
    step(last - first);
    let before = text[first..start].trim_end_matches(is_break);
    // What stands before the value in the file is no part of it.
    let start = if before.ends_with('=') { start } else { before.rfind(is_break).map_or(first, |at| first + at + 1) };
    let after = text[end..last].find(is_break).map_or(last, |at| end + at);
    Some(around_placeables(text, start..after))
}

/// The window with the placeables whole that it begins or ends in.
fn around_placeables(text: &str, window: Span) -> Span {
    let opening = |at: usize| {
        let first = floor(text, at.saturating_sub(LONGEST));
        let open = first + text[first..at].rfind(['{', '}', '\n'])?;
        text[open..].starts_with('{').then_some(open)
    };
    let closing = |at: usize| {
        let rest = &text[at..floor(text, at + LONGEST)];
        Some(at + rest.find(['}', '\n']).filter(|end| rest[*end..].starts_with('}'))? + 1)
    };
    let start = opening(window.start).unwrap_or(window.start);
    let end = opening(window.end).and_then(|_| closing(window.end)).unwrap_or(window.end);
    start..end
}

/// The text with blanks that cannot be told from a space by their numbers.
fn with_blanks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c != ' ' && c.is_whitespace() { push_number(&mut out, c) } else { out.push(c) }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::text::SourceFile;

    #[test]
    fn the_words_that_change_are_shown() {
        let text = "x = x\na = Vraiment ? Oui, l'eau\n";
        let file = SourceFile::new("a.ftl", text);
        let ui = Ui::new(&[]);
        let at = |word: &str| text.find(word).unwrap();
        for (span, replacement, shown) in [
            (at(" ?")..at(" ?") + 1, "\u{202F}", "Vraiment[- -]{+<U+202F>+}?"),
            (at("'")..at("'") + 1, "’", "l[-'-]{+’+}eau"),
            (at("?")..at("?"), "!", "Vraiment {+!+}?"),
        ] {
            let edit = Edit { span: span.clone(), replacement: replacement.to_owned() };
            let finding = Diagnostic::new(Code::Quotes).at(file.locate(span)).offer([edit]);
            let help = help(&finding, &ui).unwrap();
            assert!(help.contains(shown), "{help}");
        }
        for (text, span, replacement, shown) in [
            ("a = Adónde?\n", 4..4, "¿", "this? {+¿+}Adónde?"),
            ("a = « mot »\n", 4..7, "«\u{A0}", "this? «[- -]{+<U+00A0>+}mot"),
            ("a = De { $source } : rien\n", 18..19, "\u{A0}", "this? { $source }[- -]{+<U+00A0>+}:"),
            ("a = En 2012, oui\n", 7..11, "2021", "this? En [-2012-]{+2021+},"),
        ] {
            let file = SourceFile::new("a.ftl", text);
            let edit = Edit { span: span.clone(), replacement: replacement.to_owned() };
            let finding = Diagnostic::new(Code::Quotes).at(file.locate(span)).offer([edit]);
            let help = help(&finding, &ui).unwrap();
            assert!(help.contains(shown), "{help}");
        }
        let elsewhere = Edit { span: 0..1, replacement: "y".to_owned() };
        assert_eq!(help(&Diagnostic::new(Code::Quotes).at(file.locate(8..9)).fix([elsewhere]), &ui), None);
    }
}
