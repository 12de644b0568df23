### Made by `gsef-i18n extract` from sources/leaflet.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Line of its own.
title = THE LEAFLET

# Paragraph.
front-01 = Two thoughts on gardens.
