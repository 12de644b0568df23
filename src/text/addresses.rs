//! Addresses of the web and of mail in running text, and when two of them lead to the same place.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use unic_langid::LanguageIdentifier;

/// With a scheme. What a placeable stands for may be part of an address; quotation marks, blanks and the characters of
/// languages that write without blanks end it.
static WITH_SCHEME: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"(?i)(?:https?|ftp)://{CHARACTERS}+")));
/// Without: names with dots between them, and what may follow.
static BARE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{{2,24}}(?::[0-9]+)?(?:[/?#]{CHARACTERS}*)?"))
});
static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)[a-z0-9][a-z0-9_.+%'-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}"));

const CHARACTERS: &str = r#"[^\s<>"«»“”„‘’‹›…`|\\^{}、。，；：？！（）「」『』【】\p{Han}\p{Hiragana}\p{Katakana}]"#;

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

/// Endings that make a name with a dot an address even without `www.` or a path. A missing blank after a full stop
/// (`mundo.El`) makes no address.
const ENDINGS: [&str; 16] = [
    "com", "org", "net", "edu", "gov", "int", "mil", "info", "coop", "global", "app", "dev", "museum", "biz", "eu",
    "online",
];

/// The addresses of the web in a text, in order: where they are.
pub fn urls(text: &str) -> Vec<Range<usize>> {
    // Most texts have none, and this costs less than a pattern.
    let dot = |pair: &[u8]| pair[0] == b'.' && pair[1].is_ascii_alphanumeric();
    if !text.contains("://") && !text.as_bytes().windows(2).any(dot) {
        return Vec::new();
    }
    let mut found: Vec<Range<usize>> =
        WITH_SCHEME.find_iter(text).map(|url| url.start()..trimmed(text, url.range())).collect();
    let taken = found.clone();
    let inside = |at: usize| taken.iter().any(|range| range.contains(&at));
    let bare = BARE.find_iter(text).filter(|bare| !inside(bare.start())).filter_map(|bare| {
        let before = text[..bare.start()].chars().next_back();
        let after = text[bare.end()..].chars().next();
        // Languages that write without blanks put their letters right beside it.
        let letter = |c: char| c.is_alphanumeric() && c < '\u{2E80}';
        let joined = |c: Option<char>| c.is_some_and(|c| letter(c) || matches!(c, '@' | '-' | '/' | '\\'));
        if joined(before) || before == Some('.') || joined(after) {
            return None;
        }
        let range = bare.start()..trimmed(text, bare.range());
        is_address(&text[range.clone()]).then_some(range)
    });
    found.extend(bare.collect::<Vec<_>>());
    found.sort_by_key(|range| range.start);
    found
}

/// The addresses of mail in a text, in order: where they are.
pub fn emails(text: &str) -> Vec<Range<usize>> {
    if !text.contains('@') {
        return Vec::new();
    }
    let with_scheme: Vec<Range<usize>> = WITH_SCHEME.find_iter(text).map(|url| url.range()).collect();
    let inside = |at: usize| with_scheme.iter().any(|range| range.contains(&at));
    EMAIL.find_iter(text).map(|email| email.range()).filter(|range| !inside(range.start)).collect()
}

fn is_address(bare: &str) -> bool {
    let (host, rest) = split_host(bare);
    let labels: Vec<&str> = host.split('.').collect();
    let ending = labels.last().copied().unwrap_or_default();
    // A sentence that begins right behind a full stop has a capital.
    let lower = !host.contains(|c: char| c.is_ascii_uppercase());
    let country = ending.len() == 2 && labels.iter().all(|label| label.len() >= 2);
    host.len() > 4 && host[..4].eq_ignore_ascii_case("www.")
        || lower && (ENDINGS.contains(&ending) || country && (labels.len() > 2 || rest.len() > 1))
}

/// Where an address ends that a sentence's marks or Markdown's signs follow. A closing bracket belongs to an address that
/// opens it.
fn trimmed(text: &str, range: Range<usize>) -> usize {
    let mut address = &text[range.clone()];
    while let Some(last) = address.chars().next_back() {
        let opens = |opening: char, closing: char| address.matches(opening).count() >= address.matches(closing).count();
        let belongs = match last {
            ')' => opens('(', ')'),
            ']' => opens('[', ']'),
            _ => !".,;:!?'*_~".contains(last),
        };
        if belongs {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    // `[text](address)` and what Markdown writes behind it.
    let end = address.find("](").or_else(|| address.find(")[")).unwrap_or(address.len());
    range.start + end
}

fn split_host(address: &str) -> (&str, &str) {
    address.split_at(address.find(['/', '?', '#']).unwrap_or(address.len()))
}

/// Whether an address of a translation leads where that of the reference leads. The site may have the page in both
/// languages, at addresses that differ in the language (`/en/` and `/fr/`, `en.` and `fr.`, `lang=en` and `lang=fr`); an
/// encyclopedia's pages have names of their own in each.
pub fn same_url(reference: &str, translation: &str, from: &LanguageIdentifier, to: &LanguageIdentifier) -> bool {
    if is_example(reference) || normal(reference, &[]) == normal(translation, &[]) {
        return true;
    }
    let (one, other) = (normal(reference, &[from]), normal(translation, &[from, to]));
    let edition = |address: &str| {
        let (before, _) = address.split_once(".wikipedia.org/wiki/")?;
        Some(before.rsplit('/').next().unwrap_or(before).to_owned())
    };
    let editions = edition(reference).zip(edition(translation));
    one == other || editions.is_some_and(|(one, other)| names(&one, from) && names(&other, to))
}

/// The address of the reference with the language of a translation where that translation has it: between `…/en/page` and
/// `…/fr/pages`, the page is wrong and the language is right.
pub fn in_language(reference: &str, translation: &str, from: &LanguageIdentifier, to: &LanguageIdentifier) -> String {
    let signs = |c: char| matches!(c, '/' | '?' | '&' | '=' | '#' | '.' | ':');
    let pieces = |address: &str| address.split_inclusive(signs).map(str::to_owned).collect::<Vec<_>>();
    let (mut wanted, found) = (pieces(reference), pieces(translation));
    for (piece, other) in wanted.iter_mut().zip(&found) {
        if names(piece.trim_end_matches(signs), from) && names(other.trim_end_matches(signs), to) {
            piece.clone_from(other);
        } else if piece.trim_end_matches(signs) != other.trim_end_matches(signs) {
            break;
        }
    }
    wanted.concat()
}

/// Whether two addresses of mail are one.
pub fn same_email(reference: &str, translation: &str) -> bool {
    is_example(reference) || reference.to_lowercase() == translation.to_lowercase()
}

/// An address that is there to show what one looks like (RFC 2606) is localized like any text.
fn is_example(address: &str) -> bool {
    let address = address.rsplit('@').next().unwrap_or(address);
    let host = split_host(address.split_once("://").map_or(address, |(_, rest)| rest)).0.to_lowercase();
    ["example.com", "example.org", "example.net"]
        .iter()
        .any(|example| host.strip_suffix(example).is_some_and(|before| before.is_empty() || before.ends_with('.')))
        || host.ends_with(".example")
}

/// What stands for a language in a normal address.
const LANGUAGE: char = '\u{1}';

/// An address without what makes no difference, and without these languages.
fn normal(address: &str, languages: &[&LanguageIdentifier]) -> String {
    let (scheme, rest) = address.split_once("://").map_or(("", address), |(scheme, rest)| (scheme, rest));
    let (host, tail) = split_host(rest);
    let mut normal = format!("{}://", scheme.to_lowercase());
    let (first, domain) = host.split_once('.').unwrap_or((host, ""));
    push(&mut normal, &first.to_lowercase(), languages);
    normal.push('.');
    normal.push_str(&domain.to_lowercase());
    let tail = decoded(tail);
    for piece in tail.trim_end_matches('/').split_inclusive(['/', '?', '&', '=', '#']) {
        let name = piece.trim_end_matches(['/', '?', '&', '=', '#']);
        push(&mut normal, name, languages);
        normal.push_str(&piece[name.len()..]);
    }
    normal
}

fn push(normal: &mut String, name: &str, languages: &[&LanguageIdentifier]) {
    if languages.iter().any(|language| names(name, language)) { normal.push(LANGUAGE) } else { normal.push_str(name) }
}

/// Whether a name is a language's code, with a region or a script or without: `fr`, `fr-CA`, `zh_Hant`.
fn names(name: &str, language: &LanguageIdentifier) -> bool {
    let mut parts = name.split(['-', '_']);
    parts.next().is_some_and(|first| first.eq_ignore_ascii_case(language.language.as_str()))
        && parts.all(|part| matches!(part.len(), 2..=4) && part.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// `%C3%A9` is `é`; what is no UTF-8 stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = code.filter(|_| first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected_urls: &[&str], expected_emails: &[&str]) {
        let words =
            |ranges: Vec<Range<usize>>| ranges.into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
        assert_eq!(words(urls(text)), expected_urls, "{text}");
        assert_eq!(words(emails(text)), expected_emails, "{text}");
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        check(
            "See https://a.org/x. Or (http://b.org/y_(z)), «ftp://c.org»!",
            &["https://a.org/x", "http://b.org/y_(z)", "ftp://c.org"],
            &[],
        );
        check(
            "[site](https://a.org/x) <https://b.org> **www.c.org**, *gob.mx/inaes*.",
            &["https://a.org/x", "https://b.org", "www.c.org", "gob.mx/inaes"],
            &[],
        );
        check("via www.gsef2021.org. Gracias", &["www.gsef2021.org"], &[]);
        check("a@b.org, (c.d+e@f.co.uk).", &[], &["a@b.org", "c.d+e@f.co.uk"]);
        check("詳細はhttps://a.org/xを参照。", &["https://a.org/x"], &[]);
        check("<a href=\"https://a.org/{1}\">", &["https://a.org/"], &[]);
        check("https://\u{FFFC}/x?y=\u{FFFC}", &["https://\u{FFFC}/x?y=\u{FFFC}"], &[]);
        check("mailto:me@a.org https://me@a.org/", &["https://me@a.org/"], &["me@a.org"]);
        check("inaes.gob.mx y example.org/path?x=1", &["inaes.gob.mx", "example.org/path?x=1"], &[]);
    }

    #[test]
    fn not_every_dot_makes_an_address() {
        check("el mundo.El fin.La S.A. de C.V., A.C. y/o etc.de", &[], &[]);
        check("README.md, main.rs, 3.5/4, p.ej. a.m./p.m. e.g. 5.org", &["5.org"], &[]);
        check("la sociedad.es importante; v1.2.3; @usuario; 1.er/2.o", &[], &[]);
    }

    #[track_caller]
    fn check_same(reference: &str, translation: &str, same: bool) {
        let (en, fr) = ("en-US".parse().unwrap(), "fr".parse().unwrap());
        assert_eq!(same_url(reference, translation, &en, &fr), same, "{reference} {translation}");
    }

    #[test]
    fn only_the_language_of_an_address_may_differ() {
        for (reference, translation) in [
            ("https://a.org/", "https://A.org"),
            ("https://a.org/x/", "https://a.org/x"),
            ("https://a.org/en/x", "https://a.org/fr/x"),
            ("https://a.org/en-US/x", "https://a.org/fr-FR/x"),
            ("https://a.org/en/x", "https://a.org/en/x"),
            ("https://a.org/x?lang=en&y=1", "https://a.org/x?lang=fr&y=1"),
            ("https://en.a.org/x", "https://fr.a.org/x"),
            ("https://en.wikipedia.org/wiki/Cooperative", "https://fr.wikipedia.org/wiki/Coop%C3%A9rative"),
            ("https://a.org/Caf%C3%A9", "https://a.org/Café"),
            ("https://a.org/fr/x", "https://a.org/fr/x"),
            ("https://www.example.com/me", "https://www.exemple.fr/moi"),
        ] {
            check_same(reference, translation, true);
        }
        for (reference, translation) in [
            ("https://a.org/x", "https://a.org/y"),
            ("https://a.org/x", "http://a.org/x"),
            ("https://a.org/x", "https://a.org/X"),
            ("https://a.org/en/x", "https://a.org/de/x"),
            ("https://a.org/en/x", "https://a.org/fr/y"),
            ("https://a.org/x", "https://a.org/fr/x"),
            ("https://en.wikipedia.org/wiki/X", "https://en.wikipedia.org/wiki/Y"),
            ("https://myexample.com", "https://x.fr"),
        ] {
            check_same(reference, translation, false);
        }
    }
}
