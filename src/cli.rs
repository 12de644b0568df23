//! The command line: what was asked, and which command does it.

mod accept;
mod allow;
mod arguments;
mod carry;
mod check;
mod completions;
mod diff;
mod explain;
mod export;
mod extract;
pub mod language;
mod note;
mod prepare;
mod progress;
mod project;
mod prune;
mod status;
mod tracking;
mod usage;

use std::ffi::OsString;
use std::io::Write;

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, Refusal};
use crate::render::{self, text::Style};
use crate::ui::{Arg, Ui};

/// Nothing at error level.
const CLEAN: u8 = 0;
/// Findings at error level.
const FINDINGS: u8 = 1;
/// The command could not do its work.
const FAILED: u8 = 2;

/// What is known of the terminal.
#[derive(Debug, Clone, Copy)]
pub struct Terminal {
    /// Where colours can be shown.
    pub colour: Colour,
    /// How many columns there are for results.
    pub width: usize,
    /// Somebody looks on: it may be shown how far a command has come.
    pub progress: bool,
}

/// Where colours can be shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Colour {
    /// In results.
    pub out: bool,
    /// In what accompanies them.
    pub err: bool,
}

/// What a command needs of its surroundings: the language, and where to write.
pub struct Session<'a> {
    ui: Ui,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    colour: Colour,
    width: usize,
    progress: bool,
}

impl<'a> Session<'a> {
    /// `languages` are wanted for sentences, the most wanted first; results go to `out`, everything else to `err`.
    pub fn new(
        languages: &[LanguageIdentifier],
        out: &'a mut dyn Write,
        err: &'a mut dyn Write,
        terminal: Terminal,
    ) -> Self {
        let Terminal { colour, width, progress } = terminal;
        Self { ui: Ui::new(languages), out, err, colour, width, progress }
    }

    /// A result.
    fn print(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush()).map_err(Failure::Output)
    }

    /// A sentence that accompanies the result. That nobody reads it is no failure.
    fn say(&mut self, key: &str, args: &[(&str, Arg)]) {
        let text = self.ui.text(key, args);
        let _ = writeln!(self.err, "{text}");
    }

    /// Findings for people, as results.
    fn show(&mut self, findings: &[Diagnostic]) -> Result<(), Failure> {
        let text = render::text::render(findings, &self.ui, Style { colour: self.colour.out, width: self.width });
        self.print(&text)
    }
}

/// Why a command ends with exit status 2.
#[derive(Debug)]
enum Failure {
    /// What it was given is wrong.
    Refused(Refusal),
    /// Something that it was told on the command line is wrong: a sentence and its values.
    Usage(&'static str, Vec<(&'static str, Arg)>),
    /// A file could not be written: why, and what was changed before.
    Save(String, Vec<String>),
    /// The result could not be written.
    Output(std::io::Error),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Diagnostic> for Failure {
    fn from(finding: Diagnostic) -> Self {
        Self::Refused(finding.into())
    }
}

impl From<crate::workspace::SaveError> for Failure {
    fn from(error: crate::workspace::SaveError) -> Self {
        Self::Save(error.to_string(), error.changed)
    }
}

/// Runs what the arguments ask for and returns the exit status: 0 nothing at error level, 1 findings at error level, 2 the
/// command could not do its work.
pub fn run(session: &mut Session<'_>, arguments: Vec<OsString>) -> u8 {
    let matches = match arguments::command(&session.ui).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return usage::report(session, &error),
    };
    let result = match matches.subcommand() {
        Some(("extract", given)) => extract::run(session, &matches, given),
        Some(("check", given)) => check::run(session, &matches, given),
        Some(("diff", given)) => diff::run(session, &matches, given),
        Some(("accept", given)) => accept::run(session, &matches, given),
        Some(("allow", given)) => allow::run(session, &matches, given),
        Some(("prepare", given)) => prepare::run(session, &matches, given),
        Some(("prune", given)) => prune::run(session, &matches, given),
        Some(("carry", given)) => carry::run(session, &matches, given),
        Some(("note", given)) => note::run(session, &matches, given),
        Some(("status", given)) => status::run(session, &matches, given),
        Some(("export", given)) => export::run(session, &matches, given),
        Some(("explain", given)) => explain::run(session, given),
        Some(("completions", given)) => completions::run(session, given),
        Some(("help", given)) => usage::help(session, given.get_one::<String>("command").map(String::as_str)),
        _ => usage::help(session, None),
    };
    result.unwrap_or_else(|failure| fail(session, failure))
}

fn fail(session: &mut Session<'_>, failure: Failure) -> u8 {
    match failure {
        Failure::Refused(Refusal(findings)) => {
            let style = Style { colour: session.colour.err, width: session.width };
            let text = render::text::render(&findings, &session.ui, style);
            let _ = session.err.write_all(text.trim_end().as_bytes());
            let _ = writeln!(session.err);
        }
        Failure::Usage(key, args) => {
            session.say(key, &args);
        }
        Failure::Save(reason, changed) if changed.is_empty() => {
            session.say("failed-to-save", &[("reason", reason.into())]);
        }
        Failure::Save(reason, changed) => {
            session.say("failed-midway", &[("reason", reason.into()), ("changed", changed.join(", ").into())]);
        }
        // Nobody reads on: that is for the reader to decide, and no failure of ours.
        Failure::Output(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return CLEAN,
        Failure::Output(error) => session.say("failed-to-print", &[("reason", error.to_string().into())]),
    }
    FAILED
}
