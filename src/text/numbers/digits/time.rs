//! Times of day: 5:30 pm, 17 h 30, 9 a. m.

use super::{Scanner, digit};
use crate::text::numbers::groups::is_group_space;
use crate::text::numbers::{Mention, Value, Written};

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
            // “5.30” is a time only with what follows it.
            if matches!(self.at(behind), Some(':')) || !colon && self.half(behind).is_none() {
                return None;
            }
            (minute, end) = (Some(value), behind);
        } else {
            let letters = skip(at);
            for word in ["heures", "heure", "horas", "hora", "hours", "hrs", "h"] {
                let behind = letters + word.len();
                if self.text[self.byte(letters)..].starts_with(word)
                    && !self.at(behind).is_some_and(char::is_alphabetic)
                {
                    (end, hours) = (behind, true);
                    if let Some((value, behind)) = minutes(skip(behind)) {
                        (minute, end) = (Some(value), behind);
                    }
                    break;
                }
            }
        }
        let half = self.half(end);
        if minute.is_none() && !hours && half.is_none() {
            return None;
        }
        let (afternoon, end) = half.map_or((None, end), |(afternoon, end)| (Some(afternoon), end));
        let hour_of_day = match afternoon {
            Some(true) if hour < 12 => hour + 12,
            Some(false) if hour == 12 => 0,
            _ => hour,
        };
        let mut readings = vec![Value::Time(hour_of_day * 60 + minute.unwrap_or(0))];
        if minute.is_none() {
            // “17 hours” may be a span of time, and “5 pm” be *las cinco*.
            readings.insert(0, Value::whole(hour));
        }
        let mut mention = Mention::new(self.byte(from)..self.byte(end), Written::Digits, readings);
        mention.core = self.byte(from)..self.byte(at);
        Some((mention, end))
    }

    /// “am” or “pm”, in letters or words: whether it is the afternoon, and the place behind it.
    fn half(&self, at: usize) -> Option<(bool, usize)> {
        let rest = &self.text[self.byte(at)..];
        let trimmed = rest.trim_start_matches(is_group_space);
        let lower: String = trimmed
            .chars()
            .take(24)
            .map(|c| {
                if c == '’' {
                    '\''
                } else if is_group_space(c) {
                    ' '
                } else {
                    c
                }
            })
            .collect::<String>()
            .to_lowercase();
        let marks = [
            (true, "p. m."),
            (true, "p.m."),
            (true, "pm"),
            (true, "de la tarde"),
            (true, "de la noche"),
            (true, "de l'après-midi"),
            (true, "du soir"),
            (true, "in the afternoon"),
            (true, "in the evening"),
            (true, "at night"),
            (false, "a. m."),
            (false, "a.m."),
            (false, "am"),
            (false, "de la mañana"),
            (false, "du matin"),
            (false, "in the morning"),
        ];
        let (afternoon, mark) = marks.iter().find(|(_, mark)| {
            lower.strip_prefix(mark).is_some_and(|rest| mark.ends_with('.') || !rest.starts_with(char::is_alphanumeric))
        })?;
        let skipped = rest.chars().count() - trimmed.chars().count();
        Some((*afternoon, at + skipped + mark.chars().count()))
    }
}
