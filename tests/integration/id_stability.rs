//! Ids through the life of a publication: only what is touched changes, and no id is ever another message's.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::RangeInclusive;

use gsef_i18n::document::ids::{Known, allocate};
use gsef_i18n::document::{Context, Document, Name, Part, Role, Text, Unit};
use gsef_i18n::ftl::read;
use proptest::prelude::*;

use crate::support::source_edits::{insert_after, promise, renumber, replace, take};
use crate::support::{Files, Project};

const SOURCE: &str = "sources/100-strong-ideas.en.txt";

/// A copy of the real project between an editor's hands and the translators'.
struct Press {
    project: Project,
    /// Every id that the reference ever had.
    ever: BTreeSet<String>,
}

/// What is in the reference of one message.
#[derive(Debug, PartialEq, Eq)]
struct Message {
    /// Its bytes without the comment.
    text: String,
    comment: String,
}

/// What `extract` is to do to the reference: these ids and no others.
#[derive(Debug, Default, PartialEq, Eq)]
struct Touched {
    /// Ids that are new.
    added: Vec<String>,
    /// Ids that are no longer there.
    gone: Vec<String>,
    /// Ids with another text.
    changed: Vec<String>,
    /// Ids with the same text and another comment.
    noted: Vec<String>,
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn ideas(numbers: RangeInclusive<usize>) -> Vec<String> {
    numbers.map(|number| format!("idea-{number:03}")).collect()
}

impl Press {
    fn real() -> Self {
        let press = Self { project: Project::real(), ever: BTreeSet::new() };
        // What the last edition left to do is no part of what a test looks at.
        assert_eq!(press.project.run(&["extract"]).status, 0);
        let ever = press.reference().into_keys().collect();
        Self { ever, ..press }
    }

    /// Runs `extract` and holds it to what it may touch.
    #[track_caller]
    fn extract(&mut self, expected: &Touched) {
        let (before, translations) = (self.reference(), self.translations());
        let run = self.project.run(&["extract"]);
        assert_eq!(run.status, 0, "{}{}", run.out, run.err);
        let after = self.reference();
        let ids = |wanted: &dyn Fn(&str) -> bool| -> Vec<String> {
            before
                .keys()
                .chain(after.keys().filter(|id| !before.contains_key(*id)))
                .filter(|id| wanted(id))
                .cloned()
                .collect()
        };
        let touched = Touched {
            added: ids(&|id| !before.contains_key(id)),
            gone: ids(&|id| !after.contains_key(id)),
            changed: ids(
                &|id| matches!((before.get(id), after.get(id)), (Some(old), Some(new)) if old.text != new.text),
            ),
            noted: ids(&|id| {
                let same_text = |old: &Message, new: &Message| old.text == new.text && old.comment != new.comment;
                matches!((before.get(id), after.get(id)), (Some(old), Some(new)) if same_text(old, new))
            }),
        };
        assert_eq!(&touched, expected);
        let reused: Vec<&String> = touched.added.iter().filter(|id| self.ever.contains(*id)).collect();
        assert!(reused.is_empty(), "ids of other messages: {reused:?}");
        self.ever.extend(touched.added);
        // Whatever had an id is there, or the reference remembers it.
        let retired = self.retired();
        for id in &self.ever {
            assert!(after.contains_key(id) != retired.contains(id), "{id} is there or retired, and not both");
        }
        assert_eq!(self.translations(), translations, "translations are the translators'");
        self.is_current();
    }

    /// The reference is what `extract` makes, and stays so.
    #[track_caller]
    fn is_current(&self) {
        let files = self.files("locales/en");
        assert_eq!(self.project.run(&["extract", "--check"]).status, 0);
        assert_eq!(self.project.run(&["extract"]).status, 0);
        assert_eq!(self.files("locales/en"), files, "a second run changes nothing");
    }

    /// The files of a folder with their text, by path.
    fn files(&self, folder: &str) -> BTreeMap<String, String> {
        let entries = std::fs::read_dir(self.project.path(folder)).unwrap();
        let names = entries.map(|entry| format!("{folder}/{}", entry.unwrap().file_name().to_str().unwrap()));
        names.map(|name| (name.clone(), self.project.read(&name))).collect()
    }

