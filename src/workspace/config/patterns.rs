//! Path patterns as one configuration file has them: with its variables, below its base path.

use std::collections::BTreeMap;

use toml::Spanned;

use super::keys::OneOrMany;
use super::{Faults, PathPattern};
use crate::text::Span;

/// What patterns of one configuration file are read with.
pub(super) struct Patterns<'a> {
    /// The table `[env]`.
    pub(super) env: &'a BTreeMap<String, String>,
    /// The base path, relative to the project: empty, or with a slash at its end.
    pub(super) base: &'a str,
}

impl Patterns<'_> {
    /// Reads a pattern; none, and a fault, where it has a variable that is not known.
    pub(super) fn read(&self, text: &str, place: Span, faults: &mut Faults<'_>) -> Option<PathPattern> {
        let env = |name: &str| match name {
            "l10n_base" => Some(String::new()),
            name => self.env.get(name).cloned(),
        };
        match PathPattern::parse(text, env) {
            Ok(pattern) => Some(pattern.below(self.base)),
            Err(name) => {
                faults.add("variable", name, place);
                None
            }
        }
    }

    /// Reads one pattern or several.
    pub(super) fn all(&self, given: &Spanned<OneOrMany>, faults: &mut Faults<'_>) -> Vec<PathPattern> {
        given.get_ref().values().iter().filter_map(|text| self.read(text, given.span(), faults)).collect()
    }
}

/// A path from a folder of the project, without `.` and `..`; none if it leads out of the project.
pub(super) fn resolve(folder: &str, path: &str) -> Option<String> {
    if path.starts_with('/') || path.contains('\\') || path.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn paths_stay_in_the_project() {
        for (folder, path, expected) in [
            ("", ".", Some("")),
            ("", "./a/", Some("a")),
            ("a/b", "../c", Some("a/c")),
            ("a", "../..", None),
            ("", "/etc", None),
            ("", "C:/x", None),
        ] {
            assert_eq!(resolve(folder, path).as_deref(), expected, "{folder} {path}");
        }
    }
}
