//! Aligns the sentences of a reference with its translation, to see which of them nothing translates.
//!
//! As Gale and Church align sentences by their lengths (“A Program for Aligning Sentences in Bilingual Corpora”, 1993), with
//! cognates as anchors as Simard, Foster and Isabelle have them (1992). The sentences of a reference follow each other in its
//! translation; each is translated by a stretch of words, or by nothing. Of all ways to cut the translation into such stretches
//! the most likely one is taken. Stretches rather than sentences, so that where two sentences became one, each of them must
//! find its own words in it.

use std::ops::Range;

use super::cognates::{BY_CHANCE, are_alike, is_long};
use super::sentences::{Sentences, Then};
use super::usual::Usual;

// Costs are logarithms of how unlikely something is.

/// A sentence was left out: one in two hundred, in pages of programs that were published.
const LOST: f64 = 5.3;
/// A sentence was joined to the next: 3 in a hundred, of texts of a book, of programs and of manuals.
const JOINED: f64 = 3.5;
/// And no mark stands between the two: one in five of those.
const WITHOUT_A_MARK: f64 = 1.5;
/// A sentence became two: up to 5 in a hundred.
const DIVIDED: f64 = 3.0;

/// The degrees of freedom of the lengths of sentences.
const FREEDOM: f64 = 6.0;

/// A stretch that is so many deviations longer or shorter than usual translates something else.
const FURTHEST: f64 = 9.0;
/// Within so many a sentence is as long as usual.
const ORDINARY: f64 = 2.0;
/// A way that is so much less likely than another one to the same sentence is not followed.
const HOPELESS: f64 = 25.0;

/// The most likely way to translate the sentences so far by the words so far.
#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    /// Where the words of the last sentence start; at their end, if it is lost.
    from: usize,
}

/// The sentences of a reference, by their number, that nothing in a translation translates. Words of the reference that only
/// bind others have no cognates.
pub(super) fn lost(
    reference: &Sentences,
    translation: &Sentences,
    usual: &Usual,
    function_words: &[&str],
) -> Vec<usize> {
    let ordinary = |(usual, _): (Usual, f64)| are_ordinary(reference, translation, &usual);
    if reference.all.len() < 2 || usual.supposed().any(ordinary) {
        return Vec::new();
    }
    let anchors: Vec<Anchors> =
        reference.all.iter().map(|words| Anchors::of(reference, words, translation, function_words)).collect();
    let ways = usual.supposed().filter_map(|(usual, unlikely)| {
        let (cost, lost) = align(&anchors, translation, &usual)?;
        Some((cost + unlikely, lost))
    });
    ways.min_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, lost)| lost).unwrap_or_default()
}

/// The cost of the most likely way, and the sentences that are lost in it. None if there is no way: the texts have nothing to do
/// with each other, or one is many times as long.
fn align(anchors: &[Anchors], translation: &Sentences, usual: &Usual) -> Option<(f64, Vec<usize>)> {
    let count = translation.words.len();
    let mut rows: Vec<Vec<Option<Way>>> = vec![vec![None; count + 1]];
    rows[0][0] = Some(Way { cost: 0.0, from: 0 });
    for (number, sentence) in anchors.iter().enumerate() {
        let before = &rows[number];
        let best = before.iter().flatten().map(|way| way.cost).fold(f64::INFINITY, f64::min);
        let mut row: Vec<Option<Way>> = vec![None; count + 1];
        let mut reach = |to: usize, cost: f64, from: usize| {
            if row[to].is_none_or(|way| cost < way.cost) {
                row[to] = Some(Way { cost, from });
            }
        };
        for (from, way) in before.iter().enumerate() {
            let Some(way) = way.filter(|way| way.cost < best + HOPELESS) else { continue };
            reach(from, way.cost + LOST, from);
            sentence.each_stretch(translation, usual, from, |to, cost| reach(to, way.cost + cost, from));
        }
        rows.push(row);
    }
    let cost = rows.last()?[count]?.cost;
    let (mut lost, mut at) = (Vec::new(), count);
    for (number, row) in rows.iter().enumerate().skip(1).rev() {
        let from = row[at]?.from;
        if from == at {
            lost.push(number - 1);
        }
        at = from;
    }
    lost.reverse();
    Some((cost, lost))
}

/// Whether there are as many sentences in both texts, each as long as usual.
fn are_ordinary(reference: &Sentences, translation: &Sentences, usual: &Usual) -> bool {
    let alike = |(one, other): (&Range<usize>, &Range<usize>)| {
        usual.sentence(reference.letters(one), translation.letters(other)).abs() < ORDINARY
    };
    reference.all.len() == translation.all.len() && reference.all.iter().zip(&translation.all).all(alike)
}

/// How unlikely a length is that is so many deviations away from what is usual. A sentence that is said freely is further away
/// than a normal distribution has it: this is Student's, of so few degrees of freedom.
fn of_length(deviation: f64) -> f64 {
    (FREEDOM + 1.0) / 2.0 * (1.0 + deviation * deviation / FREEDOM).ln()
}

/// One sentence, and the words of a translation by which it is known.
struct Anchors {
    letters: usize,
    /// How many words of the sentence a cognate would show.
    shown: usize,
    /// For each word of the translation, which of these are like it.
    alike: Vec<Vec<usize>>,
}

impl Anchors {
    fn of(reference: &Sentences, words: &Range<usize>, translation: &Sentences, function_words: &[&str]) -> Self {
        let long = reference.words[words.clone()].iter().filter(|word| is_long(word.letters));
        let shown: Vec<&str> =
            long.map(|word| word.folded.as_str()).filter(|word| !function_words.contains(word)).collect();
        let alike = translation.words.iter().map(|word| {
            let alike = |other: &str| is_long(word.letters) && are_alike(other, &word.folded);
            shown.iter().enumerate().filter(|(_, other)| alike(other)).map(|(number, _)| number).collect()
        });
        Self { letters: reference.letters(words), alike: alike.collect(), shown: shown.len() }
    }

    /// Gives the end and the cost of each stretch of a translation that starts at a word.
    fn each_stretch(&self, translation: &Sentences, usual: &Usual, from: usize, mut give: impl FnMut(usize, f64)) {
        let there = (usual.cognates / BY_CHANCE).ln();
        let not_there = ((1.0 - BY_CHANCE) / (1.0 - usual.cognates)).ln();
        let words = &translation.words;
        let next = translation.all.partition_point(|sentence| sentence.end <= from);
        let mut ends = translation.all[next..].iter().map(|sentence| sentence.end).peekable();
        let (mut letters, mut divided) = (0, 0.0);
        let (mut found, mut hits) = (vec![false; self.shown], 0);
        for (at, word) in words.iter().enumerate().skip(from) {
            if ends.next_if_eq(&at).is_some() {
                divided += DIVIDED;
            }
            letters += word.letters;
            if let Some(number) = self.alike[at].iter().find(|number| !found[**number]) {
                found[*number] = true;
                hits += 1;
            }
            let deviation = usual.sentence(self.letters, letters);
            if deviation > FURTHEST {
                break;
            }
            if deviation < -FURTHEST {
                continue;
            }
            let joined = match word.then {
                Then::End => 0.0,
                Then::Mark => JOINED,
                Then::Word => JOINED + WITHOUT_A_MARK,
            };
            let cognates = (self.shown - hits) as f64 * not_there - hits as f64 * there;
            give(at + 1, of_length(deviation) + cognates + divided + joined);
        }
    }
}
