//! The publication: its sections and blocks in reading order, and the units of text that are translated.
//!
//! A block is structure (a heading, an idea, a list of names). Its words stand in units, one of which becomes one Fluent
//! message; what is printed twice is one unit with two blocks. Names of people are structure: they are in blocks and never in
//! units.

pub mod ids;

use crate::text::Span;

/// The number of a unit in [`Document::units`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitRef(pub usize);

/// A publication.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The message that is the title of the whole.
    pub title: Option<UnitRef>,
    /// The sections in reading order.
    pub sections: Vec<Section>,
    /// What is translated, in the order in which it first occurs.
    pub units: Vec<Unit>,
    /// What the source has and the publication is meant to leave out.
    pub aside: Vec<Aside>,
    /// What a translated edition says of itself.
    pub edition: Option<Edition>,
}

impl Document {
    /// The unit behind a reference.
    pub fn unit(&self, unit: UnitRef) -> &Unit {
        &self.units[unit.0]
    }

    /// Every block of every section, in order.
    pub fn blocks(&self) -> impl Iterator<Item = &Placed> {
        self.sections.iter().flat_map(|section| &section.blocks)
    }

    /// Every idea, in order.
    pub fn ideas(&self) -> impl Iterator<Item = &Idea> {
        self.blocks().filter_map(|placed| match &placed.block {
            Block::Idea(idea) => Some(idea),
            _ => None,
        })
    }
}

/// Notes of a translated edition, which the source does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The exported page that they end.
    pub page: String,
    /// The notes in order.
    pub notes: Vec<(EditionNote, UnitRef)>,
}

/// When a note of a translated edition is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditionNote {
    /// Always: from what it was made.
    Translated,
    /// As long as not all of it was reviewed by a person.
    Unreviewed,
}

/// A run of the source that the publication leaves out on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Why.
    pub reason: String,
    /// Bytes of the corrected source.
    pub span: Span,
}

/// A part of the publication with one shape.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its name in the profile.
    pub id: String,
    /// The exported page that it stands on; sections with the same page share a file.
    pub page: String,
    /// The table (a CSV file's stem) that repeats it, if it has one.
    pub table: Option<String>,
    /// Its blocks in order.
    pub blocks: Vec<Placed>,
}

/// A block and where it stands.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The block.
    pub block: Block,
    /// Bytes of the corrected source.
    pub span: Span,
}

/// How a line of a title page or a colophon is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// As a paragraph.
    #[default]
    Plain,
    /// As the title of the page.
    Title,
    /// Stressed.
    Strong,
}

/// One block.
#[derive(Debug, Clone)]
pub enum Block {
    /// The heading of a section.
    Heading(UnitRef),
    /// Who signs a section, and as what.
    Byline {
        /// The person's name.
        name: String,
        /// The person's post.
        post: Option<UnitRef>,
    },
    /// A line of its own, such as the title on the title page.
    Line {
        /// Its text.
        text: UnitRef,
        /// Printed in capitals, whatever the case of the text.
        capitals: bool,
        /// How it is shown.
        style: Style,
    },
    /// A paragraph.
    Paragraph(UnitRef),
    /// A heading within a section.
    Subheading(UnitRef),
    /// The sentence that opens a list.
    ListHead(UnitRef),
    /// An item of a list.
    ListItem(UnitRef),
    /// A chapter heading.
    Chapter(UnitRef),
    /// A session heading.
    Session {
        /// Its text.
        heading: UnitRef,
        /// Whether it belongs to the chapter before it; a session outside stands alone.
        in_chapter: bool,
    },
    /// An idea.
    Idea(Idea),
    /// A quotation printed again.
    PullQuote(PullQuote),
    /// A heading in the credits.
    Role(UnitRef),
    /// An institution in the credits with who heads it.
    Office {
        /// The institution.
        body: UnitRef,
        /// Who heads it.
        name: String,
        /// As what.
        post: Option<UnitRef>,
    },
    /// Names in the credits.
    Names(Vec<String>),
    /// Names under a group, such as a country.
    People {
        /// The group's heading.
        group: UnitRef,
        /// ISO 3166-1 alpha-2 code in capitals, if the group is a country.
        country: Option<String>,
        /// The people in the order of the source.
        people: Vec<Person>,
    },
}

