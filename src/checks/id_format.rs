//! `id-format`: an id is not written as nearly all others of its file are (`a-b`, `a_b`, `aB`).

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{Entry, Kind};
use crate::resource::Parsed;

/// Fewer ids of several words than this show no habit.
const FEWEST: usize = 20;

/// How ids are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Kebab,
    Snake,
    Camel,
    Mixed,
}

impl Style {
    /// None for an id of one word, which is written alike in all.
    fn of(id: &str) -> Option<Self> {
        let camel = id.chars().zip(id.chars().skip(1)).any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase());
        match (id.contains('-'), id.contains('_'), camel) {
            (false, false, false) => None,
            (true, false, false) => Some(Self::Kebab),
            (false, true, false) => Some(Self::Snake),
            (false, false, true) => Some(Self::Camel),
            _ => Some(Self::Mixed),
        }
    }

    fn example(self) -> &'static str {
        match self {
            Self::Kebab => "two-words",
            Self::Snake => "two_words",
            Self::Camel | Self::Mixed => "twoWords",
        }
    }
}

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    let named = parsed.resource.entries.iter().filter(|entry| matches!(entry.kind, Kind::Message | Kind::Term));
    let styled: Vec<(&Entry, Style)> = named.filter_map(|entry| Some((entry, Style::of(&entry.id)?))).collect();
    if styled.len() < FEWEST {
        return;
    }
    for usual in [Style::Kebab, Style::Snake, Style::Camel] {
        let others: Vec<&Entry> = styled.iter().filter(|(_, style)| *style != usual).map(|(entry, _)| *entry).collect();
        // 19 of 20.
        if others.len() * 20 > styled.len() {
            continue;
        }
        findings.extend(others.into_iter().map(|entry| {
            Diagnostic::new(Code::IdFormat)
                .arg("id", entry.id.as_str())
                .arg("usual", usual.example())
                .message(entry.name(None))
                .at(parsed.locate(&entry.id_span))
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::parsed;

    #[track_caller]
    fn check_ids(usual: &str, count: usize, others: &[&str], found: usize) {
        let mut text: String = (0..count).map(|n| format!("{usual}{n} = x\n")).collect();
        text.extend(others.iter().map(|id| format!("{id} = x\n")));
        let mut findings = Vec::new();
        check(&parsed("a.ftl", &text), &mut findings);
        assert_eq!(findings.len(), found, "{usual} {others:?}");
    }

    #[test]
    fn one_that_is_not_written_as_the_others_is_reported() {
        check_ids("a-b-", 39, &["c_d"], 1);
        check_ids("a_b_", 39, &["cD", "e-f"], 2);
        check_ids("aB", 39, &["c-d"], 1);
        check_ids("a-b", 39, &["aria-labelText"], 1);
    }

    #[test]
    fn without_a_habit_nothing_is_said() {
        check_ids("a-b-", 12, &["c_d"], 0);
        check_ids("a-b-", 30, &["c_d", "cD", "e_f"], 0);
        check_ids("a-b-", 39, &["single", "URL", "-brand-name"], 0);
        check_ids("word", 39, &["c_d"], 0);
    }
}
