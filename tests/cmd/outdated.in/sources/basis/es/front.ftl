### What the translations in locales/es/front.ftl were made from. Written by gsef-i18n.

# state: translated
# translation: value 19110a217081725e
title = THE LEAFLET

# state: missing
front-01 = Two thoughts on gardens.
