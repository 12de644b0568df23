//! Any Fluent project: one laid out as those of Firefox are, with several trees of folders, terms with cases, plurals,
//! attributes and a reference that people keep.

use serde_json::Value;

use crate::support::{Project, root};

const FIXTURE: &str = "browser-l10n";

/// The findings at warning level and above: `code locale id`.
fn findings(project: &Project) -> Vec<String> {
    let run = project.run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or("-").to_owned();
    let mut found: Vec<String> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["severity"] != "info")
        .map(|finding| format!("{} {} {}", text(finding, "code"), text(finding, "locale"), text(finding, "id")))
        .collect();
    found.sort();
    found
}

#[test]
fn correct_translations_of_any_project_have_no_findings() {
    let project = Project::fixture(FIXTURE);
    assert_eq!(findings(&project), Vec::<String>::new());
    assert_eq!(project.run(&["check"]).status, 0);
    let messages = ["browser", "toolkit"].into_iter().map(|tree| {
        let mut count = 0;
        for entry in walk(&root().join("tests/fixtures").join(FIXTURE).join(tree)) {
            let text = std::fs::read_to_string(entry).unwrap();
            count += gsef_i18n::ftl::read::read(&text).messages().count();
        }
        count
    });
    assert!(messages.sum::<usize>() >= 30);
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}

/// A fault: the locale and file, what is replaced by what, and the finding that is due.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    (
        "pl/browser/browser/tabs.ftl",
        "        [few] Zamierzasz zamknąć { $tabCount } karty.\n",
        "",
        "missing-plural pl tab-close-confirm",
    ),
    (
        "pl/browser/browser/tabs.ftl",
        "            [few] Zamknij { $tabCount } karty\n",
        "            [few] Zamknij karty\n",
        "missing-variable pl tab-close.label",
    ),
    ("pl/browser/browser/appmenu.ftl", "($zoom,", "($zom,", "unknown-variable pl appmenu-zoom"),
    ("ar/browser/browser/tabs.ftl", "        [2] اكتم اللسانين\n", "", "missing-plural ar tab-mute"),
    (
        "ar/browser/browser/tabs.ftl",
        "\u{2068}{ $deviceName }\u{2069}",
        "\u{202E}{ $deviceName }",
        "invisible-character ar tab-sent",
    ),
    (
        "de/browser/browser/tabs.ftl",
        "        [one] Sie sind",
        "        [one] Sie sind dabei.\n        [one] Sie sind",
        "duplicate-variant de tab-close-confirm",
    ),
    ("de/browser/browser/tabs.ftl", "{ $title } — {", "{ $titel } — {", "unknown-variable de tab-tooltip"),
    ("de/browser/browser/tabs.ftl", ">Mehr erfahren</a>", ">Mehr erfahren", "markup de tab-crash-message"),
    (
        "de/browser/browser/appmenu.ftl",
        "{ -brand-short-name } zu akt",
        "{ -brand-shrt-name } zu akt",
        "missing-reference de appmenu-update-restart",
    ),
    ("de/browser/browser/appmenu.ftl", "help@fieldworks.org", "hilfe@fieldworks.org", "emails de appmenu-help"),
    ("de/browser/browser/preferences/preferences.ftl", "pref-cache", "pref-cach", "missing-message de pref-cache"),
    ("fr/browser/browser/appmenu.ftl", "org/fr/kb/meadow", "org/fr/kb/medow", "urls fr appmenu-help"),
    ("fr/browser/browser/appmenu.ftl", "</strong>", "<strong>", "markup fr appmenu-signed-in"),
    ("fr/browser/browser/preferences/preferences.ftl", "ou signes)", "ou signes", "brackets fr pref-password-short"),
    (
        "fr/browser/browser/preferences/preferences.ftl",
        "{ pref-page-title } pour",
        "{ tab-new } pour",
        "obsolete-reference fr pref-search-none",
    ),
    ("fr/browser/browser/tabs.ftl", "    .accesskey = A\n", "", "missing-part fr tab-reload.accesskey"),
    (
        "fr/toolkit/toolkit/about/aboutAddons.ftl",
        "été supprimé",
        "e\u{301}te\u{301} supprimé",
        "not-normalized fr addons-removed",
    ),
    (
        "fr/toolkit/toolkit/about/aboutAddons.ftl",
        "conçu par { -vendor-short-name }",
        "conçu par Fieldworks",
        "obsolete-reference fr addons-legal",
    ),
    ("ja/browser/browser/tabs.ftl", "タブを再読み込み", "{ \"\" }", "empty ja tab-reload.label"),
    ("ja/browser/browser/tabs.ftl", "tab-tooltip = ", "tab-extra = ", "obsolete-message ja tab-extra"),
    (
        "ja/toolkit/toolkit/about/aboutAddons.ftl",
        "{ DATETIME($lastUpdated, dateStyle: \"long\") }",
        "不明",
        "missing-variable ja addons-updated",
    ),
];

