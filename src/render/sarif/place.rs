//! Places: files as URIs, spans as regions.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::ROOT;
use super::log::{ArtifactLocation, PhysicalLocation, Region};
use crate::diagnostic::Diagnostic;
use crate::text::steps::step;
use crate::text::{Location, Position, Span};

/// What a path in a URI must escape: all but RFC 3986's unreserved characters and the slash.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

pub(super) fn artifact(file: &str, prefix: &str) -> ArtifactLocation {
    let path = format!("{prefix}{file}");
    ArtifactLocation { uri: utf8_percent_encode(&path, ESCAPED).to_string(), uri_base_id: ROOT }
}

/// Where a finding is shown. Code scanning services refuse a result without a file: what is about none is shown at the
/// project's configuration.
pub(super) fn physical(finding: &Diagnostic, prefix: &str) -> PhysicalLocation {
    match finding.place() {
        Some(place) => region_in(place, prefix),
        None => PhysicalLocation {
            artifact_location: artifact(finding.file().unwrap_or("l10n.toml"), prefix),
            region: None,
        },
    }
}

pub(super) fn region_in(place: &Location, prefix: &str) -> PhysicalLocation {
    let region = region(Some((place.start, place.end)), &place.span);
    PhysicalLocation { artifact_location: artifact(&place.file, prefix), region: Some(region) }
}

/// The region of an edit in the file of a place. Its lines are known where it lies within the lines of the place, its
/// bytes always.
pub(super) fn edited(place: &Location, span: &Span) -> Region {
    region(position(place, span.start).zip(position(place, span.end)), span)
}

fn region(positions: Option<(Position, Position)>, span: &Span) -> Region {
    let (start, end) = positions.unzip();
    Region {
        start_line: start.map(|start| start.line),
        start_column: start.map(|start| start.column),
        end_line: end.map(|end| end.line),
        end_column: end.map(|end| end.column),
        byte_offset: Some(span.start),
        byte_length: Some(span.len()),
    }
}

/// The position of a byte of the file within the lines of a place.
fn position(place: &Location, offset: usize) -> Option<Position> {
    let excerpt_start = place.span.start.checked_sub(place.excerpt_span.start)?;
    let (from, to) = (place.excerpt_span.start, offset.checked_sub(excerpt_start)?);
    let between = place.excerpt.get(from.min(to)..from.max(to))?;
    step(between.len());
    let Position { line, column } = place.start;
    if to < from {
        // The lines begin with that of the place.
        return Some(Position { line, column: column.checked_sub(between.chars().count())? });
    }
    let line = line + between.matches('\n').count();
    Some(match between.rfind('\n') {
        Some(newline) => Position { line, column: between[newline + 1..].chars().count() + 1 },
        None => Position { line, column: column + between.chars().count() },
    })
}
