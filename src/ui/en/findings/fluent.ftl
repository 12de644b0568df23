### Fluent: what is wrong with a file whatever it says.

finding-syntax = this is not Fluent: { $reason }
    .help = what cannot be read here is ignored, and so counts as missing
    .conflict = this is an unresolved merge
    .conflict-help = keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>
    .too-deep = braces are nested more than { $limit } deep
    .too-many-arguments = there are more than { $limit } arguments
    .number-too-long = a number has more than { $limit } digits
    .bad-escape = this escape is not known
    .bad-escape-help = write \uXXXX or \UXXXXXX with hexadecimal digits, \\ or \"
    .tab-indent = the line is indented by a tab
    .tab-indent-help = indent by spaces: Fluent knows no tabs

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

finding-missing-reference = there is no “{ $target }” to refer to
    .help = correct the name, or add what is referred to

explain-missing-reference = A message refers to a message or a term that its language does not have.
    .why = The reader would see the name in braces in the place of the words.
    .example = welcome = { "{ -brand }" }
    .fix = Correct the name, or add the message or term.

finding-term-cycle = this refers to itself in a circle: { $circle }
    .help = put the words themselves in one of these places

explain-term-cycle = Messages or terms refer to each other in a circle.
    .why = None of them has an end, so none can be printed.
    .example = a = { "{ b }" }
        b = { "{ a }" }
    .fix = Put the words themselves in one of the places.

finding-prepared-unfinished = the prepared block of “{ $id }” is half turned into a message
    .help = take “# ~ ” off all lines that carry the translation, or put it back on all of them

explain-prepared-unfinished = A block that `prepare` wrote is half turned into a message.
    .why = Some of its lines are still comments, so the translation is not whole.
    .example = idea-011 = Texte
        {"# ~"}     .title =
    .fix = Take “# ~ ” off every line that carries the translation.

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
    .help = add a variant for each of these forms; the numbers in parentheses take it
    .ordinal = “{ $id }” lacks a form of { $language } for places in an order: { $forms }
    .ordinal-help = add a variant for each of these forms; the numbers in parentheses take it

explain-missing-plural = A choice by a number lacks a plural form that whole numbers take in its language.
    .why = For these numbers the reader would see the form of others: “2 plików” for “2 pliki”.
    .example = files = { "{ $count ->" }
        {"    "}{ "[one]" } { "{ $count }" } plik
        {"   "}*[other] { "{ $count }" } plików
        { "}" }
    .fix = Add the variant. What only fractions or whole millions take (`many` in Spanish and French) is never asked for; an exact number such as `[1]` replaces a form only where no other number takes it.

finding-obsolete-reference = the reference does not refer to “{ $target }” here
    .help = write the words themselves, or what the reference refers to
    .function = neither the reference nor Fluent itself has the function “{ $target }”
    .function-help = remove the function, or correct its name
    .lost = the reference refers to “{ $target }”, this translation does not
    .lost-help = put it into the text in braces, as the reference does

explain-obsolete-reference = A translation does not refer to the messages, terms and functions that its reference refers to.
    .why = A name that is written out stays when the name changes, and a message that is not referred to any more is soon gone.
    .example = en: about = About { "{ -brand }" }
        fr: about = À propos de Firefox
    .fix = Refer to what the reference refers to. More terms than it has are no fault: a language may repeat a name, and keep terms of its own for its grammar.

finding-unknown-variable = “{ $id }” is not given the variable “${ $variable }”
    .help = use a variable of the reference, spelled as it is there

explain-unknown-variable = A translation uses a variable that its reference has not.
    .why = The reader would see the variable's name in the place of a value.
    .example = en: hello = Hello { "{ $name }" }
        es: hello = Hola { "{ $nombre }" }
    .fix = Names of variables are not translated: write it as in the reference.

finding-missing-variable = “{ $id }” does not print “${ $variable }”
    .help = put it into the text in braces, as the reference does
    .variant = “{ $id }” does not print “${ $variable }” in its variant “{ $key }”
    .variant-help = this variant stands for many numbers: the reader must see which

explain-missing-variable = A translation does not print a variable that its reference prints.
    .why = A name, a number or a date is missing in the text.
    .example = en: found = { "{ $count }" } results
        fr: found = Résultats
    .fix = Put the variable into the text. A variable that only chooses between variants may be left out, and the variants `one` and `two` may say the number in words.

finding-id-format = “{ $id }” is not written as the other ids of this file
    .help = they are written like `{ $usual }`

explain-id-format = An id is not written as nearly all other ids of its file are.
    .why = Ids are looked for and sorted; two habits in one file make them hard to find.
    .example = idea-title
        idea_text
    .fix = Rename it before it is translated (`gsef-i18n carry OLD NEW` afterwards). It is only told in files with a clear habit.

finding-empty = “{ $id }” says nothing
    .help = write the translation, or remove the part: then the reference is shown

explain-empty = A part says nothing where its reference says something.
    .why = It counts as translated, and the reader sees nothing.
    .example = idea-001 = {"{ \"\" }"}
    .fix = Write the translation, or remove the part.

finding-encoding = the file starts with a byte order mark
    .help = save it as UTF-8 without BOM
    .carriage-return = a carriage return ends no line ({ $count } in this file)
    .carriage-return-help = end lines with a newline, as any editor does
    .mixed = the file has two kinds of line ends: { $crlf } with a carriage return, { $lf } without
    .mixed-help = nothing is wrong with either; most editors can make them one kind
    .lost = a character was lost here when the file was saved in another encoding
    .lost-help = write it again
    .spoilt = “{ $text }” is a character that was read in a wrong encoding
    .spoilt-help = save the file as UTF-8

explain-encoding = A file has a byte order mark, stray carriage returns, or characters that a wrong encoding has spoilt.
    .why = Some tools take the mark for a part of the first message; what is spoilt is printed as it is.
    .example = espa{ "\u00C3\u00B1" }ol
    .fix = Set the editor to UTF-8 without BOM. `gsef-i18n check --fix` takes the mark off; what is spoilt has to be written again.

finding-inconsistent-translation = “{ $first }” says the same in the reference, and is translated otherwise: “{ $translation }”
    .help = if nothing around them asks for two translations, choose one

explain-inconsistent-translation = One text of the reference is translated in several ways.
    .why = The reader takes two names for two things.
    .example = Local and regional governments: “Gobiernos locales y regionales”, and elsewhere “Gobiernos regionales y locales”
    .fix = Choose one, unless gender, number or place ask for two. It is information; texts of one or two words are left out.

finding-reused-translation = this is the translation of “{ $first }” as well, whose reference says something else: “{ $other }”
    .help = one of the two was probably copied over the other: the reference of this one is “{ $reference }”

explain-reused-translation = One translation stands for several texts of the reference that say different things.
    .why = One of them was probably copied over the other.
    .example = “Las ciudades son laboratorios de innovación” for “Women must take part in decisions”
    .fix = Translate the text that lost its translation. Short texts and synonyms are left out.
