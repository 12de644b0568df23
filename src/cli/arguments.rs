//! The arguments, described in the language of the program.

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::usage;
use crate::ui::Ui;

/// The whole command line.
pub(super) fn command(ui: &Ui) -> Command {
    let lang = || option("lang", "help-lang-value", ui).action(ArgAction::Append).value_delimiter(',');
    let directory = option("directory", "help-directory-value", ui).short('C').help(ui.text("help-directory", &[]));
    let ui_lang = option("ui-lang", "help-lang-value", ui)
        .long("ui-lang")
        .value_parser(spoken)
        .help(ui.text("help-ui-lang", &[]));
    let version =
        Arg::new("version").short('V').long("version").action(ArgAction::Version).help(ui.text("help-version", &[]));
    let root = Command::new("gsef-i18n")
        .version(env!("CARGO_PKG_VERSION"))
        .about(ui.text("help-about", &[]))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_help_heading(ui.text("help-commands", &[]))
        .arg(directory.global(true).display_order(1000))
        .arg(ui_lang.global(true).display_order(1001))
        .arg(version);
    let extract = Command::new("extract").arg(flag("check", "help-extract-check", ui));
    let check = Command::new("check")
        .arg(lang().long("lang").help(ui.text("help-check-lang", &[])))
        .arg(
            option("format", "help-format-value", ui)
                .long("format")
                .value_parser(["text", "json", "sarif", "github", "junit"])
                .default_value("text")
                .help(ui.text("help-check-format", &[])),
        )
        .arg(
            option("max", "help-number-value", ui)
                .long("max")
                // A minus is no option: it is the number that is wrong.
                .allow_negative_numbers(true)
                .value_parser(value_parser!(usize))
                .help(ui.text("help-check-max", &[])),
        )
        .arg(
            option("baseline", "help-file-value", ui)
                .long("baseline")
                .value_parser(NonEmptyStringValueParser::new())
                .help(ui.text("help-check-baseline", &[])),
        )
        .arg(flag("update-baseline", "help-check-update-baseline", ui).requires("baseline"))
        .arg(
            option("gate", "help-gate-value", ui)
                .long("gate")
                .value_parser(["source", "release"])
                .default_value("release")
                .help(ui.text("help-check-gate", &[])),
        )
        .arg(codes("select", "help-check-select", ui))
        .arg(codes("ignore", "help-check-ignore", ui))
        .arg(flag("fix", "help-check-fix", ui))
        .arg(flag("dry-run", "help-check-dry-run", ui).requires("fix"));
    let export = Command::new("export")
        .arg(lang().long("lang").required(true).help(ui.text("help-export-lang", &[])))
        .arg(
            option("out", "help-directory-value", ui)
                .long("out")
                .default_value("out")
                .help(ui.text("help-export-out", &[])),
        )
        .arg(
            option("format", "help-format-value", ui)
                .long("format")
                .value_parser(["markdown", "csv"])
                .action(ArgAction::Append)
                .value_delimiter(',')
                .help(ui.text("help-export-format", &[])),
        )
        .arg(
            option("min-state", "help-state-value", ui)
                .long("min-state")
                .value_parser(["draft", "translated", "reviewed"])
                .help(ui.text("help-export-min-state", &[])),
        )
        .arg(flag("check", "help-export-check", ui))
        .arg(flag("strict", "help-export-strict", ui))
        .arg(flag("overwrite", "help-export-overwrite", ui))
        .arg(
            option("allow", "help-code-value", ui)
                .long("allow")
                .value_parser(["drifted"])
                .action(ArgAction::Append)
                .value_delimiter(',')
                .help(ui.text("help-export-allow", &[])),
        );
    let locale = || lang().long("lang").help(ui.text("help-lang", &[]));
    let ids = || Arg::new("id").num_args(0..).value_name(ui.text("help-id-value", &[])).help(ui.text("help-ids", &[]));
    let diff = Command::new("diff").arg(locale()).arg(ids());
    let accept = Command::new("accept")
        .arg(locale().required(true))
        .arg(ids())
        .arg(flag("new", "help-accept-new", ui))
        .arg(flag("edited", "help-accept-edited", ui))
        .arg(flag("all", "help-accept-all", ui))
        .arg(
            option("state", "help-state-value", ui)
                .long("state")
                .value_parser(["draft", "translated", "reviewed"])
                .help(ui.text("help-accept-state", &[])),
        )
        .arg(flag("still-correct", "help-accept-still-correct", ui))
        .arg(option("reason", "help-text-value", ui).long("reason").help(ui.text("help-accept-reason", &[])))
        .arg(flag("dry-run", "help-dry-run", ui));
    let resources = || {
        Arg::new("resource")
            .num_args(0..)
            .value_name(ui.text("help-resource-value", &[]))
            .help(ui.text("help-resources", &[]))
    };
    let prepare = Command::new("prepare").arg(locale().required(true)).arg(resources());
    let prune =
        Command::new("prune").arg(locale().required(true)).arg(resources()).arg(flag("dry-run", "help-dry-run", ui));
    let carried = |name: &'static str, help: &str| {
        Arg::new(name).required(true).value_name(ui.text("help-id-value", &[])).help(ui.text(help, &[]))
    };
    let carry = Command::new("carry").arg(carried("old", "help-carry-old")).arg(carried("new", "help-carry-new"));
    let note = Command::new("note")
        .arg(locale().required(true))
        .arg(Arg::new("id").required(true).value_name(ui.text("help-id-value", &[])).help(ui.text("help-note-id", &[])))
        .arg(Arg::new("text").value_name(ui.text("help-text-value", &[])).help(ui.text("help-note-text", &[])))
        .arg(flag("remove", "help-note-remove", ui));
    let allow = Command::new("allow")
        .arg(locale().required(true))
        .arg(Arg::new("id").value_name(ui.text("help-id-value", &[])).help(ui.text("help-allow-id", &[])))
        .arg(
            Arg::new("code")
                .value_name(ui.text("help-code-value", &[]))
                .hide_possible_values(true)
                .value_parser(code_names())
                .help(ui.text("help-allow-code", &[])),
        )
        .arg(option("reason", "help-text-value", ui).long("reason").help(ui.text("help-allow-reason", &[])))
        .arg(flag("remove", "help-allow-remove", ui).requires("id"));
    let status = Command::new("status").arg(locale()).arg(
        option("format", "help-format-value", ui)
            .long("format")
            .value_parser(["text", "json"])
            .default_value("text")
            .help(ui.text("help-status-format", &[])),
    );
    let explain = Command::new("explain")
        .arg(Arg::new("code").value_name(ui.text("help-code-value", &[])).help(ui.text("help-explain-code", &[])));
    let completions = Command::new("completions").arg(
        Arg::new("shell")
            .value_name(ui.text("help-shell-value", &[]))
            .required(true)
            .value_parser(value_parser!(clap_complete::Shell))
            .help(ui.text("help-completions-shell", &[])),
    );
    let help = Command::new("help").arg(
        Arg::new("command").value_name(ui.text("help-command-value", &[])).help(ui.text("help-help-command", &[])),
    );
    let subcommands =
        [extract, check, diff, accept, prepare, note, allow, prune, carry, status, export, explain, completions, help];
    let root = root.subcommands(subcommands.into_iter().map(|subcommand| {
        let name = subcommand.get_name().to_owned();
        let about = ui.text(&format!("help-{name}"), &[]);
        let long = ui.find(&format!("help-{name}.long"), &[]).map(|more| format!("{about}\n\n{more}"));
        let subcommand = subcommand.about(about);
        long.into_iter().fold(subcommand, Command::long_about)
    }));
    usage::localize(root, ui)
}

fn option(name: &'static str, value: &str, ui: &Ui) -> Arg {
    Arg::new(name).value_name(ui.text(value, &[])).num_args(1).hide_default_value(true).hide_possible_values(true)
}

fn flag(name: &'static str, help: &str, ui: &Ui) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(ui.text(help, &[]))
}

fn codes(name: &'static str, help: &str, ui: &Ui) -> Arg {
    option(name, "help-code-value", ui)
        .long(name)
        .action(ArgAction::Append)
        .value_delimiter(',')
        .value_parser(code_names())
        .help(ui.text(help, &[]))
}

/// Accepts the languages that the program speaks. Who names one wants it; of the environment nothing else is asked than a wish.
fn spoken(value: &str) -> Result<String, &'static str> {
    let spoken = Ui::parse_language(value).is_some_and(|language| Ui::speaks(&language));
    // The sentence comes from `usage`.
    if spoken { Ok(value.to_owned()) } else { Err("") }
}

fn code_names() -> clap::builder::PossibleValuesParser {
    clap::builder::PossibleValuesParser::new(crate::diagnostic::Code::ALL.iter().map(|code| code.as_str()))
}
