//! Placeables: what they refer to, where they end, and one way to write them.

use std::str::FromStr;

use fluent_bundle::types::FluentNumber;
use fluent_syntax::ast::{self, CallArguments, Expression, Identifier, InlineExpression, VariantKey};
use fluent_syntax::parser::ErrorKind;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::super::read::{Problem, Reason, Reference, ReferenceKind, Select, Variant};
use super::super::write::indented;
use super::layout::Placeable;
use super::{Converter, Dialect, LITERAL_FUNCTION, MESSAGE_PREFIX, TERM_PREFIX};

impl<'t> Converter<'t> {
    /// The placeable whose brace stands at `brace`. A placeable that holds nothing but another is written as that one.
    pub(super) fn placeable(&mut self, expression: &Expression<&'t str>, brace: usize) -> Placeable {
        self.enter();
        let inner = self.skip_blank(brace + 1);
        let mut written = match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.placeable(expression, inner),
            Expression::Inline(literal @ InlineExpression::StringLiteral { value }) => {
                let mut canonical = String::from("{");
                let end = self.inline(literal, inner, &mut canonical);
                canonical.push('}');
                Placeable { canonical, plain: Some(unescape_unicode_to_string(value).into_owned()), end }
            }
            Expression::Inline(inline) => {
                let mut canonical = String::from("{ ");
                let end = self.inline(inline, inner, &mut canonical);
                canonical.push_str(" }");
                Placeable { canonical, plain: number(inline), end }
            }
            Expression::Select { selector, variants } => self.select(selector, variants, inner),
        };
        written.end = self.skip_sign(written.end, "}").max(brace + 1);
        self.depth -= 1;
        written
    }

    fn select(
        &mut self,
        selector: &InlineExpression<&'t str>,
        variants: &[ast::Variant<&'t str>],
        start: usize,
    ) -> Placeable {
        let mut canonical = String::from("{ ");
        let selector_end = self.selector(selector, start, &mut canonical);
        if !variants.iter().any(|variant| variant.default) {
            // The parser lets a lone `*` pass for a default variant.
            let reason = Reason::Parser(ErrorKind::MissingDefaultVariant);
            self.problems.push(Problem { span: start..selector_end, reason });
        }
        canonical.push_str(" ->");
        let mut end = self.skip_sign(selector_end, "->");
        let mut keys = Vec::new();
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
            let from = self.skip_sign(self.span(key).end, "]");
            let laid = self.lay_out(&variant.value, from);
            self.variants.push(laid.prose);
            end = laid.span.end;
            keys.push(Variant {
                key: (*key).to_owned(),
                span: self.span(key),
                default: variant.default,
                value: laid.span,
                // The pattern's own text comes before those of its variants.
                prose: self.variants.len(),
            });
            canonical.push_str(if variant.default { "\n   *[" } else { "\n    [" });
            canonical.push_str(key);
            canonical.push_str("] ");
            canonical.push_str(&indented(&laid.canonical, 8));
        }
        canonical.push_str("\n}");
        let span = start..selector_end;
        self.selects.push(Select { selector: self.text[span.clone()].to_owned(), span, variants: keys });
        Placeable { canonical, plain: None, end }
    }

    fn selector(&mut self, selector: &InlineExpression<&'t str>, start: usize, out: &mut String) -> usize {
        let literal =
            matches!(selector, InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. });
        if !(literal && self.dialect == Dialect::Resolver) {
            return self.inline(selector, start, out);
        }
        out.push_str(LITERAL_FUNCTION);
        out.push('(');
        let end = self.inline(selector, start, out);
        out.push(')');
        end
    }

    /// Writes an expression that starts at `start`; gives its end.
    fn inline(&mut self, expression: &InlineExpression<&'t str>, start: usize, out: &mut String) -> usize {
        match expression {
            InlineExpression::StringLiteral { value } => {
                out.extend(["\"", value, "\""]);
                self.span(value).end + 1
            }
            InlineExpression::NumberLiteral { value } => {
                out.push_str(value);
                self.span(value).end
            }
            InlineExpression::VariableReference { id } => self.name(ReferenceKind::Variable, id, None, out),
            InlineExpression::MessageReference { id, attribute } => {
                self.name(ReferenceKind::Message, id, attribute.as_ref(), out)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let end = self.name(ReferenceKind::Term, id, attribute.as_ref(), out);
                arguments.as_ref().map_or(end, |arguments| self.arguments(arguments, end, out))
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let end = self.name(ReferenceKind::Function, id, None, out);
                self.arguments(arguments, end, out)
            }
            InlineExpression::Placeable { expression } => {
                let written = self.placeable(expression, start);
                out.push_str(bare(expression, &written.canonical));
                written.end
            }
        }
    }

    fn name(
        &mut self,
        kind: ReferenceKind,
        id: &Identifier<&'t str>,
        attribute: Option<&Identifier<&'t str>>,
        out: &mut String,
    ) -> usize {
        let (sign, prefix) = match kind {
            ReferenceKind::Message => ("", MESSAGE_PREFIX),
            ReferenceKind::Term => ("-", TERM_PREFIX),
            ReferenceKind::Variable => ("$", ""),
            ReferenceKind::Function => ("", ""),
        };
        out.push_str(sign);
        if self.dialect == Dialect::Resolver {
            out.push_str(prefix);
        }
        out.push_str(id.name);
        let span = self.span(id.name);
        let mut end = span.end;
        if let Some(attribute) = attribute {
            out.extend([".", attribute.name]);
            end = self.span(attribute.name).end;
        }
        self.references.push(Reference {
            kind,
            id: id.name.to_owned(),
            attribute: attribute.map(|attribute| attribute.name.to_owned()),
            span: span.start - sign.len()..end,
        });
        end
    }

    fn arguments(&mut self, arguments: &CallArguments<&'t str>, name_end: usize, out: &mut String) -> usize {
        self.enter();
        out.push('(');
        let mut at = self.skip_sign(name_end, "(");
        let mut separator = "";
        for argument in &arguments.positional {
            out.push_str(separator);
            at = self.inline(argument, self.skip_blank(at), out);
            at = self.skip_sign(at, ",");
            separator = ", ";
        }
        for argument in &arguments.named {
            out.extend([separator, argument.name.name, ": "]);
            at = self.skip_sign(self.span(argument.name.name).end, ":");
            at = self.inline(&argument.value, self.skip_blank(at), out);
            at = self.skip_sign(at, ",");
            separator = ", ";
        }
        out.push(')');
        self.depth -= 1;
        self.skip_sign(at, ")")
    }

    fn enter(&mut self) {
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
    }
}

/// An argument in braces is the same argument without, unless it selects.
fn bare<'w>(expression: &Expression<&str>, canonical: &'w str) -> &'w str {
    match expression {
        Expression::Select { .. } => canonical,
        Expression::Inline(InlineExpression::Placeable { expression }) => bare(expression, canonical),
        Expression::Inline(_) => {
            let inner = canonical.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            inner.unwrap_or(canonical).trim_matches(' ')
        }
    }
}

/// A number as it comes out: Fluent keeps the digits of the fraction, and no others.
fn number(expression: &InlineExpression<&str>) -> Option<String> {
    let InlineExpression::NumberLiteral { value } = expression else { return None };
    FluentNumber::from_str(value).ok().map(|number| number.as_string().into_owned())
}
