### The project: its configuration and its files.

finding-configuration = l10n.toml cannot be read: { $reason }
    .absent = no l10n.toml in { $folder } or above it
    .absent-help = start in a project, or name one with -C DIR
    .locale = “{ $locale }” is not a language
    .locale-help = write a language as BCP 47 does: fr, es-MX, zh-Hant
    .not-a-locale = “{ $locale }” is not among the locales of the project
    .variable = there is no variable “{ $value }” in [env]
    .without-locale = the path “{ $value }” has no { "{locale}" }, so all languages would share one file
    .wildcards = the path “{ $value }” does not have as many wildcards as its reference
    .no-paths = there is no [[paths]] table, so there is nothing to check
    .outside = “{ $value }” is not a path in the project’s folder
    .no-locales = there are no locales: write `locales = ["fr"]`
    .action = “{ $value }” is not an action of a filter
    .action-help = possible: ignore, warning, error
    .severity = “{ $value }” is not a severity
    .severity-help = possible: off, info, warning, error
    .typography = “{ $value }” is not a typographic norm
    .typography-help = possible: { $available }
    .key = “{ $value }” is not a regular expression
    .code = there is no code “{ $value }”
    .code-help =
        { $similar ->
            [none] `gsef-i18n explain` lists the codes
           *[other] did you mean “{ $similar }”?
        }
    .code-fixed = “{ $value }” is always an error: what cannot be read or is lost must be corrected
    .not-in-included = “{ $value }” cannot stand in a file that is included or excluded
    .not-in-included-help = in such a file only [env], [[paths]], [[filters]] and [[includes]] count; write the rest in the project’s own l10n.toml
    .locale-without-paths = no [[paths]] table is for “{ $locale }”, so nothing of it would be checked
    .locale-without-paths-help = name it in the `locales` of a [[paths]] table, or leave those out
    .no-reference = no file matches the reference “{ $value }”
    .no-reference-help = correct the path, or remove its [[paths]] table: without a reference, all that is translated seems obsolete
    .similar = “{ $value }” is not read: did you mean { $similar }?

explain-configuration = `l10n.toml` cannot be used as it is.
    .why = The file says where the reference and the translations are, and into which languages. Nothing can be checked before it is right.
    .example = locales = ["es", "../x"]
    .fix = Correct the place that is shown. Languages are written as in BCP 47: `fr`, `es-MX`.

finding-profile = this file cannot be used: { $reason }
    .erratum = an erratum has either a `replace` or a `question`
    .name = “{ $name }” cannot name a file: use letters, digits, hyphens and underscores
    .section-twice = there are two sections “{ $section }”
    .two-starts = a section starts at `begins` or at `heading`, not at both
    .one-shape = a section has exactly one shape: aside, contents, text, credits, ideas or people
    .pattern = the pattern “{ $pattern }” is missing in [patterns.messages]
    .group = the expression has no group “{ $group }”: write (?<{ $group }>…)
    .section-absent = the section “{ $section }” is not in the source: no line begins with “{ $begins }”
    .section-absent-help = correct `begins`, or the order of the sections: each starts after the one before it
    .heading-absent = the section “{ $section }” is not in the source: the table of contents has no “{ $heading }”
    .heading-similar = the section “{ $section }” is not in the source: the table of contents has no “{ $heading }”, but “{ $similar }”
    .section-order = the section “{ $section }” starts before the one above it
    .section-start = the section “{ $section }” has no start: give it `begins` or `heading`
    .edition-page = the notes of [edition] belong at the end of the page “{ $name }”, which no section has
    .left-out = an expression of the section “{ $section }” has a group `aside`: say in `left-out` why its words are left out
    .capitals = “{ $id }” is to be printed in capitals here, and the line has small letters: “{ $text }”
    .capitals-help = take `capitals` out, or correct the line with an erratum
    .printed-otherwise = “{ $id }” is printed here in other words than before
    .printed-otherwise-help = correct one of them with an erratum, or give this one a name of its own
    .country = “{ $text }” is not among the countries of the profile
    .country-help = add it to [countries.names], or correct it with an erratum
    .title = no message of the source has the id “{ $id }”

explain-profile = The profile of the publication, or a file beside it, cannot be used or does not fit the source.
    .why = The profile tells where each part of the source starts and what shape it has. If one part is not found, all that follows would be read as something that it is not.
    .example = begins = "Panellists"
    .fix = Compare the place that is shown with the source. `docs/profile.md` explains every key.

finding-unreadable = { $file } cannot be read: { $reason }
    .absent = { $file } is not there
    .named = { $file } is not there
    .named-help = put the file there, correct its path here, or take the line out
    .dangling = { $file } is a link that leads nowhere
    .dangling-help = put the file there that it leads to, or remove the link
    .outside = { $file } is outside of the project
    .outside-help = what a file names must be below the folder of l10n.toml: put it there, and correct the path
    .link-outside = { $file } leads out of the project: the link { $link } goes to { $target }
    .link-outside-help = put the file or folder itself in the place of the link; a link within the project is followed
    .not-a-file = { $file } is not a file
    .not-utf8 = { $file } is not text in UTF-8
    .not-utf8-help = save it as UTF-8; nothing of it was used
    .nul = { $file } has a NUL character: it is not text
    .empty = the source is empty

explain-unreadable = A file that is needed is not there, cannot be opened, or is not text in UTF-8.
    .why = What cannot be read would be taken for missing, and could be overwritten.
    .example = locales/fr/ideas.ftl cannot be read: Permission denied
    .fix = Restore the file, give permission to read it, or save it as UTF-8.

finding-reference-lost = { $file } is not there, but there are translations of it
    .help = ids would be given anew, and translations would land on other messages: restore the file (`git checkout -- FILE`) before `extract`
    .conflict = { $file } has the markers of an unresolved merge conflict
    .conflict-help = keep one side of the conflict, whichever, and run `gsef-i18n extract` again

explain-reference-lost = The reference is missing or has an unresolved merge conflict, while there are translations.
    .why = The reference keeps which id belongs to which text. If it were made anew without it, a translation could land on another message.
    .example = <<<<<<< HEAD
    .fix = Restore the file from the repository, or keep one side of the conflict; then run `gsef-i18n extract`.
