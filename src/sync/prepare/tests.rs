use proptest::prelude::*;

use super::*;
use crate::ftl::edit::whole;

const REFERENCE: &str = "### Made\n\n# Idea 1.\n# Speaker: Ana\na = A text\n    .title = A title\n\n# Idea 2.\nb = B text\n    .title = B title\n    .post = B post\n\nc = C text\n";

const BLOCK_A: &str = "# ~ a: HEAD\n# ~ | # Idea 1.\n# ~ | # Speaker: Ana\n# ~ | a = A text\n# ~ |     .title = A title\n# ~ a = \n# ~     .title = \n";
const BLOCK_B: &str = "# ~ b: HEAD\n# ~ | # Idea 2.\n# ~ | b = B text\n# ~ |     .title = B title\n# ~ |     .post = B post\n# ~ b = \n# ~     .title = \n# ~     .post = \n";
const BLOCK_C: &str = "# ~ c: HEAD\n# ~ | c = C text\n# ~ c = \n";

fn parsed(text: &str) -> Parsed {
    Parsed::new(SourceFile::new("a.ftl", text))
}

fn head(_: &str) -> String {
    "HEAD".to_owned()
}

/// All that is missing is wanted.
const ALL: Wanted<'_> = Wanted { head: &head, may_lack: &|_| false };

fn run(text: &str, reference: &str, basis: &Basis) -> Prepared {
    prepare(Some(&parsed(text)), &parsed(reference), basis, &ALL)
}

/// The run's text; that a second run changes nothing is held for all.
#[track_caller]
fn text(text: &str, reference: &str, basis: &Basis) -> String {
    let prepared = run(text, reference, basis);
    let again = run(&prepared.text, reference, &prepared.basis);
    assert_eq!((&again.text, &again.basis, again.offered), (&prepared.text, &prepared.basis, Vec::new()));
    prepared.text
}

/// What `text` becomes after all of the reference was offered in an empty file.
#[track_caller]
fn after_offer(text_of: impl Fn(&str) -> String, reference: &str) -> String {
    let first = run("", REFERENCE, &Basis::default());
    text(&text_of(&first.text), reference, &first.basis)
}

#[test]
fn blocks_stand_in_the_order_of_the_reference() {
    for (translation, expected) in [
        ("", format!("{BLOCK_A}\n{BLOCK_B}\n{BLOCK_C}")),
        ("### Tête\n\nc = C", format!("### Tête\n\n{BLOCK_A}\n{BLOCK_B}\nc = C")),
        (
            "# mine\nb = B\n  .title = T\n\n    .post = P\nown = O\n",
            format!("{BLOCK_A}\n# mine\nb = B\n  .title = T\n\n    .post = P\n\n{BLOCK_C}\nown = O\n"),
        ),
        ("c = C\n\n## Groupe\na = A\n  .title = T", format!("c = C\n\n## Groupe\na = A\n  .title = T\n\n{BLOCK_B}")),
    ] {
        assert_eq!(text(translation, REFERENCE, &Basis::default()), expected);
    }
    let windows = text("a = A\r\n    .title = T\r\nc = C\r\n", REFERENCE, &Basis::default());
    assert_eq!(windows, format!("a = A\n    .title = T\n\n{BLOCK_B}\nc = C\n").replace('\n', "\r\n"));
}

#[test]
fn what_may_be_missing_is_not_offered_and_no_longer_offered() {
    let wanted = Wanted { head: &head, may_lack: &|id| id == "b" };
    let prepare = |text: &str, basis: &Basis| prepare(Some(&parsed(text)), &parsed(REFERENCE), basis, &wanted);
    assert_eq!(prepare("", &Basis::default()).text, format!("{BLOCK_A}\n{BLOCK_C}"));
    let all = run("", REFERENCE, &Basis::default());
    let prepared = prepare(&all.text, &all.basis);
    assert_eq!((prepared.text, prepared.removed), (format!("{BLOCK_A}\n{BLOCK_C}"), vec!["b".to_owned()]));
    let begun = all.text.replace("# ~ b = ", "# ~ b = Texte");
    assert_eq!(prepare(&begun, &all.basis).text, begun, "what somebody wrote stays");
    let in_part = prepare("b = B\n    .title = B\n", &Basis::default());
    assert!(in_part.text.contains("# ~     .post = "), "what is there in part is to be completed: {}", in_part.text);
}

