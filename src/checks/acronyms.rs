//! `acronyms`: an acronym of the reference stands in the translation neither as itself nor as its counterpart.

use std::ops::Range;

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic};
use crate::resource::part::Part;
use crate::text::acronyms::{counterparts, knows};
use crate::text::function_words::function_words;
use crate::text::prose::Prose;

/// English words that are written in capitals to stress them.
const STRESSED: &[&str] = &[
    "ALL", "ALWAYS", "AND", "ANY", "ARE", "BEFORE", "BOTH", "CAN", "DO", "EVER", "EVERY", "FOR", "FREE", "FROM", "GO",
    "HERE", "IF", "IN", "IS", "IT", "JUST", "MAY", "ME", "MORE", "MUST", "MY", "NEVER", "NEW", "NO", "NOT", "NOTE",
    "NOW", "OF", "OFF", "OK", "ON", "ONE", "ONLY", "OR", "OUR", "OUT", "SHOULD", "SO", "STOP", "THE", "THIS", "TO",
    "UP", "VERY", "WE", "WHY", "WILL", "WITH", "YES", "YOU", "YOUR",
];

/// Letters in capitals.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Acronym {
    /// Without a plural's *s*.
    letters: String,
    range: Range<usize>,
}

/// The acronyms of a text: words of two to six capitals, with a plural's *s* (SDGs). Numerals, words that are stressed, and
/// letters that belong to digits (COVID-19, EXPO2021) are none; nor is anything in a text all in capitals.
fn acronyms(prose: &Prose) -> Vec<Acronym> {
    let text = prose.plain();
    let mut found = Vec::new();
    if !text.chars().any(char::is_lowercase) {
        return found;
    }
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        if character.is_alphanumeric() {
            start = start.or(Some(at));
            continue;
        }
        let Some(from) = start.take() else { continue };
        let word = &text[from..at];
        let letters = word.strip_suffix('s').unwrap_or(word);
        let behind = &text[at..];
        let number = behind.trim_start_matches(['-', '‑']).starts_with(|c: char| c.is_ascii_digit())
            && behind.starts_with(['-', '‑']);
        let count = letters.chars().count();
        // es-MX, fr_CA
        let before = text[..from].trim_end_matches(['-', '_']);
        let language = before.len() < from && letters.len() == 2 && {
            let tag = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            matches!(tag.len(), 2 | 3) && tag.bytes().all(|letter| letter.is_ascii_lowercase())
        };
        let numeral = letters.len() > 1 && letters.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'));
        if (2..=6).contains(&count) && letters.chars().all(char::is_uppercase) && !(number || numeral || language) {
            found.push(Acronym { letters: letters.to_owned(), range: from..at });
        }
    }
    found
}

