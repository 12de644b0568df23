//! `apostrophe`: an apostrophe is ’, once, no blank stands beside it, and a blank does not stand for it.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::around::{
    after, after_emphasis, before, is_blank, is_opening_context, is_word, run_after, run_before, word_before,
};
use crate::text::prose::{HOLE, Prose};
use crate::text::typography::{Apostrophe, is_elided};

/// The apostrophe.
const RIGHT: char = '’';

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let kind = part.rules.typography.apostrophe;
    if kind == Apostrophe::Unasked {
        return;
    }
    for prose in part.prose() {
        let text = prose.text();
        if kind == Apostrophe::Elisions {
            findings.extend(lost(part, prose));
        }
        if !text.contains(|c| c == RIGHT || is_substitute(c)) {
            continue;
        }
        let opaque = prose.opaque();
        for (at, sign) in text.char_indices().filter(|(at, _)| !opaque.contains(*at)) {
            if let Some(range) = doubled(text, at, sign) {
                findings.push(twice(part, prose, range));
            } else if is_substitute(sign) && is_apostrophe(text, at, sign, kind) {
                findings.extend(wrong_sign(part, prose, at, sign));
            } else if sign == RIGHT || sign == '\'' {
                findings.extend(blank_beside(part, prose, at, sign, kind));
            }
        }
    }
}

/// What stands for an apostrophe where it cannot be typed, or by mistake: the straight one, the opening quotation mark, an accent, a
/// prime.
fn is_substitute(sign: char) -> bool {
    matches!(sign, '\'' | '‘' | '´' | '`' | '′' | '‛')
}

/// Whether the sign is an apostrophe: not feet or minutes, not a quotation mark.
fn is_apostrophe(text: &str, at: usize, sign: char, kind: Apostrophe) -> bool {
    let end = at + sign.len_utf8();
    let (left, right) = (before(text, at), after(text, end));
    let in_word = left.is_some_and(char::is_alphabetic) && right.is_some_and(char::is_alphanumeric);
    // l'« eau », d'*abord*, d'{ $name }
    let elides = || {
        let word = word_before(text, at);
        let begins = is_opening_context(before(text, at - word.len())) || before(text, at - word.len()) == Some('*');
        is_elided(word) && begins && after_emphasis(text, end).is_some_and(|c| is_word(c) || matches!(c, '«' | '“'))
    };
    // The workers' rights: nothing before could be a quotation mark that this closes.
    let plural = || {
        let opens = text[..at].char_indices().any(|(at, c)| {
            matches!(c, '\'' | '‘')
                && is_opening_context(before(text, at))
                && !text[at + c.len_utf8()..].starts_with(char::is_whitespace)
        });
        sign == '\'' && left == Some('s') && right.is_none_or(|c| !is_word(c)) && !opens
    };
    in_word
        || match kind {
            Apostrophe::Elisions => elides(),
            Apostrophe::Contractions => plural(),
            Apostrophe::Names | Apostrophe::Unasked => false,
        }
}

fn wrong_sign(part: &Part<'_>, prose: &Prose, at: usize, sign: char) -> Option<Diagnostic> {
    let text = prose.text();
    let end = at + sign.len_utf8();
    let word = run_before(text, at, char::is_alphanumeric).start..run_after(text, end, char::is_alphanumeric).end;
    // Names of other scripts, such as “Hawai‘i”, have their own signs. A straight one is the typist's.
    if sign != '\'' && part.reference_prose().iter().any(|reference| reference.text().contains(&text[word.clone()])) {
        return None;
    }
    let edits = prose.edits([(at..end, "’")]);
    Some(part.finding(Code::Apostrophe, prose.span(word.clone())).arg("word", &text[word]).fix(edits))
}

/// l’’eau: both signs. Two straight ones are a quotation mark, unless an elided word stands before them.
fn doubled(text: &str, at: usize, sign: char) -> Option<Range<usize>> {
    let end = at + 2 * sign.len_utf8();
    let stem = word_before(text, at);
    let elides = sign == RIGHT && !stem.is_empty() || sign == '\'' && is_elided(stem);
    let twice = matches!(sign, RIGHT | '\'') && text[at + sign.len_utf8()..].starts_with(sign);
    (twice && elides && after(text, end).is_some_and(char::is_alphabetic)).then_some(at..end)
}

