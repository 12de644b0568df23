//! The markup of running text: emphasis, links and code of Markdown, tags of HTML.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, LinkType, Parser, Tag};
use regex::Regex;

use super::prose::HOLE;
use super::words::words;

/// What is marked in a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Markup {
    /// `**…**`
    pub strong: Vec<Range<usize>>,
    /// `*…*`
    pub emphasis: Vec<Emphasis>,
    /// `` `…` ``
    pub code: Vec<Range<usize>>,
    /// `[…](…)` and images: where, and what they lead to.
    pub links: Vec<(Range<usize>, String)>,
    /// `*` and `_` that belong to a word but emphasize nothing: one of two is lost.
    pub loose: Vec<Range<usize>>,
    /// Signs of code and of tags that mark nothing: `` ` ``, `<`, `>`.
    pub stray: Vec<(usize, char)>,
    /// Tags of HTML, opening and closing ones.
    pub tags: Vec<HtmlTag>,
}

/// `*…*`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emphasis {
    /// With its marks.
    pub range: Range<usize>,
    /// How many words it marks.
    pub words: usize,
    /// It marks a placeable.
    pub hole: bool,
}

/// `<b>`, `</b>`, `<br/>`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HtmlTag {
    /// With its brackets.
    pub range: Range<usize>,
    /// In lower case.
    pub name: String,
    /// `</b>`
    pub closes: bool,
    /// It needs no closing tag.
    pub empty: bool,
    /// What Fluent's overlays know it by.
    pub l10n_name: Option<String>,
}

static TAG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"<(/?)([A-Za-z][A-Za-z0-9-]*|[0-9]+)((?:\s+[^\s<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*(/?)>"#,
    )
    .expect("a valid pattern")
});
static L10N_NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"data-l10n-name\s*=\s*["']?([\w-]+)"#).expect("a valid pattern"));

/// Elements of HTML that stand in texts. What else is in angle brackets is a tag where it is closed: `<file>` may be a
/// word that is to be filled in, and is translated.
const ELEMENTS: &str = " a abbr address article aside audio b bdi bdo big blockquote br button caption center cite code \
    col data dd del details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr html:a i img \
    input ins kbd label legend li main mark nav ol option p picture pre q rp rt ruby s samp section select small source \
    span strike strong sub summary sup svg table tbody td textarea tfoot th thead time tr tt u ul var video wbr ";
/// Those that are never closed.
const EMPTY: &str = " br col hr img input source wbr ";

