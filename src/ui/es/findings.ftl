### Hallazgos: la frase de un código es su valor y sus otras frases son atributos; `help` dice qué hacer.

finding-configuration = no se puede leer l10n.toml: { $reason }
    .absent = no hay l10n.toml en { $folder } ni más arriba
    .absent-help = inicie en la carpeta de un proyecto, o indique una con -C CARPETA
    .locale = “{ $locale }” no es una lengua
    .locale-help = escriba las lenguas como en BCP 47: fr, es-MX, zh-Hant
    .not-a-locale = “{ $locale }” no está entre las lenguas del proyecto
    .variable = no hay ninguna variable “{ $value }” en [env]
    .without-locale = la ruta “{ $value }” no tiene { "{locale}" }, así que todas las lenguas compartirían un mismo archivo
    .wildcards = la ruta “{ $value }” no tiene tantos comodines como su referencia
    .no-paths = no hay ninguna tabla [[paths]], así que no hay nada que revisar
    .outside = el perfil “{ $value }” no está dentro de la carpeta del proyecto

finding-profile = no se puede usar este archivo: { $reason }
    .erratum = una errata lleva `replace` o `question`: uno de los dos
    .name = “{ $name }” no puede nombrar un archivo: use letras, cifras, guiones y guiones bajos
    .section-twice = hay dos secciones “{ $section }”
    .two-starts = una sección empieza en `begins` o en `heading`, no en ambos
    .one-shape = una sección tiene una sola forma: aside, contents, text, credits, ideas o people
    .pattern = falta el patrón “{ $pattern }” en [patterns.messages]
    .group = la expresión no tiene el grupo “{ $group }”: escriba (?<{ $group }>…)
    .section-absent = la sección “{ $section }” no está en la fuente: ninguna línea empieza con “{ $begins }”
    .section-absent-help = corrija `begins` o el orden de las secciones: cada una empieza después de la anterior
    .heading-absent = la sección “{ $section }” no está en la fuente: el índice no tiene “{ $heading }”
    .heading-similar = la sección “{ $section }” no está en la fuente: el índice no tiene “{ $heading }”, pero sí “{ $similar }”
    .section-order = la sección “{ $section }” empieza antes que la anterior
    .section-start = la sección “{ $section }” no tiene comienzo: agregue `begins` o `heading`
    .printed-otherwise = “{ $id }” se imprime aquí con otras palabras que antes
    .printed-otherwise-help = corrija uno de los dos con una errata, o dé a este un nombre propio
    .country = “{ $text }” no está entre los países del perfil
    .country-help = agréguelo a [countries.names], o corríjalo con una errata
    .title = ningún mensaje de la fuente tiene el identificador “{ $id }”

finding-unreadable = no se puede leer { $file }: { $reason }
    .absent = { $file } no existe
    .not-utf8 = { $file } no es texto en UTF-8
    .not-utf8-help = guárdelo en UTF-8; no se usó nada de él
    .nul = { $file } tiene un carácter NUL: no es un texto
    .empty = la fuente está vacía

finding-reference-lost = { $file } no existe, pero hay traducciones de él
    .help = los identificadores se asignarían de nuevo y las traducciones irían a dar a otros mensajes: recupere el archivo (`git checkout -- FILE`) antes de `extract`
    .conflict = { $file } tiene marcas de una fusión sin resolver
    .conflict-help = conserve un lado del conflicto, cualquiera, y ejecute `gsef-i18n extract` otra vez

finding-source-unaccounted = esta línea no está en ningún bloque ni se apartó: “{ $text }”
    .help = el perfil no la espera aquí: amplíe el perfil, aparte la línea o corríjala con una errata

finding-toc-mismatch = el título “{ $heading }” difiere de su entrada en el índice, “{ $entry }”
    .help = corrija uno de los dos con una errata
    .order = el título “{ $heading }” no está en el mismo lugar que su entrada en el índice
    .lost = la entrada “{ $entry }” del índice no tiene título en el texto

finding-erratum-unmatched = el texto de esta errata no está en la fuente: “{ $find }”
    .help = la fuente cambió: corrija `find`, o elimine la errata (estaba en la línea { $line })
    .corrected = la fuente ya tiene la corrección de esta errata: “{ $find }”
    .corrected-help = elimine la errata
    .ambiguous = el texto de esta errata está { $count } veces en la fuente: “{ $find }”
    .ambiguous-help = alargue `find` para que aparezca una sola vez
    .overlap = esta errata se encima con otra
    .overlap-help = combine las dos en una sola

finding-erratum-question = { $question }

