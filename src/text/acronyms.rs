//! Acronyms of English and what Spanish and French call the same: international bodies and terms that every publication of
//! this kind may name. What is particular to a publication is its glossary's.

use unic_langid::LanguageIdentifier;

/// An English acronym; what stands for it in Spanish; in French. Acronyms first, then expansions.
type Row = (&'static str, &'static [&'static str], &'static [&'static str]);

const ROWS: &[Row] = &[
    ("AI", &["IA", "inteligencia artificial"], &["IA", "intelligence artificielle"]),
    ("AIDS", &["SIDA", "sida"], &["SIDA", "sida"]),
    ("AU", &["UA", "Unión Africana"], &["UA", "Union africaine"]),
    ("BCC", &["CCO", "copia oculta"], &["CCI", "copie cachée"]),
    ("CAP", &["PAC"], &["PAC"]),
    (
        "CEO",
        &["CEO", "director general", "directora general", "director ejecutivo", "directora ejecutiva"],
        &["PDG", "DG", "directeur général", "directrice générale", "président-directeur général"],
    ),
    ("CSO", &["OSC"], &["OSC"]),
    ("CSR", &["RSE", "RSC"], &["RSE"]),
    ("DNA", &["ADN"], &["ADN"]),
    ("EBRD", &["BERD"], &["BERD"]),
    ("ECB", &["BCE"], &["BCE"]),
    ("ECLAC", &["CEPAL"], &["CEPALC", "CEPAL"]),
    ("EIB", &["BEI"], &["BEI"]),
    ("EU", &["UE", "Unión Europea"], &["UE", "Union européenne"]),
    ("FAO", &["FAO"], &["FAO"]),
    ("FAQ", &["FAQ", "preguntas frecuentes"], &["FAQ", "foire aux questions", "questions fréquentes"]),
    ("FDI", &["IED"], &["IDE"]),
    ("FTA", &["TLC"], &["ALE"]),
    ("GB", &["GB"], &["Go", "GB"]),
    ("GDP", &["PIB"], &["PIB"]),
    ("GHG", &["GEI"], &["GES"]),
    ("GNP", &["PNB"], &["PNB"]),
    ("GPS", &["GPS"], &["GPS"]),
    ("HIV", &["VIH"], &["VIH"]),
    ("HR", &["RR. HH.", "RR.HH.", "RRHH", "RH", "recursos humanos"], &["RH", "ressources humaines"]),
    ("IADB", &["BID"], &["BID"]),
    ("IDB", &["BID"], &["BID"]),
    ("IBRD", &["BIRF"], &["BIRD"]),
    ("ICA", &["ACI"], &["ACI"]),
    ("ICC", &["CPI"], &["CPI"]),
    ("ICT", &["TIC"], &["TIC"]),
    (
        "ID",
        &["ID", "identificación", "identidad", "identificador"],
        &["ID", "identité", "identification", "identifiant"],
    ),
    ("ILO", &["OIT"], &["OIT"]),
    ("IMF", &["FMI"], &["FMI"]),
    ("IO", &["E/S", "entrada y salida"], &["E/S", "entrées-sorties"]),
    ("IOM", &["OIM"], &["OIM"]),
    ("IPCC", &["IPCC"], &["GIEC"]),
    ("IP", &["PI", "IP", "propiedad intelectual"], &["PI", "IP", "propriété intellectuelle"]),
    ("ISP", &["ISP", "PSI", "proveedor de internet"], &["FAI", "fournisseur d’accès"]),
    ("IT", &["TI", "informática", "tecnologías de la información"], &["TI", "informatique"]),
    ("LAC", &["ALC", "América Latina y el Caribe"], &["ALC", "Amérique latine et Caraïbes"]),
    ("LDC", &["PMA"], &["PMA"]),
    ("MB", &["MB"], &["Mo", "MB"]),
    ("MDG", &["ODM"], &["OMD"]),
    ("MOOC", &["MOOC"], &["MOOC", "CLOM"]),
    ("NATO", &["OTAN"], &["OTAN"]),
    ("NGO", &["ONG"], &["ONG"]),
    ("OAS", &["OEA"], &["OEA"]),
    ("ODA", &["AOD"], &["APD"]),
    ("OECD", &["OCDE"], &["OCDE"]),
    ("OSCE", &["OSCE"], &["OSCE"]),
    ("PPP", &["APP", "PPA"], &["PPP", "PPA"]),
    ("SDG", &["ODS", "Objetivos de Desarrollo Sostenible"], &["ODD", "Objectifs de développement durable"]),
    ("SE", &["ES", "economía social"], &["ES", "économie sociale"]),
    ("SME", &["pyme", "pymes", "PYME", "PyME", "PyMEs", "mipymes"], &["PME"]),
    ("MSME", &["mipyme", "mipymes", "MIPYME"], &["MPME", "TPE-PME"]),
    ("SSE", &["ESS"], &["ESS"]),
    ("STEM", &["STEM", "CTIM"], &["STEM", "STIM"]),
    ("TB", &["TB"], &["To", "TB"]),
    ("TV", &["TV", "televisión", "tele"], &["TV", "télé", "télévision"]),
    ("PC", &["PC", "ordenador", "computadora", "computador"], &["PC", "ordinateur"]),
    ("URL", &["URL", "dirección", "direcciones"], &["URL", "adresse", "adresses"]),
    ("UAE", &["EAU"], &["EAU"]),
    ("UK", &["Reino Unido", "RU"], &["Royaume-Uni", "R.-U."]),
    ("UN", &["ONU", "Naciones Unidas"], &["ONU", "Nations unies", "Nations Unies"]),
    ("UNDP", &["PNUD"], &["PNUD"]),
    ("UNEP", &["PNUMA"], &["PNUE"]),
    ("UNESCO", &["UNESCO", "Unesco"], &["UNESCO", "Unesco"]),
    ("UNFPA", &["UNFPA", "FNUAP"], &["UNFPA", "FNUAP"]),
    ("UNHCR", &["ACNUR"], &["HCR"]),
    ("UNICEF", &["UNICEF", "Unicef"], &["UNICEF", "Unicef"]),
    (
        "US",
        &["EE. UU.", "EE.UU.", "EUA", "Estados Unidos", "estadounidense", "estadounidenses"],
        &["É.-U.", "États-Unis", "américain", "américaine", "américains", "américaines"],
    ),
    ("USA", &["EE. UU.", "EE.UU.", "EUA", "Estados Unidos"], &["É.-U.", "États-Unis", "USA"]),
    ("VAT", &["IVA"], &["TVA"]),
    ("WB", &["BM"], &["BM"]),
    ("WFP", &["PMA"], &["PAM"]),
    ("WHO", &["OMS"], &["OMS"]),
    ("WTO", &["OMC"], &["OMC"]),
];

/// What stands for an English acronym in a language; nothing where it is not known.
pub fn counterparts(acronym: &str, language: &LanguageIdentifier) -> &'static [&'static str] {
    let row = ROWS.iter().find(|(english, ..)| *english == acronym);
    match (row, language.language.as_str()) {
        (Some((_, spanish, _)), "es") => spanish,
        (Some((_, _, french)), "fr") => french,
        _ => &[],
    }
}

/// Whether the acronyms of a language are known here.
pub fn knows(language: &LanguageIdentifier) -> bool {
    matches!(language.language.as_str(), "es" | "fr")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_their_own() {
        let of = |acronym, language: &str| counterparts(acronym, &language.parse().unwrap());
        assert_eq!(of("SSE", "es"), ["ESS"]);
        assert_eq!(of("SDG", "fr")[0], "ODD");
        assert!(of("SSE", "de").is_empty() && of("XYZ", "es").is_empty());
    }

    #[test]
    fn rows_are_unique() {
        for (index, (acronym, ..)) in ROWS.iter().enumerate() {
            assert!(ROWS[index + 1..].iter().all(|(other, ..)| other != acronym), "{acronym}");
        }
    }
}
