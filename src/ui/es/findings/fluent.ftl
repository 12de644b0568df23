### Fluent: lo que está mal en un archivo, diga lo que diga.

finding-syntax = esto no es Fluent: { $reason }
    .help = lo que aquí no se puede leer se ignora y cuenta como faltante
    .conflict = esto es un conflicto de fusión sin resolver
    .conflict-help = conserve un lado y elimine las líneas con <<<<<<<, ======= y >>>>>>>
    .too-deep = hay más de { $limit } niveles de llaves, unas dentro de otras
    .too-many-arguments = hay más de { $limit } argumentos
    .number-too-long = un número tiene más de { $limit } dígitos
    .bad-escape = esta secuencia de escape no existe
    .bad-escape-help = escriba \uXXXX o \UXXXXXX con dígitos hexadecimales, \\ o \"
    .tab-indent = la línea tiene sangría con tabulador
    .tab-indent-help = haga la sangría con espacios: Fluent no admite tabuladores
    .token = esto no es Fluent: aquí falta “{ $token }”
    .letter = esto no es Fluent: aquí falta un nombre, o no empieza con una letra sin acento
    .digit = esto no es Fluent: aquí falta una cifra
    .line-end = esto no es Fluent: después de “->” debe empezar otra línea
    .no-text = “{ $id }” no tiene texto
    .no-text-help = escríbalo después del signo igual; la línea en que sigue el texto lleva sangría
    .no-value = falta el texto de esta variante
    .no-value-help = escríbalo después del corchete
    .no-default = esta selección no tiene variante por omisión
    .no-default-help = ponga un asterisco antes de una variante: *[other]
    .two-defaults = esta selección tiene dos variantes por omisión
    .two-defaults-help = deje el asterisco en una sola variante
    .callee = esta función no está escrita en mayúsculas
    .callee-help = los nombres de las funciones van en mayúsculas: NUMBER, DATETIME
    .selector = esto no puede elegir entre variantes
    .selector-help = solo puede hacerlo una variable, una función o un atributo de un término
    .term-attribute = un atributo de un término no se puede poner en un texto
    .term-attribute-help = solo puede elegir entre variantes
    .open-string = las comillas no se cierran en su línea
    .open-string-help = escriba el signo de cierre "
    .argument-order = un argumento sin nombre va después de uno con nombre
    .argument-order-help = ponga al final los argumentos con nombre
    .argument-twice = el argumento “{ $argument }” se da dos veces
    .argument-twice-help = elimine uno de los dos
    .closing-brace = esta llave no cierra nada
    .closing-brace-help = elimínela; una llave dentro del texto se escribe {"{ \"}\" }"}
    .placeable = esto no es Fluent: entre llaves va una variable, un mensaje, un término, una función o un texto entre comillas
    .placeable-help = una llave dentro del texto se escribe {"{ \"{\" }"}
    .literal = esto no es Fluent: el valor de un argumento es un número o un texto entre comillas

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

explain-missing-reference = Un mensaje remite a un mensaje o un término que no existe en su idioma.
    .why = En lugar de las palabras se leería el nombre entre llaves.
    .example = welcome = { "{ -brand }" }
    .fix = Corrija el nombre, o agregue el mensaje o el término.

finding-term-cycle = esto se remite a sí mismo en círculo: { $circle }
    .help = escriba las palabras mismas en uno de estos lugares

explain-term-cycle = Unos mensajes o términos remiten unos a otros en círculo.
    .why = Ninguno tiene fin, así que ninguno se puede mostrar.
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

finding-duplicate-variant = “{ $id }” tiene dos variantes “{ $key }”
    .help = cuenta la primera: elimine una de las dos

explain-duplicate-variant = Una selección tiene dos veces la misma variante.
    .why = La segunda no se muestra nunca, y puede ser la correcta.
    .example = tabs = { "{ $count ->" }
        {"    "}{ "[one]" } one tab
        {"    "}{ "[one]" } a tab
        {"   "}*[other] many tabs
        { "}" }
    .fix = Elimine una de las dos, o corrija su clave.

finding-missing-plural = a “{ $id }” le falta una forma del plural de { $language }: { $forms }
    .help = agregue una variante para cada una de estas formas; es la de los números entre paréntesis
    .ordinal = a “{ $id }” le falta una forma de { $language } para los ordinales: { $forms }
    .ordinal-help = agregue una variante para cada una de estas formas; es la de los números entre paréntesis

explain-missing-plural = A una selección por un número le falta una forma del plural que en su idioma piden números enteros.
    .why = Con esos números se leería la forma de otros: “2 plików” en lugar de “2 pliki”.
    .example = files = { "{ $count ->" }
        {"    "}{ "[one]" } { "{ $count }" } plik
        {"   "}*[other] { "{ $count }" } plików
        { "}" }
    .fix = Agregue la variante. Lo que solo piden fracciones o millones enteros (`many` en español y en francés) no se exige nunca; un número exacto como `[1]` sustituye a una forma solo si ningún otro número la pide.

finding-obsolete-reference = la referencia no remite aquí a “{ $target }”
    .help = escriba las palabras mismas, o remita a lo que remite la referencia
    .function = ni la referencia ni Fluent tienen la función “{ $target }”
    .function-help = elimine la función, o corrija su nombre
    .lost = la referencia remite a “{ $target }”; esta traducción, no
    .lost-help = póngalo en el texto entre llaves, como la referencia
    .instead = la referencia remite aquí a “{ $wanted }”, no a “{ $target }”
    .instead-help = escriba el nombre que tiene la referencia

