### What the translations in locales/es/patterns.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value a2988751d6e4fbc9
idea-heading = { $number }. { $title }

# state: draft
# translation: value 0bc01054bb148585
quotation = “{ $text }”.

# state: draft
# translation: value 1974e36a7f384df8
# note: La norma de la casa omite el punto después de ?” !” …”; la Ortografía de la RAE lo pide tras la comilla cuando termina el enunciado. Ahora solo afecta a los dos destacados que acaban en “…”: confirmar.
quotation-marked = “{ $text }”

# state: draft
# translation: value cb554fafeeecd89f
attribution = { $speaker }, *{ $affiliation }*, { $country }.

# state: draft
# translation: value 29397692b29cd001
attribution-without-affiliation = { $speaker }, { $country }.

# state: draft
# translation: value 6a7a3eba6d1d6126
attribution-without-country = { $speaker }, *{ $affiliation }*.

# state: draft
# translation: value ae319ea720087c2d
attribution-name-only = { $speaker }

# state: draft
# translation: value 5002ce9ab70b1d6b
edition-translated = This translation was made from the English edition. What people are quoted as saying was translated from English as well: these are not the words that they spoke.

# state: draft
# translation: value 523f4696f7e3ef57
edition-unreviewed = This translation is a draft. No person has reviewed it.
