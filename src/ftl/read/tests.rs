use proptest::prelude::*;

use super::*;
use crate::ftl::{Bundle, write};

fn canonical(file: &str) -> String {
    let resource = read(file);
    assert_eq!(resource.problems, [], "{file}");
    resource.entries[0].value.clone().unwrap().canonical
}

/// The problems with the text that they point to.
#[track_caller]
fn check_problems(file: &str, expected: &[(&str, Reason)]) -> Resource {
    let resource = read(file);
    let found: Vec<_> =
        resource.problems.iter().map(|found| (&file[found.span.clone()], found.reason.clone())).collect();
    assert_eq!(found, expected, "{file}");
    resource
}

#[test]
fn every_part_has_its_place() {
    let file = "### Resource\n\n## Group\n# On its own\n\n# About\n#\n# it\nidea-1 = One { $n }\n  two\n    .title =\n        The { -sse } \n-sse   =SSE\n  .g =f";
    let resource = read(file);
    assert_eq!(resource.problems, []);
    let kinds: Vec<_> = resource.entries.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, [Kind::Comment, Kind::Comment, Kind::Comment, Kind::Message, Kind::Term]);
    let comments: Vec<_> =
        resource.entries[..4].iter().map(|entry| entry.comment.clone().unwrap()).map(|c| (c.level, c.text)).collect();
    let expected = [(3, "Resource"), (2, "Group"), (1, "On its own"), (1, "About\n\nit")];
    assert_eq!(comments, expected.map(|(level, text)| (level, text.to_owned())));
    let message = resource.find("idea-1").unwrap();
    assert_eq!(&file[message.comment.as_ref().unwrap().span.clone()], "# About\n#\n# it");
    assert_eq!(&file[message.id_span.clone()], "idea-1");
    assert_eq!(&file[message.span.clone()], "idea-1 = One { $n }\n  two\n    .title =\n        The { -sse }");
    assert_eq!(&file[message.value.as_ref().unwrap().span.clone()], "One { $n }\n  two");
    let title = &message.attributes[0];
    assert_eq!(&file[title.span.clone()], ".title =\n        The { -sse }");
    assert_eq!(&file[title.name_span.clone()], "title");
    assert_eq!(&file[title.value.span.clone()], "The { -sse }");
    let term = resource.term("sse").unwrap();
    assert_eq!(&file[term.span.clone()], "-sse   =SSE\n  .g =f");
    assert_eq!(term.part(Some("g")).unwrap().plain.as_deref(), Some("f"));
}

#[test]
fn small_files() {
    for (file, entries) in
        [("", 0), ("\n \r\n", 0), ("\u{FEFF}", 0), ("#", 1), ("# a\n#", 1), ("### a\r\n## b\n# c", 3)]
    {
        let resource = read(file);
        assert_eq!(resource.entries.len(), entries, "{file:?}");
        assert!(resource.problems.iter().all(|problem| problem.reason == Reason::ByteOrderMark));
        let last = resource.entries.last().map(|entry| entry.span.end);
        assert_eq!(last.unwrap_or(0), if entries == 0 { 0 } else { file.len() }, "{file:?}");
    }
}

#[test]
fn one_canonical_form() {
    let select = "{ $n ->\n    [one] an {\"\\u0041\"}\n        b\n   *[other] c\n}";
    for (one, canonical_form) in [
        ("a = b {$x} c", "b { $x } c"),
        ("a =\n  b {\n$x\n}\n   c\n\n\n  d", "b { $x }\n{\" \"}c\n\n\nd"),
        ("a = b\r\n    c\r\n  \r\n    d\r\n", "b\nc\n\nd"),
        ("a = {{{ $x }}}{{\"y\"}}", "{ $x }{\"y\"}"),
        ("a = {F( {x} , -t ( ), { $n ->\n*[a]b\n},k : 1.0,)}", "{ F(x, -t(), { $n ->\n   *[a] b\n}, k: 1.0) }"),
        ("a = {-t.b ->\n[ 1 ]\n x\n*[y]z\n} { m .a }", "{ -t.b ->\n    [1] x\n   *[y] z\n} { m.a }"),
        ("a =\n    b\n        { $x }\n    { $y } z", "b\n{\"    \"}{ $x }\n{ $y } z"),
        ("a =\n      b\n    { $x }", "{\"  \"}b\n{ $x }"),
        ("a = b\n    \n\n    { $x }", "b\n\n\n{ $x }"),
    ] {
        assert_eq!(canonical(one), canonical_form);
        assert_eq!(canonical(&write::message("a", Some(canonical_form), &[], "")), canonical_form);
    }
    assert_eq!(canonical("a = {$n ->\n[one]an {\"\\u0041\"}\n  b\n  *[other]\n   c\n   }\n"), select);
}

