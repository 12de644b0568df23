### Fluent: what is wrong with a file whatever it says.

finding-syntax = this is not Fluent: { $reason }
    .help = what cannot be read here is ignored, and so counts as missing
    .conflict = this is an unresolved merge conflict
    .conflict-help = keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>
    .too-deep = braces are nested more than { $limit } deep
    .too-many-arguments = there are more than { $limit } arguments
    .number-too-long = a number has more than { $limit } digits
    .bad-escape = this escape is not known
    .bad-escape-help = write \uXXXX or \UXXXXXX with hexadecimal digits, \\ or \"
    .tab-indent = the line is indented with a tab
    .tab-indent-help = indent with spaces: Fluent does not allow tabs
    .token = this is not Fluent: “{ $token }” is missing here
    .letter = this is not Fluent: a name is missing here, or does not begin with a plain letter
    .digit = this is not Fluent: a digit is missing here
    .line-end = this is not Fluent: a new line must begin after “->”
    .no-text = “{ $id }” has no text
    .no-text-help = write it after the equals sign; a line that goes on with the text is indented
    .no-value = the text of this variant is missing
    .no-value-help = write it after the bracket
    .no-default = this choice has no default variant
    .no-default-help = put an asterisk before one variant: *[other]
    .two-defaults = this choice has two default variants
    .two-defaults-help = leave the asterisk at one variant only
    .callee = this function is not written in capitals
    .callee-help = names of functions are in capitals: NUMBER, DATETIME
    .selector = this cannot choose between variants
    .selector-help = only a variable, a function or an attribute of a term can
    .term-attribute = an attribute of a term cannot be put into a text
    .term-attribute-help = it can only choose between variants
    .open-string = the quotation mark is not closed on its line
    .open-string-help = write the closing "
    .argument-order = an argument without a name comes after one with a name
    .argument-order-help = put the arguments with names last
    .argument-twice = the argument “{ $argument }” is given twice
    .argument-twice-help = remove one of them
    .closing-brace = this brace closes nothing
    .closing-brace-help = remove it; a brace in the text is written {"{ \"}\" }"}
    .placeable = this is not Fluent: in braces stands a variable, a message, a term, a function or a text in quotation marks
    .placeable-help = a brace in the text is written {"{ \"{\" }"}
    .literal = this is not Fluent: the value of an argument is a number or a text in quotation marks

explain-syntax = A part of a file is not Fluent.
    .why = What cannot be read is ignored, so the message counts as missing.
    .example = idea-001 Certainty of a better future
    .fix = A message is `id = text`; attributes are indented by four spaces and start with a dot; a brace in the text is written {"{ \"{\" }"}.

finding-duplicate-id = there are two messages “{ $id }”
    .help = the first one counts: remove one of them

explain-duplicate-id = Two messages of one file have the same id.
    .why = Only one of them is used, and it may be the old one.
    .example = idea-001 = A
        idea-001 = B
    .fix = Remove one of them.

finding-duplicate-attribute = “{ $id }” has two attributes “{ $attribute }”
    .help = remove one of them

explain-duplicate-attribute = A message has the same attribute twice.
    .why = Only one of them is used.
    .example = idea-001 = A
        {"    "}.title = B
        {"    "}.title = C
    .fix = Remove one of them.

finding-missing-reference = this refers to “{ $target }”, which does not exist
    .help = correct the name, or add what it refers to

explain-missing-reference = A message refers to a message or a term that its language does not have.
    .why = Readers would see the name in braces instead of the words.
    .example = welcome = { "{ -brand }" }
    .fix = Correct the name, or add the message or term.

finding-term-cycle = this refers to itself in a circle: { $circle }
    .help = write the words themselves in one of these places

explain-term-cycle = Messages or terms refer to each other in a circle.
    .why = None of them comes to an end, so none can be shown.
    .example = a = { "{ b }" }
        b = { "{ a }" }
    .fix = Write the words themselves in one of the places.

finding-prepared-unfinished = the prepared block of “{ $id }” is only half turned into a message
    .help = take “# ~ ” off all lines of the translation, or put it back on all of them

explain-prepared-unfinished = A block that `prepare` wrote is only half turned into a message.
    .why = Some of its lines are still comments, so the translation is not complete.
    .example = idea-011 = Texte
        {"# ~"}     .title =
    .fix = Take “# ~ ” off every line of the translation.

finding-duplicate-variant = “{ $id }” has two variants “{ $key }”
    .help = the first one counts: remove one of them

explain-duplicate-variant = A choice has the same variant twice.
    .why = The second is never shown, and it may be the right one.
    .example = tabs = { "{ $count ->" }
        {"    "}{ "[one]" } one tab
        {"    "}{ "[one]" } a tab
        {"   "}*[other] many tabs
        { "}" }
    .fix = Remove one of them, or correct its key.

finding-missing-plural = “{ $id }” lacks a plural form of { $language }: { $forms }
    .help = add a variant for each of these forms; it is for the numbers in parentheses
    .ordinal = “{ $id }” lacks an ordinal form of { $language }: { $forms }
    .ordinal-help = add a variant for each of these forms; it is for the numbers in parentheses