explain-obsolete-reference = Una traducción no remite a los mensajes, términos y funciones a los que remite su referencia.
    .why = Un nombre escrito a mano se queda como está cuando el nombre cambia, y un mensaje al que ya nada remite pronto desaparece.
    .example = en: about = About { "{ -brand }" }
        fr: about = À propos de Firefox
    .fix = Remita a lo mismo que la referencia. Tener más términos que ella no es un error: un idioma puede repetir un nombre, y tener términos propios para su gramática.

finding-unknown-variable = “{ $id }” usa “${ $variable }”, que la referencia no tiene
    .help = use una variable de la referencia, escrita igual
    .renamed = “{ $id }” usa “${ $variable }”; la referencia, “${ $wanted }”
    .renamed-help = escriba “${ $wanted }”: los nombres de las variables no se traducen

explain-unknown-variable = Una traducción usa una variable que su referencia no tiene.
    .why = En lugar de un valor se leería el nombre de la variable.
    .example = en: hello = Hello { "{ $name }" }
        es: hello = Hola { "{ $nombre }" }
    .fix = Los nombres de las variables no se traducen: escríbalo como en la referencia.

finding-missing-variable = “{ $id }” omite “${ $variable }”
    .help = póngala en el texto entre llaves, como la referencia
    .variant = “{ $id }” omite “${ $variable }” en su variante “{ $key }”
    .variant-help = esta variante sirve para muchos números: hay que ver cuál es

explain-missing-variable = Una traducción omite una variable que su referencia muestra.
    .why = En el texto falta un nombre, un número o una fecha.
    .example = en: found = { "{ $count }" } results
        fr: found = Résultats
    .fix = Ponga la variable en el texto. Una variable que solo elige entre variantes puede omitirse, y las variantes `one` y `two` pueden decir el número con palabras.

finding-id-format = “{ $id }” no está escrito como los demás identificadores de este archivo
    .help = se escriben como `{ $usual }`

explain-id-format = Un identificador no está escrito como casi todos los demás de su archivo.
    .why = Los identificadores se buscan y se ordenan; con dos costumbres en un archivo cuesta encontrarlos.
    .example = idea-title
        idea_text
    .fix = Cámbielo antes de que se traduzca; después, use `gsef-i18n carry VIEJO NUEVO`. Solo se revisan los archivos con una costumbre clara.

finding-empty = “{ $id }” está vacío
    .help = escriba la traducción, o elimine la parte: entonces se muestra la referencia

explain-empty = Una parte está vacía donde su referencia dice algo.
    .why = Cuenta como traducida, y no se lee nada.
    .example = idea-001 = {"{ \"\" }"}
    .fix = Escriba la traducción, o elimine la parte.

finding-encoding = el archivo empieza con una marca de orden de bytes (BOM)
    .help = guárdelo en UTF-8 sin BOM
    .carriage-return = hay un retorno de carro suelto ({ $count } en este archivo)
    .carriage-return-help = termine las líneas con un salto de línea, como hace cualquier editor
    .mixed = el archivo tiene dos clases de fin de línea: { $crlf } con retorno de carro, { $lf } sin él
    .mixed-help = cualquiera de las dos sirve; casi todos los editores pueden dejar una sola
    .lost = aquí se perdió un carácter al guardar el archivo en otra codificación
    .lost-help = escríbalo de nuevo
    .spoilt = “{ $text }” es un carácter leído en una codificación equivocada
    .spoilt-help = guarde el archivo en UTF-8
    .question = una letra de “{ $text }” se convirtió en un signo de interrogación
    .question-help = escriba la letra de nuevo; una pregunta que termina aquí necesita un espacio detrás
    .entity = “{ $text }” se muestra tal cual: la referencia no tiene HTML
    .entity-help = escriba el carácter mismo
    .ligature = “{ $text }” es un solo carácter: las búsquedas no encuentran la palabra
    .ligature-help = escriba sus letras

explain-encoding = Un archivo tiene una marca de orden de bytes, retornos de carro sueltos, o caracteres que una codificación equivocada estropeó; un texto tiene nombres de caracteres donde nada los lee.
    .why = Algunas herramientas toman la marca por parte del primer mensaje; lo estropeado se muestra tal cual.
    .example = espa{ "\u00C3\u00B1" }ol
    .fix = Configure el editor en UTF-8 sin BOM. `gsef-i18n check --fix` quita la marca; lo estropeado hay que escribirlo de nuevo.

finding-inconsistent-translation = “{ $first }” tiene el mismo texto de referencia y está traducido de otra manera: “{ $translation }”
    .help = a menos que el contexto pida dos traducciones, elija una

explain-inconsistent-translation = Un texto de la referencia está traducido de varias maneras.
    .why = Quien lee toma dos nombres por dos cosas.
    .example = Local and regional governments: “Gobiernos locales y regionales”, y en otro lugar “Gobiernos regionales y locales”
    .fix = Elija una, salvo que el género, el número o el lugar pidan dos. Es solo información; los textos de una o dos palabras no se revisan.

finding-reused-translation = es también la traducción de “{ $first }”, cuya referencia dice otra cosa: “{ $other }”
    .help = es probable que una se copiara sobre la otra: la referencia de esta es “{ $reference }”

explain-reused-translation = Una sola traducción se usa para varios textos de la referencia que dicen cosas distintas.
    .why = Es probable que una se copiara sobre la otra.
    .example = “Las ciudades son laboratorios de innovación” por “Women must take part in decisions”
    .fix = Traduzca el texto que perdió su traducción. Los textos cortos y los sinónimos no se revisan.
