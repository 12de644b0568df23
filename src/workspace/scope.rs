//! How bad findings are in a project: what `l10n.toml` says of codes, locales, files and messages. Pure.

use std::collections::{BTreeMap, HashSet};

use regex::Regex;

use super::config::{Action, Config, KeyPattern};
use super::paths::PathPattern;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::ui::Arg;

/// Files that translations and references would have, and that are not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Absent {
    /// The paths of translations that are not there.
    pub translations: HashSet<String>,
    /// The paths of translations whose references are not there.
    pub references: HashSet<String>,
}

/// The rules and filters of a project, ready to be applied.
#[derive(Debug)]
pub struct Scope {
    complete: Vec<String>,
    /// The language of the reference: that of findings which are no locale's.
    language: String,
    rules: Vec<Rule>,
    filters: Vec<Filters>,
}

#[derive(Debug)]
struct Rule {
    codes: Vec<Code>,
    locales: Option<Vec<String>>,
    paths: Option<Forms>,
    keys: Option<Vec<KeyPattern>>,
    severity: Option<Severity>,
}

/// The filters of one configuration file, and the translations that are its own.
#[derive(Debug)]
struct Filters {
    own: Forms,
    filters: Vec<Filter>,
}

#[derive(Debug)]
struct Filter {
    paths: Forms,
    keys: Option<Vec<KeyPattern>>,
    action: Action,
}

impl Scope {
    /// The scope that a configuration describes.
    pub fn new(config: &Config) -> Self {
        let locales: Vec<String> = config.locales.iter().map(ToString::to_string).collect();
        let language = config.checks.language.to_string();
        let with_reference: Vec<&str> = locales.iter().map(String::as_str).chain([language.as_str()]).collect();
        let rules = config.checks.rules.iter().map(|rule| Rule {
            codes: rule.codes.clone(),
            locales: rule.locales.clone(),
            paths: rule.paths.as_ref().map(|paths| Forms::new(paths.iter(), &with_reference)),
            keys: rule.keys.clone(),
            severity: rule.severity,
        });
        let filters = config.filters.iter().map(|filters| {
            let own = &config.paths[filters.paths.clone()];
            let mut forms = Forms::default();
            for paths in own {
                let has: Vec<&str> = locales.iter().map(String::as_str).filter(|locale| paths.has(locale)).collect();
                forms.add([&paths.l10n], &has);
            }
            let compiled = filters.filters.iter().map(|filter| Filter {
                paths: Forms::new(filter.paths.iter(), &with_reference),
                keys: filter.keys.clone(),
                action: filter.action,
            });
            Filters { own: forms, filters: compiled.collect() }
        });
        Self {
            complete: config.checks.complete.iter().map(ToString::to_string).collect(),
            rules: rules.collect(),
            filters: filters.collect(),
            language,
        }
    }

    /// Sets the severities of findings and takes out what is not to be reported.
    ///
    /// First counts whether the locale is to be complete, then a filter that lets something be missing, then the last rule that
    /// matches.
    pub fn apply(&self, findings: &mut Vec<Diagnostic>, absent: &Absent) {
        findings.retain_mut(|finding| {
            let missing = matches!(finding.code, Code::MissingMessage | Code::MissingPart);
            if missing && finding.locale.as_ref().is_some_and(|locale| self.complete.contains(locale)) {
                finding.severity = Severity::Error;
            }
            match self.filtered(finding, absent) {
                Action::Ignore => return false,
                Action::Warning => finding.severity = finding.severity.min(Severity::Warning),
                Action::Error => {}
            }
            match self.ruled(finding) {
                None => true,
                Some(None) => false,
                Some(Some(severity)) => {
                    finding.severity = severity;
                    true
                }
            }
        });
    }

    /// Whether a message may be missing from a translation without being counted, or without an id the whole file.
    pub fn ignores(&self, locale: &str, path: &str, id: Option<&str>) -> bool {
        self.action(locale, path, id) == Action::Ignore
    }

