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
use std::io::{ErrorKind, Write};

use clap::ArgMatches;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, Refusal};
use crate::render::{self, text::Style};
use crate::text::visible;
use crate::ui::{Arg, Ui};
use crate::workspace::disk::Disk;
use crate::workspace::{Change, Closed, Fault, GivenFile, Project, SaveError};

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
    disk: Disk,
    /// What was asked for, as it could be typed again.
    command: String,
    /// All that was to be written is written: then the report alone can fail.
    written: bool,
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
        let ui = Ui::new(languages);
        let (disk, command) = (Disk::default(), String::new());
        Self { ui, out, err, colour, width, progress, disk, command, written: false }
    }

    /// Lets another disk than the machine's do what changes files.
    #[must_use]
    pub fn on(mut self, disk: Disk) -> Self {
        self.disk = disk;
        self
    }

    /// A result. Where all is written that was to be, its report is no reason to fail.
    fn print(&mut self, text: &str) -> Result<(), Failure> {
        let printed = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
        match printed {
            Err(error) if self.written => {
                if error.kind() != ErrorKind::BrokenPipe {
                    self.say("written-not-printed", &[("reason", error.to_string().into())]);
                }
                Ok(())
            }
            printed => printed.map_err(Failure::Output),
        }
    }

    /// Saves files of a project, all or none.
    fn save(&mut self, project: &Project, changes: &[Change]) -> Result<(), Failure> {
        project.save(changes)?;
        self.written |= !changes.is_empty();
        Ok(())
    }

    /// The same with one that the command line names.
    fn save_with(
        &mut self,
        project: &Project,
        changes: Vec<Change>,
        given: Option<(&GivenFile, &str)>,
    ) -> Result<(), Failure> {
        self.written |= !changes.is_empty() || given.is_some();
        let saved = project.save_with(changes, given);
        self.written &= saved.is_ok();
        Ok(saved?)
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
    /// Files could not be written.
    Save(SaveError),
    /// What the command was to do has been done: it was interrupted before, and is now completed.
    Completed,
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

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}

/// How often a command does its work again where another one has written meanwhile.
const AGAIN: usize = 20;

/// Runs what the arguments ask for and returns the exit status: 0 nothing at error level, 1 findings at error level, 2 the
/// command could not do its work.
pub fn run(session: &mut Session<'_>, arguments: &[OsString]) -> u8 {
    let matches = match arguments::command(&session.ui).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return usage::report(session, &error),
    };
    session.command = command_line(arguments);
    let mut result = dispatch(session, &matches);
    for _ in 0..AGAIN {
        let meanwhile = matches!(&result, Err(Failure::Save(error)) if matches!(error.fault, Fault::Meanwhile));
        // What writes in translators' files says so instead: somebody is at work there.
        if !meanwhile || !matches!(matches.subcommand_name(), Some("accept" | "note" | "allow" | "extract" | "export"))
        {
            break;
        }
        result = dispatch(session, &matches);
    }
    result.unwrap_or_else(|failure| fail(session, failure))
}

/// Runs the command that was asked for.
fn dispatch(session: &mut Session<'_>, matches: &ArgMatches) -> Result<u8, Failure> {
    match matches.subcommand() {
        Some(("extract", given)) => extract::run(session, matches, given),
        Some(("check", given)) => check::run(session, matches, given),
        Some(("diff", given)) => diff::run(session, matches, given),
        Some(("accept", given)) => accept::run(session, matches, given),
        Some(("allow", given)) => allow::run(session, matches, given),
        Some(("prepare", given)) => prepare::run(session, matches, given),
        Some(("prune", given)) => prune::run(session, matches, given),
        Some(("carry", given)) => carry::run(session, matches, given),
        Some(("note", given)) => note::run(session, matches, given),
        Some(("status", given)) => status::run(session, matches, given),
        Some(("export", given)) => export::run(session, matches, given),
        Some(("explain", given)) => explain::run(session, given),
        Some(("completions", given)) => completions::run(session, given),
        Some(("help", given)) => usage::help(session, given.get_one::<String>("command").map(String::as_str)),
        _ => usage::help(session, None),
    }
}

/// What follows the program's name, as it could be typed again.
fn command_line(arguments: &[OsString]) -> String {
    let plain = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "-_./:=,@%+".contains(c));
    let words = arguments.iter().skip(1).map(|word| word.to_string_lossy());
    let quoted =
        words.map(|word| if plain(&word) { word.into_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) });
    quoted.collect::<Vec<_>>().join(" ")
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
        Failure::Save(error) => not_saved(session, error),
        Failure::Completed => return CLEAN,
        // Nobody reads on: that is for the reader to decide, and no failure of ours.
        Failure::Output(error) if error.kind() == ErrorKind::BrokenPipe => return CLEAN,
        Failure::Output(error) => session.say("failed-to-print", &[("reason", error.to_string().into())]),
    }
    FAILED
}

/// Says why files were not saved, and what was changed all the same.
fn not_saved(session: &mut Session<'_>, SaveError { path, fault, changed }: SaveError) {
    let file = visible::name(path.as_os_str()).into_owned();
    let (key, mut args, help) = match fault {
        Fault::Io(error) | Fault::Closed(Closed::Io(error)) => {
            ("reason-system", vec![("reason", Arg::from(error.to_string()))], None)
        }
        Fault::Meanwhile => ("reason-meanwhile", Vec::new(), Some("reason-meanwhile-help")),
        Fault::Held(Some(owner)) => {
            ("reason-held", vec![("owner", owner.to_string().into())], Some("reason-held-help"))
        }
        Fault::Held(None) => ("reason-held", vec![("owner", "none".into())], Some("reason-held-help")),
        Fault::Closed(closed) => {
            fail(session, closed.finding(&file).into());
            return;
        }
    };
    args.push(("file", file.into()));
    let reason = session.ui.text(key, &args);
    let key = if changed.is_empty() { "failed-to-save" } else { "failed-midway" };
    session.say(key, &[("reason", reason.into()), ("changed", changed.join(", ").into())]);
    if let Some(help) = help {
        session.say(help, &[]);
    }
}