/// A person in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The person's name.
    pub name: String,
    /// The message with what is printed of the person: its value is the post, its `.affiliation` where the person belongs to.
    pub about: Option<UnitRef>,
    /// The country that is printed with the name.
    pub country: Option<Country>,
}

/// A numbered idea.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    /// Its message: the text is the value, the title an attribute, the speaker's affiliation another.
    pub unit: UnitRef,
    /// The number as printed.
    pub printed: String,
    /// The number.
    pub number: usize,
    /// Whether the text is a person's words.
    pub quotation: bool,
    /// Who says it.
    pub speaker: Option<Speaker>,
}

/// Who is quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The person's name.
    pub name: String,
    /// Whether the idea's message has an `.affiliation`.
    pub affiliation: bool,
    /// The country, if one is printed.
    pub country: Option<Country>,
}

/// A country as the publication prints it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2, in capitals.
    pub code: String,
    /// The message with its name.
    pub unit: UnitRef,
}

/// A quotation printed again, whole or shortened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullQuote {
    /// The message of the idea that it repeats.
    pub unit: UnitRef,
    /// Shortened: the words are the message's `.pull-quote`, not its value.
    pub shortened: bool,
    /// Who says it.
    pub name: String,
}

/// A text that is translated as one: one Fluent message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// How its id is found.
    pub name: Name,
    /// The resource that it goes to: a file's stem.
    pub resource: String,
    /// Its main text.
    pub value: Option<Part>,
    /// Further texts, by attribute name, in order.
    pub attributes: Vec<(String, Part)>,
    /// What a translator should know of it.
    pub context: Context,
}

impl Unit {
    /// The value (under the empty name) and the attributes.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &Part)> {
        let value = self.value.iter().map(|part| ("", part));
        value.chain(self.attributes.iter().map(|(name, part)| (name.as_str(), part)))
    }

    /// The attribute of that name.
    pub fn attribute(&self, name: &str) -> Option<&Part> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, part)| part)
    }
}

/// The text of a value or an attribute, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The text.
    pub text: Text,
    /// Bytes of the corrected source; empty for what the profile itself says.
    pub span: Span,
}

/// What a part is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// Words, with inline emphasis as Markdown.
    Plain(String),
    /// A Fluent pattern with placeables, as the profile gives it.
    Pattern(String),
}

impl Text {
    /// The words or the pattern.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Pattern(text) => text,
        }
    }
}

/// How a unit comes to its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// The profile names it.
    Fixed(String),
    /// It is one of a series, `prefix-number`: the id is allocated once and kept.
    Series {
        /// What the ids of the series start with.
        prefix: String,
        /// How many digits the number has at least.
        width: usize,
    },
}

/// What a unit is, for the translator's comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A heading of a section, or a chapter's or session's.
    Heading,
    /// A chapter heading.
    Chapter,
    /// A session heading.
    Session,
    /// An idea.
    Idea,
    /// A paragraph.
    Paragraph,
    /// A line of its own.
    Line,
    /// A heading within a section.
    Subheading,
    /// The sentence that opens a list.
    ListHead,
    /// An item of a list.
    ListItem,
    /// A person's post.
    Post,
    /// Where a person belongs to, if no post is printed.
    Affiliation,
    /// A heading in the credits.
    CreditRole,
    /// An institution in the credits.
    Body,
    /// A country's name.
    Country,
    /// A heading over names.
    Group,
    /// A pattern that puts pieces together.
    Pattern,
    /// A note of a translated edition.
    Edition,
}

/// What a translator should know of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// What it is.
    pub role: Role,
    /// The heading that it stands under.
    pub under: Option<UnitRef>,
    /// What the profile calls a numbered item ("Idea").
    pub label: Option<String>,
    /// The number as printed.
    pub number: Option<String>,
    /// The number that the printed one stands for.
    pub ordinal: Option<usize>,
    /// Whether the text is a person's words.
    pub quotation: bool,
    /// Who says it, or whose post it is.
    pub person: Option<String>,
    /// From where, as printed.
    pub place: Option<String>,
    /// What the profile says of it.
    pub remark: Option<String>,
}

impl Context {
    /// A context that says only what the unit is and where it stands.
    pub fn new(role: Role, under: Option<UnitRef>) -> Self {
        Self {
            role,
            under,
            label: None,
            number: None,
            ordinal: None,
            quotation: false,
            person: None,
            place: None,
            remark: None,
        }
    }
}
