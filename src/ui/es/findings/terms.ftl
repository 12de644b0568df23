### Términos acordados, nombres y ortografía.
