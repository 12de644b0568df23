//! Aligns the sentences of a reference with its translation, to see which of them nothing translates.
//!
//! As Gale and Church align sentences by their lengths (“A Program for Aligning Sentences in Bilingual Corpora”, 1993), with
//! cognates as anchors as Simard, Foster and Isabelle have them (1992). The sentences of a reference follow each other in its
//! translation; each is translated by a stretch of words, or by nothing. Of all ways to cut the translation into such stretches
//! the most likely one is taken. Stretches rather than sentences, so that where two sentences became one, each of them must
//! find its own words in it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::cognates::{BY_CHANCE, are_alike};
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

/// The most likely ways to translate the sentences so far, by the number of words so far.
type Ways = BTreeMap<usize, Way>;

/// A sentence that nothing translates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lost {
    /// Its number in the reference.
    pub(super) sentence: usize,
    /// How many words of the translation stand before the place where it should be.
    pub(super) words_before: usize,
}

/// The sentences of a reference that nothing in a translation translates, in order.
pub(super) fn lost(reference: &Sentences<'_>, translation: &Sentences<'_>, usual: &Usual) -> Vec<Lost> {
    let ordinary = |(usual, _): (Usual, f64)| are_ordinary(reference, translation, &usual);
    if reference.all.len() < 2 || usual.supposed().any(ordinary) {
        return Vec::new();
    }
    let ways = usual.supposed().filter_map(|(usual, unlikely)| {
        let (cost, lost) = align(reference, translation, &usual)?;
        Some((cost + unlikely, lost))
    });
    ways.min_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, lost)| lost).unwrap_or_default()
}

/// The cost of the most likely way, and the sentences that are lost in it. None if there is no way: the texts have nothing to do
/// with each other, or one is many times as long.
fn align(reference: &Sentences<'_>, translation: &Sentences<'_>, usual: &Usual) -> Option<(f64, Vec<Lost>)> {
    let mut all = vec![Ways::from([(0, Way { cost: 0.0, from: 0 })])];
    for words in &reference.all {
        let before = all.last()?;
        let best = before.values().map(|way| way.cost).min_by(f64::total_cmp)?;
        let likely = || before.iter().filter(|(_, way)| way.cost < best + HOPELESS);
        let within = *likely().next()?.0..*likely().next_back()?.0;
        let sentence = Anchors::of(reference, words, translation, within, usual);
        let mut ways = Ways::new();
        let mut reach = |to: usize, way: Way| {
            let known = ways.entry(to).or_insert(way);
            if way.cost < known.cost {
                *known = way;
            }
        };
        for (&from, way) in likely() {
            reach(from, Way { cost: way.cost + LOST, from });
            sentence.each_stretch(translation, usual, from, |to, cost| reach(to, Way { cost: way.cost + cost, from }));
        }
        all.push(ways);
    }
    let end = translation.words.len();
    let cost = all.last()?.get(&end)?.cost;
    let (mut lost, mut at) = (Vec::new(), end);
    for (number, ways) in all.iter().enumerate().skip(1).rev() {
        let from = ways.get(&at)?.from;
        if from == at {
            lost.push(Lost { sentence: number - 1, words_before: at });
        }
        at = from;
    }
    lost.reverse();
    Some((cost, lost))
}

/// Whether there are as many sentences in both texts, each as long as usual.
fn are_ordinary(reference: &Sentences<'_>, translation: &Sentences<'_>, usual: &Usual) -> bool {
    let alike = |(one, other): (&Range<usize>, &Range<usize>)| {
        usual.sentence(reference.letters(one), translation.letters(other)).abs() < ORDINARY
    };
    reference.all.len() == translation.all.len() && reference.all.iter().zip(&translation.all).all(alike)
}

/// One sentence, and the words of a translation by which it is known.
struct Anchors {
    letters: usize,
    /// How many words of the sentence a cognate would show.
    shown: usize,
    /// The word of the translation from which on it may be translated.
    start: usize,
    /// For each word from there to where the last stretch may end, which of the sentence's words are like it.
    alike: Vec<Vec<usize>>,
}

impl Anchors {
    /// A sentence whose translation starts within some words.
    fn of(
        reference: &Sentences<'_>,
        words: &Range<usize>,
        translation: &Sentences<'_>,
        within: Range<usize>,
        usual: &Usual,
    ) -> Self {
        let letters = reference.letters(words);
        let shown: Vec<String> =
            reference.words[words.clone()].iter().filter_map(|word| reference.anchor(word)).collect();
        let mut most = usual.most(letters, FURTHEST);
        let behind = translation.words[within.end..].iter().take_while(|word| {
            let fits = most > 0;
            most = most.saturating_sub(word.letters);
            fits
        });
        let reached = translation.words[within.clone()].iter().chain(behind);
        let alike = reached.map(|word| {
            let Some(anchor) = translation.anchor(word) else { return Vec::new() };
            let alike = shown.iter().enumerate().filter(|(_, other)| are_alike(other, &anchor));
            alike.map(|(number, _)| number).collect()
        });
        Self { letters, shown: shown.len(), start: within.start, alike: alike.collect() }
    }

    /// Gives the end and the cost of each stretch of a translation that starts at a word.
    fn each_stretch(&self, translation: &Sentences<'_>, usual: &Usual, from: usize, mut give: impl FnMut(usize, f64)) {
        let there = (usual.cognates / BY_CHANCE).ln();
        let not_there = ((1.0 - BY_CHANCE) / (1.0 - usual.cognates)).ln();
        let next = translation.all.partition_point(|sentence| sentence.end <= from);
        let mut ends = translation.all[next..].iter().map(|sentence| sentence.end).peekable();
        let (mut letters, mut divided) = (0, 0.0);
        let (mut found, mut hits) = (vec![false; self.shown], 0);
        let words = translation.words[from..].iter().zip(&self.alike[from - self.start..]);
        for (at, (word, alike)) in words.enumerate().map(|(at, both)| (from + at, both)) {
            if ends.next_if_eq(&at).is_some() {
                divided += DIVIDED;
            }
            letters += word.letters;
            if let Some(number) = alike.iter().find(|number| !found[**number]) {
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

/// How unlikely a length is that is so many deviations away from what is usual. A sentence that is said freely is further away
/// than a normal distribution has it: this is Student's, of so few degrees of freedom.
fn of_length(deviation: f64) -> f64 {
    (FREEDOM + 1.0) / 2.0 * (1.0 + deviation * deviation / FREEDOM).ln()
}
