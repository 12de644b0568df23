//! How digits, points, commas and spaces make a number: 8,500, 8 500, 8.500, 13.6, 13,6, 1.2.3.

use super::Value;

/// Digits in a row with the sign that stands before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    /// What stands between it and the run before; none for the first.
    pub(super) separator: Option<char>,
    pub(super) digits: String,
}

/// How runs are read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// One number, with every value that it can have.
    Number(Vec<Value>),
    /// One number whose groups may be numbers of their own: they are only parted by spaces.
    Loose(Vec<Value>),
    /// A number for each run: a date, a version, a telephone number.
    Each,
}

/// What parts groups of three digits without a sign: spaces of any width.
pub(super) fn is_group_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{2007}' | '\u{2006}')
}

/// Reads runs of digits as a language writes numbers.
///
/// English groups by commas and has the decimal point. French groups by spaces, or by points as it used to, and has the decimal
/// comma. Spanish has both, by country: RAE accepts the point and the comma. Of other languages nothing is known: both.
pub(super) fn read(runs: &[Run], language: &str) -> Reading {
    let [first, rest @ ..] = runs else { return Reading::Each };
    let Some(last) = rest.last() else { return Reading::Number(vec![whole(&first.digits)]) };
    let separators: Vec<char> = rest.iter().filter_map(|run| run.separator).collect();
    let decimal_sign = separators.last().copied().unwrap_or(' ');
    let kind = |sign: char| if is_group_space(sign) { ' ' } else { sign };
    let grouped = |runs: &[Run]| {
        let (first, rest) = (&runs[0].digits, &runs[1..]);
        (1..=3).contains(&first.len())
            && !first.starts_with('0')
            && rest.iter().all(|run| run.digits.len() == 3)
            && rest.iter().all(|run| run.separator.map(kind) == rest[0].separator.map(kind))
    };
    let (points, commas) = match language {
        "en" => (true, false),
        "fr" => (false, true),
        _ => (true, true),
    };
    let can_be_decimal = matches!(decimal_sign, '.' | ',' | '٫' | '·');
    let mut values = Vec::new();
    if grouped(runs) && decimal_sign != '٫' {
        let joined: String = runs.iter().map(|run| run.digits.as_str()).collect();
        if is_group_space(decimal_sign) {
            return Reading::Loose(vec![whole(&joined)]);
        }
        // One comma before three digits is thousands in English and decimals in French.
        let sure = rest.len() > 1;
        let groups = match decimal_sign {
            ',' => sure || language != "fr",
            '.' => sure || language != "en",
            _ => true,
        };
        if groups {
            values.push(whole(&joined));
        }
        let decimal = match decimal_sign {
            '.' => points,
            ',' => commas,
            _ => false,
        };
        if decimal && !sure {
            values.push(decimal_value(&first.digits, &last.digits));
        }
        return Reading::Number(values);
    }
    let before = &runs[..runs.len() - 1];
    let before_is_whole = before.len() == 1 || grouped(before) && before[1].separator.map(kind) != Some(decimal_sign);
    if can_be_decimal && before_is_whole {
        let whole: String = before.iter().map(|run| run.digits.as_str()).collect();
        return Reading::Number(vec![decimal_value(&whole, &last.digits)]);
    }
    Reading::Each
}

/// A whole number. Of digits with a zero in front, only short ones are amounts (04 October): 04100 is a code.
pub(super) fn whole(digits: &str) -> Value {
    let code = digits.len() > 2 && digits.starts_with('0');
    match digits.parse().ok().filter(|_| !code) {
        Some(mantissa) => Value::whole(mantissa),
        None => Value::Digits(digits.to_owned()),
    }
}

fn decimal_value(whole: &str, decimals: &str) -> Value {
    let all = format!("{whole}{decimals}");
    match (all.parse(), u32::try_from(decimals.len())) {
        (Ok(mantissa), Ok(decimals)) => Value::amount(mantissa, decimals),
        _ => Value::Digits(all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str) -> Vec<Run> {
        let mut runs: Vec<Run> = vec![Run { separator: None, digits: String::new() }];
        for character in text.chars() {
            if character.is_ascii_digit() {
                runs.last_mut().unwrap().digits.push(character);
            } else {
                runs.push(Run { separator: Some(character), digits: String::new() });
            }
        }
        runs
    }

    #[test]
    fn separators_follow_the_language() {
        let amount = |mantissa, decimals| Value::Amount { mantissa, decimals };
        for (text, language, expected) in [
            ("13.6", "en", vec![amount(136, 1)]),
            ("13,6", "fr", vec![amount(136, 1)]),
            ("13.6", "es", vec![amount(136, 1)]),
            ("8,500", "en", vec![amount(8500, 0)]),
            ("8.500", "en", vec![amount(85, 1)]),
            ("8,500", "fr", vec![amount(85, 1)]),
            ("8.500", "fr", vec![amount(8500, 0)]),
            ("8,500", "es", vec![amount(8500, 0), amount(85, 1)]),
            ("8.500", "xx", vec![amount(8500, 0), amount(85, 1)]),
            ("1,234,567", "fr", vec![amount(1_234_567, 0)]),
            ("1,234.50", "en", vec![amount(12345, 1)]),
            ("1 234,5", "fr", vec![amount(12345, 1)]),
            ("04", "en", vec![amount(4, 0)]),
            ("04100", "en", vec![Value::Digits("04100".to_owned())]),
        ] {
            assert_eq!(read(&runs(text), language), Reading::Number(expected), "{text} {language}");
        }
        assert_eq!(read(&runs("8\u{202F}500"), "fr"), Reading::Loose(vec![amount(8500, 0)]));
        for text in ["1.2.3", "04.10.2021", "55 89 40"] {
            assert_eq!(read(&runs(text), "en"), Reading::Each, "{text}");
        }
    }
}
