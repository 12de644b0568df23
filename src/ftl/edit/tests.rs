use proptest::prelude::*;

use super::*;
use crate::ftl::read::read;

/// A piece of a valid file: an entry with its line ends as `\n`, and whether it is a message.
fn piece(number: usize) -> impl Strategy<Value = (String, bool)> {
    let id = format!("m{number}");
    let comment = prop_oneof![
        Just(String::new()),
        Just("# About it\n".to_owned()),
        Just("# About it\n#\n#  more é\n".to_owned())
    ];
    let body = prop_oneof![
        Just(" = Text é\n"),
        Just("= Text  \n"),
        Just(" =\n  Text\n\n\n      and more\n"),
        Just("   = { $n ->\n  [one] a\n *[other] b\n  }\n"),
        Just(" = A\n    .title = T\n  .b =\n\n   x  \n"),
        Just(" =\n\n .title = { \"{\" }\n"),
    ];
    let message = (comment, body).prop_map(move |(comment, body)| (format!("{comment}{id}{body}"), true));
    let other = prop_oneof![
        Just("### Resource\n"),
        Just("## Group\n##\n## more\n"),
        Just("# On its own\n\n"),
        Just("-term = T\n    .g = f\n"),
    ];
    prop_oneof![3 => message, 1 => other.prop_map(|other| (other.to_owned(), false))]
}

/// A valid file: pieces, blank lines, line ends, maybe a byte order mark, maybe no last line end.
fn file() -> impl Strategy<Value = String> {
    let pieces: Vec<_> = (0..6).map(piece).collect();
    let gaps = proptest::collection::vec(prop_oneof![3 => Just("\n"), 1 => Just(""), 1 => Just("\n  \n\n")], 6);
    (pieces, 0..7_usize, gaps, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(pieces, count, gaps, windows, open_end, mark)| {
            let mut text = String::new();
            for ((piece, _), gap) in pieces.into_iter().zip(gaps).take(count) {
                text.push_str(&piece);
                text.push_str(gap);
            }
            let text = if open_end { text.trim_end().to_owned() } else { text };
            let text = if windows { text.replace('\n', "\r\n") } else { text };
            if mark { format!("\u{FEFF}{text}") } else { text }
        },
    )
}

/// Each entry with its comment, as it stands there.
fn entries(text: &str) -> Vec<(Kind, String)> {
    read(text).entries.iter().map(|entry| (entry.kind, text[whole(entry)].to_owned())).collect()
}

#[test]
fn edits_are_done_in_order_and_the_rest_stays() {
    let edit = |span: Span, replacement: &str| Edit { span, replacement: replacement.to_owned() };
    assert_eq!(apply("abcdef", vec![edit(4..5, "E"), edit(1..3, ""), edit(1..1, "+"), edit(6..6, "!")]), "a+dEf!");
}

#[test]
fn a_paragraph_goes_with_one_blank_line() {
    for (text, left) in [
        ("a = A\n\nx = X\n\nb = B\n", "a = A\n\nb = B\n"),
        ("a = A\nx = X\nb = B\n", "a = A\nb = B\n"),
        ("# c\n\nx = X\nb = B\n", "# c\n\nb = B\n"),
        ("a = A\nx = X\n\nb = B\n", "a = A\n\nb = B\n"),
        ("a = A\n\n# about\nx = X", "a = A\n"),
        ("x = X  \n\n\na = A", "\na = A"),
        ("\u{FEFF}x = X\r\n\r\na = A\r\n", "\u{FEFF}a = A\r\n"),
        ("x = X", ""),
        ("## g\nx = X\n## h\na = A\n", "## g\n\n## h\na = A\n"),
    ] {
        let resource = read(text);
        let edits = remove(text, &[whole(resource.find("x").unwrap())]);
        assert_eq!(apply(text, edits), left, "{text:?}");
    }
    let text = "a = A\n\nx = X\n\ny = Y\n";
    let spans: Vec<_> = read(text).messages().skip(1).map(whole).collect();
    assert_eq!(apply(text, remove(text, &spans)), "a = A\n", "neighbours share a blank line");
}

