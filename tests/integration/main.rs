//! All integration tests, in one binary: a file for each subject.

mod bad_input;
mod commands;
mod fixture_publication;
mod identity;
mod id_stability;
mod layers;
mod repository;
mod source;
mod support;
