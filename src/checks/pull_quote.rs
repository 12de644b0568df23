//! `pull-quote`: a translated pull-quote does not repeat the words of the translation that it is taken from.

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Pattern;
use crate::resource::part::Part;
use crate::text::words::words;

/// The attribute that holds a shortened quotation.
const ATTRIBUTE: &str = "pull-quote";

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    if part.attribute != Some(ATTRIBUTE) {
        return;
    }
    let Some(value) = &part.entry.value else { return };
    // In the reference it is one, or the attribute is something else.
    let original = part.reference_entry.and_then(|entry| entry.value.as_ref()).zip(part.reference);
    if original.is_some_and(|(value, quote)| repeats(value, quote)) && !repeats(value, part.translation) {
        let finding = part.finding_on_all(Code::PullQuote).says("translation");
        findings.push(finding.related("value-here", part.file.locate(&value.span)));
    }
}

/// Whether the words of a quote stand in a text, in order; what an ellipsis leaves out may be missing.
fn repeats(text: &Pattern, quote: &Pattern) -> bool {
    let [text, quote] = [text, quote].map(|pattern| pattern.prose.first().map_or("", |prose| prose.text()));
    let text: Vec<String> = words(text).collect();
    let mut rest = text.as_slice();
    let quote = quote.replace("...", "…");
    quote.split('…').all(|piece| {
        let piece: Vec<String> = words(piece).collect();
        if piece.is_empty() {
            return true;
        }
        let Some(at) = rest.windows(piece.len()).position(|window| window == piece) else { return false };
        rest = &rest[at + piece.len()..];
        true
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::findings;
    use crate::resource::rules::Rules;

    #[track_caller]
    fn check_quote(value: &str, quote: &str, found: usize) {
        let rules = Rules::new("en".parse().unwrap(), "fr".parse().unwrap());
        let reference = "a = Policies are born from the perceived needs of people, not at desks\n    .pull-quote = Policies are born from the perceived needs…\n";
        let translation = format!("a = {value}\n    .pull-quote = {quote}\n");
        assert_eq!(findings(check, &rules, reference, &translation).len(), found, "{quote}");
    }

    #[test]
    fn other_words_are_reported() {
        let value = "Les politiques naissent des besoins ressentis par les gens, et non dans les bureaux";
        check_quote(value, "Les politiques naissent des besoins perçus…", 1);
        check_quote(value, "… dans les bureaux … Les politiques", 1);
        check_quote(value, "Les politiques naissent des besoins ressentis…", 0);
        check_quote(value, "« Les politiques… dans les bureaux »", 0);
        check_quote(value, "… et non dans les bureaux.", 0);
    }

    #[test]
    fn an_attribute_that_repeats_nothing_is_no_quotation() {
        let rules = Rules::new("en".parse().unwrap(), "fr".parse().unwrap());
        let reference = "a = Text\n    .pull-quote = Other words\n";
        assert!(findings(check, &rules, reference, "a = Texte\n    .pull-quote = Autre chose\n").is_empty());
    }
}