#[test]
fn what_is_offered_is_recorded() {
    let prepared = prepare(None, &parsed(REFERENCE), &Basis::default(), &ALL);
    assert_eq!(prepared.offered.len(), 3);
    assert_eq!(prepared.offered[2], Offered { id: "c".into(), parts: vec![(String::new(), "C text".into())] });
    let changed = REFERENCE.replace("C text", "C new");
    let touched = prepared.text.replace("# ~ c = ", "# ~ c = Cé");
    let held = run(&touched, &changed, &prepared.basis);
    assert_eq!(held.text, touched);
    assert_eq!(held.basis.find("c").unwrap().parts[0].text, "C text", "the translator still sees that text");
    let fresh = run(&prepared.text, &changed, &prepared.basis);
    assert_eq!(fresh.text, prepared.text.replace("C text", "C new"));
    assert_eq!(fresh.basis.find("c").unwrap().parts[0].text, "C new");
    assert_eq!(fresh.offered.len(), 1);
}

#[test]
fn attributes_stand_right_under_their_message() {
    let block = "# ~     .title = \n# ~     .post = \n# ~ b: HEAD\n# ~ | # Idea 2.\n# ~ |     .title = B title\n# ~ |     .post = B post\n";
    let a = "a = A\n    .title = T\n\n";
    let prepared = text(&format!("{a}b = B\nc = C\n"), REFERENCE, &Basis::default());
    assert_eq!(prepared, format!("{a}b = B\n{block}\nc = C\n"));
    let basis = run(&format!("{a}b = B\nc = C\n"), REFERENCE, &Basis::default()).basis;
    assert!(unfinished(&parsed(&prepared)).is_empty());
    // The fence comes off the first line: what is left of the block is the program's.
    let turned = prepared.replace("# ~     .title = ", "    .title = T").replace("# ~     .post = ", "    .post = P");
    assert_eq!(parsed(&turned).resource.problems, []);
    assert_eq!(text(&turned, REFERENCE, &basis), format!("{a}b = B\n    .title = T\n    .post = P\n\nc = C\n"));
    let half = prepared.replace("# ~     .title = ", "    .title = T");
    let left = block.replace("# ~     .title = \n", "").replace("# ~ |     .title = B title\n", "");
    assert_eq!(text(&half, REFERENCE, &basis), format!("{a}b = B\n    .title = T\n{left}\nc = C\n"));
    // A block that came away from its message could not be turned any more.
    let away = prepared.replace(&format!("{block}\nc = C\n"), &format!("\nc = C\n\n{block}"));
    assert_eq!(text(&away, REFERENCE, &basis), prepared);
}

#[test]
fn what_is_translated_loses_its_block() {
    let turn = |text: &str| text.replace("# ~ a = \n# ~     .title = ", "a = Ah\n    .title = Titre");
    let expected = format!("a = Ah\n    .title = Titre\n\n{BLOCK_B}\n{BLOCK_C}");
    assert_eq!(after_offer(turn, REFERENCE), expected);
    // Even if the reference has changed since, in the text or in what the comment says.
    let changed = REFERENCE.replace("A text", "Another").replace("Idea 1", "Idea 7");
    assert_eq!(after_offer(turn, &changed), expected);
    // Written elsewhere.
    let elsewhere = |text: &str| format!("{text}\na = Ah\n    .title = Titre\n");
    assert_eq!(after_offer(elsewhere, REFERENCE), format!("{BLOCK_B}\n{BLOCK_C}\na = Ah\n    .title = Titre\n"));
    // What somebody noted above stays.
    let noted = |text: &str| turn(text).replace("a = Ah", "# À revoir\na = Ah");
    assert_eq!(after_offer(noted, REFERENCE), expected.replace("a = Ah", "# À revoir\na = Ah"));
    // Some of the lines are gone already.
    let partly = |text: &str| turn(text).replace("# ~ a: HEAD\n", "");
    assert_eq!(after_offer(partly, REFERENCE), expected);
    // Gone from the reference.
    let gone = REFERENCE.replace("c = C text\n", "");
    assert_eq!(after_offer(str::to_owned, &gone), format!("{BLOCK_A}\n{BLOCK_B}"));
}

