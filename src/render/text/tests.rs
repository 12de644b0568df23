use super::*;
use crate::diagnostic::Code;
use crate::text::SourceFile;

/// What is shown of a place of a file with this text, 80 columns wide: the lines with the marked text and its carets.
fn excerpt(text: &str, marked: &str) -> Vec<String> {
    let file = SourceFile::new("a.ftl", text);
    let start = text.find(marked).unwrap();
    shown(&Diagnostic::new(Code::DuplicateId).arg("id", "a").at(file.locate(start..start + marked.len())))
}

fn shown(finding: &Diagnostic) -> Vec<String> {
    let out = render(std::slice::from_ref(finding), &Ui::new(&[]), Style { colour: false, width: 80 });
    let lines: Vec<String> = out.lines().map(str::to_owned).collect();
    for line in &lines {
        assert!(unicode_width::UnicodeWidthStr::width(line.as_str()) <= 80, "wider than 80: {line}");
    }
    lines.into_iter().skip(1).filter(|line| !matches!(line.trim(), "" | "|")).collect()
}

fn words() -> String {
    (0..300).map(|number| format!("palabra{number} ")).collect()
}

#[test]
fn a_long_line_is_cut_around_its_place() {
    let text = format!("a = {}fin", words());
    assert_eq!(
        excerpt(&text, "palabra0 ")[..3],
        [
            " --> a.ftl:1:5",
            "1 | a = palabra0 palabra1 palabra2 palabra3 palabra4 palabra5 palabra6 palabr...",
            "  |     ^^^^^^^^^",
        ]
    );
    assert_eq!(
        excerpt(&text, "palabra150")[..3],
        [
            " --> a.ftl:1:1545",
            "1 | ...abra147 palabra148 palabra149 palabra150 palabra151 palabra152 palabra...",
            "  |                                  ^^^^^^^^^^",
        ]
    );
    assert_eq!(
        excerpt(&text, "fin")[..3],
        [
            " --> a.ftl:1:3195",
            "1 | ...palabra297 palabra298 palabra299 fin",
            "  |                                     ^^^"
        ]
    );
    // The whole paragraph: its beginning.
    let all = excerpt(&text, &text[4..]);
    assert!(all[1].contains("palabra0") && all[2].ends_with('^'), "{all:#?}");
    // What is a little longer than the line.
    for end in [60, 80, 100, 140, 200] {
        excerpt(&text, &text[4..end]);
    }
}

#[test]
fn wide_characters_tabs_and_accents_keep_the_caret_in_its_place() {
    let caret_under = |text: &str, marked: &str| {
        let lines = excerpt(text, marked);
        let before = &lines[1][..lines[1].find(marked).unwrap()];
        let column = lines[2].find('^').unwrap();
        assert_eq!(unicode_width::UnicodeWidthStr::width(before), column, "{lines:#?}");
    };
    for filler in ["漢字", "e\u{301}é ", "👍 ", "a\u{a0}\u{202f}»", "x\ty "] {
        caret_under(&format!("a = {}mal", filler.repeat(2)), "mal");
        caret_under(&format!("a = {}mal{0}", filler.repeat(100)), "mal");
    }
}

#[test]
fn a_span_of_several_lines_is_shown_line_by_line_or_by_its_first() {
    for end in ["\n", "\r\n"] {
        let text = format!("a ={end}    uno{end}    dos{end}    tres{end}");
        assert_eq!(
            excerpt(&text, &format!("uno{end}    dos{end}    tr"))[1..5],
            ["2 | /     uno", "3 | |     dos", "4 | |     tres", "  | |______^"]
        );
        let text = format!("a ={end}    uno {}{end}    dos{end}    tres{end}", words());
        let from = text.find("palabra200").unwrap();
        let to = text.find("dos").unwrap() + 2;
        let lines = excerpt(&text, &text[from..to]);
        assert_eq!(lines[0], " --> a.ftl:2:2099");
        let column = lines[1].find("palabra200").unwrap();
        assert_eq!(lines[2].find('^'), Some(column), "{lines:#?}");
    }
}

#[test]
fn two_places_of_a_line_are_marked_together_only_where_they_fit() {
    let text = format!("a = {}", words());
    let file = SourceFile::new("a.ftl", text.as_str());
    let place = |word: &str| file.locate(text.find(word).unwrap()..text.find(word).unwrap() + word.len());
    let of = |other: &str| {
        let finding = Diagnostic::new(Code::DuplicateId).arg("id", "a").at(place("palabra150"));
        shown(&finding.related("also", place(other)))
    };
    let near = of("palabra152");
    assert!(near[2].contains("^^^^^^^^^^") && near[2].contains("---------- here as well"), "{near:#?}");
    let far = of("palabra280");
    assert!(far.iter().any(|line| line.starts_with(" ::: a.ftl:1:")), "{far:#?}");
    assert!(far.iter().any(|line| line.contains("palabra280")), "{far:#?}");
}

#[test]
fn the_end_says_what_is_not_shown() {
    let findings: Vec<Diagnostic> = (0..100)
        .map(|number| Diagnostic::new(Code::DuplicateId).arg("id", number.to_string()).arg("file", "a.ftl"))
        .collect();
    let style = Style { colour: false, width: 80 };
    let report = Report { known: 2, gone: 1, ..Report::new(&findings) };
    let out = super::report(&report, &Ui::new(&[]), style, Amount { max: 10, brief: true });
    assert_eq!(out.matches("error[duplicate-id]").count(), 3);
    let end: Vec<&str> = out.lines().rev().take(8).collect();
    assert_eq!(
        end.into_iter().rev().collect::<Vec<_>>().join("\n"),
        "… and 97 more of `duplicate-id` in a.ftl

code          errors  warnings  remarks
duplicate-id     100         ·        ·

100 errors, 0 warnings, 0 remarks. `gsef-i18n explain CODE` tells you more about a finding.
97 of 100 findings are not shown: `--select CODE` shows all of one kind, `--max 0` everything.
2 known findings of the baseline are not shown.
1 finding of the baseline is gone: `--update-baseline` removes it."
            .lines()
            .skip(1)
            .collect::<Vec<_>>()
            .join("\n")
    );
}