#[test]
fn a_paragraph_is_put_between_blank_lines() {
    for (text, at, inserted) in [
        ("", 0, "x = X\n"),
        ("a = A", 5, "a = A\n\nx = X\n"),
        ("a = é", 6, "a = é\n\nx = X\n"),
        ("a = A\n  ", 8, "a = A\n  \nx = X\n"),
        ("a = A\nb = B\n", 6, "a = A\n\nx = X\n\nb = B\n"),
        ("a = A\r\n\r\nb = B\r\n", 7, "a = A\r\n\r\nx = X\r\n\r\nb = B\r\n"),
        ("\u{FEFF}b = B\n", 3, "\u{FEFF}x = X\n\nb = B\n"),
    ] {
        assert_eq!(
            apply(text, vec![insert(text, line_ending(text), at, None, &["x = X".to_owned()])]),
            inserted,
            "{text:?}"
        );
    }
    let text = "a = A\nb = B\n";
    assert_eq!(
        apply(text, vec![insert(text, line_ending(text), 6, Some("# under"), &[])]),
        "a = A\n# under\n\nb = B\n"
    );
    assert_eq!(
        apply(text, vec![insert(text, line_ending(text), 6, Some("# under"), &["x = X".to_owned()])]),
        "a = A\n# under\n\nx = X\n\nb = B\n"
    );
}

#[test]
fn the_body_starts_behind_what_opens_the_file() {
    for (text, start) in [
        ("### R\n\n# licence\n\na = A\n", 17),
        ("# about\na = A\n", 0),
        ("### R\n## Group\na = A\n", 6),
        ("\u{FEFF}a = A\n", 3),
        ("### R", 5),
    ] {
        assert_eq!(body_start(text, &read(text), |_| true), start, "{text:?}");
    }
}

proptest! {
    #[test]
    fn removing_a_message_leaves_the_others_as_they_are(text in file(), choice in any::<prop::sample::Index>()) {
        let resource = read(&text);
        let messages: Vec<usize> =
            (0..resource.entries.len()).filter(|&index| resource.entries[index].kind == Kind::Message).collect();
        prop_assume!(!messages.is_empty());
        let index = messages[choice.index(messages.len())];
        let edits = remove(&text, &[whole(&resource.entries[index])]);
        // Only whole lines of the message go, and at most one blank line.
        let span = edits[0].span.clone();
        let gone = &text[span.clone()];
        let lines = text[whole(&resource.entries[index])].lines().count();
        prop_assert!(gone.contains(&text[whole(&resource.entries[index])]));
        prop_assert!(gone.lines().count() <= lines + 1);
        let replacement = edits[0].replacement.clone();
        prop_assert!(replacement.trim().is_empty());
        let left = apply(&text, edits);
        prop_assert_eq!(&left, &format!("{}{replacement}{}", &text[..span.start], &text[span.end..]));
        let mut expected = entries(&text);
        expected.remove(index);
        prop_assert_eq!(entries(&left), expected);
    }

    #[test]
    fn an_insertion_changes_no_entry(text in file(), choice in any::<prop::sample::Index>(), attached in any::<bool>()) {
        let resource = read(&text);
        let mut places = vec![(0, body_start(&text, &resource, |entry| entry.comment.as_ref().is_some_and(|c| c.level == 3)))];
        let after = |(index, entry): (usize, &Entry)| (index + 1, line_end(&text, entry.span.end));
        places.extend(resource.entries.iter().enumerate().filter(|(_, entry)| entry.kind == Kind::Message).map(after));
        let (index, at) = places[choice.index(places.len())];
        let attached = (attached && index > 0).then_some("# under");
        let new = apply(&text, vec![insert(&text, line_ending(&text), at, attached, &["new = N".to_owned(), "# c\nnew2 = N".to_owned()])]);
        prop_assert!(new.starts_with(&text[..at]) && new.ends_with(&text[at..]));
        let resource = read(&new);
        prop_assert!(resource.find("new").is_some() && resource.find("new2").is_some());
        let kept: Vec<_> = entries(&new)
            .into_iter()
            .filter(|(_, entry)| !entry.contains("new") && entry != "# under")
            .collect();
        prop_assert_eq!(kept, entries(&text));
        let windows = line_ending(&text) == "\r\n";
        prop_assert!(!windows || new.matches('\n').count() - new.matches("\r\n").count() <= text.matches('\n').count() - text.matches("\r\n").count());
    }

    #[test]
    fn a_new_id_changes_the_id_alone(text in file()) {
        let resource = read(&text);
        let edits = resource.messages().map(|entry| rename(entry, "renamed-id")).collect();
        let renamed = apply(&text, edits);
        let ids: Vec<_> = read(&renamed).messages().map(|entry| entry.id.clone()).collect();
        prop_assert!(ids.iter().all(|id| id == "renamed-id"));
        let mut back = renamed;
        for entry in resource.messages() {
            back = back.replacen("renamed-id", &entry.id, 1);
        }
        prop_assert_eq!(back, text);
    }
}
