//! What a finding is recognized by in another run.

use super::Diagnostic;
use crate::text::Location;
use crate::ui::Arg;

impl Diagnostic {
    /// The place to show a reader: its own, or the first of those that explain it.
    pub fn place(&self) -> Option<&Location> {
        self.primary.as_ref().or_else(|| self.related.first().map(|related| &related.location))
    }

    /// The file that it is about, even if it isn't there.
    pub fn file(&self) -> Option<&str> {
        let named = || self.text_arg("file");
        self.primary
            .as_ref()
            .map(|place| &*place.file)
            .or_else(named)
            .or_else(|| self.place().map(|place| &*place.file))
    }

    /// 16 hexadecimal digits that stay the same from run to run, whatever the language of the program, and when other
    /// messages come, go or move, in the same file or to another one.
    ///
    /// They are made from the code, which of its sentences, the locale, the message, and the marked text; for drift
    /// also from the new wording of the reference, so that the next change is a new finding. Where there is no message,
    /// the file stands for it, and the lines for the marked text, which may be a lone brace. Findings that cannot be
    /// told apart by these have one fingerprint: who compares runs must count them.
    pub fn fingerprint(&self) -> String {
        let message = self.message.as_deref();
        let marked = self.primary.as_ref().map_or("", |place| match message {
            Some(_) => &place.excerpt[place.excerpt_span.clone()],
            None => &place.excerpt,
        });
        let fields = [
            self.code.as_str(),
            self.says,
            self.locale.as_deref().unwrap_or_default(),
            message.or_else(|| self.file()).unwrap_or_default(),
            &marked.replace("\r\n", "\n"),
            self.text_arg("to").unwrap_or_default(),
        ];
        format!("{:016x}", xxhash_rust::xxh3::xxh3_64(fields.join("\0").as_bytes()))
    }

    fn text_arg(&self, wanted: &str) -> Option<&str> {
        self.args.iter().find_map(|(name, value)| match value {
            Arg::Text(text) if *name == wanted => Some(text.as_str()),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Code, Diagnostic};
    use crate::text::SourceFile;

    fn finding(path: &str, text: &str, marked: &str) -> Diagnostic {
        let start = text.find(marked).unwrap();
        let place = SourceFile::new(path, text).locate(start..start + marked.len());
        Diagnostic::new(Code::DoubleSpace).locale("fr").message("b").at(place)
    }

    #[test]
    fn a_finding_is_recognized_wherever_it_has_moved() {
        let before = finding("a.ftl", "a = A\nb = un  deux\n", "n  d").fingerprint();
        for (path, text) in [
            ("a.ftl", "new = N\n\nb = un  deux\na = A\n"),
            ("other.ftl", "b = un  deux\n"),
            ("a.ftl", "b = Et alors, un  deux et trois\n"),
            ("a.ftl", "a = A\r\nb = un  deux\r\n"),
        ] {
            assert_eq!(finding(path, text, "n  d").fingerprint(), before, "{path} {text:?}");
        }
        let severe = finding("a.ftl", "b = un  deux\n", "n  d").severity(crate::diagnostic::Severity::Error);
        assert_eq!(severe.fingerprint(), before);
    }

    #[test]
    fn another_finding_is_another() {
        let one = || finding("a.ftl", "b = un  deux  trois\n", "n  d");
        let before = one().fingerprint();
        let others = [
            finding("a.ftl", "b = un  deux  trois\n", "x  t"),
            one().message("c"),
            one().locale("es"),
            one().says("edited"),
            one().arg("to", "a newer wording"),
        ];
        for other in others {
            assert_ne!(other.fingerprint(), before, "{other:?}");
        }
    }

    #[test]
    fn without_a_message_the_file_and_the_line_count() {
        let at = |path: &str, text: &str| {
            let place = SourceFile::new(path, text).locate(text.find('}').unwrap()..text.find('}').unwrap() + 1);
            Diagnostic::new(Code::Syntax).at(place).fingerprint()
        };
        assert_eq!(at("a.ftl", "one }\n"), at("a.ftl", "x = y\none }\n"));
        assert_ne!(at("a.ftl", "one }\n"), at("a.ftl", "two }\n"));
        assert_ne!(at("a.ftl", "one }\n"), at("b.ftl", "one }\n"));
        let nowhere = Diagnostic::new(Code::MissingMessage).arg("file", "es/a.ftl");
        assert_eq!(nowhere.file(), Some("es/a.ftl"));
    }
}
