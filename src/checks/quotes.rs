//! `quotes`: quotation marks are the language's own, of the right level, and in pairs.

mod code;
mod levels;
mod span;

use levels::{Fault, Levels, Outermost};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::resource::part::Part;
use crate::text::around::{is_blank, is_sign, run_after, run_before};
use crate::text::edit::Edit;
use crate::text::prose::Prose;
use crate::text::quotation::{Marked, Quotation, is_mark};
use crate::text::typography::{Apostrophe, Marks};

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    let profile = part.rules.typography;
    if profile.quotes.is_empty() {
        return;
    }
    let read = |prose: &Prose| match prose.text().contains(is_mark) {
        true => Marked::of(prose.text(), prose.opaque()),
        false => Marked::default(),
    };
    let marked: Vec<Marked> = part.prose().iter().map(read).collect();
    let reference: Vec<Marked> = part.reference_prose().iter().map(read).collect();
    let begin = outermost(part, &reference);
    for (prose, marked) in part.prose().iter().zip(&marked) {
        if !marked.quotations.is_empty() {
            let levels = Levels::of(marked, profile.quotes, begin);
            let code = code::strings(part, prose.text(), &marked.quotations);
            for (index, quotation) in marked.quotations.iter().enumerate() {
                findings.extend(match levels.fault(index) {
                    Some(Fault::Straight { .. }) if code[index] => None,
                    Some(fault) => Some(wrong_marks(part, prose, quotation, &fault)),
                    None => blanks_inside(part, prose, quotation),
                });
            }
        }
    }
    if let Some(finding) = gone(part, &reference, &marked) {
        findings.push(finding);
    }
    let partners = span::without_partners(part, &marked);
    for (index, mark) in partners {
        if is_sign(part.prose()[index].text(), &(mark.at..mark.end()), &part.reference_texts()) {
            continue;
        }
        let span = part.prose()[index].span(mark.at..mark.end());
        findings.push(part.finding(Code::Quotes, span).arg("mark", mark.char.to_string()));
    }
    if profile.apostrophe == Apostrophe::Names {
        for (prose, marked) in part.prose().iter().zip(&marked) {
            findings.extend(marked.lone_apostrophes.iter().filter_map(|&at| lone_single(part, prose, at)));
        }
    }
}

/// What the reference quotes and the translation does not: no mark of any kind is left, nor anything that sets words apart.
fn gone(part: &Part<'_>, reference: &[Marked], translation: &[Marked]) -> Option<Diagnostic> {
    let ([original], [reference], [translated], [translation]) =
        (part.reference_prose(), reference, part.prose(), translation)
    else {
        return None;
    };
    let says_something = |it: &Quotation| original.text()[it.open.end()..it.close.at].split_whitespace().count() > 1;
    let quotation = reference.quotations.iter().find(|it| it.open.char == '“' && says_something(it))?;
    // An apostrophe is no such mark.
    let set_apart = |c: char| is_mark(c) && !matches!(c, '’' | '\'') || matches!(c, '*' | '_' | '<' | '`');
    if !translation.quotations.is_empty() || translated.text().contains(set_apart) {
        return None;
    }
    let quoted = &original.text()[quotation.open.at..quotation.close.end()];
    Some(part.finding_on_all(Code::Quotes).says("gone").severity(Severity::Warning).arg("quoted", quoted))
}

/// The level at which the quotations of a part begin: the second, where the part is printed within marks. Where the marks of the
/// reference speak against it, both are right.
fn outermost(part: &Part<'_>, reference: &[Marked]) -> Outermost {
    let quotations = reference.iter().flat_map(|marked| &marked.quotations).filter(|it| it.parent.is_none());
    let inner = quotations.clone().filter(|it| matches!(it.open.char, '‘' | '\'')).count();
    let all = quotations.count();
    let (level, or_other) = if part.is_quotation() { (1, inner < all) } else { (0, all > 0 && inner == all) };
    Outermost { level, or_other }
}

fn wrong_marks(part: &Part<'_>, prose: &Prose, quotation: &Quotation, fault: &Fault) -> Diagnostic {
    let says = match fault {
        Fault::Straight { .. } => "straight",
        Fault::Foreign { .. } => "foreign",
        Fault::Level { .. } => "level",
        Fault::Mixed { .. } => "mixed",
    };
    let found = quotation.marks();
    let finding = part
        .finding(Code::Quotes, prose.span(quotation.open.at..quotation.close.end()))
        .says(says)
        .arg("found", shown(found))
        .arg("wanted", fault.wanted().map_or_else(String::new, shown));
    let Some(wanted) = fault.wanted() else { return finding };
    let edits = replaced(part, prose, quotation, wanted);
    match fault {
        Fault::Straight { certain: true, .. } => finding.fix(edits),
        _ => finding.offer(edits),
    }
}

fn shown(marks: Marks) -> String {
    format!("{} {}", marks.open, marks.close)
}

