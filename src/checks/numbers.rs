//! `numbers`: a number, a percentage or a month of the reference is missing, or the translation has another one.

mod months;
mod percent;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::resource::Parsed;
use crate::resource::part::Part;
use crate::text::acronyms;
use crate::text::edit::Edit;
use crate::text::numbers::{Difference, Mention, Value, Written, compare, knows_words, mentions};
use crate::text::prose::Prose;

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    percent::check(part, findings);
    months::check(part, findings);
    let rules = part.rules;
    let words = (knows_words(&rules.reference), knows_words(&rules.locale));
    let [translation, variants @ ..] = part.prose() else { return };
    let [reference, others @ ..] = part.reference_prose() else { return };
    if variants.is_empty() && others.is_empty() {
        let mut of_reference = mentions(&reference.plain(), &rules.reference);
        let mut of_translation = mentions(&translation.plain(), &rules.locale);
        let mut differences = compare(&of_reference, &of_translation, words);
        if !differences.is_empty() {
            for (mentions, file) in [(&mut of_reference, part.reference_file), (&mut of_translation, Some(part.file))] {
                file.into_iter().for_each(|file| without_placeholders(mentions, file));
            }
            differences = compare(&of_reference, &of_translation, words);
        }
        for difference in differences {
            findings.extend(finding(part, reference, translation, &difference));
        }
        return;
    }
    // Which variants of two languages belong together cannot be told: what one text has, some text of the other must have.
    // A variant of zero, one or two may name its number or print what it was chosen by.
    let chosen = |mention: &Mention| {
        mention.label.is_none() && mention.readings.iter().any(|value| (0..=2).map(Value::whole).any(|it| it == *value))
    };
    let all = |prose: &[Prose], language| -> Vec<Mention> {
        prose.iter().flat_map(|prose| mentions(&prose.plain(), language)).collect()
    };
    let of_reference = all(part.reference_prose(), &rules.reference);
    for prose in part.prose() {
        for difference in compare(&of_reference, &mentions(&prose.plain(), &rules.locale), words) {
            if let Difference::Extra(mention) | Difference::Other { translation: mention, .. } = difference
                && !chosen(&mention)
            {
                findings.extend(finding(part, reference, prose, &Difference::Extra(mention)));
            }
        }
    }
    for difference in compare(&of_reference, &all(part.prose(), &rules.locale), words) {
        if let Difference::Missing(mention) = difference
            && !chosen(&mention)
        {
            // Which of the reference's texts it stands in is not known here.
            let number = mention.readings.first().map(Value::to_text).unwrap_or_default();
            findings.push(part.finding_on_all(Code::Numbers).says("missing").arg("number", number));
        }
    }
}

fn finding(part: &Part<'_>, reference: &Prose, translation: &Prose, difference: &Difference) -> Option<Diagnostic> {
    let text =
        |prose: &Prose, mention: &Mention| prose.text().get(mention.range.clone()).unwrap_or_default().to_owned();
    Some(match difference {
        Difference::Missing(number) => {
            let finding = part.finding_on_all(Code::Numbers).says("missing").arg("number", text(reference, number));
            // “All for 1 price” is *à prix unique*.
            let one = number.label.is_none() && number.readings == [Value::whole(1)];
            if one { finding.severity(Severity::Warning) } else { finding }
        }
        Difference::Fewer(number) => part
            .finding_on_all(Code::Numbers)
            .says("fewer")
            .severity(Severity::Warning)
            .arg("number", text(reference, number)),
        Difference::Extra(found) => part
            .finding(Code::Numbers, translation.span(found.range.clone()))
            .says("extra")
            .arg("found", text(translation, found)),
        Difference::Other { reference: number, translation: found } => {
            let (expected, actual) = (text(reference, number), text(translation, found));
            if renamed(number, found, part) {
                return None;
            }
            // The same signs, which stand for another number in this language.
            let says = if expected == actual { "form" } else { "" };
            let finding = part
                .finding(Code::Numbers, translation.span(found.range.clone()))
                .says(says)
                .arg("number", expected)
                .arg("found", actual);
            finding.offer(replacement(reference, number, translation, found))
        }
    })
}

