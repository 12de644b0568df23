//! One finding with the lines it is about.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Message, Snippet};
use unicode_width::UnicodeWidthChar;

use super::wrap;
use crate::diagnostic::{Diagnostic, Related, Severity};
use crate::render::{fix, help, related_sentence, sentence, severity};
use crate::text::steps::step;
use crate::text::visible::{places, push_number, visible};
use crate::text::{Location, Position, Span, floor};
use crate::ui::Ui;

/// How many ids of a group of findings are named.
const NAMED: usize = 6;
/// What the renderer puts beside a line of the file: a bar, blanks and the dots of what is cut on both sides.
const MARGIN: usize = 9;
/// How much of what is before a long mark the renderer keeps.
const BEFORE: usize = 10;
/// How many bytes of a long line are looked at on both sides of a mark, for each column of the terminal: the renderer needs no more,
/// and a line with thousands of findings is not read for each of them.
const AROUND: usize = 8;
/// What parts a place from the one that the renderer tells. It is private, so nothing that is shown has it.
const OURS: char = '\u{E000}';

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
    let labelled: Vec<(&Related, String)> =
        finding.related.iter().map(|related| (related, related_sentence(related, ui))).collect();
    let (near, far): (Vec<_>, Vec<_>) = labelled.iter().partition(|(related, label)| {
        finding.primary.as_ref().is_some_and(|primary| beside(primary, &related.location, label, width))
    });
    if let Some(primary) = &finding.primary {
        let near = near.iter().map(|(related, label)| (&related.location, Some(label.as_str())));
        let marks: Vec<_> = std::iter::once((primary, None)).chain(near).collect();
        report = report.element(snippet(primary, &marks, width));
    }
    for (related, label) in far {
        let place = &related.location;
        report = report.element(snippet(place, &[(place, Some(label.as_str()))], width));
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
    let lines = |place: &Location| (place.start.line, place.end.line);
    if one.file != other.file || lines(one) != lines(other) || one.start.line != one.end.line {
        return false;
    }
    let from = one.excerpt_span.start.min(other.excerpt_span.start);
    let to = one.excerpt_span.end.max(other.excerpt_span.end);
    let free = width.checked_sub(columns(label) + gutter(one));
    one.excerpt.get(from..to).is_some_and(|between| free.is_some_and(|free| fits(between, free)))
}

/// A place with its lines, and with those that are marked beside it: each with its label, but for what the finding is about.
fn snippet<'a>(place: &'a Location, marks: &[(&Location, Option<&str>)], width: usize) -> Snippet<'a, Annotation<'a>> {
    let label = marks.first().and_then(|(_, label)| *label).map_or(0, |label| columns(label) + 1);
    let spans: Vec<Span> = marks.iter().map(|(place, _)| place.excerpt_span.clone()).collect();
    let (lines, spans) = lines(place, spans, width.saturating_sub(label));
    let annotations = marks.iter().zip(spans).map(|((_, label), span)| match label {
        None => AnnotationKind::Primary.span(span),
        Some(label) => AnnotationKind::Context.span(span).label((*label).to_owned()),
    });
    let Position { line, column } = place.start;
    let path = format!("{}:{line}:{column}{OURS}", visible(&place.file));
    Snippet::source(lines).path(path).line_start(line).annotations(annotations)
}

/// What the renderer made, with the places of the files: it counts columns in what it was shown.
pub(super) fn with_places(rendered: &str) -> String {
    let mut parts = rendered.split(OURS);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()));
    }
    out
}

/// The lines of a place as they are shown, and spans of its excerpt in them, the first of them the place's own. The renderer cuts all
/// lines at the same columns, from the leftmost mark to the rightmost: a span that starts far in a paragraph and ends early in the
/// next would be shown in lines of thousands of characters. Of such a one only the first line is shown; and of a mark that is longer
/// than a line its beginning.
fn lines(place: &Location, mut spans: Vec<Span>, width: usize) -> (String, Vec<Span>) {
    let (text, free) = (&*place.excerpt, width.saturating_sub(gutter(place)));
    let mut window = 0..text.len();
    if !fit(text, free) {
        let from = spans.iter().map(|span| span.start).min().unwrap_or_default();
        let to = spans.iter().map(|span| span.end).max().unwrap_or_default();
        let several = place.start.line != place.end.line;
        if let [span] = &mut spans[..] {
            *span = beginning(text, span.clone(), free, several);
        }
        let to = spans.iter().map(|span| span.end).max().unwrap_or(to);
        window = floor(text, from.saturating_sub(AROUND * width))..floor(text, to + AROUND * width);
        if several && let Some(end) = text[from..window.end].find('\n') {
            window.end = from + text[from..from + end].trim_end_matches('\r').len();
        }
    }
    let text = &text[window.clone()];
    step(text.len());
    let mut out = String::with_capacity(text.len());
    let (mut done, mut shifts) = (0, vec![(0, 0)]);
    // Of a line end nothing is shown, and a tab is shown as blanks.
    let stays = |at: &usize| matches!(text.as_bytes()[*at], b'\n' | b'\t') || text[*at..].starts_with("\r\n");
    for at in places(text).into_iter().filter(|at| !stays(at)) {
        out.push_str(&text[done..at]);
        shifts.push((at, out.len() - at));
        let character = text[at..].chars().next().unwrap_or_default();
        push_number(&mut out, character);
        done = at + character.len_utf8();
        shifts.push((done, out.len() - done));
    }
    out.push_str(&text[done..]);
    let shifted = |at: usize| {
        let at = at.clamp(window.start, window.end) - window.start;
        at + shifts[shifts.partition_point(|(from, _)| *from <= at) - 1].1
    };
    let spans = spans.into_iter().map(|span| shifted(span.start)..shifted(span.end)).collect();
    (out, spans)
}

/// As much of a span as fits some columns; of `several` lines, of the first.
fn beginning(text: &str, span: Span, width: usize, several: bool) -> Span {
    let mut used = 0;
    let too_far = text[span.clone()].char_indices().find(|(_, c)| {
        used += column(*c);
        used + BEFORE > width || (several && *c == '\n')
    });
    let end = too_far.map_or(span.end, |(at, _)| span.start + at);
    span.start..if text[span.start..end].ends_with('\r') { end - 1 } else { end }
}

/// How many columns the renderer takes for a text: it counts character by character, and shows a tab as four blanks.
fn columns(text: &str) -> usize {
    text.chars().map(column).sum()
}

fn column(c: char) -> usize {
    if c == '\t' { 4 } else { c.width().unwrap_or_default() }
}

/// Whether a text takes at most so many columns; no more of it is read than that takes.
fn fits(text: &str, width: usize) -> bool {
    let mut used = 0;
    text.chars().all(|c| {
        used += column(c);
        used <= width
    })
}

/// Whether each line of a text does.
fn fit(text: &str, width: usize) -> bool {
    let mut used = 0;
    text.chars().all(|c| {
        used = if c == '\n' { 0 } else { used + column(c) };
        used <= width
    })
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
