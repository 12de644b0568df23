//! `status`: how far each translation has come.

use clap::ArgMatches;
use serde::Serialize;

use super::project::Access;
use super::tracking::{self, Tracked};
use super::{CLEAN, Failure, Session, project};
use crate::resource::attribute_of;
use crate::resource::basis::State;
use crate::sync::{MessageStatus, PartStatus, Standing};
use crate::text::visible::{self, visible};
use crate::text::words::words;
use crate::ui::Ui;
use crate::workspace::scope::Scope;

/// The counts of one resource in one locale, or of several together. `missing_messages`, `missing_parts`, `drifted` and `no_basis`
/// are what `check` reports under the codes of these names.
#[derive(Debug, Clone, Default, Serialize)]
struct Counts {
    messages: usize,
    current: usize,
    draft: usize,
    translated: usize,
    reviewed: usize,
    missing_messages: usize,
    missing_parts: usize,
    drifted: usize,
    no_basis: usize,
    words_left: usize,
}

#[derive(Serialize)]
struct Row {
    locale: String,
    resource: String,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Serialize)]
struct Note {
    locale: String,
    id: String,
    note: String,
}

#[derive(Serialize)]
struct Allowance {
    locale: String,
    id: String,
    code: String,
    reason: String,
}

#[derive(Serialize)]
struct Report {
    version: u32,
    resources: Vec<Row>,
    notes: Vec<Note>,
    allowances: Vec<Allowance>,
}

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::Read)?;
    let locales = project::locales(given, &project::translated(&project))?;
    let tracked = tracking::load(&project, &locales, &tracking::meanings(&project)?)?;
    let scope = Scope::new(&project.config);
    let mut resources: Vec<Row> = tracked
        .iter()
        .map(|tracked| Row {
            locale: tracked.locale.clone(),
            resource: tracked.files.name.clone(),
            counts: count(tracked, &scope),
        })
        .collect();
    resources.sort_by_key(|row| locales.iter().position(|locale| *locale == row.locale));
    let notes = tracked
        .iter()
        .flat_map(|tracked| {
            tracked.basis.entries.iter().flat_map(|entry| {
                entry.notes.iter().map(|note| Note {
                    locale: tracked.locale.clone(),
                    id: entry.id.clone(),
                    note: note.clone(),
                })
            })
        })
        .collect();
    let report = Report { version: 1, resources, notes, allowances: allowances(&tracked) };
    if given.get_one::<String>("format").is_some_and(|format| format == "json") {
        let text = visible::json(serde_json::to_string_pretty(&report).unwrap_or_default());
        session.print(&format!("{text}\n"))?;
    } else {
        let text = table(session, &report, &locales);
        session.print(&text)?;
    }
    Ok(CLEAN)
}

fn allowances(tracked: &[Tracked]) -> Vec<Allowance> {
    let mut found = Vec::new();
    for tracked in tracked {
        for entry in &tracked.basis.entries {
            found.extend(entry.allowances.iter().map(|allowance| Allowance {
                locale: tracked.locale.clone(),
                id: allowance.attribute.as_ref().map_or(entry.id.clone(), |name| format!("{}.{name}", entry.id)),
                code: allowance.code.clone(),
                reason: allowance.reason.clone(),
            }));
        }
    }
    found
}

/// Counts what is to be translated. What a filter lets be missing is not.
fn count(tracked: &Tracked, scope: &Scope) -> Counts {
    let mut counts = Counts::default();
    let statuses = tracking::by_id(&tracked.statuses);
    for message in tracked.reference.resource.messages() {
        let Some(status) = statuses.get(message.id.as_str()) else { continue };
        let parts_missing = status.parts.iter().filter(|part| part.standing == Standing::Missing).count();
        if tracked.lacks_rightly(&status.id, scope) {
            continue;
        }
        let there = tracked.translation.as_ref().is_some_and(|translation| translation.find(&status.id).is_some());
        counts.messages += 1;
        if there {
            counts.missing_parts += parts_missing;
        } else {
            counts.missing_messages += 1;
        }
        counts.drifted += status.parts.iter().filter(|part| matters(part)).count();
        counts.no_basis += status.parts.iter().filter(|part| part.standing == Standing::New).count();
        if is_current(status) {
            counts.current += 1;
        }
        match status.state {
            State::Missing => {}
            State::Draft => counts.draft += 1,
            State::Translated => counts.translated += 1,
            State::Reviewed => counts.reviewed += 1,
        }
        for part in status.parts.iter().filter(|part| part.standing == Standing::Missing || matters(part)) {
            let name = attribute_of(&part.name);
            if let Some(pattern) = message.part(name) {
                counts.words_left += words(pattern.plain.as_deref().unwrap_or(&pattern.canonical)).count();
            }
        }
    }
    counts
}

