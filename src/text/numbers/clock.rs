//! The clock in words: *5:30 de la tarde*, *las cinco y media*, *dix heures et quart*, *half past five*, *noon*.

use std::sync::LazyLock;

use regex::Regex;

use super::groups::is_group_space;
use super::{Mention, Value, Written};
use crate::text::words::lower;

/// Whether it is known how a language tells the halves of a day and the hours.
pub(super) fn is_known(language: &str) -> bool {
    matches!(language, "en" | "es" | "fr")
}

/// The time of an hour and minutes; where `either`, it may be in the other half of the day as well.
pub(super) fn times(hour: u128, minute: u128, afternoon: Option<bool>, either: bool) -> Vec<Value> {
    let hour_of_day = match afternoon {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    let other = match hour {
        12 => Some(0),
        1..12 => Some(hour + 12),
        _ => None,
    };
    let other = other.filter(|_| either && afternoon.is_none());
    [Some(hour_of_day), other].into_iter().flatten().map(|hour| Value::Time(hour * 60 + minute)).collect()
}

/// “am” or “pm” at the start of a text, in letters or words: whether it is the afternoon, and how many bytes say so.
pub(super) fn half(text: &str) -> Option<(bool, usize)> {
    static HALVES: LazyLock<Regex> = LazyLock::new(|| {
        let after =
            "p. ?m.|pm|de la tarde|de la noche|de l['’]après-midi|du soir|in the afternoon|in the evening|at night";
        let before = "a. ?m.|am|de la mañana|de la madrugada|du matin|in the morning";
        pattern(&format!("^ *(?:({})|({}))", after.replace('.', r"\."), before.replace('.', r"\.")))
    });
    let found = HALVES.captures(text)?;
    let end = found.get(0)?.end();
    let joins = |c: char| c.is_numeric() || c.is_uppercase() || c.is_lowercase();
    let whole = text[..end].ends_with('.') || !text[end..].starts_with(joins);
    whole.then(|| (found.get(1).is_some(), end))
}

/// A pattern whose spaces are of any width.
fn pattern(text: &str) -> Regex {
    let space = "[ \u{A0}\u{202F}\u{2009}]";
    Regex::new(&format!("(?i){}", text.replace(' ', space))).expect("a pattern that the tests compile")
}

/// Adds to the numbers of a text the times of day that they tell with the words around them.
pub(super) fn read(text: &str, language: &str, mentions: &mut [Mention]) {
    if !is_known(language) {
        return;
    }
    for at in 0..mentions.len() {
        let Some(hour) = hour(text, language, &mentions[at]) else { continue };
        let minutes = minutes(text, hour.behind, mentions.get(at + 1));
        let behind = minutes.as_ref().map_or(hour.behind, |minutes| minutes.behind);
        let afternoon = half(&text[behind..]).map(|(afternoon, _)| afternoon);
        let shift = minutes.as_ref().map(|minutes| minutes.shift).or(hour.shift);
        let Some(minute) = (hour.number * 60).checked_add_signed(shift.unwrap_or(0)) else { continue };
        let mut times = times(minute / 60, minute % 60, afternoon, !hour.exact);
        if hour.exact && hour.number == 12 && mentions[at].readings.contains(&Value::whole(0)) {
            times = vec![Value::Time(minute - 720), Value::Time(minute + 720)];
        }
        let readings = &mut mentions[at].readings;
        // “a las cinco y media” is no five; “cinq heures et demie” may be five hours, and “from 23 24 people” is anything.
        let of_next = minutes.as_ref().is_some_and(|minutes| minutes.of_next);
        if shift.is_some() && !of_next && language != "fr" {
            readings.clear();
        }
        readings.extend(times);
        if let Some(next) = mentions.get_mut(at + 1).filter(|_| of_next) {
            next.written = Written::Perhaps;
        }
    }
}

/// An hour of the clock.
struct Hour {
    number: u128,
    /// It is clear which half of the day it is in.
    exact: bool,
    /// What the words before it add: “half past five”.
    shift: Option<i128>,
    /// The place behind it.
    behind: usize,
}

/// The hour that a number tells, if the words beside it make it one.
fn hour(text: &str, language: &str, mention: &Mention) -> Option<Hour> {
    let number = mention.readings.last().and_then(Value::as_whole).filter(|hour| (1..=24).contains(hour))?;
    let behind = mention.range.end;
    let word = lower(&text[mention.range.clone()]);
    if matches!(&*word, "noon" | "midnight" | "mediodía" | "medianoche" | "midi" | "minuit") {
        return Some(Hour { number, exact: true, shift: None, behind });
    }
    let exact = number > 12;
    let mut before = text[..mention.range.start].rsplit(is_group_space);
    let touching = before.next().is_some_and(str::is_empty);
    let mut word_before = || before.next().map(lower).filter(|_| touching).unwrap_or_default();
    let last = word_before();
    let is_hour = match language {
        "es" => matches!(&*last, "la" | "las"),
        "en" => matches!(&*last, "at" | "from" | "to" | "until" | "till" | "by" | "before" | "after" | "past"),
        _ => false,
    };
    if is_hour {
        let shift = match (&*last, &*word_before()) {
            ("past", "half") => Some(30),
            ("past", "quarter") => Some(15),
            ("to", "quarter") => Some(-15),
            _ => None,
        };
        return Some(Hour { number, exact, shift, behind });
    }
    let heures = language == "fr" && mention.written != Written::Digits;
    let rest = text[behind..].strip_prefix(is_group_space).filter(|_| heures)?;
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let behind = text.len() - rest.len() + end;
    matches!(&rest[..end], "heure" | "heures").then_some(Hour { number, exact, shift: None, behind })
}

/// Minutes behind an hour.
struct Minutes {
    shift: i128,
    behind: usize,
    /// They are the next number of the text.
    of_next: bool,
}

/// “y media”, “menos cuarto”, “et quart”, “moins dix”, “thirty”.
fn minutes(text: &str, from: usize, next: Option<&Mention>) -> Option<Minutes> {
    static JOINED: LazyLock<Regex> =
        LazyLock::new(|| pattern("^ (?:(y|et|menos|moins) (?:le )?(media|cuarto|demie?|quart)?)?"));
    let found = JOINED.captures(&text[from..])?;
    let start = from + found.get(0)?.end();
    let sign = match found.get(1).map(|sign| lower(sign.as_str())).as_deref() {
        Some("menos" | "moins") => -1,
        _ => 1,
    };
    if let Some(part) = found.get(2) {
        let quarter = matches!(&*lower(part.as_str()), "cuarto" | "quart");
        return Some(Minutes { shift: sign * if quarter { 15 } else { 30 }, behind: start, of_next: false });
    }
    // “23 October” is no time: a month may mean a number.
    let sure = |next: &&Mention| matches!(next.written, Written::Words | Written::Digits) && next.label.is_none();
    let next = next.filter(|next| next.range.start == start).filter(sure)?;
    let number = next.readings.first().and_then(Value::as_whole).filter(|minutes| *minutes < 60)?;
    Some(Minutes { shift: sign * i128::try_from(number).ok()?, behind: next.range.end, of_next: true })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::numbers::mentions;

    #[track_caller]
    fn check(code: &str, text: &str, expected: &[(u128, u128)]) {
        let found = mentions(text, &code.parse().unwrap());
        let times = found.iter().flat_map(|mention| &mention.readings).filter_map(|value| match value {
            Value::Time(minutes) => Some((minutes / 60, minutes % 60)),
            _ => None,
        });
        assert_eq!(times.collect::<Vec<_>>(), expected, "{text}: {found:?}");
    }

    #[test]
    fn words_tell_the_time() {
        check("es", "a las cinco y media de la tarde", &[(17, 30)]);
        check("es", "a las cinco y media", &[(5, 30), (17, 30)]);
        check("es", "a las 6 menos cuarto de la tarde", &[(17, 45)]);
        check("es", "a la una y veinte", &[(1, 20), (13, 20)]);
        check("es", "a las diecisiete treinta", &[(17, 30)]);
        check("es", "al mediodía y a medianoche", &[(12, 0), (0, 0), (24, 0)]);
        check("fr", "à dix heures et quart du matin", &[(10, 15)]);
        check("fr", "à midi et demi", &[(12, 30)]);
        check("fr", "à dix-sept heures trente", &[(17, 30)]);
        check("en", "at half past five in the afternoon", &[(17, 30)]);
        check("en", "at a quarter to six", &[(5, 45), (17, 45)]);
        check("en", "from 19 to 23 October", &[(19, 0), (23, 0)]);
        check("es", "cinco personas y media docena", &[]);
        check("fr", "dix personnes et demie", &[]);
    }
}
