//! Words that are cut off by a full stop, which ends no sentence.

/// In lower case, of the languages whose texts are known here.
const ABBREVIATIONS: &[&str] = &[
    "adm", "apdo", "approx", "aprox", "art", "arts", "atte", "avda", "boul", "cap", "caps", "chap", "coll", "comp",
    "comps", "coord", "coords", "cía", "dept", "depto", "dic", "dir", "doc", "dra", "dras", "déc", "edic", "edit",
    "eds", "ene", "env", "esq", "etc", "excl", "ext", "feb", "fig", "figs", "fol", "févr", "gral", "hab", "hrs",
    "incl", "ing", "inst", "intl", "janv", "juil", "lic", "lics", "ltda", "max", "mex", "mill", "min", "mpio", "máx",
    "méx", "mín", "nov", "núm", "núms", "obs", "oct", "pcs", "pdte", "pob", "pos", "ppal", "prof", "profa", "prov",
    "pts", "pág", "págs", "resp", "réf", "sec", "sept", "sig", "sigs", "sra", "sras", "sres", "srta", "suppl", "tel",
    "tfno", "trad", "tél", "univ", "vol", "vols", "écon", "éd", "édit", "éds",
];

/// Whether a word, written so, is cut off by the full stop behind it.
pub fn is_abbreviation(word: &str) -> bool {
    ABBREVIATIONS.contains(&word)
}
