### Lo que dice `gsef-i18n explain CÓDIGO`: el valor es lo que significa el hallazgo; por qué importa; un ejemplo; cómo corregirlo.

explain-heading-why = Por qué importa
explain-heading-example = Ejemplo
explain-heading-fix = Cómo corregirlo

explain-configuration = `l10n.toml` no se puede usar tal como está.
    .why = Este archivo dice dónde están la referencia y las traducciones, y a qué lenguas se traduce. Nada se puede revisar mientras no esté bien.
    .example = locales = ["es", "../x"]
    .fix = Corrija el lugar que se muestra. Las lenguas se escriben como en BCP 47: `fr`, `es-MX`.

explain-profile = El perfil de la publicación, o un archivo junto a él, no se puede usar o no corresponde a la fuente.
    .why = El perfil dice dónde empieza cada parte de la fuente y qué forma tiene. Si una parte no se encuentra, todo lo que sigue se leería como algo que no es.
    .example = begins = "Panellists"
    .fix = Compare con la fuente el lugar que se muestra. `docs/profile.md` explica todas las claves.

explain-unreadable = Un archivo necesario no existe, no se permite leerlo o no es texto en UTF-8.
    .why = Lo que no se puede leer se daría por faltante y podría sobrescribirse.
    .example = no se puede leer locales/fr/ideas.ftl: Permission denied
    .fix = Recupere el archivo, dé permiso de leerlo o guárdelo en UTF-8.

explain-reference-lost = La referencia no está, o tiene marcas de una fusión sin resolver, y hay traducciones.
    .why = La referencia guarda qué identificador corresponde a cada texto. Si se creara de nuevo sin ella, una traducción podría ir a dar a otro mensaje.
    .example = <<<<<<< HEAD
    .fix = Recupere el archivo del repositorio, o conserve un lado del conflicto; luego ejecute `gsef-i18n extract`.

explain-source-unaccounted = Una línea de la fuente no está en ningún bloque de la publicación, ni se apartó.
    .why = El texto que se escapa faltaría en todas las lenguas, y nadie se daría cuenta.
    .example = Una línea “See also page 7” entre dos ideas.
    .fix = Haga que el perfil la lea, apártela indicando la razón o corríjala con una errata.

explain-toc-mismatch = Una entrada del índice y su título son diferentes.
    .why = Las entradas dicen qué líneas son títulos. Una que difiere puede haberse emparejado con la línea equivocada.
    .example = “Mayors Panel” en el índice, “Mayor's Panel” en el texto.
    .fix = Corrija uno de los dos con una errata.

explain-erratum-unmatched = El texto que corrige una errata no está exactamente una vez en la fuente.
    .why = Una corrección que no encuentra nada no corrige nada; una que encuentra dos lugares puede corregir el equivocado.
    .example = find = "the"
    .fix = Copie el texto de la fuente con suficientes palabras alrededor. Elimine la errata si la fuente ya se corrigió.

explain-erratum-question = Un lugar de la fuente que espera la decisión de quien edita.
    .why = Se traduce tal como está impreso hasta que alguien decida.
    .example = question = "“Nahúm” here, “Nahum” in the list. Which?"
    .fix = Ponga en la errata un `replace` en lugar de su `question`, o elimínela.

explain-quotation-marks = Una cita tiene comillas de cierre, pero no de apertura.
    .why = No queda claro dónde empiezan las palabras de la persona.
    .example = We are stronger together”. Ana Ruiz, Chile.
    .fix = Agregue las comillas con una errata.

explain-pull-quote = Una cita destacada no repite ninguna cita de la publicación.
    .why = Una cita destacada no se traduce aparte: es el texto de su idea. Sin la idea, no tiene traducción.
    .example = El nombre debajo de la cita destacada no se escribe igual que en la idea.
    .fix = Corrija las palabras o el nombre con una errata.

explain-invariants = Algo que el perfil promete no se cumple: un número falta, se repite o está fuera de orden, o una cantidad no coincide.
    .why = Así se nota un párrafo perdido o un título que no se reconoció.
    .example = 41. … 42. … 42. … 44. …
    .fix = Vea el lugar que se muestra. Si la fuente está bien, corrija la promesa en el perfil.

explain-reference-stale = La referencia no es lo que hoy producen la fuente, sus erratas y su perfil.
    .why = Se estaría traduciendo un texto que ya no es el de la publicación.
    .example = Se agregó una errata, pero no se ejecutó `extract`.
    .fix = Ejecute `gsef-i18n extract` y guarde en el repositorio (commit) lo que escribe. La referencia nunca se edita a mano.

