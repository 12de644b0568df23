### What the translations in locales/fr/patterns.ftl were made from. Written by gsef-i18n.

# state: draft
# translation: value a2988751d6e4fbc9
idea-heading = { $number }. { $title }

# state: draft
# translation: value 3fc1640ac6b6c9bd
quotation = “{ $text }”.

# state: draft
# translation: value 216bc37418d33608
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
# translation: value c538f98a979af9f3
edition-translated = This translation was made from the English edition. What people are quoted as saying was translated from English as well: these are not the words that they spoke.

# state: draft
# translation: value 3ba953165f69608c
# note: À retirer ou à changer dès qu’une personne aura relu le texte.
edition-unreviewed = This translation is a draft. No person has reviewed it.
