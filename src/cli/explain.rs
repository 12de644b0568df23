//! `explain`: what a finding means, why it matters, an example, how to mend it.

use clap::ArgMatches;

use super::{CLEAN, Failure, Session};
use crate::diagnostic::Code;

pub(super) fn run(session: &mut Session<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let Some(name) = given.get_one::<String>("code") else {
        let width = Code::ALL.iter().map(|code| code.as_str().len()).max().unwrap_or_default();
        let list: String = Code::ALL
            .iter()
            .map(|code| format!("{:width$} {}\n", code.as_str(), session.ui.text(&format!("explain-{code}"), &[])))
            .collect();
        session.print(&list)?;
        return Ok(CLEAN);
    };
    let Some(code) = Code::from_person(name) else {
        let similar = Code::similar(name).map_or("none", Code::as_str);
        return Err(Failure::Usage("no-such-code", vec![("code", name.as_str().into()), ("similar", similar.into())]));
    };
    let ui = &session.ui;
    let severity = ui.text(&format!("severity-{}", code.severity().as_str()), &[]);
    let mut text = format!("{code} ({severity})\n\n{}\n", ui.text(&format!("explain-{code}"), &[]));
    for part in ["why", "example", "fix"] {
        let heading = ui.text(&format!("explain-heading-{part}"), &[]);
        let body = ui.text(&format!("explain-{code}.{part}"), &[]);
        let body = if part == "example" {
            body.lines().map(|line| format!("    {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
        } else {
            body
        };
        text.push_str(&format!("\n{heading}\n{body}\n"));
    }
    session.print(&text)?;
    Ok(CLEAN)
}
