//! The profile: what is particular to one publication, as a TOML file beside its source. `docs/profile.md` explains it
//! to those who write one.

use std::collections::BTreeMap;

use regex::Regex;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Style;
use crate::text::{SourceFile, Span};

pub use super::numbers::Numbering;

/// The description of a publication.
#[derive(Debug)]
pub struct Profile {
    /// The source's file name, relative to the profile's folder.
    pub source: String,
    /// The errata's file name, likewise.
    pub errata: Option<String>,
    /// The notes' file name, likewise.
    pub notes: Option<String>,
    /// The id of the message that is the publication's title.
    pub title: Spanned<String>,
    /// The sections in the order of the source.
    pub sections: Vec<Section>,
    /// The countries: ISO 3166-1 alpha-2 code in capitals, and the name as the publication prints it.
    pub countries: BTreeMap<String, String>,
    /// The resource that the countries' names go to.
    pub countries_resource: String,
    /// Patterns that put pieces together.
    pub patterns: Patterns,
    /// Counts that must hold, by what is counted.
    pub promises: BTreeMap<Promise, Spanned<usize>>,
    /// Lone lines that are set aside wherever they stand.
    pub aside: Vec<AsideLine>,
}

impl Profile {
    /// The shape of the printed table of contents, with how it begins.
    pub(super) fn contents(&self) -> Option<(&Section, &Contents)> {
        self.sections.iter().find_map(|section| match &section.shape {
            Shape::Contents(contents) => Some((section, contents)),
            _ => None,
        })
    }

    /// The code of the country that is printed so.
    pub(super) fn country(&self, name: &str) -> Option<&str> {
        self.countries.iter().find(|(_, printed)| *printed == name).map(|(code, _)| code.as_str())
    }
}

/// What can be promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Promise {
    /// Chapter headings.
    Chapters,
    /// Session headings.
    Sessions,
    /// Numbered ideas.
    Ideas,
    /// Ideas that are quotations.
    Quotations,
    /// Different people who are quoted.
    Speakers,
    /// Pull-quotes.
    PullQuotes,
    /// Groups of names.
    Groups,
    /// Names in groups.
    People,
    /// Lists in text sections.
    Lists,
    /// Items of these lists.
    ListItems,
    /// Institutions in the credits.
    Offices,
    /// Names in the credits.
    CreditedNames,
}

impl Promise {
    /// The name in the profile, which is also the sentence's argument.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Chapters => "chapters",
            Self::Sessions => "sessions",
            Self::Ideas => "ideas",
            Self::Quotations => "quotations",
            Self::Speakers => "speakers",
            Self::PullQuotes => "pull-quotes",
            Self::Groups => "groups",
            Self::People => "people",
            Self::Lists => "lists",
            Self::ListItems => "list-items",
            Self::Offices => "offices",
            Self::CreditedNames => "credited-names",
        }
    }
}

/// One section of the source: where it starts and what shape it has. It ends where the next one starts.
#[derive(Debug)]
pub struct Section {
    /// Its name; ids of its messages start with it.
    pub id: String,
    /// Where it starts.
    pub start: Start,
    /// The resource that its messages go to.
    pub resource: String,
    /// The exported page that it stands on.
    pub page: String,
    /// The exported table that repeats it.
    pub table: Option<String>,
    /// Its shape.
    pub shape: Shape,
}

/// Where a section starts.
#[derive(Debug)]
pub enum Start {
    /// At the next line that begins so (emphasis marks before it do not count).
    Line(Spanned<String>),
    /// At the heading that the table of contents lists so.
    Heading(Spanned<String>),
    /// Where the section before it ends: the start of the text, or the next heading in the table of contents.
    Next(Spanned<String>),
}

/// The shape of a section.
#[derive(Debug)]
pub enum Shape {
    /// Left out on purpose.
    Aside(AsideSection),
    /// The printed table of contents.
    Contents(Contents),
    /// Paragraphs, lists and lines of their own.
    Text(TextShape),
    /// Who made the publication.
    Credits(CreditsShape),
    /// Chapters, sessions and numbered ideas.
    Ideas(Box<IdeasShape>),
    /// Names in groups.
    People(PeopleShape),
}

/// A section that is left out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AsideSection {
    /// Why.
    pub reason: String,
}

/// A line that is left out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AsideLine {
    /// The whole line without blanks at its ends.
    pub line: String,
    /// Why.
    pub reason: String,
}

