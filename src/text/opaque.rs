//! What in running text is no prose: addresses, code, tags, targets of links. Marks in it are not the language's.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::around::{is_emphasis, run_after, run_before};

/// The stretches of a text that are no prose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opaque(Vec<Range<usize>>);

/// Every kind of stretch. Of a match that has the group `it`, only that counts; `address` and `path` end before punctuation
/// that follows them in the sentence.
static STRETCH: LazyLock<Regex> = LazyLock::new(|| {
    let alternatives = [
        // Code of Markdown; what goes on in a second line is no apostrophe that somebody wrote so.
        r"``.+?``|`[^`\n]+`|\B`[^`\n]+\n[^`\n]+`\B",
        // Comments, tags and entities of HTML; addresses in angle brackets.
        r"<!--(?s:.*?)-->|(?m:^\[//\]: #.*$)|</?[A-Za-z][^<>]*>|&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);",
        // The target of a link with its title; the definition of a link or note.
        r#"\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*"|\s+'[^'\n]*')?\s*\)|(?m:^\s*\[[^\]\n]+\]:)"#,
        // Templates and attributes in braces.
        r"\{[%{#:][^{}\n]*\}+",
        // Addresses: with a scheme, by their first letters, of e-mail, of a host with a path or a query, of a host alone
        // with an ending that is in use.
        r"(?P<address>(?i:[a-z][a-z0-9+.-]+://|www\.|mailto:|tel:)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)+[/?]\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|gob|int|info|eu|io|coop)\b)",
        // Paths of files.
        r"(?P<path>\B\.{1,2}/[\w./*-]*|\b[A-Za-z]:\\\S*)",
        // :short-codes:, and emoticons.
        r"\B:[a-z][a-z0-9_+-]*:\B|(?:^|\s)(?P<it>[:;]-?(?:[)(|/\\\]\[]\B|[DPpOo]\b))",
        // What printf puts in.
        r"%(?:\d+\$)?\d*[sdif@]\b",
    ];
    Regex::new(&alternatives.join("|")).expect("a regular expression that its tests have read")
});

impl Opaque {
    /// The stretches of this text.
    pub fn of(text: &str) -> Self {
        if !may_have(text) {
            return Self::default();
        }
        let stretches = STRETCH.captures_iter(text).filter_map(|found| {
            if let Some(address) = found.name("address").or_else(|| found.name("path")) {
                let ends = |c: char| {
                    matches!(
                        c,
                        '.' | ','
                            | ';'
                            | ':'
                            | '!'
                            | '?'
                            | '…'
                            | ')'
                            | ']'
                            | '}'
                            | '"'
                            | '\''
                            | '*'
                            | '_'
                            | '»'
                            | '”'
                            | '’'
                    )
                };
                return Some(address.start()..address.start() + address.as_str().trim_end_matches(ends).len());
            }
            found.name("it").or_else(|| found.get(0)).map(|stretch| stretch.range())
        });
        Self(stretches.collect())
    }

    /// Where what stands before a byte ends: emphasis and tags are passed over.
    pub fn before_markup(&self, text: &str, mut at: usize) -> usize {
        loop {
            at = run_before(text, at, is_emphasis).start;
            let tag = self.0.iter().find(|stretch| stretch.end == at && text[stretch.start..].starts_with('<'));
            match tag {
                Some(tag) => at = tag.start,
                None => return at,
            }
        }
    }

    /// Where what stands after a byte begins: emphasis and tags are passed over.
    pub fn after_markup(&self, text: &str, mut at: usize) -> usize {
        loop {
            at = run_after(text, at, is_emphasis).end;
            let tag = self.0.iter().find(|stretch| stretch.start == at && text[at..].starts_with('<'));
            match tag {
                Some(tag) => at = tag.end,
                None => return at,
            }
        }
    }

    /// The text with a space for each byte that is no prose: what is left keeps its place.
    pub fn blanked<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.0.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for stretch in &self.0 {
            out.push_str(&text[done..stretch.start]);
            out.extend(std::iter::repeat_n(' ', stretch.len()));
            done = stretch.end;
        }
        out.push_str(&text[done..]);
        Cow::Owned(out)
    }

    /// The stretch that ends at a byte of the text.
    pub fn ending_at(&self, at: usize) -> Option<Range<usize>> {
        self.0.binary_search_by_key(&at, |stretch| stretch.end).ok().map(|index| self.0[index].clone())
    }

    /// Whether a byte of the text is in a stretch.
    pub fn contains(&self, at: usize) -> bool {
        let next = self.0.partition_point(|stretch| stretch.end <= at);
        self.0.get(next).is_some_and(|stretch| stretch.start <= at)
    }
}

/// Whether there may be a stretch at all. Most prose has none, and the search costs more than all else that is done with a text:
/// every kind of stretch has a sign that prose has not, or not with a blank behind it.
fn may_have(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.contains("www.")
        || bytes.iter().enumerate().any(|(at, byte)| {
            let next = bytes.get(at + 1).copied();
            match byte {
                b'`' | b'<' | b'&' | b'{' | b'@' | b'\\' => true,
                b']' => matches!(next, Some(b'(' | b':')),
                b':' | b';' | b'%' => next.is_some_and(|next| !next.is_ascii_whitespace()),
                b'.' => next.is_some_and(|next| {
                    next.is_ascii_alphanumeric() || matches!(next, b'-' | b'_' | b'/') || !next.is_ascii()
                }),
                _ => false,
            }
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn where_nothing_is_searched_nothing_would_be_found(text in r"([a-cDoé0-9 .,:;%$/<>&;`@(){}\[\]\\#?_~|\n\u{a0}-]|www|tel:|mailto:|://){0,12}") {
            prop_assert!(may_have(&text) || !STRETCH.is_match(&text), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_prose_is_known() {
        for (text, expected) in [
            ("voir `a ? b` :", "`a ? b`"),
            ("Lien [ici](https://a.fr/?b=c;d \"Titre !\") ;", "](https://a.fr/?b=c;d \"Titre !\")"),
            ("À lire : https://a.fr/b?c=d, puis", "https://a.fr/b?c=d"),
            ("écrire à a.b@c.mx ; merci", "a.b@c.mx"),
            ("gob.mx/inaes?x=1 ; merci", "gob.mx/inaes?x=1"),
            ("<a href=\"x\">mot</a>", "<a href=\"x\"> </a>"),
            ("R&amp;D ; mot&#160;!", "&amp; &#160;"),
            ("C:\\mots\\ici ou ../mots.", "C:\\mots\\ici ../mots"),
            ("bien :smile: et :) oui", ":smile: :)"),
            ("{% asset a.jpg %} et {{ page:x }}", "{% asset a.jpg %} {{ page:x }}"),
            ("Rien : ni 10:30, ni « mot » ; ni 50 % de 8 500", ""),
        ] {
            let found: Vec<&str> = Opaque::of(text).0.iter().map(|stretch| &text[stretch.clone()]).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
        for (text, expected) in [
            ("see www.gsef2021.org. Next", "see                 . Next"),
            ("at gsef.org, a 5.", "at         , a 5."),
            ("13.6 and 1.2.3, etc. p. m. D. R. 2021", "13.6 and 1.2.3, etc. p. m. D. R. 2021"),
        ] {
            assert_eq!(Opaque::of(text).blanked(text), expected);
        }
        let opaque = Opaque::of("a `b` c");
        assert_eq!([1, 2, 4, 5].map(|at| opaque.contains(at)), [false, true, true, false]);
    }
}
