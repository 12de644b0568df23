//! A regular expression of the profile, and what it loses of a line: what a group that is read has matched is kept, what the
//! expression spells out letter by letter is known to who wrote it, and any other letter or digit of the line is lost.

use regex::{Captures, Regex};
use regex_syntax::ast::{Ast, ClassBracketed, ClassSet, ClassSetItem, GroupKind, RepetitionKind, RepetitionRange};
use serde::{Deserialize, Deserializer};

use crate::text::Span;

/// A regular expression of the profile. What it spells out stands in groups of its own, which change nothing of what it
/// matches: so it is known of each match which letters the profile's author wrote.
#[derive(Debug)]
pub struct Matcher(Regex);

/// What a match does not keep, in bytes of the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::source) struct Left {
    /// What is in no group that is kept, and is not spelled out: from the first letter or digit to the last.
    pub lost: Vec<Span>,
    /// What the groups for that hold: it is left out on purpose.
    pub aside: Vec<Span>,
}

/// Groups whose names start so hold what is left out on purpose.
const ASIDE: &str = "aside";

/// The names of the groups around what is spelled out start so. Nobody names a group so by chance.
const SPELLED: &str = "_.";

impl<'de> Deserialize<'de> for Matcher {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = String::deserialize(deserializer)?;
        Self::new(&source).map_err(serde::de::Error::custom)
    }
}

impl Matcher {
    fn new(source: &str) -> Result<Self, regex::Error> {
        // What is wrong is said of the expression as it was written.
        Regex::new(&with_spelled_groups(source)).or_else(|error| Regex::new(source).and(Err(error))).map(Self)
    }

    pub(in crate::source) fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text)
    }

    /// The named groups of the match in `text`, if it matches.
    pub(in crate::source) fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.0.captures(text)
    }

    /// Whether it has a group of that name.
    pub(in crate::source) fn has(&self, group: &str) -> bool {
        self.0.capture_names().flatten().any(|name| name == group)
    }

    /// Whether it leaves words out on purpose.
    pub(in crate::source) fn has_aside(&self) -> bool {
        self.0.capture_names().flatten().any(is_aside)
    }

    /// What its match in `text` does not keep, when the groups named `keeps` are kept, and the bytes `also`.
    pub(in crate::source) fn left(&self, text: &str, keeps: &[&str], also: Option<Span>) -> Left {
        let Some(found) = self.captures(text) else { return Left::default() };
        let groups = |is: &dyn Fn(&str) -> bool| -> Vec<Span> {
            let names = self.0.capture_names().flatten().filter(|name| is(name));
            names.filter_map(|name| found.name(name)).map(|group| group.range()).collect()
        };
        let aside = groups(&is_aside);
        let mut held = groups(&|name| is_aside(name) || name.starts_with(SPELLED) || keeps.contains(&name));
        held.extend(also);
        held.push(text.len()..text.len());
        held.sort_by_key(|span| span.start);
        let mut lost = Vec::new();
        let mut from = 0;
        for span in held {
            lost.extend(words(text, from..span.start.max(from)));
            from = from.max(span.end);
        }
        Left { lost, aside: aside.into_iter().filter_map(|span| words(text, span)).collect() }
    }
}

fn is_aside(group: &str) -> bool {
    group.starts_with(ASIDE)
}

/// A part of a text from its first letter or digit to its last; none if it has neither.
fn words(text: &str, span: Span) -> Option<Span> {
    let part = &text[span.clone()];
    let start = part.find(char::is_alphanumeric)?;
    let (last, character) = part.char_indices().rfind(|(_, c)| c.is_alphanumeric())?;
    Some(span.start + start..span.start + last + character.len_utf8())
}

/// The expression with groups around what it spells out.
fn with_spelled_groups(source: &str) -> String {
    // What the parser does not take, the compiler does not take either: it says why.
    let Ok(ast) = regex_syntax::ast::parse::Parser::new().parse(source) else { return source.to_owned() };
    let mut spelled = Vec::new();
    collect(&ast, &mut spelled);
    let mut told = String::with_capacity(source.len() + 8 * spelled.len());
    let mut from = 0;
    for (number, span) in spelled.into_iter().enumerate() {
        told.push_str(&source[from..span.start]);
        told.push_str(&format!("(?<{SPELLED}{number}>{})", &source[span.clone()]));
        from = span.end;
    }
    told + &source[from..]
}