/// The printed table of contents.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    /// An entry: `heading` is the group that is the heading.
    pub entry: Matcher,
    /// Why the printed table itself is set aside.
    pub reason: String,
}

/// A section of paragraphs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TextShape {
    /// The first paragraph is the section's heading (always so where the section starts at a heading of the contents).
    #[serde(default)]
    pub titled: bool,
    /// The heading's message id, if it is not the section's: a heading that is the publication's title, say.
    pub heading_id: Option<String>,
    /// After the heading comes who signs, and as what.
    #[serde(default)]
    pub byline: bool,
    /// Lines of their own, each a message with a name.
    #[serde(default)]
    pub lines: Vec<NamedLine>,
    /// An item of a list: `text` is its text.
    pub item: Option<Matcher>,
    /// What the ids of list items start with.
    pub item_prefix: Option<String>,
    /// What the ids of the sentences that open lists start with.
    pub list_prefix: Option<String>,
    /// A line that is a heading within the section.
    pub subheading: Option<Matcher>,
}

/// A line of a title page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedLine {
    /// The message's id.
    pub id: String,
    /// How the line begins.
    pub begins: String,
    /// Printed in capitals, whatever the case of the message.
    #[serde(default)]
    pub capitals: bool,
    /// How it is shown.
    #[serde(default)]
    pub style: StyleName,
}

/// The name of a [`Style`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StyleName {
    /// As a paragraph.
    #[default]
    Plain,
    /// As the page's title.
    Title,
    /// Stressed.
    Strong,
}

impl From<StyleName> for Style {
    fn from(name: StyleName) -> Self {
        match name {
            StyleName::Plain => Self::Plain,
            StyleName::Title => Self::Title,
            StyleName::Strong => Self::Strong,
        }
    }
}

/// Who made the publication: headings, each with names or with institutions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditsShape {
    /// A heading line.
    pub role: Matcher,
    /// What stands between two names.
    pub separator: String,
}

/// Chapters, sessions and ideas.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IdeasShape {
    /// What an idea is called in the comments for translators.
    pub label: String,
    /// What the ids of ideas start with.
    pub prefix: String,
    /// How many digits the ids have at least.
    #[serde(default = "three")]
    pub digits: usize,
    /// How they are numbered.
    #[serde(default)]
    pub numbers: Numbering,
    /// The first and the last number: each must be there once, in order.
    pub range: Option<Spanned<[usize; 2]>>,
    /// The line that opens an idea: groups `number`, `title` and, on the same line, `text`.
    pub item: Spanned<Matcher>,
    /// A text that is a person's words: groups `text` and `attribution`, and `open` for the opening mark.
    pub quotation: Option<Spanned<Matcher>>,
    /// Forms of attributions, tried in order, with emphasis taken off: groups `name`, `affiliation`, `country`.
    #[serde(default)]
    pub attributions: Vec<Spanned<Matcher>>,
    /// A pull-quote: group `text`. The next line is who says it.
    pub pull_quote: Option<Spanned<Matcher>>,
    /// The resource that headings go to.
    pub headings_resource: Option<Spanned<String>>,
    /// Headings (as the contents list them) of sessions that stand in no chapter.
    #[serde(default)]
    pub outside: Vec<Spanned<String>>,
    /// Where there is no table of contents: a chapter heading, group `heading`.
    pub chapter: Option<Spanned<Matcher>>,
    /// Where there is no table of contents: a session heading, group `heading`.
    pub session: Option<Spanned<Matcher>>,
}

fn three() -> usize {
    3
}

/// Names in groups.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeopleShape {
    /// The heading of a group: group `group`.
    pub group: Matcher,
    /// A name: group `name`.
    pub item: Matcher,
    /// The groups are countries.
    #[serde(default)]
    pub countries: bool,
}

/// Patterns that put pieces together; each becomes a message that translators adapt.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Patterns {
    /// The resource that they go to.
    pub resource: Spanned<String>,
    /// The patterns: message id → Fluent pattern and a remark for translators.
    pub messages: BTreeMap<PatternName, PatternMessage>,
}

