//! What stands in running text and is no prose: addresses, HTML tags and entities, the targets of links.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// In this order: HTML entities, HTML tags, targets of Markdown links, e-mail addresses, addresses with a scheme, bare hosts.
/// A bare host needs a lower-case ending of a kind that is in use and no word right behind it: “end.Next” is no address.
static OPAQUE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"&(?:#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]+);",
        r"|</?[A-Za-z][^<>]*>",
        r"|\]\([^()\s]*\)",
        r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
        r"|[A-Za-z][A-Za-z0-9+.-]*://[^\s<>«»“”]+",
        r"|\bwww\.[^\s<>«»“”]+",
        r"|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|gob|int|info|eu|io|coop|[a-z]{2})(?:/[^\s<>«»“”]*|\b)",
    ))
    .expect("a pattern that the tests compile")
});

/// The places of a text that are no prose. Full stops and commas at an address's end belong to the sentence.
pub fn opaque(text: &str) -> Vec<Range<usize>> {
    OPAQUE
        .find_iter(text)
        .map(|found| {
            let kept = found.as_str().trim_end_matches(['.', ',', ';', ':', '!', '?', '…']).len();
            found.start()..found.start() + if found.as_str().ends_with(';') { found.len() } else { kept }
        })
        .collect()
}

/// The text with a space for each byte that is no prose: what is left keeps its place.
pub fn without_opaque(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for range in opaque(text) {
        out.push_str(&text[done..range.start]);
        out.extend(std::iter::repeat_n(' ', range.len()));
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_markup_are_no_prose() {
        for (text, expected) in [
            ("see www.gsef2021.org. Next", "see                 . Next"),
            ("at gob.mx/inaes, a 5", "at             , a 5"),
            ("to a.b2@c.org; &#39;x <b class=\"n1\">y", "to           ;      x               y"),
            ("[here](../img/2.png) 3", "[here                ) 3"),
            ("13.6 and 1.2.3, etc. p. m. D. R. 2021", "13.6 and 1.2.3, etc. p. m. D. R. 2021"),
        ] {
            let found = without_opaque(text);
            assert_eq!(found.len(), text.len());
            assert_eq!(
                found.split_whitespace().collect::<Vec<_>>().join(" ").replace(" )", ""),
                expected.split_whitespace().collect::<Vec<_>>().join(" ").replace(" )", ""),
                "{text}"
            );
        }
    }
}
