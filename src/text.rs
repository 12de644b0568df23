//! Text without a meaning of its own: spans, files with their lines, words.

mod file;
pub mod words;

pub use file::{Location, Position, SourceFile, Span};