#[test]
fn plain_texts() {
    for (file, plain) in [
        ("a = b", Some("b")),
        ("a = { \"\\u00e9 \\U01F60A \\\" \\\\\" }{ \" \" }", Some("é 😊 \" \\ ")),
        ("a = { 1.50 } { 007 }{ { -3 } }", Some("1.50 7-3")),
        ("a =\n  b \n    c\u{A0}\n \n  {\"\"}d", Some("b \n  c\u{A0}\n\nd")),
        ("a = { $x }", None),
        ("a = { 1 ->\n*[a] b\n}", None),
    ] {
        assert_eq!(read(file).entries[0].value.as_ref().unwrap().plain.as_deref(), plain, "{file}");
    }
}

#[test]
fn references() {
    let file =
        "a = { m }{ m.b }{ -t(k: \"v\") }{ F($x, { $y ->\n  [one] { -u.z ->\n *[q] { $w }\n }\n  *[other] o\n }) }";
    let found: Vec<_> = read(file).entries[0].value.clone().unwrap().references;
    let shown: Vec<_> = found.iter().map(|reference| (reference.kind, &file[reference.span.clone()])).collect();
    use ReferenceKind::{Function, Message, Term, Variable};
    let expected = [
        (Message, "m"),
        (Message, "m.b"),
        (Term, "-t"),
        (Function, "F"),
        (Variable, "$x"),
        (Variable, "$y"),
        (Term, "-u.z"),
        (Variable, "$w"),
    ];
    assert_eq!(shown, expected);
    assert_eq!((found[6].id.as_str(), found[6].attribute.as_deref()), ("u", Some("z")));
}

#[test]
fn what_the_parser_cannot_survive() {
    let deep = |open: &str, close: &str, count: usize| {
        format!("a = {{ {}1{} }}\nb = c\n", open.repeat(count), close.repeat(count))
    };
    for (open, close) in [("{ ", "} "), ("A(", ")"), ("A({", "})"), ("{ $n ->\n *[a] ", "\n}")] {
        assert_eq!(read(&deep(open, close, 20)).problems, []);
        for count in [64, 20_000] {
            for close in [close, ""] {
                let resource = read(&deep(open, close, count));
                assert_eq!(resource.problems.len(), 1, "{open} {count}");
                assert_eq!(resource.problems[0].reason, Reason::TooDeep { limit: 64 });
                assert_eq!(resource.entries.len(), 2);
                assert!(resource.find("b").is_some() && resource.find("a").is_none());
            }
        }
    }
    let arguments = |count: usize| {
        let list: Vec<_> = (0..count).map(|n| format!("k{n}: 1")).collect();
        read(&format!("# c\na = {{ F({}) }}\n  .b = c\nd = e", list.join(",")))
    };
    assert_eq!(arguments(256).problems, []);
    let refused = arguments(100_000);
    assert_eq!(refused.problems.len(), 1);
    assert_eq!(refused.problems[0].reason, Reason::TooManyArguments { limit: 256 });
    let kinds: Vec<_> = refused.entries.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, [Kind::Comment, Kind::Junk, Kind::Message]);

    for (escape, shown) in [
        ("\\u00é", "\\u00é"),
        ("\\u12", "\\u12\""),
        ("\\UFFFFFF", "\\UFFFFFF\""),
        ("\\uD800", "\\uD800\""),
        ("\\{", "\\{"),
        ("\\é", "\\é"),
    ] {
        let file = format!("x = y\na = é {{ \"{escape}\" }}\nb = c");
        let resource = check_problems(&file, &[(shown, Reason::BadEscape)]);
        assert!(resource.find("b").is_some() && resource.find("x").is_some());
    }
    check_problems("a = { \"\\u", &[("\\u", Reason::BadEscape)]);
    check_problems("a = { 1234567890.123456 }", &[("1234567890.123456 ", Reason::NumberTooLong { limit: 15 })]);
    // An attribute that cannot be read does not hide what follows.
    let file = format!("a = b\n  .c = {{\nd = {}", "{".repeat(20_000));
    assert_eq!(read(&file).problems.last().unwrap().reason, Reason::TooDeep { limit: 64 });
}

