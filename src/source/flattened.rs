//! Lists and tables that a text cannot keep: its lines are joined, and what was one below the other stands in a row.
//!
//! One line that begins like an item is prose that was wrapped there. Several are a list if each continues another: the same
//! bullet again, or the next number.

use std::collections::{HashMap, HashSet};

use super::lines::Line;
use super::numbers::Numbering;

/// What a text cannot keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// Items one below the other.
    List,
    /// Rows with cells.
    Table,
    /// Items below an item.
    ListWithinList,
}

/// What is lost when lines are joined.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Which.
    pub what: What,
    /// The first line of the list or table, among the lines.
    pub first: usize,
    /// How many of the lines are items or rows.
    pub count: usize,
}

/// Bullets that prose has not. They may touch the text.
const BULLETS: &str = "•▪▫◦‣⁃●○■□►➢➤✓✔❖";
/// Marks that are bullets where a blank follows.
const MARKS: &str = "*+·";
/// Dashes: bullets where a blank follows, and also what prose is wrapped at.
const DASHES: &str = "-–—";
/// What stands behind the number of an item; the longest first.
const CLOSINGS: [&str; 7] = [".-", ".)", ".º", ")", ".", "º", "°"];
/// How many columns an item stands deeper at least than the one that it is below.
const DEEPER: usize = 2;
/// How many blanks divide the columns of a table at least.
const GAP: usize = 3;

/// What an item begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marker<'a> {
    Bullet(char),
    Label { label: &'a str, opened: bool, closing: &'static str },
}

/// What markers are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Bullet(char),
    Digits,
    Capitals,
    Letters,
}

/// The kind of a marker, whether a bracket opens it, and what closes it.
type Form = (Kind, bool, &'static str);

/// A place in a row of numbers or letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Step {
    form: Form,
    style: Numbering,
    number: usize,
}

