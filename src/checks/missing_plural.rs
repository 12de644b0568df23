//! `missing-plural`:

use unic_langid::LanguageIdentifier;

use crate::diagnostic::Diagnostic;
use crate::resource::Parsed;

pub(super) fn check(_file: &Parsed, _language: &LanguageIdentifier, _findings: &mut Vec<Diagnostic>) {}
