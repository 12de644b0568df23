idea-heading = { $number }. { $title }

quotation = « { $text }. »

quotation-marked = « { $text } »

attribution = { $speaker }, *{ $affiliation }*, { $country }.

attribution-without-affiliation = { $speaker }, { $country }.

attribution-without-country = { $speaker }, *{ $affiliation }*.

attribution-name-only = { $speaker }
