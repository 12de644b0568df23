### Findings: the sentence of a code is its value, other sentences of it are attributes; `help` says what to do.

finding-configuration = l10n.toml cannot be read: { $reason }
    .absent = no l10n.toml in { $folder } or above it
    .absent-help = start in a project, or name one with -C DIR
    .locale = “{ $locale }” is not a language
    .locale-help = write a language as BCP 47 does: fr, es-MX, zh-Hant
    .not-a-locale = “{ $locale }” is not among the locales
    .variable = there is no variable “{ $value }” in [env]
    .without-locale = the path “{ $value }” has no { "{locale}" }, so all languages would share one file
    .wildcards = the path “{ $value }” has not as many wildcards as its reference
    .no-paths = there is no [[paths]] table, so there is nothing to check
    .outside = the profile “{ $value }” is not below the project's folder

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
    .printed-otherwise = “{ $id }” is printed here with other words than before
    .printed-otherwise-help = correct one of them by an erratum, or give this one a name of its own
    .country = “{ $text }” is not among the countries of the profile
    .country-help = add it to [countries.names], or correct it by an erratum
    .title = no message of the source has the id “{ $id }”

finding-unreadable = { $file } cannot be read: { $reason }
    .absent = { $file } is not there
    .not-utf8 = { $file } is not text in UTF-8
    .not-utf8-help = save it as UTF-8; nothing of it was used
    .nul = { $file } has a NUL character: it is not a text
    .empty = the source is empty

finding-reference-lost = { $file } is not there, but there are translations of it
    .help = ids would be allocated anew, and translations would land on other messages: put the file back (`git checkout -- FILE`) before `extract`
    .conflict = { $file } has marks of an unresolved merge
    .conflict-help = take one side of the conflict, whichever, and run `gsef-i18n extract` again

finding-source-unaccounted = this line is in no block and not set aside: “{ $text }”
    .help = the profile does not expect it here: extend the profile, set the line aside, or correct it by an erratum

finding-toc-mismatch = the heading “{ $heading }” differs from its entry “{ $entry }”
    .help = correct one of them by an erratum
    .order = the heading “{ $heading }” stands in another place than its entry
    .lost = the entry “{ $entry }” has no heading in the text

finding-erratum-unmatched = this erratum's text is not in the source: “{ $find }”
    .help = the source has changed: correct `find`, or remove the erratum (it was at line { $line })
    .corrected = the source already has this erratum's correction: “{ $find }”
    .corrected-help = remove the erratum
    .ambiguous = this erratum's text is in the source { $count } times: “{ $find }”
    .ambiguous-help = make `find` longer, so that it occurs once
    .overlap = this erratum overlaps with another
    .overlap-help = join the two into one

finding-erratum-question = { $question }

finding-quotation-marks = the quotation of { $number } closes but does not open
    .help = add the mark by an erratum

finding-pull-quote = no quotation of { $speaker } has these words
    .twice = “{ $speaker }”: this quotation is shortened in two ways; a message has only one pull-quote
    .help = a pull-quote repeats a quotation: correct the words or the name by an erratum

finding-invariants =
    .number-twice = there are two items with the number { $number }
    .number-order = the number { $number } comes after { $after }
    .number-missing = the number { $number } is missing
    .number-beyond = the number { $number } is not between { $first } and { $last }
    .count = the profile promises { $promised } { $what }, the source has { $found }
    .help = correct the source by an erratum, or the promise in the profile

finding-reference-stale = { $file } is not what the source makes today
    .help = run `gsef-i18n extract`
    .absent = { $file } is missing in the reference
    .superfluous = { $file } is in the reference, but the source makes no such file

finding-syntax = this is not Fluent: { $reason }
    .help = what cannot be read here is ignored, and so counts as missing
    .conflict = this is an unresolved merge
    .conflict-help = keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>
    .too-deep = braces are nested more than { $limit } deep
    .too-many-arguments = there are more than { $limit } arguments
    .number-too-long = a number has more than { $limit } digits
    .bad-escape = this escape is not known
    .bad-escape-help = write \uXXXX or \UXXXXXX with hexadecimal digits, \\ or \"
    .byte-order-mark = the file starts with a byte order mark
    .byte-order-mark-help = save it as UTF-8 without BOM
    .tab-indent = the line is indented by a tab
    .tab-indent-help = indent by spaces: Fluent knows no tabs

finding-duplicate-id = there are two messages “{ $id }”
    .help = the first one counts: remove one of them

finding-duplicate-attribute = “{ $id }” has two attributes “{ $attribute }”
    .help = remove one of them

finding-missing-reference = there is no “{ $target }” to refer to
    .help = correct the name, or add what is referred to

finding-term-cycle = this refers to itself in a circle: { $circle }
    .help = put the words themselves in one of these places

finding-missing-message = { $file }: “{ $id }” is not translated
    .group = { $file }: { $count } messages are not translated

finding-missing-part = “{ $id }” lacks the translation of “.{ $attribute }”
    .help = add a line `    .{ $attribute } = …` below the message
    .value = “{ $id }” lacks the translation of its value
    .value-help = write it after the equals sign

finding-obsolete-message = “{ $id }” is not in the reference
    .help = the source no longer has it, or the id is mistyped; it is not exported

finding-obsolete-part = “{ $id }” has no “.{ $attribute }” in the reference
    .help = remove it: it is not exported
    .value = “{ $id }” has no value in the reference

finding-basis-broken = a part of the basis cannot be read
    .help = put the file back (`git checkout -- FILE`), or mend the place: nothing is recorded in it before it is whole
    .conflict = the basis has an unresolved merge
    .conflict-help = keep, for each message, the side whose reference text is the older, and remove the marks

finding-no-basis = nothing says what “{ $id }” was translated from
    .group = { $file }: nothing says what { $count } texts were translated from
    .help = `gsef-i18n accept --lang { $locale } --new` records it for first translations; if the basis was lost, put it back first

finding-drifted = “{ $id }” has drifted ({ $kind }): { $words }
    .help = correct the translation and run `gsef-i18n accept --lang { $locale } { $id }`; if it is still right as it is, add `--still-correct --reason TEXT`
    .edited = “{ $id }” has drifted ({ $kind }) and was edited since: { $words }
    .edited-help = if the translation is right now, run `gsef-i18n accept --lang { $locale } { $id }`
    .context = “{ $id }”: the speaker has changed: { $words }
    .context-help = gender and post may depend on it: correct the translation and run `gsef-i18n accept --lang { $locale } { $id }`; if it is right as it is, add `--still-correct --reason TEXT`
    .cosmetic = “{ $id }”: only marks or spaces of the source have changed: { $words }
    .editorial = “{ $id }”: a misprint of the source was corrected: { $words }

finding-lowered = “{ $id }” was reviewed, and was edited since: it counts as translated

finding-prepared-unfinished = the prepared block of “{ $id }” is half turned into a message
    .help = take “# ~ ” off all lines that carry the translation, or put it back on all of them
