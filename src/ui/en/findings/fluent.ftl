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
    .byte-order-mark = the file starts with a byte order mark
    .byte-order-mark-help = save it as UTF-8 without BOM
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
