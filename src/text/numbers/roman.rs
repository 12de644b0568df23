//! Roman numerals: XXI, IV.

use super::{Mention, Value, Written};

const SIGNS: &[(char, u128)] = &[('M', 1000), ('D', 500), ('C', 100), ('L', 50), ('X', 10), ('V', 5), ('I', 1)];
const STEPS: &[(u128, &str)] = &[
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// What a numeral stands for, if it is one that is written by the rules.
pub(super) fn value(numeral: &str) -> Option<u128> {
    let signs: Option<Vec<u128>> =
        numeral.chars().map(|letter| SIGNS.iter().find(|(sign, _)| *sign == letter).map(|(_, value)| *value)).collect();
    let signs = signs.filter(|signs| !signs.is_empty() && signs.len() < 16)?;
    let after = signs.iter().skip(1).chain([&0]);
    let (plus, minus) =
        signs.iter().zip(after).fold(
            (0, 0),
            |(plus, minus), (sign, next)| if sign < next { (plus, minus + sign) } else { (plus + sign, minus) },
        );
    let value: u128 = plus.saturating_sub(minus);
    let mut rest = value;
    let mut canonical = String::new();
    for (step, letters) in STEPS {
        while rest >= *step {
            canonical.push_str(letters);
            rest -= step;
        }
    }
    (canonical == numeral).then_some(value)
}

/// Words that are Roman numerals. Only those of two letters or more from I, V and X can be nothing else (CD, MIX, DC, L); in
/// a text all in capitals none is sure.
pub(super) fn mentions(text: &str) -> Vec<Mention> {
    let capitals = !text.chars().any(char::is_lowercase);
    let mut found = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if letter.is_alphanumeric() || letter == '_' {
            start = start.or(Some(at));
            continue;
        }
        let Some(from) = start.take() else { continue };
        let word = &text[from..at];
        if !SIGNS.iter().any(|(sign, _)| word.starts_with(*sign)) {
            continue;
        }
        // French ordinals: XXIe, Ier.
        let numeral = word.trim_end_matches(|letter: char| letter.is_lowercase());
        if !matches!(&word[numeral.len()..], "" | "e" | "er" | "re" | "th" | "st" | "nd" | "rd" | "è" | "ème") {
            continue;
        }
        if let Some(value) = value(numeral) {
            let sure = numeral.len() > 1 && !capitals && numeral.chars().all(|sign| matches!(sign, 'I' | 'V' | 'X'));
            let written = if sure { Written::Roman } else { Written::Perhaps };
            found.push(Mention::new(from..at, written, vec![Value::whole(value)]));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_follows_the_rules_is_a_numeral() {
        for (numeral, expected) in
            [("XXI", Some(21)), ("IV", Some(4)), ("MCMXCIX", Some(1999)), ("IIX", None), ("MIL", None), ("ESS", None)]
        {
            assert_eq!(value(numeral), expected, "{numeral}");
        }
        let found = mentions("le XXIe siècle, un CD, l’OIT");
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].written, found[1].written), (Written::Roman, Written::Perhaps));
    }
}