pub(super) fn check(part: &Part<'_>, findings: &mut Vec<Diagnostic>) {
    if !knows(&part.rules.locale) {
        return;
    }
    for (translation, reference) in part.aligned() {
        let (translation, reference) = (&*translation, &*reference);
        let original = acronyms(reference);
        // A text that stays as it is is a name, or another check's affair.
        if original.is_empty() || translation.text() == reference.text() {
            continue;
        }
        let agreed = agreed(part, reference);
        let found = acronyms(translation);
        let mut seen: Vec<&str> = Vec::new();
        let mut told: Vec<Range<usize>> = Vec::new();
        for (index, acronym) in original.iter().enumerate() {
            let letters = acronym.letters.as_str();
            if seen.contains(&letters) || STRESSED.contains(&letters) || is_name(part, reference, acronym) {
                continue;
            }
            // What becomes of an agreed term the glossary says.
            if agreed.iter().any(|term| term.start <= acronym.range.start && acronym.range.end <= term.end) {
                continue;
            }
            seen.push(letters);
            let known = &known(part, letters);
            let kept = found.iter().any(|other| other.letters == letters);
            // RIPESS LAC is a name: what stands beside an acronym that stays, stays.
            let in_name = [index.checked_sub(1), Some(index + 1)].into_iter().flatten().any(|beside| {
                original.get(beside).is_some_and(|beside| {
                    let gap = beside.range.end.min(acronym.range.end)..beside.range.start.max(acronym.range.start);
                    let adjacent = reference.text().get(gap).is_some_and(|between| between == " ");
                    adjacent && found.iter().any(|other| other.letters == beside.letters)
                })
            });
            let left = kept && !known.is_empty() && !known.contains(&letters) && !in_name;
            if kept && !left || stands(translation, known) || spelled_out(part, translation, letters, known) {
                continue;
            }
            if known.is_empty() && part.reference_file.is_some_and(|file| file.has_placeholder(letters)) {
                continue;
            }
            let other = found.iter().find(|other| {
                !original.iter().any(|acronym| acronym.letters == other.letters)
                    && !belongs(part, &other.letters, &original)
            });
            // What an acronym stands for may be said in front of it: “el Consejo de Redacción (CR)”.
            let defined = |other: &Acronym| {
                let before = translation.text().get(..other.range.start).unwrap_or_default();
                before.trim_end().ends_with('(') && ends_in_initials(&part.rules.locale, before, &other.letters)
            };
            // OC as CO: the letters of an acronym that is not known, in the order of another language.
            if known.is_empty() && other.is_some_and(|other| is_rearranged(letters, &other.letters) || defined(other)) {
                continue;
            }
            let marked = if left { found.iter().find(|other| other.letters == letters) } else { other };
            let says = if left {
                "left"
            } else if marked.is_some() {
                "other"
            } else {
                ""
            };
            told.extend(marked.map(|other| other.range.clone()));
            let finding = match marked {
                None => part.finding_on_all(Code::Acronyms),
                Some(other) => part.finding(Code::Acronyms, translation.span(other.range.clone())),
            };
            let edit = marked
                .zip(known.first().filter(|first| first.chars().all(char::is_uppercase)))
                .and_then(|(other, counterpart)| translation.edit(other.range.clone(), *counterpart));
            findings.push(
                finding
                    .says(says)
                    .arg("acronym", letters)
                    .arg("found", marked.map_or("", |other| other.letters.as_str()))
                    .arg("counterpart", known.first().copied().unwrap_or(letters))
                    .offer(edit),
            );
        }
        let beside = Beside { part, translation, reference, original: &original, found: &found };
        findings.extend(beside.strays(&told));
    }
}

/// The acronyms of a text beside those of its reference.
struct Beside<'b> {
    part: &'b Part<'b>,
    translation: &'b Prose,
    reference: &'b Prose,
    original: &'b [Acronym],
    found: &'b [Acronym],
}

