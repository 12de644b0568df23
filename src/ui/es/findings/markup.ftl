### Marcado, direcciones y caracteres: lo que debe pasar intacto por una traducción.

finding-urls = “{ $found }” no es la dirección que está en la referencia, “{ $expected }”
    .help = copie la dirección de la referencia
    .lost = en la traducción falta la dirección “{ $expected }”
    .lost-help = póngala donde la tiene la referencia
    .extra = la referencia no tiene aquí la dirección “{ $found }”
    .extra-help = elimínela, o corríjala según la referencia

explain-urls = Una dirección web no es la de la referencia, se perdió, o está solo en la traducción.
    .why = Una letra equivocada no lleva a ninguna parte, o lleva a otra.
    .example = www.gsef2021.org en la referencia, www.gsef2020.org en la traducción
    .fix = Copie la dirección de la referencia. Solo puede cambiar el idioma: `/en/` y `/fr/`, `en.` y `fr.`, `lang=en` y `lang=fr`. Las direcciones de example.com, example.org y example.net, o en `.example`, solo son ejemplos: se traducen como cualquier texto.

finding-emails = “{ $found }” no es la dirección de correo que está en la referencia, “{ $expected }”
    .help = copie la dirección de la referencia
    .lost = en la traducción falta la dirección de correo “{ $expected }”
    .lost-help = póngala donde la tiene la referencia
    .extra = la referencia no tiene aquí la dirección de correo “{ $found }”
    .extra-help = elimínela, o corríjala según la referencia

explain-emails = Una dirección de correo no es la de la referencia, se perdió, o está solo en la traducción.
    .why = El correo a una dirección equivocada no llega a nadie, o llega a un desconocido.
    .example = contact@… en la referencia, contacto@… en la traducción
    .fix = Copie la dirección de la referencia. Las direcciones de example.com, example.org y example.net, o en `.example`, solo son ejemplos: se traducen como cualquier texto.

finding-markup = el marcado no es el de la referencia
    .strong = pasajes en negrita (**…**): aquí { $found }, en la referencia { $expected }
    .strong-help = ponga dos asteriscos pegados a la primera palabra y a la última, como la referencia
    .emphasis = pasajes en cursiva (*…*): aquí { $found }, en la referencia { $expected }
    .emphasis-help = ponga un asterisco pegado a la primera palabra y a la última, como la referencia
    .code = pasajes de código (`…`): aquí { $found }, en la referencia { $expected }
    .code-help = ponga un acento grave a cada lado, como la referencia
    .links = enlaces ([…](…)): aquí { $found }, en la referencia { $expected }
    .links-help = escriba las palabras entre corchetes y, pegado a ellos, el destino entre paréntesis
    .target = la referencia no tiene ningún enlace a “{ $target }”
    .target-help = el destino de un enlace no se traduce
    .loose = “{ $mark }” no tiene pareja: se mostraría tal cual
    .loose-help = agregue el otro, pegado a su palabra, o elimine este
    .tag-lost = falta la etiqueta { $tag } de la referencia
    .tag-lost-help = póngala alrededor de las mismas palabras que en la referencia
    .tag-extra = la referencia no tiene esta etiqueta: { $tag }
    .tag-extra-help = elimínela, o corríjala según la referencia
    .tag-order = la etiqueta { $tag } no se cierra, o no cierra nada
    .tag-order-help = cierre primero lo que se abrió en último lugar

explain-markup = El énfasis, los enlaces, el código o las etiquetas están rotos, o no son los de la referencia, o uno de sus signos está suelto.
    .why = Un asterisco suelto se ve; una etiqueta perdida rompe la página.
    .example = the **Committee* of
    .fix = Ponga las marcas pegadas a sus palabras. Pueden moverse con ellas; una o dos palabras en cursiva pueden sobrar o faltar, porque en otro idioma son otras las palabras extranjeras.

finding-brackets = “{ $bracket }” no tiene pareja
    .help = agregue el otro signo, o elimine este
    .before = falta un espacio antes de “{ $bracket }”
    .before-help = escriba un espacio entre la palabra y el paréntesis
    .behind = falta un espacio después de “{ $bracket }”
    .behind-help = escriba un espacio entre el paréntesis y la palabra siguiente
    .inside = sobra un espacio junto a “{ $bracket }”
    .inside-help = el paréntesis va pegado a sus palabras
    .label = falta “{ $label })”, que la lista de la referencia tiene
    .label-help = escríbalo como los demás: una letra o un número, el paréntesis y un espacio

explain-brackets = Un paréntesis o corchete se abre y no se cierra, se cierra sin haberse abierto, tiene un espacio por dentro o le falta por fuera, o falta en un elemento de una lista.
    .why = No se ve dónde termina el inciso.
    .example = la ESS (economía social
    .fix = Agregue el otro signo. El paréntesis de un elemento de lista (`a)`) o de un emoticono (`:)`) no necesita pareja; los intervalos no se señalan, ni tampoco lo que la referencia deja abierto.

finding-invisible-character = un carácter invisible: { $character }
    .control = un carácter de control: { $character }
    .control-help = elimínelo: no es texto
    .zero-width = un carácter sin anchura: { $character }
    .zero-width-help = elimínelo: las búsquedas no encuentran las palabras que lo llevan
    .joiner = un carácter de unión entre letras que no se unen: { $character }
    .joiner-help = elimínelo: las búsquedas no encuentran las palabras que lo llevan
    .direction = un carácter que cambia la dirección del texto: { $character }
    .direction-help = elimínelo: lo que se muestra no es lo que está escrito
    .soft-hyphen = un guion opcional: { $character }
    .soft-hyphen-help = elimínelo: las búsquedas no encuentran las palabras que lo llevan, y la composición ya sabe dónde partirlas
    .variation = un carácter que pide una forma que el anterior no tiene: { $character }
    .variation-help = elimínelo
    .tag = un texto oculto: { $character }
    .tag-help = elimínelo: nadie puede leerlo, pero los programas sí
    .private = no es un carácter, o es uno que cambia con el tipo de letra: { $character }
    .private-help = escriba lo que se quería decir

explain-invisible-character = Un carácter invisible cambia lo que se lee o se muestra.
    .why = Las búsquedas no encuentran las palabras que lo llevan; un cambio de dirección puede mostrar un texto distinto del que hay.
    .example = eco‹U+200B›nomía
    .fix = `gsef-i18n check --fix` quita lo que no tiene anchura. Los espacios de no separación, los emojis y lo que necesitan las escrituras árabe, persa, hebrea, de la India y otras no se tocan. Donde uno sea intencional, escriba una secuencia de escape: `{ "{ \"\\u200B\" }" }`.

finding-not-normalized = hay letras y acentos en caracteres separados ({ $count }), los primeros en “{ $word }”
    .help = `gsef-i18n check --fix` los compone; a la vista no cambia nada

explain-not-normalized = Un texto no está en la forma compuesta de Unicode (NFC).
    .why = Las letras separadas de sus acentos se ven igual, pero las búsquedas no encuentran la palabra, y para un programa está mal escrita.
    .example = e{"\u0301"} en lugar de é
    .fix = `gsef-i18n check --fix` los compone.
