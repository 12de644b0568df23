### El proyecto: su configuración y sus archivos.

finding-configuration = no se puede leer l10n.toml: { $reason }
    .absent = no hay l10n.toml en { $folder } ni más arriba
    .absent-help = inicie en la carpeta de un proyecto, o indique una con -C CARPETA
    .locale = “{ $locale }” no es un idioma
    .locale-help = escriba los idiomas como en BCP 47: fr, es-MX, zh-Hant
    .not-a-locale = “{ $locale }” no está entre los idiomas del proyecto
    .variable = no hay ninguna variable “{ $value }” en [env]
    .without-locale = la ruta “{ $value }” no tiene { "{locale}" }, así que todos los idiomas compartirían un mismo archivo
    .wildcards = la ruta “{ $value }” no tiene tantos comodines como su referencia
    .no-paths = no hay ninguna tabla [[paths]], así que no hay nada que revisar
    .outside = “{ $value }” no es una ruta dentro de la carpeta del proyecto
    .no-locales = no hay idiomas: escriba `locales = ["fr"]`
    .action = “{ $value }” no es una acción de un filtro
    .action-help = valores posibles: ignore, warning, error
    .severity = “{ $value }” no es una gravedad
    .severity-help = valores posibles: off, info, warning, error
    .typography = “{ $value }” no es una norma tipográfica
    .typography-help = valores posibles: { $available }
    .key = “{ $value }” no es una expresión regular
    .code = no existe el código “{ $value }”
    .code-help =
        { $similar ->
            [none] `gsef-i18n explain` muestra los códigos
           *[other] ¿quiso decir “{ $similar }”?
        }
    .code-fixed = “{ $value }” siempre es un error: lo que no se puede leer o se perdió hay que corregirlo
    .not-in-included = “{ $value }” no puede estar en un archivo incluido o excluido
    .not-in-included-help = de un archivo así solo cuentan [env], [[paths]], [[filters]] e [[includes]]; escriba lo demás en el l10n.toml del proyecto
    .locale-without-paths = ninguna tabla [[paths]] es para “{ $locale }”, así que no se revisaría nada de ella
    .locale-without-paths-help = póngala en los `locales` de una tabla [[paths]], o quite de allí las lenguas
    .no-reference = ningún archivo corresponde a la referencia “{ $value }”
    .no-reference-help = corrija la ruta, o quite su tabla [[paths]]: sin referencia, todo lo traducido parece obsoleto
    .similar = “{ $value }” no se lee: ¿quiso decir { $similar }?

explain-configuration = `l10n.toml` no se puede usar tal como está.
    .why = Este archivo dice dónde están la referencia y las traducciones, y a qué idiomas se traduce. Nada se puede revisar mientras no esté bien.
    .example = locales = ["es", "../x"]
    .fix = Corrija el lugar que se muestra. Los idiomas se escriben como en BCP 47: `fr`, `es-MX`.

finding-profile = no se puede usar este archivo: { $reason }
    .erratum = una corrección lleva `replace` o `question`: uno de los dos
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
    .edition-page = las notas de [edition] van al final de la página “{ $name }”, que ninguna sección tiene
    .left-out = una expresión de la sección “{ $section }” tiene un grupo `aside`: indique en `left-out` por qué se dejan fuera sus palabras
    .capitals = “{ $id }” debe imprimirse aquí en mayúsculas, y la línea tiene minúsculas: “{ $text }”
    .capitals-help = quite `capitals`, o corrija la línea en la fe de erratas
    .printed-otherwise = “{ $id }” se imprime aquí con otras palabras que antes
    .printed-otherwise-help = corrija uno de los dos en la fe de erratas, o dé a este un nombre propio
    .country = “{ $text }” no está entre los países del perfil
    .country-help = agréguelo a [countries.names], o corríjalo en la fe de erratas
    .title = ningún mensaje de la fuente tiene el identificador “{ $id }”

explain-profile = El perfil de la publicación, o un archivo junto a él, no se puede usar o no corresponde a la fuente.
    .why = El perfil dice dónde empieza cada parte de la fuente y qué forma tiene. Si una parte no se encuentra, todo lo que sigue se leería como algo que no es.
    .example = begins = "Panellists"
    .fix = Compare con la fuente el lugar que se muestra. `docs/profile.md` explica todas las claves.

finding-unreadable = no se puede leer { $file }: { $reason }
    .absent = { $file } no existe
    .named = { $file } no existe
    .named-help = ponga el archivo en su lugar, corrija aquí su ruta, o quite la línea
    .dangling = { $file } es un enlace que no lleva a ninguna parte
    .dangling-help = ponga el archivo al que lleva, o borre el enlace
    .outside = { $file } está fuera del proyecto
    .outside-help = lo que un archivo nombra debe estar dentro de la carpeta de l10n.toml: póngalo ahí y corrija la ruta
    .link-outside = { $file } lleva fuera del proyecto: el enlace { $link } va a { $target }
    .link-outside-help = ponga el archivo o la carpeta en lugar del enlace; un enlace dentro del proyecto sí se sigue
    .not-a-file = { $file } no es un archivo
    .not-utf8 = { $file } no es texto en UTF-8
    .not-utf8-help = guárdelo en UTF-8; no se usó nada de él
    .nul = { $file } tiene un carácter NUL: no es texto
    .empty = la fuente está vacía

explain-unreadable = Un archivo necesario no existe, no se permite leerlo o no es texto en UTF-8.
    .why = Lo que no se puede leer se daría por faltante y podría sobrescribirse.
    .example = no se puede leer locales/fr/ideas.ftl: Permission denied
    .fix = Recupere el archivo, dé permiso de leerlo o guárdelo en UTF-8.

finding-reference-lost = { $file } no existe, pero hay traducciones de él
    .help = los identificadores se asignarían de nuevo y las traducciones irían a dar a otros mensajes: recupere el archivo (`git checkout -- ARCHIVO`) antes de `extract`
    .conflict = { $file } tiene marcas de un conflicto de fusión sin resolver
    .conflict-help = conserve un lado del conflicto, cualquiera, y ejecute `gsef-i18n extract` otra vez

explain-reference-lost = La referencia no está, o tiene un conflicto de fusión sin resolver, y hay traducciones.
    .why = La referencia guarda qué identificador corresponde a cada texto. Si se creara de nuevo sin ella, una traducción podría ir a dar a otro mensaje.
    .example = <<<<<<< HEAD
    .fix = Recupere el archivo del repositorio, o conserve un lado del conflicto; luego ejecute `gsef-i18n extract`.
