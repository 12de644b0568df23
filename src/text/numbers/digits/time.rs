//! Times of day: 5:30 pm, 17 h 30, 9 a. m., 17.30 Uhr, 17時30分.

use super::{Scanner, digit};
use crate::text::numbers::groups::{Run, is_group_space};
use crate::text::numbers::{Mention, Value, Written, clock};

impl Scanner<'_> {
    /// “5:30 pm”, “17:30”, “17 h 30”, “5 pm”, “17 h”.
    pub(super) fn time(&self, from: usize, digits: &str, at: usize) -> Option<(Mention, usize)> {
        let hour: u128 = digits.parse().ok().filter(|hour| *hour <= 24 && digits.len() <= 2)?;
        if from > 0 && matches!(self.at(from - 1), Some(':' | '.' | ',' | '/')) {
            return None;
        }
        let skip = |mut at: usize| {
            while self.at(at).is_some_and(is_group_space) {
                at += 1;
            }
            at
        };
        let minutes = |at: usize| {
            let (digits, end) = self.run(at);
            let value: Option<u128> = digits.parse().ok().filter(|value| *value < 60 && digits.len() == 2);
            value.map(|value| (value, end))
        };
        let mut end = at;
        let mut minute = None;
        let mut hours = false;
        if matches!(self.at(at), Some(':' | '.')) && self.at(at + 1).and_then(digit).is_some() {
            let colon = self.at(at) == Some(':');
            let (value, behind) = minutes(at + 1)?;
            let word = self.hours(skip(behind));
            // “5.30” is a time for sure only with what follows it.
            if matches!(self.at(behind), Some(':')) || !colon && word.is_none() && self.half(behind).is_none() {
                return None;
            }
            (minute, end) = (Some(value), word.unwrap_or(behind));
        } else if let Some((value, behind)) = self.east_asian(skip(at)) {
            (minute, end, hours) = (value, behind, true);
        } else if let Some(behind) = self.hours(skip(at)) {
            (end, hours) = (behind, true);
            if let Some((value, behind)) = minutes(skip(behind)) {
                (minute, end) = (Some(value), behind);
            }
        }
        let half = self.half(end);
        if minute.is_none() && !hours && half.is_none() {
            return None;
        }
        let (afternoon, end) = half.map_or((None, end), |(afternoon, end)| (Some(afternoon), end));
        let either = afternoon.is_none() && !clock::is_known(self.language);
        let mut readings = clock::times(hour, minute.unwrap_or(0), afternoon, either);
        if minute.is_none() {
            // “17 hours” may be a span of time, and “5 pm” be *las cinco*.
            readings.insert(0, Value::whole(hour));
        }
        let mut mention = Mention::new(self.byte(from)..self.byte(end), Written::Digits, readings);
        mention.core = self.byte(from)..self.byte(at);
        Some((mention, end))
    }

    /// The place behind a word for hours, which starts here.
    fn hours(&self, at: usize) -> Option<usize> {
        ["heures", "heure", "horas", "hora", "hours", "hrs", "hs", "h", "Uhr"].into_iter().find_map(|word| {
            let behind = at + word.len();
            let whole = !self.at(behind).is_some_and(char::is_alphabetic);
            (whole && self.text[self.byte(at)..].starts_with(word)).then_some(behind)
        })
    }

    /// “17時30分”, “17点半”, “5시 30분”: the minutes behind an hour and the place behind them.
    fn east_asian(&self, at: usize) -> Option<(Option<u128>, usize)> {
        if !matches!(self.at(at), Some('時' | '时' | '点' | '點' | '시')) {
            return None;
        }
        let mut next = at + 1;
        while self.at(next).is_some_and(is_group_space) {
            next += 1;
        }
        if matches!(self.at(next), Some('半' | '반')) {
            return Some((Some(30), next + 1));
        }
        let (digits, behind) = self.run(next);
        let minute = digits.parse().ok().filter(|value| *value < 60 && matches!(self.at(behind), Some('分' | '분')));
        Some(minute.map_or((None, at + 1), |minute| (Some(minute), behind + 1)))
    }

    /// The times that an amount may be: 17.30 where times are written so, and 10 for 10:00 in languages of which it is not
    /// known how they tell an hour.
    pub(super) fn perhaps_times(&self, runs: &[Run]) -> Vec<Value> {
        let number = |run: &Run| run.digits.parse::<u128>().ok().filter(|_| run.digits.len() <= 2);
        let known = clock::is_known(self.language);
        let (hour, minute) = match runs {
            [hour] if !known => (number(hour), Some(0)),
            [hour, minute] if minute.separator == Some('.') && minute.digits.len() == 2 => {
                (number(hour), number(minute))
            }
            _ => return Vec::new(),
        };
        match (hour, minute) {
            // The point of English and French is no sign of a time by itself.
            (Some(hour @ 0..=24), Some(minute @ 0..=59)) if !matches!(self.language, "en" | "fr") => {
                clock::times(hour, minute, None, !known)
            }
            _ => Vec::new(),
        }
    }

    /// “am” or “pm”, in letters or words: whether it is the afternoon, and the place behind it.
    fn half(&self, at: usize) -> Option<(bool, usize)> {
        let rest = &self.text[self.byte(at)..];
        let (afternoon, length) = clock::half(rest)?;
        Some((afternoon, at + rest[..length].chars().count()))
    }
}
