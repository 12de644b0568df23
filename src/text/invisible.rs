//! Characters that nobody sees, and where they have a right to be.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use unic_langid::LanguageIdentifier;

/// What an invisible character does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It steers a device, or ends a line where no line ends.
    Control,
    /// It is nothing between two characters: words with it are not found, and not spelled right.
    ZeroWidth,
    /// It joins or parts letters, in a script whose letters do not join.
    Joiner,
    /// It changes the direction of what follows (<https://trojansource.codes>).
    Direction,
    /// It says where a word may be broken.
    SoftHyphen,
    /// It chooses a shape that the character before it has not.
    Variation,
    /// It carries a text of its own that nobody sees.
    Tag,
    /// Its meaning is private, or it is no character at all.
    Private,
}

/// Everything that may be one. Figures of Egyptian or music notation, and signs that enclose numbers, are seen.
static CANDIDATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"[\x{0}-\x{8}\x{B}\x{C}\x{E}-\x{1F}\x{7F}-\x{9F}\x{AD}\x{34F}\x{61C}\x{115F}\x{1160}\x{17B4}\x{17B5}",
        r"\x{180B}-\x{180F}\x{200B}-\x{200F}\x{2028}-\x{202E}\x{2061}-\x{206F}\x{3164}\x{FE00}-\x{FE0F}\x{FEFF}",
        r"\x{FFA0}\x{FFF9}-\x{FFFC}\x{FFFE}\x{FFFF}\x{FDD0}-\x{FDEF}\x{E000}-\x{F8FF}\x{E0000}-\x{E0FFF}",
        r"\x{F0000}-\x{10FFFF}]"
    ))
});
/// Scripts whose letters join, and which tell by a joiner where they do.
static JOINING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Phag}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Deva}",
        r"\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}",
        r"\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Bali}\p{scx=Java}\p{scx=Newa}\p{scx=Lana}]"
    ))
});
/// Scripts that write words without blanks, and may tell by a zero-width space where a line can end.
static UNSPACED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Javanese}\p{Balinese}\p{Tai_Tham}]"));
static EMOJI: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\p{Emoji}\p{Emoji_Component}--\x{200D}]"));
/// What has other shapes: ideographs, and the few of Burmese, Mongolian and mathematics.
static SHAPES: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[\p{Han}\p{Myanmar}\p{Mongolian}\p{Phags_Pa}\p{Sm}\p{So}\p{Po}]"));
static RIGHT_TO_LEFT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}\p{Nko}\p{Adlam}\p{Mandaic}\p{Samaritan}]"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

