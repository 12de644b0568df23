### Traduction faite par nous à partir de l’anglais. Brouillon : personne ne l’a relu.

idea-heading = { $number }. { $title }

quotation = « { $text }. »

quotation-marked = « { $text } »

attribution = { $speaker }, *{ $affiliation }*, { $country }.

attribution-without-affiliation = { $speaker }, { $country }.

attribution-without-country = { $speaker }, *{ $affiliation }*.

attribution-name-only = { $speaker }

edition-translated = Cette traduction a été faite à partir de l’édition anglaise. Les propos cités ont eux aussi été traduits de l’anglais : ce ne sont pas les mots mêmes que les personnes ont prononcés.

edition-unreviewed = Cette traduction est une version provisoire. Personne ne l’a relue.
