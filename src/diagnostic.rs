//! Findings as data: what was found, where, how bad it is. Their words come last, from `ui`.

pub mod baseline;
mod fingerprint;

use std::collections::HashSet;
use std::fmt;

use crate::text::Location;
use crate::text::edit::Edit;
use crate::text::words::nearest;
use crate::ui::{Arg, Args};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Info,
    /// Should be mended; blocks nothing.
    Warning,
    /// Must be mended: the command ends with exit status 1.
    Error,
}

impl Severity {
    /// The name in machine formats.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Declares the codes once: the variant, its name on the command line and in files, and its usual severity.
macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident $about:literal,)*) => {
        /// What kind of finding it is. The name is stable: it is used in `--select`, in `l10n.toml` and by machines.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $about] $variant,)* }

        impl Code {
            /// Every code, in the order of this list.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The stable, kebab-case name.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The severity where nothing else is configured.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    Configuration "configuration" Error "`l10n.toml` cannot be used as it is.",
    Profile "profile" Error "The profile cannot be used, or does not fit the source.",
    Unreadable "unreadable" Error "A file that is needed cannot be read as text.",
    ReferenceLost "reference-lost" Error "`extract` cannot tell which ids are taken.",
    SourceUnaccounted "source-unaccounted" Error "A line of the source is in no block and not set aside.",
    SourceDropped "source-dropped" Error "Words of a line are in no message and not set aside.",
    SourceFlattened "source-flattened" Warning "A list or a table becomes one text.",
    TocMismatch "toc-mismatch" Warning "A contents entry and its heading differ.",
    ErratumUnmatched "erratum-unmatched" Error "A correction's context is not in the source exactly once.",
    ErratumQuestion "erratum-question" Info "A place that waits for an editor's decision.",
    QuotationMarks "quotation-marks" Warning "A quotation of the source closes but does not open.",
    PullQuote "pull-quote" Error "A pull-quote repeats no quotation of the publication.",
    Invariants "invariants" Error "What the profile promises does not hold.",
    BasisBroken "basis-broken" Error "The basis of translations cannot be read whole.",
    ReferenceStale "reference-stale" Error "The reference is not what the source makes today.",
    Syntax "syntax" Error "A part of a resource is not Fluent.",
    DuplicateId "duplicate-id" Error "Two messages have one id.",
    DuplicateAttribute "duplicate-attribute" Error "A message has one attribute twice.",
    MissingReference "missing-reference" Error "A message refers to one that is not there.",
    TermCycle "term-cycle" Error "Messages or terms refer to each other in a circle.",
    MissingMessage "missing-message" Warning "A message of the reference has no translation.",
    MissingPart "missing-part" Warning "A translated message lacks its value or an attribute.",
    ObsoleteMessage "obsolete-message" Warning "A translated message is not in the reference.",
    ObsoletePart "obsolete-part" Warning "A translated part is not in the reference.",
    NoBasis "no-basis" Error "Nothing says which reference text a translation was made from.",
    Drifted "drifted" Error "The reference has changed since a translation was made from it.",
    Lowered "lowered" Info "A reviewed translation was edited.",
    PreparedUnfinished "prepared-unfinished" Error "A prepared block is only half turned into a message.",
    DuplicateVariant "duplicate-variant" Error "A selector has one variant twice.",
    ObsoleteReference "obsolete-reference" Warning "A translation refers to what its reference does not refer to.",
    UnknownVariable "unknown-variable" Error "A translation uses a variable that its reference has not.",
    MissingVariable "missing-variable" Warning "A translation does not use a variable of its reference.",
    MissingPlural "missing-plural" Warning "A selector lacks a plural form of the language.",
    IdFormat "id-format" Info "An id is not written as the project's ids are.",
    Empty "empty" Warning "A part says nothing.",
    InvisibleCharacter "invisible-character" Error "A character that nobody sees changes what is read or shown.",
    NotNormalized "not-normalized" Warning "A text is not in Unicode's composed form (NFC).",
    Encoding "encoding" Warning "A file, or a text in it, is spoilt by another encoding.",
    Urls "urls" Error "An address of the web is not the one of the reference.",
    Emails "emails" Error "An e-mail address is not the one of the reference.",
    Markup "markup" Error "Emphasis, links or HTML are not balanced or not those of the reference.",
    Brackets "brackets" Warning "A bracket has no partner.",
    InconsistentTranslation "inconsistent-translation" Info "One text of the reference is translated in several ways.",
    ReusedTranslation "reused-translation" Warning "One translation stands for several texts of the reference.",
    Quotes "quotes" Warning "Quotation marks are not the language's own, or have no partner.",
    InvertedMarks "inverted-marks" Warning "A question or exclamation is not opened and closed as its language does.",
    FrenchSpacing "french-spacing" Warning "A space beside a French mark is missing or is the wrong one.",
    Apostrophe "apostrophe" Warning "An apostrophe is not the typographic one.",
    Ellipsis "ellipsis" Warning "Three full stops stand for an ellipsis.",
    Punctuation "punctuation" Warning "A mark has a blank before it or none behind it, or stands twice.",
    DoubleSpace "double-space" Warning "There are several spaces in a row.",
    EdgeSpace "edge-space" Warning "A text begins or ends with a blank that its reference has not.",
    EndPunctuation "end-punctuation" Warning "A text does not end as its reference ends.",
    Numbers "numbers" Error "A number is not that of the reference.",
    NumberStyle "number-style" Warning "A number is not written as the language writes it.",
    DoubledWord "doubled-word" Warning "A word is written twice in a row.",
    Capitalization "capitalization" Warning "A text does not begin, or a title is not written, as the language has it.",
    LengthRatio "length-ratio" Warning "A translation leaves out a sentence, or is much shorter or longer than translations are.",
    Acronyms "acronyms" Warning "An acronym of the reference has no counterpart.",
    DoNotTranslate "do-not-translate" Error "A name that stays as it is does not stand in the translation.",
    Untranslated "untranslated" Warning "A translation is the text of the reference.",
    Glossary "glossary" Error "An agreed term is not used, or a rejected one is.",
    GlossaryUnused "glossary-unused" Warning "An entry of the glossary matches nothing in the reference.",
    Spelling "spelling" Warning "A word is not in the dictionary.",
    UnusedAllowance "unused-allowance" Warning "An allowance allows nothing any more.",
}

impl Code {
    /// The code of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }

    /// The code that a person names: as it is, in other letters, or with the severity before it as findings show it
    /// (`error[quotes]`).
    pub fn from_person(name: &str) -> Option<Self> {
        Self::from_name(&bare(name))
    }

    /// The code that a person may have meant; none if no code is like it.
    pub fn similar(name: &str) -> Option<Self> {
        nearest(&bare(name), Self::ALL.iter().map(|code| code.as_str())).and_then(Self::from_name)
    }

    /// Whether it says that something cannot be read, or is lost: then nobody can choose not to know it.
    pub fn must_be_mended(self) -> bool {
        matches!(
            self,
            Self::Configuration
                | Self::Profile
                | Self::Unreadable
                | Self::ReferenceLost
                | Self::BasisBroken
                | Self::Syntax
                | Self::DuplicateId
        )
    }

    /// Whether it can be allowed on a message of a translation: it is about what a translation says.
    pub fn can_be_allowed(self) -> bool {
        let of_source = matches!(
            self,
            Self::SourceUnaccounted
                | Self::SourceDropped
                | Self::SourceFlattened
                | Self::TocMismatch
                | Self::ErratumUnmatched
                | Self::ErratumQuestion
                | Self::QuotationMarks
                | Self::Invariants
                | Self::ReferenceStale
                | Self::GlossaryUnused
        );
        // That the reference has changed is accepted once for each change: who allowed it would miss the next one.
        let accepted = matches!(self, Self::Drifted | Self::NoBasis | Self::UnusedAllowance);
        !(self.must_be_mended() || of_source || accepted)
    }
}

/// What a person wrote, as codes are written.
fn bare(name: &str) -> String {
    let inner = name.split_once('[').map_or(name, |(_, inner)| inner.trim_end_matches(']'));
    inner.trim().to_lowercase().replace('_', "-")
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A second place that helps to understand a finding, and which sentence says why.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Related {
    /// The sentence: `related-…` in the program's resources.
    pub says: &'static str,
    /// The place.
    pub location: Location,
}

/// Edits of the file of a finding's primary location that mend it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fix {
    /// The edits; all or none of them are done.
    pub edits: Vec<Edit>,
    /// Nobody has to look at the result: `check --fix` does it. Otherwise it is only offered.
    pub safe: bool,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// Which of the kind's sentences: the attribute of the message `finding-<code>`; empty for its value.
    pub says: &'static str,
    /// How bad it is here.
    pub severity: Severity,
    /// The values of its sentence.
    pub args: Args,
    /// The locale that it concerns, if it is one locale's.
    pub locale: Option<String>,
    /// The message that it concerns: its id, or `id.attribute`.
    pub message: Option<String>,
    /// Where it is; none if it is about a file that isn't there.
    pub primary: Option<Location>,
    /// Other places.
    pub related: Vec<Related>,
    /// A text to show as it is, such as a unified diff.
    pub shown: Option<String>,
    /// How it can be mended.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding of the code's usual severity, with nothing said beyond its first sentence.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            says: "",
            severity: code.severity(),
            args: Vec::new(),
            locale: None,
            message: None,
            primary: None,
            related: Vec::new(),
            shown: None,
            fix: None,
        }
    }

    /// Chooses another sentence of the code.
    #[must_use]
    pub fn says(mut self, says: &'static str) -> Self {
        self.says = says;
        self
    }

    /// Sets the severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds a value for the sentence.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says which locale it concerns.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Says which message it concerns.
    #[must_use]
    pub fn message(mut self, id: impl Into<String>) -> Self {
        self.message = Some(id.into());
        self
    }

    /// Says where it is.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.primary = Some(location);
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, says: &'static str, location: Location) -> Self {
        self.related.push(Related { says, location });
        self
    }

    /// Adds the edits that mend it and that nobody has to look at.
    #[must_use]
    pub fn fix(mut self, edits: impl IntoIterator<Item = Edit>) -> Self {
        let edits: Vec<Edit> = edits.into_iter().collect();
        self.fix = (!edits.is_empty()).then_some(Fix { edits, safe: true });
        self
    }

    /// Adds edits that may mend it: somebody must judge.
    #[must_use]
    pub fn offer(self, edits: impl IntoIterator<Item = Edit>) -> Self {
        let mut offered = self.fix(edits);
        if let Some(fix) = &mut offered.fix {
            fix.safe = false;
        }
        offered
    }

    /// Adds a text that is shown as it is.
    #[must_use]
    pub fn shown(mut self, text: impl Into<String>) -> Self {
        self.shown = Some(text.into());
        self
    }
}

