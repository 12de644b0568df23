//! What each expression of a profile is for: the groups that it must have, and those whose text is kept.

use toml::Spanned;

use super::{Matcher, Shape};

/// What an expression is for.
#[derive(Debug)]
pub(in crate::source) struct Purpose {
    /// Its key in the profile, for people.
    pub key: &'static str,
    /// The groups that it must have.
    pub needs: &'static [&'static str],
    /// The groups whose text goes into the document.
    pub keeps: &'static [&'static str],
}

pub(in crate::source) const ENTRY: Purpose = of("entry", &["heading"], &["heading"]);
pub(in crate::source) const LIST_ITEM: Purpose = of("item", &["text"], &["text"]);
pub(in crate::source) const CHAPTER: Purpose = of("chapter", &["heading"], &["heading"]);
pub(in crate::source) const SESSION: Purpose = of("session", &["heading"], &["heading"]);
pub(in crate::source) const IDEA: Purpose = of("item", &["number", "title"], &["number", "title", "text"]);
pub(in crate::source) const QUOTATION: Purpose = of("quotation", &["text", "attribution"], &["text", "attribution"]);
pub(in crate::source) const ATTRIBUTION: Purpose = of("attributions", &["name"], &["name", "affiliation", "country"]);
pub(in crate::source) const PULL_QUOTE: Purpose = of("pull-quote", &["text"], &["text"]);
pub(in crate::source) const GROUP: Purpose = of("group", &["group"], &["group"]);
pub(in crate::source) const PERSON: Purpose = of("item", &["name"], &["name", "post", "affiliation", "country"]);

const fn of(key: &'static str, needs: &'static [&'static str], keeps: &'static [&'static str]) -> Purpose {
    Purpose { key, needs, keeps }
}

/// Every expression of a section that reads a line by its groups.
pub(super) fn expressions(shape: &Shape) -> Vec<(&Spanned<Matcher>, Purpose)> {
    let mut found = Vec::new();
    match shape {
        Shape::Contents(contents) => found.push((&contents.entry, ENTRY)),
        Shape::Text(text) => found.extend(text.item.as_ref().map(|form| (form, LIST_ITEM))),
        Shape::Ideas(ideas) => {
            found.push((&ideas.item, IDEA));
            let more = [
                (&ideas.chapter, CHAPTER),
                (&ideas.session, SESSION),
                (&ideas.quotation, QUOTATION),
                (&ideas.pull_quote, PULL_QUOTE),
            ];
            found.extend(more.into_iter().filter_map(|(form, purpose)| Some((form.as_ref()?, purpose))));
            found.extend(ideas.attributions.iter().map(|form| (form, ATTRIBUTION)));
        }
        Shape::People(people) => found.extend([(&people.group, GROUP), (&people.item, PERSON)]),
        Shape::Aside(_) | Shape::Credits(_) => {}
    }
    found
}
