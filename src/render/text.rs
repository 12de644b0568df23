//! Findings for people at a terminal: a sentence, the lines it is about, what to do, and a summary at the end.

mod plan;
mod snippet;
mod table;
mod wrap;

use annotate_snippets::Renderer;
use annotate_snippets::renderer::DecorStyle;

use super::{Counts, Report, sentence, severity};
use crate::diagnostic::{Diagnostic, Severity};
use crate::text::visible::{visible, visible_lines};
use crate::ui::Ui;
use plan::{Block, plan};

/// More findings than this are counted in a table as well: they do not fit a screen.
const SCREENFUL: usize = 20;

/// How findings are shown.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// In colour.
    pub colour: bool,
    /// How many columns the terminal has.
    pub width: usize,
}

/// How much is shown of a report.
#[derive(Debug, Clone, Copy)]
pub struct Amount {
    /// At most about so many findings; 0 for all.
    pub max: usize,
    /// Remarks of which there are many are only counted.
    pub brief: bool,
}

/// All findings, without a summary.
pub fn render(findings: &[Diagnostic], ui: &Ui, style: Style) -> String {
    blocks(&plan(findings, 0, false).blocks, ui, style)
}

/// A report: what is found, how much of each kind if it is more than a screen holds, and the summary.
pub fn report(report: &Report<'_>, ui: &Ui, style: Style, amount: Amount) -> String {
    let plan = plan(report.findings, amount.max, amount.brief);
    let mut out = blocks(&plan.blocks, ui, style);
    // Where nothing but counted remarks is there, the lines that count them say all.
    let shown = report.findings.len() - plan.remarks.iter().map(|(_, count)| count).sum::<usize>();
    if plan.cut > 0 || shown > SCREENFUL {
        out.push_str(&table::table(report.findings, ui));
        out.push('\n');
    }
    for (code, count) in plan.remarks {
        out.push_str(&ui.text("summary-remarks", &[("code", code.as_str().into()), ("count", count.into())]));
        out.push('\n');
    }
    out.push_str(&closing(&Report { cut: report.cut + plan.cut, ..*report }, ui));
    out
}

/// The lines that say how many findings there are, how many are not shown, and how to see them.
pub fn closing(report: &Report<'_>, ui: &Ui) -> String {
    let Counts { errors, warnings, infos } = report.counts;
    let mut out = if report.counts == Counts::default() {
        ui.text("summary-none", &[])
    } else {
        let args = [("errors", errors.into()), ("warnings", warnings.into()), ("infos", infos.into())];
        ui.text(if errors > 0 { "summary-errors" } else { "summary-no-errors" }, &args)
    };
    if report.allowed > 0 {
        out.push(' ');
        out.push_str(&ui.text("summary-allowed", &[("count", report.allowed.into())]));
    }
    out.push('\n');
    let total = errors + warnings + infos;
    if report.cut > 0 {
        out.push_str(&ui.text("summary-cut", &[("count", report.cut.into()), ("total", total.into())]));
        out.push('\n');
    }
    if report.known > 0 {
        out.push_str(&ui.text("summary-known", &[("count", report.known.into())]));
        out.push('\n');
    }
    if report.gone > 0 {
        out.push_str(&ui.text("summary-gone", &[("count", report.gone.into())]));
        out.push('\n');
    }
    out
}

fn blocks(blocks: &[Block<'_>], ui: &Ui, style: Style) -> String {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width).decor_style(DecorStyle::Ascii);
    let mut out = String::new();
    for (index, block) in blocks.iter().enumerate() {
        match block {
            Block::Findings([finding]) if finding.severity == Severity::Info => {
                out.push_str(&line(finding, ui));
                out.push('\n');
                if !blocks.get(index + 1).is_none_or(is_line) {
                    out.push('\n');
                }
            }
            Block::Findings([finding]) => {
                out.push_str(&snippet::with_places(&renderer.render(&[snippet::single(finding, ui, style.width)])));
                out.push('\n');
                if let Some(shown) = &finding.shown {
                    out.push('\n');
                    out.push_str(&wrap::diff(&visible_lines(shown), style.width));
                }
                out.push('\n');
            }
            Block::Findings(group) => {
                out.push_str(&renderer.render(&[snippet::grouped(group, ui, style.width)]));
                out.push_str("\n\n");
            }
            Block::More { count, code, file } => {
                let args = [("count", (*count).into()), ("code", code.as_str().into()), ("file", (*file).into())];
                out.push_str(&ui.text("summary-more", &args));
                out.push_str("\n\n");
            }
        }
    }
    out
}

/// Whether a block is a line, without a gap to the next such line.
fn is_line(block: &Block<'_>) -> bool {
    match block {
        Block::Findings(findings) => findings[0].severity == Severity::Info,
        Block::More { .. } => true,
    }
}

/// Information on one line: where, and what.
fn line(finding: &Diagnostic, ui: &Ui) -> String {
    let place = finding
        .primary
        .as_ref()
        .map_or_else(String::new, |at| format!("{}:{}:{}: ", visible(&at.file), at.start.line, at.start.column));
    format!("{place}{}[{}]: {}", severity(Severity::Info, ui), finding.code, sentence(finding, ui))
}

#[cfg(test)]
mod tests;
