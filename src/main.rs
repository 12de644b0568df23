//! The program's start: what it was asked, in which language, on what terminal; then the exit status.

use std::process::ExitCode;

use gsef_i18n::cli::{self, Colour, Session};

fn main() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let colours = |choice| choice != anstream::ColorChoice::Never;
    let colour = Colour {
        out: colours(anstream::AutoStream::choice(&std::io::stdout())),
        err: colours(anstream::AutoStream::choice(&std::io::stderr())),
    };
    let mut out = std::io::stdout().lock();
    let mut err = std::io::stderr().lock();
    let languages = cli::language::from_environment(&arguments, |name| std::env::var(name).ok());
    let mut session = Session::new(&languages, &mut out, &mut err, colour);
    ExitCode::from(cli::run(&mut session, arguments))
}
