### A translation beside its reference: what is missing, obsolete, drifted.

finding-missing-message = { $file }: “{ $id }” is not translated
    .group = { $file }: { $count } messages are not translated

explain-missing-message = A message of the reference has no translation.
    .why = Readers see it in the language of the reference.
    .example = The reference has `idea-011`, the French file does not.
    .fix = Add the message to the translation’s file. For a language in the list `complete` of `l10n.toml` it is an error.

finding-missing-part = “{ $id }” lacks a translation of “.{ $attribute }”
    .help = add a line `    .{ $attribute } = …` below the message
    .value = “{ $id }” lacks a translation of its value
    .value-help = write it after the equals sign

explain-missing-part = A translated message lacks its value, or an attribute that the reference has.
    .why = Readers see that part in the language of the reference.
    .example = `idea-010` without `.affiliation`.
    .fix = Add the part below the message, indented by four spaces.

finding-obsolete-message = “{ $id }” is not in the reference
    .help = the reference no longer has it, or the id is mistyped: remove it, or correct the id

explain-obsolete-message = A translated message is not in the reference.
    .why = Nothing uses it. Either the reference no longer has it, or its id is mistyped, and then another message is missing.
    .example = idea-01 instead of idea-001.
    .fix = Correct the id, or remove the message.

finding-obsolete-part = “{ $id }” has no “.{ $attribute }” in the reference
    .help = correct its name, or remove it
    .value = “{ $id }” has no value in the reference
    .value-help = remove it: the reference has attributes only

explain-obsolete-part = A translated message has a value or an attribute that the reference does not have.
    .why = Nothing uses it. Either the reference no longer has it, or its name is mistyped.
    .example = .titel instead of .title.
    .fix = Correct the name, or remove the part.

finding-basis-broken = a part of the basis cannot be read
    .help = restore the file (`git checkout -- FILE`), or correct the place: nothing is recorded in it until it is whole
    .conflict = the basis has an unresolved merge conflict
    .conflict-help = for each message, keep the side with the older reference text, and remove the conflict markers

explain-basis-broken = The file that records what translations were made from cannot be read in full.
    .why = What cannot be read would be forgotten, and drift would no longer show.
    .example = <<<<<<< HEAD
    .fix = Restore the file from the repository, or keep one side of the merge for each message.

finding-no-basis = nothing says what “{ $id }” was translated from
    .group = { $file }: nothing says what { $count } texts were translated from
    .help = `gsef-i18n accept --lang { $locale } --new` records it for first translations; if the basis was lost, restore it first

explain-no-basis = A part is translated, and nothing says which reference text it was made from.
    .why = Without it, a later change of the reference would go unnoticed.
    .example = A translator added `idea-011` to the French file, and it has not been accepted yet.
    .fix = Run `gsef-i18n accept --lang fr --new`.

finding-drifted = “{ $id }” has drifted ({ $kind }): { $words }
    .help = correct the translation and run `gsef-i18n accept --lang { $locale } { $id }`; if it is still right as it is, add `--still-correct --reason TEXT`
    .edited = “{ $id }” has drifted ({ $kind }) and was edited since: { $words }
    .edited-help = if the translation is right now, run `gsef-i18n accept --lang { $locale } { $id }`
    .context = “{ $id }”: the speaker has changed: { $words }
    .context-help = gender and post may depend on it: correct the translation and run `gsef-i18n accept --lang { $locale } { $id }`; if it is right as it is, add `--still-correct --reason TEXT`
    .cosmetic = “{ $id }”: only marks or spaces have changed in the reference: { $words }
    .editorial = “{ $id }”: a misprint of the source was corrected: { $words }

explain-drifted = The reference has changed since a translation was made from it.
    .why = The translation says what the reference no longer says.
    .example = 8,500 participants became 9,000 in the reference; the translation still says 8 500.
    .fix = `gsef-i18n diff` shows the words that changed. Correct the translation, then run `gsef-i18n accept --lang fr ID`. If it is still right as it is, add `--still-correct --reason TEXT`.

finding-lowered = “{ $id }” was reviewed, and was edited since: it counts as translated

explain-lowered = A reviewed translation was edited while its reference stood still.
    .why = What a second person has read is no longer what is there.
    .example = A comma was added to a reviewed message.
    .fix = Have it read again and run `gsef-i18n accept --lang fr ID --state reviewed`, or leave it: it counts as translated.

finding-unused-allowance = the allowance of { $code } on “{ $id }” allows nothing
    .help = the translation has been corrected, or reads differently now: `gsef-i18n allow --lang { $locale } { $id } { $code } --remove`
    .unknown = there is no code “{ $code }” to allow on “{ $id }”
    .unknown-help =
        { $similar ->
            [none] `gsef-i18n explain` lists the codes
           *[other] did you mean “{ $similar }”?
        }
    .never = “{ $code }” is allowed on “{ $id }”, but cannot be
    .never-help = correct what it reports, and remove this line
    .no-reason = the allowance of { $code } on “{ $id }” has no reason, and so allows nothing
    .no-reason-help = `gsef-i18n allow --lang { $locale } { $id } { $code } --reason TEXT`

explain-unused-allowance = An allowance in the basis allows nothing, or nothing any more.
    .why = It would hide the same fault if somebody made it later.
    .example = `# allow: doubled-word .title said twice on purpose`, and the title has no doubled word now.
    .fix = Remove it: `gsef-i18n allow --lang fr ID CODE --remove`.
