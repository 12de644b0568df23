//! `export`: the bundle of each language.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use clap::ArgMatches;
use unic_langid::LanguageIdentifier;

use super::project::Access;
use super::{CLEAN, FINDINGS, Failure, Session, extract, project, tracking};
use crate::document::Document;
use crate::document::ids::Ids;
use crate::export::texts::{Completeness, Texts, Translation};
use crate::export::{self, Bundle, Format};
use crate::ftl::bundle::Bundle as Messages;
use crate::resource::basis::State;
use crate::resource::meaning::Meanings;
use crate::text::digest::Digest;
use crate::text::visible::visible;
use crate::ui::Ui;
use crate::workspace::scope::Scope;
use crate::workspace::{Project, SaveError};

/// What is to be done with the bundles.
struct Job<'a> {
    out: Option<&'a str>,
    formats: BTreeSet<Format>,
    check: bool,
    strict: bool,
    overwrite: bool,
    /// Drift is no reason to refuse.
    allow_drifted: bool,
    least: Option<State>,
    meanings: &'a Meanings,
    document: &'a Document,
    ids: &'a Ids,
    source_language: &'a LanguageIdentifier,
    reference: &'a Messages,
}

pub(super) fn run(session: &mut Session<'_>, matches: &ArgMatches, given: &ArgMatches) -> Result<u8, Failure> {
    let project = project::open(session, matches, Access::Read)?;
    let publication = project::publication(&project, "export")?;
    let source_language = &publication.language;
    let languages: Vec<String> = std::iter::once(source_language)
        .chain(project.config.locales.iter().filter(|locale| *locale != source_language))
        .map(ToString::to_string)
        .collect();
    let asked = project::locales(given, &languages)?;
    let reading = publication.read();
    if let Err(errors) = project::sound(&reading) {
        session.show(&errors)?;
        session.say("extract-unsound", &[("count", errors.len().into())]);
        return Ok(FINDINGS);
    }
    let extraction = extract::make(&project, &publication, &reading.document)?;
    let stale = extract::stale(&project, &extraction)?;
    if !stale.is_empty() {
        session.show(&stale)?;
        session.say("export-reference-stale", &[]);
        return Ok(FINDINGS);
    }
    let mut reference = Messages::new(source_language);
    for text in extraction.resources.values() {
        reference.add(text);
    }
    let meanings = tracking::meanings_of(&publication, &reading, &extraction);
    let formats = given.get_many::<String>("format").map_or_else(
        || BTreeSet::from([Format::Markdown, Format::Csv]),
        |asked| asked.map(|name| if name == "csv" { Format::Csv } else { Format::Markdown }).collect(),
    );
    // Only what a person has named may be anywhere.
    let named = given.value_source("out") == Some(clap::parser::ValueSource::CommandLine);
    let job = Job {
        out: given.get_one::<String>("out").filter(|_| named).map(String::as_str),
        formats,
        check: given.get_flag("check"),
        strict: given.get_flag("strict"),
        overwrite: given.get_flag("overwrite"),
        allow_drifted: given.get_many::<String>("allow").into_iter().flatten().any(|allowed| allowed == "drifted"),
        least: given.get_one::<String>("min-state").and_then(|name| State::from_name(name)),
        meanings: &meanings,
        document: &reading.document,
        ids: &extraction.ids,
        source_language,
        reference: &reference,
    };
    let mut status = CLEAN;
    let mut written = Vec::new();
    for language in asked {
        let outcome = one(session, &project, &job, &language);
        if let Err(Failure::Save(error)) = outcome {
            // The bundles before this one stand.
            written.extend(error.changed);
            return Err(Failure::Save(SaveError { changed: written, ..error }));
        }
        status = status.max(outcome?);
        if status == CLEAN && !job.check {
            written.push(format!("{}/{language}", job.out.unwrap_or("out")));
        }
    }
    Ok(status)
}

