//! `end-punctuation`: a text does not end with the mark that its reference ends with.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::resource::part::Part;
use crate::text::edit::Edit;
use crate::text::prose::{HOLE, Prose};

/// A mark that ends a text, whatever the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Stop,
    Ellipsis,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    Comma,
}

impl Mark {
    fn of(character: char, language: &str) -> Option<Self> {
        Some(match character {
            ';' if language == "el" => Self::Question,
            '.' | '。' | '．' | '।' | '۔' | '։' | '።' => Self::Stop,
            '…' => Self::Ellipsis,
            '?' | '？' | '؟' | '՞' => Self::Question,
            '!' | '！' | '՜' => Self::Exclamation,
            ':' | '：' => Self::Colon,
            ';' | '；' | '؛' | '·' => Self::Semicolon,
            ',' | '，' | '،' | '、' => Self::Comma,
            _ => return None,
        })
    }
}

/// How a text ends.
#[derive(Debug)]
struct Ending<'t> {
    /// The marks behind the last word, whatever quotation marks and brackets are around them.
    marks: Vec<Mark>,
    /// From the first mark to the last, or the place behind the last word.
    range: Range<usize>,
    /// The text up to its last mark.
    text: &'t str,
    /// How many full stops are among the marks.
    stops: usize,
    /// A placeable ends the text.
    in_hole: bool,
    /// How many letters the text has, if it is one word.
    word: Option<usize>,
}

impl Ending<'_> {
    /// It is one stop behind digits or a placeable.
    fn is_number(&self) -> bool {
        let before = self.text.strip_suffix('.').and_then(|text| text.chars().next_back());
        self.stops == 1 && before.is_some_and(|c| c.is_ascii_digit() || c == HOLE)
    }

    /// The stop may be that of an abbreviation, and then stand for both.
    fn is_abbreviation(&self) -> bool {
        self.stops == 1 && ABBREVIATION.is_match(self.text)
    }
}

/// What may stand around a mark at the end: quotation marks, brackets, emphasis, spaces.
fn closes(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '"' | '\'' | '”' | '’' | '»' | '›' | '“' | '‘' | ')' | ']' | '}' | '」' | '』' | '）' | '״' | '׳'
        )
        || matches!(character, '*' | '_' | '`' | '~' | '\u{200F}' | '\u{200E}')
}

/// Abbreviations whose stop may end a sentence as well: *A. C.*, *Ph.D.*, *U.S.*, *etc.*
static ABBREVIATION: LazyLock<Regex> = LazyLock::new(|| {
    let known = concat!(
        "etc|inc|ltd|co|corp|jr|sr|dr|dra|mr|mrs|ms|st|no|nos|vol|vols|ed|eds|al|ca|cf|p|pp|m|mm|fig|art|cap|núm|pág|págs|",
        "cía|ltda|av|col|d|dept|univ|approx|est|apr|aug|sept|oct|nov|dec|dic|ene|janv|févr|avr|juil|déc|éd|env|boul|tél|tel|",
        "mo|yr|hr|wk|sec|min|qty|ext|uu|hh|aa|vv|hnos|admón|depto|prof|lic|ing|arq|mtro|mtra|hon|gov|sen|rep|vs"
    );
    Regex::new(&format!(r"(?i)(?:\b\p{{L}}\.[ \x{{A0}}\x{{202F}}]?\p{{L}}|\bPh\.?[ \x{{A0}}\x{{202F}}]?D|[\s(/\x{{A0}}](?:\p{{L}}|{known}))\.$"))
        .expect("a pattern that the tests compile")
});

