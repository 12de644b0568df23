use std::collections::BTreeSet;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::inert;
use crate::export::markdown::escape_starts;
use crate::export::plain;

#[track_caller]
fn check(reference: &str, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(inert(text, reference), *expected, "{text} beside {reference}");
    }
}

#[test]
fn what_the_reference_does_not_have_is_plain_text() {
    check(
        "Plain words.",
        &[
            ("un *mot* et **deux**, 5 * 3 & co. : l’a_b", "un *mot* et **deux**, 5 * 3 & co. : l’a_b"),
            ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
            ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"),
            ("a <!-- b --> <?php x ?>", "a &lt;!-- b --> &lt;?php x ?>"),
            ("[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"),
            ("![a](https://b.org/c.png)", "!\\[a\\](https\\://b.org/c.png)"),
            ("<https://b.org>", "&lt;https\\://b.org>"),
            ("HTTPS://b.org, WWW.b.org, a@b.org, tod@s", "HTTPS\\://b.org, WWW\\.b.org, a\\@b.org, tod@s"),
            ("[a]: https://b.org", "\\[a\\]: https\\://b.org"),
            ("`<b>*x*`", "\\`&lt;b>\\*x\\*\\`"),
            ("{{< x >}} {% y %} {z}", "&#123;&#123;&lt; x >}} &#123;% y %} &#123;z}"),
            // The translator's own escapes stay, where all know them.
            ("1 \\* 2, \\[a\\], \\<b>, \\{", "1 \\* 2, \\[a\\], &lt;b>, &#123;"),
            ("\\\\<b>", "\\\\&lt;b>"),
            ("\\input x", "\\\\input x"),
            ("a\r# b\r\nc", "a\n# b\nc"),
        ],
    );
}

#[test]
fn what_the_reference_has_stays() {
    check(
        "CO<sub>2</sub>, see [the site](https://a.org/x#top \"There\") or <https://b.org>, www.c.org, d@e.org.",
        &[
            ("du CO<sub>2</sub>", "du CO<sub>2</sub>"),
            ("du CO<sub>2", "du CO&lt;sub>2"),
            ("du CO<sub onclick=\"x\">2</sub>", "du CO&lt;sub onclick=\"x\">2&lt;/sub>"),
            ("[le [site]](https://a.org/x#haut \"Là\")", "[le \\[site\\]](https://a.org/x#haut \"Là\")"),
            ("[le <b>](https://a.org/x)", "[le &lt;b>](https://a.org/x)"),
            ("[le site](https://a.org/x \"<b>\")", "\\[le site\\](https://a.org/x \"&lt;b>\")"),
            ("[le site](https://a.org/y)", "\\[le site\\](https\\://a.org/y)"),
            ("![le site](https://a.org/x)", "!\\[le site\\](https://a.org/x)"),
            ("<https://b.org> https://b.org", "<https://b.org> https://b.org"),
            ("https://b.org.evil.org https://b.orgé.org", "https\\://b.org.evil.org https\\://b.orgé.org"),
            ("www.c.org, d@e.org, d@f.org", "www.c.org, d@e.org, d\\@f.org"),
        ],
    );
    check(
        "<abbr title=\"Social Economy\">SE</abbr> ![A map](map.png), `code`, {{< ref \"x\" >}}",
        &[
            ("<abbr title=\"Économie\">ÉS</abbr>", "<abbr title=\"Économie\">ÉS</abbr>"),
            ("![Une carte](map.png)", "![Une carte](map.png)"),
            ("[Une carte](map.png)", "\\[Une carte\\](map.png)"),
            ("`un` `{{< x >}}`", "`un` \\`&#123;&#123;&lt; x >}}\\`"),
            ("{{< ref \"x\" >}} {{< ref \"y\" >}}", "{{< ref \"x\" >}} &#123;&#123;&lt; ref \"y\" >}}"),
        ],
    );
}

/// What a text brings into a page: tags, addresses, code, and blocks that are no paragraphs.
fn brought(page: &str) -> BTreeSet<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | Options::ENABLE_WIKILINKS;
    let things = Parser::new_ext(page, options).filter_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(format!("tag {html}")),
        Event::Code(_) => Some("code".to_owned()),
        Event::Start(Tag::Link { dest_url, .. }) => Some(format!("link {dest_url}")),
        Event::Start(Tag::Image { dest_url, .. }) => Some(format!("image {dest_url}")),
        Event::Start(Tag::Paragraph | Tag::Emphasis | Tag::Strong) => None,
        Event::Start(tag) => Some(format!("{tag:?}")),
        Event::Rule => Some("rule".to_owned()),
        _ => None,
    });
    things.collect()
}

/// As a page prints a text: beside another one.
fn page(texts: &[&str]) -> String {
    texts.iter().map(|text| escape_starts(text)).collect::<Vec<_>>().join("\\\n")
}

#[rustfmt::skip]
const HOSTILE: &[&str] = &[
    "word", "é", " ", "\n", "\n\n", "    ", "\t", "\r", "\\", "*", "_", "!", "\"", "'", "=", ">", "<", "&lt;", "&#60;b>",
    "<b>", "</b>", "<sup>", "</sup>", "<script>", "<img src=x onerror=y>", "<b title=\"", "<!--", "-->", "<div>\n", "<?",
    "[", "]", "](", ")", "[[x]]", "[^1]", "[^1]: y", "![", "![a](https://evil.example/i.png)", "[a](javascript:x)",
    "](https://evil.example)", "[x]: https://evil.example", "[x]", "<https://evil.example>", "[a](https://a.org)",
    "https://evil.example", "https://a.org", "www.evil.example", "name@evil.example", "`", "``", "`c`", "```\n", "~~~\n",
    "{{< x >}}", "{% x %}", "{", "}", "# ", "- ", "1. ", "---\n", "| a | b\n", "--- | ---\n", ": ", "===\n", "[ ] ",
];
const REFERENCES: &[&str] = &[
    "",
    "words",
    "x<sup>2</sup> and <b>bold</b>",
    "[site](https://a.org) and `code`",
    "![site](https://a.org) <img src=x onerror=y>",
    "<sup>1</sup> `x` [y](https://a.org) {{< x >}}",
];

fn hostile(most: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(HOSTILE), 1..most).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn nothing_is_brought_that_the_reference_has_not(
        one in hostile(12), other in hostile(12), reference in proptest::sample::select(REFERENCES),
    ) {
        let safe = [inert(&one, reference), inert(&other, reference)];
        let known = brought(reference);
        for page in [page(&[&safe[0]]), page(&[&safe[0], &safe[1]]), page(&["**A**", &safe[0], "word"])] {
            let new: Vec<String> = brought(&page).difference(&known).cloned().collect();
            prop_assert!(new.is_empty(), "{new:?} in {page:?}");
            // What other readers of Markdown make addresses and commands of.
            for sign in ["https://evil", "www.evil", "name@evil", "{%"] {
                prop_assert!(!page.contains(sign), "{page:?}");
            }
        }
    }

    /// A piece has been through it when its pattern goes through it.
    #[test]
    fn what_is_inert_stays_as_it_is(text in hostile(12), reference in proptest::sample::select(REFERENCES)) {
        let once = inert(&text, reference);
        prop_assert_eq!(inert(&once, &once), once);
    }

    #[test]
    fn all_of_it_is_shown(text in hostile(12).prop_filter("marks", |text| !text.contains(['\\', '&', '*', '_', '\r']))) {
        let shown = plain::text(&inert(&text, ""));
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(words(&shown), words(&text));
    }
}
