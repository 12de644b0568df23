//! Titles: which languages write them as sentences, and when one is written in capitals all the same.

use unic_langid::LanguageIdentifier;

use super::function_words::function_words;
use super::words::runs;

/// Languages that write titles as sentences: a capital on the first word and on proper names only.
const AS_SENTENCES: &[&str] = &["es", "fr", "it", "pt", "ca", "gl"];

/// Nouns of which names of institutions are made, whose significant words have capitals in Spanish and often in French.
const INSTITUTIONS: &[&str] = &[
    "academia",
    "académie",
    "acuerdo",
    "agence",
    "agencia",
    "agenda",
    "alianza",
    "alliance",
    "alto",
    "asamblea",
    "asociación",
    "assemblée",
    "association",
    "banco",
    "banque",
    "biblioteca",
    "bibliothèque",
    "cámara",
    "campaña",
    "carta",
    "casa",
    "centre",
    "centro",
    "cercle",
    "chambre",
    "charte",
    "círculo",
    "clúster",
    "coalición",
    "coalition",
    "colegio",
    "collège",
    "comisión",
    "comisionada",
    "comisionado",
    "comité",
    "commissaire",
    "commission",
    "confederación",
    "confédération",
    "conférence",
    "conferencia",
    "congrès",
    "congreso",
    "conseil",
    "consejo",
    "consorcio",
    "constitución",
    "convención",
    "convention",
    "cooperativa",
    "coopérative",
    "coordinación",
    "coordinador",
    "coordinadora",
    "coordinateur",
    "coordination",
    "coordinatrice",
    "corporación",
    "cumbre",
    "declaración",
    "déclaration",
    "departamento",
    "département",
    "día",
    "dirección",
    "directeur",
    "direction",
    "director",
    "directora",
    "directrice",
    "división",
    "école",
    "ejidos",
    "empresa",
    "escuela",
    "estados",
    "estrategia",
    "états",
    "facultad",
    "faculté",
    "federación",
    "fédération",
    "festival",
    "fondation",
    "fondo",
    "fonds",
    "foro",
    "forum",
    "fundación",
    "gobierno",
    "groupe",
    "grupo",
    "haut",
    "hôpital",
    "hospital",
    "institut",
    "instituto",
    "jefa",
    "jefe",
    "jornada",
    "jornadas",
    "journée",
    "laboratoire",
    "laboratorio",
    "ley",
    "liga",
    "ligue",
    "loi",
    "maison",
    "mercado",
    "mesa",
    "ministère",
    "ministerio",
    "ministra",
    "ministre",
    "ministro",
    "mouvement",
    "movimiento",
    "musée",
    "museo",
    "naciones",
    "nations",
    "objetivos",
    "office",
    "oficina",
    "organisation",
    "organización",
    "pacto",
    "parlamento",
    "parlement",
    "plan",
    "plataforma",
    "plateforme",
    "premio",
    "président",
    "presidenta",
    "presidente",
    "présidente",
    "prix",
    "procurador",
    "procuradora",
    "programa",
    "programme",
    "projet",
    "proyecto",
    "recteur",
    "rector",
    "rectora",
    "rectrice",
    "red",
    "réseau",
    "revista",
    "secrétaire",
    "secretaria",
    "secretaría",
    "secrétariat",
    "secretario",
    "semana",
    "service",
    "servicio",
    "sistema",
    "sociedad",
    "société",
    "sommet",
    "subdirector",
    "subdirectora",
    "subsecretaría",
    "subsecretaria",
    "subsecretario",
    "taller",
    "titular",
    "traité",
    "tratado",
    "tribunal",
    "unidad",
    "union",
    "unión",
    "unité",
    "universidad",
    "université",
];

/// Prepositions and conjunctions of more than three letters: names have them in lower case. *Sin* and *sans* are none of them,
/// since there are *Médecins Sans Frontières*.
const BETWEEN: &[&str] = &[
    "ante", "avec", "chez", "comme", "como", "contra", "contre", "cuando", "dans", "desde", "donde", "entre", "hacia",
    "hasta", "mais", "mediante", "para", "pero", "pour", "quand", "según", "selon", "sobre", "tras", "vers",
];

/// “A”: what it stands before is one of many, and no name.
const ARTICLES: &[&str] = &["un", "una", "une"];

