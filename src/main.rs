//! The program's start: what it was asked, in which language, on what terminal; then the exit status.

use std::io::IsTerminal;
use std::process::ExitCode;

use gsef_i18n::cli::{self, Colour, Session, Terminal};

fn main() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let colours = |choice| choice != anstream::ColorChoice::Never;
    // A result that goes to a file does not depend on the terminal beside it.
    let columns = std::io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    let named = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let width = columns.map(|(columns, _)| usize::from(columns.0)).or_else(named).unwrap_or(120).clamp(40, 400);
    let colour = Colour {
        out: colours(anstream::AutoStream::choice(&std::io::stdout())),
        err: colours(anstream::AutoStream::choice(&std::io::stderr())),
    };
    let mut out = std::io::stdout().lock();
    let mut err = std::io::stderr().lock();
    let languages = cli::language::from_environment(&arguments, |name| std::env::var(name).ok());
    let terminal = Terminal { colour, width, progress: std::io::stderr().is_terminal() };
    let mut session = Session::new(&languages, &mut out, &mut err, terminal);
    ExitCode::from(cli::run(&mut session, &arguments))
}