finding-quotation-marks = la cita de la idea { $number } cierra comillas pero no las abre
    .help = agregue las comillas con una errata

finding-pull-quote = ninguna cita de { $speaker } tiene estas palabras
    .twice = “{ $speaker }”: esta cita está abreviada de dos maneras; un mensaje solo tiene una cita destacada
    .help = una cita destacada repite otra cita: corrija las palabras o el nombre con una errata

finding-invariants =
    .number-twice = hay dos elementos con el número { $number }
    .number-order = el número { $number } viene después de { $after }
    .number-missing = falta el número { $number }
    .number-beyond = el número { $number } no está entre { $first } y { $last }
    .count = `{ $what }`: el perfil promete { $promised }, la fuente tiene { $found }
    .help = corrija la fuente con una errata, o la promesa en el perfil

finding-reference-stale = { $file } no es lo que la fuente produce hoy
    .help = ejecute `gsef-i18n extract`
    .absent = falta { $file } en la referencia
    .superfluous = { $file } está en la referencia, pero la fuente no produce ese archivo

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

finding-duplicate-id = hay dos mensajes “{ $id }”
    .help = cuenta el primero: elimine uno de los dos

finding-duplicate-attribute = “{ $id }” tiene dos atributos “{ $attribute }”
    .help = elimine uno de los dos

finding-missing-reference = esto remite a “{ $target }”, que no existe
    .help = corrija el nombre, o agregue aquello a lo que remite

finding-term-cycle = esto se remite a sí mismo en círculo: { $circle }
    .help = escriba las palabras mismas en uno de estos lugares

finding-missing-message = { $file }: “{ $id }” no está traducido
    .group = { $file }: { $count } mensajes no están traducidos

finding-missing-part = a “{ $id }” le falta la traducción de “.{ $attribute }”
    .help = agregue una línea `    .{ $attribute } = …` debajo del mensaje
    .value = a “{ $id }” le falta la traducción de su valor
    .value-help = escríbala después del signo igual

finding-obsolete-message = “{ $id }” no está en la referencia
    .help = la fuente ya no lo tiene, o el identificador está mal escrito; no se exporta

finding-obsolete-part = “{ $id }” no tiene “.{ $attribute }” en la referencia
    .help = elimínelo: no se exporta
    .value = “{ $id }” no tiene valor en la referencia

finding-basis-broken = no se puede leer una parte de la base
    .help = recupere el archivo (`git checkout -- FILE`), o corrija el lugar: no se registra nada en ese archivo mientras no esté íntegro
    .conflict = la base tiene una fusión sin resolver
    .conflict-help = conserve, en cada mensaje, el lado cuyo texto de referencia sea el más antiguo, y elimine las marcas

finding-no-basis = nada dice a partir de qué se tradujo “{ $id }”
    .group = { $file }: nada dice a partir de qué se tradujeron { $count } textos
    .help = `gsef-i18n accept --lang { $locale } --new` registra la base de las primeras traducciones; si la base se perdió, recupérela antes

finding-drifted =
    “{ $id }” ha quedado desfasado ({ $kind ->
        [numbers] { kind-numbers }
        [context] { kind-context }
        [wording] { kind-wording }
       *[other] { $kind }
    }): { $words }
    .help = corrija la traducción y ejecute `gsef-i18n accept --lang { $locale } { $id }`; si sigue siendo correcta tal como está, agregue `--still-correct --reason TEXTO`
    .edited =
        “{ $id }” ha quedado desfasado ({ $kind ->
            [numbers] { kind-numbers }
            [context] { kind-context }
            [wording] { kind-wording }
           *[other] { $kind }
        }) y se editó después: { $words }
    .edited-help = si la traducción ya es correcta, ejecute `gsef-i18n accept --lang { $locale } { $id }`
    .context = “{ $id }”: cambió quién habla: { $words }
    .context-help = el género y el cargo pueden depender de ello: corrija la traducción y ejecute `gsef-i18n accept --lang { $locale } { $id }`; si es correcta tal como está, agregue `--still-correct --reason TEXTO`
    .cosmetic = “{ $id }”: solo cambiaron signos o espacios de la fuente: { $words }
    .editorial = “{ $id }”: se corrigió un error de imprenta de la fuente: { $words }

finding-lowered = “{ $id }” estaba revisado y se editó después: cuenta como traducido

finding-prepared-unfinished = el bloque preparado de “{ $id }” está convertido en mensaje solo a medias
    .help = quite “# ~ ” de todas las líneas que llevan la traducción, o vuelva a ponerlo en todas