    fn translations(&self) -> BTreeMap<String, String> {
        ["locales/es", "locales/fr"].iter().flat_map(|folder| self.files(folder)).collect()
    }

    /// The messages of the reference by id, which no two have.
    #[track_caller]
    fn reference(&self) -> BTreeMap<String, Message> {
        let mut found = BTreeMap::new();
        for (path, text) in self.files("locales/en") {
            let resource = read::read(&text);
            assert_eq!(resource.problems, [], "{path}");
            for message in resource.messages() {
                let comment = message.comment.as_ref().map_or_else(String::new, |comment| comment.text.clone());
                let one = Message { text: text[message.span.clone()].to_owned(), comment };
                assert_eq!(found.insert(message.id.clone(), one), None, "{} twice", message.id);
            }
        }
        found
    }

    /// The ids that the heads of the reference's files list as no longer used.
    fn retired(&self) -> BTreeSet<String> {
        let files = self.files("locales/en");
        let lines = files.values().flat_map(|text| text.lines());
        lines.filter_map(|line| line.strip_prefix("### Retired ids: ")).map(str::to_owned).collect()
    }

    /// The ids of a resource in its order.
    fn order(&self, resource: &str) -> Vec<String> {
        let text = self.project.read(&format!("locales/en/{resource}.ftl"));
        read::read(&text).messages().map(|message| message.id.clone()).collect()
    }

    /// A message of the reference has these words.
    #[track_caller]
    fn says(&self, id: &str, words: &str) {
        let reference = self.reference();
        let text = &reference.get(id).unwrap_or_else(|| panic!("no {id}")).text;
        assert!(text.contains(words), "{text}");
    }

