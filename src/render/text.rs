//! Findings for people at a terminal: a sentence, the lines it is about, what to do, and a summary at the end.

use std::collections::BTreeMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Counts, fix, help, sentence, severity};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::text::Location;
use crate::ui::{Arg, Ui};

/// How many ids of a group of findings are named.
const NAMED: usize = 6;

/// The findings, without the summary. `colour` says whether the terminal shows colours, `width` how many columns it has.
pub fn render(findings: &[Diagnostic], ui: &Ui, colour: bool, width: usize) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(width).decor_style(DecorStyle::Ascii);
    let mut out = String::new();
    let mut rest = findings;
    while let Some(first) = rest.first() {
        let alike = rest.iter().take_while(|finding| together(first, finding)).count().max(1);
        let (group, after) = rest.split_at(alike);
        rest = after;
        if first.severity == Severity::Info {
            for finding in group {
                out.push_str(&line(finding, ui));
                out.push('\n');
            }
            if rest.first().is_some_and(|next| next.severity != Severity::Info) {
                out.push('\n');
            }
        } else if alike > 1 {
            out.push_str(&renderer.render(&[grouped(group, ui)]));
            out.push_str("\n\n");
        } else {
            out.push_str(&renderer.render(&single(first, ui)));
            out.push('\n');
            if let Some(shown) = &first.shown {
                out.push('\n');
                out.push_str(shown);
            }
            out.push('\n');
        }
    }
    out
}

/// Of information of one kind, more than this is only counted.
const REMARKS: usize = 3;

/// Takes out information of which there is much, so that what must be mended is not lost in it; a line for each kind says how much
/// there is and how to see it.
pub fn brief(findings: &[Diagnostic], ui: &Ui) -> (Vec<Diagnostic>, String) {
    let is_info = |finding: &&Diagnostic| finding.severity == Severity::Info;
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for finding in findings.iter().filter(is_info) {
        *counts.entry(finding.code).or_default() += 1;
    }
    counts.retain(|_, count| *count > REMARKS);
    let kept = findings.iter().filter(|finding| !(is_info(finding) && counts.contains_key(&finding.code))).cloned();
    let lines = counts.iter().map(|(code, count)| {
        ui.text("summary-remarks", &[("code", code.as_str().into()), ("count", (*count).into())]) + "\n"
    });
    (kept.collect(), lines.collect())
}

/// The line that says how many findings there are, and how many more are allowed.
pub fn summary(findings: &[Diagnostic], allowed: usize, ui: &Ui) -> String {
    let counts = counted(findings, ui);
    if allowed == 0 { counts } else { format!("{counts} {}", ui.text("summary-allowed", &[("count", allowed.into())])) }
}

fn counted(findings: &[Diagnostic], ui: &Ui) -> String {
    let counts = Counts::of(findings);
    if counts == Counts::default() {
        return ui.text("summary-none", &[]);
    }
    let args = [("errors", counts.errors.into()), ("warnings", counts.warnings.into()), ("infos", counts.infos.into())];
    let key = if counts.errors > 0 { "summary-errors" } else { "summary-no-errors" };
    ui.text(key, &args)
}

/// Findings of which there may be one for each message of a file are shown as one.
fn together(first: &Diagnostic, other: &Diagnostic) -> bool {
    if first.severity == Severity::Info {
        return other.severity == Severity::Info;
    }
    matches!(first.code, Code::MissingMessage | Code::NoBasis)
        && (first.code, first.severity) == (other.code, other.severity)
        && file_of(first) == file_of(other)
}

fn file_of(finding: &Diagnostic) -> Option<&Arg> {
    finding.args.iter().find(|(name, _)| *name == "file").map(|(_, file)| file)
}

/// Information on one line: where, and what.
fn line(finding: &Diagnostic, ui: &Ui) -> String {
    let place = finding
        .primary
        .as_ref()
        .map_or_else(String::new, |at| format!("{}:{}:{}: ", at.file, at.start.line, at.start.column));
    format!("{place}{}[{}]: {}", severity(Severity::Info, ui), finding.code, sentence(finding, ui))
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

fn grouped<'a>(group: &'a [Diagnostic], ui: &Ui) -> Group<'a> {
    let first = &group[0];
    let ids: Vec<&str> = group.iter().filter_map(|finding| finding.message.as_deref()).take(NAMED).collect();
    let mut args = first.args.clone();
    args.push(("count", group.len().into()));
    args.push(("ids", ids.join(", ").into()));
    args.push(("more", (group.len() - ids.len()).into()));
    let title = ui.text(&format!("finding-{}.group", first.code), &args);
    let ids = ui.text(if group.len() > NAMED { "group-ids-more" } else { "group-ids" }, &args);
    let mut report = level(first.severity, ui)
        .primary_title(title)
        .id(first.code.as_str())
        .element(Level::NOTE.with_name(None::<&str>).message(ids));
    if let Some(help) = help(first, ui) {
        report = report.element(help_message(help, ui));
    }
    report
}

fn single<'a>(finding: &'a Diagnostic, ui: &Ui) -> Vec<Group<'a>> {
    let title = level(finding.severity, ui).primary_title(sentence(finding, ui)).id(finding.code.as_str());
    let mut report = Group::with_title(title);
    if let Some(primary) = &finding.primary {
        let mut snippet = snippet(primary).annotation(AnnotationKind::Primary.span(primary.excerpt_span.clone()));
        // Places of the same excerpt are marked in it; others have a snippet of their own.
        let (here, elsewhere): (Vec<_>, Vec<_>) = finding.related.iter().partition(|related| {
            related.location.excerpt == primary.excerpt
                && related.location.start.line == primary.start.line
                && related.location.file == primary.file
        });
        for related in here {
            let label = ui.text(&format!("related-{}", related.says), &[]);
            snippet =
                snippet.annotation(AnnotationKind::Context.span(related.location.excerpt_span.clone()).label(label));
        }
        report = report.element(snippet);
        for related in elsewhere {
            report = report.element(related_snippet(related, ui));
        }
    } else {
        for related in &finding.related {
            report = report.element(related_snippet(related, ui));
        }
    }
    for help in help(finding, ui).into_iter().chain(fix::help(finding, ui)) {
        report = report.element(help_message(help, ui));
    }
    vec![report]
}

fn help_message<'a>(help: String, ui: &Ui) -> annotate_snippets::Message<'a> {
    Level::HELP.with_name(ui.text("severity-help", &[])).message(help)
}

fn related_snippet<'a>(
    related: &'a crate::diagnostic::Related,
    ui: &Ui,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let label = ui.text(&format!("related-{}", related.says), &[]);
    snippet(&related.location)
        .annotation(AnnotationKind::Context.span(related.location.excerpt_span.clone()).label(label))
}

fn snippet(location: &Location) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    Snippet::source(&*location.excerpt).path(&*location.file).line_start(location.start.line)
}
