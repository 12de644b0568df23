//! The findings of a check in the format that was asked for.

use clap::ArgMatches;

use crate::cli::{Failure, Session};
use crate::render::text::{Amount, Style};
use crate::render::{Report, github, json, junit, sarif, text, worst};

/// As many findings people are shown where they do not say how many.
const MOST: usize = 50;

/// Prints a report. Machines get every finding, unless `--max` says how many; people get what was asked for by its code
/// whole, else the most important.
pub(super) fn print(session: &mut Session<'_>, report: &Report<'_>, given: &ArgMatches) -> Result<(), Failure> {
    let max = given.get_one::<usize>("max").copied();
    let format = given.get_one::<String>("format").map_or("text", String::as_str);
    if format == "text" {
        let selected = given.contains_id("select");
        let amount = Amount { max: max.unwrap_or(if selected { 0 } else { MOST }), brief: !selected && max != Some(0) };
        let style = Style { colour: session.colour.out, width: session.width };
        let text = text::report(report, &session.ui, style, amount);
        return session.print(&text);
    }
    let listed = worst(report.findings, max.unwrap_or_default());
    let cut = report.findings.len() - listed.len();
    let report = Report { findings: &listed, cut, ..*report };
    let text = match format {
        "sarif" => sarif::render(&report, &session.ui),
        "github" => github::render(&report, &session.ui),
        "junit" => junit::render(&report, &session.ui),
        _ => json::render(&report, &session.ui),
    };
    session.print(&text)
}
