//! Walks one entry as the parser of `fluent-syntax` would, but within bounds.
//!
//! The walk goes wherever the parser would go, and stops where the parser stops at an error; so what it does not
//! object to is safe to parse. Syntax errors are left for the parser to tell.

use super::super::read::{Problem, Reason};
use crate::text::Span;

/// How deep braces and parentheses may nest. People write three or four; the parser's stack ends at about 2,600.
const DEPTH: usize = 64;
/// How many arguments one pair of parentheses may hold; the parser compares each with all others.
const ARGUMENTS: usize = 256;
/// How many digits a number may have: what a 64-bit floating point number keeps, which is what Fluent computes with.
const DIGITS: usize = 15;

enum Stop {
    /// The parser will find the same error.
    Syntax,
    Refused(Problem),
}

type Walk = Result<(), Stop>;

/// What in the entry at `span` the parser or the resolver must not see, if anything.
pub(super) fn check(text: &str, span: Span) -> Option<Problem> {
    let mut guard = Guard { text: &text[..span.end], at: span.start, depth: 0 };
    match guard.entry() {
        Err(Stop::Refused(problem)) => Some(problem),
        Err(Stop::Syntax) | Ok(()) => None,
    }
}

struct Guard<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl Guard<'_> {
    /// Ids, equals signs and text may hold anything but braces.
    fn entry(&mut self) -> Walk {
        while let Some(offset) = self.text[self.at..].find(['{', '}']) {
            self.at += offset;
            if !self.take(b'{') {
                return Err(Stop::Syntax);
            }
            self.placeable()?;
        }
        Ok(())
    }

    /// From behind the opening brace.
    fn placeable(&mut self) -> Walk {
        self.enter()?;
        self.skip_blank();
        self.inline_expression(false)?;
        self.skip_blank();
        if self.text[self.at..].starts_with("->") {
            self.at += 2;
            self.skip_blank();
            self.variants()?;
        }
        self.skip_blank();
        self.expect(b'}')?;
        self.depth -= 1;
        Ok(())
    }

    fn variants(&mut self) -> Walk {
        loop {
            self.take(b'*');
            if !self.take(b'[') {
                return Ok(());
            }
            self.skip_blank();
            if self.byte().is_some_and(|byte| byte.is_ascii_digit() || byte == b'-') {
                self.number()?;
            } else {
                self.identifier()?;
            }
            self.skip_blank();
            self.expect(b']')?;
            self.pattern()?;
            self.skip_blank();
        }
    }

    /// A variant's pattern: it ends before a line that opens with something else than text.
    fn pattern(&mut self) -> Walk {
        self.skip_inline_blank();
        let mut line_start = self.byte() == Some(b'\n') || self.text[self.at..].starts_with("\r\n");
        loop {
            if line_start {
                let start = self.at;
                self.skip_inline_blank();
                let indented = self.at > start;
                match self.byte() {
                    None => return Ok(()),
                    Some(b'.' | b'}' | b'[' | b'*') if indented => return Ok(()),
                    Some(byte) if !indented && !matches!(byte, b'\r' | b'\n' | b'{') => return Ok(()),
                    Some(_) => {}
                }
            }
            let Some(offset) = self.text[self.at..].find(['\n', '{', '}']) else {
                self.at = self.text.len();
                return Ok(());
            };
            self.at += offset;
            line_start = self.take(b'\n');
            if !line_start {
                self.expect(b'{')?;
                self.placeable()?;
            }
        }
    }

    fn inline_expression(&mut self, only_literal: bool) -> Walk {
        match self.byte() {
            Some(b'"') => self.string(),
            Some(byte) if byte.is_ascii_digit() => self.number(),
            _ if only_literal => Err(Stop::Syntax),
            Some(b'-') if self.text.as_bytes().get(self.at + 1).is_some_and(u8::is_ascii_alphabetic) => {
                self.at += 1;
                self.identifier()?;
                self.accessor()?;
                self.arguments()
            }
            Some(b'-') => self.number(),
            Some(b'$') => {
                self.at += 1;
                self.identifier()
            }
            Some(b'{') => {
                self.at += 1;
                self.placeable()
            }
            _ => {
                self.identifier()?;
                self.arguments()?;
                self.accessor()
            }
        }
    }

    fn arguments(&mut self) -> Walk {
        self.skip_blank();
        if !self.take(b'(') {
            return Ok(());
        }
        self.enter()?;
        let mut count = 0;
        loop {
            self.skip_blank();
            if self.take(b')') {
                self.depth -= 1;
                return Ok(());
            }
            count += 1;
            if count > ARGUMENTS {
                return Err(self.refuse(self.at, Reason::TooManyArguments { limit: ARGUMENTS }));
            }
            self.inline_expression(false)?;
            self.skip_blank();
            if self.take(b':') {
                self.skip_blank();
                self.inline_expression(true)?;
                self.skip_blank();
            }
            self.take(b',');
        }
    }

    fn string(&mut self) -> Walk {
        self.at += 1;
        loop {
            let Some(offset) = self.text[self.at..].find(['"', '\\', '\n']) else { return Err(Stop::Syntax) };
            self.at += offset;
            if self.take(b'"') {
                return Ok(());
            }
            if self.byte() == Some(b'\n') {
                return Err(Stop::Syntax);
            }
            self.escape()?;
        }
    }

    /// The escapes of the Fluent specification, as long as they stand for a character; the parser lets `\{` pass, and
    /// gives a replacement character for what is none.
    fn escape(&mut self) -> Walk {
        let start = self.at;
        self.at += 1;
        let digits = match self.byte() {
            Some(b'"' | b'\\') => 0,
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return Err(self.refuse(start, Reason::BadEscape)),
        };
        self.at += 1;
        if digits == 0 {
            return Ok(());
        }
        let first = self.at;
        while self.at < first + digits && self.byte().is_some_and(|byte| byte.is_ascii_hexdigit()) {
            self.at += 1;
        }
        let value = u32::from_str_radix(&self.text[first..self.at], 16).ok().and_then(char::from_u32);
        if self.at < first + digits || value.is_none() {
            return Err(self.refuse(start, Reason::BadEscape));
        }
        Ok(())
    }

    fn number(&mut self) -> Walk {
        let start = self.at;
        self.take(b'-');
        let mut digits = self.digits()?;
        if self.take(b'.') {
            digits += self.digits()?;
        }
        if digits > DIGITS {
            return Err(self.refuse(start, Reason::NumberTooLong { limit: DIGITS }));
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<usize, Stop> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(Stop::Syntax) } else { Ok(self.at - start) }
    }

    fn identifier(&mut self) -> Walk {
        if !self.byte().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return Err(Stop::Syntax);
        }
        while self.byte().is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
            self.at += 1;
        }
        Ok(())
    }

    fn accessor(&mut self) -> Walk {
        if self.take(b'.') { self.identifier() } else { Ok(()) }
    }

    fn enter(&mut self) -> Walk {
        self.depth += 1;
        if self.depth > DEPTH { Err(self.refuse(self.at - 1, Reason::TooDeep { limit: DEPTH })) } else { Ok(()) }
    }

    /// A problem from `start` to the end of the character that is looked at.
    fn refuse(&self, start: usize, reason: Reason) -> Stop {
        let end = self.at + self.text[self.at..].chars().next().filter(|next| *next != '\n').map_or(0, char::len_utf8);
        Stop::Refused(Problem { span: start..end, reason })
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.byte() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Walk {
        if self.take(byte) { Ok(()) } else { Err(Stop::Syntax) }
    }

    fn skip_inline_blank(&mut self) {
        while self.take(b' ') {}
    }

    /// A lone carriage return is no blank, but nothing else may stand there, so it need not be told apart.
    fn skip_blank(&mut self) {
        while self.take(b' ') || self.take(b'\n') || self.take(b'\r') {}
    }
}