#[test]
fn the_basis_forgets_the_block_with_it() {
    let first = run("", REFERENCE, &Basis::default());
    let offers = |basis: &Basis| basis.entries.iter().filter(|entry| offered_mark(entry).is_some()).count();
    assert_eq!(offers(&first.basis), 3);
    let second = run(&first.text.replace("# ~ c = ", "c = C"), REFERENCE, &first.basis);
    assert_eq!((offers(&second.basis), second.removed), (2, vec!["c".to_owned()]));
    assert_eq!(second.basis.find("c").unwrap().parts[0].text, "C text", "what it was made from stays");
}

#[test]
fn blanks_at_the_ends_of_lines_do_not_count() {
    let stripped = |text: &str| text.replace(" \n", "\n");
    let first = stripped(&format!("{BLOCK_A}\n{BLOCK_B}\n{BLOCK_C}"));
    assert_eq!(after_offer(stripped, REFERENCE), first);
    let windows = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(after_offer(windows, REFERENCE), windows(&format!("{BLOCK_A}\n{BLOCK_B}\n{BLOCK_C}")));
}

#[test]
fn what_somebody_has_begun_is_left_alone_and_told() {
    for (from, to, told) in [
        ("# ~ c = ", "# ~ c = Cé", vec!["c"]),
        ("# ~ b = ", "b = Bé", vec!["b"]),
        ("# ~ b = ", "b = ", vec!["b"]),
        ("# ~ c = ", "c = ", vec!["c"]),
        ("# ~ c = ", "~ c = Cé", vec!["c"]),
        ("# ~ c = ", " c = Cé", vec!["c"]),
        ("# ~     .post = \n", "    .post = P\n", vec!["b"]),
        ("# ~     .title = \n# ~     .post = ", "# ~     .title = T\n# ~       encore\n# ~     .post = ", vec!["b"]),
        ("# ~ b = \n# ~     .title = ", "b = Bé\n    .title = ", vec!["b"]),
        ("# ~ | c = C text", "# ~ | c = Cé", vec![]),
        ("# ~ c: HEAD", "# ~ c: Cé", vec![]),
        ("# ~ c = ", "# ~ cc = ", vec!["c"]),
    ] {
        let changed = REFERENCE.replace("text", "words");
        let first = run("", REFERENCE, &Basis::default());
        let begun = first.text.replace(from, to);
        assert_ne!(begun, first.text);
        let ids: Vec<String> = unfinished(&parsed(&begun)).into_iter().map(|unfinished| unfinished.id).collect();
        assert_eq!(ids, told, "{begun}");
        let prepared = run(&begun, &changed, &first.basis);
        let which = if to.contains('c') && !to.contains("encore") { "c" } else { "b" };
        assert_eq!(prepared.touched, [which], "{begun}");
        let others = [("A text", "A words"), ("B text", "B words"), ("C text", "C words")];
        let keep = others.iter().filter(|(old, _)| !old.to_lowercase().starts_with(which));
        let expected = keep.fold(begun.clone(), |text, (old, new)| text.replace(old, new));
        assert_eq!(prepared.text, expected);
        assert_eq!(run(&prepared.text, &changed, &prepared.basis).text, prepared.text);
    }
    let half = unfinished(&parsed("# ~ a: HEAD\n# ~ a = A\n    .title = T\n"));
    assert_eq!(half, [Unfinished { id: "a".to_owned(), span: 22..36 }], "what cannot be read is what to show");
    assert!(unfinished(&parsed("a = A\njunk\n# ~\n\n# a note\n\n~~\nb =\n")).is_empty());
}

