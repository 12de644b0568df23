### Marcado, direcciones y caracteres: lo que debe pasar intacto por una traducción.
