//! English: number of nouns. Terms of a reference are written as they stand, so no verb forms are needed.

/// Words that only bind others.
pub(super) const FUNCTION_WORDS: &[&str] =
    &["a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"];

const IRREGULAR: &[(&str, &str)] =
    &[("children", "child"), ("crises", "crisis"), ("men", "man"), ("women", "woman"), ("analyses", "analysis")];

/// A folded noun in the singular.
pub(super) fn key(word: &str) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    if ["sses", "shes", "ches", "xes", "zes"].iter().any(|ending| word.ends_with(ending)) {
        return word[..word.len() - 2].to_owned();
    }
    let singular = ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending)) || word.len() < 4;
    if singular { word.to_owned() } else { word.strip_suffix('s').unwrap_or(word).to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_is_folded() {
        for (plural, singular) in [
            ("policies", "policy"),
            ("finances", "finance"),
            ("crises", "crisis"),
            ("processes", "process"),
            ("bonds", "bond"),
            ("sdgs", "sdg"),
        ] {
            assert_eq!(key(plural), key(singular), "{plural}");
        }
        assert_ne!(key("bonding"), key("bonds"));
        assert_eq!(key("us"), "us");
    }
}
