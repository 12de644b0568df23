//! `export`
use clap::ArgMatches;

use super::{CLEAN, Failure, Session};

pub(super) fn run(_session: &mut Session<'_>, _matches: &ArgMatches, _given: &ArgMatches) -> Result<u8, Failure> {
    Ok(CLEAN)
}
