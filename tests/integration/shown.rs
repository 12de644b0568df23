//! What is shown is safe: whatever stands in a file, in its name or on the command line, nothing of it steers a terminal or a log.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{Project, Run};

/// Characters that steer what shows them, or that nobody sees; a line end is not among them.
fn steering() -> String {
    let ranges = [
        '\u{1}'..='\u{1F}',
        '\u{7F}'..='\u{9F}',
        '\u{200E}'..='\u{200F}',
        '\u{2028}'..='\u{202E}',
        '\u{2066}'..='\u{2069}',
    ];
    let others = ['\u{AD}', '\u{61C}', '\u{200B}', '\u{2060}', '\u{FEFF}', '\u{FFF9}', '\u{E000}', '\u{E0041}'];
    ranges.into_iter().flatten().chain(others).filter(|c| !matches!(c, '\n' | '\r')).collect()
}

/// What would be obeyed: characters, commands of logs, hidden text.
fn attack() -> String {
    format!("x{}\u{1b}[8m ##[error]pwned ##vso[pwned] ::error ::pwned", steering())
}

/// The same with lines of its own.
fn attack_in_lines() -> String {
    format!("x\n::error ::pwned\r\n  ::warning file=a::pwned\u{b}::add-mask::pwned{}", attack())
}

/// The same as the name of a file, which is not to be too long.
fn name() -> String {
    format!("x\n::error ::pwned{}##[group]", steering())
}

/// Runs the program. What it prints must steer nothing but, in colour, by codes of its own.
#[track_caller]
fn run(folder: &Path, arguments: &[&str], colour: bool) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gsef-i18n"));
    command.current_dir(folder).args(arguments).env_clear().env("LANG", "C.UTF-8").stdin(Stdio::null());
    if colour {
        command.env("CLICOLOR_FORCE", "1");
    }
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let run = Run { status: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) };
    for printed in [&run.out, &run.err] {
        let plain = if colour { without_colour(printed) } else { printed.clone() };
        let steers = |c: &char| *c != '\n' && steering().contains(*c);
        let found: Vec<char> = plain.chars().filter(|c| steers(c) || *c == '\r').collect();
        assert!(found.is_empty(), "{arguments:?}: {found:?} in {plain}");
        assert!(!plain.contains("##[") && !plain.contains("##vso["), "{arguments:?}: {plain}");
        // `::: ` is the sign before the place of a second excerpt: no command has such a name.
        for line in
            plain.lines().map(str::trim_start).filter(|line| line.starts_with("::") && !line.starts_with("::: "))
        {
            let ours = ["error", "warning", "notice"].iter().any(|level| {
                line.strip_prefix(&format!("::{level} "))
                    .is_some_and(|rest| rest.starts_with("file=") || rest.starts_with("title="))
            });
            assert!(ours && arguments.contains(&"github"), "{arguments:?}: {line}");
        }
    }
    run
}

/// Without colours, weight and lines; there is no other code of ours.
fn without_colour(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('m').expect("a colour");
        assert!(code != "8" && code.chars().all(|c| c.is_ascii_digit() || c == ';'), "{code:?}");
        out.push_str(rest);
    }
    out
}

const CONFIG: &str = "locales = [\"fr\"]\n[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"{locale}/**/*.ftl\"\n";

/// A project whose texts, comments and names of files are attacks.
fn attacked() -> (Project, String) {
    let project = Project::empty();
    project.write("l10n.toml", CONFIG);
    let name = if cfg!(unix) { name() } else { "x".to_owned() };
    let text = attack();
    let lines = "\n    ::error ::pwned\n    ##[group]pwned";
    project.write(
        &format!("en/{name}.ftl"),
        &format!(
            "# {text}\na = {text}{lines}\n    .t = {text}\nb = 8,500 {text}\nc = C {text}\nd = D\n    .x = {text}\n"
        ),
    );
    project.write(
        &format!("fr/{name}.ftl"),
        &format!(
            "# {text}\na = {text}  «mot» :{lines}\n    .t = \"{text}\" l'eau\n    .o = {text}\nb = 8 500 {text}\n{text}\n::error ::pwned\n\
             e = {text} {{ x }}\n{{ ::error ::pwned\n"
        ),
    );
    // A second one, in which nothing keeps the commands from their work.
    project.write(&format!("en/ok{name}.ftl"), &format!("m = M {text}{lines}\nn = N 1 {text}\nnew = {text}\n"));
    project.write(&format!("fr/ok{name}.ftl"), &format!("m = M {text}{lines}\nn = Né 1 {text}\nold = {text}\n"));
    (project, name)
}

