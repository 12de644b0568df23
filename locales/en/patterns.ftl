### Made by `gsef-i18n extract` from sources/100-strong-ideas.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
# The heading of an idea.
idea-heading = { $number }. { $title }

# Pattern. What stands in braces is put in by the program: move it, never translate it.
# A quotation: its marks, and the full stop where the language puts it. $text is what was said.
quotation = “{ $text }”.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
# The same where the text ends in a question mark, an exclamation mark or an ellipsis: no full stop then.
quotation-marked = “{ $text }”

# Pattern. What stands in braces is put in by the program: move it, never translate it.
# Who says it. Asterisks make italics.
attribution = { $speaker }, *{ $affiliation }*, { $country }.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
# Who says it, where no affiliation is printed.
attribution-without-affiliation = { $speaker }, { $country }.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
# Who says it, where no country is printed.
attribution-without-country = { $speaker }, *{ $affiliation }*.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
# Who says it, under a quotation that is printed again.
attribution-name-only = { $speaker }

# A note that a translated edition carries and the source does not have. Say what is true of your translation.
edition-translated = This translation was made from the English edition. What people are quoted as saying was translated from English as well: these are not the words that they spoke.

# A note that a translated edition carries and the source does not have. Say what is true of your translation.
edition-unreviewed = This translation is a draft. No person has reviewed it.
