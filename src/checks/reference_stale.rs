//! `reference-stale`: the reference is not what the source makes today.

use similar::TextDiff;

use crate::diagnostic::{Code, Diagnostic};
use crate::text::SourceFile;
use crate::text::visible::visible;

/// Compares a resource of the reference with what `extract` would write; none where it should not exist or does not.
pub fn check(path: &str, current: Option<&SourceFile>, wanted: Option<&str>) -> Option<Diagnostic> {
    let is = current.map_or("", SourceFile::text);
    let wants = wanted.unwrap_or_default();
    if is == wants && current.is_some() == wanted.is_some() {
        return None;
    }
    let finding = Diagnostic::new(Code::ReferenceStale).arg("file", path).shown(unified(path, is, wants));
    let finding = match (current, wanted) {
        (None, _) => finding.says("absent"),
        (_, None) => finding.says("superfluous"),
        _ => finding,
    };
    Some(match current {
        None => finding,
        Some(file) => {
            let line = is.lines().zip(wants.lines()).take_while(|(one, other)| one == other).count() + 1;
            finding.at(file.locate(file.line_span(line)))
        }
    })
}

/// A unified diff from what is there to what should be.
pub fn unified(path: &str, is: &str, wants: &str) -> String {
    // The head is one line, whatever the file is called.
    let path = visible(path);
    let header = [format!("a/{path}"), format!("b/{path}")];
    TextDiff::from_lines(is, wants).unified_diff().context_radius(2).header(&header[0], &header[1]).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_shown_as_a_diff() {
        let file = SourceFile::new("locales/en/a.ftl", "a = A\nb = B\n");
        assert_eq!(check("locales/en/a.ftl", Some(&file), Some("a = A\nb = B\n")), None);
        let finding = check("locales/en/a.ftl", Some(&file), Some("a = A\nb = C\n")).unwrap();
        assert!(finding.shown.unwrap().contains("-b = B\n+b = C\n"));
        assert_eq!(finding.primary.unwrap().start.line, 2);
        assert_eq!(check("x", None, Some("a = A\n")).unwrap().says, "absent");
        assert_eq!(check("x", Some(&file), None).unwrap().says, "superfluous");
        assert_eq!(check("x", None, None), None);
    }
}