/// Makes one language's bundle, and writes it or compares it with what is there.
fn one(session: &mut Session<'_>, project: &Project, job: &Job<'_>, lang: &str) -> Result<u8, Failure> {
    let language = project.config.locales.iter().find(|locale| locale.to_string() == lang);
    let translation = match language.filter(|language| *language != job.source_language) {
        None => None,
        Some(language) => Some(load(project, language, job)?),
    };
    let texts = Texts::new(job.ids, job.source_language, job.reference, translation);
    let folder = project.bundle(job.out, lang)?;
    let earlier = folder.read([])?;
    // Files of a format that was not asked for stay, and stay listed.
    let asked_for = |name: &String| {
        let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
        job.formats.iter().any(|format| Some(format.extension()) == extension)
    };
    let kept: BTreeMap<String, Digest> = earlier.ours().filter(|(name, _)| !asked_for(name)).collect();
    let book_ui = Ui::in_files(std::slice::from_ref(texts.language()));
    let made = export::export(job.document, &texts, &job.formats, &kept, &book_ui).map_err(|unformatted| {
        let args = vec![("lang", lang.into()), ("id", unformatted.id.into()), ("reason", unformatted.reason.into())];
        Failure::Usage("export-unformatted", args)
    })?;
    let Bundle { files, completeness: Completeness { parts, missing, optional }, outdated } = made;
    let shown_folder = project.display(folder.path());
    let counts = |optional: usize| {
        [("lang", lang.into()), ("missing", (missing - optional).into()), ("parts", (parts - optional).into())]
    };
    let incomplete = missing > optional;
    let refuted = !outdated.is_empty() && !job.allow_drifted;
    if job.strict && (incomplete || refuted) {
        if incomplete {
            session.say("export-strict", &counts(optional));
        }
        if refuted {
            say_outdated(session, "export-strict-outdated", lang, &outdated);
        }
        return Ok(FINDINGS);
    }
    let contents = folder.read(files.keys())?;
    let difference = contents.compare(&files, &kept);
    let args = [("lang", lang.into()), ("folder", shown_folder.as_str().into())];
    if job.check {
        if difference.is_empty() {
            session.say("export-current", &args);
            return Ok(CLEAN);
        }
        for name in difference.outdated.iter().chain(&difference.stale) {
            session.print(&format!("{}\n", visible(&format!("{shown_folder}/{name}"))))?;
        }
        let count = difference.outdated.len() + difference.stale.len();
        session.say("export-differs", &[&args[..], &[("count", count.into())]].concat());
        return Ok(FINDINGS);
    }
    if !difference.foreign.is_empty() && !job.overwrite {
        let names: Vec<&str> = difference.foreign.iter().map(String::as_str).collect();
        return Err(Failure::Usage(
            "export-foreign",
            vec![("folder", shown_folder.into()), ("files", names.join(", ").into())],
        ));
    }
    if !difference.is_empty() || contents.has_scratch() {
        folder.write(&files, &contents, &difference)?;
    }
    session.written = true;
    for name in &difference.changed {
        let args = [("folder", shown_folder.as_str().into()), ("file", name.as_str().into())];
        session.say("export-changed-stays", &args);
    }
    session.say("export-done", &[&args[..], &[("files", files.len().into())]].concat());
    if missing > 0 {
        session.say("export-fallback", &counts(0));
    }
    if !outdated.is_empty() {
        say_outdated(session, "export-outdated", lang, &outdated);
    }
    Ok(CLEAN)
}

/// How many of the ids of outdated texts are named.
const NAMED: usize = 20;

/// Says how many texts say what the source no longer says, and which.
fn say_outdated(session: &mut Session<'_>, key: &str, lang: &str, outdated: &BTreeSet<String>) {
    let named: Vec<&str> = outdated.iter().map(String::as_str).take(NAMED).collect();
    let mut ids = named.join(", ");
    if outdated.len() > NAMED {
        let more = outdated.len() - NAMED;
        ids = session.ui.text("export-more", &[("ids", ids.into()), ("more", more.into())]);
    }
    session.say(key, &[("lang", lang.into()), ("count", outdated.len().into()), ("ids", ids.into())]);
}

/// A translation's messages, and how each stands.
fn load<'a>(project: &Project, language: &'a LanguageIdentifier, job: &Job<'_>) -> Result<Translation<'a>, Failure> {
    let mut messages = Messages::new(language);
    let (mut statuses, mut optional) = (HashMap::new(), HashSet::new());
    let scope = Scope::new(&project.config);
    for tracked in tracking::load(project, &[language.to_string()], job.meanings)? {
        if let Some(parsed) = &tracked.translation {
            messages.add(parsed.file.text());
        }
        let ids = tracked.statuses.iter().map(|status| &status.id);
        optional.extend(ids.filter(|id| tracked.lacks_rightly(id, &scope)).cloned());
        statuses.extend(tracked.statuses.into_iter().map(|status| (status.id.clone(), status)));
    }
    Ok(Translation { language, messages, statuses, optional, least: job.least })
}
