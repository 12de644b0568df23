//! The tables `[[filters]]`, as compare-locales reads them: which messages and files may be missing.

use serde::Deserialize;
use toml::Spanned;

use super::keys::{KeyPattern, OneOrMany};
use super::patterns::Patterns;
use super::{Faults, PathPattern};

/// What becomes of what a filter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// It is not reported and not counted.
    Ignore,
    /// It is only warned of.
    Warning,
    /// It is reported as if there were no filter.
    Error,
}

/// One filter.
#[derive(Debug)]
pub struct Filter {
    /// The translations' files that it is about.
    pub paths: Vec<PathPattern>,
    /// The messages that it is about; none for the files as such.
    pub keys: Option<Vec<KeyPattern>>,
    /// What becomes of them.
    pub action: Action,
}

// A key that compare-locales does not know it would not heed either, so what was meant would not happen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    path: Spanned<OneOrMany>,
    key: Option<Spanned<OneOrMany>>,
    action: Spanned<String>,
}

pub(super) fn read(raw: &[Raw], faults: &mut Faults<'_>, patterns: &Patterns<'_>) -> Vec<Filter> {
    let mut filters = Vec::new();
    for raw in raw {
        let paths = patterns.all(&raw.path, faults);
        let keys = KeyPattern::read(raw.key.as_ref(), KeyPattern::filter, faults);
        let action = match raw.action.get_ref().as_str() {
            "ignore" => Action::Ignore,
            "warning" => Action::Warning,
            "error" => Action::Error,
            other => {
                faults.add("action", other, raw.action.span());
                continue;
            }
        };
        filters.push(Filter { paths, keys, action });
    }
    filters
}
