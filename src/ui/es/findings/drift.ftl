### Una traducción junto a su referencia: lo que falta, lo que sobra, lo que se desfasó.

finding-missing-message = { $file }: “{ $id }” no está traducido
    .group = { $file }: { $count } mensajes no están traducidos

explain-missing-message = Un mensaje de la referencia no tiene traducción.
    .why = Se lee en el idioma de la referencia.
    .example = La referencia tiene `idea-011`; el archivo francés, no.
    .fix = Agregue el mensaje al archivo de la traducción. En un idioma de la lista `complete` de `l10n.toml` es un error.

finding-missing-part = a “{ $id }” le falta la traducción de “.{ $attribute }”
    .help = agregue una línea `    .{ $attribute } = …` debajo del mensaje
    .value = a “{ $id }” le falta la traducción de su valor
    .value-help = escríbala después del signo igual

explain-missing-part = A un mensaje traducido le falta su valor, o un atributo que la referencia tiene.
    .why = Esa parte se lee en el idioma de la referencia.
    .example = `idea-010` sin `.affiliation`.
    .fix = Agregue la parte debajo del mensaje, con una sangría de cuatro espacios.

finding-obsolete-message = “{ $id }” no está en la referencia
    .help = la referencia ya no lo tiene, o el identificador está mal escrito: elimínelo, o corrija el identificador

explain-obsolete-message = Un mensaje traducido no está en la referencia.
    .why = Nada lo usa. O la referencia ya no lo tiene, o su identificador está mal escrito, y entonces falta otro mensaje.
    .example = idea-01 en lugar de idea-001.
    .fix = Corrija el identificador, o elimine el mensaje.

finding-obsolete-part = “{ $id }” no tiene “.{ $attribute }” en la referencia
    .help = corrija su nombre, o elimínelo
    .value = “{ $id }” no tiene valor en la referencia
    .value-help = elimínelo: la referencia solo tiene atributos

explain-obsolete-part = Un mensaje traducido tiene un valor o un atributo que la referencia no tiene.
    .why = Nada lo usa. O la referencia ya no lo tiene, o su nombre está mal escrito.
    .example = .titel en lugar de .title.
    .fix = Corrija el nombre, o elimine la parte.

finding-basis-broken = no se puede leer una parte de la base
    .help = recupere el archivo (`git checkout -- ARCHIVO`), o corrija el lugar: no se registra nada en él mientras no esté íntegro
    .conflict = la base tiene un conflicto de fusión sin resolver
    .conflict-help = en cada mensaje, conserve el lado cuyo texto de referencia sea el más antiguo, y elimine las marcas del conflicto

explain-basis-broken = El archivo que registra a partir de qué se hicieron las traducciones no se puede leer completo.
    .why = Lo que no se puede leer se olvidaría, y los desfases ya no se notarían.
    .example = <<<<<<< HEAD
    .fix = Recupere el archivo del repositorio, o conserve un lado de la fusión en cada mensaje.

finding-no-basis = nada dice a partir de qué se tradujo “{ $id }”
    .group = { $file }: nada dice a partir de qué se tradujeron { $count } textos
    .help = `gsef-i18n accept --lang { $locale } --new` registra la base de las primeras traducciones; si la base se perdió, recupérela antes

explain-no-basis = Una parte está traducida, y nada dice a partir de qué texto de la referencia.
    .why = Sin ello, no se notaría un cambio posterior de la referencia.
    .example = Al traducir se agregó `idea-011` al archivo francés, y aún no se ha aceptado.
    .fix = Ejecute `gsef-i18n accept --lang fr --new`.

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
    .cosmetic = “{ $id }”: solo cambiaron signos o espacios de la referencia: { $words }
    .editorial = “{ $id }”: se corrigió un error de imprenta de la fuente: { $words }

explain-drifted = La referencia ha cambiado desde que se hizo una traducción a partir de ella.
    .why = La traducción dice lo que la referencia ya no dice.
    .example = En la referencia, “8,500 participants” pasó a ser “9,000”; la traducción todavía dice “8 500”.
    .fix = `gsef-i18n diff` muestra las palabras que cambiaron. Corrija la traducción y luego ejecute `gsef-i18n accept --lang fr ID`. Si sigue siendo correcta tal como está, agregue `--still-correct --reason TEXTO`.

finding-lowered = “{ $id }” estaba revisado y se editó después: cuenta como traducido

explain-lowered = Una traducción revisada se editó sin que cambiara su referencia.
    .why = Lo que leyó una segunda persona ya no es lo que hay.
    .example = Se agregó una coma a un mensaje revisado.
    .fix = Haga que se lea de nuevo y ejecute `gsef-i18n accept --lang fr ID --state reviewed`, o déjela así: cuenta como traducida.

finding-unused-allowance = el permiso de { $code } en “{ $id }” no permite nada
    .help = la traducción ya está corregida o dice otra cosa: `gsef-i18n allow --lang { $locale } { $id } { $code } --remove`
    .unknown = no existe el código “{ $code }” que se permite en “{ $id }”
    .unknown-help =
        { $similar ->
            [none] `gsef-i18n explain` muestra los códigos
           *[other] ¿quiso decir “{ $similar }”?
        }
    .never = “{ $code }” está permitido en “{ $id }”, pero no se puede permitir
    .never-help = corrija lo que señala y quite esta línea
    .no-reason = el permiso de { $code } en “{ $id }” no tiene motivo, y por eso no permite nada
    .no-reason-help = `gsef-i18n allow --lang { $locale } { $id } { $code } --reason TEXTO`

explain-unused-allowance = Un permiso de la base no permite nada, o ya no permite nada.
    .why = Ocultaría el mismo error si alguien lo cometiera más adelante.
    .example = `# allow: doubled-word .title repetido a propósito`, y el título ya no repite ninguna palabra.
    .fix = Quítelo: `gsef-i18n allow --lang fr ID CÓDIGO --remove`.
