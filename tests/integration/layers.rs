//! The layering of the modules: imports go only downward in this list.

use std::path::Path;

use crate::support::root;

/// From the top to the bottom. A module may import those below it.
const LAYERS: [&str; 14] = [
    "main",
    "cli",
    "workspace",
    "render",
    "export",
    "checks",
    "sync",
    "resource",
    "source",
    "ftl",
    "document",
    "diagnostic",
    "ui",
    "text",
];

/// Modules that may not import each other although one is below the other.
const APART: [(&str, &str); 2] = [("source", "ftl"), ("ftl", "source")];

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn imports_go_only_downward() {
    let source = root().join("src");
    let mut found = Vec::new();
    files(&source, &mut found);
    let layer = |name: &str| LAYERS.iter().position(|layer| *layer == name);
    let mut faults = Vec::new();
    for path in found {
        let relative = path.strip_prefix(&source).unwrap();
        let module = relative.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if module == "lib" {
            continue;
        }
        let from = layer(module).unwrap_or_else(|| panic!("{module} is not in the list of layers"));
        let text = std::fs::read_to_string(&path).unwrap();
        // Tests may look up: they use the module as the layers above it do.
        let code = text.split("#[cfg(test)]").next().unwrap();
        for rest in code.split("crate::").skip(1).chain(code.split("gsef_i18n::").skip(1)) {
            let target = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            let Some(to) = layer(target) else { continue };
            if to < from || APART.contains(&(module, target)) {
                faults.push(format!("{} imports {target}", relative.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn only_the_workspace_touches_the_disk() {
    let source = root().join("src");
    let mut found = Vec::new();
    files(&source, &mut found);
    for path in found {
        let relative = path.strip_prefix(&source).unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        if !relative.starts_with("workspace") {
            assert!(!code.contains("std::fs") && !code.contains("tempfile"), "{relative}");
        }
        if relative != "main.rs" {
            assert!(!code.contains("std::io::stdout") && !code.contains("println!"), "{relative}");
        }
    }
}

/// The files of the workspace that open files. What they open comes from `inside`, which refuses what leads out of the project, or from
/// the command line.
const OPENING: [&str; 8] = [
    "workspace/bundle.rs",
    "workspace/dictionaries.rs",
    "workspace/disk.rs",
    "workspace/given.rs",
    "workspace/inside.rs",
    "workspace/journal.rs",
    "workspace/lock.rs",
    "workspace/swap.rs",
];

/// What changes the disk, which `disk` alone does: there the tests can stop it at each step. A lock's file is opened to be locked.
const CHANGING: [&str; 9] = [
    "fs::write",
    "File::create",
    "fs::rename",
    "fs::remove",
    "fs::create_dir",
    "fs::copy",
    "fs::hard_link",
    ".write(true)",
    "set_permissions",
];

#[test]
fn few_files_open_files_and_one_changes_them() {
    let source = root().join("src");
    let mut found = Vec::new();
    files(&source, &mut found);
    let mut opening = Vec::new();
    for path in found {
        let relative = path.strip_prefix(&source).unwrap().to_str().unwrap().replace('\\', "/");
        if relative.ends_with("tests.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("\n#[cfg(test)]\nmod ").next().unwrap();
        if code.contains("std::fs") {
            opening.push(relative.clone());
        }
        for call in CHANGING {
            let is_lock = relative == "workspace/lock.rs" && call == ".write(true)";
            assert!(!code.contains(call) || relative == "workspace/disk.rs" || is_lock, "{relative}: {call}");
        }
    }
    opening.sort();
    assert_eq!(opening, OPENING);
}

#[test]
fn nothing_of_this_publication_is_in_the_code() {
    let source = root().join("src");
    let mut found = Vec::new();
    files(&source, &mut found);
    for path in found {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for word in ["strong ideas", "INAES", "Declaration", "Panelists", "Plenary", "GSEF2021"] {
            assert!(!code.contains(word), "{}: {word}", path.display());
        }
    }
}
