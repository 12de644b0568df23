//! What an edition consists of: texts and messages, each beside its reference.

use gsef_i18n::ftl::edit::whole;
use gsef_i18n::ftl::read::{Resource, read};
use gsef_i18n::resource::reference::is_quotation;
use gsef_i18n::text::Span;

use super::editions::{Files, paths, resources, text};

/// One text of the reference and its translation, as Fluent patterns.
#[derive(Debug, Clone)]
pub(super) struct Text {
    /// The message, without the attribute.
    pub(super) message: String,
    pub(super) attribute: Option<String>,
    pub(super) reference: String,
    pub(super) translation: String,
    /// It is printed within quotation marks, so that its own are of the second level.
    pub(super) is_quotation: bool,
    /// The reference and the translation of the value before it.
    pub(super) previous: Option<[String; 2]>,
    /// Where the two stand in their files, and the messages that they stand in.
    pub(super) spans: [Span; 2],
    pub(super) messages: [Span; 2],
}

/// One message: its lines in three files, with the comment above them.
#[derive(Debug, Clone)]
pub(super) struct Message {
    pub(super) id: String,
    pub(super) reference: String,
    pub(super) translation: String,
    /// What the translation was made from.
    pub(super) basis: String,
    /// Where the three stand in their files.
    pub(super) spans: [Span; 3],
}

/// The resources that hold no running text: names of countries, and patterns around what the program puts in.
const WITHOUT_PROSE: [&str; 2] = ["countries", "patterns"];

/// Every text of running text, in the order of the files, with the paths of its resource.
pub(super) fn texts(locale: &str, files: &Files) -> Vec<(Text, [String; 3])> {
    let mut texts = Vec::new();
    for resource in resources(files).filter(|resource| !WITHOUT_PROSE.contains(resource)) {
        let paths = paths(locale, resource);
        let [reference, translation] = [&paths[0], &paths[1]].map(|path| text(files, path));
        let translated = read(translation);
        let mut previous = None;
        for message in read(reference).messages() {
            for (attribute, pattern) in message.parts() {
                let entry = translated.find(&message.id);
                let Some((entry, found)) = entry.and_then(|entry| Some((entry, entry.part(attribute)?))) else {
                    continue;
                };
                let text = Text {
                    message: message.id.clone(),
                    attribute: attribute.map(str::to_owned),
                    reference: reference[pattern.span.clone()].to_owned(),
                    translation: translation[found.span.clone()].to_owned(),
                    is_quotation: is_quotation(message),
                    previous: previous.clone(),
                    spans: [pattern.span.clone(), found.span.clone()],
                    messages: [message, entry].map(whole),
                };
                if attribute.is_none() {
                    previous = Some([text.reference.clone(), text.translation.clone()]);
                }
                texts.push((text, paths.clone()));
            }
        }
    }
    texts
}

/// Every message, in the order of the files, with the paths of its resource.
pub(super) fn messages(locale: &str, files: &Files) -> Vec<(Message, [String; 3])> {
    let mut messages = Vec::new();
    for resource in resources(files) {
        let paths = paths(locale, resource);
        let sides = paths.each_ref().map(|path| text(files, path));
        let read: [Resource; 3] = sides.map(read);
        for message in read[0].messages() {
            let [Some(_), Some(translated), Some(basis)] = read.each_ref().map(|side| side.find(&message.id)) else {
                continue;
            };
            let spans = [message, translated, basis].map(whole);
            let [reference, translation, basis] = [0, 1, 2].map(|side| sides[side][spans[side].clone()].to_owned());
            messages.push((Message { id: message.id.clone(), reference, translation, basis, spans }, paths.clone()));
        }
    }
    messages
}