/// Findings without those that are there already.
pub fn once_each(findings: impl IntoIterator<Item = Diagnostic>) -> Vec<Diagnostic> {
    let mut seen = HashSet::new();
    findings.into_iter().filter(|finding| seen.insert(finding.clone())).collect()
}

/// Why a command could not do its work (exit status 2): findings about what it was given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.0.iter().map(|finding| finding.code.as_str()).collect::<Vec<_>>().join(", "))]
pub struct Refusal(pub Vec<Diagnostic>);

impl From<Diagnostic> for Refusal {
    fn from(finding: Diagnostic) -> Self {
        Self(vec![finding])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_kebab_case() {
        for (index, code) in Code::ALL.iter().enumerate() {
            let name = code.as_str();
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
            assert!(Code::ALL[index + 1..].iter().all(|other| other.as_str() != name), "{name} twice");
            assert_eq!(Code::from_name(name), Some(*code));
        }
    }

    #[test]
    fn people_name_codes_as_they_see_them() {
        for name in ["french-spacing", "French-Spacing", "french_spacing", "warning[french-spacing]"] {
            assert_eq!(Code::from_person(name), Some(Code::FrenchSpacing), "{name}");
        }
        assert_eq!(Code::from_person("frenchspacing"), None);
        for name in ["frenchspacing", "FRENCHSPACING", "error[french-spaceing]"] {
            assert_eq!(Code::similar(name), Some(Code::FrenchSpacing), "{name}");
        }
        assert_eq!(Code::similar("zzz"), None);
    }
}