impl Beside<'_> {
    /// English or misspelt acronyms in a text that has the right one, or its words, elsewhere.
    fn strays(&self, told: &[Range<usize>]) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (index, stray) in self.found.iter().enumerate() {
            let letters = stray.letters.as_str();
            let stays = told.contains(&stray.range)
                || STRESSED.contains(&letters)
                || is_name(self.part, self.translation, stray)
                || self.is_in_name(index)
                || self.is_said_to_be_english(stray);
            if stays {
                continue;
            }
            let kept = self.original.iter().any(|acronym| acronym.letters == letters);
            let wanted = if kept { self.own(stray) } else { self.meant(stray) };
            let Some((acronym, counterpart)) = wanted else { continue };
            let edit = self.translation.edit(stray.range.clone(), counterpart.as_str());
            let finding = self.part.finding(Code::Acronyms, self.translation.span(stray.range.clone()));
            let finding = finding.says(if kept { "left" } else { "other" }).arg("acronym", acronym);
            findings.push(finding.arg("found", letters).arg("counterpart", counterpart).offer(edit));
        }
        findings
    }

    /// What the language has for an English acronym that was left, if its text says it elsewhere.
    fn own(&self, stray: &Acronym) -> Option<(String, String)> {
        let letters = stray.letters.as_str();
        let known = known(self.part, letters);
        let counterpart = match known.iter().find(|known| known.chars().all(char::is_uppercase)) {
            _ if known.contains(&letters) => None,
            Some(counterpart) => self.is_said(letters, &known).then(|| (*counterpart).to_owned()),
            None if known.is_empty() => self.defined(stray),
            None => None,
        };
        Some((letters.to_owned(), counterpart?))
    }

    /// The initials that stand in front of an acronym in brackets, where it has their letters in another order: *Comité
    /// Organizador (OC)*. What is not made of initials in the reference either is international: *Coordinated Universal Time
    /// (UTC)*.
    fn defined(&self, stray: &Acronym) -> Option<String> {
        let text = self.translation.text();
        let before =
            text[..stray.range.start].strip_suffix('(').filter(|_| text[stray.range.end..].starts_with(')'))?;
        let original = self.original.iter().find(|acronym| acronym.letters == stray.letters)?;
        let introduced = self.reference.text().get(..original.range.start)?.strip_suffix('(')?;
        if !ends_in_initials(&self.part.rules.reference, introduced, &stray.letters) {
            return None;
        }
        let words = content_words(&self.part.rules.locale, before);
        let words = &words[words.len().checked_sub(stray.letters.chars().count())?..];
        let capitals = words.iter().all(|word| word.starts_with(char::is_uppercase));
        let initials: String = words.iter().filter_map(|word| word.chars().next()).map(bare).collect();
        (capitals && initials != stray.letters && is_rearranged(&initials, &stray.letters)).then_some(initials)
    }

    /// The acronym that a misspelt one stands for: one of the reference that the translation has less often.
    fn meant(&self, stray: &Acronym) -> Option<(String, String)> {
        let letters = stray.letters.as_str();
        if belongs(self.part, letters, self.original) || spelled_out(self.part, self.translation, letters, &[]) {
            return None;
        }
        self.original.iter().filter(|acronym| !is_name(self.part, self.reference, acronym)).find_map(|acronym| {
            let known = known(self.part, &acronym.letters);
            let mut own = known.iter().filter(|known| known.chars().all(char::is_uppercase));
            let own = own.find(|own| is_near(own, letters))?;
            let count = |acronyms: &[Acronym], those: &[&str]| {
                acronyms.iter().filter(|acronym| those.contains(&acronym.letters.as_str())).count()
            };
            let lacks = count(self.found, &known) < count(self.original, &[&acronym.letters]);
            (lacks && self.is_said(&acronym.letters, &known)).then(|| (acronym.letters.clone(), (*own).to_owned()))
        })
    }

    /// Whether the translation has a counterpart or the words for it; otherwise it is found to be missing.
    fn is_said(&self, letters: &str, known: &[&str]) -> bool {
        stands(self.translation, known) || spelled_out(self.part, self.translation, letters, known)
    }

    /// RIPESS LAC: what stands beside an acronym that stays, stays.
    fn is_in_name(&self, index: usize) -> bool {
        [index.checked_sub(1), Some(index + 1)].into_iter().flatten().filter_map(|beside| self.found.get(beside)).any(
            |beside| {
                let here = &self.found[index];
                let gap = beside.range.end.min(here.range.end)..beside.range.start.max(here.range.start);
                self.translation.text().get(gap).is_some_and(|between| between == " ")
            },
        )
    }

    /// *SDG, por sus siglas en inglés*
    fn is_said_to_be_english(&self, stray: &Acronym) -> bool {
        let near: String = self.translation.text()[stray.range.end..].chars().take(30).collect();
        let before: String = self.translation.text()[..stray.range.start].chars().rev().take(30).collect();
        let before: String = before.chars().rev().collect();
        ["sigla", "sigle", "inglés", "anglais", "acrónimo", "acronyme"]
            .iter()
            .any(|said| near.contains(said) || before.contains(said))
    }
}

/// Whether two acronyms have the same letters in another order, or differ in one of at least three.
fn is_near(one: &str, other: &str) -> bool {
    let differ = one.chars().zip(other.chars()).filter(|(one, other)| one != other).count();
    let alike = one.chars().count() == other.chars().count();
    alike && (is_rearranged(one, other) || differ == 1 && one.chars().count() > 2)
}