/// What a fault entails beside its own finding.
const ENTAILED: &[&str] = &[
    "missing-message ja tab-tooltip",
    "obsolete-message de pref-cach",
    "obsolete-reference fr pref-search-none",
    "obsolete-reference ja addons-updated",
];

#[test]
fn planted_faults_are_found_and_nothing_else() {
    let project = Project::fixture(FIXTURE);
    let mut expected: Vec<String> = ENTAILED.iter().map(|finding| (*finding).to_owned()).collect();
    for (file, from, to, finding) in FAULTS {
        project.replace(&format!("l10n/{file}"), from, to);
        expected.push((*finding).to_owned());
    }
    expected.sort();
    let mut found = findings(&project);
    found.dedup();
    expected.dedup();
    assert_eq!(found, expected);
}

#[test]
fn a_byte_order_mark_and_line_ends_are_no_faults_of_the_text() {
    let project = Project::fixture(FIXTURE);
    let path = "l10n/de/browser/browser/tabs.ftl";
    let text = project.read(path).replace('\n', "\r\n");
    project.write(path, &format!("\u{FEFF}{text}"));
    assert_eq!(findings(&project), ["encoding de -"]);
}

#[test]
fn files_of_one_name_in_two_trees_keep_apart() {
    let project = Project::fixture(FIXTURE);
    for (tree, text) in [("browser", "one = One\n"), ("toolkit", "two = Two\n")] {
        project.write(&format!("{tree}/locales/en-US/same.ftl"), text);
        project.write(&format!("l10n/de/{tree}/same.ftl"), &text.replace("= ", "= De "));
    }
    let run = project.run(&["accept", "--lang", "de", "--all"]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    assert!(project.read("sources/basis/de/browser/same.ftl").contains("one = One"));
    assert!(project.read("sources/basis/de/toolkit/same.ftl").contains("two = Two"));
}

#[test]
fn the_other_commands_work_in_nested_folders() {
    let project = Project::fixture(FIXTURE);
    let ok = |arguments: &[&str]| {
        let run = project.run(arguments);
        assert_eq!(run.status, 0, "{arguments:?}: {}{}", run.out, run.err);
        run.out
    };
    assert!(ok(&["status", "--lang", "de"]).contains("toolkit/about/aboutAddons"));
    ok(&["accept", "--lang", "de", "--new"]);
    let basis = "sources/basis/de/browser/browser/preferences/preferences.ftl";
    assert!(project.read(basis).contains("pref-page-title = Settings"));
    assert_eq!(findings(&project), Vec::<String>::new());

    let reference = "browser/locales/en-US/browser/preferences/preferences.ftl";
    project.replace(reference, "pref-page-title = Settings", "pref-page-title = Settings and privacy");
    project.write(reference, &(project.read(reference) + "pref-new = A new message\n"));
    let drifted = findings(&project);
    assert!(drifted.contains(&"drifted de pref-page-title".to_owned()), "{drifted:?}");
    assert!(ok(&["diff", "--lang", "de"]).contains("privacy"));

    ok(&["prepare", "--lang", "de"]);
    let translation = "l10n/de/browser/browser/preferences/preferences.ftl";
    assert!(project.read(translation).contains("pref-new"));
    // A folder that a locale does not have yet is made.
    std::fs::remove_dir_all(project.path("l10n/ja/toolkit")).unwrap();
    ok(&["prepare", "--lang", "ja"]);
    assert!(project.read("l10n/ja/toolkit/toolkit/about/aboutAddons.ftl").contains("addons-page-title"));
}