    /// What the filters make of a finding. As in compare-locales they are about what is missing or obsolete: a translation that is
    /// there is checked. Where the whole file is missing or obsolete, filters with keys do not count.
    fn filtered(&self, finding: &Diagnostic, absent: &Absent) -> Action {
        let (Some(locale), Some(path)) = (&finding.locale, file(finding)) else { return Action::Error };
        let whole = match finding.code {
            Code::MissingMessage => absent.translations.contains(path),
            Code::ObsoleteMessage => absent.references.contains(path),
            _ => return Action::Error,
        };
        self.action(locale, path, finding.message.as_deref().filter(|_| !whole))
    }

    /// What becomes of a message, or of the file as such. A file may be that of several configuration files: the strictest counts.
    fn action(&self, locale: &str, path: &str, id: Option<&str>) -> Action {
        let actions = self.filters.iter().filter(|filters| filters.own.matches(locale, path)).map(|filters| {
            let about = |filter: &&Filter| {
                let key = match (&filter.keys, id) {
                    (None, None) => true,
                    (Some(keys), Some(id)) => keys.iter().any(|key| key.matches(id)),
                    _ => false,
                };
                key && filter.paths.matches(locale, path)
            };
            filters.filters.iter().rev().find(about).map_or(Action::Error, |filter| filter.action)
        });
        actions.max().unwrap_or(Action::Error)
    }

    /// What the last rule that matches says; the outer none where none does.
    fn ruled(&self, finding: &Diagnostic) -> Option<Option<Severity>> {
        let locale = finding.locale.as_deref().filter(|locale| !locale.is_empty()).unwrap_or(&self.language);
        let about = |rule: &&Rule| {
            rule.codes.contains(&finding.code)
                && rule.locales.as_ref().is_none_or(|locales| locales.iter().any(|named| named == locale))
                && rule.paths.as_ref().is_none_or(|paths| file(finding).is_some_and(|path| paths.matches(locale, path)))
                && rule.keys.as_ref().is_none_or(|keys| {
                    finding.message.as_ref().is_some_and(|message| keys.iter().any(|key| key.matches(message)))
                })
        };
        self.rules.iter().rev().find(about).map(|rule| rule.severity)
    }
}

/// The file that a finding is about: where it is, or where it should be.
pub fn file(finding: &Diagnostic) -> Option<&str> {
    let named = || {
        finding.args.iter().find_map(|(name, value)| match value {
            Arg::Text(path) if *name == "file" => Some(path.as_str()),
            _ => None,
        })
    };
    finding.primary.as_ref().map(|place| &*place.file).or_else(named)
}

/// Path patterns as expressions, by locale.
#[derive(Debug, Default)]
struct Forms(BTreeMap<String, Vec<Regex>>);

