//! Names that are the same in every language: people, brands, organisations.

use std::borrow::Cow;
use std::ops::Range;

use aho_corasick::AhoCorasick;

/// A list of names.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// As they are written in the list, the longest first: *Montevideo Rural* before *Montevideo*.
    names: Vec<String>,
    /// Finds them all in one pass, folded; none for an empty list.
    search: Option<AhoCorasick>,
}

/// A name in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<'a> {
    /// As it is written in the list.
    pub name: &'a str,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// One form for the signs that typography may change in a name: apostrophes and spaces. Letters stay as they are.
fn folded(character: char) -> char {
    match character {
        '’' | '‘' | 'ʼ' => '\'',
        '\u{A0}' | '\u{202F}' | '\u{2009}' | '\n' | '\t' => ' ',
        '‑' => '-',
        other => other,
    }
}

/// A text with its signs folded, and the way back to its bytes.
struct Folded<'t> {
    text: Cow<'t, str>,
    /// Where the bytes of each character of the text were; none where all are in their places.
    places: Option<Vec<(usize, usize)>>,
}

impl<'t> Folded<'t> {
    fn of(text: &'t str) -> Self {
        if text.chars().all(|sign| folded(sign) == sign) {
            return Self { text: Cow::Borrowed(text), places: None };
        }
        let mut out = String::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len());
        for (at, sign) in text.char_indices() {
            places.push((out.len(), at));
            out.push(folded(sign));
        }
        places.push((out.len(), text.len()));
        Self { text: Cow::Owned(out), places: Some(places) }
    }

    /// The bytes of the text that these bytes of the folded one come from.
    fn original(&self, range: Range<usize>) -> Range<usize> {
        let Some(places) = &self.places else { return range };
        let back = |at: usize| {
            let index = places.partition_point(|(here, _)| *here < at);
            places.get(index).map_or(at, |(_, there)| *there)
        };
        back(range.start)..back(range.end)
    }
}

/// Whether a range of a text is no part of a longer word.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let (before, behind) = (text[..range.start].chars().next_back(), text[range.end..].chars().next());
    !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
}

impl Names {
    /// Reads a list: one name a line; empty lines and lines that start with `#` are left out, and so is a name that is there
    /// already.
    pub fn parse(text: &str) -> Self {
        let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim);
        Self::new(lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect())
    }

    fn new(mut names: Vec<String>) -> Self {
        names.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        names.dedup();
        let patterns = names.iter().map(|name| name.chars().map(folded).collect::<String>());
        // It fails on lists that fill the memory alone.
        let search = if names.is_empty() { None } else { AhoCorasick::new(patterns).ok() };
        Self { names, search }
    }

    /// The names of the list, as they are written there.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The names of the list that stand in a text as whole words, in the order of the text. A name within a longer one is
    /// that one.
    pub fn find<'a>(&'a self, text: &str) -> Vec<Named<'a>> {
        let Some(search) = &self.search else { return Vec::new() };
        let plain = Folded::of(text);
        let all = search.find_overlapping_iter(&*plain.text).map(|found| (found.pattern().as_usize(), found.range()));
        let mut all: Vec<(usize, Range<usize>)> = all.filter(|(_, range)| is_whole(&plain.text, range)).collect();
        all.sort_by_key(|(pattern, range)| (*pattern, range.start));
        let mut found: Vec<Named<'a>> = Vec::new();
        for (pattern, range) in all {
            let range = plain.original(range);
            let apart = |other: &Named<'_>| range.end <= other.range.start || other.range.end <= range.start;
            if let Some(name) = self.names.get(pattern).filter(|_| found.iter().all(apart)) {
                found.push(Named { name, range });
            }
        }
        found.sort_by_key(|named| named.range.start);
        found
    }

    /// Whether a name stands in a text as whole words.
    pub fn stands(name: &str, text: &str) -> bool {
        Self::times(name, text) > 0
    }

    /// How often a name stands in a text as whole words.
    pub fn times(name: &str, text: &str) -> usize {
        let (name, text) = (Folded::of(name).text, Folded::of(text).text);
        text.match_indices(&*name).filter(|(at, found)| is_whole(&text, &(*at..at + found.len()))).count()
    }

    /// The text with a space for each byte of a name: what is left keeps its place.
    pub fn without<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let found = self.find(text);
        if found.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for named in found {
            out.push_str(&text[done..named.range.start]);
            out.extend(std::iter::repeat_n(' ', named.range.len()));
            done = named.range.end;
        }
        out.push_str(&text[done..]);
        Cow::Owned(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_whole_words_and_the_longest_first() {
        let names =
            Names::parse("\u{FEFF}# people\nAna Ríos\n\nMontevideo\nMontevideo Rural\nAna Ríos\r\nTaula d'entitats\n");
        assert_eq!(names.names.len(), 4);
        let found = |text: &str| -> Vec<String> {
            names.find(text).into_iter().map(|named| format!("{}@{}", named.name, &text[named.range])).collect()
        };
        assert_eq!(found("la Taula d’entitats"), ["Taula d'entitats@Taula d’entitats"]);
        assert_eq!(
            found("Montevideo Rural, à Montevideo, Montevideos"),
            ["Montevideo Rural@Montevideo Rural", "Montevideo@Montevideo"]
        );
        assert_eq!(found("Ana\u{a0}Ríos et Ana Rios"), ["Ana Ríos@Ana\u{a0}Ríos"]);
        assert_eq!(found("l’ami d’Ana\u{a0}Ríos"), ["Ana Ríos@Ana\u{a0}Ríos"]);
        assert_eq!(found("Montevideo Rurals"), ["Montevideo@Montevideo"]);
    }
}
