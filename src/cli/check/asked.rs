//! What a check was asked for: which findings, how bad they are, and what is allowed.

use std::collections::HashSet;

use clap::ArgMatches;

use super::resources;
use crate::checks::{self, unused_allowance};
use crate::cli::Failure;
use crate::cli::progress::Counter;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::resource::meaning::Meanings;
use crate::resource::rules::Rules;
use crate::workspace::Project;
use crate::workspace::scope::{Scope, file};

/// What was asked for, and what the source says, which no fix changes.
pub(super) struct Asked {
    /// Only these codes; all where none is named.
    pub(super) select: Vec<Code>,
    ignore: Vec<Code>,
    gate_source: bool,
    rules: Vec<Rules>,
    scope: Scope,
    source: Vec<Diagnostic>,
    meanings: Meanings,
}

/// What was found.
pub(super) struct Found {
    pub(super) findings: Vec<Diagnostic>,
    /// How many findings are allowed.
    pub(super) allowed: usize,
    /// A file could not be read, so not all was checked.
    pub(super) unreadable: bool,
}

impl Asked {
    pub(super) fn new(
        given: &ArgMatches,
        project: &Project,
        rules: Vec<Rules>,
        (source, meanings): (Vec<Diagnostic>, Meanings),
    ) -> Result<Self, Failure> {
        let codes = |name| -> Vec<Code> {
            given.get_many::<String>(name).into_iter().flatten().filter_map(|code| Code::from_name(code)).collect()
        };
        let mut asked = Self {
            select: codes("select"),
            ignore: codes("ignore"),
            gate_source: given.get_one::<String>("gate").is_some_and(|gate| gate == "source"),
            rules,
            scope: Scope::new(&project.config),
            source,
            meanings,
        };
        if !asked.select.is_empty() && asked.select.iter().all(|code| asked.ignore.contains(code)) {
            return Err(Failure::Usage("check-nothing", Vec::new()));
        }
        let locales: Vec<String> = asked.rules.iter().map(|rules| rules.locale.to_string()).collect();
        asked.source.extend(project.warnings(&locales)?);
        // Dictionaries take longer to load than all else together: only for who asks. Whether an allowance of spelling is used
        // depends on them.
        if asked.wants(Code::Spelling) || asked.select.contains(&Code::UnusedAllowance) {
            asked.source.extend(project.load_dictionaries(&mut asked.rules)?);
        }
        Ok(asked)
    }

    /// Checks the project as it reads now.
    ///
    /// # Errors
    ///
    /// A folder or a link leads out of the project.
    pub(super) fn find(&self, project: &Project, counter: &Counter) -> Result<Found, Failure> {
        let mut findings = self.source.clone();
        let resources = resources::check(project, &self.rules, &self.meanings, counter)?;
        findings.extend(resources.findings);
        let unreadable = once_each(&mut findings);
        // Words were only looked up where there is a dictionary, and it was loaded.
        let spelled = |rules: &Rules, locale: &str| rules.spelling.is_some() && rules.locale == locale;
        let looked_for =
            |code: Code, locale: &str| code != Code::Spelling || self.rules.iter().any(|rules| spelled(rules, locale));
        let mut allowed = unused_allowance::settle(&mut findings, &resources.granted, file, looked_for);
        self.scope.apply(&mut findings, &resources.absent);
        // What does not fit a reference that has changed since waits for the translator as the drift does.
        let waits = |finding: &&Diagnostic| is_translators(finding.code) && finding.message.is_some();
        let waiting: HashSet<(String, String)> = findings.iter().filter(waits).map(place).collect();
        allowed.retain(|finding| self.wants(finding.code));
        // Without what stops checks, their silence about all else would look like praise.
        findings.retain(|finding| self.wants(finding.code) || finding.stops_checks());
        for finding in &mut findings {
            if self.gate_source && (is_translators(finding.code) || waiting.contains(&place(finding))) {
                finding.severity = finding.severity.min(Severity::Warning);
            }
        }
        Ok(Found { findings, allowed: allowed.len(), unreadable })
    }

    /// Says what unknown words may have been meant to be. It takes its time, and no fix depends on it.
    pub(super) fn suggest(&self, findings: &mut [Diagnostic]) {
        checks::suggest(findings, &self.rules);
    }

    fn wants(&self, code: Code) -> bool {
        (self.select.is_empty() || self.select.contains(&code)) && !self.ignore.contains(&code)
    }
}

/// Whether it waits for translators, who act after the source has changed.
fn is_translators(code: Code) -> bool {
    matches!(code, Code::Drifted | Code::NoBasis | Code::MissingMessage | Code::MissingPart)
}

/// The locale and the message of a finding.
fn place(finding: &Diagnostic) -> (String, String) {
    let message = finding.message.as_deref().unwrap_or_default().split('.').next().unwrap_or_default();
    (finding.locale.clone().unwrap_or_default(), message.to_owned())
}

/// The source's check and a resource's may both need one file that cannot be read: it is told once. Returns whether there is one.
fn once_each(findings: &mut Vec<Diagnostic>) -> bool {
    let mut unreadable: HashSet<Diagnostic> = HashSet::new();
    findings.retain(|finding| finding.code != Code::Unreadable || unreadable.insert(finding.clone()));
    !unreadable.is_empty()
}
