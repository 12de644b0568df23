//! Numbering styles of numbered items.

use serde::Deserialize;

/// How a publication numbers its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// 1, 2, 3.
    #[default]
    Arabic,
    /// I, II, III, in either case.
    Roman,
    /// a, b, c … z, in either case.
    Letters,
}

impl Numbering {
    /// The number that `printed` stands for; none if it is not one of this style.
    pub(super) fn parse(self, printed: &str) -> Option<usize> {
        match self {
            Self::Arabic => printed.parse().ok(),
            Self::Roman => roman(printed),
            Self::Letters => match printed.to_ascii_lowercase().as_bytes() {
                [letter @ b'a'..=b'z'] => Some(usize::from(letter - b'a') + 1),
                _ => None,
            },
        }
    }
}

fn roman(printed: &str) -> Option<usize> {
    let digit = |letter| match letter {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        'D' => Some(500),
        'M' => Some(1000),
        _ => None,
    };
    let digits: Vec<usize> = printed.to_ascii_uppercase().chars().map(digit).collect::<Option<_>>()?;
    let mut total = 0;
    for (index, &value) in digits.iter().enumerate() {
        if digits.get(index + 1).is_some_and(|&next| next > value) {
            // Subtracted from what follows; a lone smaller digit is never more than the total that it is taken from.
            total += digits[index + 1] - value;
        } else if index == 0 || digits[index - 1] >= value {
            total += value;
        }
    }
    (total > 0).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::Numbering::{Arabic, Letters, Roman};

    #[test]
    fn each_style_reads_its_own() {
        for (style, printed, expected) in [
            (Arabic, "100", Some(100)),
            (Arabic, "x", None),
            (Roman, "I", Some(1)),
            (Roman, "iv", Some(4)),
            (Roman, "XIX", Some(19)),
            (Roman, "XLII", Some(42)),
            (Roman, "MCMXCIV", Some(1994)),
            (Roman, "", None),
            (Roman, "A", None),
            (Letters, "C", Some(3)),
            (Letters, "aa", None),
        ] {
            assert_eq!(style.parse(printed), expected, "{style:?} {printed}");
        }
    }
}
