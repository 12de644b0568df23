//! What a text carries besides its words: numbers, addresses, marks of emphasis, links; and texts that say nothing.

use super::Fault;
use super::edits::{around_a_word, put_in, replace_at, swap, word};
use super::phrases::{figures, markup, same_words};
use crate::seeded::units::Text;

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("numbers", "a digit changed", |_, text| swap(text, "500", "600")).with(figures),
    Fault::text("numbers", "a number left out", |_, text| swap(text, " en 2021", "")).with(figures),
    Fault::text("numbers", "a decimal mark moved", |locale, text| {
        if locale == "es" { swap(text, "13.6", "1.36") } else { swap(text, "13,6", "1,36") }
    })
    .with(figures),
    Fault::text("numbers", "a percent sign left out", |_, text| swap(text, "12\u{a0}%", "12")).with(figures),
    Fault::text("numbers", "another month", |locale, text| {
        if locale == "es" { swap(text, "octubre)", "marzo)") } else { swap(text, "octobre)", "mars)") }
    })
    .with(figures),
    Fault::text("number-style", "a decimal point", |_, text| swap(text, "13,6", "13.6")).only(&["fr"]).with(figures),
    Fault::text("number-style", "no space behind a number", |locale, text| {
        let [apart, glued] = if locale == "es" { ["13.6 mill", "13.6mill"] } else { ["13,6\u{a0}mill", "13,6mill"] };
        swap(text, apart, glued)
    })
    .with(figures),
    Fault::text("number-style", "the ending of an ordinal", |locale, text| {
        if locale == "es" { swap(text, "5.ª", "5ta") } else { swap(text, "5e", "5ème") }
    })
    .with(|locale, text| {
        let said = if locale == "es" { " (en su 5.ª edición)" } else { " (en sa 5e édition)" };
        put_in(text, " (in its 5th edition)", said)
    }),
    Fault::text("urls", "an address altered", |_, text| swap(text, "gsef-net.org/", "gsef-nett.org/")).with(same_words),
    Fault::text("emails", "an address altered", |_, text| swap(text, "contact@", "contacto@")).with(same_words),
    Fault::text("markup", "a mark of emphasis lost", |_, text| {
        let last = text.translation.rfind("**")?;
        replace_at(text, last, last + 2, "")
    })
    .with(emphasise_a_word),
    Fault::text("markup", "emphasis lost", |_, text| {
        text.translation = text.translation.contains("**").then(|| text.translation.replace("**", ""))?;
        Some(())
    })
    .with(emphasise_a_word),
    Fault::text("markup", "a bracket of a link lost", |_, text| swap(text, "](https", "(https")).with(markup),
    Fault::text("markup", "a link lost", |_, text| {
        swap(text, "](https://www.gsef-net.org)", "")?;
        swap(text, " [sit", " sit")
    })
    .with(markup),
    Fault::text("markup", "a sign of code that marks nothing", |_, text| {
        let end = word(&text.translation, 5)?.end;
        replace_at(text, end, end, "`")
    }),
    Fault::text("markup", "a tag left open", |_, text| swap(text, "</b>", "")).with(markup),
    Fault::text("empty", "nothing left", |_, text| {
        "{\"\"}".clone_into(&mut text.translation);
        Some(())
    }),
];

fn emphasise_a_word(_: &str, text: &mut Text) -> Option<()> {
    let plain = |text: &str| !text.contains(['*', '{']);
    let fits = text.attribute.is_none() && plain(&text.reference) && plain(&text.translation);
    fits.then(|| around_a_word(text, ["**", "**"], ["**", "**"]))?
}