#[test]
fn marks_and_tabs() {
    let resource = check_problems("\u{FEFF}a = b\n", &[("\u{FEFF}", Reason::ByteOrderMark)]);
    assert_eq!(resource.entries[0].span, 3..8);
    let resource = check_problems(
        "\u{FEFF}é = b\n",
        &[
            ("\u{FEFF}", Reason::ByteOrderMark),
            ("é", Reason::Parser(ErrorKind::ExpectedCharRange { range: "a-zA-Z".to_owned() })),
        ],
    );
    assert_eq!(resource.entries[0].span, 3..9);
    check_problems("a =\n\tb\nc = d\n\te\n", &[("\t", Reason::TabIndent), ("\t", Reason::TabIndent)]);
    check_problems("a = { $n ->\n \t[one] x\n\t*[other] y\n }\n", &[(" \t", Reason::TabIndent)]);
    check_problems("a = b\n\t.c = d\n", &[("\t", Reason::TabIndent)]);
    check_problems("a = \tb\n  \tc\n", &[]);
}

#[test]
fn conflicts() {
    let file = "x = y\n<<<<<<< HEAD\na = 1\n=======\na = 2\n    .b = {\n>>>>>>> other\nc = d\nc = e\n";
    let resource = check_problems(
        file,
        &[
            ("<<<<<<< HEAD\na = 1\n=======\na = 2\n    .b = {\n>>>>>>> other", Reason::ConflictMark),
            ("c", Reason::DuplicateId { first: 64..65 }),
        ],
    );
    assert_eq!(resource.has_conflict_marks(), Some(6..63));
    assert!(resource.find("c").is_some());
    check_problems("a = 1\n=======\nb = 2\n", &[("=======", Reason::ConflictMark)]);
    assert_eq!(read("a = <<<<<<< b\n").has_conflict_marks(), None);
}

#[test]
fn what_is_no_fluent() {
    use ErrorKind::{
        ExpectedInlineExpression, ExpectedMessageField, ExpectedToken, MissingDefaultVariant, UnbalancedClosingBrace,
    };
    let parser = Reason::Parser;
    check_problems("a = b }\nc = d\n", &[("}", parser(UnbalancedClosingBrace))]);
    check_problems("a = { $n\n\nb = c\n", &[("", parser(ExpectedToken('}')))]);
    check_problems("a =\nb = c\n", &[("a =", parser(ExpectedMessageField { entry_id: "a".to_owned() }))]);
    check_problems("a = { é }\r\nb", &[("é", parser(ExpectedInlineExpression)), ("", parser(ExpectedToken('=')))]);
    let resource = check_problems("a = { $n ->\n [one] b\n * }\n", &[("$n", parser(MissingDefaultVariant))]);
    assert_eq!(resource.find("a"), None);
}

#[test]
fn duplicates_of_ids_and_attributes() {
    let resource = check_problems(
        "a = 1\n  .b = 2\n  .b = 3\n-a = 4\na = 5\n",
        &[("b", Reason::DuplicateAttribute { first: 9..10 }), ("a", Reason::DuplicateId { first: 0..1 })],
    );
    assert_eq!(resource.find("a").unwrap().part(Some("b")).unwrap().plain.as_deref(), Some("2"));
}

/// All spans of a resource.
fn spans(resource: &Resource) -> Vec<Span> {
    let mut all: Vec<Span> = resource.problems.iter().map(|problem| problem.span.clone()).collect();
    for entry in &resource.entries {
        all.extend([entry.span.clone(), entry.id_span.clone()]);
        all.extend(entry.comment.iter().map(|comment| comment.span.clone()));
        all.extend(entry.attributes.iter().flat_map(|found| [found.span.clone(), found.name_span.clone()]));
        for pattern in entry.value.iter().chain(entry.attributes.iter().map(|found| &found.value)) {
            all.push(pattern.span.clone());
            all.extend(pattern.references.iter().map(|reference| reference.span.clone()));
        }
    }
    all
}

