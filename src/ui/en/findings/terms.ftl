### Agreed terms, names and spelling.