fn twice(part: &Part<'_>, prose: &Prose, signs: Range<usize>) -> Diagnostic {
    let text = prose.text();
    let stem = word_before(text, signs.start).len();
    let word = signs.start - stem..run_after(text, signs.end, char::is_alphabetic).end;
    let edits = prose.edits([(signs, "’")]);
    part.finding(Code::Apostrophe, prose.span(word.clone())).says("twice").arg("word", &text[word]).fix(edits)
}

/// l économie, d une, qu il: a word that has lost its vowel, and its apostrophe as well.
fn lost(part: &Part<'_>, prose: &Prose) -> Vec<Diagnostic> {
    let text = prose.text();
    let blanks = text.match_indices(' ').map(|(at, _)| at).filter(|at| !prose.opaque().contains(at - at.min(&1)));
    let lost = blanks.filter(|at| is_lost(part, text, *at));
    let finding = |at: usize| {
        let word = at - word_before(text, at).len()..run_after(text, at + 1, char::is_alphabetic).end;
        let finding = part.finding(Code::Apostrophe, prose.span(word.clone())).says("lost").arg("word", &text[word]);
        finding.offer(prose.edits([(at..at + 1, "’")]))
    };
    lost.map(finding).collect()
}

/// Whether an apostrophe belongs where this blank is. A lone letter may be a name, a unit or a label.
fn is_lost(part: &Part<'_>, text: &str, at: usize) -> bool {
    let stem = word_before(text, at);
    // Most words are longer than all that lose a vowel.
    if stem.len() > "qu".len() {
        return false;
    }
    let start = at - stem.len();
    let next = &text[run_after(text, at + 1, char::is_alphabetic)];
    let first = next.chars().next().map(|c| c.to_lowercase().next().unwrap_or(c));
    let mute = first.is_some_and(|c| "aeiouyhàâäæéèêëîïôöœùûü".contains(c)) && next.chars().nth(1).is_some();
    // Of letters that are spoken of: les lettres l et n, de c à d.
    let is_letter = matches!(next, "et" | "ou" | "au" | "aux") || next == "est" && !matches!(stem, "c" | "n" | "s");
    let joined = is_letter && stem != "qu";
    matches!(stem.to_lowercase().as_str(), "l" | "d" | "j" | "m" | "t" | "s" | "n" | "c" | "qu")
        && mute
        && !joined
        && begins_lowered(text, start, stem)
        && !part
            .reference_texts()
            .iter()
            .any(|other| other.split(|c: char| !c.is_alphanumeric()).any(|word| word == stem))
}

/// Whether a lone letter can be a word here: not behind a number or a placeable, and a capital only where a sentence begins.
fn begins_lowered(text: &str, start: usize, stem: &str) -> bool {
    let left = before(text, start);
    let earlier = text[..start].trim_end().chars().next_back();
    let number = earlier.is_some_and(|c| {
        c.is_numeric()
            || c == HOLE
            || matches!(c, '/' | '-' | '=' | '+' | '`' | '.') && stem.starts_with(char::is_lowercase)
    });
    let sentence = earlier.is_none_or(|c| matches!(c, '.' | '?' | '!' | '…' | '«' | ':'));
    let apart = left.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '«' | '“'));
    apart && !number && (sentence || stem.starts_with(char::is_lowercase))
}

/// l’ eau, l ’eau, l ’ eau, and Lu’ um where the reference has Lu’um.
fn blank_beside(part: &Part<'_>, prose: &Prose, at: usize, sign: char, kind: Apostrophe) -> Option<Diagnostic> {
    let text = prose.text();
    let end = at + sign.len_utf8();
    let right = run_after(text, end, is_blank);
    let left = run_before(text, at, is_blank);
    let stem = word_before(text, left.start);
    let begins = is_opening_context(before(text, left.start - stem.len()));
    let goes_on = after(text, right.end).is_some_and(|c| c.is_alphabetic() || matches!(c, '«' | '“'));
    if left.is_empty() && right.is_empty() || !begins || !goes_on {
        return None;
    }
    let next = run_after(text, right.end, char::is_alphabetic);
    let is_one =
        kind == Apostrophe::Elisions && is_elided(stem) || is_one_in_reference(part, stem, &text[next.clone()]);
    if !is_one {
        return None;
    }
    let range = left.start - stem.len()..next.end;
    let edits = prose.edits([(left.start..right.end, "’")]);
    let finding = part.finding(Code::Apostrophe, prose.span(range.clone())).says("blank").arg("word", &text[range]);
    // In « le point d 'nord' » the sign opens a quotation.
    Some(if sign == '\'' && right.is_empty() { finding.offer(edits) } else { finding.fix(edits) })
}

