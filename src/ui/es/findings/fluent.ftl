### Fluent: lo que está mal en un archivo, diga lo que diga.

finding-syntax = esto no es Fluent: { $reason }
    .help = lo que aquí no se puede leer se ignora y cuenta como faltante
    .conflict = esto es una fusión sin resolver
    .conflict-help = conserve un lado y elimine las líneas con <<<<<<<, ======= y >>>>>>>
    .too-deep = hay más de { $limit } niveles de llaves, unas dentro de otras
    .too-many-arguments = hay más de { $limit } argumentos
    .number-too-long = un número tiene más de { $limit } dígitos
    .bad-escape = esta secuencia de escape no existe
    .bad-escape-help = escriba \uXXXX o \UXXXXXX con dígitos hexadecimales, \\ o \"
    .byte-order-mark = el archivo empieza con una marca de orden de bytes (BOM)
    .byte-order-mark-help = guárdelo en UTF-8 sin BOM
    .tab-indent = la línea tiene sangría con tabulador
    .tab-indent-help = haga la sangría con espacios: Fluent no admite tabuladores

explain-syntax = Una parte de un archivo no es Fluent.
    .why = Lo que no se puede leer se ignora, así que el mensaje cuenta como faltante.
    .example = idea-001 Certainty of a better future
    .fix = Un mensaje es `id = text`; los atributos llevan una sangría de cuatro espacios y empiezan con un punto; una llave dentro del texto se escribe {"{ \"{\" }"}.

finding-duplicate-id = hay dos mensajes “{ $id }”
    .help = cuenta el primero: elimine uno de los dos

explain-duplicate-id = Dos mensajes de un archivo tienen el mismo identificador.
    .why = Solo se usa uno de ellos, y puede ser el viejo.
    .example = idea-001 = A
        idea-001 = B
    .fix = Elimine uno de los dos.

finding-duplicate-attribute = “{ $id }” tiene dos atributos “{ $attribute }”
    .help = elimine uno de los dos

explain-duplicate-attribute = Un mensaje tiene dos veces el mismo atributo.
    .why = Solo se usa uno de ellos.
    .example = idea-001 = A
        {"    "}.title = B
        {"    "}.title = C
    .fix = Elimine uno de los dos.

finding-missing-reference = esto remite a “{ $target }”, que no existe
    .help = corrija el nombre, o agregue aquello a lo que remite

explain-missing-reference = Un mensaje remite a un mensaje o un término que no existe en su lengua.
    .why = En lugar de las palabras se vería el nombre entre llaves.
    .example = welcome = { "{ -brand }" }
    .fix = Corrija el nombre, o agregue el mensaje o el término.

finding-term-cycle = esto se remite a sí mismo en círculo: { $circle }
    .help = escriba las palabras mismas en uno de estos lugares

explain-term-cycle = Unos mensajes o términos remiten unos a otros en círculo.
    .why = Ninguno tiene fin, así que ninguno se puede imprimir.
    .example = a = { "{ b }" }
        b = { "{ a }" }
    .fix = Escriba las palabras mismas en uno de los lugares.

finding-prepared-unfinished = el bloque preparado de “{ $id }” está convertido en mensaje solo a medias
    .help = quite “# ~ ” de todas las líneas que llevan la traducción, o vuelva a ponerlo en todas

explain-prepared-unfinished = Un bloque que escribió `prepare` está convertido en mensaje solo a medias.
    .why = Algunas de sus líneas siguen siendo comentarios, así que la traducción no está completa.
    .example = idea-011 = Texte
        {"# ~"}     .title =
    .fix = Quite “# ~ ” de todas las líneas que llevan la traducción.