/// A pattern that the exporter knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PatternName {
    /// An idea's heading: `$number`, `$title`.
    IdeaHeading,
    /// A quotation: `$text`.
    Quotation,
    /// A quotation whose text ends in ? ! or …: `$text`.
    QuotationMarked,
    /// An attribution: `$speaker`, `$affiliation`, `$country`.
    Attribution,
    /// An attribution without affiliation: `$speaker`, `$country`.
    AttributionWithoutAffiliation,
    /// An attribution without country: `$speaker`, `$affiliation`.
    AttributionWithoutCountry,
    /// An attribution that is only a name: `$speaker`.
    AttributionNameOnly,
}

impl PatternName {
    /// Every pattern.
    pub const ALL: [Self; 7] = [
        Self::IdeaHeading,
        Self::Quotation,
        Self::QuotationMarked,
        Self::Attribution,
        Self::AttributionWithoutAffiliation,
        Self::AttributionWithoutCountry,
        Self::AttributionNameOnly,
    ];

    /// The message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::IdeaHeading => "idea-heading",
            Self::Quotation => "quotation",
            Self::QuotationMarked => "quotation-marked",
            Self::Attribution => "attribution",
            Self::AttributionWithoutAffiliation => "attribution-without-affiliation",
            Self::AttributionWithoutCountry => "attribution-without-country",
            Self::AttributionNameOnly => "attribution-name-only",
        }
    }
}

/// A pattern and what a translator should know of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PatternMessage {
    /// A Fluent pattern on one line.
    pub pattern: String,
    /// What a translator should know.
    pub remark: Option<String>,
}

/// A regular expression of the profile.
#[derive(Debug)]
pub struct Matcher(pub Regex);

impl<'de> Deserialize<'de> for Matcher {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = String::deserialize(deserializer)?;
        Regex::new(&source).map(Self).map_err(serde::de::Error::custom)
    }
}

impl Matcher {
    /// The named groups of the match in `text`, if it matches.
    pub(super) fn captures<'t>(&self, text: &'t str) -> Option<regex::Captures<'t>> {
        self.0.captures(text)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawProfile {
    source: String,
    errata: Option<String>,
    notes: Option<String>,
    title: Spanned<String>,
    #[serde(rename = "section")]
    sections: Vec<Spanned<RawSection>>,
    #[serde(default)]
    countries: RawCountries,
    patterns: Patterns,
    #[serde(default)]
    promises: BTreeMap<Promise, Spanned<usize>>,
    #[serde(default)]
    aside: Vec<AsideLine>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountries {
    resource: Option<Spanned<String>>,
    #[serde(default)]
    names: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    id: Spanned<String>,
    begins: Option<Spanned<String>>,
    heading: Option<Spanned<String>>,
    resource: Option<Spanned<String>>,
    page: Option<Spanned<String>>,
    table: Option<Spanned<String>>,
    aside: Option<AsideSection>,
    contents: Option<Contents>,
    text: Option<TextShape>,
    credits: Option<CreditsShape>,
    ideas: Option<Box<IdeasShape>>,
    people: Option<PeopleShape>,
}

impl RawSection {
    /// What becomes the id of a message, or the start of one.
    fn ids(&self) -> Vec<String> {
        let mut ids = vec![self.id.get_ref().clone()];
        if let Some(text) = &self.text {
            ids.extend(text.lines.iter().map(|line| line.id.clone()));
            ids.extend([&text.heading_id, &text.item_prefix, &text.list_prefix].into_iter().flatten().cloned());
        }
        ids.extend(self.ideas.iter().map(|ideas| ideas.prefix.clone()));
        ids
    }

    fn into_section(self) -> Result<Section, &'static str> {
        let start = match (self.begins, self.heading) {
            (Some(_), Some(_)) => return Err("two-starts"),
            (Some(begins), None) => Start::Line(begins),
            (None, Some(heading)) => Start::Heading(heading),
            (None, None) => Start::Next(self.id.clone()),
        };
        let shapes = [
            self.aside.map(Shape::Aside),
            self.contents.map(Shape::Contents),
            self.text.map(Shape::Text),
            self.credits.map(Shape::Credits),
            self.ideas.map(Shape::Ideas),
            self.people.map(Shape::People),
        ];
        let mut shapes = shapes.into_iter().flatten();
        let (Some(shape), None) = (shapes.next(), shapes.next()) else { return Err("one-shape") };
        let id = self.id.into_inner();
        Ok(Section {
            resource: self.resource.map_or_else(|| id.clone(), Spanned::into_inner),
            page: self.page.map_or_else(|| id.clone(), Spanned::into_inner),
            table: self.table.map(Spanned::into_inner),
            id,
            start,
            shape,
        })
    }
}

