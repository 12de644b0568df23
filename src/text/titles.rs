//! Titles: which languages write them as sentences, and when one is written in capitals all the same.

use unic_langid::LanguageIdentifier;

use super::function_words::function_words;

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
    "asamblea",
    "asociación",
    "assemblée",
    "association",
    "banco",
    "banque",
    "bibliothèque",
    "biblioteca",
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
    "comité",
    "commission",
    "confederación",
    "confédération",
    "conferencia",
    "conférence",
    "congreso",
    "congrès",
    "consejo",
    "conseil",
    "consorcio",
    "constitución",
    "convención",
    "convention",
    "cooperativa",
    "coopérative",
    "coordinación",
    "coordination",
    "corporación",
    "cumbre",
    "declaración",
    "déclaration",
    "departamento",
    "département",
    "dirección",
    "direction",
    "división",
    "école",
    "ejidos",
    "empresa",
    "escuela",
    "estrategia",
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
    "hospital",
    "hôpital",
    "institut",
    "instituto",
    "laboratorio",
    "laboratoire",
    "ley",
    "liga",
    "ligue",
    "loi",
    "maison",
    "mercado",
    "mesa",
    "ministère",
    "ministerio",
    "movimiento",
    "mouvement",
    "museo",
    "musée",
    "oficina",
    "office",
    "organisation",
    "organización",
    "pacto",
    "parlamento",
    "parlement",
    "plan",
    "plataforma",
    "plateforme",
    "premio",
    "prix",
    "programa",
    "programme",
    "proyecto",
    "projet",
    "red",
    "réseau",
    "revista",
    "secretaría",
    "secrétariat",
    "semana",
    "servicio",
    "service",
    "sistema",
    "sociedad",
    "société",
    "sommet",
    "subsecretaría",
    "taller",
    "tratado",
    "traité",
    "tribunal",
    "unidad",
    "union",
    "unión",
    "unité",
    "universidad",
    "université",
];

/// Whether every significant word of a title has a capital, where neither the reference nor the name of an institution is a
/// reason for it.
pub fn is_in_title_case(text: &str, original: &str, language: &LanguageIdentifier) -> bool {
    if !AS_SENTENCES.contains(&language.language.as_str()) {
        return false;
    }
    let function = function_words(language);
    if text.trim_end().ends_with(['.', ';', '?', '!', '…', ',']) || !text.chars().any(char::is_lowercase) {
        return false;
    }
    let words = |text: &str| -> Vec<String> {
        text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let content = |word: &String| {
        word.chars().count() > 3
            && word.chars().skip(1).any(char::is_lowercase)
            && word.chars().all(char::is_alphabetic)
            && !function.contains(&word.to_lowercase().as_str())
    };
    let capital = |word: &String| word.starts_with(char::is_uppercase);
    let of_reference = words(original);
    // The first word behind a dash has a capital of its own.
    let opens: Vec<&str> = text.split(['—', '–']).skip(1).filter_map(|rest| rest.split_whitespace().next()).collect();
    let all = words(text);
    if all.iter().any(|word| INSTITUTIONS.contains(&word.to_lowercase().as_str())) {
        return false;
    }
    let significant: Vec<&String> = all
        .iter()
        .filter(|word| content(word) && !of_reference.contains(word) && !opens.contains(&word.as_str()))
        .collect();
    if significant.len() < 3 || !significant.iter().all(|word| capital(word)) {
        return false;
    }
    let of_reference: Vec<&String> = of_reference.iter().filter(|word| content(word)).collect();
    let capitals = of_reference.iter().filter(|word| capital(word)).count();
    // A name among other words gives no capitals to the others.
    let original_in_capitals = capitals > 1 && capitals * 2 > of_reference.len();
    // Under a title in capitals a name of several words may stand, which has them too, but no name lists or explains.
    let lists = text.contains([',', ':']) && significant.len() > 3;
    !original_in_capitals || lists
}
