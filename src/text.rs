//! Text without a meaning of its own: spans, files with their lines, words.

pub mod abbreviations;
pub mod acronyms;
pub mod addresses;
pub mod around;
pub mod brackets;
pub mod digest;
pub mod edit;
mod file;
pub mod function_words;
pub mod inflection;
pub mod invisible;
pub mod markup;
pub mod months;
pub mod names;
pub mod numbers;
pub mod opaque;
pub mod phrase;
pub mod plurals;
pub mod prose;
pub mod quotation;
pub mod spelling;
pub(crate) mod steps;
pub mod titles;
pub mod tokens;
pub mod typography;
pub mod visible;
pub mod words;

pub use file::{Location, Position, SourceFile, Span, floor};
