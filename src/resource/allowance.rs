//! Allowances: a finding that is right as it is on one message of one translation, with the reason. They stand in the basis, a
//! line each: `allow: CODE REASON`, or `allow: CODE .attribute REASON` for one part.

use std::fmt;
use std::ops::Range;

use super::Parsed;
use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Kind;
use crate::text::Location;

/// What a line allows. It is kept as it was written: the code may be one that this version does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The code's name.
    pub code: String,
    /// The attribute, where it is one part's; otherwise it is the whole message's.
    pub attribute: Option<String>,
    /// Why it is right.
    pub reason: String,
}

impl Allowance {
    /// What a line in the comment of a basis entry begins with.
    pub const KEY: &str = "allow";

    /// Reads what stands behind the key.
    pub fn read(line: &str) -> Self {
        let (code, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
        let (first, after) = rest.trim_start().split_once(' ').unwrap_or((rest.trim_start(), ""));
        let name = first.strip_prefix('.').filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()));
        let (attribute, reason) = match name {
            Some(name) => (Some(name.to_owned()), after),
            None => (None, rest),
        };
        Self { code: code.to_owned(), attribute, reason: reason.trim().to_owned() }
    }

    /// Whether it is the same allowance, whatever the reason.
    pub fn same(&self, other: &Self) -> bool {
        (&self.code, &self.attribute) == (&other.code, &other.attribute)
    }
}

impl fmt::Display for Allowance {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.code)?;
        if let Some(attribute) = &self.attribute {
            write!(formatter, " .{attribute}")?;
        }
        write!(formatter, " {}", self.reason)
    }
}

/// An allowance where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// The locale.
    pub locale: String,
    /// The translation's file.
    pub file: String,
    /// The message's id.
    pub id: String,
    /// What is allowed.
    pub allowance: Allowance,
    /// Its line in the basis.
    pub place: Location,
    /// The message can be read, or is rightly missing: all that could be found in it was looked for.
    pub looked_for: bool,
}

impl Granted {
    /// Those of a basis, in its order.
    pub fn all(basis: &Parsed, locale: &str, file: &str, translation: Option<&Parsed>) -> Vec<Self> {
        let mut found = Vec::new();
        for entry in basis.resource.entries.iter().filter(|entry| entry.kind == Kind::Message) {
            let Some(comment) = &entry.comment else { continue };
            for line in lines(basis.file.text(), comment.span.clone()) {
                let Some((Allowance::KEY, allowance)) = basis.file.text()[line.clone()].split_once(": ") else {
                    continue;
                };
                let whole = translation.is_none_or(|translation| translation.resource.problems.is_empty());
                let there = translation.is_some_and(|translation| translation.find(&entry.id).is_some());
                found.push(Self {
                    locale: locale.to_owned(),
                    file: file.to_owned(),
                    id: entry.id.clone(),
                    allowance: Allowance::read(allowance),
                    place: basis.locate(&line),
                    looked_for: whole || there,
                });
            }
        }
        found
    }

    /// The name of what it is on: `id`, `id.attribute`.
    pub fn name(&self) -> String {
        match &self.allowance.attribute {
            None => self.id.clone(),
            Some(attribute) => format!("{}.{attribute}", self.id),
        }
    }

    /// The code, if there is such a one and it may be allowed.
    pub fn code(&self) -> Option<Code> {
        Code::from_name(&self.allowance.code).filter(|code| code.can_be_allowed())
    }

    /// Whether a finding is one that it allows. `file` is the one that the finding is about, if that is known.
    pub fn allows(&self, finding: &Diagnostic, file: Option<&str>) -> bool {
        let on = finding.message.as_deref().unwrap_or_default();
        let here = match &self.allowance.attribute {
            None => on.split('.').next() == Some(self.id.as_str()),
            Some(_) => on == self.name(),
        };
        here && self.code() == Some(finding.code)
            && finding.locale.as_deref() == Some(self.locale.as_str())
            && file.is_none_or(|file| file == self.file)
            && !self.allowance.reason.is_empty()
    }
}

/// The lines of a comment, without their signs.
fn lines(text: &str, comment: Range<usize>) -> Vec<Range<usize>> {
    let mut at = comment.start;
    let mut found = Vec::new();
    for line in text[comment].split_inclusive('\n') {
        let said = line.trim_end();
        let inner = said.trim_start_matches('#').trim_start();
        found.push(at + said.len() - inner.len()..at + said.len());
        at += line.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SourceFile;

    #[test]
    fn a_line_says_what_is_allowed_on_what_and_why() {
        for (line, attribute, reason) in [
            ("quotes it is said so", None, "it is said so"),
            ("quotes .title it is said so", Some("title"), "it is said so"),
            ("quotes ... is meant", None, "... is meant"),
            ("quotes", None, ""),
            ("quotes .title", Some("title"), ""),
        ] {
            let allowance = Allowance::read(line);
            assert_eq!((allowance.attribute.as_deref(), allowance.reason.as_str()), (attribute, reason), "{line}");
            assert_eq!(allowance.to_string().trim_end(), line);
        }
    }

    #[test]
    fn it_stands_at_its_line() {
        let parsed = |text: &str| Parsed::new(SourceFile::new("basis.ftl", text));
        let basis = parsed("# state: draft\r\n# allow: quotes .title why\r\na = A\n");
        let granted = Granted::all(&basis, "fr", "fr/a.ftl", Some(&parsed("a = Ah\n")));
        let place = &granted[0].place;
        assert_eq!((place.start.line, &place.excerpt[place.excerpt_span.clone()]), (2, "allow: quotes .title why"));
        assert!(granted[0].looked_for);
        assert!(!Granted::all(&basis, "fr", "fr/a.ftl", Some(&parsed("a Ah\n")))[0].looked_for);
        let finding = |message: &str| Diagnostic::new(Code::Quotes).locale("fr").message(message);
        assert!(granted[0].allows(&finding("a.title"), Some("fr/a.ftl")));
        assert!(!granted[0].allows(&finding("a"), Some("fr/a.ftl")));
        assert!(!granted[0].allows(&finding("a.title"), Some("fr/b.ftl")));
        assert!(!granted[0].allows(&finding("a.title").locale("es"), None));
    }
}
