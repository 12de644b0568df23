//! Formats every message of Fluent files with the program's own bundle, for comparison with other implementations: the
//! arguments are a language, then files; the result is JSON, `id` or `id.attribute` → text. Each variable `$name` is
//! given the value `‹name›`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use gsef_i18n::ftl::bundle::Bundle;
use gsef_i18n::ftl::read::{self, ReferenceKind};

#[allow(clippy::print_stdout, reason = "this is a program of its own")]
fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().and_then(|name| name.parse().ok()).expect("the first argument is a language");
    let mut bundle = Bundle::new(&language);
    let files: Vec<String> = arguments.map(|path| std::fs::read_to_string(path).expect("a readable file")).collect();
    for text in &files {
        bundle.add(text);
    }
    let mut formatted = BTreeMap::new();
    for text in &files {
        for message in read::read(text).messages() {
            let value = message.value.iter().map(|pattern| (None, pattern));
            let attributes =
                message.attributes.iter().map(|attribute| (Some(attribute.name.as_str()), &attribute.value));
            for (attribute, pattern) in value.chain(attributes) {
                let variables = pattern.references.iter().filter(|reference| reference.kind == ReferenceKind::Variable);
                let args: Vec<(String, String)> =
                    variables.map(|variable| (variable.id.clone(), format!("‹{}›", variable.id))).collect();
                let args: Vec<(&str, &str)> =
                    args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let text = bundle.format(&message.id, attribute, &args).expect("it formats").expect("it is there");
                let key = attribute.map_or(message.id.clone(), |attribute| format!("{}.{attribute}", message.id));
                formatted.insert(key, text);
            }
        }
    }
    println!("{}", serde_json::to_string(&formatted).expect("strings serialize"));
    ExitCode::SUCCESS
}
