### Made by `gsef-i18n extract` from sources/leaflet.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Country, wherever it is printed.
country-pe = Peru
