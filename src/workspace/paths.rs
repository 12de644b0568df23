//! The path patterns of `l10n.toml`, as Mozilla's tools read them: `*` within one folder, `**` across folders,
//! `{locale}`, and variables of `[env]`, which may have others in them.

use regex::Regex;

/// One piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Literal(String),
    Locale,
    /// `*`: anything but a slash.
    Star,
    /// `**/`: any folders, or none.
    Stars,
    /// `**` at the end: any folders and a file.
    Rest,
}

/// Variables in variables are looked up so many times: two may name each other.
const DEEPEST: usize = 8;

/// A pattern of paths relative to the project's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathPattern {
    pieces: Vec<Piece>,
}

/// What a pattern's wildcards stand for, in order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Values(Vec<String>);

impl Values {
    /// The values that give a resource of that name its place in a pattern that ends in `*`.
    pub fn named(name: &str) -> Self {
        Self(vec![name.to_owned()])
    }

    /// The resource's name: what the wildcards stand for, joined, without the file's ending.
    pub fn name(&self) -> String {
        let mut name = self.0.concat();
        if let Some(bare) = name.strip_suffix(".ftl") {
            name.truncate(bare.len());
        }
        name
    }
}

impl PathPattern {
    /// Reads a pattern; variables are looked up with `variable`.
    ///
    /// # Errors
    ///
    /// The name of a variable that is not known.
    pub fn parse(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let text = expand(text, &variable, DEEPEST)?;
        let mut pieces = Vec::new();
        let mut literal = String::new();
        let mut rest = text.strip_prefix("./").unwrap_or(&text);
        while let Some(first) = rest.chars().next() {
            let (piece, after) = if let Some(after) = rest.strip_prefix("**/") {
                (Piece::Stars, after)
            } else if rest == "**" {
                (Piece::Rest, "")
            } else if let Some(after) = rest.strip_prefix('*') {
                (Piece::Star, after)
            } else if let Some(after) = rest.strip_prefix(LOCALE) {
                (Piece::Locale, after)
            } else {
                literal.push(first);
                rest = &rest[first.len_utf8()..];
                continue;
            };
            if !literal.is_empty() {
                pieces.push(Piece::Literal(std::mem::take(&mut literal)));
            }
            pieces.push(piece);
            rest = after;
        }
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        Ok(Self { pieces })
    }

    /// The pattern below a folder (which ends in a slash, or is empty).
    #[must_use]
    pub fn below(mut self, folder: &str) -> Self {
        if !folder.is_empty() {
            self.pieces.insert(0, Piece::Literal(folder.to_owned()));
        }
        self
    }

    /// Whether the pattern has a place for the locale.
    pub fn has_locale(&self) -> bool {
        self.pieces.contains(&Piece::Locale)
    }

    /// How many wildcards the pattern has.
    pub fn wildcards(&self) -> usize {
        self.pieces.iter().filter(|piece| matches!(piece, Piece::Star | Piece::Stars | Piece::Rest)).count()
    }

    /// The folder below which everything that matches lies.
    pub fn fixed_part(&self, locale: Option<&str>) -> String {
        let mut fixed = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(text) => fixed.push_str(text),
                Piece::Locale => fixed.push_str(locale.unwrap_or_default()),
                Piece::Star | Piece::Stars | Piece::Rest => {
                    fixed.truncate(fixed.rfind('/').map_or(0, |slash| slash + 1));
                    break;
                }
            }
        }
        fixed
    }

    /// What the wildcards stand for in `path`, if it matches.
    pub fn values(&self, path: &str, locale: Option<&str>) -> Option<Values> {
        let form = self.form(locale)?;
        let found = form.captures(path)?;
        Some(Values(found.iter().skip(1).flatten().map(|value| value.as_str().to_owned()).collect()))
    }

    /// The pattern as an expression, for one locale, to be matched with many paths.
    pub fn form(&self, locale: Option<&str>) -> Option<Regex> {
        let mut form = String::from("^");
        for piece in &self.pieces {
            match piece {
                Piece::Literal(text) => form.push_str(&regex::escape(text)),
                Piece::Locale => form.push_str(&regex::escape(locale.unwrap_or_default())),
                Piece::Star => form.push_str("([^/]*)"),
                Piece::Stars => form.push_str("((?:.+/)?)"),
                Piece::Rest => form.push_str("(.+)"),
            }
        }
        form.push('$');
        Regex::new(&form).ok()
    }

    /// What a file is called within its locale: its path behind the locale's folder, without the ending.
    pub fn name_within(&self, values: &Values) -> String {
        // No path has this in it.
        let path = self.fill(values, Some("\0"));
        let within = path.split_once('\0').map_or(path.as_str(), |(_, within)| within).trim_start_matches('/');
        within.strip_suffix(".ftl").unwrap_or(within).to_owned()
    }

    /// The path with the wildcards and the locale filled in. Where there are fewer values than wildcards, the last
    /// wildcards get them and the others stand for nothing.
    pub fn fill(&self, values: &Values, locale: Option<&str>) -> String {
        let missing = self.wildcards().saturating_sub(values.0.len());
        let mut values = std::iter::repeat_n("", missing).chain(values.0.iter().map(String::as_str));
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Literal(text) => text.as_str(),
                Piece::Locale => locale.unwrap_or_default(),
                Piece::Star | Piece::Stars | Piece::Rest => values.next().unwrap_or_default(),
            })
            .collect()
    }
}

