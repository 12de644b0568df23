### What the translations in locales/fr/thoughts.ftl were made from. Written by gsef-i18n.

# state: translated
# translation: value de3c8df921455a54
chapter-1 = Part one

# state: translated
# translation: value 7915be34fca79a19, title 7c92eb1494bb552e
thought-001 = Water in the evening.
    .title = Water

# state: translated
# translation: value deba680f44846474, title 2edf50a55f67df90, affiliation 12ee75fcdf88b9d0
# speaker: Ana Flores, Peru
thought-002 = A tree is shade that grows
    .title = Shade
    .affiliation = gardener
