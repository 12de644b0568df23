//! What clap says by itself, in the language of the program: headings, usage lines, the help option, errors.

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use super::{CLEAN, FAILED, Failure, Session, arguments};
use crate::diagnostic::Code;
use crate::ui::{Arg as Value, Ui};

/// Puts our words in the place of clap's, for a command and all below it.
pub(super) fn localize(command: Command, ui: &Ui) -> Command {
    let (usage, options, arguments) =
        (ui.text("help-usage", &[]), ui.text("help-options", &[]), ui.text("help-arguments", &[]));
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .display_order(1002)
        .help(ui.text("help-help", &[]))
        .help_heading(options.clone());
    let is_root = command.has_subcommands();
    let words = Words { usage, options, arguments, command: ui.text("help-command-value", &[]) };
    let command = headed(command, &words).disable_help_flag(true).arg(help);
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", words.usage);
    let command = command.help_template(StyledStr::from(template));
    if is_root {
        let line = format!("gsef-i18n [{}] <{}>", words.options_word(), words.command);
        let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        let command = command.override_usage(line).subcommand_value_name(words.command.clone());
        names.into_iter().fold(command, |command, name| command.mut_subcommand(name, |sub| localize(sub, ui)))
    } else {
        let line = usage_line(&command, &words);
        command.override_usage(line)
    }
}

struct Words {
    usage: String,
    options: String,
    arguments: String,
    command: String,
}

impl Words {
    fn options_word(&self) -> String {
        self.options.to_uppercase()
    }
}

fn headed(command: Command, words: &Words) -> Command {
    command.mut_args(|argument| {
        let heading = if argument.is_positional() { &words.arguments } else { &words.options };
        argument.help_heading(heading.clone())
    })
}

fn usage_line(command: &Command, words: &Words) -> String {
    let mut line = format!("gsef-i18n {} [{}]", command.get_name(), words.options_word());
    for argument in command.get_arguments() {
        let name = argument.get_value_names().and_then(<[_]>::first).map_or("", clap::builder::Str::as_str);
        if argument.is_positional() {
            line.push_str(&if argument.is_required_set() { format!(" <{name}>") } else { format!(" [{name}]") });
        } else if argument.is_required_set()
            && let Some(long) = argument.get_long()
        {
            line.push_str(&format!(" --{long} <{name}>"));
        }
    }
    line
}

/// The help of a command, or of the whole program, as a result.
pub(super) fn help(session: &mut Session<'_>, name: Option<&str>) -> Result<u8, Failure> {
    let mut command = arguments::command(&session.ui);
    let help = match name {
        None => command.render_help(),
        Some(name) => {
            // What holds for all commands comes to each when they are built.
            command.build();
            match command.find_subcommand_mut(name) {
                // As `--help` does.
                Some(command) if command.get_long_about().is_some() => command.render_long_help(),
                Some(command) => command.render_help(),
                None => {
                    let names: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
                    let args = vec![("command", name.into()), ("available", names.join(", ").into())];
                    return Err(Failure::Usage("no-such-command", args));
                }
            }
        }
    };
    let text = if session.colour.out { help.ansi().to_string() } else { help.to_string() };
    session.print(&text)?;
    Ok(CLEAN)
}

/// Says what is wrong with the arguments, or prints the help or the version that was asked for.
pub(super) fn report(session: &mut Session<'_>, error: &clap::Error) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let text = if session.colour.out { error.render().ansi().to_string() } else { error.render().to_string() };
        return match session.print(&text) {
            Ok(()) => CLEAN,
            Err(failure) => super::fail(session, failure),
        };
    }
    let context = |kind| error.get(kind).map(text_of).unwrap_or_default();
    let value = context(ContextKind::InvalidValue);
    let kind = if error.kind() == ErrorKind::InvalidSubcommand {
        ContextKind::InvalidSubcommand
    } else {
        ContextKind::InvalidArg
    };
    let argument = context(kind);
    // `--format` of `--format <FORMAT>`.
    let name = argument.split(' ').next().unwrap_or_default().to_owned();
    let (key, argument) = match error.kind() {
        ErrorKind::ValueValidation if name == "--max" => ("usage-number", name),
        ErrorKind::InvalidValue if value.is_empty() => ("usage-no-value", argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("usage-value", argument),
        ErrorKind::UnknownArgument => ("usage-argument", argument),
        ErrorKind::InvalidSubcommand => ("usage-command", argument),
        ErrorKind::MissingRequiredArgument => ("usage-required", argument),
        ErrorKind::ArgumentConflict if context(ContextKind::PriorArg) == argument => ("usage-twice", name),
        ErrorKind::ArgumentConflict => ("usage-conflict", argument),
        _ => ("usage-other", argument),
    };
    let args: Vec<(&str, Value)> = vec![
        ("argument", argument.as_str().into()),
        ("value", value.as_str().into()),
        ("kind", error.kind().to_string().into()),
    ];
    session.say(key, &args);
    if key == "usage-value" {
        advise_value(session, error, &argument, &value);
    } else {
        let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand].map(context);
        if let Some(suggestion) = suggested.into_iter().find(|suggestion| !suggestion.is_empty()) {
            session.say("usage-suggestion", &[("suggestion", suggestion.into())]);
        }
    }
    session.say("usage-help", &[]);
    FAILED
}

/// Says which value may have been meant, or which there are.
fn advise_value(session: &mut Session<'_>, error: &clap::Error, argument: &str, value: &str) {
    let context = |kind| error.get(kind).map(text_of).unwrap_or_default();
    let is_code =
        matches!(error.get(ContextKind::ValidValue), Some(ContextValue::Strings(all)) if all.len() == Code::ALL.len());
    let valid = if argument.starts_with("--ui-lang") {
        Ui::languages().map(|language| language.to_string()).collect::<Vec<_>>().join(", ")
    } else {
        context(ContextKind::ValidValue)
    };
    let suggestion = if is_code {
        Code::similar(value).map(|code| code.to_string()).unwrap_or_default()
    } else {
        context(ContextKind::SuggestedValue)
    };
    if !suggestion.is_empty() {
        session.say("usage-suggestion", &[("suggestion", suggestion.into())]);
    }
    if is_code {
        // There are too many to name.
        session.say("usage-codes", &[]);
    } else if error.get(ContextKind::SuggestedValue).is_none() && !valid.is_empty() {
        session.say("usage-valid", &[("values", valid.into())]);
    }
}

fn text_of(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
