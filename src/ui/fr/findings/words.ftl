### Mots et nombres : ce que dit une traduction, à côté de ce que dit sa référence.