fn check_any(file: &str) {
    let resource = read(file);
    for span in spans(&resource) {
        assert!(file.get(span.clone()).is_some(), "{span:?} in {file:?}");
    }
    assert!(resource.entries.is_sorted_by_key(|entry| entry.span.start));
    let junk = resource.entries.iter().any(|entry| entry.kind == Kind::Junk);
    assert!(!junk || !resource.problems.is_empty(), "silent junk in {file:?}");
    let mut bundle = Bundle::new(&"en".parse().unwrap());
    bundle.add(file);
    for entry in resource.messages().chain(resource.terms()) {
        assert_eq!(&file[entry.id_span.clone()], entry.id);
        let parts = entry.value.iter().map(|value| (None, value));
        let attributes = entry.attributes.iter().map(|found| (Some(found.name.as_str()), &found.value));
        for (attribute, pattern) in parts.chain(attributes) {
            let written = write::message("a", Some(&pattern.canonical), &[("b", &pattern.canonical)], "");
            let again = read(&written);
            assert_eq!(again.problems, [], "{written:?} from {file:?}");
            for part in [None, Some("b")] {
                let found = again.entries[0].part(part).unwrap();
                assert_eq!(found.canonical, pattern.canonical, "from {file:?}");
                assert_eq!(found.plain, pattern.plain, "from {file:?}");
            }
            for reference in &pattern.references {
                let named = &file[reference.span.clone()];
                assert!(named.trim_start_matches(['-', '$']).starts_with(&reference.id));
            }
            if entry.kind == Kind::Message {
                let formatted = bundle.format(&entry.id, attribute, &[("x", "1"), ("n", "2")]);
                assert_eq!(formatted == Ok(None), !bundle.has(&entry.id, attribute), "{file:?}");
            }
        }
    }
}

/// Pieces that files are made of, and pieces that break them.
fn pieces() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "a = ",
        "b =",
        "-t = ",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "    ",
        "  ",
        " ",
        "\t",
        "    .c = ",
        "{",
        "{",
        "}",
        "}",
        "{ $n ->\n",
        "[one]",
        "\n [one] ",
        "\n *[other] ",
        "*",
        "\n }",
        "$x",
        "$n",
        "-t",
        "a",
        "b.c",
        "F(",
        "NUMBER(",
        "(",
        ")",
        ",",
        "k: ",
        "\"",
        "\"x\"",
        "\\",
        "\\u00e9",
        "\\u00",
        "\\U01F60A",
        "1",
        "2.50",
        "-",
        "é",
        "\u{A0}",
        "\u{FEFF}",
        "# ",
        "#",
        "##",
        "<<<<<<< x",
        "=======",
        ">>>>>>> y",
        "text",
        "{ $x }",
        "{ a }",
        "{ b.c }",
        "{ -t }",
        "{\"{\"}",
        ".",
        "[",
        "]",
        "->",
        "=",
    ]);
    prop::collection::vec(
        prop_oneof![9 => known.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)],
        0..40,
    )
    .prop_map(|pieces| pieces.concat())
}

/// Files that mostly are Fluent.
fn files() -> impl Strategy<Value = String> {
    let text = prop::sample::select(vec![
        "x",
        "x ",
        " y",
        "\n    z",
        "\n      z",
        "\r\n   é",
        "\n\n  ",
        "\"",
        "  ",
        "\n{\"\"}",
        "\n   ",
    ]);
    let leaf = prop::sample::select(vec![
        "{ $n }",
        "{a}",
        "{ { -t } }",
        "{\"{\\u0041\"}",
        "{ b.c }",
        "{F($x, k:1)}",
        "{ 1.0 }",
    ]);
    let element = prop_oneof![3 => text.prop_map(str::to_owned), 2 => leaf.prop_map(str::to_owned)];
    let pattern = prop::collection::vec(element, 1..6).prop_map(|elements| elements.concat());
    let pattern = pattern.prop_recursive(3, 12, 3, |inner| {
        (inner.clone(), inner.clone(), inner)
            .prop_map(|(before, one, other)| format!("{before}{{ $n ->\n  [one] {one}\n *[other]{other}\n  }}"))
    });
    let head = prop::sample::select(vec!["a =", "b = x\n  .c =", "-t =", "# c\na = ", "\nd = "]);
    prop::collection::vec((head, pattern), 0..5)
        .prop_map(|entries| entries.into_iter().map(|(head, pattern)| format!("{head}{pattern}\n")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn anything_can_be_read(file in pieces()) {
        check_any(&file);
    }

    #[test]
    fn most_fluent_can_be_read(file in files()) {
        check_any(&file);
    }
}
