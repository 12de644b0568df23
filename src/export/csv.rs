//! The bundle's tables: ideas, headings, and one for each section that the profile gives a table.

use std::collections::BTreeMap;

use super::plain::{self, guard};
use super::texts::{State, Texts, Unformatted};
use crate::document::{Block, Document, Idea, Section, UnitRef};

/// The columns of `ideas.csv`: a contract with those who read it.
const IDEAS: [&str; 12] = [
    "number",
    "id",
    "chapter",
    "session",
    "title",
    "text",
    "is_quotation",
    "speaker",
    "affiliation",
    "country",
    "country_code",
    "state",
];
const HEADINGS: [&str; 5] = ["id", "kind", "chapter", "text", "state"];
const TEXT: [&str; 5] = ["id", "kind", "list", "text", "state"];
/// The last four are there where any person of the section has one of them.
const PEOPLE: [&str; 8] =
    ["group", "country_code", "name", "state", "post", "affiliation", "person_country", "person_country_code"];
const CREDITS: [&str; 5] = ["role", "body", "name", "post", "state"];

type Row = Vec<String>;

/// Every table by file name.
pub(super) fn files(document: &Document, texts: &Texts<'_>) -> Result<BTreeMap<String, String>, Unformatted> {
    let tables = Tables { document, texts };
    let mut files = BTreeMap::new();
    files.insert("ideas.csv".to_owned(), write(&IDEAS, tables.ideas()?));
    files.insert("headings.csv".to_owned(), write(&HEADINGS, tables.headings()?));
    for section in &document.sections {
        let Some(name) = &section.table else { continue };
        let has = |wanted: fn(&Block) -> bool| section.blocks.iter().any(|placed| wanted(&placed.block));
        let table = if has(|block| matches!(block, Block::People { .. })) {
            let with_details = has(|block| match block {
                Block::People { people, .. } => {
                    people.iter().any(|person| person.about.is_some() || person.country.is_some())
                }
                _ => false,
            });
            let columns = if with_details { PEOPLE.len() } else { 4 };
            write(&PEOPLE[..columns], tables.people(section, columns)?)
        } else if has(|block| matches!(block, Block::Role(_))) {
            write(&CREDITS, tables.credits(section)?)
        } else {
            write(&TEXT, tables.text(section)?)
        };
        files.insert(format!("{name}.csv"), table);
    }
    Ok(files)
}

fn write(columns: &[&str], rows: Vec<Row>) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    // Memory does not fail, and every row has as many cells as there are columns.
    let mut written = writer.write_record(columns);
    for row in rows {
        written = written.and_then(|()| writer.write_record(row.into_iter().map(guard)));
    }
    debug_assert!(written.is_ok(), "{written:?}");
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

struct Tables<'a> {
    document: &'a Document,
    texts: &'a Texts<'a>,
}

