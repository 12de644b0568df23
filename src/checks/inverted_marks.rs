//! `inverted-marks`: ¿ and ¡ open what ? and ! close.

mod pairs;
mod place;

use std::ops::Range;

use pairs::Fault;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::prose::Prose;
use crate::text::typography::Inverted;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    match part.rules.typography.inverted {
        Inverted::Unasked => {}
        Inverted::Unknown => part.prose().iter().for_each(|prose| findings.extend(foreign(part, prose))),
        Inverted::Required => {
            let references = part.reference_texts();
            let mut faults: Vec<Vec<Fault>> =
                part.prose().iter().map(|prose| pairs::faults(prose, &references)).collect();
            // What opens before a choice may close in each of its variants.
            let lone = |fault: &Fault| matches!(fault, Fault::NoOpening(_) | Fault::NoClosing(_));
            if let [whole, variants @ ..] = faults.as_slice()
                && whole.iter().any(lone)
                && variants.iter().any(|faults| faults.iter().any(lone))
            {
                faults.iter_mut().for_each(|faults| faults.retain(|fault| !lone(fault)));
            }
            for (prose, faults) in part.prose().iter().zip(faults) {
                findings.extend(faults.into_iter().map(|fault| finding(part, prose, fault)));
            }
        }
    }
}

fn finding(part: &Part<'_>, prose: &Prose, fault: Fault) -> Diagnostic {
    let text = prose.text();
    let on = |range: Range<usize>| part.finding(Code::InvertedMarks, prose.span(range));
    match fault {
        Fault::NoOpening(close) => {
            let wanted = opening(&text[close.clone()]);
            let place = place::of_opening(text, close.start);
            let edit = place.and_then(|at| prose.edit(at..at, wanted.as_str()));
            let finding = on(place.unwrap_or(close.start)..close.end).arg("mark", &text[close]);
            finding.arg("wanted", wanted).offer(edit)
        }
        Fault::NoClosing(open) => {
            let wanted = closing(&text[open.clone()]);
            let place = place::of_closing(text, open.clone());
            let edit = place.clone().and_then(|range| prose.edit(range, wanted.as_str()));
            let finding = on(open.start..place.map_or(open.end, |range| range.end)).says("unclosed");
            finding.arg("mark", &text[open]).arg("wanted", wanted).offer(edit)
        }
        Fault::Unequal { open, close } => {
            let wanted = opening(&text[close.clone()]);
            let finding = on(open.start..close.end).says("unequal").arg("mark", &text[close]);
            let edit = prose.edit(open, wanted.as_str());
            finding.arg("wanted", wanted).offer(edit)
        }
        Fault::Other { open, close } => {
            let wanted = opening(&text[close.clone()]);
            let finding = on(open.start..close.end).says("other").arg("mark", &text[close]);
            let finding = finding.arg("found", &text[open.clone()]);
            let edit = prose.edit(open, wanted.as_str());
            finding.arg("wanted", wanted).offer(edit)
        }
        Fault::Blank { mark, blanks } => {
            let all = mark.start.min(blanks.start)..mark.end.max(blanks.end);
            on(all).says("blank").arg("mark", &text[mark]).fix(prose.edit(blanks, ""))
        }
    }
}

/// The marks that open what these close.
fn opening(close: &str) -> String {
    close.chars().map(|mark| if mark == '?' { '¿' } else { '¡' }).collect()
}

/// The marks that close what these open.
fn closing(open: &str) -> String {
    open.chars().rev().map(|mark| if mark == '¿' { '?' } else { '!' }).collect()
}

