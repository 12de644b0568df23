//! `completions`: a script that completes the program's arguments in a shell.

use clap::ArgMatches;

use super::{CLEAN, Failure, Session, arguments};

pub(super) fn run(session: &mut Session<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let Some(&shell) = given.get_one::<clap_complete::Shell>("shell") else { return Ok(CLEAN) };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut arguments::command(&session.ui), "gsef-i18n", &mut script);
    session.print(&String::from_utf8_lossy(&script))?;
    Ok(CLEAN)
}
