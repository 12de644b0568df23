### Tipografía, según las normas de cada idioma.

finding-quotes = “{ $mark }” no tiene pareja
    .help = agregue el signo que falta o quite este; la traducción necesita los dos, aunque a la referencia le falte uno
    .straight = hay comillas rectas alrededor de una cita
    .straight-help = escriba { $wanted }
    .foreign = { $found } son las comillas de otro idioma
    .foreign-help = escriba { $wanted }
    .level = { $found } son comillas de otro nivel
    .level-help = use aquí { $wanted }
    .mixed = { $found } y { $wanted } se usan en el mismo nivel dentro de un texto
    .mixed-help = use las mismas en todo el texto
    .inside = hay espacios por dentro de { $found }
    .inside-help = las comillas van pegadas a sus palabras
    .gone = la referencia cita { $quoted } y la traducción no cita nada
    .gone-help = ponga comillas a las palabras que lo traducen

explain-quotes = Las comillas son las del idioma y las del nivel que corresponde, van en parejas y no llevan espacios por dentro donde el idioma no los lleva.
    .why = Las comillas de otro idioma desentonan, y sin pareja ya no se sabe quién habla.
    .example = "solidaridad" en lugar de “solidaridad”; « en un texto inglés.
    .fix = Escriba las de la norma: “ ” y dentro de ellas ‘ ’ en México, « » y dentro de ellas “ ” en Francia. Un texto que se imprime como cita empieza en el segundo nivel. `typography`, en `l10n.toml`, elige otra norma.

finding-inverted-marks = nada abre “{ $mark }”
    .help = escriba “{ $wanted }” donde empieza la pregunta o la exclamación
    .unclosed = nada cierra “{ $mark }”
    .unclosed-help = escriba “{ $wanted }” donde termina la pregunta o la exclamación
    .unequal = “{ $mark }” cierra más signos de los que se abrieron
    .unequal-help = escriba “{ $wanted }” al principio
    .blank = hay un espacio entre “{ $mark }” y sus palabras
    .blank-help = el signo va pegado a sus palabras
    .foreign = “{ $mark }” no se usa en este idioma
    .foreign-help = quítelo, a menos que las palabras sean españolas
    .other = “{ $found }” abre lo que “{ $mark }” cierra, y la referencia no pregunta y exclama a la vez
    .other-help = empiece con “{ $wanted }”

explain-inverted-marks = En español, ¿ y ¡ abren lo que ? y ! cierran, en igual número.
    .why = Los signos de apertura son obligatorios: dicen dónde empieza la pregunta.
    .example = La ESS: dónde estamos?
    .fix = Escriba el signo que falta donde empieza la pregunta o la exclamación, que puede ser en medio de la oración: La ESS: ¿dónde estamos?

finding-french-spacing = antes de “{ $mark }” va { $wanted ->
        [narrow] un espacio fino de no separación (U+202F)
       *[no-break] un espacio de no separación (U+00A0)
    }
    .after = después de “{ $mark }” va { $wanted ->
        [narrow] un espacio fino de no separación (U+202F)
       *[no-break] un espacio de no separación (U+00A0)
    }
    .none = junto a “{ $mark }” no va ningún espacio
    .width = junto a “{ $mark }” hay un espacio de no separación que no tiene el ancho de { $wanted ->
        [narrow] U+202F, el fino
       *[no-break] U+00A0
    }
    .thousands = entre las cifras de “{ $number }” va { $wanted ->
        [narrow] un espacio fino de no separación (U+202F)
       *[no-break] un espacio de no separación (U+00A0)
    }

explain-french-spacing = Junto a ; ! ? : % « » y entre los millares van los espacios de la norma francesa del proyecto.
    .why = Con un espacio normal, el signo puede pasar al renglón siguiente; sin espacio, el texto parece inglés.
    .example = Où allons-nous? en lugar de Où allons-nous ?
    .fix = `check --fix` pone los espacios correctos. `typography`, en `l10n.toml`, nombra la norma: fr-FR, fr-CA (ninguno antes de ; ! ?), fr-EU (ninguno en absoluto), fr-CH.

