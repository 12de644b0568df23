//! What a pattern with variants can read as.

use std::borrow::Cow;

use super::{Pattern, Uses};
use crate::text::prose::Prose;

/// More variants than this are not read out: no text that people write has so many.
const MOST: usize = 64;

/// A variant: the number of its select, and its own.
type Chosen = (usize, usize);

impl Pattern {
    /// The running text with the default variants, then the one with each other variant and what is around it. A pattern
    /// without variants has one reading.
    pub fn readings(&self) -> Vec<Cow<'_, Prose>> {
        self.keyed_readings().into_iter().map(|(_, reading)| reading).collect()
    }

    /// The same, each with the key of the variant that it was chosen for; none for the first.
    pub fn keyed_readings(&self) -> Vec<(Option<&str>, Cow<'_, Prose>)> {
        let Some(text) = self.prose.first() else { return Vec::new() };
        if self.selects.is_empty() {
            return vec![(None, Cow::Borrowed(text))];
        }
        let others = self.selects.iter().enumerate().flat_map(|(number, select)| {
            let variants = select.variants.iter().enumerate().filter(|(_, variant)| !variant.default);
            variants.map(move |(variant, _)| (number, variant))
        });
        let chosen = std::iter::once(None).chain(others.map(Some));
        let key = |(number, variant): Chosen| Some(self.selects.get(number)?.variants.get(variant)?.key.as_str());
        let uses = self.uses();
        chosen.take(MOST).map(|chosen| (chosen.and_then(key), Cow::Owned(self.read_out(text, &uses, chosen)))).collect()
    }

    fn read_out(&self, text: &Prose, uses: &Uses<'_>, chosen: Option<Chosen>) -> Prose {
        text.filled(|placeable| {
            let select = uses.first_within(placeable)?;
            let variant = chosen
                .and_then(|(number, variant)| {
                    let wanted = self.selects.get(number)?;
                    if wanted.span == select.span {
                        return select.variants.get(variant);
                    }
                    select.variants.iter().find(|variant| variant.value.contains(&wanted.span.start))
                })
                .or_else(|| select.variants.iter().find(|variant| variant.default))?;
            self.prose.get(variant.prose).map(|text| self.read_out(text, uses, chosen))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let resource = read(text);
        let pattern = resource.entries[0].value.as_ref().unwrap();
        let readings = pattern.readings();
        assert_eq!(readings.iter().map(|reading| reading.text()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn every_variant_is_read_with_what_is_around_it() {
        check("a = no { $x } choice\n", &["no \u{FFFC} choice"]);
        check("a = <{ $n ->\n    [one] tab\n   *[other] { $n } tabs\n}> end\n", &["<\u{FFFC} tabs> end", "<tab> end"]);
        check(
            "a = { $n ->\n    [x] { $m ->\n        [p] 1\n       *[q] 2\n    }!\n   *[y] 3\n} { $k ->\n    [b] B\n   *[c] C\n}\n",
            &["3 C", "1! C", "2! C", "3 B"],
        );
    }
}
