//! A baseline: findings that are known, so that only new ones are reported.
//!
//! The file is TOML with one finding a line, in an order that does not depend on the run, so that it can be read,
//! compared and merged like any other.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use toml::Spanned;

use super::{Code, Diagnostic, Severity};
use crate::text::Span;

/// The version of the file's format.
const VERSION: u32 = 1;

/// Findings that are known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Baseline {
    entries: Vec<Entry>,
}

/// Findings with one fingerprint. Only `fingerprint` and `count` are compared; the rest is for the reader, and tells
/// whether a run could have found it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    // In the order of the file's lines.
    #[serde(default)]
    file: String,
    /// The code's name; it may be one that this program does not know any more.
    pub code: String,
    /// The message.
    #[serde(default)]
    id: String,
    /// The locale; empty for what is about none.
    #[serde(default)]
    pub locale: String,
    fingerprint: String,
    #[serde(default = "once")]
    count: usize,
}

fn once() -> usize {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    version: Spanned<u32>,
    #[serde(default)]
    findings: Vec<Entry>,
}

/// Why a text is no baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is not TOML, or not of this shape: the parser's reason and the place.
    Shape(String, Span),
    /// It has marks of an unresolved merge, the first of them at this byte.
    Conflict(usize),
    /// It is of another version of the format.
    Version(u32),
}

/// Findings held against a baseline.
#[derive(Debug)]
pub struct Comparison {
    /// What is not known.
    pub new: Vec<Diagnostic>,
    /// How many are known.
    pub known: usize,
    /// How many of the known ones were not found.
    pub gone: usize,
}

impl Baseline {
    /// Reads a file's text.
    ///
    /// # Errors
    ///
    /// Why and where it is no baseline.
    pub fn read(text: &str) -> Result<Self, Fault> {
        if let Some(at) = conflict(text) {
            return Err(Fault::Conflict(at));
        }
        let raw: Raw = toml::from_str(text)
            .map_err(|error| Fault::Shape(error.message().to_owned(), error.span().unwrap_or(0..0)))?;
        match *raw.version.get_ref() {
            VERSION => Ok(Self { entries: raw.findings }),
            other => Err(Fault::Version(other)),
        }
    }

    /// The baseline of findings. Remarks block nothing and do not go in, nor what keeps the checks from their work.
    pub fn of(findings: &[Diagnostic]) -> Self {
        let mut counts: BTreeMap<Entry, usize> = BTreeMap::new();
        for finding in
            findings.iter().filter(|finding| finding.severity > Severity::Info && finding.code.can_be_known())
        {
            let entry = Entry {
                file: finding.file().unwrap_or_default().to_owned(),
                code: finding.code.as_str().to_owned(),
                id: finding.message.clone().unwrap_or_default(),
                locale: finding.locale.clone().unwrap_or_default(),
                fingerprint: finding.fingerprint(),
                count: 0,
            };
            *counts.entry(entry).or_default() += 1;
        }
        Self { entries: counts.into_iter().map(|(entry, count)| Entry { count, ..entry }).collect() }
    }

    /// The entries of both that `keep` keeps of `other`.
    #[must_use]
    pub fn with(mut self, other: Self, keep: impl Fn(&Entry) -> bool) -> Self {
        self.entries.extend(other.entries.into_iter().filter(keep));
        self.entries.sort();
        self
    }

    /// How many findings are known.
    pub fn count(&self) -> usize {
        self.entries.iter().map(|entry| entry.count).sum()
    }

    /// Takes out of the findings what is known. `looked` tells whether an entry is one that this run looked for.
    pub fn compare(&self, findings: Vec<Diagnostic>, looked: impl Fn(&Entry) -> bool) -> Comparison {
        let mut left: HashMap<&str, usize> = HashMap::new();
        for entry in &self.entries {
            *left.entry(&entry.fingerprint).or_default() += entry.count;
        }
        let mut known = 0;
        let mut is_new = |finding: &Diagnostic| {
            let expected = finding.code.can_be_known().then(|| left.get_mut(finding.fingerprint().as_str())).flatten();
            let Some(count) = expected.filter(|count| **count > 0) else { return true };
            *count -= 1;
            known += 1;
            false
        };
        let new = findings.into_iter().filter(|finding| is_new(finding)).collect();
        let mut gone = 0;
        for entry in self.entries.iter().filter(|entry| looked(entry)) {
            gone += left.insert(&entry.fingerprint, 0).unwrap_or_default();
        }
        Comparison { new, known, gone }
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let mut out = String::from(
            "# Known findings: `gsef-i18n check --baseline` does not report them. `--update-baseline` writes this file.\n",
        );
        out.push_str(&format!("version = {VERSION}\nfindings = [\n"));
        for entry in &self.entries {
            let fields = [("file", &entry.file), ("code", &entry.code), ("id", &entry.id), ("locale", &entry.locale)];
            let fields = fields.iter().filter(|(_, value)| !value.is_empty());
            let fields: String = fields.map(|(name, value)| format!("{name} = {}, ", quoted(value))).collect();
            let count = if entry.count == 1 { String::new() } else { format!(", count = {}", entry.count) };
            out.push_str(&format!("    {{ {fields}fingerprint = {}{count} }},\n", quoted(&entry.fingerprint)));
        }
        out + "]\n"
    }
}

