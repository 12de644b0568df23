//! `syntax`: a part of the file is not Fluent.

use fluent_syntax::parser::ErrorKind;

use crate::diagnostic::{Code, Diagnostic};
use crate::ftl::read::Reason;
use crate::resource::Parsed;

pub(super) fn check(parsed: &Parsed, findings: &mut Vec<Diagnostic>) {
    for problem in &parsed.resource.problems {
        let finding = Diagnostic::new(Code::Syntax).at(parsed.locate(&problem.span));
        findings.push(match &problem.reason {
            // These have checks of their own.
            Reason::DuplicateId { .. } | Reason::DuplicateAttribute { .. } | Reason::ByteOrderMark => continue,
            Reason::Parser(kind) => as_parser_says(finding, kind),
            Reason::ConflictMark => finding.says("conflict"),
            Reason::TooDeep { limit } => finding.says("too-deep").arg("limit", *limit),
            Reason::TooManyArguments { limit } => finding.says("too-many-arguments").arg("limit", *limit),
            Reason::NumberTooLong { limit } => finding.says("number-too-long").arg("limit", *limit),
            Reason::BadEscape => finding.says("bad-escape"),
            Reason::TabIndent => finding.says("tab-indent"),
        });
    }
}

/// The parser speaks English only: what it says is said in sentences of our own. What it may say besides is quoted.
fn as_parser_says(finding: Diagnostic, kind: &ErrorKind) -> Diagnostic {
    match kind {
        ErrorKind::ExpectedToken(token) => finding.says("token").arg("token", token.to_string()),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => finding.says("letter"),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => finding.says("digit"),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => finding.says("line-end"),
        ErrorKind::ExpectedMessageField { entry_id } => finding.says("no-text").arg("id", entry_id.as_str()),
        ErrorKind::ExpectedTermField { entry_id } => finding.says("no-text").arg("id", format!("-{entry_id}")),
        ErrorKind::ForbiddenCallee => finding.says("callee"),
        ErrorKind::MissingDefaultVariant => finding.says("no-default"),
        ErrorKind::MultipleDefaultVariants => finding.says("two-defaults"),
        ErrorKind::MissingValue => finding.says("no-value"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => finding.says("selector"),
        ErrorKind::TermAttributeAsPlaceable => finding.says("term-attribute"),
        ErrorKind::UnterminatedStringLiteral => finding.says("open-string"),
        ErrorKind::PositionalArgumentFollowsNamed => finding.says("argument-order"),
        ErrorKind::DuplicatedNamedArgument(name) => finding.says("argument-twice").arg("argument", name.as_str()),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => finding.says("bad-escape"),
        ErrorKind::UnbalancedClosingBrace => finding.says("closing-brace"),
        ErrorKind::ExpectedInlineExpression => finding.says("placeable"),
        ErrorKind::ExpectedLiteral => finding.says("literal"),
        other => finding.arg("reason", other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser::ErrorKind;

    use super::as_parser_says;
    use crate::checks::fixture::check_file;
    use crate::diagnostic::{Code, Diagnostic};
    use crate::ftl::read::{Reason, read};
    use crate::render::sentence;
    use crate::ui::Ui;

    #[test]
    fn the_parser_is_not_quoted_in_english() {
        let french = Ui::new(&["fr".parse().unwrap()]);
        for (file, said) in [
            ("a b", "« = »"),
            ("a = { $é }", "sans accent"),
            ("a = { -1. }", "un chiffre"),
            ("a = { $n -> [one] b *[other] c }", "nouvelle ligne"),
            ("a =", "« a » n’a pas de texte"),
            ("-a =", "« -a » n’a pas de texte"),
            ("a = { number() }", "majuscules"),
            ("a = { $n ->\n [one] b\n }", "pas de variante par défaut"),
            ("a = { $n ->\n *[one] b\n *[other] c\n }", "deux variantes"),
            ("a = { $n ->\n *[one]\n }", "le texte de cette variante"),
            ("a = { b ->\n *[one] c\n }", "ne peut pas choisir"),
            ("a = { b.c ->\n *[one] c\n }", "ne peut pas choisir"),
            ("a = { -b ->\n *[one] c\n }", "ne peut pas choisir"),
            ("a = { {$b} ->\n *[one] c\n }", "ne peut pas choisir"),
            ("a = { -b.c }", "attribut de terme"),
            ("a = { \"b\n }", "le guillemet n’est pas fermé"),
            ("a = { NUMBER(a: 1, 2) }", "après un argument nommé"),
            ("a = { NUMBER(a: 1, a: 2) }", "l’argument « a » est donné deux fois"),
            ("a = { NUMBER(a: $b) }", "la valeur d’un argument"),
            ("a = b }", "ne ferme rien"),
            ("a = { é }", "entre accolades"),
        ] {
            let problems = read(file).problems;
            let [problem] = &problems[..] else { panic!("{file}: {problems:?}") };
            let Reason::Parser(kind) = &problem.reason else { panic!("{file}: {problem:?}") };
            let finding = as_parser_says(Diagnostic::new(Code::Syntax), kind);
            let sentence = sentence(&finding, &french);
            assert!(sentence.contains(&said.replace("« ", "«\u{A0}").replace(" »", "\u{A0}»")), "{file}: {sentence}");
        }
        let unknown = ErrorKind::ExpectedCharRange { range: "é".to_owned() };
        let quoted = sentence(&as_parser_says(Diagnostic::new(Code::Syntax), &unknown), &french);
        assert!(quoted.ends_with("Expected one of \"é\""), "{quoted}");
    }

    #[test]
    fn what_is_not_fluent_is_reported_where_it_is() {
        check_file("a = A\nthis is junk\nb = B\n", &["2:syntax"]);
        check_file("a = { \"\\u00é\" }\nb = B\n", &["1:syntax"]);
        check_file("a = A\n<<<<<<< ours\nb = B\n=======\nb = C\n>>>>>>> theirs\nc = C\n", &["2:syntax"]);
        check_file("a = { $n\n\n# About b\nb = B\n", &["1:syntax"]);
        check_file("a = { $n\n    .t = T\nb = B\n", &["2:syntax"]);
        check_file(&format!("a = A\nb = {}\n", "{".repeat(20_000)), &["2:syntax"]);
    }

    #[test]
    fn what_is_fluent_is_left_alone() {
        check_file("# Note\n-term = T\na = { -term } { $n ->\n    [one] x\n   *[other] y\n }\n    .b = B\n", &[]);
        check_file("a = A\r\nb =\r\n    two\r\n    lines\r\n", &[]);
    }
}
