//! The glossary's table: `LANGUAGE` (forms parted by `|`, the preferred one first), `LANGUAGE_forbidden`, `severity`, `note`,
//! `scope`; other columns are remarks of the editors.

use csv::StringRecord;
use unic_langid::LanguageIdentifier;

use super::Entry;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::text::inflection::Language;
use crate::text::phrase::Phrase;
use crate::text::words::misspelt;
use crate::text::{SourceFile, Span};

/// Reads the entries; where something is wrong, the findings on all of it.
pub(super) fn read(
    file: &SourceFile,
    reference: &LanguageIdentifier,
    locale: &LanguageIdentifier,
) -> Result<Vec<Entry>, Vec<Diagnostic>> {
    let text = file.text();
    let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut rows: Vec<(Span, StringRecord)> = Vec::new();
    let mut findings = Vec::new();
    let fault = |says, span: Span| Diagnostic::new(Code::Glossary).says(says).at(file.locate(span));
    loop {
        let mut record = StringRecord::new();
        match reader.read_record(&mut record) {
            Ok(true) => {}
            // Text that was read as UTF-8 has no other fault: rows of any length and any quotes are read.
            Ok(false) | Err(_) => break,
        }
        let start = record.position().map_or(0, |place| usize::try_from(place.byte()).unwrap_or(usize::MAX));
        let start = start.min(text.len());
        // The reader's place may be that of the line end before the row.
        let start = start + text[start..].len() - text[start..].trim_start_matches(['\r', '\n']).len();
        let end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX).clamp(start, text.len());
        rows.push((start..start + text[start..end].trim_end().len(), record));
    }
    let mut rows = rows.into_iter();
    let Some((header_span, header)) = rows.next() else { return Ok(Vec::new()) };
    let names = names(&header);
    let column = |name: &str| column(&names, name);
    let of = |language: &LanguageIdentifier, ending: &str| column_of(&names, language, ending);
    let Some(reference_column) = of(reference, "") else {
        return Err(vec![fault("no-column", header_span).arg("language", reference.to_string())]);
    };
    let (accepted_column, rejected_column) = (of(locale, ""), of(locale, REJECTED));
    let (severity_column, note_column, scope_column) = (column("severity"), column("note"), column("scope"));
    let mut entries = Vec::new();
    for (span, record) in rows {
        let cell = |column: Option<usize>| column.and_then(|column| record.get(column)).unwrap_or_default().trim();
        if record.len() != names.len() {
            let finding = fault("cells", span.clone()).arg("cells", record.len()).arg("columns", names.len());
            findings.push(finding);
            continue;
        }
        let severity = match cell(severity_column) {
            "" | "error" => Severity::Error,
            "advice" => Severity::Info,
            other => {
                findings.push(fault("severity", span.clone()).arg("value", other));
                continue;
            }
        };
        let phrases = |column, language| {
            cell(column).split('|').filter_map(|form| Phrase::new(form, Language::of(language))).collect::<Vec<_>>()
        };
        let reference = phrases(Some(reference_column), reference);
        if reference.is_empty() {
            findings.push(fault("no-term", span.clone()));
            continue;
        }
        entries.push(Entry {
            place: file.locate(span.clone()),
            severity,
            note: cell(note_column).to_owned(),
            scope: cell(scope_column)
                .split('|')
                .map(str::trim)
                .filter(|id| !id.is_empty())
                .map(str::to_owned)
                .collect(),
            reference,
            accepted: phrases(accepted_column, locale),
            rejected: phrases(rejected_column, locale),
        });
    }
    if findings.is_empty() { Ok(entries) } else { Err(findings) }
}

/// Warnings of the table's first line: a language without a column, a column that may be mistyped. `locales` are all that the
/// project has, of which some were `asked` for.
pub(super) fn warnings(
    file: &SourceFile,
    reference: &LanguageIdentifier,
    locales: &[LanguageIdentifier],
    asked: impl Fn(&LanguageIdentifier) -> bool,
) -> Vec<Diagnostic> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(file.text().as_bytes());
    let mut header = StringRecord::new();
    if !matches!(reader.read_record(&mut header), Ok(true)) {
        return Vec::new();
    }
    let names = names(&header);
    let start = file.text().len() - file.text().trim_start_matches(['\r', '\n']).len();
    let end = start + file.text()[start..].lines().next().map_or(0, str::len);
    let warning =
        |says, span: Span| Diagnostic::new(Code::Glossary).says(says).severity(Severity::Warning).at(file.locate(span));
    let mut found = Vec::new();
    for locale in locales.iter().filter(|locale| asked(locale) && column_of(&names, locale, "").is_none()) {
        let finding = warning("no-translations", start..end).arg("language", locale.to_string());
        found.push(finding.locale(locale.to_string()));
    }
    let languages: Vec<String> = std::iter::once(reference)
        .chain(locales)
        .flat_map(|locale| [locale.to_string(), locale.language.to_string()])
        .collect();
    let rejected: Vec<String> = languages.iter().map(|language| format!("{language}{REJECTED}")).collect();
    let known = || rejected.iter().map(String::as_str).chain(["severity", "note", "scope"]);
    let is = |name: &str, one: &str| name.eq_ignore_ascii_case(one);
    for name in names {
        let of_language = languages.iter().any(|language| is(name, language))
            || name.strip_suffix(REJECTED).is_some_and(|language| language.parse::<LanguageIdentifier>().is_ok());
        if of_language || known().any(|one| is(name, one)) {
            continue;
        }
        if let Some(similar) = misspelt(name, known()) {
            let place = file.text()[start..end].find(name).map_or(start..end, |at| start + at..start + at + name.len());
            found.push(warning("similar", place).arg("value", name).arg("similar", similar));
        }
    }
    found
}

/// The ending of the columns with rejected forms.
const REJECTED: &str = "_forbidden";

fn names(header: &StringRecord) -> Vec<&str> {
    header.iter().map(|name| name.trim().trim_start_matches('\u{FEFF}')).collect()
}

fn column(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|found| found.eq_ignore_ascii_case(name))
}

/// The column of a language: `es-MX`, else `es`.
fn column_of(names: &[&str], language: &LanguageIdentifier, ending: &str) -> Option<usize> {
    let of = |name: String| column(names, &(name + ending));
    of(language.to_string()).or_else(|| of(language.language.to_string()))
}
