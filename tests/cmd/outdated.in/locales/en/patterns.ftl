### Made by `gsef-i18n extract` from sources/leaflet.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
idea-heading = { $number }. { $title }

# Pattern. What stands in braces is put in by the program: move it, never translate it.
quotation = “{ $text }”.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
quotation-marked = “{ $text }”

# Pattern. What stands in braces is put in by the program: move it, never translate it.
attribution = { $speaker }, *{ $affiliation }*, { $country }.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
attribution-without-affiliation = { $speaker }, { $country }.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
attribution-without-country = { $speaker }, *{ $affiliation }*.

# Pattern. What stands in braces is put in by the program: move it, never translate it.
attribution-name-only = { $speaker }
