### Tipografía, según las normas de cada idioma.
