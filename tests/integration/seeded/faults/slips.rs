//! Slips of the pen. They are planted blindly: what happens to be another word of the language is planted as well, and missed.
//! Were it asked of the dictionary whether a slip is no word, the check would be measured by itself.

use std::ops::Range;

use super::Fault;
use super::edits::{one_of, put_in, swap, word};
use crate::seeded::units::Text;

pub(in crate::seeded) const FAULTS: &[Fault] = &[
    Fault::text("spelling", "two letters swapped", |_, text| slip(text, swapped)).recall(98),
    Fault::text("spelling", "a letter left out", |_, text| slip(text, left_out)).recall(91),
    Fault::text("spelling", "a letter doubled", |_, text| slip(text, doubled)),
    Fault::text("spelling", "a name that has its accent elsewhere without it", |locale, text| {
        let [written, without] = if locale == "es" { ["México", "Mexico"] } else { ["Montréal", "Montreal"] };
        swap(text, written, without)
    })
    .with(|locale, text| {
        let said = if locale == "es" { " (de la Ciudad de México)" } else { " (de la ville de Montréal)" };
        let reference = if locale == "es" { " (in Mexico City)" } else { " (in Montreal City)" };
        put_in(text, reference, said)
    }),
    Fault::text("spelling", "an accent forgotten", |_, text| slip(text, without_accent)).recall(90),
];

/// Misspells a word of five letters or more in lower case, which the reference has not.
fn slip(text: &mut Text, misspelt: fn(&[char]) -> Option<String>) -> Option<()> {
    let numbers = 0..text.translation.split(' ').count();
    let fitting = numbers.filter_map(|number| {
        let place = word(&text.translation, number)?;
        let written = &text.translation[place.clone()];
        let letters: Vec<char> = written.chars().collect();
        let plain = letters.len() >= 5 && letters.iter().all(|c| c.is_lowercase()) && !text.reference.contains(written);
        Some((place, plain.then(|| misspelt(&letters))??))
    });
    let fitting: Vec<(Range<usize>, String)> = fitting.collect();
    let (place, misspelt) = (!fitting.is_empty()).then(|| one_of(&fitting, text))?;
    text.translation.replace_range(place.clone(), misspelt);
    Some(())
}

/// Of two letters in the middle that differ.
fn swapped(letters: &[char]) -> Option<String> {
    let at = (letters.len() / 2..letters.len()).find(|&at| letters[at - 1] != letters[at])?;
    let mut letters = letters.to_vec();
    letters.swap(at - 1, at);
    Some(letters.into_iter().collect())
}

fn left_out(letters: &[char]) -> Option<String> {
    let (before, behind) = letters.split_at(letters.len() / 2);
    Some(before.iter().chain(&behind[1..]).collect())
}

fn doubled(letters: &[char]) -> Option<String> {
    let (before, behind) = letters.split_at(letters.len() / 2);
    Some(before.iter().chain(&behind[..1]).chain(behind).collect())
}

fn without_accent(letters: &[char]) -> Option<String> {
    let accented: Vec<char> = "áéíóúñüàâçèêëîïôùûœ".chars().collect();
    let plain: Vec<char> = "aeiounuaaceeeiiouuo".chars().collect();
    let (at, found) =
        letters.iter().enumerate().find_map(|(at, c)| Some((at, accented.iter().position(|a| a == c)?)))?;
    let mut letters = letters.to_vec();
    letters[at] = plain[found];
    Some(letters.into_iter().collect())
}