/// Reads a profile.
///
/// # Errors
///
/// Findings of code `profile` at the places that are wrong: not TOML, an unknown key, a bad regular expression, a group that
/// a regular expression must have, a section without a shape.
pub fn read(file: &SourceFile) -> Result<Profile, Vec<Diagnostic>> {
    let raw: RawProfile = toml::from_str(file.text()).map_err(|error| {
        let place = error.span().unwrap_or(0..0);
        vec![Diagnostic::new(Code::Profile).arg("reason", error.message()).at(file.locate(place))]
    })?;
    let mut findings = Vec::new();
    let mut sections: Vec<Section> = Vec::new();
    let resources = [Some(&raw.patterns.resource), raw.countries.resource.as_ref()];
    let mut names: Vec<(String, Span)> =
        resources.into_iter().flatten().map(|name| (name.get_ref().clone(), name.span())).collect();
    let mut ids: Vec<(String, Span)> = Vec::new();
    for raw_section in raw.sections {
        let span = raw_section.span();
        let raw_section = raw_section.into_inner();
        let id_span = raw_section.id.span();
        let files = [&raw_section.resource, &raw_section.page, &raw_section.table].into_iter().flatten();
        let headings = raw_section.ideas.iter().filter_map(|ideas| ideas.headings_resource.as_ref());
        names.extend(files.chain(headings).map(|name| (name.get_ref().clone(), name.span())));
        ids.extend(raw_section.ids().into_iter().map(|id| (id, id_span.clone())));
        match raw_section.into_section() {
            Ok(section) => {
                if sections.iter().any(|other| other.id == section.id) {
                    findings.push(
                        Diagnostic::new(Code::Profile)
                            .says("section-twice")
                            .arg("section", section.id.as_str())
                            .at(file.locate(id_span)),
                    );
                }
                sections.push(section);
            }
            Err(says) => findings.push(Diagnostic::new(Code::Profile).says(says).at(file.locate(span))),
        }
    }
    let faulty = names.iter().filter(|(name, _)| !is_file_name(name)).chain(ids.iter().filter(|(id, _)| !is_id(id)));
    for (name, span) in faulty {
        findings
            .push(Diagnostic::new(Code::Profile).says("name").arg("name", name.as_str()).at(file.locate(span.clone())));
    }
    for section in &sections {
        require_groups(section, file, &mut findings);
    }
    for name in PatternName::ALL {
        if !raw.patterns.messages.contains_key(&name) {
            findings
                .push(Diagnostic::new(Code::Profile).says("pattern").arg("pattern", name.id()).at(file.locate_start()));
        }
    }
    if findings.is_empty() {
        Ok(Profile {
            source: raw.source,
            errata: raw.errata,
            notes: raw.notes,
            title: raw.title,
            sections,
            countries: raw.countries.names,
            countries_resource: raw.countries.resource.map_or_else(|| "countries".to_owned(), Spanned::into_inner),
            patterns: raw.patterns,
            promises: raw.promises,
            aside: raw.aside,
        })
    } else {
        Err(findings)
    }
}

/// Names become file names, which must stay in their folder on every system.
fn is_file_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

/// Fluent's identifiers (Fluent syntax 1.0, `Identifier`).
fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// A regular expression without the groups that its use needs would match and give nothing.
fn require_groups(section: &Section, file: &SourceFile, findings: &mut Vec<Diagnostic>) {
    let Shape::Ideas(ideas) = &section.shape else { return };
    let mut require = |matcher: &Spanned<Matcher>, groups: &[&str]| {
        for group in groups {
            if !matcher.get_ref().0.capture_names().flatten().any(|name| name == *group) {
                findings.push(
                    Diagnostic::new(Code::Profile).says("group").arg("group", *group).at(file.locate(matcher.span())),
                );
            }
        }
    };
    require(&ideas.item, &["number", "title"]);
    for (matcher, groups) in [
        (&ideas.quotation, &["text", "attribution"][..]),
        (&ideas.pull_quote, &["text"]),
        (&ideas.chapter, &["heading"]),
        (&ideas.session, &["heading"]),
    ] {
        if let Some(matcher) = matcher {
            require(matcher, groups);
        }
    }
    for attribution in &ideas.attributions {
        require(attribution, &["name"]);
    }
}
