### Palabras y números: lo que dice una traducción, junto a lo que dice su referencia.

finding-numbers = la referencia dice “{ $number }”; la traducción, “{ $found }”
    .help = corrija el número, o la referencia si está mal allí
    .missing = falta el número “{ $number }” de la referencia
    .missing-help = escríbalo, en cifras o en letras
    .fewer = la referencia tiene “{ $number }” más veces que la traducción
    .fewer-help = vea si se perdió uno; si la traducción lo dice una sola vez por ambos, puede quedar así
    .extra = la referencia no tiene “{ $found }”
    .extra-help = quite el número o corríjalo
    .form = “{ $found }” es en este idioma otro número que “{ $number }” en la referencia
    .form-help = escríbalo con los signos de este idioma: 8 500 para ocho mil quinientos, 13,6 para trece coma seis
    .percent = la referencia tiene un porcentaje y la traducción no
    .percent-help = ponga el signo %, o “por ciento”, después del número

explain-numbers = Falta en la traducción un número, un porcentaje o un mes de la referencia, o la traducción tiene otro.
    .why = Un año o una cantidad equivocados son el error que más tarde se nota y que más importa.
    .example = 8,500 en inglés es 8 500 en francés: “8,500” serían ocho y medio. Las palabras cuentan: “5th edition” puede ser “quinta edición”.
    .fix = Escriba el número de la referencia en cualquiera de las formas del idioma: cifras, letras, números romanos.

finding-end-punctuation = el texto termina en “{ $found }”; la referencia, en “{ $expected }”
    .help = termínelo como la referencia
    .missing = al final del texto falta “{ $expected }”, que la referencia tiene
    .missing-help = póngalo donde el idioma lo pide: antes o después de las comillas de cierre
    .extra = el texto termina en “{ $found }”; la referencia, sin signo
    .extra-help = quítelo: puede que el programa ponga allí su propio signo

explain-end-punctuation = Un texto no termina con el signo con el que termina su referencia.
    .why = Un título recibe un punto, una oración pierde el suyo o una pregunta se vuelve afirmación.
    .example = “We call on all governments to:” → “Llamamos a todos los gobiernos a.”
    .fix = Termine el texto con el mismo signo. Las comillas y los paréntesis de cierre pueden ir antes o después de él.

finding-doubled-word = “{ $word }” está escrita dos veces seguidas
    .help = quite una de las dos
    .sentence = la oración “{ $word }” está escrita dos veces seguidas
    .sentence-help = quite una de las dos

explain-doubled-word = La misma palabra, las mismas palabras o la misma oración aparecen dos veces seguidas.
    .why = Queda de una corrección, y el ojo la salta.
    .example = la certeza de de un futuro mejor
    .fix = Quite una de las dos. No se señala lo que la gramática de un idioma repite (“nous nous”), ni lo que repite la referencia, ni una letra junto a un signo matemático (“x < 3 y y > 4”).

finding-capitalization = “{ $word }” empieza con minúscula; la referencia, con mayúscula
    .help = empiece con mayúscula
    .lower = “{ $word }” empieza con mayúscula; la referencia, con minúscula
    .lower-help = empiece con minúscula: el texto continúa otro
    .title = el título lleva mayúscula en todas las palabras
    .title-help = solo llevan mayúscula la primera palabra y los nombres propios
    .term = las mayúsculas no son las del término acordado “{ $form }”
    .term-help = escríbalo como en el glosario
    .inside = “{ $word }” lleva mayúscula dentro de la oración, y la referencia no tiene ningún nombre
    .inside-help = escríbalo con minúscula, salvo que sea un nombre
    .sentence = “{ $word }” empieza una oración con minúscula
    .sentence-help = empiece la oración con mayúscula, o termine la anterior con otro signo
    .all = todo el texto está en mayúsculas y la referencia no
    .all-help = escríbalo en minúsculas; la página pone mayúsculas donde las quiere

explain-capitalization = Un texto empieza con mayúscula donde su referencia empieza con minúscula, o al revés, o un título, un término o una palabra común lleva mayúsculas que ni el idioma ni el glosario piden.
    .why = El español y el francés escriben los títulos como oraciones: la mayúscula en cada palabra es del inglés.
    .example = Construir y Reconstruir una Comunidad Incluyente
    .fix = Empiece como la referencia. Los elementos de una lista que terminan en “;” pueden empezar con minúscula, igual que los cargos después de un nombre.

finding-length-ratio = la traducción mide { $percent } % de la referencia; lo usual es { $usual } %
    .help = vea si falta una oración
    .lost =
        { $count ->
            [one] una oración de la referencia no tiene aquí traducción
           *[other] { $count } oraciones de la referencia no tienen aquí traducción
        }
    .lost-help = traduzca lo que falta, o vea si la traducción lo dice con otras palabras
    .long = la traducción mide { $percent } % de la referencia; lo usual es { $usual } %
    .long-help = vea si se agregó algo o si algo está dos veces
    .cut = el texto termina en “{ $word }”, y así no termina ninguna oración
    .cut-help = vea si falta el final

explain-length-ratio = Una traducción omite una oración, es mucho más corta o más larga de lo que son las traducciones a su idioma, o termina a media oración.
    .why = Una oración omitida no deja otro rastro.
    .example = Un párrafo de tres oraciones del que se tradujeron dos.
    .fix = Compare oración por oración. Dónde se tradujo cada oración se reconoce por las longitudes y por las palabras que se escriben de modo parecido en ambos idiomas; las oraciones se pueden unir o dividir. Cuánto pueden diferir las longitudes se midió en ediciones completas; los textos cortos no se revisan.

finding-untranslated = el texto es igual al de la referencia
    .help = tradúzcalo; si es un nombre que no cambia, agréguelo a la lista de nombres
    .clause = “{ $words }” quedó en el idioma de la referencia
    .clause-help = tradúzcalo; un título que no se traduce va entre comillas o en cursiva

explain-untranslated = Un texto, o una parte de él, está en la traducción igual que en la referencia.
    .why = Se copió para traducirlo después y se olvidó.
    .example = Nous agissons, and together we can go further.
    .fix = Tradúzcalo. No se señalan nombres, direcciones, siglas ni números, ni lo que está en la lista de nombres del proyecto.
