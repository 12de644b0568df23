//! Text + profile → document. Pure: what cannot be read becomes findings, never a failure.
//!
//! The steps: errata are laid over the text (`errata`); the table of contents tells which lines are headings
//! (`contents`); the profile's sections are found (`sections`) and each is read by the parser of its shape (`texts`,
//! `credits`, `ideas`, `people`); what is promised is counted (`invariants`). Every line with text ends in a block or is
//! set aside, or is a finding; so does every word of a line (`profile::expression`). Lists and tables that become one text
//! are told (`flattened`).

mod builder;
mod contents;
mod corrected;
mod credits;
mod errata;
mod flattened;
mod gathered;
mod ideas;
mod invariants;
mod lines;
pub mod notes;
mod numbers;
mod people;
pub mod profile;
mod pull_quotes;
mod quotations;
mod sections;
mod texts;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Document, UnitRef};
use crate::text::SourceFile;

pub use corrected::Corrected;
pub use errata::{Errata, Erratum};

use builder::Builder;
use lines::Lines;
use profile::{Profile, Shape};

/// The source, read.
#[derive(Debug)]
pub struct Reading {
    /// The publication.
    pub document: Document,
    /// The text that the document's spans are about.
    pub corrected: Corrected,
    /// What is wrong with the source, its errata or the fit of its profile.
    pub findings: Vec<Diagnostic>,
}

/// What the publication consists of, as files.
#[derive(Debug)]
pub struct Input<'a> {
    /// The publication's text.
    pub source: &'a SourceFile,
    /// The description of its shape.
    pub profile: &'a Profile,
    /// The profile as a file, for findings.
    pub profile_file: &'a SourceFile,
    /// Corrections, with their file.
    pub errata: Option<(&'a Errata, &'a SourceFile)>,
}

/// Reads the source. The findings' places are in the source as it is, before its errata.
pub fn read(input: &Input<'_>) -> Reading {
    let (errata, errata_file) = input.errata.unzip();
    let (corrected, mut findings) = errata::apply(input.source, errata, errata_file, input.profile.contents());
    let lines = Lines::new(corrected.text(), &input.profile.aside);
    let mut builder = Builder::new(input.profile, &corrected, input.source, &lines);
    let document = {
        let (plan, problems) = sections::find(input, &lines, &corrected);
        findings.extend(problems);
        for planned in &plan {
            let place = planned.section;
            builder.begin(place);
            match &place.shape {
                Shape::Aside(aside) => builder.set_aside(planned.lines.clone(), &aside.reason),
                // A line that is no entry is not left out with them.
                Shape::Contents(shape) => {
                    let printed = contents::printed(&lines, planned.lines.start, shape);
                    builder.set_aside(printed.start..printed.end.min(planned.lines.end), &shape.reason);
                }
                Shape::Text(shape) => texts::read(&mut builder, place, shape, planned),
                Shape::Credits(shape) => credits::read(&mut builder, place, shape, planned),
                Shape::Ideas(shape) => ideas::read(&mut builder, place, shape, planned),
                Shape::People(shape) => people::read(&mut builder, place, shape, planned),
            }
        }
        builder.patterns();
        builder.edition();
        let (mut document, problems) = builder.finish();
        findings.extend(problems);
        document.title = title(input, &document, &mut findings);
        document
    };
    if !findings.iter().any(|finding| finding.code == Code::Profile) {
        findings.extend(invariants::check(input, &document, &corrected));
    }
    Reading { document, corrected, findings }
}

fn title(input: &Input<'_>, document: &Document, findings: &mut Vec<Diagnostic>) -> Option<UnitRef> {
    let wanted = input.profile.title.get_ref();
    let found =
        document.units.iter().position(|unit| matches!(&unit.name, crate::document::Name::Fixed(id) if id == wanted));
    if found.is_none() && !findings.iter().any(|finding| finding.code == Code::Profile) {
        findings.push(
            Diagnostic::new(Code::Profile)
                .says("title")
                .arg("id", wanted.as_str())
                .at(input.profile_file.locate(input.profile.title.span())),
        );
    }
    found.map(UnitRef)
}
