//! Which marks belong around each quotation of a text.

use crate::text::quotation::{Marked, Quotation};
use crate::text::typography::Marks;

/// What is wrong with the marks of a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// One of them is straight. It is certain what belongs there, or somebody must judge.
    Straight { wanted: Option<Marks>, certain: bool },
    /// They are another language's.
    Foreign { wanted: Option<Marks> },
    /// They are those of another level.
    Level { wanted: Option<Marks> },
    /// They are right by themselves, and other quotations of the text have others.
    Mixed { wanted: Option<Marks> },
}

impl Fault {
    /// The marks that belong there.
    pub(super) fn wanted(&self) -> Option<Marks> {
        match self {
            Self::Straight { wanted, .. }
            | Self::Foreign { wanted }
            | Self::Level { wanted }
            | Self::Mixed { wanted } => *wanted,
        }
    }
}

/// What belongs around each quotation of a text, and what is wrong there.
pub(super) struct Levels(Vec<(Option<Marks>, Option<Fault>)>);

impl Levels {
    /// Judges a text by the ways its norm nests marks. `quoted`: it is printed within marks, so that it begins at the second
    /// level. `perhaps_quoted`: it may be.
    pub(super) fn of(marked: &Marked, styles: &[&[Marks]], quoted: bool, perhaps_quoted: bool) -> Self {
        let first = usize::from(quoted);
        let ways = if quoted { &styles[..1] } else { styles };
        let outermost: Vec<Marks> = ways.iter().filter_map(|style| style.get(first).copied()).collect();
        let second: Vec<Marks> = styles.iter().filter_map(|style| style.get(1).copied()).collect();
        let outer = marked.quotations.iter().filter(|it| it.parent.is_none()).map(Quotation::marks);
        // The first that is right sets the style of the text.
        let chosen = outer.clone().find(|marks| outermost.contains(marks)).or_else(|| outermost.first().copied());
        let is_own = |marks: Marks| styles.iter().any(|style| style.contains(&marks));
        let mut judged: Vec<(Option<Marks>, Option<Fault>)> = Vec::new();
        for quotation in &marked.quotations {
            let marks = quotation.marks();
            let (allowed, wanted) = match quotation.parent {
                None => (outermost.clone(), chosen),
                Some(parent) => {
                    let around = judged[parent].0;
                    let allowed = around.map_or_else(Vec::new, |around| within(around, styles));
                    // Within the innermost level nothing is ruled.
                    let allowed = if allowed.is_empty() && is_own(marks) { vec![marks] } else { allowed };
                    let wanted = allowed.first().or_else(|| outermost.first()).copied();
                    (allowed, wanted)
                }
            };
            let tolerated = quotation.parent.is_none() && !quoted && perhaps_quoted && second.contains(&marks);
            let fault = if tolerated {
                None
            } else if allowed.contains(&marks) {
                let mixed = quotation.parent.is_none() && wanted != Some(marks);
                mixed.then_some(Fault::Mixed { wanted })
            } else if quotation.is_straight() {
                // `'` may be an apostrophe, and marks of two kinds may be two slips.
                let certain = marks.open == '"' && marks.close == '"' && (quoted || !perhaps_quoted);
                Some(Fault::Straight { wanted, certain })
            } else if is_own(marks) {
                Some(Fault::Level { wanted })
            } else {
                Some(Fault::Foreign { wanted })
            };
            // Quotations within are judged by the marks that are there, or that will be there.
            let stands = match fault {
                None | Some(Fault::Mixed { .. }) => Some(marks),
                _ => wanted.or(Some(marks)),
            };
            judged.push((stands, fault));
        }
        Self(judged)
    }

    /// What is wrong with the marks of a quotation.
    pub(super) fn fault(&self, index: usize) -> Option<Fault> {
        self.0.get(index).and_then(|(_, fault)| *fault)
    }
}

/// The marks that may stand right within these.
fn within(around: Marks, styles: &[&[Marks]]) -> Vec<Marks> {
    styles
        .iter()
        .flat_map(|style| style.windows(2))
        .filter(|levels| levels[0] == around)
        .map(|levels| levels[1])
        .collect()
}
