//! Chapters, sessions and numbered ideas.

use std::ops::Range;

use toml::Spanned;

use super::builder::Builder;
use super::gathered::Gathered;
use super::lines::join;
use super::profile::purposes::{ATTRIBUTION, CHAPTER, IDEA, PULL_QUOTE, Purpose, QUOTATION, SESSION};
use super::profile::{IdeasShape, Matcher, Section};
use super::pull_quotes::Candidate;
use super::quotations;
use super::sections::Planned;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Block, Context, Country, Idea, Part, Role, Speaker, Text, UnitRef};
use crate::text::Span;

/// What a line begins.
#[derive(Debug, Clone)]
enum Opening {
    /// A heading: its text, and the entry of the contents or the text itself; the expression that found it, if one did.
    Heading { level: Level, text: Span, entry: String, form: Option<Level> },
    /// An idea.
    Idea { printed: String, number: usize, title: Span, text: Option<Span> },
    /// A pull-quote: its words. The line after it is who says it.
    PullQuote { text: Span },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Chapter,
    Session,
}

/// Reads the section of ideas.
pub(super) fn read(builder: &mut Builder<'_>, section: &Section, shape: &IdeasShape, planned: &Planned<'_>) {
    let openings = openings(builder, shape, planned);
    let mut reader = Reader { builder, section, shape, session: None, chapter: None };
    let mut index = planned.lines.start;
    while index < planned.lines.end {
        let next = (index + 1..planned.lines.end).find(|line| openings[line - planned.lines.start].is_some());
        let next = next.unwrap_or(planned.lines.end);
        index = match &openings[index - planned.lines.start] {
            Some(Opening::Heading { level, text, entry, form }) => {
                match form {
                    Some(Level::Chapter) => reader.account(shape.chapter.as_ref(), &CHAPTER, index),
                    Some(Level::Session) => reader.account(shape.session.as_ref(), &SESSION, index),
                    None => {}
                }
                reader.heading(*level, text, entry, index);
                index + 1
            }
            Some(Opening::Idea { printed, number, title, text }) => {
                let lines = index..next;
                reader.account(Some(&shape.item), &IDEA, index);
                reader.idea(printed, *number, title, text.as_ref(), lines.clone());
                lines.end
            }
            Some(Opening::PullQuote { text }) => {
                reader.account(shape.pull_quote.as_ref(), &PULL_QUOTE, index);
                reader.pull_quote(text, index);
                index + 2
            }
            None => reader.stray(index, next),
        };
    }
}

/// What each line of the section begins, if it begins anything.
fn openings(builder: &Builder<'_>, shape: &IdeasShape, planned: &Planned<'_>) -> Vec<Option<Opening>> {
    let mut found: Vec<Option<Opening>> =
        planned.lines.clone().map(|index| opening(builder, shape, planned, index)).collect();
    // A chapter heading is one followed by a session heading before any idea.
    if shape.chapter.is_none() {
        let mut next_is_session = false;
        for opening in found.iter_mut().rev() {
            match opening {
                Some(Opening::Heading { level, entry, .. }) => {
                    let outside = shape.outside.iter().any(|heading| heading.get_ref() == entry);
                    let is_chapter = next_is_session && !outside;
                    *level = if is_chapter { Level::Chapter } else { Level::Session };
                    next_is_session = !is_chapter;
                }
                Some(Opening::Idea { .. }) => next_is_session = false,
                _ => {}
            }
        }
    }
    found
}

fn opening(builder: &Builder<'_>, shape: &IdeasShape, planned: &Planned<'_>, index: usize) -> Option<Opening> {
    let line = builder.line(index);
    let span = |found: regex::Match<'_>| line.start + found.start()..line.start + found.end();
    if let Some(claim) = planned.headings.iter().find(|claim| claim.line == index) {
        let entry = claim.entry.clone();
        return Some(Opening::Heading { level: Level::Session, text: line.span(), entry, form: None });
    }
    for (level, form) in [(Level::Chapter, &shape.chapter), (Level::Session, &shape.session)] {
        if let Some(text) = form.as_ref().and_then(|form| form.get_ref().captures(line.text)?.name("heading")) {
            let entry = text.as_str().to_owned();
            return Some(Opening::Heading { level, text: span(text), entry, form: Some(level) });
        }
    }
    if let Some(found) = shape.item.get_ref().captures(line.text)
        && let (Some(printed), Some(title)) = (found.name("number"), found.name("title"))
        && let Some(number) = shape.numbers.parse(printed.as_str())
    {
        let printed = printed.as_str().to_owned();
        return Some(Opening::Idea { printed, number, title: span(title), text: found.name("text").map(span) });
    }
    if line.after_blank
        && index + 1 < planned.lines.end
        && let Some(text) = shape.pull_quote.as_ref().and_then(|form| form.get_ref().captures(line.text)?.name("text"))
    {
        return Some(Opening::PullQuote { text: span(text) });
    }
    None
}

struct Reader<'b, 'a, 'p> {
    builder: &'b mut Builder<'a>,
    section: &'p Section,
    shape: &'p IdeasShape,
    chapter: Option<UnitRef>,
    session: Option<UnitRef>,
}

