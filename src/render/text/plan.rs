//! What a terminal can take of many findings: the first few of one kind in a file, the worst of all, and how many more
//! there are.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::ui::Arg;

/// Of the findings of one kind in one file, as many are shown where there are too many of all.
const FEW: usize = 3;
/// Of remarks of one kind, more than this are only counted.
const REMARKS: usize = 3;

/// What is shown at once.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block<'a> {
    /// One finding, or several that are shown as one.
    Findings(&'a [Diagnostic]),
    /// More findings of a kind in a file are not shown.
    More { count: usize, code: Code, file: &'a str },
}

/// What is shown of findings, in their order.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) blocks: Vec<Block<'a>>,
    /// How many findings are not among the blocks, remarks apart.
    pub(super) cut: usize,
    /// The kinds of remarks that are only counted.
    pub(super) remarks: Vec<(Code, usize)>,
}

/// Chooses at most about `max` blocks (0: all). Where `brief`, remarks of which there is much are only counted, so that
/// what must be mended is not lost in them.
pub(super) fn plan(findings: &[Diagnostic], max: usize, brief: bool) -> Plan<'_> {
    let remarks = if brief { remarks(findings) } else { BTreeMap::new() };
    let counted = |finding: &Diagnostic| finding.severity == Severity::Info && remarks.contains_key(&finding.code);
    let blocks: Vec<&[Diagnostic]> = findings.chunk_by(together).filter(|block| !counted(&block[0])).collect();
    let kind = |block: &[Diagnostic]| (block[0].code, block[0].file().map(str::to_owned));
    let mut shown: Vec<bool> = vec![true; blocks.len()];
    if max > 0 && blocks.len() > max {
        let mut seen: HashMap<_, usize> = HashMap::new();
        for (block, shown) in blocks.iter().zip(&mut shown) {
            let seen = seen.entry(kind(block)).or_default();
            *seen += 1;
            *shown = *seen <= FEW;
        }
        let mut order: Vec<usize> = (0..blocks.len()).filter(|&index| shown[index]).collect();
        // One of each kind, so that none is buried under another; then the worst.
        let mut met = HashSet::new();
        let first: HashSet<usize> = order.iter().copied().filter(|&index| met.insert(blocks[index][0].code)).collect();
        order.sort_by_key(|index| (!first.contains(index), Reverse(blocks[*index][0].severity)));
        for index in order.into_iter().skip(max) {
            shown[index] = false;
        }
    }
    // Of each kind, where the last one is shown, and how many are not.
    let (mut last, mut hidden) = (HashMap::new(), HashMap::<_, usize>::new());
    for (index, block) in blocks.iter().enumerate() {
        if shown[index] {
            last.insert(kind(block), index);
        } else {
            *hidden.entry(kind(block)).or_default() += block.len();
        }
    }
    let mut out = Vec::new();
    for (index, block) in blocks.iter().enumerate().filter(|(index, _)| shown[*index]) {
        out.push(Block::Findings(block));
        let kind = kind(block);
        if last[&kind] == index
            && let (Some(&count), Some(file)) = (hidden.get(&kind), block[0].file())
        {
            out.push(Block::More { count, code: kind.0, file });
        }
    }
    Plan { blocks: out, cut: hidden.values().sum(), remarks: remarks.into_iter().collect() }
}

/// The kinds of remarks of which there are too many.
fn remarks(findings: &[Diagnostic]) -> BTreeMap<Code, usize> {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity == Severity::Info) {
        *counts.entry(finding.code).or_default() += 1;
    }
    counts.retain(|_, count| *count > REMARKS);
    counts
}

/// Findings of which there may be one for each message of a file are shown as one.
fn together(first: &Diagnostic, other: &Diagnostic) -> bool {
    matches!(first.code, Code::MissingMessage | Code::NoBasis)
        && first.severity != Severity::Info
        && (first.code, first.severity) == (other.code, other.severity)
        && named_file(first) == named_file(other)
}

fn named_file(finding: &Diagnostic) -> Option<&Arg> {
    finding.args.iter().find(|(name, _)| *name == "file").map(|(_, file)| file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(code: Code, file: &str) -> Diagnostic {
        Diagnostic::new(code).arg("file", file)
    }

    /// A word for each block.
    fn words(plan: &Plan<'_>) -> Vec<String> {
        let word = |block: &Block<'_>| match block {
            Block::Findings(findings) => format!("{}×{}", findings[0].code, findings.len()),
            Block::More { count, code, file } => format!("{count} more {code} in {file}"),
        };
        plan.blocks.iter().map(word).collect()
    }

    #[test]
    fn what_fits_is_shown_whole() {
        let findings = vec![finding(Code::DoubleSpace, "a"); 5];
        for max in [0, 5, 6] {
            let plan = plan(&findings, max, true);
            assert_eq!((plan.blocks.len(), plan.cut), (5, 0), "{max}");
        }
    }

    #[test]
    fn of_one_kind_in_a_file_the_first_few_are_shown() {
        let mut findings = vec![finding(Code::DoubleSpace, "a"); 40];
        findings.push(finding(Code::DuplicateId, "a"));
        findings.extend(vec![finding(Code::DoubleSpace, "b"); 2]);
        let plan = plan(&findings, 10, true);
        let spaces = ["double-space×1"; 3];
        let expected = [&spaces[..], &["37 more double-space in a", "duplicate-id×1"], &["double-space×1"; 2]].concat();
        assert_eq!((words(&plan), plan.cut), (expected.iter().map(ToString::to_string).collect(), 37));
    }

    #[test]
    fn the_worst_are_shown() {
        let mut findings: Vec<Diagnostic> = (0..20).map(|file| finding(Code::DoubleSpace, &file.to_string())).collect();
        findings.push(finding(Code::DuplicateId, "20"));
        let plan = plan(&findings, 2, true);
        assert_eq!((words(&plan), plan.cut), (vec!["double-space×1".to_owned(), "duplicate-id×1".to_owned()], 19));
    }

    #[test]
    fn each_kind_is_shown() {
        let mut findings: Vec<Diagnostic> = (0..20).map(|file| finding(Code::Numbers, &file.to_string())).collect();
        findings.extend([finding(Code::DoubleSpace, "20"), finding(Code::Quotes, "21")]);
        let plan = plan(&findings, 4, true);
        assert_eq!(words(&plan), ["numbers×1", "numbers×1", "double-space×1", "quotes×1"]);
        assert_eq!(plan.cut, 18);
    }

    #[test]
    fn a_group_counts_as_one_and_many_remarks_are_counted() {
        let mut findings = vec![finding(Code::MissingMessage, "a"); 30];
        findings.extend(vec![finding(Code::ErratumQuestion, "b"); 4]);
        let brief = plan(&findings, 2, true);
        assert_eq!(words(&brief), ["missing-message×30"]);
        assert_eq!((brief.cut, brief.remarks), (0, vec![(Code::ErratumQuestion, 4)]));
        assert_eq!(plan(&findings, 0, false).blocks.len(), 5);
    }
}