fn ending<'t>(prose: &'t Prose, language: &str) -> Option<Ending<'t>> {
    let text = prose.text();
    let mut marks = Vec::new();
    let mut first = None;
    let mut last = 0;
    let mut stops = 0;
    let mut behind_word = 0;
    let mut end = text.len();
    while let Some(character) = text[..end].chars().next_back() {
        if let Some(stretch) = prose.opaque().ending_at(end) {
            // A mark may stand on either side of a tag, and beside a quotation mark that is an entity. Code is a word.
            if text[stretch.clone()].starts_with(['<', '&']) {
                end = stretch.start;
                continue;
            }
            behind_word = end;
            break;
        }
        end -= character.len_utf8();
        let at = end;
        if let Some(mark) = Mark::of(character, language) {
            marks.push(mark);
            stops += usize::from(mark == Mark::Stop);
            if first.is_none() {
                last = at + character.len_utf8();
            }
            first = Some(at);
        } else if !closes(character) {
            behind_word = at + character.len_utf8();
            break;
        }
    }
    if behind_word == 0 {
        return None;
    }
    if stops >= 3 {
        marks.retain(|mark| *mark != Mark::Stop);
        marks.push(Mark::Ellipsis);
    }
    let range = first.map_or(behind_word..behind_word, |first| first..last);
    let word = text[..behind_word].trim_start();
    let word = word.chars().all(char::is_alphabetic).then(|| word.chars().count());
    let in_hole = marks.is_empty() && text[..behind_word].ends_with(HOLE);
    Some(Ending { text: &text[..range.end], marks, range, stops, in_hole, word })
}

/// Languages that write ordinals in digits with a full stop: *4.* is “4th”.
const ORDINAL_STOPS: &[&str] = &[
    "bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lb", "lv", "nb", "nn", "no", "pl", "sk", "sl", "sr",
    "tr",
];

/// Scripts in which a sentence needs no mark at its end.
const WITHOUT_STOPS: &[&str] = &["th", "lo", "km", "my", "bo"];

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let (from, to) = (part.rules.reference.language.as_str(), part.rules.locale.language.as_str());
    if WITHOUT_STOPS.contains(&to) {
        return;
    }
    for (translation, reference) in part.aligned() {
        let (translation, reference) = (&*translation, &*reference);
        let (Some(wanted), Some(found)) = (ending(reference, from), ending(translation, to)) else {
            continue;
        };
        // “4th” is *4.*
        let suffixed = wanted.marks.is_empty() && wanted.text.ends_with(char::is_alphabetic);
        if ORDINAL_STOPS.contains(&to) && suffixed && found.is_number() {
            continue;
        }
        // What a placeable brings with it is not known.
        if agree(&wanted, &found) || wanted.in_hole != found.in_hole || is_item(part, &wanted, &found) {
            continue;
        }
        let mark =
            |prose: &Prose, ending: &Ending<'_>| prose.text().get(ending.range.clone()).unwrap_or_default().to_owned();
        let (expected, actual) = (mark(reference, &wanted), mark(translation, &found));
        let says = match (expected.is_empty(), actual.is_empty()) {
            (false, true) => "missing",
            (true, false) => "extra",
            _ => "",
        };
        let shown = if found.range.is_empty() {
            let word = translation.text()[..found.range.start].char_indices().next_back().map_or(0, |(at, _)| at);
            word..found.range.end
        } else {
            found.range.clone()
        };
        let finding = part
            .finding(Code::EndPunctuation, translation.span(shown))
            .says(says)
            .arg("expected", expected.as_str())
            .arg("found", actual.as_str());
        findings.push(finding.offer(edit(translation, &wanted, &found, expected)));
    }
}

fn agree(wanted: &Ending<'_>, found: &Ending<'_>) -> bool {
    let plain = |ending: &Ending<'_>| ending.marks.is_empty() || ending.is_abbreviation();
    // *Disp.* for “Avail”: the one word of a table's head.
    let shortened = wanted.marks.is_empty() && wanted.word.is_some() && found.word.is_some_and(|letters| letters <= 5);
    wanted.marks.iter().any(|mark| found.marks.contains(mark))
        || plain(wanted) && (plain(found) || shortened && found.marks == [Mark::Stop])
}

/// Whether the text is an item of a list that the translation punctuates and the reference does not: items end in the same mark,
/// the last one in a full stop.
fn is_item(part: &Part<'_>, wanted: &Ending<'_>, found: &Ending<'_>) -> bool {
    let ends = |steps, marks: &[char]| part.beside(steps)[0].is_some_and(|text| text.trim_end().ends_with(marks));
    wanted.marks.is_empty()
        && part.attribute.is_none()
        && match found.marks.as_slice() {
            [Mark::Comma | Mark::Semicolon] => ends(-1, &[',', ';', ':']) || ends(1, &[',', ';', '.']),
            [Mark::Stop] => ends(-1, &[',', ';']),
            _ => false,
        }
}

