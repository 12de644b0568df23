//! `missing-plural`: a choice by a number lacks a plural form that whole numbers take in its language.
//!
//! A choice is taken for one by a number if its keys are plural forms (not `other` alone) or exact numbers: grammatical
//! cases, genders and platforms are other choices. Exact numbers alone may be states as well; they count as a plural where
//! the number is printed for what is not listed. An exact number replaces a form that no other number takes (`[1]` does
//! in English, and does not in Russian, where 21 is `one` too). `other` alone counts as well where the reference chooses by a
//! number: its other forms were left out.

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::{ReferenceKind, Select, Uses};
use crate::resource::Parsed;
use crate::resource::part::Part;
use crate::text::plurals::{self, Counting, Form};

pub(super) fn check(parsed: &Parsed, language: &LanguageIdentifier, findings: &mut Vec<Diagnostic>) {
    for entry in &parsed.resource.entries {
        for (attribute, pattern) in entry.parts() {
            let uses = pattern.uses();
            for select in &pattern.selects {
                if let Some(counting) = counting(&uses, select) {
                    let finding = finding(&entry.name(attribute), language, counting, select);
                    findings.extend(finding.map(|finding| finding.at(parsed.locate(&select.span))));
                }
            }
        }
    }
}

/// Reports a choice with `other` alone.
pub(super) fn check_part(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(reference) = part.reference else { return };
    let (uses, original) = (part.translation.uses(), reference.uses());
    let counted: Vec<Counting> = reference.selects.iter().filter_map(|select| counting(&original, select)).collect();
    let counts = |wanted| counted.contains(&wanted);
    let [cardinal, ordinal] = [Counting::Cardinal, Counting::Ordinal].map(counts);
    for select in part.translation.selects.iter().filter(|select| is_other_alone(select)) {
        let Some(counting) = selects_by_number(&uses, select) else { continue };
        if if counting == Counting::Ordinal { ordinal } else { cardinal } {
            let finding = finding(&part.id(), &part.rules.locale, counting, select);
            findings.extend(finding.map(|finding| finding.at(part.file.locate(&select.span))));
        }
    }
}

fn is_other_alone(select: &Select) -> bool {
    matches!(select.variants.as_slice(), [variant] if variant.key == "other")
}

/// What a choice in a message or attribute lacks, but for its place.
fn finding(name: &str, language: &LanguageIdentifier, counting: Counting, select: &Select) -> Option<Diagnostic> {
    let missing = missing(select, &plurals::forms(language, counting));
    if missing.is_empty() {
        return None;
    }
    let forms: Vec<String> = missing.iter().map(example).collect();
    Some(
        Diagnostic::new(Code::MissingPlural)
            .says(if counting == Counting::Ordinal { "ordinal" } else { "" })
            .arg("id", name)
            .arg("language", language.to_string())
            .arg("forms", forms.join(", "))
            .message(name),
    )
}

/// A form with some numbers that take it: `few (2, 3, 4…)`.
fn example(form: &Form) -> String {
    let numbers: Vec<String> = form.numbers.iter().take(3).map(ToString::to_string).collect();
    let more = if form.numbers.len() > numbers.len() { "…" } else { "" };
    format!("{} ({}{more})", form.name, numbers.join(", "))
}

fn number(key: &str) -> Option<f64> {
    key.parse().ok().filter(|_| key.starts_with(|c: char| c.is_ascii_digit() || c == '-'))
}

/// What is counted, if the choice is one by a number.
fn counting(uses: &Uses<'_>, select: &Select) -> Option<Counting> {
    let counting = selects_by_number(uses, select)?;
    let mut forms = 0;
    for variant in &select.variants {
        if plurals::NAMES.contains(&variant.key.as_str()) {
            forms += usize::from(variant.key != "other");
        } else if number(&variant.key).is_none() {
            return None;
        }
    }
    (forms > 0 || (select.variants.len() > 1 && prints_others(uses, select))).then_some(counting)
}

/// `$n`, or `NUMBER($n, …)`.
fn selects_by_number(uses: &Uses<'_>, select: &Select) -> Option<Counting> {
    let mut names = uses.names_in(select).iter();
    let first = names.next()?;
    let function = first.kind == ReferenceKind::Function && first.id == "NUMBER";
    let variable = if function { names.next()? } else { first };
    if variable.kind != ReferenceKind::Variable || names.next().is_some() {
        return None;
    }
    let written: String = select.selector.split_whitespace().collect();
    Some(if written.contains("type:\"ordinal\"") { Counting::Ordinal } else { Counting::Cardinal })
}

