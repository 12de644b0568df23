//! Edits of a text by its bytes: what is not edited stays as it is, byte for byte.

use super::Span;

/// A replacement of some bytes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Edit {
    /// The bytes that are replaced; empty for an insertion.
    pub span: Span,
    /// What stands there instead.
    pub replacement: String,
}

/// The text with these edits done. Of edits that overlap, which would be a bug, the later is dropped.
pub fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = String::with_capacity(text.len() + edits.iter().map(|edit| edit.replacement.len()).sum::<usize>());
    let mut done = 0;
    for edit in &edits {
        if edit.span.start < done {
            debug_assert!(false, "edits overlap at {done}: {edit:?}");
            continue;
        }
        out.push_str(&text[done..edit.span.start]);
        out.push_str(&edit.replacement);
        done = edit.span.end;
    }
    out.push_str(&text[done..]);
    out
}
