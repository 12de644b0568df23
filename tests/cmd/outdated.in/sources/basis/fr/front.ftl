### What the translations in locales/fr/front.ftl were made from. Written by gsef-i18n.

# state: translated
# translation: value de26172b5658a8e2
title = THE LEAFLET

# state: translated
# translation: value 8aee9114ef215aa8
front-01 = Two thoughts on gardens.
