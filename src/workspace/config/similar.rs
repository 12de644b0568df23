//! Keys that nobody reads and that nearly are ones of ours: mistyped, what they say would silently not happen.

use std::collections::BTreeMap;

use serde::de::IgnoredAny;
use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::text::SourceFile;
use crate::text::words::misspelt;

/// What stands at the top of a configuration, and how it is written there.
const KEYS: [(&str, &str); 10] = [
    ("basepath", "basepath"),
    ("locales", "locales"),
    ("env", "[env]"),
    ("paths", "[[paths]]"),
    ("filters", "[[filters]]"),
    ("includes", "[[includes]]"),
    ("excludes", "[[excludes]]"),
    ("publication", "[publication]"),
    ("sync", "[sync]"),
    ("checks", "[checks]"),
];

/// Warnings of keys that are nearly known. Others belong to other tools.
pub(super) fn warnings(file: &SourceFile) -> Vec<Diagnostic> {
    let keys: BTreeMap<Spanned<String>, IgnoredAny> = toml::from_str(file.text()).unwrap_or_default();
    let mut found = Vec::new();
    for key in keys.keys() {
        let Some(similar) = similar(key.get_ref()) else { continue };
        let finding = Diagnostic::new(Code::Configuration).says("similar").severity(Severity::Warning);
        let finding = finding.arg("value", key.get_ref().as_str()).arg("similar", similar);
        found.push(finding.at(file.locate(key.span())));
    }
    found
}

/// What a key was meant to be that is not known.
fn similar(key: &str) -> Option<&'static str> {
    if KEYS.iter().any(|(known, _)| *known == key) {
        return None;
    }
    // The table is one of another table's, which is easily forgotten.
    if matches!(key, "rule" | "rules") {
        return Some("[[checks.rules]]");
    }
    let meant = misspelt(&key.to_lowercase().replace(['_', '-'], ""), KEYS.iter().map(|(known, _)| *known))?;
    KEYS.iter().find(|(known, _)| *known == meant).map(|(_, written)| *written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nearly_a_key_is_warned_of_at_its_place() {
        let text = "project = 1\nbase_path = \".\"\nlocale = [\"fr\"]\n[check]\n[[check.rules]]\n[[rules]]\n[[path]]\n[[filter]]\n";
        let found = warnings(&SourceFile::new("l10n.toml", text));
        let mut found: Vec<_> = found
            .iter()
            .map(|finding| {
                let line = finding.primary.as_ref().map_or(0, |place| place.start.line);
                (line, finding.args.last().map(|(_, value)| format!("{value:?}")).unwrap_or_default())
            })
            .collect();
        found.sort();
        let expected = [
            (2, "basepath"),
            (3, "locales"),
            (4, "[checks]"),
            (6, "[[checks.rules]]"),
            (7, "[[paths]]"),
            (8, "[[filters]]"),
        ];
        assert_eq!(found, expected.map(|(line, key)| (line, format!("Text({key:?})"))));
    }

    #[test]
    fn tables_of_other_tools_are_theirs() {
        let text = "project = 1\n[tests]\n[pontoon]\n[build]\n[sources]\n[public]\n[environment]\n[tool.x]\n[spelling]\n[checks]\n";
        assert_eq!(warnings(&SourceFile::new("l10n.toml", text)), []);
    }
}
