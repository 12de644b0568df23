### The comments of the reference, for translators. They are written in the language of the publication's source.

context-file =
    Made by `gsef-i18n extract` from { $source }: edits here are lost.
    Correct the text by an erratum beside the source.
context-quoted = “{ $text }”
context-quotation = Quotation.
context-feminine = A woman.
context-masculine = A man.
context-note = Note: { $text }
context-query = Query: { $text }

## What a message is. $has-under says whether $under, the heading that it stands under, is known.

context-heading = Heading.
context-chapter = Chapter heading.
context-session = { $has-under ->
    [yes] Session heading, in “{ $under }”.
   *[no] Session heading.
}
context-paragraph = { $has-under ->
    [yes] Paragraph of “{ $under }”.
   *[no] Paragraph.
}
context-line = { $has-under ->
    [yes] Line of its own, in “{ $under }”.
   *[no] Line of its own.
}
context-subheading = { $has-under ->
    [yes] Heading within “{ $under }”.
   *[no] Heading.
}
context-list-head = { $has-under ->
    [yes] Opens a list, in “{ $under }”.
   *[no] Opens a list.
}
context-list-item = { $has-under ->
    [yes] Item of a list, in “{ $under }”.
   *[no] Item of a list.
}
context-post = { $has-under ->
    [yes] Post, under “{ $under }”.
   *[no] Post.
}
context-affiliation = { $has-under ->
    [yes] Affiliation, under “{ $under }”.
   *[no] Affiliation.
}
context-credit-role = Heading in the credits.
context-body = { $has-under ->
    [yes] Institution in the credits, under “{ $under }”.
   *[no] Institution in the credits.
}
context-country = Country, wherever it is printed.
context-group = { $has-under ->
    [yes] Heading over names, in “{ $under }”.
   *[no] Heading over names.
}
context-pattern = Pattern. What stands in braces is put in by the program: move it, never translate it.
context-edition = A note that a translated edition carries and the source does not have. Say what is true of your translation.
