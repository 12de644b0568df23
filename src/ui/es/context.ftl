### Los comentarios de la referencia, para quienes traducen. Se escriben en el idioma de la fuente de la publicación.

context-file =
    Hecho por `gsef-i18n extract` a partir de { $source }: lo que se edite aquí se pierde.
    El texto se corrige en la fe de erratas, junto a la fuente.
context-quoted = “{ $text }”
context-quotation = Cita.
context-feminine = Una mujer.
context-masculine = Un hombre.
context-note = Nota: { $text }
context-query = Consulta: { $text }

## Qué es un mensaje. $has-under dice si se conoce $under, el título bajo el que está.

context-heading = Título.
context-chapter = Título de capítulo.
context-session = { $has-under ->
    [yes] Título de sesión, en “{ $under }”.
   *[no] Título de sesión.
}
context-paragraph = { $has-under ->
    [yes] Párrafo de “{ $under }”.
   *[no] Párrafo.
}
context-line = { $has-under ->
    [yes] Línea aparte, en “{ $under }”.
   *[no] Línea aparte.
}
context-subheading = { $has-under ->
    [yes] Título dentro de “{ $under }”.
   *[no] Título.
}
context-list-head = { $has-under ->
    [yes] Abre una lista, en “{ $under }”.
   *[no] Abre una lista.
}
context-list-item = { $has-under ->
    [yes] Elemento de una lista, en “{ $under }”.
   *[no] Elemento de una lista.
}
context-post = { $has-under ->
    [yes] Cargo, en “{ $under }”.
   *[no] Cargo.
}
context-affiliation = { $has-under ->
    [yes] Institución de la persona, bajo “{ $under }”.
   *[no] Institución de la persona.
}
context-credit-role = Título en los créditos.
context-body = { $has-under ->
    [yes] Institución en los créditos, en “{ $under }”.
   *[no] Institución en los créditos.
}
context-country = País, dondequiera que se imprima.
context-group = { $has-under ->
    [yes] Título sobre nombres, en “{ $under }”.
   *[no] Título sobre nombres.
}
context-pattern = Patrón. Lo que está entre llaves lo pone el programa: se mueve, nunca se traduce.
context-edition = Nota que lleva una edición traducida y que el original no tiene. Debe decir lo que es cierto de su traducción.
