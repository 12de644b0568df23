//! `urls`: an address of the web is not the one of the reference, is lost, or is in the translation only.

use std::collections::HashSet;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::addresses;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let rules = part.rules;
    let same = |one: &str, other: &str| addresses::same_url(one, other, &rules.reference, &rules.locale);
    let offered = |one: &str, other: &str| addresses::in_language(one, other, &rules.reference, &rules.locale);
    compare(part, Code::Urls, addresses::urls, same, offered, findings);
}

/// Holds the addresses that `find` finds in each reading of a translation against those of its reference. Their order is
/// free; their number is not, where nothing chooses between variants. `offered` is what may stand in the place of a wrong one.
pub(super) fn compare(
    part: &Part<'_>,
    code: Code,
    find: fn(&str) -> Vec<Range<usize>>,
    same: impl Fn(&str, &str) -> bool,
    offered: impl Fn(&str, &str) -> String,
    findings: &mut Vec<Diagnostic>,
) {
    let Some(reference) = part.reference else { return };
    let (originals, readings) = (reference.readings(), part.translation.readings());
    let one_each = originals.len() == 1 && readings.len() == 1;
    let words = |text: &str| find(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
    let each: Vec<Vec<String>> = originals.iter().map(|original| words(original.text())).collect();
    let known = each.concat();
    let in_all = |wanted: &&String| each.iter().all(|words| words.iter().any(|word| same(wanted, word)));
    let (mut told, mut told_lost) = (HashSet::new(), HashSet::new());
    for reading in &readings {
        let text = reading.text();
        let mut wanted: Vec<&String> = known.iter().filter(in_all).collect();
        let mut foreign = Vec::new();
        for range in find(text) {
            let found = &text[range.clone()];
            if let Some(at) = wanted.iter().position(|wanted| same(wanted, found)) {
                if one_each {
                    wanted.remove(at);
                } else {
                    wanted.retain(|wanted| !same(wanted, found));
                }
            } else if one_each || !known.iter().any(|known| same(known, found)) {
                foreign.push(range);
            }
        }
        let mut lost = wanted.into_iter();
        for range in foreign {
            if !told.insert(reading.span(range.clone())) {
                lost.next();
                continue;
            }
            let finding = part.finding(code, reading.span(range.clone())).arg("found", &text[range.clone()]);
            findings.push(match lost.next() {
                Some(wanted) => {
                    let wanted = offered(wanted, &text[range.clone()]);
                    finding.arg("expected", wanted.as_str()).offer(reading.edit(range, wanted))
                }
                None => finding.says("extra"),
            });
        }
        // An example may be written in any way, in letters that no address has yet.
        for wanted in lost.filter(|wanted| !same(wanted, "")) {
            if one_each || told_lost.insert(wanted) {
                findings.push(part.finding_on_all(code).says("lost").arg("expected", wanted.as_str()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn another_address_is_reported_and_the_right_one_offered() {
        check_text(check, "fr", "See https://a.org/x.", "Voir https://a.org/y.", &["https://a.org/y→https://a.org/x"]);
        check_text(
            check,
            "es",
            "via www.gsef2021.org.",
            "en www.gsef2020.org.",
            &["www.gsef2020.org→www.gsef2021.org"],
        );
        check_text(check, "es", "gob.mx/inaes", "gob.mx/inae", &["gob.mx/inae→gob.mx/inaes"]);
        check_text(
            check,
            "fr",
            "[a](https://a.org/en/x)",
            "[a](https://a.org/de/x)",
            &["https://a.org/de/x→https://a.org/en/x"],
        );
        let pages = ["https://a.org/en/page", "https://a.org/fr/pages"];
        check_text(check, "fr", pages[0], pages[1], &["https://a.org/fr/pages→https://a.org/fr/page"]);
    }

    #[test]
    fn a_lost_or_new_address_is_reported() {
        check_text(check, "fr", "See https://a.org", "Voir le site", &["Voir le site"]);
        check_text(check, "fr", "See", "Voir https://a.org", &["https://a.org"]);
        check_text(check, "fr", "https://a.org https://a.org", "https://a.org", &["https://a.org"]);
        let variants = "{ $n ->\n        [one] x\n       *[other] https://a.org/\n    }";
        check_text(check, "fr", "https://a.org", variants, &[variants]);
    }

    #[test]
    fn the_same_addresses_in_another_order_are_right() {
        check_text(check, "fr", "https://a.org and www.b.org", "www.b.org, https://a.org/", &[]);
        check_text(check, "fr", "https://en.wikipedia.org/wiki/X", "(https://fr.wikipedia.org/wiki/Y)", &[]);
        let one = "{ $n ->\n        [one] https://a.org\n       *[other] https://b.org\n    }";
        let more =
            "{ $n ->\n        [one] https://a.org\n        [few] https://b.org\n       *[many] https://b.org\n    }";
        check_text(check, "pl", one, more, &[]);
    }
}