/// The longest pieces of an expression that are spelled out and have a letter or digit, in order.
fn collect(ast: &Ast, spelled: &mut Vec<Span>) {
    match ast {
        _ if is_spelled(ast) && has_words(ast) => spelled.push(ast.span().start.offset..ast.span().end.offset),
        Ast::Concat(concat) => {
            for run in concat.asts.chunk_by(|one, other| is_spelled(one) && is_spelled(other)) {
                match run {
                    [one] => collect(one, spelled),
                    [first, .., last] if run.iter().any(has_words) => {
                        spelled.push(first.span().start.offset..last.span().end.offset);
                    }
                    _ => {}
                }
            }
        }
        Ast::Alternation(alternation) => alternation.asts.iter().for_each(|ast| collect(ast, spelled)),
        Ast::Group(group) => collect(&group.ast, spelled),
        Ast::Repetition(repetition) if repetition.op.kind == RepetitionKind::ZeroOrOne => {
            collect(&repetition.ast, spelled);
        }
        _ => {}
    }
}

/// Whether an expression matches only words that are written in it.
fn is_spelled(ast: &Ast) -> bool {
    match ast {
        Ast::Empty(_) | Ast::Literal(_) | Ast::Assertion(_) => true,
        Ast::ClassBracketed(class) => is_one_letter(class),
        Ast::Group(group) => !matches!(group.kind, GroupKind::CaptureName { .. }) && is_spelled(&group.ast),
        Ast::Concat(concat) => concat.asts.iter().all(is_spelled),
        Ast::Alternation(alternation) => alternation.asts.iter().all(is_spelled),
        Ast::Repetition(repetition) => match repetition.op.kind {
            RepetitionKind::ZeroOrOne => is_spelled(&repetition.ast),
            // What is chosen anew each time makes words that are written nowhere: `[IVX]+`.
            _ => is_fixed(&repetition.ast),
        },
        Ast::Flags(_) | Ast::Dot(_) | Ast::ClassUnicode(_) | Ast::ClassPerl(_) => false,
    }
}

/// Whether an expression matches one text only.
fn is_fixed(ast: &Ast) -> bool {
    match ast {
        Ast::Empty(_) | Ast::Literal(_) | Ast::Assertion(_) => true,
        Ast::Group(group) => !matches!(group.kind, GroupKind::CaptureName { .. }) && is_fixed(&group.ast),
        Ast::Concat(concat) => concat.asts.iter().all(is_fixed),
        Ast::Repetition(repetition) => {
            matches!(repetition.op.kind, RepetitionKind::Range(RepetitionRange::Exactly(_)))
                && is_fixed(&repetition.ast)
        }
        _ => false,
    }
}

/// The letters and digits that a class lists, in lower case, if it does nothing but list characters.
fn listed(class: &ClassBracketed) -> Option<Vec<String>> {
    let items = match &class.kind {
        _ if class.negated => return None,
        ClassSet::Item(ClassSetItem::Union(union)) => union.items.as_slice(),
        ClassSet::Item(item) => std::slice::from_ref(item),
        ClassSet::BinaryOp(_) => return None,
    };
    let mut letters = Vec::new();
    for item in items {
        let ClassSetItem::Literal(literal) = item else { return None };
        if literal.c.is_alphanumeric() {
            letters.push(literal.c.to_lowercase().collect());
        }
    }
    Some(letters)
}

/// Whether a class is one letter in either case, as in `[Aa]rticle`, or marks alone.
fn is_one_letter(class: &ClassBracketed) -> bool {
    listed(class).is_some_and(|letters| letters.windows(2).all(|pair| pair[0] == pair[1]))
}

