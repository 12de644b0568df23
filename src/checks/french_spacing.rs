//! `french-spacing`: the blanks beside French marks are those of the norm.

mod marks;
mod thousands;

use std::ops::Range;

use marks::Misplaced;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::resource::part::Part;
use crate::text::prose::Prose;

const NO_BREAK: &str = "\u{A0}";
const NARROW: &str = "\u{202F}";

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(spacing) = &part.rules.typography.spacing else { return };
    let reference = part.reference_texts();
    for prose in part.prose() {
        let opaque = prose.opaque();
        for found in marks::find(prose.text(), opaque, spacing, &reference) {
            findings.push(misplaced(part, prose, &found));
        }
        for number in thousands::find(prose.text(), opaque, spacing.thousands, &reference) {
            let wanted = spacing.thousands.first().copied().unwrap_or_default();
            let edits = prose.edits(number.blanks.into_iter().map(|blank| (blank, wanted)));
            let finding = part
                .finding(Code::FrenchSpacing, prose.span(number.range.clone()))
                .says("thousands")
                .arg("number", &prose.text()[number.range])
                .arg("wanted", name(wanted));
            findings.push(if number.certain { finding.fix(edits) } else { finding.offer(edits) });
        }
    }
}

fn misplaced(part: &Part<'_>, prose: &Prose, found: &Misplaced) -> Diagnostic {
    let text = prose.text();
    let mark = &text[found.mark.clone()];
    let all = Range { start: found.gap.start.min(found.mark.start), end: found.gap.end.max(found.mark.end) };
    let blank = &text[found.gap.clone()];
    // No-break spaces of another width: nobody but a typographer sees it.
    let width_only = [NO_BREAK, NARROW].contains(&blank) && !found.wanted.is_empty();
    let says = match (width_only, found.wanted.is_empty(), found.gap.start >= found.mark.end) {
        (true, ..) => "width",
        (_, true, _) => "none",
        (.., true) => "after",
        (.., false) => "",
    };
    let edits = prose.edits([(found.gap.clone(), found.wanted)]);
    let finding = part
        .finding(Code::FrenchSpacing, prose.span(all))
        .says(says)
        .arg("mark", mark)
        .arg("wanted", name(found.wanted));
    let finding = if found.certain { finding.fix(edits) } else { finding.offer(edits) };
    if width_only { finding.severity(Severity::Info) } else { finding }
}

/// What the sentences call a blank.
fn name(blank: &str) -> &'static str {
    match blank {
        NARROW => "narrow",
        "" => "none",
        _ => "no-break",
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[track_caller]
    fn check_fr(translation: &str, expected: &[&str]) {
        check_text(check, "fr", "8,500 people", translation, expected);
    }

    #[test]
    fn high_marks_have_a_narrow_space() {
        check_fr("Quoi ? Oui ! Non ; rien", &[" ?→\u{202F}?", " !→\u{202F}!", " ;→\u{202F};"]);
        check_fr("Quoi? Oui! Non; rien", &["?→\u{202F}?", "!→\u{202F}!", ";→\u{202F};"]);
        check_fr("Quoi  ? Oui \u{A0}!", &["  ?→\u{202F}?", " \u{A0}!→\u{202F}!"]);
        check_fr("Quoi\u{202F}? Oui\u{A0}! Non\u{202F}; rien", &[]);
        check_fr("Quoi\u{202F}?! Oui\u{202F}!!! Quoi\u{202F}?… Quoi…? (?) (!)", &[]);
        check_fr("Un mot ;autre mot :«\u{A0}oui\u{A0}»", &[" ;→\u{202F};", " :→\u{A0}:"]);
        check_fr("Quoi?! Oui !!!", &["?→\u{202F}?", " !→\u{202F}!"]);
    }

    #[test]
    fn a_colon_has_a_no_break_space() {
        check_fr("Titre : suite", &[" :→\u{A0}:"]);
        check_fr("Titre: suite", &[":→\u{A0}:"]);
        check_fr("Titre\u{202F}: suite", &["\u{202F}:→\u{A0}:"]);
        check_fr("Titre\u{A0}: suite, 10:30, 3:1, Jn 3:16, std::mem, C:\\mots, 10 h 30", &[]);
        check_fr("En 2020: 300", &[":→\u{A0}:"]);
    }

    #[test]
    fn guillemets_have_a_no_break_space_inside() {
        check_fr("«mot»", &["«→«\u{A0}", "»→\u{A0}»"]);
        check_fr("« mot »", &["« →«\u{A0}", " »→\u{A0}»"]);
        check_fr("«\u{A0}mot\u{A0}» et «\u{A0}*mot*\u{A0}»", &[]);
        check_fr("« *mot* »", &["« →«\u{A0}", " »→\u{A0}»"]);
        check_fr("«{ $x }»", &["«→«\u{A0}", "»→\u{A0}»"]);
    }

    #[test]
    fn emphasis_is_looked_through() {
        check_fr("*mot* ; **mot :** suite", &[" ;→\u{202F};", " :→\u{A0}:"]);
        check_fr("*mot*; **mot:** suite", &[";→\u{202F};", ":→\u{A0}:"]);
        check_fr("*mot*\u{202F}; **mot\u{A0}:** suite", &[]);
    }

    #[test]
    fn numbers_have_their_spaces() {
        check_fr("8 500 personnes, 50 %, 40%", &[" %→\u{A0}%", "%→\u{A0}%", "8 500→8\u{202F}500"]);
        check_fr("8\u{202F}500 personnes, 8\u{A0}500, 50\u{A0}%, 50 %d", &[]);
        check_text(check, "fr", "2 of 100 people", "2 100 personnes", &[]);
        check_fr("tél. 55 89 406 467, en 2020 500 personnes", &[]);
    }

    #[test]
    fn what_is_no_french_prose_is_left() {
        check_fr("voir https://a.fr/?b=c;d, `a ? b`, &amp;, :smile: et :-) ;)", &[]);
        check_fr("<a title=\"a: b\">mot</a>, a.b@c.fr, [mot](http://a.fr/a:b), ![image](a.png)", &[]);
        check_fr("\u{A0}: et: ", &[":→\u{A0}:"]);
        check_fr("| a | b |\n    |:--|--:|", &[]);
        check_text(check, "fr", "Yahoo! offers", "Yahoo! offre", &[]);
        check_text(check, "es", "a", "¿Qué? «mot» a:", &[]);
    }

    #[test]
    fn other_norms_ask_for_other_spaces() {
        check_text(check, "fr-CA", "a", "Quoi? Oui\u{202F}! Titre\u{A0}: «\u{A0}mot\u{A0}»; 5\u{A0}%", &[]);
        check_text(check, "fr-CA", "a", "Quoi ? Titre: «mot\u{A0}»", &[" ?→?", ":→\u{A0}:", "«→«\u{A0}"]);
        check_text(check, "fr-CH", "a", "Quoi\u{202F}? Titre\u{A0}: «mot»", &[]);
        check_text(check, "fr-CH", "a", "Quoi ?", &[" ?→\u{202F}?"]);
    }
}
