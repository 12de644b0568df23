//! What a person reads: each file of `tests/cmd` is a command line and what it prints. And what holds for all commands.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use gsef_i18n::ftl::read;
use regex::Regex;

use crate::support::{Project, Run, root, run_in};

const ENGLISH: &str = "C.UTF-8";
const SPANISH: &str = "es_MX.UTF-8";
const FRENCH: &str = "fr_FR.UTF-8";

/// `TRYCMD=overwrite cargo test what_a_person_reads` writes what the program says now; read it before you keep it.
/// trycmd compares with `/` for every `\`, so the JSON of these files is not JSON.
#[test]
fn what_a_person_reads() {
    trycmd::TestCases::new().case("tests/cmd/*.toml").run();
}

/// A folder of `tests/cmd`. Commands that write must not run in it.
fn fixture(name: &str) -> std::path::PathBuf {
    root().join("tests/cmd").join(name)
}

/// The program's files of that name in a language, or those of a folder of that name.
fn resources(language: &str, name: &str) -> Vec<std::path::PathBuf> {
    let path = root().join(format!("src/ui/{language}/{name}"));
    match std::fs::read_dir(&path) {
        Ok(files) => files.map(|file| file.unwrap().path()).collect(),
        Err(_) => vec![path.with_extension("ftl")],
    }
}