/// The edits that put other marks around a quotation.
fn replaced(part: &Part<'_>, prose: &Prose, quotation: &Quotation, wanted: Marks) -> Vec<Edit> {
    let text = prose.text();
    let inside = part.rules.typography.inside(wanted);
    let open = quotation.open.at..run_after(text, quotation.open.end(), is_blank).end;
    let close = run_before(text, quotation.close.at, is_blank).start.max(open.end)..quotation.close.end();
    let opening = format!("{}{inside}", wanted.open);
    let closing = format!("{inside}{}", wanted.close);
    prose.edits([(open, opening.as_str()), (close, closing.as_str())])
}

/// Blanks inside marks that have none. Those of French guillemets are the matter of `french-spacing`.
fn blanks_inside(part: &Part<'_>, prose: &Prose, quotation: &Quotation) -> Option<Diagnostic> {
    let text = prose.text();
    if quotation.open.char == '«' && part.rules.typography.spacing.is_some() {
        return None;
    }
    let left = run_after(text, quotation.open.end(), is_blank);
    let right = run_before(text, quotation.close.at, is_blank);
    let blanks = [left, right.clone()].into_iter().filter(|blanks| !blanks.is_empty());
    let edits = prose.edits(blanks.clone().map(|blanks| (blanks, "")));
    // What has no letters, such as “# ~ ”, is a sign that is shown as it is.
    let says_something = text[quotation.open.end()..quotation.close.at].contains(char::is_alphabetic);
    if blanks.count() == 0 || right.start <= quotation.open.end() || !says_something {
        return None;
    }
    let span = prose.span(quotation.open.at..quotation.close.end());
    Some(part.finding(Code::Quotes, span).says("inside").arg("found", shown(quotation.marks())).fix(edits))
}

