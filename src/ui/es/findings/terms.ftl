### Términos acordados, nombres y ortografía.

finding-acronyms = falta la sigla “{ $acronym }” de la referencia
    .help = escriba la sigla, su equivalente en este idioma o las palabras que abrevia
    .other = la referencia dice “{ $acronym }”; la traducción, “{ $found }”
    .other-help = aquí sería “{ $counterpart }”; si “{ $found }” es correcto, el glosario puede decirlo
    .left = “{ $acronym }” es “{ $counterpart }” en este idioma
    .left-help = escriba “{ $counterpart }”; un nombre que conserva “{ $acronym }” va en la lista de nombres

explain-acronyms = Una sigla de la referencia no está en la traducción, ni tal cual ni como su equivalente.
    .why = Nadie reconoce la sigla de otro idioma, ni una con una letra cambiada.
    .example = SDG es ODS en español y ODD en francés.
    .fix = Escriba la sigla del idioma, o las palabras completas. Lo que es propio de una publicación va en su glosario: la sigla que este da es correcta, y un término que falta lo señala solo `glossary`.

finding-do-not-translate = falta el nombre “{ $name }” de la referencia
    .help = escríbalo como está en la lista de nombres
    .altered = la referencia tiene el nombre “{ $name }”; la traducción, “{ $found }”
    .altered-help = escriba el nombre como está en la lista de nombres

explain-do-not-translate = Un nombre que no debe cambiar no está en la traducción.
    .why = A las personas y a las organizaciones se les debe su nombre, letra por letra.
    .example = José Mújica en vez de José Mujica
    .fix = Escriba el nombre como está en la lista del proyecto (`names` en `[checks]`), o quítelo de la lista. Los apóstrofos y los espacios pueden ser los del idioma.

finding-glossary = el término acordado para “{ $term }” es “{ $preferred }” y la traducción no lo tiene
    .help = escriba { $choice ->
        [single] “{ $preferred }”
       *[several] “{ $preferred }” (o bien: { $others })
    }{ $noted ->
        [yes] ; el glosario dice: { $note }
       *[no] { "" }
    }
    .advice = consejo: “{ $term }” sería “{ $preferred }”
    .advice-help = { $noted ->
        [yes] el glosario dice: { $note }
       *[no] también pueden servir otras palabras
    }
    .rejected = “{ $form }” no es la palabra para “{ $term }”
    .rejected-help = escriba { $choice ->
        [single] “{ $preferred }”
       *[several] “{ $preferred }” (o bien: { $others })
    }{ $noted ->
        [yes] ; el glosario dice: { $note }
       *[no] { "" }
    }
    .no-column = el glosario no tiene columna para el idioma de la referencia, “{ $language }”
    .no-column-help = la primera línea nombra las columnas: un idioma para sus términos, `IDIOMA_forbidden`, `severity`, `note`, `scope`
    .no-translations = el glosario no tiene columna para “{ $language }”, así que no se le pide ningún término
    .no-translations-help = añada una columna “{ $language }” para los términos de este idioma
    .similar = la columna “{ $value }” no se lee: ¿quiso decir “{ $similar }”?
    .similar-help = corrija su nombre; una columna con otro nombre es una nota de quienes editan
    .cells =
        esta fila tiene { $cells ->
            [one] 1 celda
           *[other] { $cells } celdas
        }; la tabla, { $columns ->
            [one] 1 columna
           *[other] { $columns } columnas
        }
    .cells-help = ponga entre comillas la celda que tenga una coma
    .severity = `severity` es `error` o `advice` (consejo), no “{ $value }”
    .severity-help = escriba una de las dos; una celda vacía es `error`
    .no-term = esta fila no tiene término en el idioma de la referencia
    .no-term-help = escriba el término, o quite la fila

explain-glossary = En una traducción no se usa un término que el proyecto acordó, o se usa una forma rechazada.
    .why = Cada cosa debe tener un solo nombre en todo el texto. Lo que parece otra palabra para lo mismo puede significar algo distinto.
    .example = “Public policies” es “políticas públicas”; la traducción dice “normas públicas”.
    .fix = Use una forma del glosario, en cualquier número, género y orden de palabras. Si el glosario se equivoca aquí, corrija su fila; la columna `scope` limita una fila a algunos mensajes (`session-*`).

finding-glossary-unused = ningún texto de la referencia tiene “{ $term }”
    .help = corrija la fila para que diga lo que dice la referencia, o quítela

explain-glossary-unused = Una entrada del glosario no aparece en la referencia.
    .why = La entrada parece cuidar un término y no cuida nada: está mal escrita, o la referencia ha cambiado.
    .example = “public policy’s” en lugar de “public policy”.
    .fix = Escriba el término como está en la referencia (varias formas se separan con `|`) o quite la fila.

finding-spelling = “{ $word }” no está en el diccionario
    .help = corríjala; si la palabra es correcta, agréguela a la lista `words` de `l10n.toml`
    .suggested = “{ $word }” no está en el diccionario; ¿quiso decir: { $suggestions }?
    .suggested-help = corríjala; si la palabra es correcta, agréguela a la lista `words` de `l10n.toml`
    .absent = no se revisaron las palabras de “{ $locale }”: falta el diccionario { $path }
    .absent-help = ponga ahí un diccionario de Hunspell, { $path }.aff y { $path }.dic: los tienen LibreOffice, Firefox y npm (paquetes `dictionary-…`)
    .broken = no se revisaron las palabras de “{ $locale }”: no se puede leer el diccionario { $path }: { $reason }
    .broken-help = debe ser un diccionario de Hunspell (.aff y .dic) en UTF-8 o ISO 8859-1

explain-spelling = Una palabra no está en el diccionario que el proyecto indica para el idioma ni en sus propias listas de palabras y de nombres.
    .why = Puede estar mal escrita, y la ortografía es lo primero con lo que tropieza quien lee.
    .example = gobirenos en lugar de gobiernos.
    .fix = Corrija la palabra. Si es correcta, agréguela al archivo que indica `words` en la tabla [checks] de `l10n.toml`, una palabra por línea; `es: palabra` es para un solo idioma. Los diccionarios se indican en la tabla [checks.spelling].
