### What `gsef-i18n explain CODE` says: the value is what the finding means; why it matters; an example; how to mend it.

explain-heading-why = Why it matters
explain-heading-example = Example
explain-heading-fix = How to mend it

explain-configuration = `l10n.toml` cannot be used as it is.
    .why = The file says where the reference and the translations are, and into which languages. Nothing can be checked before it is right.
    .example = locales = ["es", "../x"]
    .fix = Correct the place that is shown. Languages are written as in BCP 47: `fr`, `es-MX`.

explain-profile = The profile of the publication, or a file beside it, cannot be used or does not fit the source.
    .why = The profile tells where each part of the source starts and what shape it has. If one part is not found, all that follows would be read as something that it is not.
    .example = begins = "Panellists"
    .fix = Compare the place that is shown with the source. `docs/profile.md` explains every key.

explain-unreadable = A file that is needed is not there, may not be read, or is not text in UTF-8.
    .why = What cannot be read would be taken for missing, and could be overwritten.
    .example = locales/fr/ideas.ftl cannot be read: Permission denied
    .fix = Put the file back, give the right to read it, or save it as UTF-8.

explain-reference-lost = The reference is missing or has marks of an unresolved merge, while there are translations.
    .why = The reference keeps which id belongs to which text. If it were made anew without it, a translation could land on another message.
    .example = <<<<<<< HEAD
    .fix = Put the file back from the repository, or take one side of the conflict; then run `gsef-i18n extract`.

explain-source-unaccounted = A line of the source is in no block of the publication, and not set aside.
    .why = Text that falls through would be missing in every language, and nobody would notice.
    .example = A line “See also page 7” between two ideas.
    .fix = Let the profile read it, set it aside with a reason, or correct it by an erratum.

explain-toc-mismatch = An entry of the table of contents and its heading differ.
    .why = The entries tell which lines are headings. One that differs may have been matched with the wrong line.
    .example = “Mayors Panel” in the contents, “Mayor's Panel” in the text.
    .fix = Correct one of the two by an erratum.

explain-erratum-unmatched = The text that an erratum corrects is not in the source exactly once.
    .why = A correction that finds nothing corrects nothing; one that finds two places may correct the wrong one.
    .example = find = "the"
    .fix = Copy the text from the source with enough around it. Remove the erratum if the source has been corrected.

explain-erratum-question = A place of the source that waits for an editor's decision.
    .why = It is translated as it is printed until somebody decides.
    .example = question = "“Nahúm” here, “Nahum” in the list. Which?"
    .fix = Give the erratum a `replace` in the place of its `question`, or remove it.

explain-quotation-marks = A quotation has a closing mark but no opening one.
    .why = It is unclear where the person's words begin.
    .example = We are stronger together”. Ana Ruiz, Chile.
    .fix = Add the mark by an erratum.

explain-pull-quote = A pull-quote repeats no quotation of the publication.
    .why = A pull-quote is not translated by itself: it is its idea's text. Without the idea it has no translation.
    .example = The name below the pull-quote is spelled otherwise than in the idea.
    .fix = Correct the words or the name by an erratum.

explain-invariants = Something that the profile promises does not hold: a number is missing, printed twice or out of order, or a count is wrong.
    .why = It is how a lost paragraph or a heading that was not recognized shows.
    .example = 41. … 42. … 42. … 44. …
    .fix = Look at the place that is shown. If the source is right, correct the promise in the profile.

explain-reference-stale = The reference is not what the source, its errata and its profile make today.
    .why = Translators would work on a text that is no longer the publication's.
    .example = An erratum was added, but `extract` was not run.
    .fix = Run `gsef-i18n extract` and commit what it writes. The reference is never edited by hand.

explain-syntax = A part of a file is not Fluent.
    .why = What cannot be read is ignored, so the message counts as missing.
    .example = idea-001 Certainty of a better future
    .fix = A message is `id = text`; attributes are indented by four spaces and start with a dot; a brace in the text is written {"{ \"{\" }"}.

explain-duplicate-id = Two messages of one file have the same id.
    .why = Only one of them is used, and it may be the old one.
    .example = idea-001 = A
        idea-001 = B
    .fix = Remove one of them.

explain-duplicate-attribute = A message has the same attribute twice.
    .why = Only one of them is used.
    .example = idea-001 = A
        {"    "}.title = B
        {"    "}.title = C
    .fix = Remove one of them.

explain-missing-reference = A message refers to a message or a term that its language does not have.
    .why = The reader would see the name in braces in the place of the words.
    .example = welcome = { "{ -brand }" }
    .fix = Correct the name, or add the message or term.

explain-term-cycle = Messages or terms refer to each other in a circle.
    .why = None of them has an end, so none can be printed.
    .example = a = { "{ b }" }
        b = { "{ a }" }
    .fix = Put the words themselves in one of the places.

explain-missing-message = A message of the reference has no translation.
    .why = The bundle prints it in the language of the source, marked.
    .example = The reference has `idea-011`, the French file has not.
    .fix = Add the message to the translation's file. For a language in the list `complete` of `l10n.toml` it is an error.

explain-missing-part = A translated message lacks its value, or an attribute that the reference has.
    .why = The bundle prints that part in the language of the source.
    .example = `idea-010` without `.affiliation`.
    .fix = Add the part below the message, indented by four spaces.

explain-obsolete-message = A translated message is not in the reference.
    .why = It is not exported. Either the source no longer has it, or its id is mistyped, and then another message is missing.
    .example = idea-01 in the place of idea-001.
    .fix = Correct the id, or remove the message.

explain-obsolete-part = A translated message has a value or an attribute that the reference has not.
    .why = It is not exported. Either the source no longer has it, or its name is mistyped.
    .example = .titel in the place of .title.
    .fix = Correct the name, or remove the part.

explain-basis-broken = The file that records what translations were made from cannot be read whole.
    .why = What cannot be read would be forgotten, and drift would no longer show.
    .example = <<<<<<< HEAD
    .fix = Put the file back from the repository, or keep one side of the merge for each message.

explain-no-basis = A part is translated, and nothing says which reference text it was made from.
    .why = Without it, a later change of the source could not be noticed.
    .example = A translator added `idea-011` to the French file, and it was not accepted yet.
    .fix = Run `gsef-i18n accept --lang fr --new`.

explain-drifted = The reference has changed since a translation was made from it.
    .why = The translation says what the source no longer says.
    .example = 8,500 participants became 9,000 in the source; the translation still says 8 500.
    .fix = `gsef-i18n diff` shows the words that changed. Correct the translation, then run `gsef-i18n accept --lang fr ID`. If it is still right as it is, add `--still-correct --reason TEXT`.

explain-lowered = A reviewed translation was edited while its source stood still.
    .why = What a second person has read is no longer what is there.
    .example = A comma was added to a reviewed message.
    .fix = Have it read again and run `gsef-i18n accept --lang fr ID --state reviewed`, or leave it: it counts as translated.

explain-prepared-unfinished = A block that `prepare` wrote is half turned into a message.
    .why = Some of its lines are still comments, so the translation is not whole.
    .example = idea-011 = Texte
        {"# ~"}     .title =
    .fix = Take “# ~ ” off every line that carries the translation.
