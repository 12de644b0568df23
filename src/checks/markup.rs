//! `markup`: emphasis, links, code or tags are broken, or are not those of the reference.
//!
//! Bold text, links, code and tags must be those of the reference, in any order. Italics may differ by a word or two: a
//! foreign word is set in italics, and *début* is none in French. But a text that the reference sets apart (a phrase, a
//! placeable) stays apart.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::resource::part::Part;
use crate::text::Span;
use crate::text::around::{after, before};
use crate::text::markup::{self, Emphasis, HtmlTag, Markup};
use crate::text::prose::Prose;
use crate::ui::Args;

/// What the reference has and the translation has not, or the other way round.
struct Fault {
    says: &'static str,
    args: Args,
    /// Where; none for the whole part.
    place: Option<Span>,
    /// A language may have it otherwise: a line end, a foreign word in italics.
    is_style: bool,
}

/// Tags that say how words look, not what they do.
const STYLE: &[&str] = &["br", "wbr", "em", "i", "cite", "dfn", "sup", "q", "small"];

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(reference) = part.reference else { return };
    let readings = part.translation.readings();
    let marked = |text: &str| text.contains(['*', '_', '<', '>', '`', '[']);
    let originals = reference.readings();
    if !originals.iter().chain(&readings).any(|reading| marked(reading.text())) {
        return;
    }
    let originals: Vec<Markup> = originals.iter().map(|original| markup::read(original.text())).collect();
    let mut told = HashSet::new();
    for reading in &readings {
        let found = markup::read(reading.text());
        let mut faults: Vec<Vec<Fault>> = originals.iter().map(|original| compare(original, &found, reading)).collect();
        // A variant may be made from any of the reference's.
        faults.sort_by_key(Vec::len);
        for fault in faults.into_iter().next().into_iter().flatten() {
            if !told.insert((fault.says, fault.place.clone())) {
                continue;
            }
            let place = fault.place.unwrap_or_else(|| part.translation.span.clone());
            let mut finding = part.finding(Code::Markup, place).says(fault.says);
            finding.args = fault.args;
            findings.push(if fault.is_style { finding.severity(Severity::Warning) } else { finding });
        }
    }
}

fn compare(original: &Markup, found: &Markup, reading: &Prose) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut add = |says, args, place: Option<Span>| faults.push(Fault { says, args, place, is_style: false });
    let mut count = |says, expected: usize, found: usize| {
        if expected != found {
            add(says, vec![("expected", expected.into()), ("found", found.into())], None);
        }
        expected == found
    };
    let bold = count("strong", original.strong.len(), found.strong.len());
    let (expected, italics) = (original.emphasis.len(), found.emphasis.len());
    let few = |emphasis: &&Emphasis| !emphasis.hole && emphasis.words <= 2;
    let free = if italics < expected { &original.emphasis } else { &found.emphasis }.iter().filter(few).count();
    if bold && italics.abs_diff(expected) > free {
        count("emphasis", expected, italics);
    }
    let code = count("code", original.code.len(), found.code.len());
    count("links", original.links.len(), found.links.len());
    // Addresses of the web are another check's; here it is places in the same document.
    let mut inner: Vec<&str> = original.links.iter().map(|(_, target)| target.as_str()).collect();
    for (range, target) in &found.links {
        if let Some(at) = inner.iter().position(|other| other == target) {
            inner.remove(at);
        } else if !is_address(target) && inner.iter().any(|other| !is_address(other)) {
            add("target", vec![("target", target.as_str().into())], Some(reading.span(range.clone())));
        }
    }
    if found.loose.len() > original.loose.len()
        && let Some(first) = found.loose.first()
    {
        let text = &reading.text()[first.clone()];
        add("loose", vec![("mark", text.into())], Some(reading.span(first.clone())));
    }
    let (lost, extra) = difference(&original.tags, &found.tags);
    let place = |tag: &HtmlTag| Some(reading.span(tag.range.clone()));
    let style = |tag: &HtmlTag| STYLE.contains(&tag.name.as_str()) && tag.l10n_name.is_none();
    let mut add_tag = |says, tag: &HtmlTag, place, is_style| {
        faults.push(Fault { says, args: vec![("tag", tag.sort().into())], place, is_style });
    };
    for tag in &lost {
        add_tag("tag-lost", tag, None, style(tag));
    }
    for tag in &extra {
        add_tag("tag-extra", tag, place(tag), style(tag));
    }
    if lost.is_empty() && extra.is_empty() && original.unbalanced().is_empty() {
        let mut told: Vec<&str> = Vec::new();
        for tag in found.unbalanced() {
            // A pair that crosses another is one fault.
            if tag.closes && told.contains(&tag.name.as_str()) {
                continue;
            }
            told.push(&tag.name);
            add_tag("tag-order", tag, place(tag), false);
        }
        faults.extend(stray(original, found, reading).filter(|_| code));
    }
    faults
}

