//! What work costs, counted: tests double the input and bound the growth, which a clock could not tell from a busy machine.
//!
//! What goes through a list or a text for each of many calls counts what it looks at. Outside of tests that is nothing.

/// So many more characters, bytes or elements are looked at.
#[inline]
pub(crate) fn step(_count: usize) {
    #[cfg(test)]
    counted::STEPS.with(|steps| steps.set(steps.get() + _count));
}

#[cfg(test)]
pub(crate) use counted::assert_linear;

#[cfg(test)]
mod counted {
    use std::cell::Cell;

    thread_local! {
        pub(super) static STEPS: Cell<usize> = const { Cell::new(0) };
    }

    /// Holds a work to steps that at most grow as its input does. `work` is done with inputs of several sizes, on one thread; it must
    /// count something.
    #[track_caller]
    pub(crate) fn assert_linear(work: impl Fn(usize)) {
        let steps = |size: usize| {
            STEPS.with(|steps| steps.set(0));
            work(size);
            STEPS.with(Cell::get)
        };
        let [one, two, four] = [250, 500, 1000].map(steps);
        assert!(one > 0, "nothing was counted");
        assert!(two * 10 <= one * 22 && four * 10 <= two * 22, "{one}, {two}, {four} steps for 250, 500, 1000");
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::checks::{self, fixture::parsed};
    use crate::diagnostic::{Code, Diagnostic, once_each};
    use crate::render::{self, Report};
    use crate::resource::basis::{Basis, BasisEntry, BasisPart, State};
    use crate::resource::meaning::Meanings;
    use crate::resource::part::Part;
    use crate::resource::rules::Rules;
    use crate::resource::{Pair, Parsed};
    use crate::sync::prepare::{Wanted, prepare};
    use crate::sync::{Acceptance, accept, compare, follow, refresh};
    use crate::text::SourceFile;
    use crate::ui::Ui;

    fn rules() -> Rules {
        Rules::new("en".parse().expect("a language"), "fr".parse().expect("a language"))
    }

    /// So many lines, each with its number.
    fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
        (0..count).map(line).collect()
    }

    /// Everything that is checked of a translation beside its reference.
    fn check(reference: &str, translation: &str) -> Vec<Diagnostic> {
        let [reference, translation] = [reference, translation].map(|text| parsed("a.ftl", text));
        let (reference, translation) = (Some(&reference), Some(&translation));
        let pair = Pair { locale: "fr", path: "a.ftl", reference, translation };
        let mut found = translation.map(checks::file).unwrap_or_default();
        found.extend(checks::pair(&pair));
        found.extend(checks::parts(&pair, &rules()));
        let statuses =
            reference.map(|it| compare(it, translation, &refresh(&Basis::default(), it), &Meanings::default()));
        found.extend(checks::statuses(&pair, &statuses.unwrap_or_default()));
        found
    }

    #[test]
    fn marks_in_one_line() {
        for mark in ['“', '«', '"', '%', '('] {
            assert_linear(|count| {
                let marks: String = std::iter::repeat_n(mark, count).collect();
                assert!(!check("a = A word\n", &format!("a = {marks}\n")).is_empty(), "{mark}");
            });
        }
    }

    #[test]
    fn places_in_one_line() {
        assert_linear(|count| {
            let file = SourceFile::new("a.ftl", "é ".repeat(count));
            let columns: Vec<usize> = (0..count).map(|at| file.locate(3 * at..3 * at + 2).start.column).collect();
            assert!(columns.iter().enumerate().all(|(at, column)| *column == 2 * at + 1));
        });
    }

    #[test]
    fn findings_that_are_one() {
        assert_linear(|count| {
            let file = SourceFile::new("a.ftl", "x ".repeat(count));
            let finding = |at: usize| Diagnostic::new(Code::Quotes).message("a").at(file.locate(at..at + 1));
            assert_eq!(once_each((0..2 * count).map(|at| finding(at / 2))).len(), count);
        });
    }

    #[test]
    fn findings_of_one_line_in_every_format() {
        let ui = Ui::new(&[]);
        let findings = |count: usize| -> Vec<Diagnostic> {
            let file = SourceFile::new("a.ftl", format!("a = {}\n", "x".repeat(40 * count)));
            let edit = |at| crate::text::edit::Edit { span: at..at + 1, replacement: "y".to_owned() };
            let finding = |at: usize| Diagnostic::new(Code::DuplicateId).arg("id", "a").at(file.locate(at..at + 1));
            let places = (0..count).map(|number| 4 + 40 * number);
            places.map(|at| finding(at).related("first-here", file.locate(4..5)).fix([edit(at)])).collect()
        };
        assert_linear(|count| {
            let style = render::text::Style { colour: false, width: 80 };
            assert!(!render::text::render(&findings(count), &ui, style).is_empty());
        });
        assert_linear(|count| drop(render::sarif::render(&Report::new(&findings(count)), &ui)));
    }

    #[test]
    fn variants() {
        assert_linear(|count| {
            let variants = lines(count, |number| format!("    [{}] x\n", number / 2));
            let choice = format!("a = {{ $n ->\n{variants}   *[other] y\n}}\n");
            let found = checks::file(&parsed("a.ftl", &choice));
            assert_eq!(found.iter().filter(|finding| finding.code == Code::DuplicateVariant).count(), count / 2);
        });
    }

