//! `gsef-i18n`: a publication's source text becomes Fluent resources; translations are checked for completeness and
//! drift; localized bundles come out. `ARCHITECTURE.md` has the map.

pub mod checks;
pub mod cli;
pub mod diagnostic;
pub mod document;
pub mod export;
pub mod ftl;
pub mod render;
pub mod resource;
pub mod source;
pub mod sync;
pub mod text;
pub mod ui;
pub mod workspace;