finding-apostrophe = “{ $word }” lleva otro signo en lugar del apóstrofo ’
    .help = escriba ’ (U+2019)
    .blank = hay un espacio junto al apóstrofo de “{ $word }”
    .blank-help = el apóstrofo va pegado a las dos palabras
    .twice = “{ $word }” lleva dos apóstrofos
    .twice-help = deje uno de los dos
    .lost = falta el apóstrofo de “{ $word }”
    .lost-help = escriba ’ (U+2019) en lugar del espacio

explain-apostrophe = El apóstrofo es ’, sin espacios a los lados.
    .why = El apóstrofo recto viene de la máquina de escribir; junto a un espacio, el renglón puede cortar la palabra.
    .example = l'eau en lugar de l’eau.
    .fix = Escriba ’ (U+2019). Los pies y los minutos, el código y las direcciones conservan su signo.

finding-ellipsis = “{ $found }” en lugar de los puntos suspensivos
    .help = escriba … (U+2026)

explain-ellipsis = Los puntos suspensivos son un solo carácter, …, y no tres puntos.
    .why = Tres puntos pueden separarse al final del renglón, y quedan muy juntos o muy abiertos.
    .example = necesidades sentidas... en lugar de necesidades sentidas…
    .fix = Escriba … (U+2026). Si hay cuatro, es probable que el último sobre: los puntos suspensivos terminan la oración por sí solos.

finding-punctuation = hay un espacio antes de “{ $mark }”
    .help = el signo va pegado a la palabra anterior
    .behind = falta un espacio después de “{ $mark }”
    .behind-help = escriba un espacio entre el signo y la palabra siguiente
    .twice = hay “{ $found }” donde corresponde un solo signo
    .twice-help = deje uno de los dos
    .stop = falta un punto antes de “{ $word }”
    .stop-help = cierre con punto la oración anterior, o escriba la palabra con minúscula

explain-punctuation = Un signo está separado de la palabra anterior, pegado a la siguiente, escrito dos veces, o falta entre dos oraciones.
    .why = La línea puede cortarse antes del signo, dos palabras parecen una sola y el lector tropieza.
    .example = Actuamos . Dijeron:sí El fin.. Llegamos.Vimos.
    .fix = Quite el espacio, escriba uno o deje un solo signo. Lo que la referencia escribe igual, las direcciones, las horas y el código no se tocan.

finding-double-space = hay { $count } espacios seguidos
    .help = deje uno
    .tab = hay un tabulador entre dos palabras
    .tab-help = escriba un espacio en su lugar

explain-double-space = Hay varios espacios seguidos, o un tabulador, dentro de una línea.
    .why = En la impresión se ve un hueco.
    .example = la economía  social
    .fix = Deje uno. Los saltos de línea de Markdown al final de una línea, y las columnas que la referencia también tiene, no se tocan.

finding-edge-space = { $edge ->
        [start] el texto empieza con un espacio
       *[end] el texto termina con un espacio
    }
    .help = la referencia no tiene ninguno ahí: quítelo
    .missing = { $edge ->
        [start] la referencia empieza con un espacio
       *[end] la referencia termina con un espacio
    }
    .missing-help = si el idioma también lo necesita, escriba {"{"}" "{"}"} ahí

explain-edge-space = Un texto empieza o termina con un espacio que su referencia no tiene, o al revés.
    .why = Los textos con esos espacios se juntan con otros: dos palabras quedan pegadas, o demasiado separadas.
    .example = place = {"{"}" "{"}"}Mexico
    .fix = Quite el espacio, o escriba {"{"}" "{"}"} donde la referencia tiene uno: Fluent elimina los demás espacios en los extremos de una línea.

finding-number-style = el idioma escribe de otro modo el ordinal “{ $found }”
    .help = escriba { $wanted }
    .decimal = en “{ $found }” hay un punto antes de los decimales
    .decimal-help = escriba { $wanted }
    .thousands = en “{ $found }” hay puntos entre los millares
    .thousands-help = escriba { $wanted }
    .glued = “{ $found }” no tiene espacio después del número
    .glued-help = escriba { $wanted }

explain-number-style = Un ordinal, un decimal o un número grande no está escrito como lo escribe el idioma, o está pegado a la palabra siguiente.
    .why = El lector tropieza con las formas de otro idioma, y 1.000 puede leerse como mil o como uno.
    .example = `la 5ème édition` y `13.6 pour cent` en francés; `el 1er foro` en español
    .fix = El francés escribe `1er`, `1re`, `5e`, `13,6` y separa los millares con espacios; el español escribe `1.er` y `5.ª`.
