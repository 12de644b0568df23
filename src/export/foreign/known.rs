//! The markup that a reference has, which its translation may have as well.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, Tag};
use regex::Regex;

use super::{inline, paragraphs};
use crate::text::addresses::{emails, urls};
use crate::text::markup;

/// Attributes of HTML that a reader sees, and a translator translates.
static WORDS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"(?i)\s(?:alt|aria-label|title)\s*=\s*"[^"<>{}`]*""#).expect("a valid pattern"));
/// What may open a tag.
static OPENING: LazyLock<Regex> = LazyLock::new(|| Regex::new("<[A-Za-z/!?]").expect("a valid pattern"));

/// The markup of a reference.
pub(super) struct Known {
    /// Every tag is closed.
    pub(super) balanced: bool,
    /// On one line.
    text: String,
    tags: HashSet<String>,
    links: HashSet<String>,
    images: HashSet<String>,
    codes: HashSet<String>,
    /// Of pages and of mail, as they are written.
    addresses: HashSet<String>,
}

impl Known {
    pub(super) fn new(reference: &str) -> Self {
        let addresses = urls(reference).into_iter().chain(emails(reference));
        let mut known = Self {
            balanced: markup::read(reference).unbalanced().is_empty(),
            text: reference.replace('\n', " "),
            tags: HashSet::new(),
            links: HashSet::new(),
            images: HashSet::new(),
            codes: HashSet::new(),
            addresses: addresses.map(|range| page(&reference[range]).to_owned()).collect(),
        };
        for (event, _) in paragraphs(reference).into_iter().flat_map(|range| inline(&reference[range])) {
            match event {
                Event::InlineHtml(tag) => {
                    known.tags.insert(sort(&tag));
                }
                Event::Code(code) => {
                    known.codes.insert(code.into_string());
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    known.links.insert(page(&dest_url).to_owned());
                    known.addresses.insert(page(&dest_url).to_owned());
                }
                Event::Start(Tag::Image { dest_url, .. }) => {
                    known.images.insert(dest_url.into_string());
                }
                _ => {}
            }
        }
        known
    }

    /// A tag with the same attributes, but for what a reader sees of them.
    pub(super) fn has_tag(&self, tag: &str) -> bool {
        self.tags.contains(&sort(tag))
    }

    /// A link to the same page. The heading on it may have another name in another language.
    pub(super) fn has_link(&self, address: &str) -> bool {
        self.links.contains(page(address))
    }

    /// The same image.
    pub(super) fn has_image(&self, address: &str) -> bool {
        self.images.contains(address)
    }

    /// The same code, or other words where the reference has code. Commands of a site's generator count within code too, and
    /// what would be markup without its marks is better not trusted to them.
    pub(super) fn has_code(&self, code: &str) -> bool {
        let is_words = || !code.contains(['<', '[', '{', '@']) && !code.contains("://") && !code.contains("www.");
        self.codes.contains(code) || !self.codes.is_empty() && is_words()
    }

    /// How long the pair of braces at the start of a text is, if the reference has the same and it is nothing but words or a
    /// command of a site's generator.
    pub(super) fn braces(&self, text: &str) -> Option<usize> {
        // The reference bounds the search.
        let length = text.bytes().take(self.text.len()).position(|byte| byte == b'}')? + 1;
        let braces = &text[..length];
        let inert = !braces.contains(['[', ']', '`', '\\']) && !OPENING.is_match(braces);
        (inert && self.text.contains(braces)).then_some(length)
    }

    /// The addresses in a text that the reference has as well. What an address touches may be read as a part of it.
    pub(super) fn addresses_in(&self, text: &str) -> Vec<Range<usize>> {
        let all = urls(text).into_iter().chain(emails(text));
        let ends = |end: usize| !text[end..].starts_with(char::is_alphanumeric);
        all.filter(|range| self.addresses.contains(page(&text[range.clone()])) && ends(range.end)).collect()
    }
}

/// What two tags have in common that do the same.
fn sort(tag: &str) -> String {
    WORDS.replace_all(tag, "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An address without the place on the page.
fn page(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}