/// Whether the reference has a word, such as a name, of which an apostrophe parts these.
fn is_one_in_reference(part: &Part<'_>, stem: &str, next: &str) -> bool {
    let is_one = |text: &str| ["'", "’"].iter().any(|sign| text.contains(&format!("{stem}{sign}{next}")));
    !stem.is_empty() && !next.is_empty() && part.reference_texts().into_iter().any(is_one)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn straight_apostrophes_become_typographic() {
        check_text(check, "fr", "a", "l'eau d'« ici » qu'*un*", &["l'eau→l’eau", "d'→d’", "qu'→qu’"]);
        check_text(check, "fr", "a", "aujourd'hui, d'{ $x }", &["aujourd'hui→aujourd’hui", "d'→d’"]);
        check_text(check, "fr", "a", "l´eau l‘eau l`eau", &["l´eau→l’eau", "l‘eau→l’eau", "l`eau→l’eau"]);
        check_text(check, "en", "a", "don't, the workers' rights", &["don't→don’t", "workers'→workers’"]);
        check_text(check, "es", "a", "la Confederació d'Entitats", &["d'Entitats→d’Entitats"]);
    }

    #[test]
    fn no_blank_stands_beside_an_apostrophe() {
        check_text(
            check,
            "fr",
            "a",
            "l’ eau et l ’eau, d' eau, c ' est",
            &["l’ eau→l’eau", "l ’eau→l’eau", "d' eau→d’eau", "c ' est→c’est"],
        );
        check_text(check, "fr", "a", "la lettre « l’\u{A0}», les années ’90", &[]);
        for locale in ["es", "fr"] {
            check_text(check, locale, "U Yich Lu'um Ac", "U Yich Lu’ um, A. C.", &["Lu’ um→Lu’um"]);
            check_text(check, locale, "The dogs' bark", "Los dogs’ bark", &[]);
        }
    }

    #[test]
    fn an_apostrophe_stands_once() {
        check_text(check, "fr", "a", "l’’économie et l''eau", &["l’’économie→l’économie", "l''eau→l’eau"]);
        check_text(check, "en", "a", "don’’t", &["don’’t→don’t"]);
        check_text(check, "fr", "a", "le ''mot'' et « l’’ »", &[]);
    }

    #[test]
    fn a_blank_stands_for_no_apostrophe() {
        check_text(
            check,
            "fr",
            "The SSE",
            "L économie d une voie qu il faut, c est l habitude, s il le faut",
            &[
                "L économie→L’économie",
                "d une→d’une",
                "qu il→qu’il",
                "c est→c’est",
                "l habitude→l’habitude",
                "s il→s’il",
            ],
        );
        for (reference, translation) in [
            ("a", "les lettres l et n, de c à d, la vitamine D une fois, 5 m environ, { $x } l environ"),
            ("the variable n is free", "la variable n est libre"),
            ("a", "a) oui, b) non : `l eau` l_ eau et L. Aubry"),
        ] {
            check_text(check, "fr", reference, translation, &[]);
        }
        check_text(check, "es", "a", "la letra l es", &[]);
    }

    #[test]
    fn what_is_no_apostrophe_is_left() {
        for locale in ["fr", "en", "es"] {
            check_text(check, locale, "a", "5'10\" et 30' ; 'mot' `l'eau` <a b='c'>d</a> f'(x)", &[]);
        }
        check_text(check, "fr", "Hawai‘i", "Hawai‘i et l’eau", &[]);
        check_text(check, "ja", "a", "don't", &[]);
    }
}
