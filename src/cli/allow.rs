//! `allow`: a finding is right as it is on one message of a translation, for a reason that is kept beside the basis.

use clap::ArgMatches;

use super::project::Access;
use super::tracking::{self, Tracked};
use super::{CLEAN, Failure, Session, project};
use crate::diagnostic::Code;
use crate::resource::allowance::Allowance;
use crate::text::visible::visible;
use crate::workspace::{Change, Project};

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(
        session,
        matches,
        Access::unless(given.get_one::<String>("code").is_none() && !given.get_flag("remove")),
    )?;
    let locales = project::locales(given, &project::translated(&project))?;
    let text = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let name = text("id").unwrap_or_default();
    let code = text("code");
    if let Some(code) = code.and_then(Code::from_name).filter(|code| !code.can_be_allowed()) {
        let key = if matches!(code, Code::Drifted | Code::NoBasis) { "allow-accept" } else { "allow-never" };
        return Err(Failure::Usage(key, vec![("code", code.as_str().into())]));
    }
    let reason = text("reason").unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let remove = given.get_flag("remove");
    if code.is_some() && !remove && reason.is_empty() {
        return Err(Failure::Usage("allow-no-reason", Vec::new()));
    }
    let mut found = name.is_empty();
    let (mut changes, mut said, mut known) = (Vec::new(), Vec::new(), Vec::new());
    for mut tracked in tracking::load(&project, &locales, &tracking::meanings(&project)?)? {
        if !name.is_empty() && !knows(&tracked, name) {
            continue;
        }
        found = true;
        if remove {
            known.extend(codes(&tracked, name).map(|code| format!("{code} ({})", tracked.locale)));
            let count = take_out(&mut tracked, name, code);
            if count > 0 {
                let args =
                    vec![("count", count.into()), ("id", name.into()), ("locale", tracked.locale.as_str().into())];
                said.push(("allow-removed", args));
                changes.push(change(&project, &tracked));
            }
            continue;
        }
        let Some(code) = code else {
            list(session, &tracked, name)?;
            continue;
        };
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
        let allowance =
            Allowance { code: code.to_owned(), attribute: attribute.map(str::to_owned), reason: reason.clone() };
        let Some(entry) = tracked.basis.find_mut(id) else { continue };
        entry.allowances.retain(|known| !known.same(&allowance));
        entry.allowances.push(allowance);
        changes.push(change(&project, &tracked));
        let args = vec![("id", name.into()), ("code", code.into()), ("locale", tracked.locale.as_str().into())];
        said.push(("allow-kept", args));
    }
    if !found {
        return Err(Failure::Usage("no-such-message", vec![("id", name.into())]));
    }
    if remove && changes.is_empty() {
        return Err(not_there(name, code, &known));
    }
    session.save(&project, &changes)?;
    for (key, args) in said {
        session.say(key, &args);
    }
    Ok(CLEAN)
}

/// What was to be taken out is not there; `known` is.
fn not_there(name: &str, code: Option<&str>, known: &[String]) -> Failure {
    match code.filter(|_| !known.is_empty()) {
        None => Failure::Usage("allow-none", vec![("id", name.into())]),
        Some(code) => {
            let args = vec![("code", code.into()), ("id", name.into()), ("known", known.join(", ").into())];
            Failure::Usage("allow-none-such", args)
        }
    }
}

/// Whether a resource has the message or part. What is only left of one has its allowances still.
fn knows(tracked: &Tracked, name: &str) -> bool {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
    tracked.basis.find(id).is_some_and(|entry| {
        attribute.is_none_or(|attribute| {
            entry.part(attribute).is_some()
                || entry.allowances.iter().any(|known| known.attribute.as_deref() == Some(attribute))
        })
    })
}

/// Whether an allowance of a message is on what is named: the message means all parts of it.
fn is_on(allowance: &Allowance, id: &str, name: &str) -> bool {
    name.is_empty() || id == name || allowance.attribute.as_ref().is_some_and(|part| format!("{id}.{part}") == name)
}

fn list(session: &mut Session<'_>, tracked: &Tracked, name: &str) -> Result<(), Failure> {
    for entry in &tracked.basis.entries {
        for allowance in entry.allowances.iter().filter(|allowance| is_on(allowance, &entry.id, name)) {
            session.print(&format!("{} {}: {}\n", tracked.locale, entry.id, visible(&allowance.to_string())))?;
        }
    }
    Ok(())
}

/// The codes that are allowed on a message or part.
fn codes<'a>(tracked: &'a Tracked, name: &'a str) -> impl Iterator<Item = &'a str> {
    tracked.basis.entries.iter().flat_map(move |entry| {
        let on = entry.allowances.iter().filter(move |allowance| is_on(allowance, &entry.id, name));
        on.map(|allowance| allowance.code.as_str())
    })
}

/// Takes out the allowances of a code, or all, and returns how many there were.
fn take_out(tracked: &mut Tracked, name: &str, code: Option<&str>) -> usize {
    let mut count = 0;
    for entry in &mut tracked.basis.entries {
        let before = entry.allowances.len();
        let id = entry.id.clone();
        entry.allowances.retain(|known| !(is_on(known, &id, name) && code.is_none_or(|code| known.code == code)));
        count += before - entry.allowances.len();
    }
    count
}

fn change(project: &Project, tracked: &Tracked) -> Change {
    Change::new(project.basis_path(&tracked.locale, &tracked.files.name), tracked.basis.write(&tracked.path))
}