impl Tables<'_> {
    fn ideas(&self) -> Result<Vec<Row>, Unformatted> {
        let mut rows = Vec::new();
        let (mut chapter, mut session) = (String::new(), String::new());
        for placed in self.document.blocks() {
            match &placed.block {
                Block::Chapter(heading) => {
                    chapter = self.value(*heading)?;
                    session.clear();
                }
                Block::Session { heading, in_chapter } => {
                    if !in_chapter {
                        chapter.clear();
                    }
                    session = self.value(*heading)?;
                }
                Block::Idea(idea) => rows.push(self.idea(idea, &chapter, &session)?),
                _ => {}
            }
        }
        Ok(rows)
    }

    fn idea(&self, idea: &Idea, chapter: &str, session: &str) -> Result<Row, Unformatted> {
        let unit = self.document.unit(idea.unit);
        let text = if unit.value.is_some() { self.value(idea.unit)? } else { String::new() };
        let speaker = idea.speaker.as_ref();
        let affiliation = match speaker.filter(|speaker| speaker.affiliation) {
            Some(_) => plain::text(&self.texts.attribute(idea.unit, "affiliation")?.text),
            None => String::new(),
        };
        let country = speaker.and_then(|speaker| speaker.country.as_ref());
        let units: Vec<UnitRef> = [idea.unit].into_iter().chain(country.map(|country| country.unit)).collect();
        Ok(vec![
            idea.printed.clone(),
            self.texts.id(idea.unit).to_owned(),
            chapter.to_owned(),
            session.to_owned(),
            plain::text(&self.texts.attribute(idea.unit, "title")?.text),
            text,
            idea.quotation.to_string(),
            speaker.map(|speaker| speaker.name.clone()).unwrap_or_default(),
            affiliation,
            country.map(|country| self.value(country.unit)).transpose()?.unwrap_or_default(),
            country.map(|country| country.code.clone()).unwrap_or_default(),
            self.state(&units),
        ])
    }

    fn headings(&self) -> Result<Vec<Row>, Unformatted> {
        let mut rows = Vec::new();
        let mut chapter = String::new();
        for placed in self.document.blocks() {
            let (kind, heading) = match &placed.block {
                Block::Heading(heading) => ("section", *heading),
                Block::Chapter(heading) => ("chapter", *heading),
                Block::Session { heading, .. } => ("session", *heading),
                _ => continue,
            };
            let under = matches!(placed.block, Block::Session { in_chapter: true, .. });
            let above = if under { chapter.clone() } else { String::new() };
            let text = self.value(heading)?;
            if kind == "chapter" {
                chapter.clone_from(&text);
            }
            rows.push(vec![self.texts.id(heading).to_owned(), kind.to_owned(), above, text, self.state(&[heading])]);
        }
        Ok(rows)
    }

    fn text(&self, section: &Section) -> Result<Vec<Row>, Unformatted> {
        let mut rows = Vec::new();
        let mut list = String::new();
        for placed in &section.blocks {
            let (kind, unit) = match &placed.block {
                Block::Heading(unit) => ("heading", *unit),
                Block::Subheading(unit) => ("subheading", *unit),
                Block::Paragraph(unit) => ("paragraph", *unit),
                Block::Line { text, .. } => ("line", *text),
                Block::ListHead(unit) => ("list", *unit),
                Block::ListItem(unit) => ("item", *unit),
                _ => continue,
            };
            if kind == "list" {
                list = self.texts.id(unit).to_owned();
            }
            let of = if kind == "item" { list.clone() } else { String::new() };
            rows.push(vec![
                self.texts.id(unit).to_owned(),
                kind.to_owned(),
                of,
                self.value(unit)?,
                self.state(&[unit]),
            ]);
        }
        Ok(rows)
    }

    fn people(&self, section: &Section, columns: usize) -> Result<Vec<Row>, Unformatted> {
        let mut rows = Vec::new();
        for placed in &section.blocks {
            let Block::People { group, country, people } = &placed.block else { continue };
            let heading = self.value(*group)?;
            for person in people {
                let own = person.country.as_ref();
                let about = person.about.map(|about| (about, self.document.unit(about)));
                let post = about.filter(|(_, unit)| unit.value.is_some());
                let affiliation = about.filter(|(_, unit)| unit.attribute("affiliation").is_some());
                let affiliation = affiliation.map(|(unit, _)| self.texts.attribute(unit, "affiliation")).transpose()?;
                let units: Vec<UnitRef> =
                    [*group].into_iter().chain(person.about).chain(own.map(|country| country.unit)).collect();
                let mut row = vec![
                    heading.clone(),
                    country.clone().unwrap_or_default(),
                    person.name.clone(),
                    self.state(&units),
                    post.map(|(unit, _)| self.value(unit)).transpose()?.unwrap_or_default(),
                    affiliation.map(|shown| plain::text(&shown.text)).unwrap_or_default(),
                    own.map(|country| self.value(country.unit)).transpose()?.unwrap_or_default(),
                    own.map(|country| country.code.clone()).unwrap_or_default(),
                ];
                row.truncate(columns);
                rows.push(row);
            }
        }
        Ok(rows)
    }

    fn credits(&self, section: &Section) -> Result<Vec<Row>, Unformatted> {
        let mut rows = Vec::new();
        let mut role: Option<UnitRef> = None;
        for placed in &section.blocks {
            let mut add = |body: Option<UnitRef>, name: &str, post: Option<UnitRef>| {
                let units: Vec<UnitRef> = role.into_iter().chain(body).chain(post).collect();
                let text = |unit: Option<UnitRef>| unit.map(|unit| self.value(unit)).transpose();
                let (role, body, post) = (text(role)?, text(body)?, text(post)?);
                rows.push(vec![
                    role.unwrap_or_default(),
                    body.unwrap_or_default(),
                    name.to_owned(),
                    post.unwrap_or_default(),
                    self.state(&units),
                ]);
                Ok(())
            };
            match &placed.block {
                Block::Role(unit) => role = Some(*unit),
                Block::Office { body, name, post } => add(Some(*body), name, *post)?,
                Block::Names(names) => names.iter().try_for_each(|name| add(None, name, None))?,
                _ => {}
            }
        }
        Ok(rows)
    }

    fn value(&self, unit: UnitRef) -> Result<String, Unformatted> {
        Ok(plain::text(&self.texts.value(unit)?.text))
    }

    /// One state for what stands in one row: the lowest.
    fn state(&self, units: &[UnitRef]) -> String {
        let lowest = units.iter().map(|unit| self.texts.state(self.document, *unit)).min();
        lowest.map_or("", State::as_str).to_owned()
    }
}
