### Lo que dicen los comandos además de sus hallazgos.

severity-error = error
severity-warning = advertencia
severity-info = información
severity-help = ayuda

## La última línea de una revisión. $errors, $warnings e $infos son cantidades.

summary-none = Nada que señalar.
summary-errors =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errores
    }, { $warnings ->
        [one] 1 advertencia
       *[other] { $warnings } advertencias
    }, { $infos ->
        [one] 1 observación
       *[other] { $infos } observaciones
    }. `gsef-i18n explain CÓDIGO` explica un hallazgo.
summary-no-errors =
    Sin errores, { $warnings ->
        [one] 1 advertencia
       *[other] { $warnings } advertencias
    }, { $infos ->
        [one] 1 observación
       *[other] { $infos } observaciones
    }. `gsef-i18n explain CÓDIGO` explica un hallazgo.

## Demasiados hallazgos para mostrarlos: qué se omite y cuántos hay de cada clase.

summary-more = … y { $count } más de `{ $code }` en { $file }
summary-cut = { $count } de { $total } hallazgos no se muestran: `--select CÓDIGO` muestra todos los de una clase; `--max 0`, todo.
table-code = código
table-errors = errores
table-warnings = advertencias
table-infos = observaciones

## La línea base: hallazgos conocidos.

summary-known =
    { $count ->
        [one] 1 hallazgo conocido de la línea base no se muestra.
       *[other] { $count } hallazgos conocidos de la línea base no se muestran.
    }
summary-gone =
    { $count ->
        [one] 1 hallazgo de la línea base ya no existe: `--update-baseline` lo quita.
       *[other] { $count } hallazgos de la línea base ya no existen: `--update-baseline` los quita.
    }
baseline-absent =
    error: no hay línea base { $file }
      sería { $place }: su ruta es relativa al proyecto
      `gsef-i18n check --baseline { $file } --update-baseline` la escribe
baseline-broken =
    error: { $place }: esto no es una línea base: { $reason }
      recupere el archivo (`git checkout -- ARCHIVO`), o bórrelo y escríbalo de nuevo con --update-baseline
baseline-conflict =
    error: { $place }: la línea base tiene marcas de una fusión sin resolver
      quédese con un lado, cualquiera, y ejecute la comprobación con --update-baseline
baseline-version = error: la línea base { $file } es de la versión { $version }, que este programa no conoce
baseline-not-written = error: no se escribió { $file }: lo que no se puede leer oculta otros hallazgos
baseline-written =
    { $count ->
        [one] { $file }: ahora se conoce 1 hallazgo
       *[other] { $file }: ahora se conocen { $count } hallazgos
    }{ $kept ->
        [0] .
        [one] ; 1 de ellos ya se conocía, y esta vez no se pidió buscarlo.
       *[other] ; { $kept } de ellos ya se conocían, y esta vez no se pidió buscarlos.
    }

## Lo que SARIF dice de un arreglo y de las rutas.

sarif-fix-safe = `gsef-i18n check --fix` lo hace
sarif-fix-offered = una propuesta: compruebe si es correcta
sarif-root = la carpeta del repositorio

## Hallazgos que se muestran como uno solo. $ids nombra algunos, $more cuenta los demás.

summary-remarks = información[{ $code }]: { $count } lugares; `gsef-i18n check --select { $code }` los enumera
summary-allowed =
    { $count ->
        [one] 1 hallazgo más está permitido.
       *[other] { $count } hallazgos más están permitidos.
    }
group-ids = { $ids }
group-ids-more = { $ids } y { $more } más

## Por qué se muestra un segundo lugar.

related-also = aquí también
related-contents-entry = la entrada del índice
related-first-printed = aquí se imprime por primera vez
related-first-number = el primero con este número
related-first-here = el primero está aquí
related-reference-here = en la referencia
related-value-here = el texto del que se tomó

## Lo que falla fuera de los archivos.

failed-to-save = error: no se pudo escribir, y no se cambió nada: { $reason }
failed-midway =
    error: no se pudo escribir: { $reason }
      se cambió de todos modos: { $changed }
      ejecute otra vez la misma orden para llevarla a término
reason-system = { $file }: { $reason }
reason-meanwhile = alguien guardó { $file } mientras tanto, y queda como lo guardó
reason-meanwhile-help = { "  " }ejecute la orden otra vez
reason-held =
    otra orden{ $owner ->
        [none] { "" }
       *[other] { " " }(proceso { $owner })
    } está escribiendo en este proyecto
reason-held-help = { "  " }espere a que termine y ejecute la orden otra vez
written-not-printed = Todo está escrito; solo no se pudo imprimir el informe: { $reason }
interrupted =
    error: `gsef-i18n { $command }` se interrumpió mientras escribía, y los archivos pueden no corresponder unos con otros
      ejecútela otra vez: primero se lleva a término