impl Forms {
    fn new<'a>(patterns: impl IntoIterator<Item = &'a PathPattern>, locales: &[&str]) -> Self {
        let mut forms = Self::default();
        forms.add(patterns, locales);
        forms
    }

    fn add<'a>(&mut self, patterns: impl IntoIterator<Item = &'a PathPattern>, locales: &[&str]) {
        for pattern in patterns {
            for locale in locales {
                self.0.entry((*locale).to_owned()).or_default().extend(pattern.form(Some(locale)));
            }
        }
    }

    fn matches(&self, locale: &str, path: &str) -> bool {
        self.0.get(locale).is_some_and(|forms| forms.iter().any(|form| form.is_match(path)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SourceFile;
    use crate::workspace::config;

    const HEAD: &str = "basepath = '.'\nlocales = ['es', 'fr']\n[[paths]]\nreference = 'en/**/*.ftl'\nl10n = '{l10n_base}/{locale}/**/*.ftl'\n";

    fn scope(text: &str) -> Scope {
        let file = SourceFile::new("l10n.toml", format!("{HEAD}{text}"));
        let absent = |path: &str| Err(Diagnostic::new(Code::Unreadable).says("absent").arg("file", path));
        Scope::new(&config::read(&file, &absent).unwrap())
    }

    /// What becomes of findings, each written as `code locale path message`.
    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let scope = scope(text);
        let absent = Absent {
            translations: HashSet::from(["es/absent.ftl".to_owned()]),
            references: HashSet::from(["es/old.ftl".to_owned()]),
        };
        for (finding, severity) in expected {
            let parts: Vec<&str> = finding.split(' ').collect();
            let place = SourceFile::new(parts[2], "x").locate(0..1);
            let finding = Diagnostic::new(Code::from_name(parts[0]).unwrap()).message(parts[3]).at(place);
            let finding = if parts[1] == "-" { finding } else { finding.locale(parts[1]) };
            let mut found = vec![finding];
            scope.apply(&mut found, &absent);
            let got = found.first().map_or("off", |finding| finding.severity.as_str());
            assert_eq!(got, *severity, "{parts:?} with {text}");
        }
    }

    #[test]
    fn the_last_rule_that_matches_counts() {
        check(
            "[[checks.rules]]\ncode = 'capitalization'\nlocale = 'es'\nseverity = 'off'\n\
             [[checks.rules]]\ncode = ['capitalization', 'quotes']\npath = '{locale}/i*.ftl'\nkey = 'idea-*'\nseverity = 'error'\n",
            &[
                ("capitalization es es/a.ftl x", "off"),
                ("capitalization fr fr/a.ftl x", "warning"),
                ("capitalization es es/ideas.ftl idea-010.title", "error"),
                ("capitalization es es/ideas.ftl ideas", "off"),
                ("quotes fr fr/ideas.ftl idea-010", "error"),
                ("quotes fr fr/back.ftl idea-010", "warning"),
                ("apostrophe es es/ideas.ftl idea-010", "warning"),
            ],
        );
    }

    #[test]
    fn the_reference_is_of_its_language() {
        check(
            "[[checks.rules]]\ncode = 'id-format'\nlocale = 'en'\nseverity = 'error'\n",
            &[("id-format - en/a.ftl x", "error"), ("id-format es es/a.ftl x", "info")],
        );
    }

    #[test]
    fn filters_are_about_what_is_missing_or_obsolete() {
        check(
            "[checks]\ncomplete = ['es']\n\
             [[filters]]\npath = '{l10n_base}/{locale}/ideas.ftl'\nkey = 're:idea-0'\naction = 'ignore'\n\
             [[filters]]\npath = ['es/ideas.ftl', 'es/x.ftl']\nkey = ['idea-01', 'idea-02']\naction = 'warning'\n\
             [[filters]]\npath = 'es/ideas.ftl'\nkey = 'idea-02'\naction = 'error'\n",
            &[
                ("missing-message es es/ideas.ftl idea-05", "off"),
                ("missing-message es es/ideas.ftl idea-01", "warning"),
                ("missing-message es es/ideas.ftl idea-02", "error"),
                ("missing-message es es/ideas.ftl idea-1", "error"),
                ("missing-message fr fr/ideas.ftl idea-01", "off"),
                ("obsolete-message fr fr/ideas.ftl idea-05", "off"),
                ("missing-part fr fr/ideas.ftl idea-05.title", "warning"),
                ("quotes fr fr/ideas.ftl idea-05", "warning"),
            ],
        );
    }

    #[test]
    fn a_file_that_is_not_there_has_filters_of_its_own() {
        let whole = "[[filters]]\npath = '{locale}/**'\naction = 'ignore'\n";
        let keys = "[[filters]]\npath = '{locale}/**'\nkey = 're:.*'\naction = 'ignore'\n";
        check(
            whole,
            &[
                ("missing-message es es/absent.ftl a", "off"),
                ("obsolete-message es es/old.ftl a", "off"),
                ("missing-message es es/a.ftl a", "warning"),
            ],
        );
        check(
            keys,
            &[
                ("missing-message es es/absent.ftl a", "warning"),
                ("obsolete-message es es/old.ftl a", "warning"),
                ("missing-message es es/a.ftl a", "off"),
            ],
        );
    }

    /// What is wrong with a configuration, as `code.sentence line`.
    #[track_caller]
    fn faults(text: &str, files: &[(&str, &str)], expected: &[&str]) {
        let file = SourceFile::new("l10n.toml", format!("{HEAD}{text}"));
        let load = |path: &str| match files.iter().find(|(name, _)| *name == path) {
            Some((name, text)) => Ok(SourceFile::new(*name, *text)),
            None => Err(Diagnostic::new(Code::Unreadable).says("absent").arg("file", path)),
        };
        let findings = config::read(&file, &load).map_or_else(|refusal| refusal.0, |_| Vec::new());
        let say = |finding: &Diagnostic| {
            let place = finding.primary.as_ref().unwrap();
            format!("{}.{} {}:{}", finding.code, finding.says, place.file, &place.excerpt[place.excerpt_span.clone()])
        };
        assert_eq!(findings.iter().map(say).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_is_wrong_with_rules_and_filters_is_shown_at_its_place() {
        faults(
            "[[checks.rules]]\ncode = ['capitalisation', 'syntax']\nlocale = 'de'\nkey = 're:('\nseverity = 'never'\n\
             [[filters]]\npath = '{nope}/x'\naction = 'skip'\n",
            &[],
            &[
                "configuration.variable l10n.toml:'{nope}/x'",
                "configuration.action l10n.toml:'skip'",
                "configuration.code l10n.toml:['capitalisation', 'syntax']",
                "configuration.code-fixed l10n.toml:['capitalisation', 'syntax']",
                "configuration.not-a-locale l10n.toml:'de'",
                "configuration.key l10n.toml:'re:('",
                "configuration.severity l10n.toml:'never'",
            ],
        );
    }

    #[test]
    fn included_files_bring_paths_and_filters() {
        let child = "basepath = '..'\nlocales = ['fr']\n[[paths]]\nreference = 'more/en/*.ftl'\nl10n = 'more/{locale}/*.ftl'\n\
                     [[filters]]\npath = 'more/{locale}/*.ftl'\nkey = 'a'\naction = 'ignore'\n";
        let include = "[[includes]]\npath = 'more/l10n.toml'\n";
        let file = SourceFile::new("l10n.toml", format!("{HEAD}{include}"));
        let config = config::read(&file, &|path| Ok(SourceFile::new(path, child))).unwrap();
        assert!(config.paths[1].has("fr") && !config.paths[1].has("es"));
        let scope = Scope::new(&config);
        assert!(scope.ignores("fr", "more/fr/x.ftl", Some("a")));
        assert!(!scope.ignores("fr", "fr/x.ftl", Some("a")), "its filters are about its own files");
        faults(include, &[], &["unreadable.absent l10n.toml:'more/l10n.toml'"]);
        faults(
            include,
            &[("more/l10n.toml", "[checks]\nlanguage = 'en'\n[[excludes]]\npath = 'x'\n")],
            &[
                "configuration.not-in-included more/l10n.toml:[checks]",
                "configuration.not-in-included more/l10n.toml:'x'",
            ],
        );
        faults("[[includes]]\npath = '../x.toml'\n", &[], &["configuration.outside l10n.toml:'../x.toml'"]);
    }

    #[test]
    fn included_files_bring_their_locales() {
        let file = SourceFile::new(
            "l10n.toml",
            "[[includes]]\npath = 'a.toml'\n[[excludes]]\npath = 'sub/b.toml'\n[[excludes]]\npath = 'a.toml'\n",
        );
        let files = [
            ("a.toml", "locales = ['es', 'fr']\n[[includes]]\npath = 'c.toml'\n[[includes]]\npath = 'a.toml'\n"),
            (
                "c.toml",
                "[[paths]]\nreference = 'en/*.ftl'\nl10n = '{locale}/*.ftl'\nlocales = ['it', 'es']\n\
                 [[paths]]\nreference = 'en/y.ftl'\nl10n = '{locale}/y.ftl'\nlocales = ['fr']\n",
            ),
            ("sub/b.toml", "locales = ['de', 'es']\n[[paths]]\nreference = 'en/x.ftl'\nl10n = '{locale}/x.ftl'\n"),
        ];
        let load = |path: &str| {
            let (name, text) = files.iter().find(|(name, _)| *name == path).unwrap();
            Ok(SourceFile::new(*name, *text))
        };
        let config = config::read(&file, &load).unwrap();
        assert_eq!(config.locales.iter().map(ToString::to_string).collect::<Vec<_>>(), ["es", "fr", "it"]);
        let has = |paths: &config::Paths| ["de", "es", "fr", "it"].map(|locale| paths.has(locale));
        assert_eq!(
            config.paths.iter().map(has).collect::<Vec<_>>(),
            [[false, true, false, true], [false, false, true, false]]
        );
        assert_eq!(config.excludes.iter().map(has).collect::<Vec<_>>(), [[true, true, false, false]]);
    }
}