#[test]
fn without_a_basis_blocks_of_today_are_known_by_their_text() {
    let first = run("", REFERENCE, &Basis::default());
    let turned = first.text.replace("# ~ c = ", "c = C");
    assert_eq!(text(&turned, REFERENCE, &Basis::default()), format!("{BLOCK_A}\n{BLOCK_B}\nc = C\n"));
}

#[test]
fn a_block_that_was_joined_to_the_next_message_gets_its_place_back() {
    let first = run("b = B\n  .title = T\n  .post = P\n# of c\nc = C\n", REFERENCE, &Basis::default());
    assert_eq!(first.text, format!("{BLOCK_A}\nb = B\n  .title = T\n  .post = P\n# of c\nc = C\n"));
    let joined = first.text.replace("\n\nb", "\nb");
    assert_eq!(text(&joined, REFERENCE, &first.basis), first.text);
}

/// Something that a translator does to a file of blocks.
fn act(text: &str, id: &str, action: usize) -> String {
    let value = format!("# ~ {id} = \n");
    let Some(at) = text.find(&value) else { return text.to_owned() };
    let attributes = text[at + value.len()..].split_inclusive('\n').take_while(|line| line.starts_with("# ~     ."));
    let end = at + value.len() + attributes.map(str::len).sum::<usize>();
    let block: Vec<&str> = text[at..end].lines().collect();
    let filled = |line: &str| format!("{}= mot-{id}", line.split('=').next().unwrap_or_default());
    let off = |line: &str| line.strip_prefix("# ~ ").unwrap_or(line).to_owned();
    let lines: Vec<String> = match action {
        0 => block.iter().map(|line| off(&filled(line))).collect(),
        1 => block.iter().map(|line| filled(line)).collect(),
        2 => block
            .iter()
            .enumerate()
            .map(|(n, line)| if n == 0 { off(&filled(line)) } else { (*line).to_owned() })
            .collect(),
        3 => block.iter().map(|line| off(line)).collect(),
        4 => block.iter().take(1).map(|line| off(&filled(line))).collect(),
        5 => block.iter().map(|line| (*line).to_owned()).chain([format!("# mot-{id}")]).collect(),
        6 => vec![format!("mot-{id}")],
        7 => block.iter().map(|line| format!("# ~ | mot-{id}{line}")).collect(),
        _ => block.iter().map(|line| (*line).to_owned()).chain([format!("\nown-{id} = mot-{id}")]).collect(),
    };
    format!("{}{}\n{}", &text[..at], lines.join("\n"), &text[end..])
}

/// A reference of five messages; `version` changes some of its words, `without` leaves one out.
fn reference(attributes: &[usize], version: usize, without: usize) -> String {
    let mut text = String::from("### Made\n");
    for (number, &count) in attributes.iter().enumerate().filter(|(number, _)| *number != without) {
        let words = if number % 2 == 0 { version } else { 0 };
        text.push_str(&format!("\n# Idea {words}.\nm{number} = Text {words}\n"));
        for attribute in 0..count {
            text.push_str(&format!("    .a{attribute} = Title {words}\n"));
        }
    }
    text
}

