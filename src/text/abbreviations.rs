//! Words that are cut off by a full stop, which ends no sentence.

/// In lower case, of the languages whose texts are known here.
const ABBREVIATIONS: &[&str] = &[
    "adm", "apdo", "approx", "aprox", "art", "arts", "atte", "avda", "cap", "caps", "chap", "cía", "coord", "depto",
    "dept", "déc", "dic", "dir", "doc", "dra", "dras", "écon", "edic", "edit", "ene", "env", "esq", "etc", "excl",
    "feb", "févr", "fig", "figs", "fol", "gral", "hab", "incl", "ing", "inst", "intl", "janv", "juil", "lic", "lics",
    "máx", "max", "mín", "min", "nov", "núm", "núms", "obs", "oct", "pág", "págs", "pág", "pcs", "pdte", "pob", "pos",
    "ppal", "prof", "profa", "prov", "pts", "réf", "resp", "sec", "sept", "sig", "sigs", "sra", "sras", "sres", "srta",
    "suppl", "tél", "tel", "trad", "univ", "vol", "vols",
];

/// Whether a word, written so, is cut off by the full stop behind it.
pub fn is_abbreviation(word: &str) -> bool {
    ABBREVIATIONS.contains(&word)
}
