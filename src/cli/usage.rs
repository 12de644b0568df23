//! What clap says by itself, in the language of the program: headings, usage lines, the help option, errors.

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use super::{CLEAN, FAILED, Failure, Session, arguments};
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

/// The help of the whole program, as a result.
pub(super) fn help(session: &mut Session<'_>) -> Result<u8, Failure> {
    let text = arguments::command(&session.ui).render_help().to_string();
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
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let valid = context(ContextKind::ValidValue);
    let (key, suggestion) = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => ("usage-no-value", String::new()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("usage-value", context(ContextKind::SuggestedValue)),
        ErrorKind::UnknownArgument => ("usage-argument", context(ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => ("usage-command", context(ContextKind::SuggestedSubcommand)),
        ErrorKind::MissingRequiredArgument => ("usage-required", String::new()),
        ErrorKind::ArgumentConflict => ("usage-conflict", String::new()),
        _ => ("usage-other", String::new()),
    };
    let argument =
        if error.kind() == ErrorKind::InvalidSubcommand { context(ContextKind::InvalidSubcommand) } else { argument };
    let args: Vec<(&str, Value)> =
        vec![("argument", argument.into()), ("value", value.into()), ("kind", error.kind().to_string().into())];
    session.say(key, &args);
    if !suggestion.is_empty() {
        session.say("usage-suggestion", &[("suggestion", suggestion.into())]);
    } else if !valid.is_empty() {
        session.say("usage-valid", &[("values", valid.into())]);
    }
    session.say("usage-help", &[]);
    FAILED
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