/// The program's sentences in a language, cut into the pieces between what is put in.
fn pieces(language: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in ["findings", "reports", "help"].into_iter().flat_map(|name| resources(language, name)) {
        let resource = read::read(&std::fs::read_to_string(path).unwrap());
        for message in resource.messages() {
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                let pieces = pattern.canonical.split(['{', '}', '[', ']', '\n', '`']).map(str::trim);
                // A single word may be the same in two languages.
                found.extend(pieces.filter(|piece| piece.len() > 6 && piece.contains(' ')).map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn the_program_speaks_the_language_of_the_environment() {
    let english = pieces("en");
    let runs: [(&Path, &[&str]); 8] = [
        (root(), &["check"]),
        (root(), &["--help"]),
        (root(), &["export", "--help"]),
        (root(), &["explain"]),
        (root(), &["export"]),
        (root(), &["chek"]),
        (&fixture("by-hand.in"), &["check"]),
        (&fixture("stale.in"), &["extract", "--check"]),
    ];
    let said = |text: &str| english.iter().filter(|piece| text.contains(*piece)).cloned().collect::<Vec<_>>();
    for (folder, arguments) in runs {
        let in_english = run_in(folder, arguments, ENGLISH);
        let text = in_english.out + &in_english.err;
        assert!(!said(&text).is_empty(), "{arguments:?} says nothing to look for: {text}");
        for (language, lang) in [("es", SPANISH), ("fr", FRENCH)] {
            let run = run_in(folder, arguments, lang);
            let own = pieces(language);
            let foreign: Vec<_> =
                said(&(run.out + &run.err)).into_iter().filter(|piece| !own.contains(piece)).collect();
            assert!(foreign.is_empty(), "{language} {arguments:?}: {foreign:#?}");
            assert_eq!(run.status, in_english.status, "{language} {arguments:?}");
        }
    }
}

#[test]
fn the_argument_goes_before_the_environment() {
    let asked = run_in(root(), &["--ui-lang", "fr", "--help"], SPANISH);
    assert_eq!(asked.out, run_in(root(), &["--help"], FRENCH).out);
    assert_ne!(asked.out, run_in(root(), &["--help"], SPANISH).out);
}

#[test]
fn exit_statuses() {
    let project = Project::real();
    let hold = |rows: &[(&[&str], i32)]| {
        for (arguments, status) in rows {
            let run = project.run(arguments);
            assert_eq!(run.status, *status, "{arguments:?}\n{}", run.err);
        }
    };
    hold(&[
        (&["check"], 0),
        (&["check", "--lang", "es,fr"], 0),
        (&["check", "--format", "json"], 0),
        (&["check", "--format", "sarif"], 0),
        (&["check", "--format", "github"], 0),
        (&["check", "--format", "junit"], 0),
        (&["check", "--max", "1"], 0),
        (&["check", "--max", "-1"], 2),
        (&["extract", "--check"], 0),
        (&["extract"], 0),
        (&["export", "--lang", "fr", "--check"], 1),
        (&["export", "--lang", "fr"], 0),
        (&["export", "--lang", "fr", "--check"], 0),
        (&["export", "--lang", "fr", "--strict"], 0),
        (&["explain"], 0),
        (&["explain", "syntax"], 0),
        (&["completions", "bash"], 0),
        (&["--help"], 0),
        (&["check", "--help"], 0),
        (&["--version"], 0),
        (&["chek"], 2),
        (&["check", "--nope"], 2),
        (&["check", "--format", "yaml"], 2),
        (&["check", "--lang", "de"], 2),
        (&["check", "--select", "nope"], 2),
        (&["export"], 2),
        (&["explain", "nope"], 2),
        (&["completions", "nope"], 2),
        (&["-C", "nowhere", "check"], 2),
    ]);
    let ideas = project.read("locales/fr/ideas.ftl");
    let second = ideas.find("\nidea-002 =").unwrap();
    project.write("locales/fr/ideas.ftl", &ideas[second..]);
    project.replace("l10n.toml", "complete = [\"es\", \"fr\"]", "complete = [\"es\"]");
    hold(&[
        (&["check"], 0),
        (&["export", "--lang", "fr", "--strict"], 1),
        (&["export", "--lang", "es,fr", "--strict"], 1),
        (&["export", "--lang", "fr"], 0),
    ]);
    project.replace("l10n.toml", "complete = [\"es\"]", "complete = [\"fr\"]");
    hold(&[
        (&["check"], 1),
        (&["check", "--lang", "es"], 0),
        (&["check", "--ignore", "missing-message"], 0),
        (&["check", "--select", "syntax"], 0),
    ]);
    project.replace(
        "sources/100-strong-ideas.en.txt",
        "\n26. Teaching is not neutral",
        "\n26. Teaching is never neutral",
    );
    hold(&[
        (&["extract", "--check"], 1),
        (&["check", "--lang", "es"], 1),
        (&["export", "--lang", "es"], 1),
        (&["extract"], 0),
        // The title has drifted: its translations say what the source no longer says.
        (&["check", "--lang", "es"], 1),
        (&["check", "--lang", "es", "--gate", "source"], 0),
        (&["diff", "--lang", "es"], 0),
        (&["accept", "--lang", "es", "--all"], 1),
        (&["accept", "--lang", "es", "--all", "--still-correct", "--reason", "never = not"], 0),
        (&["check", "--lang", "es"], 0),
        (&["accept", "--lang", "es"], 2),
        (&["accept", "--lang", "es", "no-such-id"], 2),
        (&["status"], 0),
    ]);
}

/// Runs in a fixture with one more variable in the environment.
fn with_variables(arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gsef-i18n"));
    command.current_dir(fixture("by-hand.in")).args(arguments).env_clear().env("LANG", ENGLISH);
    let Output { status, stdout, stderr } = command.envs(variables.iter().copied()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: status.code().unwrap(), out: text(stdout), err: text(stderr) }
}

#[test]
fn colours_are_for_terminals() {
    const ESCAPE: char = '\x1b';
    // Results, help, and what goes to standard error: `extract` refuses a project without a publication.
    for arguments in [&["check"][..], &["check", "--help"], &["extract"], &["chek"], &["-C", "/", "check"]] {
        for variables in [&[][..], &[("NO_COLOR", "1")], &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]] {
            let run = with_variables(arguments, variables);
            assert!(!run.out.contains(ESCAPE) && !run.err.contains(ESCAPE), "{arguments:?} {variables:?}");
        }
    }
    // Otherwise the lines above would hold for a program without colours.
    let forced = with_variables(&["check"], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains(ESCAPE));
}

#[test]
fn machine_formats_are_in_english_and_without_colour() {
    let keys = |run: &Run| {
        let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let findings = report["findings"].as_array().unwrap().clone();
        findings
            .iter()
            .map(|finding| (finding["code"].clone(), finding["severity"].clone(), finding["location"].clone()))
            .collect::<Vec<_>>()
    };
    let arguments = &["check", "--format", "json"];
    let english = run_in(&fixture("by-hand.in"), arguments, ENGLISH);
    let spanish = run_in(&fixture("by-hand.in"), arguments, SPANISH);
    assert_ne!(english.out, spanish.out, "sentences are in the language of the program");
    assert_eq!(keys(&english), keys(&spanish));
    assert_eq!(keys(&english).len(), 8);
    let forced = with_variables(arguments, &[("CLICOLOR_FORCE", "1")]);
    assert_eq!(forced.out, english.out);
}

/// A project with something to find in many files, which are checked in parallel.
fn damaged() -> Project {
    let project = Project::real();
    for locale in ["es", "fr"] {
        for name in ["back", "countries", "declaration", "front", "headings", "ideas", "patterns"] {
            let path = format!("locales/{locale}/{name}.ftl");
            let text = project.read(&path);
            project.write(&path, &format!("junk in {name}\n\n{text}\nloop-{name} = {{ loop-{name} }} {{ nowhere }}\n"));
        }
    }
    project
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, other) = (damaged(), damaged());
    let formats = ["text", "json", "sarif", "github", "junit"].map(|format| ["check", "--format", format]);
    for arguments in &formats {
        let first = one.run(arguments);
        assert_eq!(first.status, 1);
        for again in [one.run(arguments), one.run(arguments), other.run(arguments)] {
            assert_eq!((&again.out, &again.err), (&first.out, &first.err), "{arguments:?}");
        }
    }
    for project in [&one, &other] {
        assert_eq!(project.run(&["export", "--lang", "all"]).status, 0);
    }
    for lang in ["en", "es", "fr"] {
        let names = |project: &Project| -> BTreeSet<_> {
            std::fs::read_dir(project.path("out").join(lang)).unwrap().map(|entry| entry.unwrap().file_name()).collect()
        };
        assert_eq!(names(&one), names(&other));
        for name in names(&one) {
            let name = format!("out/{lang}/{}", name.to_str().unwrap());
            assert_eq!(one.read(&name), other.read(&name), "{name}");
        }
    }
}

#[test]
fn the_project_is_found_from_anywhere() {
    let project = damaged();
    let inside = project.run(&["check"]);
    let elsewhere = tempfile::tempdir().unwrap();
    let folder = project.path("");
    let given = run_in(elsewhere.path(), &["-C", folder.to_str().unwrap(), "check"], ENGLISH);
    let below = run_in(&project.path("locales/fr"), &["check"], ENGLISH);
    let behind = run_in(elsewhere.path(), &["check", "-C", project.path("sources").to_str().unwrap()], ENGLISH);
    for run in [given, below, behind] {
        assert_eq!((run.status, &run.out, &run.err), (1, &inside.out, &inside.err));
    }
    // `out` is relative to the project, wherever the program is started.
    let run = run_in(elsewhere.path(), &["-C", folder.to_str().unwrap(), "export", "--lang", "en"], ENGLISH);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(project.path("out/en/bundle.json").is_file());
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

/// `gsef-i18n check | head -1`: the reader goes, and that is no failure of ours.
#[test]
fn a_closed_pipe_is_no_error() {
    for arguments in [
        &["check"][..],
        &["explain"],
        &["explain", "syntax"],
        &["completions", "bash"],
        &["--help"],
        &["--version"],
        &[],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = Command::new(env!("CARGO_BIN_EXE_gsef-i18n"));
        command.current_dir(root()).args(arguments).env_clear().env("LANG", ENGLISH).stdout(writer);
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{arguments:?}");
    }
}

/// The program's code without its tests, file by file.
fn code() -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
                let text = std::fs::read_to_string(path).unwrap();
                found.push(text.split("#[cfg(test)]").next().unwrap().to_owned());
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join("src"), &mut found);
    found
}

/// The text in quotes within what a regular expression finds in the code.
fn literals(expression: &str) -> BTreeSet<String> {
    let (call, literal) = (Regex::new(expression).unwrap(), Regex::new(r#""([^"]+)""#).unwrap());
    let mut found = BTreeSet::new();
    for text in code() {
        for call in call.find_iter(&text) {
            found.extend(literal.captures_iter(call.as_str()).map(|captures| captures[1].to_owned()));
        }
    }
    assert!(!found.is_empty(), "{expression} finds nothing");
    found
}

/// The keys of English resources: `id` and `id.attribute`.
fn keys(files: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in files.iter().flat_map(|name| resources("en", name)) {
        let text = std::fs::read_to_string(path).unwrap();
        for message in read::read(&text).messages() {
            found.extend(message.value.iter().map(|_| message.id.clone()));
            found.extend(message.attributes.iter().map(|attribute| format!("{}.{}", message.id, attribute.name)));
        }
    }
    found
}

/// Those of findings are held to the same in `own_sentences.rs`.
#[test]
fn what_the_code_wants_to_say_has_a_sentence() {
    let commands = keys(&["reports", "help"]);
    // The whole first argument: it may choose one of two keys.
    for expression in [r#"Failure::Usage\(\s*"[^"]+""#, r#"\bsession\.say\([^,]*,"#] {
        for key in literals(expression) {
            assert!(commands.contains(&key), "no {key}");
        }
    }
}

/// What nobody says any more would be translated for nothing.
#[test]
fn every_sentence_is_said_somewhere() {
    let code = code().concat();
    for key in keys(&["reports"]) {
        let short = key.strip_prefix("related-").unwrap_or(&key);
        // Severities, kinds of drift, the columns of `status` and the headings of `explain` are named by their value.
        let by_value =
            ["severity-", "kind-", "status-", "explain-heading-"].iter().any(|prefix| key.starts_with(prefix));
        let said = by_value || code.contains(&format!("\"{short}\""));
        assert!(said, "nothing says {key}");
    }
}

/// What is said of arguments that do not fit, with the status; nothing is a result.
#[track_caller]
fn refused(arguments: &[&str], lang: &str, says: &str) {
    let run = run_in(root(), arguments, lang);
    assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?} {}", run.err);
    assert!(run.err.starts_with(says), "{arguments:?}: {}", run.err);
    assert!(run.err.lines().count() <= 4 && run.err.len() < 400, "it is short: {}", run.err);
}

#[test]
fn a_number_is_asked_for_where_one_is_wanted() {
    for (argument, value) in [("--max=abc", "abc"), ("--max=", ""), ("--max=-1", "-1"), ("--max=1.5", "1.5")] {
        let says = format!("error: “{value}” is not a number of findings: --max takes 0, 1, 2 …\n");
        refused(&["check", argument], "C", &says);
    }
    refused(&["check", "--max", "-1"], "C", "error: “-1” is not a number of findings");
    refused(
        &["check", "--max", "abc"],
        "fr",
        "erreur\u{a0}: «\u{a0}abc\u{a0}» n’est pas un nombre de constats\u{a0}: --max",
    );
    refused(&["check", "--max"], "C", "error: --max <N> needs a value\n");
}

#[test]
fn what_is_given_twice_is_named() {
    refused(&["check", "--format", "text", "--format", "json"], "C", "error: “--format” is given twice\n");
    refused(&["--ui-lang", "es", "--ui-lang", "fr", "check"], "C", "error: “--ui-lang” se dio dos veces\n");
}

#[test]
fn a_code_that_does_not_exist_is_answered_with_the_nearest_and_no_list() {
    let lists = "  `gsef-i18n explain` lists the codes\n";
    for (code, similar) in [("frenchspacing", "french-spacing"), ("QUOTES", "quotes"), ("error[quotes]", "quotes")] {
        let says =
            format!("error: “{code}” is not a valid value for --ignore <CODE>\n  did you mean “{similar}”?\n{lists}");
        refused(&["check", "--ignore", code], "C", &says);
    }
    refused(
        &["check", "--select", "foo"],
        "C",
        &format!("error: “foo” is not a valid value for --select <CODE>\n{lists}"),
    );
    refused(
        &["allow", "--lang", "fr", "idea-001", "bogus"],
        "C",
        &format!("error: “bogus” is not a valid value for [CODE]\n{lists}"),
    );
    let similar =
        "error: there is no code “frenchspacing”; did you mean “french-spacing”?\n  `gsef-i18n explain` lists them\n";
    refused(&["explain", "frenchspacing"], "C", similar);
    refused(&["explain", "xyz"], "C", "error: there is no code “xyz”\n  `gsef-i18n explain` lists them\n");
    let plain = run_in(root(), &["explain", "quotes"], "C").out;
    for name in ["QUOTES", "error[quotes]", "warning[quotes]"] {
        assert_eq!(run_in(root(), &["explain", name], "C").out, plain, "{name}");
    }
}

#[test]
fn the_codes_stand_in_one_column() {
    let list = run_in(root(), &["explain"], "C").out;
    let columns: BTreeSet<usize> = list
        .lines()
        .map(|line| {
            let (code, rest) = line.split_once(' ').unwrap();
            code.len() + 1 + rest.len() - rest.trim_start().len()
        })
        .collect();
    assert_eq!(columns.len(), 1, "{list}");
}

#[test]
fn a_language_that_is_asked_for_and_not_spoken_is_refused_and_one_of_the_environment_is_not() {
    let possible = "error: “de” is not a valid value for --ui-lang <LANG>\n  possible: en, es, fr\n";
    refused(&["explain", "--ui-lang", "de"], "C", possible);
    refused(&["--ui-lang=de", "explain"], "es_MX.UTF-8", "error: “de” no es un valor válido para --ui-lang <IDIOMA>\n");
    let german = run_in(root(), &["explain", "quotes"], "de_DE.UTF-8");
    assert_eq!((german.status, german.err.as_str()), (0, ""));
    assert_eq!(run_in(root(), &["explain", "quotes", "--ui-lang", "es_MX.UTF-8"], "C").status, 0);
}

#[test]
fn help_of_a_command_is_what_its_option_gives() {
    for command in ["check", "export", "help"] {
        let option = run_in(root(), &[command, "--help"], "C");
        let run = run_in(root(), &["help", command], "C");
        assert_eq!((run.status, run.out), (0, option.out), "{command}");
    }
    assert_eq!(run_in(root(), &["help"], "C").out, run_in(root(), &["--help"], "C").out);
    refused(&["help", "chekc"], "C", "error: there is no command “chekc”\n  possible: extract, check, ");
}

#[test]
fn progress_is_shown_to_nobody_who_is_not_there() {
    let run = run_in(root(), &["check", "--lang", "fr"], "C");
    assert_eq!(run.err, "");
}