fn is(class: &Regex, character: Option<char>) -> bool {
    let mut buffer = [0; 4];
    character.is_some_and(|character| class.is_match(character.encode_utf8(&mut buffer)))
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(language: &LanguageIdentifier) -> bool {
    const LANGUAGES: [&str; 16] =
        ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi", "azb"];
    match language.script {
        Some(script) => matches!(script.as_str(), "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm" | "Rohg"),
        None => LANGUAGES.contains(&language.language.as_str()),
    }
}

/// Whether a text has letters that are written from right to left.
pub fn has_right_to_left(text: &str) -> bool {
    RIGHT_TO_LEFT.is_match(text)
}

/// The invisible characters of a text that have no right to be where they are; those of one kind in a row are one.
/// `directions` says whether a place in the text is in a stretch that mixes directions, where marks and isolates are needed.
pub fn find(text: &str, directions: impl Fn(usize) -> bool) -> Vec<(Range<usize>, Kind)> {
    let mut found: Vec<(Range<usize>, Kind)> = Vec::new();
    for candidate in CANDIDATE.find_iter(text) {
        let range = candidate.range();
        let Some(kind) = kind(text, &range, &directions) else { continue };
        match found.last_mut() {
            Some((last, other)) if last.end == range.start && *other == kind => last.end = range.end,
            _ => found.push((range, kind)),
        }
    }
    found
}

/// Where characters of a text are that may be invisible, whether they have a right to be there or not.
pub fn candidates(text: &str) -> impl Iterator<Item = Range<usize>> {
    CANDIDATE.find_iter(text).map(|found| found.range())
}

/// The letters of a region, their end and the flag before them.
const LONGEST_REGION: usize = 8;

/// What the character does; none where it has a right to be.
fn kind(text: &str, range: &Range<usize>, directions: &impl Fn(usize) -> bool) -> Option<Kind> {
    let character = text[range.start..].chars().next()?;
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    let beside = |class: &Regex| is(class, before) || is(class, after);
    let (kind, allowed) = match character {
        '\u{FEFF}' => (Kind::ZeroWidth, range.start == 0),
        '\u{200B}' => (Kind::ZeroWidth, beside(&UNSPACED)),
        '\u{200C}' => (Kind::Joiner, beside(&JOINING)),
        '\u{200D}' => (Kind::Joiner, beside(&JOINING) || is(&EMOJI, before) && is(&EMOJI, after)),
        '\u{AD}' => (Kind::SoftHyphen, false),
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}' => (Kind::Direction, directions(range.start)),
        // Embeddings are an older way to do what isolates do; overrides have no use in a text.
        '\u{202A}'..='\u{202C}' => (Kind::Direction, directions(range.start)),
        '\u{202D}' | '\u{202E}' => (Kind::Direction, false),
        '\u{FE0E}' | '\u{FE0F}' => (Kind::Variation, is(&EMOJI, before) || is(&SHAPES, before)),
        '\u{FE00}'..='\u{FE0D}' | '\u{180B}'..='\u{180F}' | '\u{E0100}'..='\u{E01EF}' => {
            (Kind::Variation, is(&SHAPES, before))
        }
        // The flags of regions: a black flag, then the region's letters.
        '\u{E0020}'..='\u{E007F}' => {
            let mut back = text[..range.start].chars().rev().take(LONGEST_REGION);
            let first = back.find(|c| !matches!(c, '\u{E0020}'..='\u{E007F}'));
            (Kind::Tag, first == Some('\u{1F3F4}'))
        }
        '\u{E0000}'..='\u{E0FFF}' => (Kind::Tag, false),
        // It keeps points of Hebrew in their order.
        '\u{34F}' => (Kind::ZeroWidth, is(&RIGHT_TO_LEFT, before)),
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{17B4}' | '\u{17B5}' => (Kind::ZeroWidth, false),
        '\u{2061}'..='\u{2065}' | '\u{206A}'..='\u{206F}' => (Kind::ZeroWidth, false),
        '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{F0000}'..='\u{10FFFF}' => (Kind::Private, false),
        '\u{FFFE}' | '\u{FFFF}' => (Kind::Private, false),
        _ => (Kind::Control, false),
    };
    (!allowed).then_some(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[Kind]) {
        let found: Vec<Kind> = find(text, |_| has_right_to_left(text)).into_iter().map(|(_, kind)| kind).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn what_is_out_of_place_is_found() {
        for (text, kind) in [
            ("eco\u{200B}nomía", Kind::ZeroWidth),
            ("eco\u{FEFF}nomía", Kind::ZeroWidth),
            ("eco\u{200D}nomía", Kind::Joiner),
            ("eco\u{200C}nomía", Kind::Joiner),
            ("a\u{202E}b", Kind::Direction),
            ("a\u{2067}b\u{200F}", Kind::Direction),
            ("שלום\u{202E}b", Kind::Direction),
            ("eco\u{AD}nomía", Kind::SoftHyphen),
            ("a\u{7}b", Kind::Control),
            ("a\u{2028}b", Kind::Control),
            ("a\u{FE0F}b", Kind::Variation),
            ("a\u{E0041}\u{E0042}", Kind::Tag),
            ("a\u{E123}", Kind::Private),
            ("a\u{3164}", Kind::ZeroWidth),
        ] {
            let found = find(text, |_| has_right_to_left(text));
            assert_eq!(found.first().map(|(_, kind)| *kind), Some(kind), "{text:?}");
        }
        check("a\u{200B}\u{200B}\u{FEFF}b", &[Kind::ZeroWidth]);
    }

    #[test]
    fn what_is_in_its_place_is_left_alone() {
        for text in [
            "a\u{A0}b\u{202F}c\u{2009}d\u{2060}e\u{3000}\r\n",
            "می\u{200C}خواهم",
            "क्\u{200D}ष ශ්\u{200D}රී",
            "👩\u{200D}👩\u{200D}👧 ❤\u{FE0F} 1\u{FE0F}\u{20E3} 👩🏽\u{200D}⚕\u{FE0F}",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
            "שלום \u{200F}GSEF\u{200E} \u{2068}x\u{2069}",
            "ภาษา\u{200B}ไทย",
            "葛\u{E0100}",
        ] {
            check(text, &[]);
        }
    }
}
