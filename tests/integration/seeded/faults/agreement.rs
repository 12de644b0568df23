//! Texts that say the same in one language and not in the other.

use super::Fault;
use super::edits::{before_word, word};
use crate::seeded::units::Message;

pub(super) const FAULTS: &[Fault] = &[
    Fault::text("inconsistent-translation", "one text in two translations", |locale, text| {
        let again = text.attribute.is_none() && text.message.ends_with("-again");
        // Of one or two words what is around them decides.
        let again = again && text.reference.split(' ').count() > 2;
        let number = (2..9).find(|number| again && word(&text.translation, *number).is_some())?;
        before_word(text, number, more_or_less(locale))
    })
    .with_message(say_again),
    Fault::text("reused-translation", "the translation of the text before", |_, text| {
        let [reference, translation] = text.previous.clone()?;
        let different = text.attribute.is_none() && !alike(&reference, &text.reference);
        // Shorter ones are not compared: what is around them decides how they are translated.
        let long =
            translation.split(' ').filter(|word| word.len() > 1).count() > 4 && text.reference.split(' ').count() > 2;
        (different && long).then(|| text.translation = translation)
    }),
    Fault::message("pull-quote", "a pull-quote in other words", |locale, message| {
        let at = message.translation.find("\n    .pull-quote = ")?;
        let quote = &message.translation[at..];
        // The first words are the line's own.
        let word = (8..12).find_map(|number| word(quote, number))?;
        message.translation.insert_str(at + word.start, more_or_less(locale));
        Some(())
    })
    .with_message(pull_out),
];

fn more_or_less(locale: &str) -> &'static str {
    if locale == "es" { "más o menos " } else { "plus ou moins " }
}

/// Has a message of some words there twice, under another id.
fn say_again(_: &str, message: &mut Message) -> Option<()> {
    let value = message.translation.strip_prefix(&format!("{} = ", message.id))?;
    // The items of a list begin with a small letter behind one that ends in a semicolon.
    if !value.starts_with(char::is_uppercase) || value.contains('{') || value.split(' ').count() < 8 {
        return None;
    }
    let again = message.id.clone() + "-again";
    for side in [&mut message.reference, &mut message.translation] {
        let at = side.find(&format!("{} = ", message.id))?;
        let copy = format!("{again}{}", &side[at + message.id.len()..]);
        side.push_str(&format!("\n\n{copy}"));
    }
    Some(())
}

/// Has a quotation repeated by a pull-quote.
fn pull_out(_: &str, message: &mut Message) -> Option<()> {
    let said = message.reference.contains("Quotation.") && !message.reference.contains(".pull-quote");
    for side in [&mut message.reference, &mut message.translation].into_iter().filter(|_| said) {
        let at = side.find(&format!("{} = ", message.id))? + message.id.len();
        let value = side[at..].lines().next()?.to_owned();
        side.push_str(&format!("\n    .pull-quote{value}"));
    }
    said.then_some(())
}

/// Whether two texts have half of their words in common: then they may well be translated alike.
fn alike(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split(' ').map(str::to_lowercase).collect::<std::collections::BTreeSet<_>>();
    let (one, other) = (words(one), words(other));
    one.intersection(&other).count() * 2 >= one.len().min(other.len())
}