/// Where a line begins that git writes around what it could not merge.
fn conflict(text: &str) -> Option<usize> {
    let mut lines = text.split_inclusive('\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len();
        Some((start, line))
    });
    lines.find(|(_, line)| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ")).map(|(start, _)| start)
}

impl Diagnostic {
    /// Whether it says that checks could not be made at all.
    pub fn stops_checks(&self) -> bool {
        self.severity == Severity::Error && !self.code.can_be_known()
    }
}

impl Code {
    /// Whether a finding of this kind may stand in a baseline. Others say that checks could not be made at all: to know
    /// them would be to know nothing of what they hide.
    pub fn can_be_known(self) -> bool {
        !matches!(
            self,
            Self::Configuration | Self::Profile | Self::Unreadable | Self::ReferenceLost | Self::BasisBroken
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(id: &str) -> Diagnostic {
        Diagnostic::new(Code::ObsoleteMessage).locale("fr").message(id).arg("file", "fr/\"a\".ftl")
    }

    #[test]
    fn what_is_written_is_read_again() {
        let info = finding("i").severity(Severity::Info);
        let findings = [finding("b"), finding("a"), finding("b"), info, Diagnostic::new(Code::Unreadable)];
        let baseline = Baseline::of(&findings);
        let text = baseline.write();
        assert_eq!(Baseline::read(&text).unwrap(), baseline);
        assert_eq!(Baseline::of(&[finding("b"), finding("b"), finding("a")]).write(), text, "in any order");
        let lines: Vec<&str> = text.lines().skip(3).collect();
        assert_eq!(lines.len(), 3, "{text}");
        assert!(lines[0].contains(r#"code = "obsolete-message", id = "a", locale = "fr""#), "{text}");
        assert!(lines[1].ends_with(", count = 2 },"), "{text}");
    }

    #[test]
    fn only_what_is_new_is_left() {
        let baseline = Baseline::of(&[finding("a"), finding("b"), finding("b")]);
        let compared = baseline.compare(vec![finding("b"), finding("c"), finding("b"), finding("b")], |_| true);
        assert_eq!(compared.new, [finding("c"), finding("b")]);
        assert_eq!((compared.known, compared.gone), (2, 1));
    }

    #[test]
    fn what_was_not_looked_for_is_not_gone() {
        let baseline = Baseline::of(&[finding("a"), finding("b").locale("es")]);
        assert_eq!(baseline.compare(Vec::new(), |entry| entry.locale == "es").gone, 1);
        let kept = Baseline::of(&[finding("c")]).with(baseline, |entry| entry.locale == "es");
        assert_eq!(kept.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["b", "c"]);
    }

    #[test]
    fn errors_that_hide_others_are_always_reported() {
        let unreadable = || Diagnostic::new(Code::Unreadable).arg("file", "a");
        let mut baseline = Baseline::of(&[]);
        baseline.entries.push(Entry {
            file: String::new(),
            code: "unreadable".to_owned(),
            id: String::new(),
            locale: String::new(),
            fingerprint: unreadable().fingerprint(),
            count: 1,
        });
        assert_eq!(baseline.compare(vec![unreadable()], |_| true).new.len(), 1);
    }

    #[test]
    fn what_is_no_baseline_is_refused_with_its_place() {
        let text = "version = 1\nfindings = [\n<<<<<<< HEAD\n]\n";
        assert_eq!(Baseline::read(text), Err(Fault::Conflict(text.find('<').unwrap())));
        let text = "version = 1\nfindings = [\n< HEAD\n]\n";
        let Err(Fault::Shape(_, span)) = Baseline::read(text) else { panic!("it was read") };
        assert_eq!(text[..span.start].lines().count(), 2);
        assert_eq!(Baseline::read("version = 2\n"), Err(Fault::Version(2)));
        for text in ["", "version = 1\nfindings = [{ code = \"x\" }]\n", "version = 1\nother = 2\n"] {
            assert!(matches!(Baseline::read(text), Err(Fault::Shape(..))), "{text}");
        }
    }
}
