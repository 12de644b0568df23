//! One translated edition beside the reference, to be altered text by text.

use gsef_i18n::ftl::edit::{Edit, apply};
use gsef_i18n::ftl::read;
use gsef_i18n::resource::reference::is_quotation;

use crate::support::Project;

/// One text of the reference and its translation, as Fluent patterns of one line.
#[derive(Debug, Clone)]
pub(super) struct Text {
    /// The message, without the attribute.
    pub(super) message: String,
    pub(super) attribute: Option<String>,
    pub(super) reference: String,
    pub(super) translation: String,
    /// It is printed within quotation marks, so that its own are of the second level.
    pub(super) is_quotation: bool,
}

/// The resources that hold running text.
const RESOURCES: [&str; 5] = ["front", "headings", "ideas", "declaration", "back"];

pub(super) struct Editions {
    project: Project,
    locale: String,
}

impl Editions {
    /// A copy of the repository's project whose reference may be altered: without the publication, it is kept by hand.
    pub(super) fn of(locale: &str) -> Self {
        let project = Project::real();
        let config = project.read("l10n.toml");
        let (head, rest) = config.split_once("\n[publication]\n").expect("the publication");
        let (_, rest) = rest.split_once("\n[").expect("another table");
        project.write("l10n.toml", &format!("{head}\n[{rest}"));
        Self { project, locale: locale.to_owned() }
    }

    fn path(&self, resource: &str) -> [String; 2] {
        ["en", &self.locale].map(|locale| format!("locales/{locale}/{resource}.ftl"))
    }

    /// Every text, in the order of the files.
    pub(super) fn texts(&self) -> Vec<Text> {
        let mut texts = Vec::new();
        for resource in RESOURCES {
            let [reference, translation] = self.path(resource).map(|path| self.project.read(&path));
            let translated = read::read(&translation);
            for message in read::read(&reference).messages() {
                let value = message.value.iter().map(|pattern| (None, pattern));
                let attributes = message.attributes.iter().map(|found| (Some(found.name.clone()), &found.value));
                for (attribute, pattern) in value.chain(attributes) {
                    let found = translated.find(&message.id).and_then(|entry| entry.part(attribute.as_deref()));
                    let Some(found) = found else { continue };
                    texts.push(Text {
                        message: message.id.clone(),
                        attribute,
                        reference: reference[pattern.span.clone()].to_owned(),
                        translation: translation[found.span.clone()].to_owned(),
                        is_quotation: is_quotation(message),
                    });
                }
            }
        }
        texts
    }

    /// Writes every text.
    pub(super) fn write(&self, texts: &[Text]) {
        for resource in RESOURCES {
            let paths = self.path(resource);
            for (side, path) in paths.iter().enumerate() {
                let before = self.project.read(path);
                let parsed = read::read(&before);
                let edits = texts.iter().filter_map(|text| {
                    let pattern = parsed.find(&text.message)?.part(text.attribute.as_deref())?;
                    let replacement = if side == 0 { &text.reference } else { &text.translation };
                    Some(Edit { span: pattern.span.clone(), replacement: replacement.clone() })
                });
                self.project.write(path, &apply(&before, edits.collect()));
            }
        }
    }

    /// What `check` finds in the edition: code and message. Drift is left out, since the reference was altered as well.
    pub(super) fn findings(&self) -> Vec<(String, String)> {
        let run = self.project.run(&["check", "--lang", &self.locale, "--ignore", "drifted", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}", run.err));
        let findings = report["findings"].as_array().expect("findings").iter();
        findings
            .map(|finding| {
                let id = finding["id"].as_str().unwrap_or_default();
                let message = id.split('.').next().unwrap_or_default();
                (finding["code"].as_str().unwrap_or_default().to_owned(), message.to_owned())
            })
            .collect()
    }
}