    /// The codes of what `check` finds.
    fn findings(&self) -> Vec<String> {
        let run = self.project.run(&["check", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let findings = report.as_array().or_else(|| report["findings"].as_array()).unwrap();
        findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    }

    /// Takes a message out of every translation, as `prune` does or as if it had never been translated.
    fn untranslate(&self, id: &str) {
        for (path, text) in self.translations() {
            if let Some(message) = read::read(&text).find(id) {
                let start = message.comment.as_ref().map_or(message.span.start, |comment| comment.span.start);
                self.project.write(&path, &format!("{}{}", &text[..start], &text[message.span.end..]));
            }
        }
    }
}

/// Retitles a heading in the body and in the table of contents.
#[track_caller]
fn retitle(files: &mut Files, from: &str, to: &str) {
    replace(&mut files.source, &format!("\n{from}\n"), &format!("\n{to}\n"));
    replace(&mut files.source, &format!("\n{from}\t"), &format!("\n{to}\t"));
}

/// An idea that has little in common with any of the publication's.
const NEW: &str =
    "0. Libraries that lend tools. A neighbourhood library that lends drills and ladders saves every household money.";
const OTHER: &str =
    "0. Seeds for winter. Gardeners who exchange beans, garlic and apple grafts keep old varieties alive.";

#[test]
fn an_idea_inserted_in_the_middle_gets_a_new_id_and_moves_no_other() {
    let mut press = Press::real();
    press.project.edit(|files| {
        insert_after(files, "50. ", NEW);
        renumber(files);
    });
    // The printed numbers behind it are in the comments; nothing else tells of them.
    press.extract(&Touched { added: ids(&["idea-101"]), noted: ideas(51..=100), ..Touched::default() });
    press.says("idea-101", "Libraries that lend tools");
    let order: Vec<String> = ideas(1..=50).into_iter().chain(ids(&["idea-101"])).chain(ideas(51..=100)).collect();
    assert_eq!(press.order("ideas"), order);
    assert!(press.reference()["idea-101"].comment.starts_with("Idea 51,"));
}

#[test]
fn an_idea_added_at_the_end_is_all_that_changes() {
    let mut press = Press::real();
    press.project.edit(|files| {
        insert_after(files, "100. ", NEW);
        renumber(files);
    });
    press.extract(&Touched { added: ids(&["idea-101"]), ..Touched::default() });
}

#[test]
fn several_new_ideas_are_numbered_in_the_order_of_the_text() {
    let mut press = Press::real();
    press.project.edit(|files| {
        insert_after(files, "70. ", NEW);
        insert_after(files, "30. ", OTHER);
        renumber(files);
    });
    press.extract(&Touched { added: ids(&["idea-101", "idea-102"]), noted: ideas(31..=100), ..Touched::default() });
    press.says("idea-101", "Seeds for winter");
    press.says("idea-102", "Libraries that lend tools");
}

#[test]
fn the_id_of_a_deleted_idea_is_not_used_again() {
    let mut press = Press::real();
    press.project.edit(|files| {
        take(files, "53. ");
        renumber(files);
    });
    press.extract(&Touched { gone: ids(&["idea-053"]), noted: ideas(54..=100), ..Touched::default() });
    press.project.edit(|files| {
        insert_after(files, "52. ", NEW);
        renumber(files);
    });
    press.extract(&Touched { added: ids(&["idea-101"]), noted: ideas(54..=100), ..Touched::default() });
    assert_eq!(press.retired().into_iter().collect::<Vec<_>>(), ids(&["idea-053"]));
}

/// The last id of a series has nothing behind it that would show that it was used: only the file's head remembers.
#[test]
fn the_last_id_is_not_used_again_though_nobody_translated_it() {
    let mut press = Press::real();
    press.untranslate("idea-100");
    press.project.edit(|files| {
        take(files, "100. ");
        renumber(files);
    });
    press.extract(&Touched { gone: ids(&["idea-100"]), ..Touched::default() });
    for (round, text) in [(101, NEW), (102, OTHER), (103, NEW)] {
        let new = format!("idea-{round}");
        press.project.edit(|files| {
            insert_after(files, "99. ", text);
            renumber(files);
        });
        press.extract(&Touched { added: vec![new.clone()], ..Touched::default() });
        press.project.edit(|files| {
            take(files, "100. ");
            renumber(files);
        });
        press.extract(&Touched { gone: vec![new], ..Touched::default() });
    }
    // An extraction that touches something else forgets nothing.
    press.project.edit(|files| replace(&mut files.source, "school desertion", "school dropout"));
    press.extract(&Touched { changed: ids(&["idea-071"]), ..Touched::default() });
    assert_eq!(press.retired().into_iter().collect::<Vec<_>>(), ideas(100..=103));
}

#[test]
fn a_text_that_returns_gets_a_new_id() {
    let mut press = Press::real();
    let before = press.project.read(SOURCE);
    press.project.edit(|files| {
        take(files, "53. ");
        renumber(files);
    });
    press.extract(&Touched { gone: ids(&["idea-053"]), noted: ideas(54..=100), ..Touched::default() });
    press.project.edit(|files| {
        files.source = before;
        renumber(files);
    });
    // The reference keeps the id of what went, not its words: what returns cannot be told from what is new.
    press.extract(&Touched { added: ids(&["idea-101"]), noted: ideas(54..=100), ..Touched::default() });
    press.says("idea-101", "Strengthening the social fabric");
}

#[test]
fn an_idea_deleted_and_another_added_elsewhere_are_two_ideas() {
    let mut press = Press::real();
    press.project.edit(|files| {
        take(files, "53. ");
        insert_after(files, "100. ", NEW);
        renumber(files);
    });
    let expected =
        Touched { added: ids(&["idea-101"]), gone: ids(&["idea-053"]), noted: ideas(54..=100), ..Touched::default() };
    press.extract(&expected);
}

#[test]
fn two_ideas_that_change_places_keep_their_ids() {
    let mut press = Press::real();
    press.project.edit(|files| {
        let first = take(files, "38. ");
        insert_after(files, "40. ", &first);
        let last = take(files, "40. ");
        insert_after(files, "37. ", &last);
        renumber(files);
    });
    press.extract(&Touched { noted: ids(&["idea-038", "idea-040"]), ..Touched::default() });
    assert_eq!(press.order("ideas")[36..41], ids(&["idea-037", "idea-040", "idea-039", "idea-038", "idea-041"]));
}

#[test]
fn an_idea_that_moves_to_another_chapter_keeps_its_id() {
    let mut press = Press::real();
    press.project.edit(|files| {
        let moved = take(files, "19. ");
        insert_after(files, "71. ", &moved);
        renumber(files);
    });
    press.extract(&Touched { noted: ideas(19..=71), ..Touched::default() });
}

#[test]
fn a_session_that_moves_keeps_the_ids_of_its_heading_and_ideas() {
    let mut press = Press::real();
    press.project.edit(|files| {
        // "Mayors Panel", ideas 5 to 7, goes behind "Inclusion models from the Social Economy", ideas 13 to 16.
        let heading = take(files, "Mayors Panel\n");
        let panel: Vec<String> = ["5. ", "6. ", "7. "].iter().map(|start| take(files, start)).collect();
        insert_after(files, "16. ", &format!("{heading}\n\n{}", panel.join("\n\n")));
        replace(&mut files.source, "\nMayors Panel\t11\n", "\n");
        replace(
            &mut files.source,
            "\nInclusion models from the Social Economy\t13\n",
            "\nInclusion models from the Social Economy\t13\nMayors Panel\t13\n",
        );
        renumber(files);
    });
    press.extract(&Touched { noted: ideas(5..=16), ..Touched::default() });
    assert_eq!(press.order("headings")[1..5], ids(&["session-01", "session-03", "session-04", "session-02"]));
    assert_eq!(press.findings().iter().filter(|code| *code == "toc-mismatch").count(), 0);
}

#[test]
fn an_idea_with_another_title_is_the_same() {
    let mut press = Press::real();
    press
        .project
        .edit(|files| replace(&mut files.source, "49. An economy of life.", "49. Production that serves the living."));
    press.extract(&Touched { changed: ids(&["idea-049"]), ..Touched::default() });
}

#[test]
fn an_idea_with_another_text_under_its_title_is_the_same() {
    let mut press = Press::real();
    press.project.edit(|files| {
        take(files, "85. ");
        insert_after(files, "84. ", "85. We must assume collective engagements. Nobody rebuilds a house alone.");
        // The idea was a quotation with errata of its own.
        for find in ["collective engagements. All actors", "mutual agreement and trust\"."] {
            drop_erratum(files, find);
        }
        promise(files, "quotations", 30);
        promise(files, "speakers", 29);
    });
    press.extract(&Touched { changed: ids(&["idea-085"]), ..Touched::default() });
}

/// Takes out the erratum that finds a text.
#[track_caller]
fn drop_erratum(files: &mut Files, find: &str) {
    let (kept, dropped): (Vec<&str>, Vec<&str>) =
        files.errata.split("\n[[erratum]]\n").partition(|erratum| !erratum.contains(find));
    assert_eq!(dropped.len(), 1, "{find}");
    files.errata = kept.join("\n[[erratum]]\n");
}

#[test]
fn an_idea_written_anew_under_its_number_keeps_its_id() {
    let mut press = Press::real();
    press.project.edit(|files| {
        take(files, "71. ");
        insert_after(files, "70. ", &NEW.replace("0. Lib", "71. Lib"));
    });
    press.extract(&Touched { changed: ids(&["idea-071"]), ..Touched::default() });
}

const CARE: &str = "The Social Economy and care";
const CARING: &str = "The Social Economy and its care";

#[test]
fn a_heading_corrected_in_the_body_alone_keeps_its_id_and_disagrees_with_the_contents() {
    let mut press = Press::real();
    press.project.edit(|files| replace(&mut files.source, &format!("\n{CARE}\n"), &format!("\n{CARING}\n")));
    // The ideas under it tell of it in their comments.
    press.extract(&Touched { changed: ids(&["session-07"]), noted: ideas(23..=25), ..Touched::default() });
    press.says("session-07", CARING);
    assert_eq!(press.findings().iter().filter(|code| *code == "toc-mismatch").count(), 1);
}

#[test]
fn a_heading_corrected_in_both_places_keeps_its_id() {
    let mut press = Press::real();
    press.project.edit(|files| retitle(files, CARE, CARING));
    press.extract(&Touched { changed: ids(&["session-07"]), noted: ideas(23..=25), ..Touched::default() });
    press.says("session-07", CARING);
    assert_eq!(press.findings().iter().filter(|code| *code == "toc-mismatch").count(), 0);
}

#[test]
fn a_heading_with_no_word_of_the_old_one_is_another() {
    let mut press = Press::real();
    press.project.edit(|files| retitle(files, "Mayors Panel", "What cities can do"));
    // Headings have no printed number that could tie the two.
    let expected =
        Touched { added: ids(&["session-29"]), gone: ids(&["session-02"]), noted: ideas(5..=7), ..Touched::default() };
    press.extract(&expected);
}

/// Nearly all words of the one stand in the other, which is no merger of the two.
#[test]
fn two_headings_corrected_in_one_edition_keep_their_ids() {
    let mut press = Press::real();
    let alliances = "Develop territorial and international alliances: the Social and Solidarity Economy as people-centered and \
                     a planet-sensitive economy";
    press.project.edit(|files| {
        retitle(files, CARE, CARING);
        retitle(files, alliances, &alliances.replace("and a planet", "and planet"));
    });
    press.extract(&Touched {
        changed: ids(&["session-07", "session-16"]),
        noted: ideas(23..=25).into_iter().chain(ideas(59..=61)).collect(),
        ..Touched::default()
    });
    press.says("session-07", CARING);
}

fn erratum(files: &mut Files, find: &str, replace: &str) {
    files
        .errata
        .push_str(&format!("\n[[erratum]]\nline = 1\nfind = {find:?}\nreplace = {replace:?}\nreason = \"A test.\"\n"));
}

#[test]
fn a_word_corrected_by_an_erratum_changes_its_message_alone() {
    let mut press = Press::real();
    press.project.edit(|files| erratum(files, "the current economical dynamics", "the current economic dynamics"));
    press.extract(&Touched { changed: ids(&["presentation-02"]), ..Touched::default() });
    press.says("presentation-02", "economic dynamics");
    press.project.edit(|files| erratum(files, "school desertion", "school dropout"));
    press.extract(&Touched { changed: ids(&["idea-071"]), ..Touched::default() });
}

#[test]
fn of_a_front_text_split_in_two_the_longer_piece_keeps_the_id() {
    let mut press = Press::real();
    // A short piece first, then a long one; and the other way round.
    press.project.edit(|files| {
        replace(
            &mut files.source,
            "toward GSEF2021 were held. This was only",
            "toward GSEF2021 were held.\n\nThis was only",
        );
        replace(&mut files.source, " I witnessed all this on October", "\n\nI witnessed all this on October");
    });
    press.extract(&Touched {
        added: ids(&["introduction-08", "presentation-11"]),
        changed: ids(&["introduction-04", "presentation-05"]),
        ..Touched::default()
    });
    press.says("introduction-04", "This was only possible");
    press.says("introduction-08", "toward GSEF2021 were held.");
    press.says("presentation-05", "I'm glad to announce");
    press.says("presentation-11", "I witnessed all this");
}

#[test]
fn of_a_declaration_split_in_two_the_longer_piece_keeps_the_id() {
    let mut press = Press::real();
    press.project.edit(|files| {
        replace(&mut files.source, "in Mexico City. However, a highly", "in Mexico City.\n\nHowever, a highly");
    });
    press.extract(&Touched {
        added: ids(&["declaration-05"]),
        changed: ids(&["declaration-02"]),
        ..Touched::default()
    });
    press.says("declaration-02", "However, a highly successful");
    assert_eq!(
        press.order("declaration")[..4],
        ids(&["declaration", "declaration-01", "declaration-05", "declaration-02"])
    );
}

#[test]
fn two_paragraphs_merged_continue_the_first() {
    let mut press = Press::real();
    press.project.edit(|files| {
        replace(&mut files.source, "for a better future.\n\nThe spirit of", "for a better future. The spirit of");
    });
    let expected =
        Touched { gone: ids(&["introduction-06"]), changed: ids(&["introduction-05"]), ..Touched::default() };
    press.extract(&expected);
    // Divided again, the piece that had lost its id gets a new one.
    press.project.edit(|files| {
        replace(&mut files.source, "for a better future. The spirit of", "for a better future.\n\nThe spirit of");
    });
    let expected =
        Touched { added: ids(&["introduction-08"]), changed: ids(&["introduction-05"]), ..Touched::default() };
    press.extract(&expected);
}

#[test]
fn a_short_paragraph_merged_with_a_long_one_gives_it_its_id() {
    let mut press = Press::real();
    press.project.edit(|files| {
        replace(
            &mut files.source,
            "from the GSEF Secretariat.\n\nI would like",
            "from the GSEF Secretariat. I would like",
        );
    });
    let expected =
        Touched { gone: ids(&["introduction-02"]), changed: ids(&["introduction-01"]), ..Touched::default() };
    press.extract(&expected);
}

#[test]
fn a_demand_added_to_a_list_moves_no_other() {
    let mut press = Press::real();
    press.project.edit(|files| {
        let before = "- Implement policies promoting the local emergence";
        replace(&mut files.source, before, &format!("- Open their markets to cooperatives of migrants;\n{before}"));
        promise(files, "list-items", 17);
    });
    press.extract(&Touched { added: ids(&["demand-17"]), ..Touched::default() });
    press.project.edit(|files| {
        replace(&mut files.source, "- Open their markets to cooperatives of migrants;\n", "");
        promise(files, "list-items", 16);
    });
    press.extract(&Touched { gone: ids(&["demand-17"]), ..Touched::default() });
}

#[test]
fn a_country_with_another_name_is_the_same() {
    let mut press = Press::real();
    press.project.edit(|files| {
        replace(&mut files.source, "RIPPES LAC*, Guatemala.", "RIPPES LAC*, Republic of Guatemala.");
        replace(&mut files.source, "**Guatemala:**", "**Republic of Guatemala:**");
        replace(&mut files.profile, "GT = \"Guatemala\"", "GT = \"Republic of Guatemala\"");
    });
    press.extract(&Touched { changed: ids(&["country-gt"]), noted: ids(&["idea-015"]), ..Touched::default() });
}

#[test]
fn a_speaker_with_another_name_is_a_matter_of_comments() {
    let mut press = Press::real();
    press.project.edit(|files| files.source = files.source.replace("Patsian Low", "Patsian Löw"));
    press.extract(&Touched { noted: ids(&["idea-029"]), ..Touched::default() });
    assert!(press.reference()["idea-029"].comment.contains("Patsian Löw"));
}

#[test]
fn an_id_that_only_a_translation_has_is_taken() {
    // A message that is obsolete; in one locale, in the file of other messages, and in a file that has no reference.
    for (path, id, expected) in [
        ("locales/es/ideas.ftl", "idea-140", "idea-141"),
        ("locales/fr/headings.ftl", "idea-102", "idea-103"),
        ("locales/es/old.ftl", "idea-0120", "idea-121"),
        // No number comes after it.
        ("locales/es/ideas.ftl", "idea-18446744073709551615", "idea-101"),
    ] {
        let mut press = Press::real();
        let text = if press.project.path(path).exists() { press.project.read(path) } else { String::new() };
        press.project.write(path, &format!("{text}\n{id} = Lo que fue\n    .title = Antes\n"));
        press.is_current();
        press.project.edit(|files| {
            insert_after(files, "100. ", NEW);
            renumber(files);
        });
        press.extract(&Touched { added: ids(&[expected]), ..Touched::default() });
    }
}

/// A translation was accepted and pruned since; what it was made from is still on record.
#[test]
fn an_id_that_only_a_basis_has_is_taken() {
    let mut press = Press::real();
    let path = "sources/basis/es/ideas.ftl";
    let entry = "# state: draft\n# translation: value 6bdd22b373fe7b92\nidea-130 = What was\n";
    press.project.write(path, &format!("{}\n{entry}", press.project.read(path)));
    press.project.edit(|files| {
        insert_after(files, "100. ", NEW);
        renumber(files);
    });
    press.extract(&Touched { added: ids(&["idea-131"]), ..Touched::default() });
}

#[test]
fn what_is_edited_in_the_reference_by_hand_is_undone() {
    /// A file of the reference, and what a hand or a tool makes of its text.
    type Edit = (&'static str, &'static str, fn(&str) -> String);
    let edits: [Edit; 8] = [
        ("a word", "ideas", |text| text.replace("school desertion", "school dropout")),
        ("a title", "ideas", |text| text.replace(".title = Empowering the youth", ".title = Youth")),
        ("a whole idea", "ideas", |text| {
            let at = text.find("\nidea-071 = ").unwrap();
            let end = at + text[at..].find("\n\n").unwrap();
            format!("{}\nidea-071 = Nothing alike\n    .title = Other{}", &text[..at], &text[end..])
        }),
        ("an attribute taken out", "ideas", |text| text.replace("    .title = Empowering the youth\n", "")),
        // As `moz-l10n build` does.
        ("all comments", "ideas", |text| {
            text.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
        }),
        ("the order", "front", |text| {
            text.split("\n\n")
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .map(|entry| format!("{}\n\n", entry.trim()))
                .collect()
        }),
        ("the line ends", "declaration", |text| text.replace('\n', "\r\n")),
        ("a paragraph", "front", |text| {
            text.replace("Warm greetings from the GSEF Secretariat.", "Warm greetings from all of us.")
        }),
    ];
    for (name, resource, edit) in edits {
        let press = Press::real();
        let path = format!("locales/en/{resource}.ftl");
        let (before, translations) = (press.files("locales/en"), press.translations());
        let edited = edit(&before[&path]);
        assert_ne!(edited, before[&path], "{name}");
        press.project.write(&path, &edited);
        assert_eq!(press.project.run(&["extract", "--check"]).status, 1, "{name}");
        assert_eq!(press.project.read(&path), edited, "--check writes nothing");
        assert_eq!(press.project.run(&["extract"]).status, 0, "{name}");
        assert_eq!(press.files("locales/en"), before, "{name}");
        assert_eq!(press.translations(), translations, "{name}");
    }
}

/// Two branches each added an idea, and each allocated the same id; git put one below the other.
#[test]
fn an_id_that_two_messages_of_the_reference_have_is_kept_by_one() {
    let mut press = Press::real();
    press.project.edit(|files| {
        insert_after(files, "100. ", NEW);
        renumber(files);
    });
    press.extract(&Touched { added: ids(&["idea-101"]), ..Touched::default() });
    press.project.edit(|files| {
        insert_after(files, "101. ", OTHER);
        renumber(files);
    });
    let text = press.project.read("locales/en/ideas.ftl");
    let other = "\n# Idea 101, “Closure”.\nidea-101 = Gardeners who exchange beans, garlic and apple grafts keep old varieties alive.\n    .title = Seeds for winter\n";
    press.project.write("locales/en/ideas.ftl", &format!("{text}{other}"));
    assert_eq!(press.project.run(&["extract"]).status, 0);
    press.says("idea-101", "Libraries that lend tools");
    press.says("idea-102", "Seeds for winter");
    press.is_current();
}

/// The profile may give a section's messages to another file; what the old file's head remembered goes with them.
#[test]
fn retired_ids_are_remembered_when_their_resource_is_renamed() {
    let mut press = Press::real();
    press.untranslate("demand-16");
    press.project.edit(|files| {
        replace(
            &mut files.source,
            "- Engage actively in the co-design of tools to measure and evaluate the impact of SSE initiatives\n",
            "",
        );
        drop_erratum(files, "impact of SSE initiatives");
        promise(files, "list-items", 15);
    });
    press.extract(&Touched { gone: ids(&["demand-16"]), ..Touched::default() });
    press.project.edit(|files| replace(&mut files.profile, "resource = \"declaration\"", "resource = \"statement\""));
    press.extract(&Touched::default());
    assert!(!press.project.path("locales/en/declaration.ftl").exists());
    press.project.edit(|files| {
        let before = "- Prioritize gender";
        replace(&mut files.source, before, &format!("- Open their markets to cooperatives of migrants;\n{before}"));
        promise(files, "list-items", 16);
    });
    press.extract(&Touched { added: ids(&["demand-17"]), ..Touched::default() });
}

#[test]
fn nothing_is_allocated_where_the_reference_is_lost_and_translations_are_not() {
    let press = Press::real();
    std::fs::remove_file(press.project.path("locales/en/ideas.ftl")).unwrap();
    let before = press.files("locales/en");
    assert_eq!(press.project.run(&["extract"]).status, 2);
    assert_eq!(press.files("locales/en"), before);
}

#[test]
fn a_reference_made_from_nothing_is_the_same_every_time() {
    let from_nothing = || {
        let press = Press::real();
        std::fs::remove_dir_all(press.project.path("locales")).unwrap();
        let basis = press.project.path("sources/basis");
        if basis.exists() {
            std::fs::remove_dir_all(basis).unwrap();
        }
        let run = press.project.run(&["extract"]);
        assert_eq!(run.status, 0, "{}", run.err);
        press.is_current();
        // Ids follow the printed numbers.
        assert_eq!(press.order("ideas"), ideas(1..=100));
        press.files("locales/en")
    };
    assert_eq!(from_nothing(), from_nothing());
}

/// A text of a small publication: its words (few, so that texts resemble each other), and a printed number.
type Item = (bool, Vec<u8>, Option<u8>);

fn items() -> impl Strategy<Value = Vec<Item>> {
    let words = prop::collection::vec(0..12_u8, 0..9);
    prop::collection::vec((any::<bool>(), words, prop::option::of(1..9_u8)), 0..9)
}

fn words(words: &[u8]) -> String {
    words.iter().map(|word| format!("w{word}")).collect::<Vec<_>>().join(" ")
}

/// Two series, one of whose prefixes is the start of the other's.
fn document(items: &[Item]) -> Document {
    let unit = |(first, text, number): &Item| Unit {
        name: Name::Series { prefix: if *first { "par" } else { "par-a" }.to_owned(), width: 2 },
        resource: "texts".to_owned(),
        value: Some(Part { text: Text::Plain(words(text)), span: 0..0 }),
        attributes: Vec::new(),
        context: Context { number: number.map(|number| number.to_string()), ..Context::new(Role::Paragraph, None) },
    };
    Document { units: items.iter().map(unit).collect(), ..Document::default() }
}

/// The reference that a document's units make.
fn known(document: &Document, ids: &[String]) -> Vec<Known> {
    let message = |(unit, id): (&Unit, &String)| Known {
        id: id.clone(),
        value: unit.value.as_ref().unwrap().text.as_str().to_owned(),
        attributes: Vec::new(),
        number: unit.context.number.clone(),
        person: None,
    };
    document.units.iter().zip(ids).map(message).collect()
}

fn given(document: &Document, known: &[Known], taken: &HashSet<String>) -> Vec<String> {
    allocate(document, known, taken).iter().map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Several editions of a publication one after the other, with ids that only translations have.
    #[test]
    fn ids_are_unique_never_used_again_and_stable(
        editions in prop::collection::vec(items(), 1..5),
        translated in prop::collection::hash_set("par(-a)?-[0-9]{1,3}", 0..4),
    ) {
        let mut taken: HashSet<String> = translated;
        let mut reference: Vec<Known> = Vec::new();
        for items in &editions {
            let document = document(items);
            let ids = given(&document, &reference, &taken);
            // A merge can leave messages of the reference twice.
            let doubled = given(&document, &[reference.as_slice(), reference.as_slice()].concat(), &taken);
            for ids in [&ids, &doubled] {
                let unique: HashSet<&String> = ids.iter().collect();
                prop_assert_eq!(unique.len(), ids.len(), "{:?}", ids);
            }
            for id in ids.iter().filter(|id| taken.contains(*id)) {
                prop_assert!(reference.iter().any(|known| known.id == *id), "{} was another message's", id);
            }
            taken.extend(ids.iter().cloned());
            reference = known(&document, &ids);
            prop_assert_eq!(given(&document, &reference, &taken), ids);
        }
    }

    /// What stands still keeps its id, whatever is put before, between and behind it.
    #[test]
    fn what_is_not_touched_keeps_its_id(first in items(), new in items(), keep in prop::collection::vec(any::<bool>(), 9)) {
        let before = document(&first);
        let ids = given(&before, &[], &HashSet::new());
        let reference = known(&before, &ids);
        let mut kept = Vec::new();
        let mut items = Vec::new();
        for (index, item) in first.iter().enumerate() {
            items.extend(new.get(index).cloned());
            if keep[index] {
                kept.push((items.len(), item, &ids[index]));
                items.push(item.clone());
            }
        }
        let after = given(&document(&items), &reference, &ids.iter().cloned().collect());
        for (index, (series, text, _), id) in kept {
            // Of texts that are there twice, which is which is a matter of order.
            let copies = items.iter().chain(&first).filter(|(other, words, _)| other == series && words == text).count();
            if copies == 2 {
                prop_assert_eq!(&after[index], id);
            }
        }
    }
}
