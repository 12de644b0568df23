//! All integration tests, in one binary: a file for each subject.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking, their helpers too")]
#![allow(unreachable_pub, reason = "one binary: what its files share is seen by it alone")]

mod bad_days;
mod bad_input;
mod browser_l10n;
mod commands;
mod configuration;
mod correct;
mod dictionaries;
mod drift;
mod editing;
mod every_word;
mod filters;
mod fix;
mod fixture_publication;
mod formats;
mod hostile;
mod id_stability;
mod identity;
mod inside;
mod killed;
mod layers;
mod meanwhile;
mod outdated;
mod own_sentences;
mod repository;
mod scope;
mod seeded;
mod shown;
mod source;
mod support;
mod typography;