/// How a pattern names the locale.
const LOCALE: &str = "{locale}";

/// The pattern with its variables looked up.
fn expand(text: &str, variable: &impl Fn(&str) -> Option<String>, depth: usize) -> Result<String, String> {
    let mut expanded = String::new();
    let mut rest = text;
    while let Some((before, inner)) = rest.split_once('{') {
        expanded.push_str(before);
        let Some((name, after)) = inner.split_once('}') else {
            expanded.push('{');
            rest = inner;
            continue;
        };
        let name = name.trim();
        rest = after;
        if name == "locale" {
            expanded.push_str(LOCALE);
            continue;
        }
        let value = variable(name).filter(|_| depth > 0).ok_or_else(|| name.to_owned())?;
        expanded.push_str(&expand(&value, variable, depth - 1)?);
        if expanded.is_empty() {
            rest = after.strip_prefix('/').unwrap_or(after);
        }
    }
    expanded.push_str(rest);
    Ok(expanded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> PathPattern {
        PathPattern::parse(text, |name| (name == "l10n_base").then(String::new)).unwrap()
    }

    #[test]
    fn a_reference_leads_to_its_translation() {
        let reference = pattern("locales/en/**/*.ftl");
        let l10n = pattern("{l10n_base}/locales/{locale}/**/*.ftl");
        for (path, expected, name) in [
            ("locales/en/ideas.ftl", "locales/fr/ideas.ftl", "ideas"),
            ("locales/en/browser/a/menu.ftl", "locales/fr/browser/a/menu.ftl", "browser/a/menu"),
        ] {
            let values = reference.values(path, None).unwrap();
            assert_eq!(l10n.fill(&values, Some("fr")), expected);
            assert_eq!(values.name(), name);
            assert_eq!(l10n.values(expected, Some("fr")), Some(values));
        }
        assert_eq!(reference.values("locales/en/ideas.txt", None), None);
        assert_eq!(reference.fill(&Values::named("back"), None), "locales/en/back.ftl");
        assert_eq!(l10n.fixed_part(Some("fr")), "locales/fr/");
        assert_eq!(pattern("{locale}/x-*.ftl").fixed_part(Some("es")), "es/");
        let all = pattern("{locale}/**");
        assert_eq!(all.values("es/a/b.ftl", Some("es")), Some(Values::named("a/b.ftl")));
        assert_eq!(all.values("fr/a/b.ftl", Some("es")), None);
    }

    #[test]
    fn mozillas_own_patterns_are_read() {
        let env = |name: &str| match name {
            "l10n_base" => Some(String::new()),
            "l" => Some("{l10n_base}/{locale}/".to_owned()),
            "a" => Some("{a}".to_owned()),
            _ => None,
        };
        let reference = PathPattern::parse("browser/locales/en-US/**", env).unwrap();
        let l10n = PathPattern::parse("{l}browser/**", env).unwrap();
        let values = reference.values("browser/locales/en-US/browser/tabs.ftl", None).unwrap();
        assert_eq!(values.name(), "browser/tabs");
        assert_eq!(l10n.fill(&values, Some("fr")), "fr/browser/browser/tabs.ftl");
        assert_eq!(PathPattern::parse("{a}/x", env), Err("a".to_owned()));
    }

    #[test]
    fn an_unknown_variable_is_named() {
        assert_eq!(PathPattern::parse("{nope}/a", |_| None), Err("nope".to_owned()));
    }
}