/// A sign of code or of a tag that marks nothing, and of which the reference has none such.
fn stray(original: &Markup, found: &Markup, reading: &Prose) -> Option<Fault> {
    // *Archivo > Guardar* and *< 12 años* are no tags.
    let is_letter = |side: Option<char>| side.is_some_and(char::is_alphabetic);
    let touches_word = |at: usize| is_letter(before(reading.text(), at)) || is_letter(after(reading.text(), at + 1));
    let is_wrong = |&&(at, sign): &&(usize, char)| {
        original.stray.iter().all(|(_, other)| *other != sign) && (sign == '`' || touches_word(at))
    };
    let &(at, sign) = found.stray.iter().find(is_wrong)?;
    let place = Some(reading.span(at..at + sign.len_utf8()));
    Some(Fault { says: "loose", args: vec![("mark", sign.to_string().into())], place, is_style: false })
}

fn is_address(target: &str) -> bool {
    target.contains("://") || target.starts_with("mailto:")
}

/// The tags of one text that the other has not.
fn difference<'t>(original: &'t [HtmlTag], found: &'t [HtmlTag]) -> (Vec<&'t HtmlTag>, Vec<&'t HtmlTag>) {
    let mut lost: Vec<&HtmlTag> = original.iter().collect();
    let mut extra = Vec::new();
    for tag in found {
        match lost.iter().position(|other| other.sort() == tag.sort()) {
            Some(at) => drop(lost.remove(at)),
            None => extra.push(tag),
        }
    }
    (lost, extra)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_sign_of_code_or_of_a_tag_that_marks_nothing() {
        check_text(check, "es", "Economy and care", "La economía` y los cuidados", &["`"]);
        check_text(check, "es", "Economy and care", "La economía< y los cuidados", &["<"]);
        check_text(check, "es", "See `a` and b", "Véase `a` y `b", &["`"]);
        for (reference, translation) in [
            ("a < b > c", "a < b > c"),
            ("Open File > “Save”", "Abra Archivo > Guardar > Listo"),
            ("Click Tools, then Options.", "Haga clic en Herramientas > Opciones."),
            ("Children (under 12)", "Niños (< 12 años)"),
            ("<b>Economy</b>", "<b>Economía</b>"),
            ("Write to <file>", "Escribe en <archivo>"),
        ] {
            check_text(check, "es", reference, translation, &[]);
        }
    }

    #[test]
    fn lost_and_broken_marks_are_reported() {
        for (reference, translation, expected) in [
            (
                "the **Organizing Committee** of",
                "el **Comité Organizador* de",
                &["el **Comité Organizador* de", "*"][..],
            ),
            ("the **Organizing Committee** of", "el *Comité Organizador* de", &["el *Comité Organizador* de"]),
            ("the **Committee** of", "el Comité de", &["el Comité de"]),
            ("the Committee of", "el **Comité** de", &["el **Comité** de"]),
            ("making its *début* on", "con su *estreno en", &["*"]),
            ("*{ $affiliation }*, x", "{ $affiliation }, x", &["{ $affiliation }, x"]),
            ("*a long phrase apart*, x", "una frase aparte, x", &["una frase aparte, x"]),
            ("see [the site](https://a.org)", "ver el sitio https://a.org", &["ver el sitio https://a.org"]),
            ("see [it](#one)", "ver [eso](#dos)", &["[eso](#dos)"]),
            ("use `id`", "use id", &["use id"]),
            ("a **b** c", "a ** b ** c", &["a ** b ** c", "**"]),
        ] {
            check_text(check, "es", reference, translation, expected);
        }
    }

    #[test]
    fn tags_are_those_of_the_reference() {
        check_text(check, "es", "<b>Bold</b> text", "<b>Texto", &["<b>Texto"]);
        check_text(check, "es", "Text", "<b>Texto</b>", &["<b>", "</b>"]);
        check_text(check, "es", "<b><i>x</i></b>", "<b><i>x</b></i>", &["<i>"]);
        check_text(
            check,
            "es",
            "<a data-l10n-name=\"one\">x</a>",
            "<a data-l10n-name=\"uno\">x</a>",
            &["<a data-l10n-name=\"one\">x</a>".replace("one", "uno").as_str(), "<a data-l10n-name=\"uno\">"],
        );
    }

    #[test]
    fn marks_move_with_the_words() {
        for (reference, translation) in [
            ("making its *début* on", "con su estreno en"),
            ("software is *free*", "el *software* es *libre*"),
            ("the **A** and **B**", "la **B** y la **A**"),
            ("5 * 3 and snake_case", "5 * 3 y snake_case"),
            ("all friends and neighbours", "tod*s l*s amig*s y vecin*s"),
            ("Usage: <file>", "Uso: <archivo>"),
            ("* Required", "* Obligatorio"),
            (
                "<b>{ $n }</b> tabs",
                "{ $n ->\n        [one] <b>{ $n }</b> ficha\n       *[other] <b>{ $n }</b> fichas\n    }",
            ),
            ("<a data-l10n-name=\"x\" title=\"Go\">y</a>", "<a title=\"Ir\" data-l10n-name=\"x\">y</a>"),
            ("see [the site](https://a.org)", "ver [el sitio](https://a.org)"),
        ] {
            check_text(check, "es", reference, translation, &[]);
        }
    }
}
