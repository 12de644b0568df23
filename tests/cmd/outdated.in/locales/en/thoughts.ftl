### Made by `gsef-i18n extract` from sources/leaflet.en.txt: edits here are lost.
### Correct the text by an erratum beside the source.

# Chapter heading.
chapter-1 = Part one

# Thought 1, “Part one”.
thought-001 = Water early, in the evening.
    .title = Water

# Thought 2, “Part one”. Quotation.
# Speaker: Ana Flores, Peru
thought-002 = Two trees are shade that grows
    .title = Shade
    .affiliation = head gardener
