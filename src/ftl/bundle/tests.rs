use super::*;

#[track_caller]
fn check(file: &str, id: &str, args: &[(&str, &str)], expected: Result<&str, &str>) {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
    let mut bundle = Bundle::new(&"en".parse().unwrap());
    bundle.add(file);
    let found = bundle.format(id, attribute, args).map(Option::unwrap_or_default);
    let expected = expected.map(str::to_owned).map_err(|words| words.split('|').map(str::to_owned).collect());
    assert_eq!(found, expected);
}

#[test]
fn formats() {
    let file = "-sse = { $case ->\n    [upper] SSE\n   *[lower] sse\n}\n  .gender = f\n\
                sse = message { -sse(case: \"upper\") }\n  .a = { sse }, { -sse }\n\
                NUMBER = { NUMBER($n, minimumFractionDigits: 2) }\n\
                count = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n } ideas\n }.\n\
                rank = { NUMBER($n, type: \"ordinal\") ->\n [two] {$n}nd\n *[other] {$n}th\n }\n\
                fixed = { \"x\" ->\n [x] { 1 ->\n  [one] right\n  *[other] w\n }\n *[other] w\n }\n\
                gendered = { -sse.gender ->\n [f] la\n *[m] el\n }\n\
                lines =\n    a\n      { $n } b\n    { $n }\n\n    c\n";
    for (id, n, expected) in [
        ("sse", "", "message SSE"),
        ("sse.a", "", "message SSE, sse"),
        ("NUMBER", "7", "7.00"),
        ("NUMBER", "seven", "seven"),
        ("count", "0", "none."),
        ("count", "1", "one."),
        ("count", "01", "01 ideas."),
        ("count", "inf", "inf ideas."),
        ("count", "1.50", "1.50 ideas."),
        ("rank", "22", "22nd"),
        ("fixed", "", "right"),
        ("gendered", "", "la"),
        ("lines", "-1", "a\n  -1 b\n-1\n\nc"),
    ] {
        check(file, id, &[("n", n)], Ok(expected));
    }
}

#[test]
fn says_what_is_wrong_with_the_authors_ids() {
    check("a = { b }", "a", &[], Err("Unknown message: b"));
    check("a = { -b }{ $c }", "a", &[], Err("Unknown term: -b|Unknown variable: $c"));
    check("a = { b }\nb =\n  .x = y", "a", &[], Err("No value: b"));
    check("a = { b.z }\nb =\n  .x = y", "a", &[], Err("Unknown attribute: b.z"));
    check("a = { A() }", "a", &[], Err("Unknown function: A()"));
    check("a = { b }\nb = { a }", "a", &[], Err("Cyclical dependency detected"));
    check("a = { a.b }\n  .b = { a }", "a.b", &[], Err("Cyclical dependency detected"));
}

#[test]
fn what_is_not_there() {
    let mut bundle = Bundle::new(&"es".parse().unwrap());
    bundle.add("a =\n  .b = c\n-t = u\n");
    assert!(bundle.has("a", Some("b")) && !bundle.has("a", None) && !bundle.has("t", None) && !bundle.has("-t", None));
    assert_eq!(bundle.format("a", None, &[]), Ok(None));
    assert_eq!(bundle.format("z", None, &[]), Ok(None));
}

#[test]
fn later_files_replace_whole_messages_and_faults_are_left_out() {
    let mut bundle = Bundle::new(&"fr".parse().unwrap());
    bundle.add("\u{FEFF}a = 1\n    .b = 2\nc = 3\n");
    bundle.add("a = { $x }\nc = { \"\\u12\" }\n<<<<<<< o\nd = 1\n=======\nd = 2\n>>>>>>> t\ne = 1\ne = 2\n");
    assert_eq!(bundle.format("a", None, &[("x", "y")]), Ok(Some("y".into())));
    assert!(!bundle.has("a", Some("b")));
    assert_eq!(bundle.format("c", None, &[]), Ok(Some("3".into())));
    assert!(!bundle.has("d", None));
    assert_eq!(bundle.format("e", None, &[]), Ok(Some("1".into())));
}

#[test]
fn chains_and_circles_end() {
    let chain = |count: usize, open: &str, close: &str| -> String {
        (0..count).map(|n| format!("a{n} = {{ {open}a{}{close} }}\n", n + 1)).collect::<String>()
    };
    for count in [5, 90] {
        check(&format!("{}a{count} = {{ $x }}", chain(count, "", "")), "a0", &[("x", "end")], Ok("end"));
    }
    let too_many = Err("Too many placeables");
    for count in [150, 5_000] {
        check(&format!("{}a{count} = x", chain(count, "", "")), "a0", &[], too_many);
    }
    // Nested calls are not counted by the resolver.
    let (open, close) = ("A(".repeat(63), ")".repeat(63));
    check(&format!("{}a99 = x", chain(99, &open, &close)), "a0", &[], too_many);
    let mut bundle = Bundle::new(&"en".parse().unwrap());
    bundle.add(&format!("{}a3 = x", chain(3, &open, &close)));
    assert!(bundle.format("a0", None, &[]).is_err(), "no such function, but no overflow either");
    let circle = Err("Cyclical dependency detected");
    check(&format!("{}a50 = {{ a0 }}", chain(50, "", "")), "a0", &[], circle);
    check(&format!("{}a3000 = {{ a0 }}", chain(3_000, "", "")), "a0", &[], too_many);
}

#[test]
fn an_error_passes_through_a_literal_selector() {
    let file = format!("a = {{ \"x\" ->\n *[o] {}\n }}\nb = {{ {{ a }} }}{{ c.d }}\n", "{ c }".repeat(120));
    check(&(file + "c = x\n  .d = y"), "b", &[], Err("Too many placeables"));
}

#[test]
fn numbers_that_the_plural_rules_cannot_hold() {
    let file = "a = { NUMBER($n, minimumFractionDigits: 999999999999999) ->\n [one] 1\n *[other] o\n }\n\
                b = { NUMBER($n, minimumFractionDigits: 999999999999999) }";
    check(file, "a", &[("n", "1")], Ok("o"));
    check(file, "b", &[("n", "123456789.25")], Ok("123456789.250000000000000"));
    check(file, "a", &[("n", "0.000000000001")], Ok("o"));
    for n in ["999999999999999", "9999999999999999999999", "1e300", "NaN", "-0", "123456789.123456"] {
        check("a = { $n ->\n [one] 1\n *[other] o\n }", "a", &[("n", n)], Ok("o"));
    }
}

#[test]
fn every_language_has_plural_rules() {
    for language in ["und", "xx", "es-MX", "fr-CA", "zh-Hans-CN", "ar"] {
        let mut bundle = Bundle::new(&language.parse().unwrap());
        bundle.add(
            "a = { 5 ->\n [1] x\n [two] y\n *[other] z\n }{ NUMBER(5, type: \"ordinal\") ->\n [two] y\n *[other] z\n }",
        );
        assert_eq!(bundle.format("a", None, &[]), Ok(Some("zz".into())), "{language}");
    }
}

#[test]
fn can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Bundle>();
}