explain-syntax = Una parte de un archivo no es Fluent.
    .why = Lo que no se puede leer se ignora, así que el mensaje cuenta como faltante.
    .example = idea-001 Certainty of a better future
    .fix = Un mensaje es `id = text`; los atributos llevan una sangría de cuatro espacios y empiezan con un punto; una llave dentro del texto se escribe {"{ \"{\" }"}.

explain-duplicate-id = Dos mensajes de un archivo tienen el mismo identificador.
    .why = Solo se usa uno de ellos, y puede ser el viejo.
    .example = idea-001 = A
        idea-001 = B
    .fix = Elimine uno de los dos.

explain-duplicate-attribute = Un mensaje tiene dos veces el mismo atributo.
    .why = Solo se usa uno de ellos.
    .example = idea-001 = A
        {"    "}.title = B
        {"    "}.title = C
    .fix = Elimine uno de los dos.

explain-missing-reference = Un mensaje remite a un mensaje o un término que no existe en su lengua.
    .why = En lugar de las palabras se vería el nombre entre llaves.
    .example = welcome = { "{ -brand }" }
    .fix = Corrija el nombre, o agregue el mensaje o el término.

explain-term-cycle = Unos mensajes o términos remiten unos a otros en círculo.
    .why = Ninguno tiene fin, así que ninguno se puede imprimir.
    .example = a = { "{ b }" }
        b = { "{ a }" }
    .fix = Escriba las palabras mismas en uno de los lugares.

explain-missing-message = Un mensaje de la referencia no tiene traducción.
    .why = La edición exportada lo imprime en la lengua de la fuente, con una marca.
    .example = La referencia tiene `idea-011`; el archivo francés, no.
    .fix = Agregue el mensaje al archivo de la traducción. En una lengua de la lista `complete` de `l10n.toml` es un error.

explain-missing-part = A un mensaje traducido le falta su valor, o un atributo que la referencia tiene.
    .why = La edición exportada imprime esa parte en la lengua de la fuente.
    .example = `idea-010` sin `.affiliation`.
    .fix = Agregue la parte debajo del mensaje, con una sangría de cuatro espacios.

explain-obsolete-message = Un mensaje traducido no está en la referencia.
    .why = No se exporta. O la fuente ya no lo tiene, o su identificador está mal escrito, y entonces falta otro mensaje.
    .example = idea-01 en lugar de idea-001.
    .fix = Corrija el identificador, o elimine el mensaje.

explain-obsolete-part = Un mensaje traducido tiene un valor o un atributo que la referencia no tiene.
    .why = No se exporta. O la fuente ya no lo tiene, o su nombre está mal escrito.
    .example = .titel en lugar de .title.
    .fix = Corrija el nombre, o elimine la parte.

explain-basis-broken = El archivo que registra a partir de qué se hicieron las traducciones no se puede leer completo.
    .why = Lo que no se puede leer se olvidaría, y los desfases ya no se notarían.
    .example = <<<<<<< HEAD
    .fix = Recupere el archivo del repositorio, o conserve un lado de la fusión en cada mensaje.

explain-no-basis = Una parte está traducida, y nada dice a partir de qué texto de la referencia.
    .why = Sin ello, no se podría notar un cambio posterior de la fuente.
    .example = Al traducir se agregó `idea-011` al archivo francés, y aún no se ha aceptado.
    .fix = Ejecute `gsef-i18n accept --lang fr --new`.

explain-drifted = La referencia ha cambiado desde que se hizo una traducción a partir de ella.
    .why = La traducción dice lo que la fuente ya no dice.
    .example = En la fuente, “8,500 participants” pasó a ser “9,000”; la traducción todavía dice “8 500”.
    .fix = `gsef-i18n diff` muestra las palabras que cambiaron. Corrija la traducción y luego ejecute `gsef-i18n accept --lang fr ID`. Si sigue siendo correcta tal como está, agregue `--still-correct --reason TEXTO`.

explain-lowered = Una traducción revisada se editó sin que cambiara su fuente.
    .why = Lo que leyó una segunda persona ya no es lo que hay.
    .example = Se agregó una coma a un mensaje revisado.
    .fix = Haga que se lea de nuevo y ejecute `gsef-i18n accept --lang fr ID --state reviewed`, o déjela así: cuenta como traducida.

explain-prepared-unfinished = Un bloque que escribió `prepare` está convertido en mensaje solo a medias.
    .why = Algunas de sus líneas siguen siendo comentarios, así que la traducción no está completa.
    .example = idea-011 = Texte
        {"# ~"}     .title =
    .fix = Quite “# ~ ” de todas las líneas que llevan la traducción.
