//! The attributes of an entry, found by their names.

use std::collections::HashMap;
use std::ops::Deref;

use super::Attribute;
use crate::text::steps::step;

/// As many are looked through; of more, an index is kept.
const FEW: usize = 8;

/// The attributes of an entry, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attributes {
    all: Vec<Attribute>,
    /// The first of each name, where there are many.
    by_name: Option<HashMap<String, usize>>,
}

impl Attributes {
    /// The first of that name.
    pub fn find(&self, name: &str) -> Option<&Attribute> {
        if let Some(by_name) = &self.by_name {
            step(1);
            return by_name.get(name).map(|&index| &self.all[index]);
        }
        step(self.all.len());
        self.all.iter().find(|attribute| attribute.name == name)
    }

    /// The first of each name, in order.
    pub fn once_each(&self) -> impl Iterator<Item = &Attribute> {
        self.all.iter().filter(|attribute| self.find(&attribute.name).is_some_and(|first| first.span == attribute.span))
    }
}

impl From<Vec<Attribute>> for Attributes {
    fn from(all: Vec<Attribute>) -> Self {
        let by_name = (all.len() > FEW).then(|| {
            let mut by_name = HashMap::with_capacity(all.len());
            for (index, attribute) in all.iter().enumerate() {
                by_name.entry(attribute.name.clone()).or_insert(index);
            }
            by_name
        });
        Self { all, by_name }
    }
}

impl Deref for Attributes {
    type Target = [Attribute];

    fn deref(&self) -> &[Attribute] {
        &self.all
    }
}

impl IntoIterator for Attributes {
    type Item = Attribute;
    type IntoIter = std::vec::IntoIter<Attribute>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.into_iter()
    }
}

impl<'a> IntoIterator for &'a Attributes {
    type Item = &'a Attribute;
    type IntoIter = std::slice::Iter<'a, Attribute>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}
