//! Text without a meaning of its own: spans, files with their lines, words.

pub mod around;
pub mod edit;
mod file;
pub mod inflection;
pub mod opaque;
pub mod phrase;
pub mod prose;
pub mod quotation;
pub mod spelling;
pub mod tokens;
pub mod typography;
pub mod words;

pub use file::{Location, Position, SourceFile, Span};
