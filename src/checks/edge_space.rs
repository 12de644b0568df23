//! `edge-space`: a text begins and ends with a blank only where its reference does.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::around::{is_blank, run_after, run_before};
use crate::text::edit::Edit;
use crate::text::prose::Prose;

/// An end of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    End,
}

impl Edge {
    fn blanks(self, text: &str) -> Range<usize> {
        match self {
            Self::Start => run_after(text, 0, char::is_whitespace),
            Self::End => run_before(text, text.len(), char::is_whitespace),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
        }
    }
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let ([whole, variants @ ..], [reference, others @ ..]) = (part.prose(), part.reference_prose()) else { return };
    for edge in [Edge::Start, Edge::End] {
        let has = |prose: &Prose| !edge.blanks(prose.text()).is_empty();
        findings.extend(judge(part, whole, edge, has(reference), has(reference)));
        // Variants of another number cannot be held one to one.
        let some = others.iter().any(has);
        let all = !others.is_empty() && others.iter().all(has);
        findings.extend(variants.iter().filter_map(|variant| judge(part, variant, edge, some, all)));
    }
}

fn judge(part: &Part<'_>, prose: &Prose, edge: Edge, allowed: bool, required: bool) -> Option<Diagnostic> {
    let text = prose.text();
    let blanks = edge.blanks(text);
    // What says nothing is the matter of `empty`.
    if text.trim().is_empty() || (!blanks.is_empty() && (allowed || is_french(part, text, &blanks, edge))) {
        return None;
    }
    if !blanks.is_empty() {
        let finding = part.finding(Code::EdgeSpace, prose.span(blanks.clone())).arg("edge", edge.name());
        return Some(finding.fix(removal(part, prose, &blanks)));
    }
    if !required {
        return None;
    }
    // A quotation mark or a colon of another language may need none.
    let place = match edge {
        Edge::Start => prose.span(0..text.chars().next()?.len_utf8()),
        Edge::End => prose.span(text.len() - text.chars().next_back()?.len_utf8()..text.len()),
    };
    let at = if edge == Edge::Start { place.start } else { place.end };
    let insertion = Edit { span: at..at, replacement: r#"{" "}"#.to_owned() };
    Some(part.finding(Code::EdgeSpace, place).says("missing").arg("edge", edge.name()).offer([insertion]))
}

/// Whether the blank is one that French sets before a mark that begins the text, or after one that ends it.
fn is_french(part: &Part<'_>, text: &str, blanks: &Range<usize>, edge: Edge) -> bool {
    let no_break = text[blanks.clone()].chars().all(|c| matches!(c, '\u{A0}' | '\u{202F}'));
    let beside = match edge {
        Edge::Start => text[blanks.end..].starts_with([';', ':', '!', '?', '»', '%']),
        Edge::End => text[..blanks.start].ends_with('«'),
    };
    part.rules.typography.spacing.is_some() && no_break && beside
}

/// The edits that take blanks away: those that stand there, or placeables that hold blanks and nothing else.
fn removal(part: &Part<'_>, prose: &Prose, blanks: &Range<usize>) -> Vec<Edit> {
    // At the start of a line Fluent takes these for its own signs.
    if blanks.start == 0 && prose.text()[blanks.end..].starts_with(['.', '*', '[', '}', '#']) {
        return Vec::new();
    }
    let edits = prose.edits([(blanks.clone(), "")]);
    if !edits.is_empty() {
        return edits;
    }
    let span = prose.span(blanks.clone());
    let written = part.file.file.text().get(span.clone()).unwrap_or_default();
    let rest = written.split('"').map(|piece| piece.replace(is_blank, "")).collect::<String>();
    let only_blanks = !rest.is_empty() && rest.replace("{}", "").is_empty();
    if only_blanks { vec![Edit { span, replacement: String::new() }] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn blanks_at_the_edges_are_those_of_the_reference() {
        check_text(check, "es", "a", "{\" \"}una casa", &["{\" \"}→"]);
        check_text(check, "es", "a", "una casa{\" \"}", &["{\" \"}→"]);
        check_text(check, "fr", "a", "\u{A0}un mot\u{A0}", &["\u{A0}→", "\u{A0}→"]);
        check_text(check, "es", "a", "una casa{\"\"} {\"\"}", &[" →"]);
        check_text(check, "es", "a", "{\" una\"} casa", &["{\" una\"}"]);
        check_text(check, "es", "{\" \"}a{\" \"}", "una", &["u→{\" \"}u", "a→a{\" \"}"]);
    }

    #[test]
    fn what_the_reference_has_is_left() {
        check_text(check, "es", "{\" \"}a{\" \"}", "{\" \"}una{\" \"}", &[]);
        check_text(check, "es", "a", "una casa", &[]);
        check_text(check, "es", "a", "{\" \"}", &[]);
        check_text(check, "fr", "{\": \"}a", "\u{A0}: un", &[]);
        check_text(check, "fr", "“{\"\"}", "«\u{A0}", &[]);
        check_text(check, "es", "{ $n -> [one] a *[other] {\" \"}b }", "{ $n -> [one] x *[other] {\" \"}y }", &[]);
    }
}
