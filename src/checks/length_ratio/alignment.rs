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
    if reference.all.len() < 2 || are_ordinary(reference, translation, usual) {
        return Vec::new();
    }
    let count = translation.words.len();
    let mut rows: Vec<Vec<Option<Way>>> = vec![vec![None; count + 1]];
    rows[0][0] = Some(Way { cost: 0.0, from: 0 });
    for (number, sentence) in reference.all.iter().enumerate() {
        let costs = Costs::new(reference, sentence, translation, usual, function_words);
        let is_last = number + 1 == reference.all.len();
        let before = &rows[number];
        let best = before.iter().flatten().map(|way| way.cost).fold(f64::INFINITY, f64::min);
        let mut row: Vec<Option<Way>> = vec![None; count + 1];
        let mut reach = |to: usize, cost: f64, from: usize| {
            if row[to].is_none_or(|way: Way| cost < way.cost) {
                row[to] = Some(Way { cost, from });
            }
        };
        for (from, way) in before.iter().enumerate() {
            let Some(way) = way.filter(|way| way.cost < best + HOPELESS) else { continue };
            reach(from, way.cost + LOST, from);
            costs.each(from, |to, cost| {
                if !is_last || to == count {
                    reach(to, way.cost + cost, from);
                }
            });
        }
        rows.push(row);
    }
    let mut lost = Vec::new();
    let mut at = count;
    for (number, row) in rows.iter().enumerate().skip(1).rev() {
        // No way at all: the texts have nothing to do with each other, or one is many times as long.
        let Some(way) = row[at] else { return Vec::new() };
        if way.from == at {
            lost.push(number - 1);
        }
        at = way.from;
    }
    lost.reverse();
    lost
}

/// Whether there are as many sentences in both texts, each as long as usual.
fn are_ordinary(reference: &Sentences, translation: &Sentences, usual: &Usual) -> bool {
    let alike = |(one, other): (&Range<usize>, &Range<usize>)| {
        usual.sentence(reference.letters(one), translation.letters(other)).abs() < ORDINARY
    };
    reference.all.len() == translation.all.len() && reference.all.iter().zip(&translation.all).all(alike)
}

/// How unlikely it is that stretches of a translation translate one sentence.
struct Costs<'a> {
    translation: &'a Sentences,
    usual: &'a Usual,
    letters: usize,
    /// How many words of the sentence a cognate would show.
    shown: usize,
    /// For each word of the translation, which of these are like it.
    alike: Vec<Vec<usize>>,
    /// What a cognate that is there gives, and what one that is not there costs.
    there: f64,
    not_there: f64,
}

impl<'a> Costs<'a> {
    fn new(
        reference: &Sentences,
        sentence: &Range<usize>,
        translation: &'a Sentences,
        usual: &'a Usual,
        function_words: &[&str],
    ) -> Self {
        let words = reference.words[sentence.clone()].iter().filter(|word| is_long(word.letters));
        let shown: Vec<&str> =
            words.map(|word| word.folded.as_str()).filter(|word| !function_words.contains(word)).collect();
        let alike = translation.words.iter().map(|word| {
            let found = shown.iter().enumerate().filter(|(_, other)| is_long(word.letters) && are_alike(other, &word.folded));
            found.map(|(number, _)| number).collect()
        });
        Self {
            translation,
            usual,
            letters: reference.letters(sentence),
            alike: alike.collect(),
            shown: shown.len(),
            there: (usual.cognates / BY_CHANCE).ln(),
            not_there: ((1.0 - BY_CHANCE) / (1.0 - usual.cognates)).ln(),
        }
    }

    /// Gives the end and the cost of each stretch that starts at a word.
    fn each(&self, from: usize, mut give: impl FnMut(usize, f64)) {
        let words = &self.translation.words;
        let first_end = self.translation.all.partition_point(|sentence| sentence.end <= from);
        let mut ends = self.translation.all[first_end..].iter().map(|sentence| sentence.end).peekable();
        let (mut letters, mut divided, mut found) = (0, 0.0, vec![false; self.shown]);
        let mut hits = 0_usize;
        for (to, word) in words.iter().enumerate().skip(from).map(|(at, word)| (at + 1, word)) {
            // The sentence went on behind its end.
            if ends.next_if_eq(&(to - 1)).is_some() {
                divided += DIVIDED;
            }
            letters += word.letters;
            if let Some(number) = self.alike[to - 1].iter().find(|number| !found[**number]) {
                found[*number] = true;
                hits += 1;
            }
            let deviation = self.usual.sentence(self.letters, letters);
            if deviation > FURTHEST {
                break;
            }
            if deviation < -FURTHEST {
                continue;
            }
            let joined = match word.then {
                _ if to == words.len() => 0.0,
                Then::End => 0.0,
                Then::Mark => JOINED,
                Then::Word => JOINED + WITHOUT_A_MARK,
            };
            let anchors = (self.shown - hits) as f64 * self.not_there - hits as f64 * self.there;
            give(to, deviation * deviation / 2.0 + anchors + divided + joined);
        }
    }
}
