//! The checks and their registry. Each is a file of its own whose stem is its code; it produces findings and prints nothing.
//!
//! What the source's reader finds (`source-unaccounted`, `toc-mismatch`, …) comes with its reading; here is what is found in
//! resources.

mod acronyms;
mod apostrophe;
mod brackets;
mod capitalization;
mod do_not_translate;
mod double_space;
mod doubled_word;
mod drifted;
mod duplicate_attribute;
mod duplicate_id;
mod duplicate_variant;
mod edge_space;
mod ellipsis;
mod emails;
mod empty;
mod encoding;
mod end_punctuation;
mod french_spacing;
mod glossary;
mod glossary_unused;
mod id_format;
mod inconsistent_translation;
mod inverted_marks;
mod invisible_character;
mod length_ratio;
mod lowered;
mod markup;
mod missing_message;
mod missing_part;
mod missing_plural;
mod missing_reference;
mod missing_variable;
mod no_basis;
mod not_normalized;
mod number_style;
mod numbers;
mod obsolete_message;
mod obsolete_part;
mod obsolete_reference;
mod prepared_unfinished;
mod pull_quote;
mod punctuation;
mod quotes;
pub mod reference_stale;
mod reused_translation;
mod spelling;
mod syntax;
mod term_cycle;
mod unknown_variable;
mod untranslated;
pub mod unused_allowance;
mod urls;

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic, once_each};
use crate::resource::agreement::{Groups, Member};
use crate::resource::index::Index;
use crate::resource::part::Part;
use crate::resource::rules::Rules;
use crate::resource::{Pair, Parsed};
use crate::sync::MessageStatus;

/// A check of one file, whatever its locale.
type FileCheck = fn(&Parsed, &mut Vec<Diagnostic>);
/// A check of one file by the rules of its language.
type LanguageCheck = fn(&Parsed, &LanguageIdentifier, &mut Vec<Diagnostic>);
/// A check of one part of a translation.
type PartCheck = fn(&Part<'_>, &mut Vec<Diagnostic>);
/// A check of a translation against its reference.
type PairCheck = fn(&Pair<'_>, &mut Vec<Diagnostic>);
/// A check of a translation against what it was made from.
type StatusCheck = fn(&Pair<'_>, &[MessageStatus], &mut Vec<Diagnostic>);
/// A check across the resources of one locale.
type IndexCheck = fn(&Index, &mut Vec<Diagnostic>);
/// A check of texts that met others like them, across the resources of one locale.
type AgreementCheck = fn(&Groups<Member>, &mut Vec<Diagnostic>);

const FILE_CHECKS: &[(Code, FileCheck)] = &[
    (Code::Syntax, syntax::check),
    (Code::DuplicateId, duplicate_id::check),
    (Code::DuplicateAttribute, duplicate_attribute::check),
    (Code::PreparedUnfinished, prepared_unfinished::check),
    (Code::DuplicateVariant, duplicate_variant::check),
    (Code::Encoding, encoding::check),
    (Code::NotNormalized, not_normalized::check),
];

/// Ids are the reference's; a translation has the same.
const REFERENCE_CHECKS: &[(Code, FileCheck)] = &[(Code::IdFormat, id_format::check)];

const LANGUAGE_CHECKS: &[(Code, LanguageCheck)] =
    &[(Code::InvisibleCharacter, invisible_character::check), (Code::MissingPlural, missing_plural::check)];

const PART_CHECKS: &[(Code, PartCheck)] = &[
    (Code::MissingPlural, missing_plural::check_part),
    (Code::Empty, empty::check),
    (Code::ObsoleteReference, obsolete_reference::check),
    (Code::UnknownVariable, unknown_variable::check),
    (Code::MissingVariable, missing_variable::check),
    (Code::Encoding, encoding::check_part),
    (Code::Urls, urls::check),
    (Code::Emails, emails::check),
    (Code::Markup, markup::check),
    (Code::Brackets, brackets::check),
    (Code::PullQuote, pull_quote::check),
    (Code::Quotes, quotes::check),
    (Code::InvertedMarks, inverted_marks::check),
    (Code::FrenchSpacing, french_spacing::check),
    (Code::Apostrophe, apostrophe::check),
    (Code::Ellipsis, ellipsis::check),
    (Code::Punctuation, punctuation::check),
    (Code::DoubleSpace, double_space::check),
    (Code::EdgeSpace, edge_space::check),
    (Code::EndPunctuation, end_punctuation::check),
    (Code::Numbers, numbers::check),
    (Code::NumberStyle, number_style::check),
    (Code::DoubledWord, doubled_word::check),
    (Code::Capitalization, capitalization::check),
    (Code::LengthRatio, length_ratio::check),
    (Code::Acronyms, acronyms::check),
    (Code::DoNotTranslate, do_not_translate::check),
    (Code::Untranslated, untranslated::check),
    (Code::Glossary, glossary::check),
    (Code::Spelling, spelling::check),
];

const PAIR_CHECKS: &[(Code, PairCheck)] = &[
    (Code::MissingMessage, missing_message::check),
    (Code::MissingPart, missing_part::check),
    (Code::ObsoleteMessage, obsolete_message::check),
    (Code::ObsoletePart, obsolete_part::check),
];

const STATUS_CHECKS: &[(Code, StatusCheck)] =
    &[(Code::Drifted, drifted::check), (Code::NoBasis, no_basis::check), (Code::Lowered, lowered::check)];

const INDEX_CHECKS: &[(Code, IndexCheck)] = &[
    (Code::MissingReference, missing_reference::check),
    (Code::TermCycle, term_cycle::check),
    (Code::GlossaryUnused, glossary_unused::check),
];

const AGREEMENT_CHECKS: &[(Code, AgreementCheck)] = &[
    (Code::InconsistentTranslation, inconsistent_translation::check),
    (Code::ReusedTranslation, reused_translation::check),
];

/// Checks one file by itself.
pub fn file(parsed: &Parsed) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in FILE_CHECKS {
        check(parsed, &mut findings);
    }
    findings
}

/// Checks what only a reference is asked.
pub fn reference(parsed: &Parsed) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in REFERENCE_CHECKS {
        check(parsed, &mut findings);
    }
    findings
}

/// Checks one file by the rules of its language.
pub fn language(parsed: &Parsed, language: &LanguageIdentifier) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in LANGUAGE_CHECKS {
        check(parsed, language, &mut findings);
    }
    findings
}

