//! Looks for the files that a pattern means. Links are followed where they stay in the project.

use std::sync::{Arc, Mutex, PoisonError};

use super::Project;
use super::inside::Closed;
use super::paths::{PathPattern, Values};
use crate::diagnostic::Refusal;

impl Project {
    /// What a pattern's wildcards stand for in the resources that there are, in order.
    ///
    /// # Errors
    ///
    /// A folder or a link leads out of the project.
    pub(super) fn walk(&self, pattern: &PathPattern, locale: Option<&str>) -> Result<Vec<Values>, Refusal> {
        let mut found = Vec::new();
        self.files(pattern, locale, |path| {
            found.extend(pattern.values(path, locale).filter(|_| path.ends_with(".ftl")));
            true
        })?;
        found.sort();
        Ok(found)
    }

    /// Whether there is a file that matches a reference's pattern, of whatever kind.
    ///
    /// # Errors
    ///
    /// As for [`Project::walk`].
    pub(super) fn has_files(&self, pattern: &PathPattern) -> Result<bool, Refusal> {
        let mut found = false;
        self.files(pattern, None, |_| {
            found = true;
            false
        })?;
        Ok(found)
    }

    /// Hands on the files that match a pattern as long as more are wanted.
    fn files(
        &self,
        pattern: &PathPattern,
        locale: Option<&str>,
        mut more: impl FnMut(&str) -> bool,
    ) -> Result<(), Refusal> {
        let fixed = pattern.fixed_part(locale);
        match self.inside.place(&fixed) {
            Err(closed @ Closed::Outside { .. }) => return Err(closed.finding(&fixed).into()),
            // What the system will not tell of holds nothing that could be read.
            Err(Closed::Io(_)) => return Ok(()),
            Ok(place) if !place.exists() => return Ok(()),
            Ok(_) => {}
        }
        let Some(form) = pattern.form(locale) else { return Ok(()) };
        let base = self.root().join(&fixed);
        let outside: Arc<Mutex<Vec<String>>> = Arc::default();
        let (seen, inside) = (Arc::clone(&outside), self.inside.clone());
        let walker = ignore::WalkBuilder::new(&base)
            .standard_filters(false)
            .follow_links(true)
            .filter_entry(move |entry| {
                let leads_out = entry.path_is_symlink()
                    && entry.path().is_dir()
                    && matches!(inside.place(&inside.display(entry.path())), Err(Closed::Outside { .. }));
                if leads_out {
                    seen.lock().unwrap_or_else(PoisonError::into_inner).push(inside.display(entry.path()));
                }
                !leads_out
            })
            .build();
        for entry in walker.filter_map(Result::ok).filter(|entry| !entry.path().is_dir()) {
            let path = self.display(entry.path());
            if form.is_match(&path) && !more(&path) {
                break;
            }
        }
        let mut outside = outside.lock().unwrap_or_else(PoisonError::into_inner).clone();
        outside.sort();
        let findings = outside.iter().filter_map(|path| Some(self.inside.place(path).err()?.finding(path)));
        let findings: Vec<_> = findings.collect();
        if findings.is_empty() { Ok(()) } else { Err(Refusal(findings)) }
    }
}
