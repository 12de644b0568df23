### Traducción propia a partir del inglés. Borrador: ninguna persona lo ha revisado.

idea-heading = { $number }. { $title }

quotation = “{ $text }”.

quotation-marked = “{ $text }”

attribution = { $speaker }, *{ $affiliation }*, { $country }.

attribution-without-affiliation = { $speaker }, { $country }.

attribution-without-country = { $speaker }, *{ $affiliation }*.

attribution-name-only = { $speaker }
