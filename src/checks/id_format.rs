//! `id-format`:

use crate::diagnostic::Diagnostic;
use crate::resource::Parsed;

pub(super) fn check(_file: &Parsed, _findings: &mut Vec<Diagnostic>) {}
