### Palabras y números: lo que dice una traducción, junto a lo que dice su referencia.