/// Whether the number that chooses is printed where it is none of those that are listed.
fn prints_others(uses: &Uses<'_>, select: &Select) -> bool {
    let chooser = uses.names_in(select).iter().find(|name| name.kind == ReferenceKind::Variable);
    let Some(chooser) = chooser else { return false };
    let exact = select.variants.iter().filter(|variant| number(&variant.key).is_some());
    let listed: usize = exact.map(|variant| uses.printed_in(&chooser.id, &variant.value)).sum();
    listed < uses.printed(&chooser.id).len()
}

fn missing(select: &Select, forms: &[Form]) -> Vec<Form> {
    let keys: Vec<&str> = select.variants.iter().map(|variant| variant.key.as_str()).collect();
    let listed = |wanted: u16| keys.iter().any(|key| number(key) == Some(f64::from(wanted)));
    let given = |form: &&Form| keys.contains(&form.name) || form.numbers.iter().all(|number| listed(*number));
    // Where only fractions take `other`, its variant is commonly written for the last of the whole numbers' forms.
    let spare = keys.contains(&"other") && forms.iter().all(|form| form.name != "other");
    forms.iter().filter(|form| !(given(form) || spare && form.name == "many")).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::check_part;
    use crate::checks::fixture::{check_language, check_text};

    /// A choice by `selector` between these keys; the last is the default. `1` where it lacks a form.
    #[track_caller]
    fn check(language: &str, selector: &str, keys: &str, found: usize) {
        let keys: Vec<&str> = keys.split(' ').collect();
        let (last, others) = keys.split_last().unwrap();
        let others: String = others.iter().map(|key| format!("    [{key}] x\n")).collect();
        let text = format!("a = {{ {selector} ->\n{others}   *[{last}] {{ $n }} y\n}}\n");
        check_language(language, &text, &["1:missing-plural a"][..found]);
    }

    #[test]
    fn a_form_that_whole_numbers_take_must_be_there() {
        for (language, keys) in [
            ("pl", "one other"),
            ("pl", "one many other"),
            ("pl", "one few"),
            ("ru", "one few"),
            ("uk", "one many"),
            ("ar", "one two few many other"),
            ("ar", "zero one two few other"),
            ("cs", "one other"),
            ("sl", "one few other"),
            ("lt", "one other"),
            ("ga", "one two few other"),
            ("cy", "zero one two few other"),
            ("he", "one other"),
            ("ro", "one other"),
            ("en", "one"),
            ("fr", "1 other"),
            ("ru", "1 few many"),
            ("en", "0 other"),
        ] {
            check(language, "$n", keys, 1);
        }
        check("en", "NUMBER($n, type: \"ordinal\")", "one two other", 1);
        check("pl", "NUMBER($n)", "one other", 1);
    }

    #[test]
    fn what_only_fractions_and_millions_take_may_be_absent() {
        for (language, keys) in [
            ("en", "one other"),
            ("es", "one other"),
            ("fr", "one other"),
            ("it", "one other"),
            ("pt", "one other"),
            ("pt-BR", "one other"),
            ("ca", "one other"),
            ("pl", "one few many"),
            ("pl", "one few other"),
            ("ru", "one few many"),
            ("cs", "one few other"),
            ("lt", "one few other"),
            ("ar", "zero one two few many other"),
            ("ar", "0 1 2 few many other"),
            ("ja", "other"),
            ("ja", "one other"),
            ("sl", "one two few other"),
            ("en", "1 other"),
            ("en", "0 1 other"),
            ("fr", "0 one other"),
            ("xx", "one other"),
        ] {
            check(language, "$n", keys, 0);
        }
        check("en", "NUMBER($n, type: \"ordinal\")", "one two few other", 0);
        check("es", "NUMBER($n, type: \"ordinal\")", "one other", 0);
    }

    #[test]
    fn other_alone_lacks_the_forms_of_its_language_where_the_reference_counts() {
        let other = "{ $n ->\n       *[other] x\n    }";
        let counts = "{ $n ->\n        [one] a\n       *[other] b\n    }";
        check_text(check_part, "es", counts, other, &["$n"]);
        check_text(check_part, "ja", counts, other, &[]);
        check_text(check_part, "es", other, other, &[]);
        check_text(check_part, "es", "{ $n } a", other, &[]);
        check_text(check_part, "es", counts, "{ $n } x", &[]);
        check_text(check_part, "es", counts, "{ PLATFORM() ->\n       *[other] x\n    }", &[]);
    }

    #[test]
    fn other_choices_are_left_alone() {
        check("pl", "$case", "nominative genitive other", 0);
        check("pl", "$gender", "masculine feminine other", 0);
        check("pl", "$n", "other", 0);
        check("pl", "-brand.number", "one other", 0);
        check("pl", "PLATFORM()", "one other", 0);
        check_language("pl", "a = { $state ->\n    [0] off\n    [1] on\n   *[2] unknown\n}\n", &[]);
    }
}
