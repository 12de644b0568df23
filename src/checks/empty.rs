//! `empty`:

use crate::diagnostic::Diagnostic;
use crate::resource::part::Part;

pub(super) fn check(_part: &Part<'_>, _findings: &mut Vec<Diagnostic>) {}