/// The first list or table among the lines of one paragraph. Of its first lines, `opening` open a block.
pub(super) fn find(lines: &[Line<'_>], opening: usize) -> Option<Found> {
    list(lines, opening).or_else(|| table(lines, opening)).or_else(|| indented(lines))
}

/// The first of the items of one list that stands below the item before it, by its indentation or its marker.
pub(super) fn nested(items: &[Line<'_>]) -> Option<usize> {
    let markers: Vec<Option<Marker<'_>>> = items.iter().map(|line| marker(line.text)).collect();
    (1..items.len()).find(|&index| {
        let deeper = items[index].indent >= items[index - 1].indent + DEEPER;
        let other = match (markers[index - 1], markers[index]) {
            // Who sets a list may change its bullet; who comes back to it has set another list within.
            (Some(Marker::Bullet(one)), Some(Marker::Bullet(other))) => {
                one != other && markers[index..].contains(&Some(Marker::Bullet(one)))
            }
            (Some(one), Some(other)) => one.form() != other.form(),
            _ => false,
        };
        deeper || other
    })
}

fn list(lines: &[Line<'_>], opening: usize) -> Option<Found> {
    let markers: Vec<Option<Marker<'_>>> =
        lines.iter().enumerate().map(|(index, line)| marker(line.text).filter(|_| index >= opening)).collect();
    let mut bullets: HashMap<char, usize> = HashMap::new();
    let mut steps: HashSet<Step> = HashSet::new();
    // Dashes that are an item's and not a sentence's: what comes before one of them has come to an end.
    let mut dashes: HashSet<char> = HashSet::new();
    for (index, marker) in markers.iter().enumerate() {
        match marker {
            Some(Marker::Bullet(bullet)) => {
                *bullets.entry(*bullet).or_default() += 1;
                let ends = index.checked_sub(1).is_none_or(|before| {
                    markers[before] == *marker || lines[before].text.ends_with([':', ';', ',', '.', '!', '?', '…'])
                });
                dashes.extend(Some(*bullet).filter(|_| ends));
            }
            Some(label @ Marker::Label { .. }) => steps.extend(label.steps()),
            None => {}
        }
    }
    let is_item = |marker: Marker<'_>| match marker {
        Marker::Bullet(bullet) => bullets[&bullet] > 1 && (!DASHES.contains(bullet) || dashes.contains(&bullet)),
        Marker::Label { .. } => marker.steps().into_iter().any(|step| {
            let beside = [step.number.checked_sub(1), step.number.checked_add(1)];
            beside.into_iter().flatten().any(|number| steps.contains(&Step { number, ..step }))
        }),
    };
    let items: Vec<usize> = (0..lines.len()).filter(|&index| markers[index].is_some_and(is_item)).collect();
    Some(Found { what: What::List, first: *items.first()?, count: items.len() })
}

/// Rows that have their cells in common.
fn table(lines: &[Line<'_>], opening: usize) -> Option<Found> {
    let is_row_with = |one: usize, other: usize| {
        let cells = |divider: char| {
            let cells = |line: &Line<'_>| line.text.split(divider).filter(|cell| !cell.trim().is_empty()).count();
            let count = cells(&lines[one]);
            count > 1 && count == cells(&lines[other])
        };
        let columns = columns(&lines[one]);
        cells('\t') || cells('|') || (!columns.is_empty() && columns == self::columns(&lines[other]))
    };
    let row = |index: usize| {
        (index > opening && is_row_with(index - 1, index)) || (index + 1 < lines.len() && is_row_with(index, index + 1))
    };
    let rows: Vec<usize> = (opening..lines.len()).filter(|&index| row(index)).collect();
    Some(Found { what: What::Table, first: *rows.first()?, count: rows.len() })
}

/// Where text begins again after a gap.
fn columns(line: &Line<'_>) -> Vec<usize> {
    let mut columns = Vec::new();
    let mut blanks = 0;
    for (column, character) in line.text.chars().enumerate() {
        if character == ' ' {
            blanks += 1;
        } else {
            if blanks >= GAP {
                columns.push(line.indent + column);
            }
            blanks = 0;
        }
    }
    columns
}

/// Lines below one that announces them, all of them deeper than its text.
fn indented(lines: &[Line<'_>]) -> Option<Found> {
    let [first, items @ ..] = lines else { return None };
    let text = marker(first.text)
        .map_or(0, |_| first.text.split_whitespace().next().map_or(0, |mark| mark.chars().count() + 1));
    let indent = items.first()?.indent;
    let deeper = indent >= first.indent + text + DEEPER && items.iter().all(|item| item.indent == indent);
    (first.text.ends_with(':') && items.len() > 1 && deeper).then_some(Found {
        what: What::List,
        first: 1,
        count: items.len(),
    })
}

fn marker(line: &str) -> Option<Marker<'_>> {
    let first = line.chars().next()?;
    if BULLETS.contains(first) {
        return Some(Marker::Bullet(first));
    }
    let (word, _) = line.split_once(char::is_whitespace)?;
    if (MARKS.contains(first) || DASHES.contains(first)) && word.len() == first.len_utf8() {
        return Some(Marker::Bullet(first));
    }
    let inner = word.strip_prefix('(');
    let opened = inner.is_some();
    let (label, closing) =
        CLOSINGS.iter().find_map(|closing| Some((inner.unwrap_or(word).strip_suffix(closing)?, *closing)))?;
    let digits = label.bytes().filter(u8::is_ascii_digit).count();
    // Four digits are a year.
    let is_label = match digits {
        0 => (1..=5).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_alphabetic()),
        _ => digits == label.len() && digits <= 3,
    };
    is_label.then_some(Marker::Label { label, opened, closing })
}

impl Marker<'_> {
    /// The places that a label may have in a row: i) is the first, or the ninth.
    fn steps(self) -> Vec<Step> {
        let Marker::Label { label, closing, .. } = self else { return Vec::new() };
        let styles = match self.kind() {
            Kind::Digits => &[Numbering::Arabic][..],
            // "A. Ruiz" and "B. Ortega" are people.
            Kind::Capitals if closing == "." => &[Numbering::Roman],
            Kind::Capitals | Kind::Letters | Kind::Bullet(_) => &[Numbering::Letters, Numbering::Roman],
        };
        let step = |style: &Numbering| Some(Step { form: self.form(), style: *style, number: style.parse(label)? });
        styles.iter().filter_map(step).collect()
    }

    fn kind(self) -> Kind {
        match self {
            Marker::Bullet(bullet) => Kind::Bullet(bullet),
            Marker::Label { label, .. } if label.bytes().all(|byte| byte.is_ascii_digit()) => Kind::Digits,
            Marker::Label { label, .. } if label.bytes().all(|byte| byte.is_ascii_uppercase()) => Kind::Capitals,
            Marker::Label { .. } => Kind::Letters,
        }
    }

    /// What the markers of one list have in common.
    fn form(self) -> Form {
        match self {
            Marker::Bullet(_) => (self.kind(), false, ""),
            Marker::Label { opened, closing, .. } => (self.kind(), opened, closing),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::Lines;
    use super::What::{List, Table};
    use super::{Found, What, find, nested};

    fn found(text: &str) -> Option<(What, usize, usize)> {
        find(Lines::new(text, &[]).all(), 0).map(|Found { what, first, count }| (what, first, count))
    }

    #[test]
    fn lists_and_tables_are_found() {
        for (text, expected) in [
            ("We will:\na) go to the markets;\nb) build networks;\nc) rest.", (List, 1, 3)),
            ("We will:\n(1) go;\n(2) build.", (List, 1, 2)),
            ("We will\n1.- go\n2.- build", (List, 1, 2)),
            ("Each\n9. goes\nfar\n10. builds", (List, 1, 2)),
            ("i) go\nii) build\niii) rest", (List, 0, 3)),
            ("h) go\ni) build", (List, 0, 2)),
            ("I. Go\nII. Build", (List, 0, 2)),
            ("1º ir\n2º hacer", (List, 0, 2)),
            ("- one key for the village,\n- one for the town,\n- and one for the fish.", (List, 0, 3)),
            ("Three keys\n- one\n- two", (List, 1, 2)),
            ("Three keys:\n– one, which is\n  long;\n– two", (List, 1, 2)),
            ("Three keys\n•one\n•two", (List, 1, 2)),
            // Within a list, another.
            ("1. go\na) by sea\nb) by land\n2. build", (List, 0, 4)),
            ("— Who comes?\n— We do.", (List, 0, 2)),
            ("Year\tPeople\n2019\t40\n2020\t35", (Table, 0, 3)),
            ("So it is:\n| a | b |\n|---|---|\n| 1 | 2 |", (Table, 1, 3)),
            ("Ostrel        40   km\nLower Ferry   12   km\nMill          12   km", (Table, 0, 3)),
            ("The towns:\n    Ostrel\n    Lower Ferry", (List, 1, 2)),
        ] {
            assert_eq!(found(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn prose_is_left_alone() {
        for text in [
            "By two ways: a) go to the markets; and b) build networks.",
            "It was in the year\n2021. The forum met\n2022. times.",
            "She was\n12. He was not.",
            "We thank\nA. Ruiz,\nB. Ortega and\nC. Mora.",
            "The forum\n- which was held in Mexico -\nwas great, and also\nlong.",
            "The forum, as we\n– and many others –\nremember, was great\n– and also long.",
            "The *first*\n*second* and\n*third* words",
            "Local governments and Social Economy:\nco-creation of paths",
            "* keep its stretch of the river free of nets:\n  from March\n  to May;",
            "    An indented first line:\nand the others\nare not.",
            "Alcaldía Coyoacán, C.P. 04100,\nCiudad de México",
            "a | b and\nno more",
            "two  blanks  here\ntwo  blanks  here",
            "(a) stands alone\nin this paragraph",
            "e.g. this\netc. that",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn what_opens_a_block_is_no_item() {
        let lines = Lines::new("- 12. Title.\n- one of two\nis more", &[]);
        assert_eq!(find(lines.all(), 1), None);
    }

    #[test]
    fn a_list_within_a_list_is_found() {
        for (items, expected) in [
            ("* one\n  * two\n* three", Some(1)),
            ("* one\n- two\n* three", Some(1)),
            ("1. one\n2. two\na) three\nb) four", Some(2)),
            ("1. one\n• two", Some(1)),
            ("* one\n* two\n* three", None),
            // A list that changes its bullet and does not come back; one that is set askew.
            ("- one\n• two\n• three", None),
            ("  * one\n* two\n * three", None),
            ("1. one\n2. two\n10. three", None),
            ("§ one\n§ two", None),
        ] {
            assert_eq!(nested(Lines::new(items, &[]).all()), expected, "{items}");
        }
    }
}