explain-missing-plural = A choice by a number lacks a plural form that whole numbers need in its language.
    .why = With these numbers, readers would see the form of others: “2 plików” instead of “2 pliki”.
    .example = files = { "{ $count ->" }
        {"    "}{ "[one]" } { "{ $count }" } plik
        {"   "}*[other] { "{ $count }" } plików
        { "}" }
    .fix = Add the variant. What only fractions or whole millions need (`many` in Spanish and French) is never asked for; an exact number such as `[1]` replaces a form only where no other number needs it.

finding-obsolete-reference = the reference does not refer to “{ $target }” here
    .help = write the words themselves, or refer to what the reference refers to
    .function = neither the reference nor Fluent itself has the function “{ $target }”
    .function-help = remove the function, or correct its name
    .lost = the reference refers to “{ $target }”, this translation does not
    .lost-help = put it into the text in braces, as the reference does
    .instead = the reference refers to “{ $wanted }” here, not to “{ $target }”
    .instead-help = write the name that the reference has

explain-obsolete-reference = A translation does not refer to the messages, terms and functions that its reference refers to.
    .why = A name that is written out stays when the name changes, and a message that is not referred to any more is soon gone.
    .example = en: about = About { "{ -brand }" }
        fr: about = À propos de Firefox
    .fix = Refer to what the reference refers to. More terms than it has are no fault: a language may repeat a name, and keep terms of its own for its grammar.

finding-unknown-variable = “{ $id }” uses “${ $variable }”, which the reference does not have
    .help = use a variable of the reference, spelled the same way
    .renamed = “{ $id }” uses “${ $variable }”, the reference “${ $wanted }”
    .renamed-help = write “${ $wanted }”: the names of variables are not translated

explain-unknown-variable = A translation uses a variable that its reference does not have.
    .why = Readers would see the name of the variable instead of a value.
    .example = en: hello = Hello { "{ $name }" }
        es: hello = Hola { "{ $nombre }" }
    .fix = Names of variables are not translated: write the name as in the reference.

finding-missing-variable = “{ $id }” leaves out “${ $variable }”
    .help = put it into the text in braces, as the reference does
    .variant = “{ $id }” leaves out “${ $variable }” in its variant “{ $key }”
    .variant-help = this variant is for many numbers: readers must see which

explain-missing-variable = A translation leaves out a variable that its reference shows.
    .why = A name, a number or a date is missing in the text.
    .example = en: found = { "{ $count }" } results
        fr: found = Résultats
    .fix = Put the variable into the text. A variable that only chooses between variants may be left out, and the variants `one` and `two` may say the number in words.

finding-id-format = “{ $id }” is not written like the other ids of this file
    .help = they are written like `{ $usual }`

explain-id-format = An id is not written like nearly all others of its file.
    .why = Ids are looked for and sorted; two habits in one file make them hard to find.
    .example = idea-title
        idea_text
    .fix = Rename it before it is translated; afterwards, use `gsef-i18n carry OLD NEW`. Only files with a clear habit are looked at.

finding-empty = “{ $id }” is empty
    .help = write the translation, or remove the part: then the reference is shown

explain-empty = A part is empty where its reference says something.
    .why = It counts as translated, and readers see nothing.
    .example = idea-001 = {"{ \"\" }"}
    .fix = Write the translation, or remove the part.

finding-encoding = the file starts with a byte order mark
    .help = save it as UTF-8 without BOM
    .carriage-return = a stray carriage return ({ $count } in this file)
    .carriage-return-help = end lines with a newline, as any editor does
    .mixed = the file has two kinds of line endings: { $crlf } with a carriage return, { $lf } without
    .mixed-help = either is fine; most editors can convert them to one kind
    .lost = a character was lost here when the file was saved in another encoding
    .lost-help = write it again
    .spoilt = “{ $text }” is a character that was read in the wrong encoding
    .spoilt-help = save the file as UTF-8
    .question = a letter of “{ $text }” became a question mark
    .question-help = write the letter again; a question that ends here needs a space behind it
    .entity = “{ $text }” is shown as it stands: the reference has no HTML
    .entity-help = write the character itself
    .ligature = “{ $text }” is one character: searches do not find the word
    .ligature-help = write its letters

explain-encoding = A file has a byte order mark, stray carriage returns, or characters that a wrong encoding has spoilt; a text has names of characters where nothing reads them.
    .why = Some tools take the mark for a part of the first message; what is spoilt is shown as it is.
    .example = espa{ "\u00C3\u00B1" }ol
    .fix = Set the editor to UTF-8 without BOM. `gsef-i18n check --fix` takes the mark off; what is spoilt has to be written again.

finding-inconsistent-translation = “{ $first }” has the same reference text, and is translated differently: “{ $translation }”
    .help = unless the context calls for two translations, choose one

explain-inconsistent-translation = One text of the reference is translated in several ways.
    .why = Readers take two names for two things.
    .example = Local and regional governments: “Gobiernos locales y regionales”, and elsewhere “Gobiernos regionales y locales”
    .fix = Choose one, unless gender, number or place call for two. This is information only; texts of one or two words are left out.

finding-reused-translation = this is also the translation of “{ $first }”, whose reference says something else: “{ $other }”
    .help = one of the two was probably copied over the other: the reference of this one is “{ $reference }”

explain-reused-translation = One translation is used for several texts of the reference that say different things.
    .why = One of them was probably copied over the other.
    .example = “Las ciudades son laboratorios de innovación” for “Women must take part in decisions”
    .fix = Translate the text that lost its translation. Short texts and synonyms are left out.