#[test]
fn findings_in_every_format() {
    let (project, name) = attacked();
    let folder = project.path("");
    for colour in [false, true] {
        for format in ["text", "json", "sarif", "github", "junit"] {
            let out = run(&folder, &["check", "--max", "0", "--format", format], colour).out;
            assert!(out.contains("pwned"), "{format}: {out}");
            run(&folder, &["check", "--format", format, "--fix", "--dry-run"], colour);
        }
    }
    let json: Value = serde_json::from_str(&run(&folder, &["check", "--format", "json"], false).out).unwrap();
    let files = |value: &Value| value["location"]["file"].as_str().map(str::to_owned);
    let found: Vec<String> = json["findings"].as_array().unwrap().iter().filter_map(files).collect();
    assert!(found.contains(&format!("fr/{name}.ftl")), "{found:?}");
    let sarif: Value = serde_json::from_str(&run(&folder, &["check", "--format", "sarif"], false).out).unwrap();
    let uri = |value: &Value| {
        let place = &value["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        percent_encoding::percent_decode_str(place.as_str().unwrap()).decode_utf8().unwrap().into_owned()
    };
    let found: Vec<String> = sarif["runs"][0]["results"].as_array().unwrap().iter().map(uri).collect();
    assert!(found.contains(&format!("fr/{name}.ftl")), "{found:?}");
    let junit = run(&folder, &["check", "--format", "junit"], false).out;
    let report = quick_junit::Report::deserialize_from_str(&junit).unwrap();
    let shown = gsef_i18n::text::visible::visible(&format!("fr/{name}.ftl")).into_owned();
    assert!(report.test_suites.iter().any(|suite| suite.name.as_str() == shown), "{junit}");
}

#[test]
fn results_of_every_command() {
    for colour in [false, true] {
        let (project, name) = attacked();
        let folder = project.path("");
        // What cannot be read keeps the others from their work.
        for side in ["en", "fr"] {
            std::fs::rename(project.path(&format!("{side}/{name}.ftl")), project.path(&format!("{side}-bad"))).unwrap();
        }
        let (file, basis) = (format!("ok{name}"), format!("sources/basis/fr/ok{name}.ftl"));
        let text = attack_in_lines();
        for arguments in [
            &["accept", "--lang", "fr", "--all", "--dry-run"][..],
            &["accept", "--lang", "fr", "--all"],
            &["note", "--lang", "fr", "m", &text],
            &["note", "--lang", "fr", "m"],
            &["allow", "--lang", "fr", "m", "quotes", "--reason", &text],
            &["allow", "--lang", "fr"],
            &["status"],
            &["status", "--format", "json"],
            &["prepare", "--lang", "fr", &file],
            &["prune", "--lang", "fr", "--dry-run"],
        ] {
            assert_eq!(run(&folder, arguments, colour).status, 0, "{arguments:?}");
        }
        assert!(project.read(&basis).contains("pwned"));
        // The reference changes: drift, with the texts of both.
        project.write(
            &format!("en/ok{name}.ftl"),
            &format!("m = Other {} M\n    ::error ::pwned\nn = N 2 {0}\n", attack()),
        );
        let diff = run(&folder, &["diff"], colour);
        assert!(diff.out.contains("pwned"), "{}", diff.out);
        for arguments in [
            &["accept", "--lang", "fr", "--all"][..],
            &["check", "--update-baseline", "--baseline", &file],
            &["check", "--baseline", &file, "--format", "github"],
            &["prune", "--lang", "fr"],
            &["carry", "old", "n"],
            &["check", "--fix"],
        ] {
            run(&folder, arguments, colour);
        }
        project.write("l10n.toml", &CONFIG.replace("fr", &format!("fr{}", attack().replace(['\u{1b}', '\u{7f}'], ""))));
        run(&folder, &["check"], colour);
    }
}

#[test]
fn what_is_said_of_arguments() {
    let project = Project::empty();
    project.write("l10n.toml", CONFIG);
    project.write("en/a.ftl", "a = A\n");
    project.write("fr/a.ftl", "a = Ah\n");
    let (folder, text) = (project.path(""), attack_in_lines());
    let option = format!("--{text}");
    let directory = format!("-C{text}");
    for arguments in [
        &[text.as_str()][..],
        &["help", &text],
        &["explain", &text],
        &["completions", &text],
        &["check", &option],
        &["check", &text],
        &["check", "--lang", &text],
        &["check", "--format", &text],
        &["check", "--select", &text],
        &["check", "--max", &text],
        &["check", "--baseline", &text],
        &["check", "--ui-lang", &text],
        &[&directory, "check"],
        &["diff", &text],
        &["accept", "--lang", "fr", &text],
        &["accept", "--lang", "fr", "--all", "--state", &text],
        &["prepare", "--lang", "fr", &text],
        &["prune", "--lang", "fr", &text],
        &["carry", &text, &text],
        &["carry", "a", &text],
        &["note", "--lang", "fr", &text, &text],
        &["allow", "--lang", "fr", &text, "quotes", "--reason", &text],
        &["allow", "--lang", "fr", "a", &text],
        &["status", "--lang", &text],
        &["export", "--lang", "fr", "--out", &text],
    ] {
        for colour in [false, true] {
            let run = run(&folder, arguments, colour);
            assert_eq!(run.status, 2, "{arguments:?}");
        }
    }
}

#[test]
fn a_publication_and_its_files() {
    let project = Project::fixture("river-pact");
    let (folder, text) = (project.path(""), attack());
    let reference = "locales/en/articles.ftl";
    let before = project.read(reference);
    project.write(reference, &format!("{before}\n# {text}\nzz = {text}\n    ::error ::pwned\n"));
    for arguments in [
        &["extract", "--check"][..],
        &["export", "--lang", "all", "--check"],
        &["check", "--format", "text"],
        &["check", "--format", "github"],
        &["extract"],
    ] {
        run(&folder, arguments, false);
        run(&folder, arguments, true);
    }
    project.write(reference, &before);
    let out = format!("out{}", if cfg!(unix) { name() } else { String::new() });
    run(&folder, &["export", "--lang", "all", "--check", "--out", &out], false);
    run(&folder, &["export", "--lang", "all", "--out", &out], false);
    // What stands in the files beside the source.
    let source = std::fs::read_dir(project.path("sources")).unwrap().map(|entry| entry.unwrap().path());
    for path in source.filter(|path| path.is_file()).collect::<Vec<_>>() {
        let before = std::fs::read_to_string(&path).unwrap();
        for added in [format!("{before}\n{text}\n::error ::pwned\n"), format!("{before}\n\"{text}\" = 1\n")] {
            std::fs::write(&path, added).unwrap();
            for format in ["text", "github", "json", "sarif", "junit"] {
                run(&folder, &["check", "--format", format], false);
            }
        }
        std::fs::write(&path, before).unwrap();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_text() {
    use std::os::unix::ffi::OsStringExt;
    let project = Project::empty();
    for byte in [0xFE, 0xFF] {
        let folder = project.path("").join(OsString::from_vec(vec![b'x', byte]));
        std::fs::create_dir(&folder).unwrap();
        let run = run(&folder, &["check"], false);
        assert!(run.err.contains(&format!("x<0x{byte:02X}>")), "{}", run.err);
    }
}