/// What numbers are put behind in a command's manual is a word, not a name: FILE1 is *ARCHIVO1*.
fn without_placeholders(mentions: &mut [Mention], file: &Parsed) {
    for mention in mentions.iter_mut().filter(|mention| mention.named) {
        mention.named = !mention.label.as_ref().is_some_and(|label| file.has_placeholder(label));
    }
}

/// An acronym with a number, in the form that it has in the translation's language.
fn renamed(number: &Mention, found: &Mention, part: &Part<'_>) -> bool {
    let (Some(label), Some(other)) = (&number.label, &found.label) else { return false };
    number.readings == found.readings
        && acronyms::counterparts(&label.to_uppercase(), &part.rules.locale).contains(&other.to_uppercase().as_str())
}

/// Plain digits can be put in the place of plain digits; all else is written differently from language to language.
fn replacement(reference: &Prose, number: &Mention, translation: &Prose, found: &Mention) -> Option<Edit> {
    let plain = |prose: &Prose, mention: &Mention| {
        let digits = prose.text().get(mention.core.clone())?.to_owned();
        let plain = digits.chars().all(|digit| digit.is_ascii_digit()) && digits.len() < 5;
        (plain && mention.written == Written::Digits).then_some(digits)
    };
    let digits = plain(reference, number)?;
    plain(translation, found)?;
    let alike = number.label == found.label && number.bare.is_none() && found.bare.is_none();
    if !alike || reference.text().get(number.core.clone()) == translation.text().get(found.core.clone()) {
        return None;
    }
    translation.edit(found.core.clone(), digits)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::resource::rules::Rules;

    #[track_caller]
    fn right(locale: &str, reference: &str, translation: &str) {
        check_text(check, locale, reference, translation, &[]);
    }

    #[track_caller]
    fn wrong(locale: &str, reference: &str, translation: &str, expected: &[&str]) {
        check_text(check, locale, reference, translation, expected);
    }

    #[test]
    fn forms_of_one_number_agree() {
        right("fr", "It grew by 13.6% to 8,500.", "Elle a crû de 13,6 % pour atteindre 8 500.");
        right("fr", "It grew by 13.6% to 8,500.", "Elle a crû de 13,6\u{a0}% pour atteindre 8\u{202f}500.");
        right("es", "It grew by 13.6% to 8,500.", "Creció 13.6 % hasta llegar a 8 500.");
        right("es", "8,500, 8,500, 8,500 and 8,500", "8,500, 8500, 8\u{a0}500 y 8.500");
        right("es", "1,234,567.89", "1 234 567,89");
        right("es", "5 million, 2.5 billion", "cinco millones, 2500 millones");
        right("fr", "2.5 billion", "2,5 milliards");
        right("es", "5 to 10 million", "de 5 millones a 10 millones");
        right("es", "50% of the 2 million", "el 50 por ciento de los dos millones");
        right("es", "50% of members, 1/3 and 2/3", "la mitad de los socios, un tercio y dos tercios");
    }

    #[test]
    fn words_and_digits_agree() {
        right("es", "2.5 years, 1.5 million", "dos años y medio, un millón y medio");
        right("fr", "two and a half million", "2,5 millions");
        right("fr", "a 5-year plan, 24/7", "un plan quinquennal, 24 heures sur 24");
        right("fr", "Plus 24/7 support", "Et un support 24\u{a0}h/24 et 7\u{a0}j/7");
        right("es", "a 5-year plan, 24/7", "un plan quinquenal, las 24 horas del día");
        right("es", "5 exhaustive days", "cinco intensos días");
        right("fr", "in this 5th edition", "dans cette cinquième édition");
        right("fr", "the fifth edition of thirty-two", "la 5e édition sur 32");
        right("es", "the 21st century, the twenty-first century", "el siglo XXI, el siglo XXI");
        right("fr", "the 21st century", "le XXIe siècle");
        right("es", "in the 1990s and the 1980s", "en los años noventa y los años 80");
        right("fr", "in the 1990s", "dans les années quatre-vingt-dix");
        right(
            "es",
            "both, twice, the first, a second, once, one of six",
            "los dos, dos veces, 1.º, 1 segundo, una vez, 1 de 6",
        );
        right("es", "We thank you, once and for all, at 5:30 pm", "Mil gracias, de una vez por todas, a las 17:30");
        right("fr", "a new house, 9 houses", "une maison neuve, neuf maisons");
    }

    #[test]
    fn dates_times_and_names_agree() {
        right("es", "October 4th through 8th, 2021", "del 4 al 8 de octubre de 2021");
        right("fr", "October 1st, 2021", "le 1er octobre 2021");
        right("es", "October 1, 2021", "el primero de octubre de 2021");
        right("es", "10/4/2021, October 4", "4/10/2021, 4 de octubre");
        right("es", "2019-2021 and 2019–21", "2019–2021 y 2019-2021");
        right("fr", "from 9 am to 5:30 pm", "de 9 h à 17 h 30");
        right("es", "COVID-19, G20, CO2, H2020, mid-2021", "covid-19, G-20, CO₂, Horizonte 2020, mediados de 2021");
        right("fr", "Phone: 5589406467, C.P. 04100", "Téléphone : 55 89 40 64 67, C.P. 04100");
        right("es", "In that year, in 2020, version 1.2.3", "En 2020, en 2020, versión 1.2.3");
        right("es", "The GSEF2021 and the GSEF2021", "El GSEF2021 y este");
        right("es", "see www.gsef2021.org, a) and 1.", "véase www.gsef2021.org, a) y 1.");
    }

    #[test]
    fn the_clock_is_read_in_every_language() {
        right("es", "at 5:30 p.m.", "a las cinco y media de la tarde");
        right("es", "From 10:00 to 12:30", "De las 10 a las 12:30");
        right("es", "at 17:30, for 5 people", "a las 17.30 h, para cinco personas");
        right("es", "at 12:00", "al mediodía");
        right("fr", "From 10:00 to 12:30", "De dix heures à midi et demi");
        right("fr", "5.5 hours, two and a half hours", "cinq heures et demie, 2 heures et demie");
        for language in ["de", "it", "cs"] {
            right(language, "at 17:30, at 10:00", "17.30, 10");
        }
        right("ar", "5:30 p.m.", "5:30 مساء");
        right("he", "at 17:30 in 2021", "ב-17:30 ב2021");
        right("ja", "at 17:30 on October 4, 2021", "2021年10月4日17時30分に");
        right("zh", "at 17:30", "下午5:30开始");
        right("zh", "at 17:30", "17点30分");
        let wrong_hour = "a las seis y media de la tarde";
        wrong("es", "at 5:30 p.m.", wrong_hour, &[wrong_hour]);
        wrong("es", "at 17:30", "a las 17", &["17"]);
        wrong("de", "at 17:30", "um 17.45 Uhr", &["17.45 Uhr"]);
        wrong("he", "at 17:30", "ב-17:45", &["17:45"]);
        wrong("ja", "at 17:30 on October 4", "10月5日17時30分に", &["5"]);
        wrong("zh", "at 17:30", "17点45分", &["17点45分"]);
    }

    #[test]
    fn another_number_is_pointed_at() {
        wrong("es", "in 2021, 5 days", "en 2012, 5 días", &["2012→2021"]);
        wrong("fr", "the GSEF2021 Forum of 2021", "le Forum GSEF2012 de 2021", &["GSEF2012→GSEF2021"]);
        wrong("es", "the 5th edition", "la sexta edición", &["sexta"]);
        wrong("fr", "five days", "six jours", &["six"]);
        wrong("fr", "8,500 people", "8,500 personnes", &["8,500"]);
        wrong("es", "2 billion", "2 billones", &["2 billones"]);
        wrong("es", "13.6%", "136 %", &["136"]);
        wrong("fr", "5:30 pm", "5 h 30", &["5 h 30"]);
        wrong("es", "GSEF2021 and COVID-19", "GESF2021 y COVID-19", &["GESF2021"]);
        wrong("es", "the 21st century", "el siglo XX", &["XX"]);
    }

    #[test]
    fn a_lost_or_new_number_is_found() {
        wrong("es", "8,500 people in 5 days", "personas en cinco días", &["personas en cinco días"]);
        wrong("es", "people", "300 personas", &["300"]);
        wrong("es", "on 8 October 2021 (in 2021)", "el 8 de octubre de 2021", &["el 8 de octubre de 2021"]);
        wrong("fr", "the COVID-19 pandemic", "la pandémie de COVID", &["la pandémie de COVID"]);
        wrong("fr", "more than 300 panelists", "plus de 200 intervenants", &["200→300"]);
    }

    #[test]
    fn placeholders_are_words() {
        let rules = Rules::new("en".parse().unwrap(), "es".parse().unwrap());
        let (reference, translation) =
            ("a = Join FILE1 and FILE2\nb = the set of a file\n", "a = Unir ARCHIVO1 y ARCHIVO2\nb = el archivo\n");
        assert!(findings(check, &rules, reference, translation).is_empty());
        let translation = "a = Unir ARCHIVO1 y ARCHIVO3\nb = el archivo\n";
        assert_eq!(findings(check, &rules, reference, translation).len(), 1);
    }

    #[test]
    fn languages_without_words_are_asked_for_digits_only() {
        right("de", "5 days in 2021 with 8,500", "fünf Tage im Jahr 2021 mit 8.500");
        right("hi", "in 2021", "२०२१ में");
        right("pl", "4,000 ads, 100 million times", "cztery tysiące reklam, sto milionów razy");
        wrong("pl", "4,100 ads", "reklam", &["reklam"]);
        wrong("de", "in 2021", "im Jahr 2012", &["2012→2021"]);
    }

    #[test]
    fn a_percentage_stays_one() {
        for (locale, reference, translation, expected) in [
            ("es", "13.6% of all", "13.6 del total", &["13.6 del total"][..]),
            ("es", "13.6% of all", "13.6 por ciento del total", &[]),
            ("fr", "between 5% and 10%", "entre 5 et 10\u{A0}%", &[]),
            ("fr", "{ $n }% done", "{ $n } fait", &["{ $n } fait"]),
            ("fr", "50% of all", "50 points de pourcentage", &[]),
            ("pl", "50% of all", "50 procent", &[]),
        ] {
            check_text(check, locale, reference, translation, expected);
        }
    }

    #[test]
    fn months_are_those_of_the_reference() {
        for (locale, reference, translation, expected) in [
            ("es", "October 4th, 2021", "4 de marzo de 2021", &["marzo→octubre"][..]),
            ("es", "October 4th, 2021", "4 de octubre de 2021", &[]),
            ("es", "October 4, October 8", "4 de octubre, 8 de marzo", &["marzo→octubre"]),
            ("es", "October 4 to October 8 (until Sept. 30)", "4 al 8 de octubre (hasta el 30 de septiembre)", &[]),
            ("fr", "from April to August", "d’avril à juin", &["juin→août"]),
            ("fr", "They may march in May 2021", "En mai 2021, on peut marcher", &[]),
            ("fr", "on March 8", "le 8 mars, en juin dernier", &[]),
            ("fr", "in autumn, in October", "à l’automne", &[]),
        ] {
            check_text(check, locale, reference, translation, expected);
        }
    }

    #[test]
    fn variants_are_compared_together() {
        let reference = "{ $n ->\n    [one] 1 day\n   *[other] 5 days\n }";
        right("fr", reference, "{ $n ->\n    [one] 1 jour\n    [many] 5 jours\n   *[other] cinq jours\n }");
        wrong("fr", reference, "{ $n ->\n    [one] 1 jour\n   *[other] 6 jours\n }", &["6"]);
        let reference = "{ $n ->\n    [one] 1 day\n   *[other] { $n } days\n }";
        right("fr", reference, "{ $n ->\n    [one] { $n } jour\n   *[other] { $n } jours\n }");
        right("cy", reference, "{ $n ->\n    [zero] 0 dydd\n   *[other] { $n } dydd\n }");
    }
}
