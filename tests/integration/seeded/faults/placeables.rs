//! Variables, references, terms and choices.

use super::Fault;
use super::edits::{before_word, put_in, swap};
use super::phrases::placeables;
use crate::seeded::units::Text;

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("unknown-variable", "a variable that is not there", |_, text| before_word(text, 2, "{ $cuenta } ")),
    Fault::text("missing-variable", "a variable left out", |_, text| swap(text, "{ $name }, ", "")).with(placeables),
    Fault::text("obsolete-reference", "a reference that the source has not", |_, text| {
        before_word(text, 2, "{ country-mx } ")
    }),
    Fault::text("obsolete-reference", "a reference left out", |_, text| swap(text, ", { country-mx }", ""))
        .with(placeables),
    Fault::text("missing-reference", "a message that is nowhere", |_, text| before_word(text, 2, "{ idea-1001 } ")),
    Fault::text("missing-reference", "an attribute that is nowhere", |_, text| {
        before_word(text, 2, "{ country-mx.capital } ")
    }),
    Fault::text("missing-reference", "a term that is nowhere", |_, text| before_word(text, 2, "{ -forum } ")),
    Fault::text("term-cycle", "a text that refers to itself", |_, text| {
        let id = format!("{{ {} }} ", text.message);
        text.attribute.is_none().then(|| before_word(text, 2, &id))?
    }),
    Fault::message("term-cycle", "two terms that refer to each other", |_, message| {
        let id = &message.id;
        let terms = format!("\n\n-{id}-long = {{ -{id}-short }}\n\n-{id}-short = {{ -{id}-long }}");
        message.translation.push_str(&terms);
        Some(())
    }),
    Fault::text("duplicate-variant", "a variant written twice", |locale, text| {
        let one = singular(locale);
        swap(text, one, &format!("{one}{one}"))
    })
    .with(choose_by_number),
    Fault::text("missing-plural", "the singular left out", |locale, text| swap(text, singular(locale), ""))
        .with(choose_by_number),
    Fault::text("missing-plural", "all forms but the general one left out", |_, text| {
        let forms = text.translation.find("\n        [0]")?..text.translation.find("\n       *[other]")?;
        text.translation.replace_range(forms, "");
        Some(())
    })
    .with(choose_by_number),
];

/// Puts a choice by a number into both languages.
fn choose_by_number(locale: &str, text: &mut Text) -> Option<()> {
    let choice = |none: &str, one: &str, others: &str| {
        format!(" ({{ $count ->\n        [0] {none}{one}\n       *[other] {{ $count }} {others}\n    }})")
    };
    let translation = match locale {
        "es" => choice("ninguna persona", singular(locale), "personas"),
        _ => choice("aucune personne", singular(locale), "personnes"),
    };
    put_in(text, &choice("no person", "\n        [one] one person", "persons"), &translation)
}

fn singular(locale: &str) -> &'static str {
    if locale == "es" { "\n        [one] una persona" } else { "\n        [one] une personne" }
}