fn matters(part: &PartStatus) -> bool {
    matches!(&part.standing, Standing::Drifted(drift) if drift.kind.matters())
}

fn is_current(status: &MessageStatus) -> bool {
    !status.missing() && !status.drifted() && !status.without_basis()
}

/// A table for each locale: a bar and the counts of each resource, a sum, and the open notes.
fn table(session: &Session<'_>, report: &Report, locales: &[String]) -> String {
    let ui = &session.ui;
    let names = report.resources.iter().map(|row| visible(&row.resource).chars().count()).max().unwrap_or(8);
    let total_name = ui.text("status-total", &[]);
    let names = names.max(total_name.chars().count());
    let columns = columns(ui, names, session.width);
    let used = names + columns.iter().map(|column| column.width + 2).sum::<usize>() + 3;
    let bar = session.width.saturating_sub(used).clamp(LEAST_BAR, 20);
    let mut out = String::new();
    for locale in locales {
        let rows: Vec<&Row> = report.resources.iter().filter(|row| row.locale == *locale).collect();
        out.push_str(&format!("{locale:names$}  {:bar$}", ""));
        for Column { heading, width, .. } in &columns {
            out.push_str(&format!("  {heading:>width$}"));
        }
        out.push('\n');
        let mut total = Counts::default();
        for row in &rows {
            add(&mut total, &row.counts);
            out.push_str(&line(&visible(&row.resource), &row.counts, names, bar, &columns));
        }
        out.push_str(&line(&total_name, &total, names, bar, &columns));
        out.push('\n');
    }
    if !report.notes.is_empty() {
        out.push_str(&ui.text("status-notes", &[("count", report.notes.len().into())]));
        out.push('\n');
        for note in &report.notes {
            out.push_str(&format!("  {} {}: {}\n", note.locale, note.id, visible(&note.note)));
        }
    }
    if !report.allowances.is_empty() {
        out.push_str(&ui.text("status-allowances", &[("count", report.allowances.len().into())]));
        out.push('\n');
    }
    out
}

/// The shortest bar.
const LEAST_BAR: usize = 5;

/// A column of the table.
struct Column {
    heading: String,
    width: usize,
    count: fn(&Counts) -> usize,
}

/// The columns that fit beside names of that width. Where the terminal is narrow, the states are left out: what is to be done matters
/// more.
fn columns(ui: &Ui, names: usize, available: usize) -> Vec<Column> {
    let column = |name: &str, count: fn(&Counts) -> usize| {
        let heading = ui.text(&format!("status-{name}"), &[]);
        Column { width: heading.chars().count().max(5), heading, count }
    };
    let current = column("current", |counts| counts.current);
    let states = vec![
        column("draft", |counts| counts.draft),
        column("translated", |counts| counts.translated),
        column("reviewed", |counts| counts.reviewed),
    ];
    let left = vec![
        column("drifted", |counts| counts.drifted),
        column("new", |counts| counts.no_basis),
        column("missing", |counts| counts.missing_messages + counts.missing_parts),
        column("words", |counts| counts.words_left),
    ];
    let all = std::iter::once(&current).chain(&states).chain(&left).map(|column| column.width + 2).sum::<usize>();
    let states = if names + all + 3 + LEAST_BAR > available { Vec::new() } else { states };
    std::iter::once(current).chain(states).chain(left).collect()
}

fn line(name: &str, counts: &Counts, names: usize, bar: usize, columns: &[Column]) -> String {
    let filled = (counts.current * bar).checked_div(counts.messages).unwrap_or(bar);
    let mut line = format!("{name:names$}  {}{}", "█".repeat(filled), "░".repeat(bar - filled));
    for Column { width, count, .. } in columns {
        line.push_str(&format!("  {:>width$}", count(counts)));
    }
    line.push('\n');
    line
}

fn add(total: &mut Counts, counts: &Counts) {
    total.messages += counts.messages;
    total.current += counts.current;
    total.draft += counts.draft;
    total.translated += counts.translated;
    total.reviewed += counts.reviewed;
    total.missing_messages += counts.missing_messages;
    total.missing_parts += counts.missing_parts;
    total.drifted += counts.drifted;
    total.no_basis += counts.no_basis;
    total.words_left += counts.words_left;
}