/// The edit where the mark is written alike in all languages: a stop, an ellipsis, a comma. A question needs more than its
/// mark in Spanish, and a colon a space in French.
fn edit(translation: &Prose, wanted: &Ending<'_>, found: &Ending<'_>, expected: String) -> Option<Edit> {
    let simple = |ending: &Ending<'_>| {
        ending.marks.len() < 2
            && ending.marks.iter().all(|mark| matches!(mark, Mark::Stop | Mark::Ellipsis | Mark::Comma))
    };
    if !simple(wanted)
        || !simple(found)
        || wanted.is_abbreviation()
        || found.is_abbreviation()
        || !expected.is_ascii() && expected != "…"
    {
        return None;
    }
    if found.range.is_empty() && translation.text().len() > found.range.end {
        // On which side of the closing marks it goes is the language's affair.
        return None;
    }
    translation.edit(found.range.clone(), expected)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;

    #[test]
    fn the_same_end_in_other_signs() {
        for (locale, reference, translation) in [
            ("es", "It is “living well.”", "Es el “buen vivir”."),
            ("es", "thank all of you!", "¡les damos las gracias!"),
            ("es", "He asked “why?”", "Preguntó: “¿por qué?”."),
            ("fr", "Why?", "Pourquoi\u{202f}?"),
            ("fr", "all, etc.", "tous, etc."),
            ("fr", "all, and so on.", "tous, etc."),
            ("es", "Research Center U Yich Lu'um Ac", "Centro U Yich Lu’um, A. C."),
            ("fr", "Ph.D. Diana Alarcón", "Diana Alarcón, Ph. D."),
            ("es", "in the U.S.", "en Estados Unidos"),
            ("es", "born from needs...", "nacen de las necesidades…"),
            ("es", "*so.*", "*así*."),
            ("ar", "So? Yes.", "هل؟ نعم."),
            ("zh", "So.", "是。"),
            ("hi", "So.", "हाँ।"),
            ("th", "So.", "ใช่"),
            ("es", "Hello, { $name }", "{ $name }, hola."),
            ("es", "Try <a href=\"{ $url }\">again.</a>", "Inténtalo <a href=\"{ $url }\">de nuevo</a>."),
            (
                "es",
                "{ $x ->\n    [none] List them\n   *[some] { $x }?\n }",
                "{ $x ->\n    [none] Enumérelos\n   *[some] ¿{ $x }?\n }",
            ),
            ("he", "“So.”", "״כך.״"),
            ("es", "As <a>{ $x }</a>", "Va como <b>{ $x }</b>"),
            ("ar", "&quot;So.&quot;", "&quot;هكذا.&quot;"),
            ("es", "See `ls.`", "Véase `ls.`"),
            ("es", "See `ls`", "Véase: `ls`"),
            ("es", "Avail", "Disp."),
            ("es", "{ $price }/mo.", "{ $price }/mes"),
            (
                "de",
                "{ NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { $n }th\n }",
                "{ NUMBER($n, type: \"ordinal\") ->\n   *[other] { $n }.\n }",
            ),
            ("pl", "the 5th", "na 5."),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }

    #[test]
    fn items_of_a_list_have_marks_of_their_own() {
        let rules = Rules::new("en".parse().unwrap(), "es".parse().unwrap());
        let reference = "a = Whatever your\nb = Age\nc = Sex\nd = Faith\ne = We go\n";
        let translation = "a = Sea cual sea su\nb = edad,\nc = sexo\u{a0};\nd = fe.\ne = Vamos.\n";
        let found = findings(check, &rules, reference, translation);
        assert_eq!(found.iter().map(|finding| finding.message.as_deref()).collect::<Vec<_>>(), [Some("e")]);
    }

    #[test]
    fn another_end() {
        for (locale, reference, translation, expected) in [
            ("es", "We go", "Vamos,", ",→"),
            ("es", "We go.", "Vamos", "s→s."),
            ("es", "<b>We go.</b>", "<b>Vamos</b>", "s"),
            ("es", "We go", "Vamos.", ".→"),
            ("es", "We go…", "Vamos.", ".→…"),
            ("es", "We go?", "Vamos.", "."),
            ("fr", "We go:", "Allons.", "."),
            ("fr", "We go;", "Allons", "s"),
            ("es", "He said “yes.”", "Dijo “sí”", "í"),
            ("de", "We go", "Wir gehen.", ".→"),
            ("es", "on the 5th", "el día 5.", ".→"),
        ] {
            check_text(check, locale, reference, translation, &[expected]);
        }
    }
}
