### What the translations in locales/es/thoughts.ftl were made from. Written by gsef-i18n.

# state: translated
# translation: value 8e59a0d7a92c6823
chapter-1 = Part one

# state: translated
# translation: value 170f85d08de8cddc, title c1ef420ce14d745a
thought-001 = Water in the evening.
    .title = Water

# state: translated
# translation: value 005b4d4c623dcc9b, title 19797d89b4479483
# speaker: Ana Flores, Peru
thought-002 = A tree is shade that grows
    .title = Shade
    .affiliation = gardener
