//! The profile: what is particular to one publication, as a TOML file beside its source. `docs/profile.md` explains it
//! to those who write one.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::document::Style;

mod edition;
mod expression;
mod patterns;
pub(super) mod purposes;
mod read;

pub use super::numbers::Numbering;
pub use edition::Edition;
pub use expression::Matcher;
pub use patterns::{PatternMessage, PatternName, Patterns};
pub use read::read;

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
    /// What a translated edition says of itself.
    pub edition: Option<Edition>,
    /// Counts that must hold, by what is counted.
    pub promises: BTreeMap<Promise, Spanned<usize>>,
    /// Lone lines that are set aside wherever they stand.
    pub aside: Vec<AsideLine>,
    /// Where lists and tables start that are read as prose.
    pub prose: Vec<ProseLine>,
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
    /// Why what its expressions leave out on purpose is left out.
    pub left_out: Option<String>,
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

/// Where a list or a table starts that is read as prose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProseLine {
    /// Its first line, whole, without blanks at its ends.
    pub line: String,
    /// Why.
    pub reason: String,
}

/// The printed table of contents.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    /// An entry: `heading` is the group that is the heading.
    pub entry: Spanned<Matcher>,
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
    pub item: Option<Spanned<Matcher>>,
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
    pub group: Spanned<Matcher>,
    /// A person: group `name`, and `post`, `affiliation`, `country`.
    pub item: Spanned<Matcher>,
    /// The groups are countries.
    #[serde(default)]
    pub countries: bool,
}