/// Verbs that make a sentence of a title: it is no name, though there may be one in it.
const VERBS: &[&str] = &[
    "debe",
    "deben",
    "devrait",
    "devraient",
    "doit",
    "doivent",
    "es",
    "est",
    "está",
    "están",
    "peut",
    "peuvent",
    "puede",
    "pueden",
    "son",
    "sont",
    "tiene",
    "tienen",
];

/// What opens a part of a title that begins with a capital.
const OPENING: &[char] = &['—', '–', ':', '.', '?', '!', '¿', '¡', '«', '“', '‘', '"', '(', '/', '|'];

/// A word of a title.
struct Word<'t> {
    text: &'t str,
    lower: String,
    /// It opens the title, or a part of it that has a capital of its own.
    opens: bool,
    is_first: bool,
    is_capital: bool,
    /// It means something, and is no acronym.
    is_significant: bool,
}

/// The words of a title in order.
fn words<'t>(text: &'t str, function_words: &[&str]) -> Vec<Word<'t>> {
    let (mut words, mut end) = (Vec::new(), 0);
    for range in runs(text, char::is_alphanumeric) {
        let word = &text[range.clone()];
        let lower = word.to_lowercase();
        let is_word = word.chars().skip(1).any(char::is_lowercase) && word.chars().all(char::is_alphabetic);
        words.push(Word {
            text: word,
            opens: words.is_empty() || text[end..range.start].contains(OPENING),
            is_first: words.is_empty(),
            is_capital: word.starts_with(char::is_uppercase),
            is_significant: is_word && word.chars().count() > 3 && !function_words.contains(&lower.as_str()),
            lower,
        });
        end = range.end;
    }
    words
}

/// Whether every significant word of a title has a capital, where neither the reference nor a name is a reason for it.
/// `is_common` tells whether the publication has a word in lower case elsewhere.
pub fn is_in_title_case(
    text: &str,
    original: &str,
    language: &LanguageIdentifier,
    is_common: impl Fn(&str) -> bool,
) -> bool {
    if !AS_SENTENCES.contains(&language.language.as_str()) {
        return false;
    }
    if text.trim_end().ends_with(['.', ';', '!', '…', ',']) || !text.chars().any(char::is_lowercase) {
        return false;
    }
    let function_words = function_words(language);
    let (all, original) = (words(text, function_words), words(original, function_words));
    let is_of_reference = |word: &Word<'_>| original.iter().any(|other| other.text == word.text);
    let is_own = |word: &&Word<'_>| word.is_significant && (word.is_first || !word.opens) && !is_of_reference(word);
    if all.iter().filter(is_own).count() < 2 || !all.iter().filter(is_own).all(|word| word.is_capital) {
        return false;
    }
    let is_institution = |word: &Word<'_>| INSTITUTIONS.contains(&word.lower.as_str());
    let is_between = |word: &Word<'_>| BETWEEN.contains(&word.lower.as_str()) && !is_of_reference(word);
    let is_one_of_many = |pair: &[Word<'_>]| {
        let [article, word] = pair else { return false };
        ARTICLES.contains(&article.lower.as_str()) && is_own(&word) && !is_institution(word) && is_common(&word.lower)
    };
    let has_between = all.iter().any(|word| word.is_capital && !word.opens && is_between(word));
    if has_between && all.iter().filter(is_own).any(|word| !word.is_first && !is_between(word))
        || all.windows(2).any(is_one_of_many)
    {
        return true;
    }
    // The name of an institution begins with what it is.
    let institution = all.iter().position(is_institution);
    let own: Vec<&Word<'_>> = all[..institution.unwrap_or(all.len())].iter().filter(is_own).collect();
    let common = own.iter().filter(|word| !word.is_first && is_common(&word.lower)).count();
    // *Est* is also where the sun rises.
    let is_sentence = all.iter().any(|word| VERBS.contains(&word.lower.as_str()) && word.text != "Est");
    let lists = text.contains([',', ':']);
    if institution.is_some() || is_in_capitals(&original) {
        // Under a title in capitals a name of several words may stand, which has them too, but no name lists or explains.
        let enough = if is_sentence {
            1
        } else if lists {
            2
        } else {
            3
        };
        common >= enough || institution.is_none() && lists && own.len() > 3
    } else {
        own.len() > 2
    }
}

/// Whether a title of the reference is in capitals: a name among other words gives none to the others.
fn is_in_capitals(title: &[Word<'_>]) -> bool {
    let significant = title.iter().filter(|word| word.is_significant).count();
    let capitals = title.iter().filter(|word| word.is_significant && word.is_capital).count();
    capitals > 1 && capitals * 2 > significant
}
