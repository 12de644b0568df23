### The source, and the reference that is made from it.

finding-source-unaccounted = this line is neither in a block nor set aside: “{ $text }”
    .help = the profile does not expect it here: extend the profile, set the line aside, or correct it with an erratum

explain-source-unaccounted = A line of the source is neither in a block of the publication nor set aside.
    .why = Text that falls through would be missing in every language, and nobody would notice.
    .example = A line “See also page 7” between two ideas.
    .fix = Let the profile read it, set it aside with a reason, or correct it with an erratum.

finding-source-dropped = lost: “{ $text }” is in no message
    .help = `{ $key }` of the profile reads the line and keeps { $groups }: put the words into one of these groups, or into a group `aside`, and say in the section’s `left-out` why

explain-source-dropped = An expression of the profile reads a line and keeps only some of its words.
    .why = The words would be missing in every language, and nobody would notice: the line itself counts as read.
    .example = item = '^(?<name>.+), .+$' loses the post in “Elena Robles, mayor”
    .fix = Name a group for the words, or leave them out on purpose: a group `aside`, and the reason in the section’s `left-out`. Words that the expression spells out, such as “Idea” before a number, are no loss.

finding-source-flattened = { $count } lines of a list become one text, from “{ $text }” on
    .table = { $count } lines of a table become one text, from “{ $text }” on
    .nested = a list within a list becomes part of it: “{ $text }”
    .help = a text keeps no list or table: let the profile read its lines each by itself, or say with [[prose]] that they are read on as prose from this one
    .nested-help = the items stand in a row: divide the list, or say with [[prose]] that it may be read so

explain-source-flattened = Lines of a list or a table are joined to one text, or a list within a list is not told from it.
    .why = What stood one below the other then stands in a row, in every language.
    .example = We will: a) go to the markets; b) build networks. – printed on three lines
    .fix = Let the profile read the lines as items of a list. Where that cannot be, or where the lines are one sentence, say so in the profile with [[prose]].

finding-toc-mismatch = the heading “{ $heading }” differs from its entry “{ $entry }”
    .help = correct one of them with an erratum
    .order = the heading “{ $heading }” is not in the same place as its entry
    .lost = the entry “{ $entry }” has no heading in the text

explain-toc-mismatch = An entry of the table of contents and its heading differ.
    .why = The entries tell which lines are headings. One that differs may have been matched with the wrong line.
    .example = “Mayors Panel” in the contents, “Mayor's Panel” in the text.
    .fix = Correct one of the two with an erratum.

finding-erratum-unmatched = this erratum’s text is not in the source: “{ $find }”
    .help = the source has changed: correct `find`, or remove the erratum (it was at line { $line })
    .corrected = the source already has this erratum’s correction: “{ $find }”
    .corrected-help = remove the erratum
    .ambiguous = this erratum’s text is in the source { $count } times: “{ $find }”
    .ambiguous-help = make `find` longer, so that it occurs once
    .overlap = this erratum overlaps with another
    .overlap-help = combine the two into one

explain-erratum-unmatched = The text that an erratum corrects is not in the source exactly once.
    .why = A correction that finds nothing corrects nothing; one that finds two places may correct the wrong one.
    .example = find = "the"
    .fix = Copy the text from the source with enough around it. Remove the erratum if the source has been corrected.

finding-erratum-question = { $question }

explain-erratum-question = A place of the source that waits for an editor’s decision.
    .why = It is translated as it is printed until somebody decides.
    .example = question = "“Nahúm” here, “Nahum” in the list. Which?"
    .fix = Give the erratum a `replace` instead of its `question`, or remove it.

finding-quotation-marks = the quotation of { $number } closes but does not open
    .help = add the mark with an erratum

explain-quotation-marks = A quotation has a closing mark but no opening one.
    .why = It is unclear where the person’s words begin.
    .example = We are stronger together”. Ana Ruiz, Chile.
    .fix = Add the mark with an erratum.

finding-pull-quote = no quotation of { $speaker } has these words
    .twice = “{ $speaker }”: this quotation is shortened in two ways; a message has only one pull-quote
    .help = a pull-quote repeats a quotation: correct the words or the name with an erratum
    .translation = the pull-quote is not in the translation of its message
    .translation-help = a pull-quote repeats words of its message: copy them from there

explain-pull-quote = A pull-quote repeats no quotation of the publication, or in a translation not the words of its message.
    .why = A pull-quote is not translated by itself: it is its idea’s text. Without the idea it has no translation.
    .example = The name below the pull-quote is spelled differently than in the idea.
    .fix = In the source, correct the words or the name with an erratum. In a translation, copy the words from the message.

finding-invariants =
    .number-twice = there are two items with the number { $number }
    .number-order = the number { $number } comes after { $after }
    .number-missing = the number { $number } is missing
    .number-beyond = the number { $number } is not between { $first } and { $last }
    .count = the profile promises { $promised } { $what }, the source has { $found }
    .help = correct the source with an erratum, or the promise in the profile

explain-invariants = Something that the profile promises does not hold: a number is missing, printed twice or out of order, or a count is wrong.
    .why = This is how a lost paragraph shows, or a heading that was not recognized.
    .example = 41. … 42. … 42. … 44. …
    .fix = Look at the place that is shown. If the source is right, correct the promise in the profile.

finding-reference-stale = { $file } is not what the source makes today
    .help = run `gsef-i18n extract`
    .absent = { $file } is missing in the reference
    .superfluous = { $file } is in the reference, but the source makes no such file

explain-reference-stale = The reference is not what the source, its errata and its profile make today.
    .why = Translators would work on a text that is no longer the publication’s.
    .example = An erratum was added, but `extract` was not run.
    .fix = Run `gsef-i18n extract` and commit what it writes. The reference is never edited by hand.