interrupted-completed = Se llevó a término una orden interrumpida: `gsef-i18n { $command }`.
interrupted-undone = Se quitó lo que dejó una orden interrumpida, `gsef-i18n { $command }`: no había cambiado nada de forma definitiva.
interrupted-left = { $file } se cambió después de la interrupción y queda como está.
failed-to-print = error: no se pudo escribir el resultado: { $reason }
no-such-folder = error: no existe la carpeta { $folder }
no-publication =
    error: este proyecto no tiene [publication] en l10n.toml, así que no hay nada para { $command }
      su referencia se lleva a mano; `check` sí funciona con ella
no-such-locale =
    error: “{ $locale }” no es un idioma de este proyecto
      valores posibles: { $available }
no-such-code =
    error: no existe el código “{ $code }”{ $similar ->
        [none] { "" }
       *[other] ; ¿quiso decir “{ $similar }”?
    }
      `gsef-i18n explain` los muestra todos
no-such-command =
    error: no existe el comando “{ $command }”
      valores posibles: { $available }
check-nothing = error: --select e --ignore no dejan ningún código: no se pidió nada
check-progress = { $done } de { $total } archivos revisados

## check --fix. $change muestra las palabras así: [-antes-]{"{"}+después+}.

fix-safe = `gsef-i18n check --fix` escribe: { $change }
fix-offered = ¿quiso decir esto? { $change }
fix-none = No hay nada que corregir sin el juicio de una persona.
fix-done =
    { $count ->
        [one] 1 corrección
       *[other] { $count } correcciones
    } en { $files ->
        [one] 1 archivo:
       *[other] { $files } archivos:
    }
fix-dry =
    { $count ->
        [one] Se haría 1 corrección
       *[other] Se harían { $count } correcciones
    } en { $files ->
        [one] 1 archivo:
       *[other] { $files } archivos:
    }
fix-code = {"  "}{ $code }: { $count }
fix-refused = { $file }: no se hicieron las correcciones de { $codes }, porque con ellas el archivo ya no diría los mismos mensajes. Es un defecto de gsef-i18n: le rogamos que lo comunique.
fix-restless = Algunas correcciones se deshacen entre sí y se detuvieron. Es un defecto de gsef-i18n: le rogamos que lo comunique.

## extract

extract-unsound =
    { $count ->
        [one] No se escribió nada: la fuente tiene un error.
       *[other] No se escribió nada: la fuente tiene { $count } errores.
    }
extract-current = La referencia está al día.
extract-stale =
    { $count ->
        [one] Un archivo no está al día. Ejecute `gsef-i18n extract`.
       *[other] { $count } archivos no están al día. Ejecute `gsef-i18n extract`.
    }
extract-done =
    { $files ->
        [one] Se escribió un archivo
       *[other] Se escribieron { $files } archivos
    }; la referencia tiene { $messages } mensajes.

## Lo que se refiere a los desfases: diff, accept, note, status

no-such-message = error: no existe ningún mensaje, parte ni recurso “{ $id }”
diff-none = No hay ningún desfase.
diff-edited = la traducción se editó después
diff-untouched = la traducción está sin tocar
kind-cosmetic = signos y espacios
kind-editorial = el sentido es el mismo
kind-numbers = números
kind-context = quién habla
kind-wording = palabras
accept-missing = la traducción falta o no se puede leer
accept-untouched = la referencia cambió y la traducción está sin tocar: edítela, o indique `--still-correct --reason TEXTO`
accept-refused =
    { $count ->
        [one] No se registró nada: una parte no se puede aceptar.
       *[other] No se registró nada: { $count } partes no se pueden aceptar.
    }
accept-dry =
    { $count ->
        [one] Se registraría una parte.
       *[other] Se registrarían { $count } partes.
    }
accept-done =
    { $count ->
        [one] Se registró una parte.
       *[other] Se registraron { $count } partes.
    }
accept-no-reason = error: --still-correct y --reason TEXTO van juntos
accept-what = error: indique qué se acepta: mensajes, recursos, --new, --edited o --all
note-kept = { $locale }: la nota sobre { $id } queda guardada; `gsef-i18n status` la muestra.
note-removed =
    { $count ->
        [one] Se eliminó una nota sobre { $id }.
       *[other] Se eliminaron { $count } notas sobre { $id }.
    }
note-none = error: no hay ninguna nota sobre { $id }
note-none-such = error: no hay tal nota sobre { $id }; sin --remove ni TEXTO se enumeran sus notas
allow-kept = { $locale }: { $code } queda permitido en { $id }.
allow-removed =
    { $locale }: { $count ->
        [one] se eliminó un permiso de { $id }.
       *[other] se eliminaron { $count } permisos de { $id }.
    }
allow-none = error: no hay nada permitido en { $id }
allow-none-such =
    error: “{ $code }” no está permitido en { $id }
      permitido allí: { $known }
allow-no-reason = error: indique por qué es correcto: --reason TEXTO
allow-never = error: “{ $code }” no se puede permitir: no trata de lo que dice una traducción, o hay que corregirlo
allow-accept = error: “{ $code }” se acepta, no se permite: el próximo cambio debe verse otra vez. Consulte `gsef-i18n accept --help`
status-current = al día
status-draft = borrador
status-translated = traducido
status-reviewed = revisado
status-drifted = desfasado
status-new = sin base
status-missing = faltan
status-words = pal. pend.
status-total = total
status-notes =
    { $count ->
        [one] Una nota pendiente:
       *[other] { $count } notas pendientes:
    }
