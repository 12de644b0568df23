//! Names that are the same in every language: people, brands, organisations.

use std::ops::Range;

/// A list of names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// As they are written in the list, the longest first: *Montevideo Rural* before *Montevideo*.
    names: Vec<String>,
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

impl Names {
    /// Reads a list: one name a line; empty lines and lines that start with `#` are left out, and so is a name that is there
    /// already.
    pub fn parse(text: &str) -> Self {
        let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim);
        let mut names: Vec<String> =
            lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect();
        names.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        names.dedup();
        Self { names }
    }

    /// The names of the list, as they are written there.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The names of the list that stand in a text as whole words, in the order of the text. A name within a longer one is
    /// that one.
    pub fn find<'a>(&'a self, text: &str) -> Vec<Named<'a>> {
        if self.names.is_empty() {
            return Vec::new();
        }
        let signs: Vec<(usize, char)> = text.char_indices().map(|(at, sign)| (at, folded(sign))).collect();
        let plain: String = signs.iter().map(|(_, sign)| sign).collect();
        let mut found: Vec<Named<'a>> = Vec::new();
        for name in &self.names {
            let wanted: String = name.chars().map(folded).collect();
            for (at, _) in plain.match_indices(&wanted) {
                let (before, behind) = (plain[..at].chars().next_back(), plain[at + wanted.len()..].chars().next());
                if before.is_some_and(char::is_alphanumeric) || behind.is_some_and(char::is_alphanumeric) {
                    continue;
                }
                let first = plain[..at].chars().count();
                let start = signs.get(first).map_or(text.len(), |(at, _)| *at);
                let end = signs.get(first + wanted.chars().count()).map_or(text.len(), |(at, _)| *at);
                if found.iter().all(|other| end <= other.range.start || other.range.end <= start) {
                    found.push(Named { name, range: start..end });
                }
            }
        }
        found.sort_by_key(|named| named.range.start);
        found
    }

    /// Whether a name stands in a text as whole words.
    pub fn stands(name: &str, text: &str) -> bool {
        !Self { names: vec![name.to_owned()] }.find(text).is_empty()
    }

    /// The text with a space for each byte of a name: what is left keeps its place.
    pub fn without(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for named in self.find(text) {
            out.push_str(&text[done..named.range.start]);
            out.extend(std::iter::repeat_n(' ', named.range.len()));
            done = named.range.end;
        }
        out.push_str(&text[done..]);
        out
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
    }
}
