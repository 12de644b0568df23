use serde_json::{Value, json};

use super::*;
use crate::text::SourceFile;
use crate::text::edit::Edit;

fn rendered(findings: &[Diagnostic], prefix: &str) -> Value {
    serde_json::from_str(&render(&Report { prefix, ..Report::new(findings) }, &Ui::new(&[]))).unwrap()
}

fn double_space() -> Diagnostic {
    let file = SourceFile::new("locales/fr/des idées.ftl", "a = A\nb = Éé  c\n    d  e\n");
    Diagnostic::new(Code::DuplicateId).arg("id", "b").locale("fr").message("b").at(file.locate(14..16))
}

#[test]
fn a_result_has_its_place_in_lines_and_bytes() {
    let log = rendered(&[double_space()], "docs/");
    let run = &log["runs"][0];
    let result = &run["results"][0];
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "duplicate-id");
    assert_eq!((&result["ruleId"], &result["ruleIndex"]), (&json!("duplicate-id"), &json!(0)));
    assert_eq!(
        result["locations"],
        json!([{
            "physicalLocation": {
                "artifactLocation": {"uri": "docs/locales/fr/des%20id%C3%A9es.ftl", "uriBaseId": "%SRCROOT%"},
                "region": {
                    "startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 9, "byteOffset": 14, "byteLength": 2
                }
            },
            "logicalLocations": [{"name": "b", "fullyQualifiedName": "fr/b", "kind": "resource"}]
        }])
    );
    assert_eq!(result["partialFingerprints"]["gsefI18nFingerprint/v1"], double_space().fingerprint());
}

#[test]
fn a_fix_is_a_replacement() {
    let fixed = double_space().fix([
        Edit { span: 14..15, replacement: String::new() },
        // Another line of the file, which the finding does not hold.
        Edit { span: 23..24, replacement: " ".to_owned() },
    ]);
    let log = rendered(&[fixed.clone(), fixed.clone().offer(fixed.fix.unwrap().edits)], "");
    let fixes = |index: usize| log["runs"][0]["results"][index]["fixes"][0].clone();
    assert_eq!(
        fixes(0)["artifactChanges"][0]["replacements"],
        json!([
            {
                "deletedRegion": {
                    "startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 8, "byteOffset": 14, "byteLength": 1
                },
                "insertedContent": {"text": ""}
            },
            {"deletedRegion": {"byteOffset": 23, "byteLength": 1}, "insertedContent": {"text": " "}}
        ])
    );
    assert_ne!(fixes(0)["description"], fixes(1)["description"], "what is safe and what is only offered");
}

#[test]
fn rules_are_those_that_found_something() {
    let file = SourceFile::new("a.ftl", "a = A\n");
    let findings = [
        Diagnostic::new(Code::MissingMessage).arg("id", "a").arg("file", "fr/a.ftl").related("also", file.locate(0..1)),
        double_space(),
        Diagnostic::new(Code::Configuration).says("no-paths"),
        Diagnostic::new(Code::MissingMessage).arg("id", "c").arg("file", "fr/a.ftl"),
    ];
    let log = rendered(&findings, "");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), 3);
    let results = run["results"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    let uri = |index: usize| &results[index]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!([uri(0), uri(2), uri(3)], ["a.ftl", "l10n.toml", "fr/a.ftl"], "each has a file");
    assert_eq!(results[0]["relatedLocations"][0]["message"]["text"], "here as well");
}
