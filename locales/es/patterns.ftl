### Traducción propia a partir del inglés. Borrador: ninguna persona lo ha revisado.

idea-heading = { $number }. { $title }

quotation = “{ $text }”.

quotation-marked = “{ $text }”

attribution = { $speaker }, *{ $affiliation }*, { $country }.

attribution-without-affiliation = { $speaker }, { $country }.

attribution-without-country = { $speaker }, *{ $affiliation }*.

attribution-name-only = { $speaker }

edition-translated = Esta traducción se hizo a partir de la edición en inglés. Las declaraciones de las personas citadas también se tradujeron del inglés: no son las palabras que ellas pronunciaron.

edition-unreviewed = Esta traducción es un borrador. Ninguna persona la ha revisado.
