### A translation beside its reference: what is missing, obsolete, drifted.

finding-missing-message = { $file }: “{ $id }” is not translated
    .group = { $file }: { $count } messages are not translated

explain-missing-message = A message of the reference has no translation.
    .why = The bundle prints it in the language of the source, marked.
    .example = The reference has `idea-011`, the French file has not.
    .fix = Add the message to the translation's file. For a language in the list `complete` of `l10n.toml` it is an error.

finding-missing-part = “{ $id }” lacks the translation of “.{ $attribute }”
    .help = add a line `    .{ $attribute } = …` below the message
    .value = “{ $id }” lacks the translation of its value
    .value-help = write it after the equals sign

explain-missing-part = A translated message lacks its value, or an attribute that the reference has.
    .why = The bundle prints that part in the language of the source.
    .example = `idea-010` without `.affiliation`.
    .fix = Add the part below the message, indented by four spaces.

finding-obsolete-message = “{ $id }” is not in the reference
    .help = the source no longer has it, or the id is mistyped; it is not exported

explain-obsolete-message = A translated message is not in the reference.
    .why = It is not exported. Either the source no longer has it, or its id is mistyped, and then another message is missing.
    .example = idea-01 in the place of idea-001.
    .fix = Correct the id, or remove the message.

finding-obsolete-part = “{ $id }” has no “.{ $attribute }” in the reference
    .help = remove it: it is not exported
    .value = “{ $id }” has no value in the reference

explain-obsolete-part = A translated message has a value or an attribute that the reference has not.
    .why = It is not exported. Either the source no longer has it, or its name is mistyped.
    .example = .titel in the place of .title.
    .fix = Correct the name, or remove the part.

finding-basis-broken = a part of the basis cannot be read
    .help = put the file back (`git checkout -- FILE`), or mend the place: nothing is recorded in it before it is whole
    .conflict = the basis has an unresolved merge
    .conflict-help = keep, for each message, the side whose reference text is the older, and remove the marks

explain-basis-broken = The file that records what translations were made from cannot be read whole.
    .why = What cannot be read would be forgotten, and drift would no longer show.
    .example = <<<<<<< HEAD
    .fix = Put the file back from the repository, or keep one side of the merge for each message.

finding-no-basis = nothing says what “{ $id }” was translated from
    .group = { $file }: nothing says what { $count } texts were translated from
    .help = `gsef-i18n accept --lang { $locale } --new` records it for first translations; if the basis was lost, put it back first

explain-no-basis = A part is translated, and nothing says which reference text it was made from.
    .why = Without it, a later change of the source could not be noticed.
    .example = A translator added `idea-011` to the French file, and it was not accepted yet.
    .fix = Run `gsef-i18n accept --lang fr --new`.

finding-drifted = “{ $id }” has drifted ({ $kind }): { $words }
    .help = correct the translation and run `gsef-i18n accept --lang { $locale } { $id }`; if it is still right as it is, add `--still-correct --reason TEXT`
    .edited = “{ $id }” has drifted ({ $kind }) and was edited since: { $words }
    .edited-help = if the translation is right now, run `gsef-i18n accept --lang { $locale } { $id }`
    .context = “{ $id }”: the speaker has changed: { $words }
    .context-help = gender and post may depend on it: correct the translation and run `gsef-i18n accept --lang { $locale } { $id }`; if it is right as it is, add `--still-correct --reason TEXT`
    .cosmetic = “{ $id }”: only marks or spaces of the source have changed: { $words }
    .editorial = “{ $id }”: a misprint of the source was corrected: { $words }

explain-drifted = The reference has changed since a translation was made from it.
    .why = The translation says what the source no longer says.
    .example = 8,500 participants became 9,000 in the source; the translation still says 8 500.
    .fix = `gsef-i18n diff` shows the words that changed. Correct the translation, then run `gsef-i18n accept --lang fr ID`. If it is still right as it is, add `--still-correct --reason TEXT`.

finding-lowered = “{ $id }” was reviewed, and was edited since: it counts as translated

explain-lowered = A reviewed translation was edited while its source stood still.
    .why = What a second person has read is no longer what is there.
    .example = A comma was added to a reviewed message.
    .fix = Have it read again and run `gsef-i18n accept --lang fr ID --state reviewed`, or leave it: it counts as translated.

finding-unused-allowance = the allowance of { $code } on “{ $id }” allows nothing
    .help = the translation is mended, or reads otherwise now: `gsef-i18n allow --lang { $locale } { $id } { $code } --remove`
    .unknown = there is no code “{ $code }” to allow on “{ $id }”
    .unknown-help =
        { $similar ->
            [none] `gsef-i18n explain` lists the codes
           *[other] did you mean “{ $similar }”?
        }
    .never = “{ $code }” cannot be allowed, as it is on “{ $id }”
    .never-help = mend what it reports, and remove this line
    .no-reason = the allowance of { $code } on “{ $id }” has no reason, and so allows nothing
    .no-reason-help = `gsef-i18n allow --lang { $locale } { $id } { $code } --reason TEXT`

explain-unused-allowance = An allowance in the basis allows nothing (any more).
    .why = It would hide the same fault if somebody made it later.
    .example = `# allow: doubled-word .title said twice on purpose`, and the title has no doubled word now.
    .fix = Remove it: `gsef-i18n allow --lang fr ID CODE --remove`.