/// Checks what a translation says, part by part.
pub fn parts(pair: &Pair<'_>, rules: &Rules) -> Vec<Diagnostic> {
    let Some(translation) = pair.translation else { return Vec::new() };
    let mut findings = Vec::new();
    for part in Part::all(translation, pair.reference, rules) {
        let others = findings.len();
        for (_, check) in PART_CHECKS {
            check(&part, &mut findings);
        }
        // What stands around variants is read with each of them.
        let found = findings.split_off(others);
        findings.extend(once_each(found));
    }
    in_locale(pair.locale, findings)
}

/// Checks a translation against its reference.
pub fn pair(pair: &Pair<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in PAIR_CHECKS {
        check(pair, &mut findings);
    }
    in_locale(pair.locale, findings)
}

/// Checks a translation against what it was made from.
pub fn statuses(pair: &Pair<'_>, statuses: &[MessageStatus]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in STATUS_CHECKS {
        check(pair, statuses, &mut findings);
    }
    in_locale(pair.locale, findings)
}

/// Looks up what unknown words may have been meant to be: for the first of them only, since it takes its time.
pub fn suggest(findings: &mut [Diagnostic], rules: &[Rules]) {
    spelling::suggest(findings, rules);
}

/// Checks what crosses the resources of one locale.
pub fn index(index: &Index) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in INDEX_CHECKS {
        check(index, &mut findings);
    }
    findings
}

/// Checks the texts that met others like them in one locale.
pub fn agreement(locale: &str, groups: &Groups<Member>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, check) in AGREEMENT_CHECKS {
        check(groups, &mut findings);
    }
    in_locale(locale, findings)
}

fn in_locale(locale: &str, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.into_iter().map(|finding| finding.locale(locale)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_is_a_registered_check_named_after_its_code() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/checks");
        let files: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().replace('_', "-"))
            .collect();
        let registered = FILE_CHECKS.iter().map(|(code, _)| code);
        let registered = registered.chain(REFERENCE_CHECKS.iter().map(|(code, _)| code));
        let registered = registered.chain(AGREEMENT_CHECKS.iter().map(|(code, _)| code));
        let registered = registered.chain(LANGUAGE_CHECKS.iter().map(|(code, _)| code));
        let registered = registered.chain(PART_CHECKS.iter().map(|(code, _)| code));
        let registered = registered.chain(PAIR_CHECKS.iter().map(|(code, _)| code));
        let registered = registered.chain(STATUS_CHECKS.iter().map(|(code, _)| code));
        let registered = registered
            .chain(INDEX_CHECKS.iter().map(|(code, _)| code))
            .chain([&Code::ReferenceStale, &Code::UnusedAllowance]);
        assert_eq!(files, registered.map(|code| code.as_str().to_owned()).collect());
    }
}

/// What the tests of the checks share: fixtures in, findings out as `code message` lines.
#[cfg(test)]
pub(crate) mod fixture {
    use super::{Pair, Part, Rules};
    use crate::diagnostic::Diagnostic;
    use crate::resource::Parsed;
    use crate::text::SourceFile;
    use crate::text::edit::apply;

