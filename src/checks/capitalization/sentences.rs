//! Sentences within a text: behind a full stop comes a capital.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::abbreviations::is_abbreviation;
use crate::text::around::word_before;
use crate::text::prose::Prose;

/// The end of a word, a full stop, and a word in lower case.
static STOP: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?P<before>\p{Ll}{3,})(?:[ \x{A0}\x{202F}]?»)?[”’»)*_]*\.[”’»)*_]* (?P<after>\p{Ll}+)")
        .expect("a pattern that the tests compile")
});

/// The sentences of a translation that begin in lower case, where none of the reference does.
pub(super) fn check(part: &Part<'_>, translation: &Prose, reference: &Prose) -> Vec<Diagnostic> {
    // Elsewhere too many abbreviations are unknown, or a full stop ends an ordinal.
    let is_known = matches!(part.rules.locale.language.as_str(), "en" | "es" | "fr");
    let (text, plain) = (translation.text(), translation.plain());
    let may_have = text.contains(". ") && may_have(&plain);
    if !is_known || !may_have || STOP.is_match(reference.text()) {
        return Vec::new();
    }
    // An address may end a sentence, but begins none that could be told.
    let found = STOP.captures_iter(text).filter_map(|found| {
        let (before, after) = (found.name("before")?, found.name("after")?);
        // iPhone has a case of its own, and begins no sentence that could be told.
        let rest = &text[after.end()..];
        let own = rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/'))
            || plain[after.range()] != *after.as_str()
            || !part.rules.names.find(after.as_str()).is_empty();
        if own || is_abbreviation(&word_before(text, before.end()).to_lowercase()) {
            return None;
        }
        let first = after.as_str().chars().next()?;
        let edit = translation.edit(after.start()..after.start() + first.len_utf8(), first.to_uppercase().to_string());
        let finding = part.finding(Code::Capitalization, translation.span(after.range())).says("sentence");
        Some(finding.arg("word", after.as_str()).offer(edit))
    });
    found.collect()
}

/// Whether the search is worth its time: most texts have a capital behind each full stop and what closes with it.
fn may_have(text: &str) -> bool {
    let closes = ['”', '’', '»', ')', '*', '_'];
    let mut behind = text.split('.').skip(1).filter_map(|rest| rest.trim_start_matches(closes).strip_prefix(' '));
    behind.any(|next| next.starts_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use crate::checks::capitalization::check;
    use crate::checks::fixture::check_text;

    #[test]
    fn a_sentence_begins_with_a_capital() {
        check_text(check, "es", "We act. We are here.", "Actuamos. estamos aquí.", &["estamos→Estamos"]);
        check_text(check, "fr", "The end. So it is.", "C’est la « fin ». ainsi soit-il.", &["ainsi→Ainsi"]);
        let quoted = "We act. We say “enough.” We go on.";
        check_text(check, "es", quoted, "Actuamos. Decimos «basta.» seguimos adelante.", &["seguimos→Seguimos"]);
        check_text(check, "es", "See www.a.org. We act.", "Véase www.a.org. actuamos así.", &["actuamos→Actuamos"]);
        check_text(check, "es", "See a and b.", "Véase www.a.org. www.b.org", &[]);
        for (locale, reference, translation) in [
            ("es", "They act. “Enough.” they say", "Actúan. «Basta». dicen"),
            ("es", "We act, etc. in all", "Actuamos, etc. en todo, art. tercero, aprox. diez"),
            ("es", "The vol. is here. iPhone too", "El vol. está aquí. iPhone también… así"),
            ("es", "it stands. so be it", "está. así sea"),
            ("es", "Department of economy", "Depto. de economía y Univ. de la región"),
            ("es", "We act. See www.a.org", "Actuamos. www.a.org lo dice"),
            ("de", "We act. We go", "Wir handeln. am 4. mai"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }

    #[test]
    fn a_text_is_not_all_in_capitals() {
        check_text(check, "es", "The economy of care", "ECONOMÍA DEL CUIDADO", &["ECONOMÍA DEL CUIDADO"]);
        check_text(check, "es", "CALL FOR ACTION", "LLAMADO A LA ACCIÓN", &[]);
        check_text(check, "es", "Use FILE", "USE ARCHIVO", &[]);
    }
}