status-allowances =
    { $count ->
        [one] Un hallazgo está permitido: `gsef-i18n allow` lo muestra con su motivo.
       *[other] { $count } permisos: `gsef-i18n allow` los muestra con sus motivos.
    }

## prepare, prune, carry

prepare-head = por traducir. Escriba después de los signos de igual y luego quite “# ~ ” de esas líneas.
prepare-done =
    { $lang }: { $offered ->
        [one] se agregó un mensaje
       *[other] se agregaron { $offered } mensajes
    } por traducir; { $removed ->
        [one] se quitó un bloque.
       *[other] se quitaron { $removed } bloques.
    }
prepare-current = { $lang }: nada que agregar ni que quitar.
prepare-touched =
    { $lang }: { $count ->
        [one] un bloque se cambió a mano y queda como está
       *[other] { $count } bloques se cambiaron a mano y quedan como están
    }: { $ids }
no-such-resource =
    error: no existe el recurso “{ $resource }”
      valores posibles: { $available }
prune-none = No hay nada obsoleto.
prune-dry =
    { $count ->
        [one] Se quitaría un texto.
       *[other] Se quitarían { $count } textos.
    }
prune-done =
    { $count ->
        [one] Se quitó un texto
       *[other] Se quitaron { $count } textos
    } de { $files ->
        [one] un archivo.
       *[other] { $files } archivos.
    }
prune-moved = { $file }: se conservan, porque ahora son de otro recurso: { $ids }. `gsef-i18n carry ID ID` los mueve.
prune-no-reference = { $file }: se omite, porque no tiene referencia. Nómbrelo para quitar todo: `prune … { $name }`.
carry-done =
    { $old } es ahora { $new }, en { $count ->
        [one] un idioma
       *[other] { $count } idiomas
    }: { $locales }.
carry-not-in-reference = error: la referencia no tiene ningún mensaje “{ $id }”
carry-still-in-reference = error: “{ $id }” sigue en la referencia: sus traducciones le pertenecen
carry-taken = error: “{ $id }” ya está traducido, en { $file }
carry-nothing = error: ninguna traducción ni base tiene un mensaje “{ $id }”

## export

export-reference-stale = No se escribió nada: la referencia no está al día. Ejecute primero `gsef-i18n extract`.
export-done = { $lang }: { $files } archivos en { $folder }.
export-fallback =
    { $lang }: { $missing ->
        [one] falta 1 de { $parts } textos y se imprime
       *[other] faltan { $missing } de { $parts } textos y se imprimen
    } en el idioma de la fuente, con una marca.
export-strict =
    { $lang }: no se escribió nada: { $missing ->
        [one] falta 1 de { $parts } textos.
       *[other] faltan { $missing } de { $parts } textos.
    }
export-outdated =
    { $lang }: { $count ->
        [one] 1 texto está desactualizado
       *[other] { $count } textos están desactualizados
    } (la fuente ha cambiado desde entonces): { $ids }. Véase `gsef-i18n diff --lang { $lang }`.
export-strict-outdated =
    { $lang }: no se escribió nada: { $count ->
        [one] 1 texto está desactualizado
       *[other] { $count } textos están desactualizados
    } (la fuente ha cambiado desde entonces): { $ids }. Véase `gsef-i18n diff --lang { $lang }`, o { $count ->
        [one] imprímalo
       *[other] imprímalos
    } de todos modos con `--allow drifted`.
export-more = { $ids } y { $more } más
export-current = { $lang }: { $folder } está al día.
export-differs =
    { $lang }: { $count ->
        [one] un archivo es distinto
       *[other] { $count } archivos son distintos
    } en { $folder }. Ejecute `gsef-i18n export --lang { $lang }`.
export-unformatted = error: { $lang }: no se puede componer el texto del mensaje { $id }: { $reason }

export-changed-stays = { $folder }/{ $file } ya no pertenece a la edición, pero se cambió después de exportarlo: se queda.
export-foreign =
    error: { $folder } tiene archivos que no son de este programa, o que se cambiaron después de exportarlos, y se sobrescribirían: { $files }
      muévalos a otro lugar, exporte a otra carpeta con --out, o sobrescríbalos con --overwrite

## Palabras del libro exportado, en su idioma.

book-untranslated =
    { $count ->
        [one] Un texto de esta página aún no está traducido y se imprime
       *[other] { $count } textos de esta página aún no están traducidos y se imprimen
    } en el idioma de la fuente, con la marca { $mark }.
book-outdated-mark = desactualizado
book-outdated =
    { $count ->
        [one] Un texto de esta página está desactualizado: la fuente ha cambiado desde que se tradujo. Lleva
       *[other] { $count } textos de esta página están desactualizados: la fuente ha cambiado desde que se tradujeron. Llevan
    } la marca { $mark }.

explain-heading-why = Por qué importa
explain-heading-example = Ejemplo
explain-heading-fix = Cómo corregirlo
