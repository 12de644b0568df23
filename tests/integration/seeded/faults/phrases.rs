//! Harmless phrases that are put into both languages, since a correct edition has too few places for some kinds of faults. What
//! several kinds can share is one phrase, so that they are planted in one edition.

use super::edits::put_in;
use crate::seeded::units::Text;

/// Numbers, as each language writes them.
pub(super) fn figures(locale: &str, text: &mut Text) -> Option<()> {
    let said = match locale {
        "es" => " (8500 de 13.6 millones en 2021, 12\u{a0}% en octubre)",
        _ => " (8\u{202f}500 sur 13,6\u{a0}millions en 2021, 12\u{a0}% en octobre)",
    };
    put_in(text, " (8,500 of 13.6 million in 2021, 12% in October)", said)
}

/// What stays as it is: an acronym, a name, addresses.
pub(super) fn same_words(_: &str, text: &mut Text) -> Option<()> {
    let said = " (FAO, Laurence Kwark, contact@gsef-net.org, https://www.gsef-net.org/ideas/7)";
    put_in(text, said, said)
}

/// A variable and a reference.
pub(super) fn placeables(_: &str, text: &mut Text) -> Option<()> {
    put_in(text, " ({ $name }, { country-mx })", " ({ $name }, { country-mx })")
}

/// Brackets, a link and a tag.
pub(super) fn markup(locale: &str, text: &mut Text) -> Option<()> {
    let said = |see: &str, site: &str, here: &str| format!(" ({see} [{site}](https://www.gsef-net.org) <b>{here}</b>)");
    let translation = match locale {
        "es" => said("véase el", "sitio", "aquí"),
        _ => said("voir le", "site", "ici"),
    };
    put_in(text, &said("see the", "site", "here"), &translation)
}
