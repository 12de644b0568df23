//! The bundle's book: Markdown files in reading order, a page each, with front matter.

mod page;

use std::collections::BTreeMap;

use super::texts::{Shown, Texts, Unformatted};
use crate::document::{Block, Document, EditionNote, Idea, Person, PullQuote, Style, UnitRef};
use crate::source::profile::PatternName;
use crate::ui::Ui;

pub(super) use page::escape_starts;
use page::{Page, one_line};

/// Every page by file name: `01-title-page.md`, …, so that they sort in reading order.
pub(super) fn files(document: &Document, texts: &Texts<'_>, ui: &Ui) -> Result<BTreeMap<String, String>, Unformatted> {
    let mut book = Book { texts, pages: Vec::new(), session_level: 2 };
    for section in &document.sections {
        if !section.blocks.is_empty() {
            book.open(&section.page);
        }
        for placed in &section.blocks {
            book.block(document, &placed.block)?;
        }
    }
    book.edition(document)?;
    let width = book.pages.len().to_string().len().max(2);
    let pages = book.pages.iter().filter(|page| !page.is_empty()).enumerate();
    Ok(pages
        .map(|(index, page)| (format!("{:0width$}-{}.md", index + 1, page.name()), page.finish(index + 1, texts, ui)))
        .collect())
}

struct Book<'a> {
    texts: &'a Texts<'a>,
    pages: Vec<Page>,
    /// The level of session headings on the page: 2 below a chapter's, 1 where the session stands alone.
    session_level: usize,
}

