### Les commentaires de la référence, pour qui traduit. Ils sont écrits dans la langue de la source de la publication.

context-file =
    Fait par `gsef-i18n extract` à partir de { $source } : toute modification ici est perdue.
    Le texte se corrige par un erratum à côté de la source.
context-quoted = « { $text } »
context-quotation = Citation.
context-feminine = Une femme.
context-masculine = Un homme.
context-note = Note : { $text }
context-query = Question : { $text }

## Ce qu’est un message. $has-under dit si $under, le titre sous lequel il se trouve, est connu.

context-heading = Titre.
context-chapter = Titre de chapitre.
context-session = { $has-under ->
    [yes] Titre de session, dans « { $under } ».
   *[no] Titre de session.
}
context-paragraph = { $has-under ->
    [yes] Paragraphe de « { $under } ».
   *[no] Paragraphe.
}
context-line = { $has-under ->
    [yes] Ligne isolée, dans « { $under } ».
   *[no] Ligne isolée.
}
context-subheading = { $has-under ->
    [yes] Titre à l’intérieur de « { $under } ».
   *[no] Titre.
}
context-list-head = { $has-under ->
    [yes] Ouvre une liste, dans « { $under } ».
   *[no] Ouvre une liste.
}
context-list-item = { $has-under ->
    [yes] Élément d’une liste, dans « { $under } ».
   *[no] Élément d’une liste.
}
context-post = { $has-under ->
    [yes] Fonction, sous « { $under } ».
   *[no] Fonction.
}
context-affiliation = { $has-under ->
    [yes] Institution de la personne, sous « { $under } ».
   *[no] Institution de la personne.
}
context-credit-role = Titre dans les crédits.
context-body = { $has-under ->
    [yes] Institution dans les crédits, sous « { $under } ».
   *[no] Institution dans les crédits.
}
context-country = Pays, partout où il est imprimé.
context-group = { $has-under ->
    [yes] Titre au-dessus de noms, dans « { $under } ».
   *[no] Titre au-dessus de noms.
}
context-pattern = Motif. Ce qui est entre accolades est mis par le programme : on le déplace, on ne le traduit jamais.
context-edition = Note que porte une édition traduite et que l’original n’a pas. Elle doit dire ce qui est vrai de votre traduction.