/// Reads the markup of a text.
pub fn read(text: &str) -> Markup {
    let mut markup = Markup { tags: tags(text), ..Markup::default() };
    let mut signs: Vec<usize> = Vec::new();
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Strong) => markup.strong.push(range),
            // `amig*s y vecin*s` (or `Nutzer*innen`) emphasizes nothing.
            Event::Start(Tag::Emphasis) if !within_words(text, &range) => {
                let inner = &text[range.clone()];
                let emphasis = Emphasis { words: words(inner).count(), hole: inner.contains(HOLE), range };
                markup.emphasis.push(emphasis);
            }
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. })
                if !matches!(link_type, LinkType::Autolink | LinkType::Email) =>
            {
                markup.links.push((range, dest_url.into_string()));
            }
            Event::Code(_) => markup.code.push(range),
            Event::Text(_) => {
                for (at, sign) in text[range.clone()].char_indices().map(|(at, sign)| (range.start + at, sign)) {
                    match sign {
                        '*' | '_' => signs.push(at),
                        '`' | '<' | '>' => markup.stray.push((at, sign)),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    signs.sort_unstable();
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in signs {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    let in_tag = |run: &Range<usize>| markup.tags.iter().any(|tag| tag.range.contains(&run.start));
    runs.retain(|run| is_loose(text, run) && !in_tag(run));
    markup.loose = runs;
    markup
}

fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

fn after(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

fn is_word(character: Option<char>) -> bool {
    character.is_some_and(|c| c.is_alphanumeric() || c == HOLE)
}

/// Whether both marks of an emphasis stand within words.
fn within_words(text: &str, range: &Range<usize>) -> bool {
    is_word(before(text, range.start)) && is_word(after(text, range.end))
}

/// Whether signs that mark nothing look as if they should: they stand at one side of a word, or are two. `5 * 3`,
/// `snake_case` and `2*3` are no such.
fn is_loose(text: &str, run: &Range<usize>) -> bool {
    if before(text, run.start) == Some('\\') {
        return false;
    }
    // Beside `*` there may be marks that are read as such.
    let before = text[..run.start].trim_end_matches(['*', '_']).chars().next_back();
    let after = text[run.end..].trim_start_matches(['*', '_']).chars().next();
    let blank = |side: Option<char>| side.is_none_or(char::is_whitespace);
    if run.len() == 2 && text.as_bytes().get(run.start) == Some(&b'*') {
        return !(blank(before) && blank(after)) || text.matches("**").count() > 1;
    }
    is_word(before) != is_word(after)
}

fn tags(text: &str) -> Vec<HtmlTag> {
    let closed: Vec<&str> = TAG
        .captures_iter(text)
        .filter(|tag| tag.get(1).is_some_and(|slash| !slash.is_empty()))
        .filter_map(|tag| tag.get(2).map(|name| name.as_str()))
        .collect();
    let in_list = |list: &str, name: &str| list.contains(&format!(" {name} "));
    TAG.captures_iter(text)
        .filter_map(|tag| {
            let (whole, written) = (tag.get(0)?, tag.get(2)?.as_str());
            let name = written.to_lowercase();
            let closes = tag.get(1).is_some_and(|slash| !slash.is_empty());
            let alone = tag.get(4).is_some_and(|slash| !slash.is_empty());
            let known = in_list(ELEMENTS, &name) || closes || alone || closed.contains(&written);
            let l10n_name = L10N_NAME.captures(whole.as_str()).and_then(|found| found.get(1));
            known.then(|| HtmlTag {
                range: whole.range(),
                closes,
                empty: alone || in_list(EMPTY, &name),
                l10n_name: l10n_name.map(|found| found.as_str().to_owned()),
                name,
            })
        })
        .collect()
}

impl HtmlTag {
    /// What two tags have in common that do the same.
    pub fn sort(&self) -> String {
        let slash = if self.closes { "/" } else { "" };
        match &self.l10n_name {
            None => format!("<{slash}{}>", self.name),
            Some(l10n_name) => format!("<{slash}{} data-l10n-name=\"{l10n_name}\">", self.name),
        }
    }
}

impl Markup {
    /// The tags that close nothing or are not closed.
    pub fn unbalanced(&self) -> Vec<&HtmlTag> {
        let mut open: Vec<&HtmlTag> = Vec::new();
        let mut found = Vec::new();
        for tag in self.tags.iter().filter(|tag| !tag.empty) {
            if !tag.closes {
                open.push(tag);
            } else if open.last().is_some_and(|last| last.name == tag.name) {
                open.pop();
            } else if let Some(position) = open.iter().rposition(|other| other.name == tag.name) {
                found.extend(open.drain(position..).skip(1));
            } else {
                found.push(tag);
            }
        }
        found.extend(open);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_loose(text: &str, expected: &[&str]) {
        let markup = read(text);
        assert_eq!(markup.loose.iter().map(|range| &text[range.clone()]).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn a_mark_whose_partner_is_lost_is_loose() {
        for (text, expected) in [
            ("el **Comité* organizador", &["*"][..]),
            ("el Comité** organizador", &["**"]),
            ("su *début", &["*"]),
            ("su début_, en", &["_"]),
            ("el **Comité", &["**"]),
            ("el ** Comité ** organizador", &["**", "**"]),
        ] {
            check_loose(text, expected);
        }
    }

    #[test]
    fn not_every_sign_is_a_mark() {
        for text in [
            "5 * 3, 2*3, snake_case, __ y *énfasis*, **negrita**, _otro_",
            "tod*s l*s amig*s y Nutzer*innen",
            "con **negrita**, *cursiva* y ***ambas***",
            "un \\*asterisco y `*código`",
            "<a href=\"x_\">y</a>",
        ] {
            check_loose(text, &[]);
        }
        assert!(read("tod*s y amig*s").emphasis.is_empty());
    }

    #[test]
    fn tags_are_told_from_other_brackets() {
        let names = |text: &str| read(text).tags.iter().map(HtmlTag::sort).collect::<Vec<_>>();
        assert_eq!(names("a < b > c <https://a.org> <me@a.org> <file>"), Vec::<String>::new());
        assert_eq!(
            names("<a data-l10n-name=\"x\" title='>'>y</a><br/><link>z</link><1>"),
            ["<a data-l10n-name=\"x\">", "</a>", "<br>", "<link>", "</link>"]
        );
        let unbalanced = |text: &str| read(text).unbalanced().into_iter().map(HtmlTag::sort).collect::<Vec<_>>();
        assert_eq!(unbalanced("<b><i>x</b></i>"), ["<i>", "</i>"]);
        assert_eq!(unbalanced("<b>x<br></b> <p>y</p>"), Vec::<String>::new());
        assert_eq!(unbalanced("<b>x"), ["<b>"]);
    }
}
