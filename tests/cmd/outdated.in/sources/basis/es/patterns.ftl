### What the translations in locales/es/patterns.ftl were made from. Written by gsef-i18n.

# state: translated
# translation: value a2988751d6e4fbc9
idea-heading = { $number }. { $title }

# state: translated
# translation: value 0bc01054bb148585
quotation = “{ $text }”.

# state: translated
# translation: value 1974e36a7f384df8
quotation-marked = “{ $text }”

# state: translated
# translation: value cb554fafeeecd89f
attribution = { $speaker }, *{ $affiliation }*, { $country }.

# state: translated
# translation: value 29397692b29cd001
attribution-without-affiliation = { $speaker }, { $country }.

# state: translated
# translation: value 6a7a3eba6d1d6126
attribution-without-country = { $speaker }, *{ $affiliation }*.

# state: translated
# translation: value ae319ea720087c2d
attribution-name-only = { $speaker }