impl Book<'_> {
    /// Goes on with the page of that name if it is the last one, else starts it.
    fn open(&mut self, name: &str) {
        if self.pages.last().is_none_or(|page| page.name() != name) {
            self.pages.push(Page::new(name));
        }
    }

    fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.pages.push(Page::new("page"));
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// What a translation says of itself, at the end of its page.
    fn edition(&mut self, document: &Document) -> Result<(), Unformatted> {
        let Some(edition) = document.edition.as_ref().filter(|_| self.texts.is_translation()) else { return Ok(()) };
        let Some(page) = self.pages.iter_mut().find(|page| page.name() == edition.page) else { return Ok(()) };
        for (note, unit) in &edition.notes {
            let shown = match note {
                EditionNote::Translated => true,
                EditionNote::Unreviewed => !self.texts.is_reviewed(),
            };
            if shown {
                page.paragraph(&self.texts.value(*unit)?);
            }
        }
        Ok(())
    }

    fn block(&mut self, document: &Document, block: &Block) -> Result<(), Unformatted> {
        let texts = self.texts;
        let anchor = |unit: UnitRef| texts.id(unit);
        match block {
            Block::Heading(unit) => self.page().heading(1, None, &texts.value(*unit)?),
            Block::Chapter(unit) => {
                self.open(texts.id(*unit));
                self.session_level = 2;
                self.page().heading(1, Some(anchor(*unit)), &texts.value(*unit)?);
            }
            Block::Session { heading, in_chapter } => {
                if !in_chapter {
                    self.open(texts.id(*heading));
                    self.session_level = 1;
                }
                let level = self.session_level;
                self.page().heading(level, Some(anchor(*heading)), &texts.value(*heading)?);
            }
            Block::Subheading(unit) | Block::Role(unit) => self.page().heading(2, None, &texts.value(*unit)?),
            Block::Line { text, capitals, style } => {
                let mut shown = texts.value(*text)?;
                if *capitals {
                    shown.text = shown.text.to_uppercase();
                }
                match style {
                    Style::Title if !self.page().has_title() => self.page().heading(1, None, &shown),
                    Style::Title | Style::Strong => {
                        shown.text = format!("**{}**", one_line(&shown.text));
                        self.page().paragraph(&shown);
                    }
                    Style::Plain => self.page().paragraph(&shown),
                }
            }
            Block::Byline { name, post } => {
                let post = post.map(|post| texts.value(post)).transpose()?;
                self.page().lines(&[Some(strong(name)), post]);
            }
            Block::Office { body, name, post } => {
                let body = texts.value(*body)?;
                let text = format!("**{}**", one_line(&body.text));
                let body = body.reworded(text);
                let post = post.map(|post| texts.value(post)).transpose()?;
                self.page().lines(&[Some(body), Some(Shown::name(name)), post]);
            }
            Block::Names(names) => self.page().paragraph(&Shown::name(names.join(", "))),
            Block::Paragraph(unit) | Block::ListHead(unit) => self.page().paragraph(&texts.value(*unit)?),
            Block::ListItem(unit) => self.page().item(&texts.value(*unit)?),
            Block::People { group, people, .. } => {
                self.page().heading(2, None, &texts.value(*group)?);
                for person in people {
                    let line = self.person(document, person)?;
                    self.page().item(&line);
                }
            }
            Block::Idea(idea) => self.idea(document, idea)?,
            Block::PullQuote(quote) => self.pull_quote(quote)?,
        }
        Ok(())
    }

    /// A name, and what is printed with it, one thing after the other.
    fn person(&self, document: &Document, person: &Person) -> Result<Shown, Unformatted> {
        let texts = self.texts;
        let mut details = Vec::new();
        if let Some(about) = person.about {
            let unit = document.unit(about);
            details.extend(unit.value.as_ref().map(|_| texts.value(about)).transpose()?);
            details.extend(unit.attribute("affiliation").map(|_| texts.attribute(about, "affiliation")).transpose()?);
        }
        details.extend(person.country.as_ref().map(|country| texts.value(country.unit)).transpose()?);
        let name = Shown::name(&person.name);
        details.iter().try_fold(name, |person, detail| {
            texts.pattern(PatternName::PersonDetail, &[("person", &person), ("detail", detail)])
        })
    }

    fn idea(&mut self, document: &Document, idea: &Idea) -> Result<(), Unformatted> {
        let texts = self.texts;
        let number = Shown::name(&idea.printed);
        let title = texts.attribute(idea.unit, "title")?;
        let heading = texts.pattern(PatternName::IdeaHeading, &[("number", &number), ("title", &title)])?;
        let level = self.session_level + 1;
        self.page().heading(level, Some(texts.id(idea.unit)), &heading);
        if document.unit(idea.unit).value.is_none() {
            return Ok(());
        }
        let text = texts.value(idea.unit)?;
        let Some(speaker) = idea.speaker.as_ref().filter(|_| idea.quotation) else {
            self.page().paragraph(&text);
            return Ok(());
        };
        let name = Shown::name(&speaker.name);
        let affiliation = if speaker.affiliation { Some(texts.attribute(idea.unit, "affiliation")?) } else { None };
        let country = speaker.country.as_ref().map(|country| texts.value(country.unit)).transpose()?;
        let (pattern, mut pieces) = match (&affiliation, &country) {
            (Some(_), Some(_)) => (PatternName::Attribution, vec![("speaker", &name)]),
            (None, Some(_)) => (PatternName::AttributionWithoutAffiliation, vec![("speaker", &name)]),
            (Some(_), None) => (PatternName::AttributionWithoutCountry, vec![("speaker", &name)]),
            (None, None) => (PatternName::AttributionNameOnly, vec![("speaker", &name)]),
        };
        pieces.extend(affiliation.iter().map(|piece| ("affiliation", piece)));
        pieces.extend(country.iter().map(|piece| ("country", piece)));
        let attribution = texts.pattern(pattern, &pieces)?;
        let quotation = self.quotation(&text)?;
        self.page().quote(&quotation, &attribution);
        Ok(())
    }

    fn pull_quote(&mut self, quote: &PullQuote) -> Result<(), Unformatted> {
        let text = if quote.shortened {
            self.texts.attribute(quote.unit, "pull-quote")?
        } else {
            self.texts.value(quote.unit)?
        };
        let name = Shown::name(&quote.name);
        let attribution = self.texts.pattern(PatternName::AttributionNameOnly, &[("speaker", &name)])?;
        let mut quotation = self.quotation(&text)?;
        quotation.text = format!("**{}**", one_line(&quotation.text));
        self.page().quote(&quotation, &attribution);
        Ok(())
    }

    /// The marks around a quotation; the full stop is dropped after ? ! and ….
    fn quotation(&self, text: &Shown) -> Result<Shown, Unformatted> {
        let marked = text.text.ends_with(['?', '!', '…']) || text.text.ends_with("...");
        let pattern = if marked { PatternName::QuotationMarked } else { PatternName::Quotation };
        self.texts.pattern(pattern, &[("text", text)])
    }
}

fn strong(name: &str) -> Shown {
    Shown::name(format!("**{name}**"))
}