/// A name that stays is another check's affair.
fn is_name(part: &Part<'_>, reference: &Prose, acronym: &Acronym) -> bool {
    let named = part.rules.names.find(reference.text());
    named.iter().any(|named| named.range.start <= acronym.range.start && acronym.range.end <= named.range.end)
}

/// Where a text of the reference has terms of the glossary whose translation is agreed.
fn agreed(part: &Part<'_>, reference: &Prose) -> Vec<Range<usize>> {
    let Some(glossary) = part.rules.glossary.as_deref() else { return Vec::new() };
    let uses = glossary.uses(&reference.plain(), &part.id()).into_iter();
    uses.filter(|found| !glossary.entries[found.entry].accepted.is_empty()).map(|found| found.span).collect()
}

/// What stands for an acronym: what the glossary has first, then what is usual in the language.
fn known<'a>(part: &Part<'a>, letters: &str) -> Vec<&'a str> {
    let agreed = part.rules.glossary.as_deref().map_or(&[][..], |glossary| glossary.counterparts(letters));
    agreed.iter().map(String::as_str).chain(counterparts(letters, &part.rules.locale).iter().copied()).collect()
}

/// Whether an acronym of the translation is the counterpart of one of the reference.
fn belongs(part: &Part<'_>, letters: &str, original: &[Acronym]) -> bool {
    original.iter().any(|acronym| known(part, &acronym.letters).contains(&letters))
}

/// Whether one of these stands in a text as whole words, in any case.
fn stands(translation: &Prose, known: &[&str]) -> bool {
    let text = translation.text().replace(['\u{A0}', '\u{202F}'], " ").to_lowercase();
    known.iter().any(|counterpart| {
        let counterpart = counterpart.to_lowercase();
        text.match_indices(&counterpart).any(|(at, found)| {
            let letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
            let behind = text[at + found.len()..].strip_prefix('s').unwrap_or(&text[at + found.len()..]);
            !letter(text[..at].chars().next_back()) && !letter(behind.chars().next())
        })
    })
}

/// Whether the words that an acronym stands for are written out: their initials are its letters, in this order.
fn spelled_out(part: &Part<'_>, translation: &Prose, letters: &str, known: &[&str]) -> bool {
    let words = content_words(&part.rules.locale, translation.text());
    known.iter().copied().chain([letters]).filter(|acronym| acronym.chars().all(char::is_uppercase)).any(|acronym| {
        let wanted: Vec<char> = acronym.chars().map(bare).collect();
        words.windows(wanted.len().max(1)).any(|window| {
            let fits = initials_are(window, &wanted);
            // Two letters are met by chance.
            fits && (wanted.len() > 2
                || window.iter().all(|word| word.starts_with(char::is_uppercase) && word.chars().count() > 2))
        })
    })
}

fn content_words<'a>(language: &LanguageIdentifier, text: &'a str) -> Vec<&'a str> {
    let function = function_words(language);
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty() && !function.contains(&word.to_lowercase().as_str()))
        .collect()
}

fn initials_are(words: &[&str], letters: &[char]) -> bool {
    let initial = |word: &str| word.chars().next().map(|letter| bare(letter.to_uppercase().next().unwrap_or(letter)));
    words.len() == letters.len() && words.iter().zip(letters).all(|(word, letter)| initial(word) == Some(*letter))
}

/// Whether the last words of a text have these initials.
fn ends_in_initials(language: &LanguageIdentifier, text: &str, letters: &str) -> bool {
    let words = content_words(language, text);
    let letters: Vec<char> = letters.chars().map(bare).collect();
    words.len().checked_sub(letters.len()).is_some_and(|start| initials_are(&words[start..], &letters))
}

/// A capital without its accent.
fn bare(letter: char) -> char {
    match letter {
        'Á' | 'À' | 'Â' => 'A',
        'É' | 'È' | 'Ê' => 'E',
        'Í' | 'Î' => 'I',
        'Ó' | 'Ô' => 'O',
        'Ú' | 'Û' => 'U',
        other => other,
    }
}

