use super::*;

const TABLE: &str = "\
en,es,es_forbidden,severity,note,scope
Social and Solidarity Economy|SSE,economía social y solidaria|ESS,,error,,
Social Economy,economía social,,error,,
SSE actors,actores de la ESS,,,\"one, form\",
care,cuidados,,advice,,idea-023*
policy|policies,política,,,,
";

fn glossary(table: &str) -> Result<Glossary, Refusal> {
    let file = SourceFile::new("sources/glossary.csv", table);
    Glossary::read(&file, &"en".parse().expect("a language"), &"es-MX".parse().expect("a language"))
}

#[track_caller]
fn check_uses(text: &str, id: &str, expected: &[&str]) {
    let glossary = glossary(TABLE).expect("a glossary");
    let found: Vec<_> = glossary.uses(text, id).into_iter().map(|found| text[found.span].to_owned()).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_longest_term_counts() {
    check_uses(
        "The social and solidarity economy and the Social Economy",
        "a",
        &["social and solidarity economy", "Social Economy"],
    );
    check_uses("SSE actors, and SSE's actors; sse", "a", &["SSE actors", "SSE's actors"]);
    check_uses("policies for one policy", "a", &["policies", "policy"]);
}

#[test]
fn an_entry_may_hold_for_some_messages_only() {
    check_uses("care", "idea-001", &[]);
    check_uses("care", "idea-023", &["care"]);
    check_uses("care", "idea-023.title", &["care"]);
}

#[test]
fn an_acronym_in_a_form_stands_for_its_full_forms() {
    let glossary = glossary(TABLE).expect("a glossary");
    let forms: Vec<_> = glossary.entries[2].accepted.iter().map(|phrase| phrase.text.as_str()).collect();
    assert_eq!(forms, ["actores de la ESS", "actores de la economía social y solidaria"]);
    assert_eq!(glossary.entries[2].note, "one, form");
    assert_eq!(glossary.entries[2].place.start.line, 4);
}

#[track_caller]
fn check_faults(table: &str, expected: &[(&str, usize)]) {
    let findings = glossary(table).expect_err("faults").0;
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.says, finding.primary.as_ref().map_or(0, |at| at.start.line))).collect();
    assert_eq!(found, expected);
}

#[test]
fn rows_that_cannot_be_used_are_found() {
    check_faults(
        "en,es,severity\na,b,error\na,b\n,b,error\r\n\r\na,b,often\n",
        &[("cells", 3), ("no-term", 4), ("severity", 6)],
    );
    check_faults("es,fr\na,b\n", &[("no-column", 1)]);
    assert!(glossary("").is_ok_and(|glossary| glossary.entries.is_empty()));
}

#[test]
fn a_language_without_a_column_asks_nothing() {
    let glossary = glossary("en,fr\ncare,soin\n").expect("a glossary");
    assert!(glossary.entries[0].accepted.is_empty());
}

#[test]
fn columns_that_are_mistyped_or_forgotten_are_warned_of() {
    let check = |table: &str, expected: &[(&str, Option<&str>, usize)]| {
        let file = SourceFile::new("glossary.csv", table);
        let [reference, es, fr] = ["en", "es-MX", "fr"].map(|name| name.parse().expect("a language"));
        let found = warnings(&file, &reference, &[es, fr], |_| true);
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.says, one.locale.as_deref(), one.primary.as_ref().map_or(0, |at| at.start.column)))
            .collect();
        assert_eq!(found, expected, "{table}");
    };
    check("en,es,FR,es_forbidden,fr_forbidden,de_forbidden,severity,note,scope,remarks,de\n", &[]);
    check("en,es,fr,es_forbiden,severty\n", &[("similar", None, 10), ("similar", None, 22)]);
    check("en,fr\n", &[("no-translations", Some("es-MX"), 1)]);
    check("", &[]);
}
