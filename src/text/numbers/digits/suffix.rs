//! What belongs to a number behind its digits: 5th, 1990s, 2.5 million, 2.5.

use std::ops::Range;

use super::{Scanner, joins};
use crate::text::numbers::groups::is_group_space;
use crate::text::numbers::{Mention, Value, Written};

/// “2.5” may be *dos años y medio*, “1.5 million” *un millón y medio*.
pub(super) fn and_a_half(core: &Range<usize>, readings: &[Value], factor: u128) -> Vec<Mention> {
    let [Value::Amount { mantissa, decimals: 1 }] = readings else { return Vec::new() };
    let Some(whole) = Value::whole(mantissa / 10).times(factor).filter(|_| mantissa % 10 == 5 && *mantissa > 10) else {
        return Vec::new();
    };
    let mut of_whole = Mention::new(core.clone(), Written::Digits, vec![whole]);
    of_whole.bare = (factor > 1).then(|| Value::whole(mantissa / 10));
    vec![of_whole, Mention::new(core.clone(), Written::Digits, vec![Value::Fraction(1, 2)])]
}

impl Scanner<'_> {
    /// What belongs to the number behind its digits: letters (5th, 1er, 1990s, 17h), *million*. Gives the place behind it.
    pub(super) fn suffix(&self, at: usize, mention: &mut Mention) -> usize {
        let mut end = at;
        // 5.ª, 1.er, 5º
        if self.at(end) == Some('.')
            && self.at(end + 1).is_some_and(|c| matches!(c, 'ª' | 'º' | '°') || c.is_lowercase())
        {
            end += 1;
        }
        let letters = end;
        while self.at(end).is_some_and(|c| joins(c) || matches!(c, 'ª' | 'º' | '°')) {
            end += 1;
        }
        if end == letters {
            end = at;
        }
        let suffix = self.text[self.byte(letters)..self.byte(end)].to_owned();
        let apostrophe = matches!(self.at(at), Some('\'' | '’')) && self.at(at + 1) == Some('s');
        if (suffix == "s" || apostrophe)
            && let Some(decade) = mention.readings.first().and_then(Value::as_whole).filter(|year| year % 10 == 0)
        {
            mention.readings.push(Value::whole(decade % 100));
            return if apostrophe { at + 2 } else { end };
        }
        if matches!(suffix.as_str(), "k" | "K") {
            let thousands: Vec<Value> = mention.readings.iter().filter_map(|value| value.times(1000)).collect();
            mention.readings.extend(thousands);
        }
        if suffix.is_empty()
            && let Some((factor, behind)) = self.scale(at)
            && let Some(value) = mention.readings.first().cloned()
            && let Some(product) = value.times(factor)
        {
            mention.readings = vec![product];
            mention.bare = Some(value);
            mention.pieces = and_a_half(&mention.core, mention.bare.as_slice(), factor);
            return behind;
        }
        end
    }

    /// *Million* and its like behind a number, with *mil millones* as one.
    fn scale(&self, at: usize) -> Option<(u128, usize)> {
        let lexicon = self.lexicon?;
        let mut factor = None;
        let mut end = at;
        while self.at(end).is_some_and(|c| is_group_space(c) || c == '-') {
            let start = end + 1;
            let mut behind = start;
            while self.at(behind).is_some_and(char::is_alphabetic) {
                behind += 1;
            }
            let word = self.text[self.byte(start)..self.byte(behind)].to_lowercase();
            let Some(scale) = lexicon.scale(&word).filter(|scale| *scale >= 1000) else { break };
            factor = Some(factor.unwrap_or(1) * scale);
            end = behind;
            if scale != 1000 {
                break;
            }
        }
        factor.map(|factor| (factor, end))
    }
}