    #[test]
    fn attributes() {
        for name in [|number: usize| number, |number: usize| number / 2] {
            let of =
                |count, letter| format!("a = A\n{}", lines(count, |at| format!("    .{letter}{} = Mot\n", name(at))));
            assert_linear(|count| drop(check(&of(count, 'x'), &of(count, 'x'))));
            assert_linear(|count| drop(check(&of(count, 'x'), &of(count, 'y'))));
        }
    }

    #[test]
    fn variables_and_choices() {
        let of =
            |count, letter| format!("a = {}\n", lines(count, |at| format!("{{ ${letter}{at} }} {{ m{letter}{at} }} ")));
        assert_linear(|count| drop(check(&of(count, 'x'), &of(count, 'y'))));
        let of = |count| {
            let choice = |at| format!("{{ $n{at} ->\n    [one] {{ $n{at} }}\n   *[other] x\n  }}\n  ");
            format!("a =\n  {}\n", lines(count, choice))
        };
        assert_linear(|count| drop(check(&of(count), &of(count))));
    }

    #[test]
    fn terms_and_what_they_refer_to() {
        assert_linear(|count| {
            let terms = parsed("a.ftl", &lines(count, |at| format!("-t{at} = T\n")));
            assert_eq!(Part::all(&terms, Some(&terms), &rules()).len(), count);
            step(1);
        });
        assert_linear(|count| {
            let mut index = crate::resource::index::Index::new("fr");
            index.add(&parsed("a.ftl", &lines(count, |at| format!("m{at} = {{ m0 }} {{ m{} }}\n", at + 1))));
            checks::index(&index);
        });
    }

    /// A basis in which each part of a translation was accepted.
    fn accepted(reference: &Parsed, translation: &Parsed) -> Basis {
        let mut basis = refresh(&Basis::default(), reference);
        let statuses = compare(reference, Some(translation), &basis, &Meanings::default());
        let wanted = Acceptance { all: true, ..Acceptance::default() };
        accept(&mut basis, &statuses, reference, translation, &wanted).expect("nothing has drifted");
        basis
    }

    #[test]
    fn drift_of_many_messages_and_parts() {
        let messages = |count, word: &str| lines(count, |at| format!("m{at} = {word}\n"));
        let parts = |count, word: &str| format!("a = A\n{}", lines(count, |at| format!("    .x{at} = {word}\n")));
        for file in [&messages as &dyn Fn(usize, &str) -> String, &parts] {
            assert_linear(|count| {
                let of = |word| parsed("a.ftl", &file(count, word));
                let (reference, translation, other) = (of("Word"), of("Mot"), of("Mots"));
                let mut basis = accepted(&reference, &translation);
                assert!(follow(&mut basis, &translation, &other));
                // What the reference no longer has stays, each behind the one before.
                assert_eq!(refresh(&basis, &parsed("a.ftl", "new = New\n")).entries.len(), 1 + basis.entries.len());
            });
            assert_linear(|count| {
                let reference = parsed("a.ftl", &file(count, "Word"));
                let wanted = Wanted { head: &str::to_owned, may_lack: &|_| false };
                let prepared = prepare(None, &reference, &Basis::default(), &wanted);
                let again = parsed("a.ftl", &prepared.text);
                prepare(Some(&again), &reference, &prepared.basis, &wanted);
                prepare(Some(&parsed("a.ftl", "a = A\n")), &reference, &Basis::default(), &wanted);
            });
        }
    }

    #[test]
    fn blocks_that_cannot_be_read() {
        assert_linear(|count| {
            let text = lines(count, |at| format!("# ~ m{at}: x\n# ~ m{at} =\nm{at} =\n\n"));
            crate::sync::prepare::unfinished(&parsed("a.ftl", &text));
        });
    }

    #[test]
    fn ids_that_are_asked_for() {
        assert_linear(|count| {
            let reference = parsed("a.ftl", &lines(count, |at| format!("m{at} = A\n")));
            let basis = refresh(&Basis::default(), &reference);
            let statuses = compare(&reference, Some(&reference), &basis, &Meanings::default());
            let ids: HashSet<String> = (0..count).map(|at| format!("m{at}")).collect();
            let wanted = Acceptance { ids, ..Acceptance::default() };
            let done = accept(&mut basis.clone(), &statuses, &reference, &reference, &wanted).expect("all are there");
            assert_eq!(done.len(), count);
        });
    }

    #[test]
    fn allowances() {
        assert_linear(|count| {
            let basis = lines(count, |at| format!("# allow: quotes it is so\nm{at} = A\n"));
            let granted = crate::resource::allowance::Granted::all(&parsed("b.ftl", &basis), "fr", "a.ftl", None);
            let finding = |at| Diagnostic::new(Code::Quotes).locale("fr").message(format!("m{at}"));
            let mut findings: Vec<Diagnostic> = (0..count).map(finding).collect();
            let allowed = checks::unused_allowance::settle(&mut findings, &granted, |_| None, |_, _| true);
            assert_eq!((allowed.len(), findings.len()), (count, 0));
        });
    }

    #[test]
    fn recorded_parts() {
        assert_linear(|count| {
            let part = |at| BasisPart { name: format!("x{at}"), text: String::new(), translation: None };
            let parts: Vec<BasisPart> = (0..count).map(part).collect();
            let mut entry = BasisEntry { state: State::Draft, parts: parts.clone(), ..BasisEntry::default() };
            entry.record(parts);
            assert_eq!(entry.parts.len(), count);
        });
    }
}
