chapter-1 = Primera parte

thought-001 = Riego al anochecer.
    .title = Agua

thought-002 = Un árbol es sombra que crece
    .title = Sombra