impl Reader<'_, '_, '_> {
    fn heading(&mut self, level: Level, text: &Span, entry: &str, line: usize) {
        let resource = self.shape.headings_resource.as_ref().map_or(&self.section.resource, |name| name.get_ref());
        let part = self.plain(text);
        let outside = self.shape.outside.iter().any(|heading| heading.get_ref() == entry);
        let (prefix, width, role, under) = match level {
            Level::Chapter => ("chapter", 1, Role::Chapter, None),
            Level::Session => ("session", 2, Role::Session, self.chapter.filter(|_| !outside)),
        };
        let context = Context::new(role, under);
        let unit = self.builder.series(prefix, width, resource, Some(part), Vec::new(), context);
        let block = if level == Level::Chapter {
            self.chapter = Some(unit);
            self.session = None;
            Block::Chapter(unit)
        } else {
            self.session = Some(unit);
            Block::Session { heading: unit, in_chapter: self.chapter.is_some() && !outside }
        };
        self.builder.push(block, line..line + 1);
    }

    /// Accounts for the words of a line that an expression has read.
    fn account(&mut self, form: Option<&Spanned<Matcher>>, purpose: &Purpose, index: usize) {
        if let Some(form) = form {
            let line = Gathered::from(self.builder.line(index));
            self.builder.account(form.get_ref(), purpose, &line, None);
        }
    }

    fn idea(&mut self, printed: &str, number: usize, title: &Span, text: Option<&Span>, lines: Range<usize>) {
        let (text, span) = self.text_after(text, &lines);
        self.builder.join(lines.clone(), 1);
        let mut attributes = vec![("title".to_owned(), self.plain(title))];
        let quotation = quotations::read(&text, self.shape, self.builder.profile);
        let mut context = Context {
            label: Some(self.shape.label.clone()),
            number: Some(printed.to_owned()),
            ordinal: Some(number),
            quotation: quotation.is_some(),
            ..Context::new(Role::Idea, self.session.or(self.chapter))
        };
        let mut speaker = None;
        let value = match &quotation {
            None => text.as_str(),
            Some(quotation) => {
                if let Some(form) = &self.shape.quotation {
                    self.builder.account(form.get_ref(), &QUOTATION, &text, None);
                }
                let affiliation = quotation.affiliation_span.clone();
                self.builder.account(quotation.form, &ATTRIBUTION, &quotation.attribution, affiliation);
                if !quotation.opened {
                    let place = self.builder.place(&span);
                    let finding = Diagnostic::new(Code::QuotationMarks).arg("number", printed).at(place);
                    self.builder.find(finding);
                }
                if let Some(affiliation) = &quotation.affiliation {
                    let part = Part { text: Text::Plain(affiliation.clone()), span: span.clone() };
                    attributes.push(("affiliation".to_owned(), part));
                }
                let country = quotation
                    .country
                    .as_ref()
                    .map(|(code, _)| Country { code: code.clone(), unit: self.builder.country(code, &span) });
                context.person = Some(quotation.name.clone());
                context.place = quotation.country.as_ref().map(|(_, printed)| printed.clone());
                speaker = Some(Speaker {
                    name: quotation.name.clone(),
                    affiliation: quotation.affiliation.is_some(),
                    country,
                });
                &text.as_str()[quotation.text.clone()]
            }
        };
        let value = (!value.is_empty()).then(|| Part { text: Text::Plain(value.to_owned()), span });
        let unit = self.builder.series(
            &self.shape.prefix,
            self.shape.digits,
            &self.section.resource,
            value,
            attributes,
            context,
        );
        let idea = Idea { unit, printed: printed.to_owned(), number, quotation: quotation.is_some(), speaker };
        self.builder.push(Block::Idea(idea), lines);
    }

    /// The text of an idea: what follows its title on the line, and the lines after it. Wrapped lines are joined; a blank
    /// line that divides its text stays one.
    fn text_after(&self, first: Option<&Span>, lines: &Range<usize>) -> (Gathered, Span) {
        let mut text = first.map_or_else(Gathered::default, |span| Gathered::new(self.builder.slice(span), span.start));
        let mut span = first.cloned().unwrap_or_else(|| self.builder.line(lines.start).span());
        for index in lines.start + 1..lines.end {
            let line = self.builder.line(index);
            if text.as_str().is_empty() {
                span = line.span();
            }
            text.add(if line.after_blank { "\n\n" } else { " " }, line.text, line.start);
            span.end = line.span().end;
        }
        (text, span)
    }

    fn pull_quote(&mut self, text: &Span, line: usize) {
        let name = self.builder.line(line + 1).bare().to_owned();
        let span = self.builder.claim(line..line + 2);
        let (section, after) = self.builder.position();
        let words = self.plain(text).text.as_str().to_owned();
        self.builder.pull_quotes.push(Candidate { section, after, text: words, text_span: text.clone(), name, span });
    }

    /// Text that begins nothing: a paragraph under a heading, or lines that the profile sets aside.
    fn stray(&mut self, index: usize, next: usize) -> usize {
        let lines = index..next;
        let Some(under) = self.session.or(self.chapter).filter(|_| !lines.is_empty()) else {
            return lines.end.max(index + 1);
        };
        let paragraph = self.builder.lines.paragraphs(lines).swap_remove(0);
        self.builder.join(paragraph.clone(), 0);
        let text = join(paragraph.clone().map(|line| self.builder.line(line).text));
        let part = Part { text: Text::Plain(text), span: self.builder.lines.span(&paragraph) };
        let prefix = format!("{}-text", self.section.id);
        let context = Context::new(Role::Paragraph, Some(under));
        let unit = self.builder.series(&prefix, 2, &self.section.resource, Some(part), Vec::new(), context);
        self.builder.push(Block::Paragraph(unit), paragraph.clone());
        paragraph.end
    }

    fn plain(&self, span: &Span) -> Part {
        Part { text: Text::Plain(self.builder.slice(span).to_owned()), span: span.clone() }
    }
}
