//! Fluent resources: read with byte spans, write patterns and messages, format messages.
//!
//! A file is never written back through a serializer: [`read()`](read::read) says where each part stands, and whoever
//! edits replaces those bytes. Only `read` calls the parser of `fluent-syntax`, behind a scan that keeps from it what
//! it cannot survive (see `scan`); everything else here works on what `read` returns, so nothing in this module panics
//! or exhausts the stack, whatever the text.

pub mod bundle;
mod convert;
pub mod edit;
pub mod read;
mod scan;
pub mod write;

pub use bundle::Bundle;
pub use read::{Attribute, Comment, Entry, Kind, Pattern, Problem, Reason, Reference, ReferenceKind, Resource};