/// Whether an expression that is spelled out has a letter or digit.
fn has_words(ast: &Ast) -> bool {
    match ast {
        Ast::Literal(literal) => literal.c.is_alphanumeric(),
        Ast::ClassBracketed(class) => listed(class).is_some_and(|letters| !letters.is_empty()),
        Ast::Group(group) => has_words(&group.ast),
        Ast::Concat(concat) => concat.asts.iter().any(has_words),
        Ast::Alternation(alternation) => alternation.asts.iter().any(has_words),
        Ast::Repetition(repetition) => has_words(&repetition.ast),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Matcher;

    #[track_caller]
    fn check(expression: &str, text: &str, lost: &[&str]) {
        let matcher = Matcher::new(expression).expect("an expression");
        assert!(matcher.is_match(text), "{expression} {text}");
        let left = matcher.left(text, &["name", "number"], None);
        let found: Vec<&str> = left.lost.iter().map(|span| &text[span.clone()]).collect();
        assert_eq!(found, lost, "{expression} {text}");
    }

    #[test]
    fn what_is_matched_and_not_kept_is_lost() {
        for (expression, text, lost) in [
            ("^(?<name>.+), .+$", "Elena Robles, alcaldesa", &["alcaldesa"][..]),
            ("^(?<name>[^,]+), .+$", "Elena Robles, alcaldesa de Colima, México.", &["alcaldesa de Colima, México"]),
            (r"^\w+ (?<name>.+)$", "Doña Elena", &["Doña"]),
            (r"^[IVX]+\. (?<name>.+)$", "XIV. Elena", &["XIV"]),
            (r"^(?:I|V|X)+\. (?<name>.+)$", "XIV. Elena", &["XIV"]),
            (r"^(?:I|V|X)+\. (?<name>.+)$", "X. Elena", &["X"]),
            (r"^[a-c]\) (?<name>.+)$", "b) Elena", &["b"]),
            (r"^[abc]\) (?<name>.+)$", "b) Elena", &["b"]),
            // A group that nobody reads keeps nothing.
            ("^(?<name>.+), (?<post>.+)$", "Elena, alcaldesa", &["alcaldesa"]),
            ("^(?<name>.+), (.+)$", "Elena, alcaldesa", &["alcaldesa"]),
            // What the match does not reach.
            (r"(?<name>\w+ \w+)", "- Elena Robles, alcaldesa", &["alcaldesa"]),
            (r"(?<name>Elena)", "Doña Elena Robles", &["Doña", "Robles"]),
            // Of what is repeated, a group holds the last.
            (r"^(?:(?<name>\w+) )+$", "Ana Eva Ida ", &["Ana Eva"]),
            (r"^Idea\w* (?<number>\d+)", "Ideas 12", &["s"]),
            (r"^Idea (?<number>\d+)\D+", "Idea 12 of Idea", &["of Idea"]),
        ] {
            check(expression, text, lost);
        }
    }

    #[test]
    fn what_is_spelled_out_is_known() {
        for (expression, text) in [
            (r"^Idea (?<number>\d+)\.", "Idea 12."),
            (r"^(?:First|Second) Assembly (?<name>.+)$", "Second Assembly at Ostrel"),
            (r"^(?:No\. )?(?<number>\d+)$", "No. 4"),
            (r"^[Aa]rt(?:icle|\.) (?<number>\d+)", "article 4"),
            (r"(?i)^idea\s+(?<number>\d+)", "IDEA 12"),
            (r"^(?i:idea) (?<number>\d+)", "IDEA 12"),
            (
                r"(?x) ^ Idea\ # the label
              (?<number> \d+ )",
                "Idea 12",
            ),
            (r"^(?:ha )+(?<name>.+)$", "ha ha ha Elena"),
            (r"^(Idea) (?<number>\d+)", "Idea 12"),
            (r"^(?<label>Idea) (?<number>\d+)", "Idea 12"),
            (r"^(?:Idea (?<number>\d+)|Coda): (?<name>.+)$", "Coda: Elena"),
            (r"^[-•]\s*(?<name>.+)$", "• Elena"),
            (r"^\W+(?<name>\w+)\W+$", "«¡Elena!»"),
        ] {
            check(expression, text, &[]);
        }
    }

    #[test]
    fn what_is_left_out_on_purpose_is_told_apart() {
        let matcher = Matcher::new(r"^(?<aside>\d+)\. (?<name>.+) \((?<aside_page>.+)\)").expect("an expression");
        let text = "12. Elena (p. 4) x";
        let left = matcher.left(text, &["name"], None);
        let [lost, aside] =
            [left.lost, left.aside].map(|spans| spans.into_iter().map(|span| &text[span]).collect::<Vec<_>>());
        assert_eq!((lost, aside), (vec!["x"], vec!["12", "p. 4"]));
    }

    #[test]
    fn what_is_wrong_is_said_of_what_was_written() {
        for (expression, said) in [("Idea (?<number>", "Idea (?<number>\n"), (r"Idea \p{Nope}", r"Idea \p{Nope}")] {
            let error = Matcher::new(expression).expect_err("not an expression").to_string();
            assert!(error.contains(said) && !error.contains("_."), "{error}");
        }
    }
}
