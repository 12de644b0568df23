//! Corrections that are recorded beside the source and laid over it, so that the source itself stays as it was printed.

use serde::Deserialize;
use toml::Spanned;

use super::contents;
use super::corrected::Corrected;
use super::lines::Lines;
use super::profile::{Contents, Section, Start};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{SourceFile, Span};

/// A file of errata.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errata {
    /// The errata in their order.
    #[serde(default, rename = "erratum")]
    pub errata: Vec<Erratum>,
}

/// One correction, or a question that waits for an editor.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erratum {
    /// The line in the source, as a hint for people.
    pub line: Option<usize>,
    /// What is printed, with enough around it to occur once.
    pub find: Spanned<String>,
    /// What stands there instead.
    pub replace: Option<String>,
    /// What might stand there, when it is a question.
    pub proposal: Option<String>,
    /// What an editor must decide; such an erratum is not applied.
    pub question: Option<String>,
    /// Whether translations made from the old wording stay right.
    #[serde(default)]
    pub meaning: Meaning,
    /// Why it is wrong.
    pub reason: String,
}

/// What a correction does to the meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// Spelling or punctuation: no translation depends on it.
    Unchanged,
    /// The text says something else now.
    #[default]
    Changed,
}

impl Erratum {
    /// Whether translations made from the old wording stay right.
    pub fn keeps_meaning(&self) -> bool {
        self.meaning == Meaning::Unchanged
    }
}

impl Errata {
    /// Reads a file of errata.
    ///
    /// # Errors
    ///
    /// A finding at the place where it is not TOML or has a wrong key, or an erratum is neither a correction nor a question.
    pub fn read(file: &SourceFile) -> Result<Self, Diagnostic> {
        let errata: Self = toml::from_str(file.text()).map_err(|error| {
            let place = error.span().unwrap_or(0..0);
            Diagnostic::new(Code::Profile).arg("reason", error.message()).at(file.locate(place))
        })?;
        let neither = |erratum: &&Erratum| erratum.replace.is_some() == erratum.question.is_some();
        match errata.errata.iter().find(neither) {
            Some(erratum) => Err(Diagnostic::new(Code::Profile).says("erratum").at(file.locate(erratum.find.span()))),
            None => Ok(errata),
        }
    }
}

/// Lays errata over the source. A context must occur once outside the printed table of contents; inside it the same
/// correction is made wherever it occurs, so that entry and heading stay alike.
pub(super) fn apply(
    source: &SourceFile,
    errata: Option<&Errata>,
    errata_file: Option<&SourceFile>,
    contents: Option<(&Section, &Contents)>,
) -> (Corrected, Vec<Diagnostic>) {
    let (Some(errata), Some(errata_file)) = (errata, errata_file) else {
        return (Corrected::new(source.text(), &[]), Vec::new());
    };
    let contents = contents.map_or(0..0, |(section, shape)| contents_span(source.text(), section, shape));
    let mut edits: Vec<(Span, &str, usize)> = Vec::new();
    let mut findings = Vec::new();
    for (index, erratum) in errata.errata.iter().enumerate() {
        let find = erratum.find.get_ref().as_str();
        let (inside, body): (Vec<_>, Vec<_>) = source
            .text()
            .match_indices(find)
            .map(|(start, _)| start..start + find.len())
            .partition(|span| contents.contains(&span.start));
        let unmatched = Diagnostic::new(Code::ErratumUnmatched)
            .arg("find", find)
            .arg("line", erratum.line.map_or_else(|| "?".to_owned(), |line| line.to_string()))
            .at(errata_file.locate(erratum.find.span()));
        let mut places = body;
        match (&erratum.replace, places.as_slice(), inside.as_slice()) {
            (_, [], []) => {
                let replacement = erratum.replace.as_deref().unwrap_or_default();
                findings.push(if !replacement.is_empty() && source.text().contains(replacement) {
                    unmatched.says("corrected").severity(crate::diagnostic::Severity::Warning)
                } else {
                    unmatched
                });
            }
            (_, [_, second, ..], _) => findings.push(
                unmatched.says("ambiguous").arg("count", places.len()).related("also", source.locate(second.clone())),
            ),
            (None, [place], _) | (None, [], [place, ..]) => findings.push(
                Diagnostic::new(Code::ErratumQuestion)
                    .arg("question", erratum.question.as_deref().unwrap_or_default())
                    .at(source.locate(place.clone())),
            ),
            (Some(replacement), ..) => {
                places.extend(inside);
                edits.extend(places.into_iter().map(|place| (place, replacement.as_str(), index)));
            }
        }
    }
    edits.sort_by_key(|(span, ..)| span.start);
    let mut applied: Vec<(Span, &str, usize)> = Vec::with_capacity(edits.len());
    for edit in edits {
        match applied.last() {
            Some((last, ..)) if last.end > edit.0.start => findings.push(
                Diagnostic::new(Code::ErratumUnmatched)
                    .says("overlap")
                    .at(errata_file.locate(errata.errata[edit.2].find.span()))
                    .related("also", source.locate(last.clone())),
            ),
            _ => applied.push(edit),
        }
    }
    (Corrected::new(source.text(), &applied), findings)
}

/// The bytes of the printed table of contents in the uncorrected text.
fn contents_span(text: &str, section: &Section, shape: &Contents) -> Span {
    let Start::Line(begins) = &section.start else { return 0..0 };
    let lines = Lines::new(text, &[]);
    let Some(first) = lines.all().iter().position(|line| line.bare().starts_with(begins.get_ref())) else {
        return 0..0;
    };
    lines.span(&contents::printed(&lines, first, shape))
}
