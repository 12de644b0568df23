### Balisage, adresses et caractères : ce qui doit traverser une traduction sans dommage.
