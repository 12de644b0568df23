//! Collects what the section parsers find, and sees to it that no line is left over.

use std::collections::HashMap;
use std::ops::Range;

use super::Corrected;
use super::flattened::{self, What};
use super::gathered::Gathered;
use super::lines::{Line, Lines};
use super::profile::purposes::Purpose;
use super::profile::{Matcher, Profile, Section};
use super::pull_quotes::{self, Candidate};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Section as DocumentSection;
use crate::document::{Aside, Block, Context, Document, Edition, Name, Part, Placed, Role, Text, Unit, UnitRef};
use crate::text::{Location, SourceFile, Span};

/// The document while it is being read.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    /// The lines of the corrected source.
    pub lines: &'a Lines<'a>,
    /// The description of the publication.
    pub profile: &'a Profile,
    corrected: &'a Corrected,
    source: &'a SourceFile,
    document: Document,
    /// Units that the profile names, and whether their text so far is only known in capitals.
    named: HashMap<String, (UnitRef, bool)>,
    claimed: Vec<bool>,
    findings: Vec<Diagnostic>,
    /// Why the section that is being read leaves out what its expressions leave out.
    left_out: String,
    /// Blocks that look like pull-quotes; which idea they repeat is known when all are read.
    pub pull_quotes: Vec<Candidate>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        profile: &'a Profile,
        corrected: &'a Corrected,
        source: &'a SourceFile,
        lines: &'a Lines<'a>,
    ) -> Self {
        Self {
            lines,
            profile,
            corrected,
            source,
            document: Document::default(),
            named: HashMap::new(),
            claimed: vec![false; lines.len()],
            findings: Vec::new(),
            left_out: String::new(),
            pull_quotes: Vec::new(),
        }
    }

    /// The line of that number.
    pub(super) fn line(&self, index: usize) -> Line<'a> {
        self.lines.all()[index]
    }

    /// Opens a section: the blocks that follow are its.
    pub(super) fn begin(&mut self, section: &Section) {
        self.left_out = section.left_out.clone().unwrap_or_default();
        self.document.sections.push(DocumentSection {
            id: section.id.clone(),
            page: section.page.clone(),
            table: section.table.clone(),
            blocks: Vec::new(),
        });
    }

    /// Records that lines are left out on purpose.
    pub(super) fn set_aside(&mut self, lines: Range<usize>, reason: &str) {
        if !lines.is_empty() {
            let span = self.claim(lines);
            self.document.aside.push(Aside { reason: reason.to_owned(), span });
        }
    }

    /// Records that lines belong to a block, and says which bytes they are.
    pub(super) fn claim(&mut self, lines: Range<usize>) -> Span {
        self.claimed[lines.clone()].fill(true);
        self.lines.span(&lines)
    }

    /// Adds a block, made of lines, to the section.
    pub(super) fn push(&mut self, block: Block, lines: Range<usize>) {
        let span = self.claim(lines);
        if let Some(section) = self.document.sections.last_mut() {
            section.blocks.push(Placed { block, span });
        }
    }

    /// The corrected text of a span.
    pub(super) fn slice(&self, span: &Span) -> &'a str {
        &self.corrected.text()[span.clone()]
    }

    /// The section that is being read, and how many blocks it has.
    pub(super) fn position(&self) -> (usize, usize) {
        let blocks = self.document.sections.last().map_or(0, |section| section.blocks.len());
        (self.document.sections.len().saturating_sub(1), blocks)
    }

    /// Where a span of the corrected text stands in the source.
    pub(super) fn place(&self, span: &Span) -> Location {
        self.source.locate(self.corrected.to_source(span))
    }

    /// Accounts for the words of a text that an expression has read: what it keeps nowhere is told, what it leaves out on
    /// purpose is recorded. `also` is kept as well, whatever the groups say.
    pub(super) fn account(&mut self, form: &Matcher, purpose: &Purpose, text: &Gathered, also: Option<Span>) {
        let left = form.left(text.as_str(), purpose.keeps, also);
        for lost in left.lost {
            let groups: Vec<String> = purpose.keeps.iter().map(|group| format!("`{group}`")).collect();
            let finding = Diagnostic::new(Code::SourceDropped)
                .arg("text", text.part(&lost).as_str())
                .arg("key", purpose.key)
                .arg("groups", groups.join(", "))
                .at(self.place(&text.span(&lost)));
            self.find(finding);
        }
        for aside in left.aside {
            self.document.aside.push(Aside { reason: self.left_out.clone(), span: text.span(&aside) });
        }
    }

    /// Tells of a list or a table among lines that become one text, or one a paragraph. The first `opening` of them open
    /// the block and are no part of a list themselves.
    pub(super) fn join(&mut self, lines: Range<usize>, opening: usize) {
        let first = lines.start + opening;
        for paragraph in self.lines.paragraphs(lines) {
            let opening = first.saturating_sub(paragraph.start).min(paragraph.len());
            if let Some(found) = flattened::find(&self.lines.all()[paragraph.clone()], opening) {
                self.flattened(found.what, paragraph.start + found.first, found.count);
            }
        }
    }

    /// Tells of items that stand below the one before them, and become its neighbours.
    pub(super) fn items(&mut self, items: &[usize]) {
        let lines: Vec<Line<'a>> = items.iter().map(|&index| self.line(index)).collect();
        if let Some(nested) = flattened::nested(&lines) {
            self.flattened(What::ListWithinList, items[nested], 1);
        }
    }

    fn flattened(&mut self, what: What, index: usize, count: usize) {
        let line = self.line(index);
        let says = match what {
            What::List => "",
            What::Table => "table",
            What::ListWithinList => "nested",
        };
        if self.profile.prose.iter().all(|prose| prose.line != line.text) {
            let finding = Diagnostic::new(Code::SourceFlattened).says(says).arg("text", line.text).arg("count", count);
            let finding = finding.at(self.place(&line.span()));
            self.find(finding);
        }
    }

    /// Adds a finding.
    pub(super) fn find(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// A unit of a series, always a new one.
    pub(super) fn series(
        &mut self,
        prefix: &str,
        width: usize,
        resource: &str,
        value: Option<Part>,
        attributes: Vec<(String, Part)>,
        context: Context,
    ) -> UnitRef {
        let name = Name::Series { prefix: prefix.to_owned(), width };
        self.add(Unit { name, resource: resource.to_owned(), value, attributes, context })
    }

    /// A unit that the profile names. A second one with the name must have the same words, and is the same unit.
    ///
    /// `capitals` says that this printing is in capitals whatever the case of the text; another printing then tells it.
    pub(super) fn named(&mut self, id: &str, resource: &str, part: Part, capitals: bool, context: Context) -> UnitRef {
        let Some(&(unit, only_capitals)) = self.named.get(id) else {
            let name = Name::Fixed(id.to_owned());
            let unit =
                self.add(Unit { name, resource: resource.to_owned(), value: Some(part), attributes: vec![], context });
            self.named.insert(id.to_owned(), (unit, capitals));
            return unit;
        };
        let Some(known) = self.document.units[unit.0].value.clone() else { return unit };
        let same = if capitals || only_capitals {
            known.text.as_str().to_lowercase() == part.text.as_str().to_lowercase()
        } else {
            known.text == part.text
        };
        if !same {
            let finding = Diagnostic::new(Code::Profile)
                .says("printed-otherwise")
                .arg("id", id)
                .at(self.place(&part.span))
                .related("first-printed", self.place(&known.span));
            self.find(finding);
        } else if only_capitals && !capitals {
            self.document.units[unit.0].value = Some(part);
            self.named.insert(id.to_owned(), (unit, false));
        }
        unit
    }

    /// The country's message, made where it is first met.
    pub(super) fn country(&mut self, code: &str, span: &Span) -> UnitRef {
        let profile = self.profile;
        let name = profile.countries.get(code).cloned().unwrap_or_else(|| code.to_owned());
        let part = Part { text: Text::Plain(name), span: span.clone() };
        let id = format!("country-{}", code.to_lowercase());
        self.named(&id, &profile.countries_resource, part, false, Context::new(Role::Country, None))
    }

    /// The patterns of the profile, as units.
    pub(super) fn patterns(&mut self) {
        let patterns = &self.profile.patterns;
        for (name, message) in &patterns.messages {
            let part = Part { text: Text::Pattern(message.pattern.clone()), span: 0..0 };
            let context = Context { remark: message.remark.clone(), ..Context::new(Role::Pattern, None) };
            self.named(name.id(), patterns.resource.get_ref(), part, false, context);
        }
    }

    /// The notes of a translated edition, as units.
    pub(super) fn edition(&mut self) {
        let Some(edition) = &self.profile.edition else { return };
        let resource = edition.resource.as_ref().unwrap_or(&self.profile.patterns.resource).get_ref();
        let notes = edition
            .notes()
            .map(|(note, id, text)| {
                let part = Part { text: Text::Plain(text.to_owned()), span: 0..0 };
                (note, self.named(id, resource, part, false, Context::new(Role::Edition, None)))
            })
            .collect();
        self.document.edition = Some(Edition { page: edition.page.get_ref().clone(), notes });
    }

    /// Ties pull-quotes to their ideas and reports the lines that are in no block.
    pub(super) fn finish(mut self) -> (Document, Vec<Diagnostic>) {
        for (span, aside) in self.lines.aside() {
            self.document.aside.push(Aside { reason: aside.reason.clone(), span: span.clone() });
        }
        let candidates = std::mem::take(&mut self.pull_quotes);
        let findings = pull_quotes::tie(&mut self.document, &candidates, |span| {
            self.source.locate(self.corrected.to_source(span))
        });
        self.findings.extend(findings);
        // Without any section the plan has failed, and every line would be reported for one fault.
        if !self.document.sections.is_empty() {
            for (index, _) in self.claimed.iter().enumerate().filter(|(_, claimed)| !**claimed) {
                let line = self.lines.all()[index];
                let finding = Diagnostic::new(Code::SourceUnaccounted).arg("text", line.text);
                self.findings.push(finding.at(self.source.locate(self.corrected.to_source(&line.span()))));
            }
        }
        self.document.aside.sort_by_key(|aside| aside.span.start);
        (self.document, self.findings)
    }

    fn add(&mut self, unit: Unit) -> UnitRef {
        self.document.units.push(unit);
        UnitRef(self.document.units.len() - 1)
    }
}