/// ¿ and ¡ in a language that has none, where the reference has none either.
fn foreign(part: &Part<'_>, prose: &Prose) -> Vec<Diagnostic> {
    let text = prose.text();
    if !text.contains(['¿', '¡']) {
        return Vec::new();
    }
    let opaque = prose.opaque();
    let known = |mark: char| part.reference_prose().iter().any(|reference| reference.text().contains(mark));
    let marks = text.match_indices(['¿', '¡']).filter(|(at, mark)| !opaque.contains(*at) && !mark.chars().any(known));
    let finding = |(at, mark): (usize, &str)| {
        let range = at..at + mark.len();
        let finding = part.finding(Code::InvertedMarks, prose.span(range.clone())).says("foreign").arg("mark", mark);
        finding.offer(prose.edit(range, ""))
    };
    marks.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::check_text;

    #[track_caller]
    fn check_es(translation: &str, expected: &[&str]) {
        check_text(check, "es", "Where are we?", translation, expected);
    }

    #[test]
    fn what_closes_is_opened() {
        check_text(check, "es", "a", "Dónde estamos?", &["Dónde estamos?→¿Dónde estamos?"]);
        check_es("La ESS: dónde estamos?", &["?"]);
        check_es("Basta! ¿Dónde?", &["Basta!→¡Basta!"]);
        check_es("¡Basta! Dónde?", &["Dónde?→¿Dónde?"]);
        check_es("¿Dónde? Y cómo?", &["Y cómo?→¿Y cómo?"]);
        check_es("¡Hola. Qué tal?", &["Qué tal?→¿Qué tal?", "¡"]);
    }

    #[test]
    fn what_opens_is_closed() {
        check_es("¿Dónde estamos", &["¿Dónde estamos→¿Dónde estamos?"]);
        check_es("¿Dónde estamos.", &["¿Dónde estamos.→¿Dónde estamos?"]);
        check_es("¿Dónde estamos. Y aquí también", &["¿"]);
        check_es("¿Dijo “¡basta”?", &["¡"]);
    }

    #[test]
    fn there_are_as_many_of_both() {
        check_es("¡Hola!!!", &["¡Hola!!!→¡¡¡Hola!!!"]);
        check_es("¿Qué?!", &["¿Qué?!→¿¡Qué?!"]);
        check_es("¡¡¡Hola! ", &["¡¡"]);
        check_es("¡¡¡Hola!!! ¿¡Qué!? ¡¿Qué?! ¿Dijo ¡basta!?", &[]);
    }

    #[test]
    fn a_question_is_opened_as_one() {
        check_es("¡Dónde estamos?", &["¡Dónde estamos?→¿Dónde estamos?"]);
        check_text(check, "es", "Thank you!", "¿Muchas gracias!", &["¿Muchas gracias!→¡Muchas gracias!"]);
        check_text(check, "es", "What have you done?!", "¡Qué has hecho?", &[]);
        check_text(check, "es", "Who are we? Enough!", "¡Quiénes somos? ¡Basta!", &[]);
        check_text(check, "es", "See.", "¡Ves?", &[]);
    }

    #[test]
    fn no_blank_stands_inside() {
        check_es("¿ Dónde ?", &["¿ →¿", " ?→?"]);
    }

    #[test]
    fn what_opens_and_closes_is_left() {
        check_es("La ESS: ¿dónde estamos? Desde aquí, ¡les damos las gracias!", &[]);
        check_es("Dijo: “¿Dónde?”. El dato (?) y (!) de `a ? b` en https://a.mx/?b=c", &[]);
        check_es("Los signos «¿» y «?»; ¿*Qué*?; ¿Qué, si no?, ¿cuándo?; a != b; ![a](b.png)", &[]);
        check_text(check, "es", "Yahoo! offers", "Yahoo! ofrece", &[]);
        check_es("¿{ $n -> [one] uno? *[other] varios? }", &[]);
    }

    #[test]
    fn other_languages_have_none() {
        check_text(check, "fr", "Where?", "¿Où\u{202F}?", &["¿→"]);
        check_text(check, "fr", "¡Ya basta!", "«\u{A0}¡Ya basta!\u{A0}»", &[]);
        check_text(check, "ja", "a", "¿a", &[]);
    }
}
