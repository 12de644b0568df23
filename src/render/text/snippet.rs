//! One finding with the lines it is about.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Message, Snippet};
use unicode_width::UnicodeWidthChar;

use super::wrap;
use crate::diagnostic::{Diagnostic, Related, Severity};
use crate::render::{fix, help, related_sentence, sentence, severity};
use crate::text::{Location, Span};
use crate::ui::Ui;

/// How many ids of a group of findings are named.
const NAMED: usize = 6;
/// What the renderer puts beside a line of the file: a bar, blanks and the dots of what is cut on both sides.
const MARGIN: usize = 9;
/// How much of what is before a long mark the renderer keeps.
const BEFORE: usize = 10;

/// Several findings as one: their ids.
pub(super) fn grouped<'a>(group: &'a [Diagnostic], ui: &Ui, width: usize) -> Group<'a> {
    let first = &group[0];
    let ids: Vec<&str> = group.iter().filter_map(|finding| finding.message.as_deref()).take(NAMED).collect();
    let mut args = first.args.clone();
    args.push(("count", group.len().into()));
    args.push(("ids", ids.join(", ").into()));
    args.push(("more", (group.len() - ids.len()).into()));
    let title = title(&ui.text(&format!("finding-{}.group", first.code), &args), first, ui, width);
    let ids = ui.text(if group.len() > NAMED { "group-ids-more" } else { "group-ids" }, &args);
    let report = level(first.severity, ui)
        .primary_title(title)
        .id(first.code.as_str())
        .element(Level::NOTE.with_name(None::<&str>).message(ids));
    with_help(report, first, ui)
}

/// One finding: its sentence, its lines, what to do. `width` is the terminal's.
pub(super) fn single<'a>(finding: &'a Diagnostic, ui: &Ui, width: usize) -> Group<'a> {
    let title = title(&sentence(finding, ui), finding, ui, width);
    let title = level(finding.severity, ui).primary_title(title).id(finding.code.as_str());
    let mut report = Group::with_title(title);
    let mut elsewhere: Vec<(&Related, String)> = Vec::new();
    let labelled = finding.related.iter().map(|related| (related, related_sentence(related, ui)));
    if let Some(primary) = &finding.primary {
        let mut snippet = snippet(primary, None, width);
        for (related, label) in labelled {
            if beside(primary, &related.location, &label, width) {
                let span = related.location.excerpt_span.clone();
                snippet = snippet.annotation(AnnotationKind::Context.span(span).label(label));
            } else {
                elsewhere.push((related, label));
            }
        }
        report = report.element(snippet);
    } else {
        elsewhere.extend(labelled);
    }
    for (related, label) in elsewhere {
        report = report.element(snippet(&related.location, Some(label), width));
    }
    let report = with_help(report, finding, ui);
    match fix::help(finding, ui) {
        Some(change) => report.element(message(change, ui)),
        None => report,
    }
}

/// A finding's sentence, broken where it is longer than a line.
fn title(sentence: &str, finding: &Diagnostic, ui: &Ui, width: usize) -> String {
    // “error[code]: ”
    let before = severity(finding.severity, ui).chars().count() + finding.code.as_str().len() + 4;
    wrap::sentence(sentence, before, width)
}

/// Whether two places can be marked in one excerpt. The renderer cuts a long line around its marks, but never between
/// two of them: where they are far apart, each has an excerpt of its own.
fn beside(one: &Location, other: &Location, label: &str, width: usize) -> bool {
    if one.file != other.file || one.start.line != other.start.line || one.excerpt != other.excerpt {
        return false;
    }
    let from = one.excerpt_span.start.min(other.excerpt_span.start);
    let to = one.excerpt_span.end.max(other.excerpt_span.end);
    !one.excerpt.contains('\n') && columns(&one.excerpt[from..to]) + columns(label) + gutter(one) <= width
}

/// A place with its lines: marked as what the finding is about, or with a label that says why it is shown.
fn snippet(place: &Location, label: Option<String>, width: usize) -> Snippet<'_, Annotation<'_>> {
    let (lines, span) = visible(place, width.saturating_sub(label.as_deref().map_or(0, |label| columns(label) + 1)));
    let annotation = match label {
        None => AnnotationKind::Primary.span(span),
        Some(label) => AnnotationKind::Context.span(span).label(label),
    };
    Snippet::source(lines).path(&*place.file).line_start(place.start.line).annotation(annotation)
}

/// The lines of a place and its span in them. The renderer cuts all lines at the same columns, from the leftmost mark
/// to the rightmost: a span that starts far in a paragraph and ends early in the next would be shown in lines of
/// thousands of characters. Of such a one only the first line is shown; and of a mark that is longer than a line its
/// beginning.
fn visible(place: &Location, width: usize) -> (&str, Span) {
    let too_long = |line: &str| columns(line) + gutter(place) > width;
    match place.excerpt.split_once('\n') {
        Some((first, _)) if place.excerpt.lines().any(too_long) => {
            let first = first.trim_end_matches('\r');
            let span = place.excerpt_span.start.min(first.len())..place.excerpt_span.end.min(first.len());
            (first, beginning(first, span, width.saturating_sub(gutter(place))))
        }
        None if too_long(&place.excerpt) => {
            let free = width.saturating_sub(gutter(place));
            (&*place.excerpt, beginning(&place.excerpt, place.excerpt_span.clone(), free))
        }
        _ => (&*place.excerpt, place.excerpt_span.clone()),
    }
}

/// As much of a span as fits some columns.
fn beginning(text: &str, span: Span, width: usize) -> Span {
    let mut used = 0;
    let too_far = text[span.clone()].char_indices().find(|(_, c)| {
        used += columns(c.encode_utf8(&mut [0; 4]));
        used + BEFORE > width
    });
    span.start..too_far.map_or(span.end, |(at, _)| span.start + at)
}

/// How many columns the renderer takes for a text: it counts character by character, and shows a tab as four blanks.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c == '\t' { 4 } else { c.width().unwrap_or_default() }).sum()
}

/// The columns beside the lines of a place.
fn gutter(place: &Location) -> usize {
    place.end.line.to_string().len() + MARGIN
}

fn with_help<'a>(report: Group<'a>, finding: &Diagnostic, ui: &Ui) -> Group<'a> {
    match help(finding, ui) {
        Some(help) => report.element(message(help, ui)),
        None => report,
    }
}

fn message<'a>(help: String, ui: &Ui) -> Message<'a> {
    Level::HELP.with_name(ui.text("severity-help", &[])).message(help)
}

fn level(of: Severity, ui: &Ui) -> Level<'static> {
    let name = severity(of, ui);
    match of {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    }
    .with_name(name)
}
