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

/// The level at which the quotations of a text begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Outermost {
    /// 0 for the first, 1 for the second: the text is printed within marks itself.
    pub(super) level: usize,
    /// The other of the two is as good: what the reference has speaks for it.
    pub(super) or_other: bool,
}

impl Levels {
    /// Judges a text by the ways its norm nests marks.
    pub(super) fn of(marked: &Marked, styles: &[&[Marks]], begin: Outermost) -> Self {
        // Within marks that are not in the text, these are taken to be the usual ones.
        let ways = if begin.level > 0 { &styles[..1] } else { styles };
        let at = |styles: &[&[Marks]], level: usize| -> Vec<Marks> {
            styles.iter().filter_map(|style| style.get(level).copied()).collect()
        };
        let outermost = at(ways, begin.level);
        let other = if begin.or_other { at(styles, 1 - begin.level.min(1)) } else { Vec::new() };
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
            let tolerated = quotation.parent.is_none() && other.contains(&marks);
            let fault = if tolerated {
                None
            } else if allowed.contains(&marks) {
                let mixed = quotation.parent.is_none() && wanted != Some(marks);
                mixed.then_some(Fault::Mixed { wanted })
            } else if quotation.is_straight() {
                // `'` may be an apostrophe, and marks of two kinds may be two slips.
                let sure_of_level = begin.level > 0 || !begin.or_other;
                let certain = marks.open == '"' && marks.close == '"' && sure_of_level;
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