fn is_rearranged(one: &str, other: &str) -> bool {
    let sorted = |letters: &str| {
        let mut letters: Vec<char> = letters.chars().collect();
        letters.sort_unstable();
        letters
    };
    one.len() < 4 && sorted(one) == sorted(other)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::check;
    use crate::checks::fixture::{check_text, findings};
    use crate::checks::glossary;
    use crate::resource::glossary::Glossary;
    use crate::resource::rules::Rules;
    use crate::text::SourceFile;

    const TABLE: &str = "\
en,es,es_forbidden,scope
Civic Budget Panel|CBP,panel de presupuesto cívico|PPC,,
Social and Solidarity Economy|SSE,economía social y solidaria|ESS,,
Town Watch|TOW,guardia vecinal,,
OPR rounds,rondas de la RAB,,
OPR of the CBP,RAB del PPC,,
KEM,TUL,,elsewhere
NOF,,FON,
";

    /// What is found with a glossary, by this check and by that of the glossary: the code and what is marked.
    #[track_caller]
    fn check_agreed(reference: &str, translation: &str, expected: &[&str]) {
        let mut rules = Rules::new("en".parse().expect("a language"), "es".parse().expect("a language"));
        let table = SourceFile::new("glossary.csv", TABLE);
        rules.glossary = Some(Arc::new(Glossary::read(&table, &rules.reference, &rules.locale).expect("a glossary")));
        let (reference, text) = (format!("a = {reference}\n"), format!("a = {translation}\n"));
        let mut found = findings(check, &rules, &reference, &text);
        found.extend(findings(glossary::check, &rules, &reference, &text));
        let lines = found.iter().map(|finding| {
            let marked = finding.primary.as_ref().map_or("", |place| &text[place.span.clone()]);
            format!("{} {}", finding.code, if marked == translation { "all" } else { marked })
        });
        assert_eq!(lines.collect::<Vec<_>>(), expected, "{translation}");
    }

    #[test]
    fn an_acronym_of_an_agreed_term_is_the_glossary_s() {
        for translation in ["El PPC crece.", "El panel de presupuesto cívico (PPC) crece.", "El { -ppc } crece."] {
            check_agreed("The CBP grows.", translation, &[]);
        }
        check_agreed("The TOW grows.", "La guardia vecinal crece.", &[]);
        for translation in ["El CBP crece.", "El XYZ crece.", "El grupo crece."] {
            check_agreed("The CBP grows.", translation, &["glossary all"]);
        }
        check_agreed("The SSE grows.", "La SSE crece.", &["glossary all"]);
        check_agreed("The OPR rounds grow.", "Las rondas de la ABR crecen.", &["glossary all"]);
    }

    #[test]
    fn what_the_glossary_has_stands_for_an_acronym_beside_its_terms() {
        check_agreed("The OPR grows.", "La RAB crece.", &[]);
        check_agreed("The OPR grows.", "La OPR crece.", &["acronyms OPR"]);
        check_agreed("The OPR grows.", "El PPC crece.", &["acronyms PPC"]);
        check_agreed("The KEM grows.", "El TUL crece.", &[]);
        check_agreed("The CBP and the FAO", "El PPC y la otra", &["acronyms all"]);
        check_agreed("The NOF grows.", "El grupo crece.", &["acronyms all"]);
    }

    #[test]
    fn counterparts_stand_for_acronyms() {
        for (locale, reference, translation) in [
            ("es", "the SSE and the SDGs", "la ESS y los ODS"),
            ("fr", "the UN’s work on SSE", "le travail de l’ONU sur l’ESS"),
            ("es", "the UN", "las Naciones Unidas"),
            ("fr", "the ILO", "l’Organisation internationale du travail"),
            ("es", "the SSE", "la economía social y solidaria"),
            ("es", "Commission RIPESS LAC", "Comisión de RIPESS LAC"),
            ("fr", "the ECLAC and the OECD", "la CEPALC et l’OCDE"),
            ("es", "the Organizing Committee (OC)", "el Comité Organizador (CO)"),
            ("fr", "the Drafting Council (DC)", "le conseil de rédaction (CR)"),
            ("es", "the US and SMEs", "EE. UU. y las pymes"),
            ("es", "CALL FOR ACTION NOW", "LLAMADO A LA ACCIÓN"),
            ("es", "DESIGN", "DISEÑO"),
            (
                "es",
                "You must NOT go. COVID-19, GSEF2021, World War II",
                "No vaya. COVID-19, GSEF2021, segunda guerra mundial",
            ),
            ("de", "the UN", "die Vereinten Nationen"),
            ("fr", "TIESS and INAES", "TIESS et INAES"),
            ("fr", "Solo AI", "Solo AI"),
            ("es", "start with -C DIR in fr-EU", "inicie con -C CARPETA en fr-EU"),
            ("fr", "the BCC and 4 GB of a PC", "la CCI et les 4 Go d’un ordinateur"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }

    #[test]
    fn one_of_several_is_wrong() {
        for (locale, reference, translation, expected) in [
            ("es", "The SSE grows, and SSE pays.", "La ESS crece, y la SSE paga.", "SSE→ESS"),
            ("es", "The solidarity economy (SSE)", "La economía social y solidaria (SSE)", "SSE→ESS"),
            ("es", "The solidarity economy (SSE)", "La economía social y solidaria (LSS)", "LSS→ESS"),
            ("fr", "The SDGs: SDGs for all", "Les ODD : des SDG pour tout le monde", "SDG→ODD"),
            ("es", "in the region (LAC)", "en América Latina y el Caribe (ACL)", "ACL→ALC"),
            ("es", "the Organizing Committee (OC)", "el Comité Organizador (OC)", "OC→CO"),
        ] {
            check_text(check, locale, reference, translation, &[expected]);
        }
        check_agreed("SSE is SSE.", "La ESS es SSE.", &["acronyms SSE"]);
    }

    #[test]
    fn several_acronyms_are_right() {
        for (locale, reference, translation) in [
            ("es", "the SDGs", "los ODS (SDG, por sus siglas en inglés)"),
            ("es", "SSE, for RIPESS LAC", "la ESS, por RIPESS LAC, en América Latina y el Caribe"),
            ("es", "the SSE in the EU", "la economía social y solidaria (ESS) en la Unión Europea (UE)"),
            ("es", "the SSE", "la economía social y solidaria y el Sistema Social Solidario (SSS)"),
            ("fr", "Coordinated Universal Time (UTC)", "Temps Universel Coordonné (UTC)"),
            ("es", "the Open Council (OC)", "el Consejo Abierto (OC)"),
        ] {
            check_text(check, locale, reference, translation, &[]);
        }
    }

    #[test]
    fn placeholders_are_words() {
        let rules = Rules::new("en".parse().unwrap(), "es".parse().unwrap());
        let reference = "a = list FILE of DIR\nb = no such file\n";
        let found = findings(check, &rules, reference, "a = listar ARCHIVO de DIR\nb = no hay tal archivo\n");
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(findings(check, &rules, reference, "a = listar ARCHIVO\n").len(), 1);
        let reference = "a = join [DIR]\nb = a DIR of it\n";
        assert!(findings(check, &rules, reference, "a = unir [RUTA]\nb = una RUTA suya\n").is_empty());
    }

    #[test]
    fn lost_and_wrong_acronyms() {
        for (locale, reference, translation, expected) in [
            ("es", "the SSE grows", "la SSE crece", "SSE→ESS"),
            ("es", "the non-SSE side", "el lado no-SSE", "SSE→ESS"),
            ("es", "the SSE grows", "la EES crece", "EES→ESS"),
            ("fr", "the SDGs and the SSE", "les ODS et l’ESS", "ODS→ODD"),
            ("es", "the food (FAO)", "la comida", "la comida"),
            ("fr", "by TIESS", "par TEISS", "TEISS"),
        ] {
            check_text(check, locale, reference, translation, &[expected]);
        }
    }
}
