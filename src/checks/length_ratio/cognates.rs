//! Cognates: words of two languages that are written alike, as *solidarity* and *solidaridad* are.

/// Shorter words are alike by chance.
const FEWEST_LETTERS: usize = 5;

/// The share of a word's letters, in order, that the other must have; 0.6 and 0.7 tell sentences apart less well.
const SHARE: f64 = 0.65;

/// How often a longer word has one like it in a sentence that does not translate it: 4 of a hundred times, in sentences of one
/// book put together by chance.
pub(super) const BY_CHANCE: f64 = 0.04;

/// Whether a word is long enough to be known by its cognate.
pub(super) fn is_long(letters: usize) -> bool {
    letters >= FEWEST_LETTERS
}

/// Whether two words, folded, are alike: they begin with the same letter, and most of their letters follow in the same order
/// (the longest common subsequence ratio of Melamed, “Bitext maps and alignment via pattern recognition”, 1999).
pub(super) fn are_alike(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|word| word.chars().collect::<Vec<char>>());
    let longest = one.len().max(other.len());
    let needed = SHARE * longest as f64;
    one.first() == other.first() && one.len().min(other.len()) as f64 >= needed && common(&one, &other) as f64 >= needed
}

/// How many letters two words have in common, in order.
fn common(one: &[char], other: &[char]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for letter in one {
        let mut diagonal = 0;
        for (at, candidate) in other.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if letter == candidate { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::are_alike;

    #[test]
    fn words_of_one_origin_are_alike() {
        for (one, other) in [
            ("policies", "politicas"),
            ("actions", "acciones"),
            ("solidarity", "solidaridad"),
            ("incursion", "incursion"),
            ("gsef2021", "gsef2021"),
        ] {
            assert!(are_alike(one, other), "{one} {other}");
        }
        for (one, other) in
            [("needs", "necesidades"), ("actors", "acusados"), ("sector", "secretos"), ("education", "reducacion")]
        {
            assert!(!are_alike(one, other), "{one} {other}");
        }
    }
}
