chapter-1 = Première partie

thought-001 = Arroser le soir.
    .title = Eau

thought-002 = Un arbre est une ombre qui pousse
    .title = Ombre
    .affiliation = jardinière