    pub(crate) fn parsed(path: &str, text: &str) -> Parsed {
        Parsed::new(SourceFile::new(path, text))
    }

    fn lines(findings: &[Diagnostic]) -> Vec<String> {
        let line = |finding: &Diagnostic| {
            let place = finding.primary.as_ref().map_or(String::new(), |at| format!("{}:", at.start.line));
            let message = finding.message.clone().unwrap_or_default();
            format!("{place}{} {message}", finding.code).trim_end().to_owned()
        };
        findings.iter().map(line).collect()
    }

    #[track_caller]
    pub(crate) fn check_file(text: &str, expected: &[&str]) {
        assert_eq!(lines(&super::file(&parsed("locales/fr/a.ftl", text))), expected);
    }

    #[track_caller]
    pub(crate) fn check_language(language: &str, text: &str, expected: &[&str]) {
        let language = language.parse().expect("a language");
        assert_eq!(lines(&super::language(&parsed("locales/fr/a.ftl", text), &language)), expected);
    }

    /// What one check finds in a translation beside its reference.
    pub(crate) fn findings(
        check: super::PartCheck,
        rules: &Rules,
        reference: &str,
        translation: &str,
    ) -> Vec<Diagnostic> {
        let reference = parsed("locales/en/a.ftl", reference);
        let translation = parsed("locales/xx/a.ftl", translation);
        let mut found = Vec::new();
        for part in Part::all(&translation, Some(&reference), rules) {
            check(&part, &mut found);
        }
        found
    }

    /// Holds a check of parts to what it marks: for `a = REFERENCE` and `a = TRANSLATION`, the marked words and, behind `→`,
    /// what stands there after the fix, be it safe or offered.
    #[track_caller]
    pub(crate) fn check_text(
        check: super::PartCheck,
        locale: &str,
        reference: &str,
        translation: &str,
        expected: &[&str],
    ) {
        let rules = Rules::new("en".parse().expect("a language"), locale.parse().expect("a language"));
        let text = format!("a = {translation}\n");
        let found = findings(check, &rules, &format!("a = {reference}\n"), &text);
        let line = |finding: &Diagnostic| {
            let place = finding.primary.as_ref().expect("a place");
            let marked = &text[place.span.clone()];
            match &finding.fix {
                None => marked.to_owned(),
                Some(fix) => {
                    let fixed = apply(&text, fix.edits.clone());
                    // What is left and right of the marked words has not changed.
                    let end = fixed.len() - (text.len() - place.span.end);
                    format!("{marked}→{}", &fixed[place.span.start.min(end)..end])
                }
            }
        };
        assert_eq!(found.iter().map(line).collect::<Vec<_>>(), expected, "{locale}: {translation}");
    }

    #[track_caller]
    pub(crate) fn check_pair(reference: Option<&str>, translation: Option<&str>, expected: &[&str]) {
        let reference = reference.map(|text| parsed("locales/en/a.ftl", text));
        let translation = translation.map(|text| parsed("locales/fr/a.ftl", text));
        let pair = Pair {
            locale: "fr",
            path: "locales/fr/a.ftl",
            reference: reference.as_ref(),
            translation: translation.as_ref(),
        };
        assert_eq!(lines(&super::pair(&pair)), expected);
    }

    /// What a check finds in the resources of a Spanish translation: each a reference and its translation.
    #[track_caller]
    pub(crate) fn check_agreement(check: super::AgreementCheck, texts: &[(&str, &str)], expected: &[&str]) {
        let rules = Rules::new("en".parse().expect("a language"), "es".parse().expect("a language"));
        let files: Vec<_> =
            texts.iter().map(|(one, other)| (parsed("en/a.ftl", one), parsed("es/a.ftl", other))).collect();
        let pair = |number: usize| {
            let (reference, translation) = &files[number];
            Pair { locale: "es", path: "es/a.ftl", reference: Some(reference), translation: Some(translation) }
        };
        let mut agreement = crate::resource::agreement::Agreement::default();
        for (number, resource) in (0..files.len()).zip(0..) {
            agreement.add(resource, &pair(number), &rules);
        }
        let (groups, mut members) = (agreement.groups(), std::collections::HashMap::new());
        for resource in groups.resources() {
            groups.look(resource, &pair(resource as usize), &rules, &mut members);
        }
        let mut found = Vec::new();
        check(&groups.with(&members), &mut found);
        assert_eq!(lines(&found), expected);
    }

    #[track_caller]
    pub(crate) fn check_index(texts: &[&str], expected: &[&str]) {
        let mut index = crate::resource::index::Index::new("fr");
        for (number, text) in texts.iter().enumerate() {
            index.add(&parsed(&format!("locales/fr/{number}.ftl"), text));
        }
        assert_eq!(lines(&super::index(&index)), expected);
    }
}