/// A translation of some messages, in some order.
fn translation() -> impl Strategy<Value = String> {
    let piece = |number: usize| {
        prop_oneof![
            2 => Just(String::new()),
            1 => Just(format!("m{number} = mot\n")),
            1 => Just(format!("# mot\nm{number} =\n  mot\n\n    mot\n  .a0 = mot  \n")),
            1 => Just(format!("m{number} = mot\n    .a1 = mot\n")),
            1 => Just("# mot\n\n".to_owned()),
            1 => Just(format!("### mot\nown{number} = mot\n")),
        ]
    };
    let pieces: Vec<_> = (0..5).map(piece).collect();
    (
        Just(()),
        pieces,
        proptest::collection::vec(prop_oneof![Just("\n"), Just(""), Just("\n \n")], 5),
        any::<[bool; 3]>(),
    )
        .prop_map(|((), mut pieces, gaps, [windows, open_end, reversed])| {
            if reversed {
                pieces.reverse();
            }
            let text: String = pieces.into_iter().zip(gaps).flat_map(|(piece, gap)| [piece, gap.to_owned()]).collect();
            let text = if open_end { text.trim_end().to_owned() } else { text };
            if windows { text.replace('\n', "\r\n") } else { text }
        })
}

fn is_fenced(line: &str) -> bool {
    line.starts_with("# ~")
}

/// What stands in the file besides the program's lines and blank ones.
fn words(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.contains("mot")).collect()
}

proptest! {
    #[test]
    fn no_byte_outside_of_blocks_changes(text in translation(), attributes in proptest::collection::vec(0..3_usize, 5)) {
        let reference = reference(&attributes, 1, 9);
        let prepared = run(&text, &reference, &Basis::default());
        let again = run(&prepared.text, &reference, &prepared.basis);
        prop_assert_eq!(&again.text, &prepared.text);
        prop_assert_eq!(&again.basis, &prepared.basis);
        // The same entries stand there, each with its comment and its bytes.
        let entries = |text: &str| -> Vec<String> {
            let resource = crate::ftl::read::read(text);
            let all = resource.entries.iter().map(|entry| text[whole(entry)].to_owned());
            all.filter(|entry| !is_fenced(entry)).collect()
        };
        prop_assert_eq!(entries(&prepared.text), entries(&text));
        // Nothing else than fenced lines and blank lines came in, and every line that was there is there, with its end.
        let mut new = prepared.text.split_inclusive('\n');
        for line in text.split_inclusive('\n') {
            prop_assert!(new.any(|found| found.trim_end_matches(['\r', '\n']) == line.trim_end_matches(['\r', '\n'])
                && found.starts_with(line)), "{:?}", line);
        }
        prop_assert!(parsed(&prepared.text).resource.problems.is_empty());
        prop_assert!(unfinished(&parsed(&prepared.text)).is_empty());
    }

    #[test]
    fn a_translators_words_always_survive(
        text in translation(),
        attributes in proptest::collection::vec(0..3_usize, 5),
        rounds in proptest::collection::vec((proptest::collection::vec(0..9_usize, 5), 0..3_usize, 0..9_usize), 1..4),
    ) {
        let mut text = text.replace("\r\n", "\n");
        let mut basis = Basis::default();
        for (actions, version, without) in rounds {
            let reference = reference(&attributes, version, without);
            let prepared = run(&text, &reference, &basis);
            let before = words(&text);
            prop_assert_eq!(&words(&prepared.text), &before, "{}", text);
            let again = run(&prepared.text, &reference, &prepared.basis);
            prop_assert_eq!(&again.text, &prepared.text);
            prop_assert_eq!(&again.basis, &prepared.basis);
            text = prepared.text;
            basis = prepared.basis;
            for (number, action) in actions.into_iter().enumerate() {
                text = act(&text, &format!("m{number}"), action);
            }
        }
    }

    #[test]
    fn what_is_turned_is_the_translation_and_nothing_else(attributes in proptest::collection::vec(0..3_usize, 5)) {
        let reference = reference(&attributes, 1, 9);
        let first = run("", &reference, &Basis::default());
        let text = (0..5).fold(first.text, |text, number| act(&text, &format!("m{number}"), 0));
        let done = run(&text, &reference, &first.basis);
        prop_assert!(!done.text.contains('~') && !done.text.contains("Text"), "{}", done.text);
        prop_assert!(done.basis.entries.iter().all(|entry| entry.other.is_empty()));
        prop_assert_eq!(parsed(&done.text).resource.messages().count(), 5);
    }
}
