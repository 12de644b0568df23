//! The patterns that put pieces together.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

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
    /// A person in a group with one thing more that is printed of the person: `$person`, `$detail`.
    PersonDetail,
}

impl PatternName {
    /// The patterns that every publication needs.
    pub const REQUIRED: [Self; 7] = [
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
            Self::PersonDetail => "person-detail",
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