/// A ’ at the end of a Spanish word: a mark that closes nothing, unless the word is a name that the reference has so.
fn lone_single(part: &Part<'_>, prose: &Prose, at: usize) -> Option<Diagnostic> {
    let word = &prose.text()[run_before(prose.text(), at, char::is_alphanumeric)];
    let has = |reference: &Prose| {
        ['’', '\''].iter().any(|mark| !word.is_empty() && reference.text().contains(&format!("{word}{mark}")))
    };
    let mark = at..at + '’'.len_utf8();
    if part.reference_prose().iter().any(has) || is_sign(prose.text(), &mark, &part.reference_texts()) {
        return None;
    }
    Some(part.finding(Code::Quotes, prose.span(mark)).arg("mark", "’"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;

    #[test]
    fn straight_marks_become_those_of_the_language() {
        check_text(check, "es", "a", "una \"casa\" grande", &["\"casa\"→“casa”"]);
        check_text(check, "es-ES", "a", "una \"casa\" grande", &["\"casa\"→«casa»"]);
        check_text(check, "fr", "a", "un \"mot\" ici", &["\"mot\"→«\u{A0}mot\u{A0}»"]);
        check_text(check, "fr-EU", "a", "un \"mot\" ici", &["\"mot\"→«mot»"]);
        check_text(check, "en", "a", "a \"word\" here", &["\"word\"→“word”"]);
        check_text(check, "es", "a", "«una» \"casa\"", &["\"casa\"→«casa»"]);
        check_text(check, "es", "a", "“una \"casa\" y”", &["\"casa\"→‘casa’"]);
        check_text(check, "es", "a", "una 'casa' grande", &["'casa'→“casa”"]);
        check_text(check, "es", "a", "una “casa\" grande", &["“casa\"→“casa”"]);
    }

    #[test]
    fn marks_of_other_languages_are_foreign() {
        check_text(check, "en", "a", "a «word»", &["«word»→“word”"]);
        check_text(check, "fr", "a", "un „mot“", &["„mot“→«\u{A0}mot\u{A0}»"]);
        check_text(check, "es", "a", "una ‹casa›", &["‹casa›→“casa”"]);
    }

    #[test]
    fn levels_are_those_of_the_language() {
        check_text(check, "fr", "a “b”", "un “mot”", &["“mot”→«\u{A0}mot\u{A0}»"]);
        check_text(check, "es", "a “b”", "una ‘casa’", &["‘casa’→“casa”"]);
        check_text(check, "es", "a", "“una “casa” y”", &["“casa”→‘casa’"]);
        check_text(check, "fr", "a", "«\u{A0}un «\u{A0}mot\u{A0}» ici\u{A0}»", &["«\u{A0}mot\u{A0}»→“mot”"]);
        check_text(check, "es", "a", "“una” y «casa»", &["«casa»→“casa”"]);
    }

    #[test]
    fn marks_stand_in_pairs() {
        check_text(check, "es", "a", "una “casa", &["“"]);
        check_text(check, "es", "a", "una casa”", &["”"]);
        check_text(check, "es", "a", "una \"casa", &["\""]);
        check_text(check, "es", "a", "de capital humano’, hablar", &["’"]);
        check_text(check, "fr", "a", "«\u{A0}un “mot\u{A0}»", &["“"]);
        check_text(check, "es", "a", "“una «casa” y»", &["«", "»"]);
        check_text(check, "es", "write ’ (U+2019)", "escriba ’ (U+2019)", &[]);
    }

    #[test]
    fn what_the_reference_quotes_is_quoted() {
        check_text(check, "es", "they call it “good living”", "lo llaman buen vivir", &["lo llaman buen vivir"]);
        check_text(check, "fr", "they call it “good living”", "c’est le bien vivre", &["c’est le bien vivre"]);
        for translation in ["lo llaman “buen vivir”", "lo llaman *buen vivir*", "lo llaman <em>buen vivir</em>"] {
            check_text(check, "es", "they call it “good living”", translation, &[]);
        }
        check_text(check, "es", "a “new” start", "un nuevo comienzo", &[]);
    }

    #[test]
    fn no_blank_stands_inside() {
        check_text(check, "es", "a", "« una casa »", &["« una casa »→«una casa»"]);
        check_text(check, "es", "a", "“ otra” y “una casa ‘ ’”", &["“ otra”→“otra”"]);
        check_text(check, "fr", "a", "« mot » et «mot»", &[]);
    }

    #[test]
    fn values_keep_their_marks() {
        check_text(check, "es", "use '--size' or 'both'", "use '--size' o 'both'", &[]);
        check_text(check, "fr", "option '{ $name }'", "option '{ $name }'", &[]);
        check_text(check, "fr", "or \"-j0\"", "ou \"-j0\"", &[]);
        let json = "{\"{\"}\"key\": \"value\", \"a\": [1, \"b\"]{\"}\"}";
        check_text(check, "fr", json, json, &[]);
        for code in ["Array [\"a\", \"b\", \"c\"]", "type: \"both\", \"none\"", "[x, \"b\"]", "x = \"a\""] {
            check_text(check, "fr", &format!("See {code}"), &format!("Voir {code}"), &[]);
        }
        let said = "Il dit: \"oui\", \"non\"";
        let expected = ["\"oui\"→«\u{A0}oui\u{A0}»", "\"non\"→«\u{A0}non\u{A0}»"];
        check_text(check, "fr", "He says: \"yes\", \"no\"", said, &expected);
        check_text(check, "fr", "the 'block size'", "la 'taille'", &["'taille'→«\u{A0}taille\u{A0}»"]);
        check_text(check, "fr", "see \"Mozilla\"", "voir \"Mozilla\"", &["\"Mozilla\"→«\u{A0}Mozilla\u{A0}»"]);
    }

    #[test]
    fn right_marks_are_left() {
        check_text(check, "es", "a", "“una ‘casa’ y”, de 5'10\", 3” y `\"x\"` <a b=\"c\">d</a>", &[]);
        check_text(check, "es", "a", "«una “casa ‘de’ aquí” y»", &[]);
        check_text(check, "es", "the ‘capital’", "hablar de ‘capital humano’", &[]);
        check_text(check, "fr", "a", "l’«\u{A0}autre\u{A0}» et «\u{A0}un “mot ‘de l’eau’ d’ici”\u{A0}»", &[]);
        check_text(check, "fr", "the ‘capital’", "parler de “capital humain”", &[]);
        check_text(check, "en", "a", "“the ‘workers’ rights’ and don’t”", &[]);
        check_text(check, "es", "a", "“{ $n -> [one] una” *[other] unas” }", &[]);
        check_text(check, "ja", "a", "\"a\" „b", &[]);
    }

    /// The words marked in the translation of several messages, the first of which is printed as a quotation where the
    /// reference says so.
    #[track_caller]
    fn check_file(locale: &str, reference: &str, translation: &str, expected: &[&str]) {
        let rules = Rules::new("en".parse().unwrap(), locale.parse().unwrap());
        let found = findings(check, &rules, reference, translation);
        let marked: Vec<&str> = found.iter().map(|it| &translation[it.primary.clone().unwrap().span]).collect();
        assert_eq!(marked, expected);
    }

    #[test]
    fn a_text_printed_as_a_quotation_begins_at_the_second_level() {
        let quotation = "# Idea 1, “Plenary”. Quotation.\na = the ‘capital’\n";
        check_file("es", quotation, "a = del ‘capital’\n", &[]);
        check_file("es", quotation, "a = del “capital”\n", &["“capital”"]);
        check_file("fr", quotation, "a = du “capital”\n", &[]);
        check_file("fr", quotation, "a = du «\u{A0}capital\u{A0}»\n", &["«\u{A0}capital\u{A0}»"]);
        // The reference has marks of the first level there itself.
        let loose = "# Idea 1. Quotation.\na = the “capital”\n";
        check_file("es", loose, "a = del “capital”\n", &[]);
        check_file("es", loose, "a = del ‘capital’\n", &[]);
    }

    #[test]
    fn a_quotation_may_run_through_several_texts() {
        let reference = "a = a\nb = b\nc = c\n";
        check_file("es", reference, "a = Dijo: “así\nb = y así\nc = y ya”.\n", &[]);
        check_file("es", reference, "a = “Así\nb = “y así\nc = y ya”.\n", &[]);
        check_file("es", reference, "a = “Así\nb = y así\nc = «y ya».\n", &["“"]);
        check_file("es", "a = “a\nb = “b”\nc = c\n", "a = “Así\nb = “y así”\nc = c\n", &[]);
        check_file("es", reference, "a = “Así\nb = “y así”\nc = c\n", &["“"]);
    }
}
