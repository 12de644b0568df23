### El texto original y la referencia que se hace de él.

finding-source-unaccounted = esta línea no está en ningún bloque ni se apartó: “{ $text }”
    .help = el perfil no la espera aquí: amplíe el perfil, aparte la línea o corríjala en la fe de erratas

explain-source-unaccounted = Una línea de la fuente no está en ningún bloque de la publicación, ni se apartó.
    .why = El texto que se escapa faltaría en todos los idiomas, y nadie se daría cuenta.
    .example = Una línea “See also page 7” entre dos ideas.
    .fix = Haga que el perfil la lea, apártela indicando la razón o corríjala en la fe de erratas.

finding-source-dropped = se pierde: “{ $text }” no está en ningún mensaje
    .help = `{ $key }` del perfil lee la línea y conserva { $groups }: ponga las palabras en uno de esos grupos, o en un grupo `aside`, e indique la razón en el `left-out` de la sección

explain-source-dropped = Una expresión del perfil lee una línea y conserva solo parte de sus palabras.
    .why = Las palabras faltarían en todos los idiomas, y nadie se daría cuenta: la línea cuenta como leída.
    .example = item = '^(?<name>.+), .+$' pierde el cargo en “Elena Robles, alcaldesa”
    .fix = Dé un grupo a esas palabras, o déjelas fuera a propósito: un grupo `aside`, y la razón en el `left-out` de la sección. Las palabras que la expresión escribe letra por letra, como “Idea” ante un número, no se pierden.

finding-source-flattened = { $count } líneas de una lista se vuelven un solo texto, a partir de “{ $text }”
    .table = { $count } líneas de una tabla se vuelven un solo texto, a partir de “{ $text }”
    .nested = una lista dentro de otra se confunde con ella: “{ $text }”
    .help = un texto no conserva listas ni tablas: haga que el perfil lea cada línea por separado, o diga con [[prose]] que desde esta se leen como prosa
    .nested-help = los elementos quedan al mismo nivel: divida la lista, o diga con [[prose]] que puede leerse así

explain-source-flattened = Las líneas de una lista o de una tabla se unen en un solo texto, o una lista dentro de otra no se distingue de ella.
    .why = Lo que estaba una cosa debajo de otra queda entonces en una sola fila, en todos los idiomas.
    .example = Vamos a: a) ir a los mercados; b) construir redes. – impreso en tres líneas
    .fix = Haga que el perfil lea las líneas como elementos de una lista. Si no es posible, o si las líneas son una sola frase, dígalo en el perfil con [[prose]].

finding-toc-mismatch = el título “{ $heading }” difiere de su entrada en el índice, “{ $entry }”
    .help = corrija uno de los dos en la fe de erratas
    .order = el título “{ $heading }” no está en el mismo lugar que su entrada en el índice
    .lost = la entrada “{ $entry }” del índice no tiene título en el texto

explain-toc-mismatch = Una entrada del índice y su título son diferentes.
    .why = Las entradas dicen qué líneas son títulos. Una que difiere puede haberse emparejado con la línea equivocada.
    .example = “Mayors Panel” en el índice, “Mayor's Panel” en el texto.
    .fix = Corrija uno de los dos en la fe de erratas.

finding-erratum-unmatched = el texto de esta corrección no está en la fuente: “{ $find }”
    .help = la fuente cambió: corrija `find`, o elimine la corrección (estaba en la línea { $line })
    .corrected = la fuente ya tiene esta corrección: “{ $find }”
    .corrected-help = elimine la corrección
    .ambiguous = el texto de esta corrección está { $count } veces en la fuente: “{ $find }”
    .ambiguous-help = alargue `find` para que aparezca una sola vez
    .overlap = esta corrección se traslapa con otra
    .overlap-help = combine las dos en una sola

explain-erratum-unmatched = El texto que corrige una entrada de la fe de erratas no está exactamente una vez en la fuente.
    .why = Una corrección que no encuentra nada no corrige nada; una que encuentra dos lugares puede corregir el equivocado.
    .example = find = "the"
    .fix = Copie el texto de la fuente con suficientes palabras alrededor. Elimine la corrección si la fuente ya se corrigió.

finding-erratum-question = { $question }

explain-erratum-question = Un lugar de la fuente que espera la decisión de quien edita.
    .why = Se traduce tal como está impreso hasta que alguien decida.
    .example = question = "“Nahúm” here, “Nahum” in the list. Which?"
    .fix = Ponga en la entrada un `replace` en lugar de su `question`, o elimínela.

finding-quotation-marks = la cita de la idea { $number } cierra comillas pero no las abre
    .help = agregue las comillas en la fe de erratas

explain-quotation-marks = Una cita tiene comillas de cierre, pero no de apertura.
    .why = No queda claro dónde empiezan las palabras de la persona.
    .example = We are stronger together”. Ana Ruiz, Chile.
    .fix = Agregue las comillas en la fe de erratas.

finding-pull-quote = ninguna cita de { $speaker } tiene estas palabras
    .twice = “{ $speaker }”: esta cita está abreviada de dos maneras; un mensaje solo tiene una cita destacada
    .help = una cita destacada repite otra cita: corrija las palabras o el nombre en la fe de erratas
    .translation = la cita destacada no está en la traducción de su mensaje
    .translation-help = una cita destacada repite palabras de su mensaje: cópielas de ahí

explain-pull-quote = Una cita destacada no repite ninguna cita de la publicación o, en una traducción, no repite las palabras de su mensaje.
    .why = Una cita destacada no se traduce aparte: es el texto de su idea. Sin la idea, no tiene traducción.
    .example = El nombre debajo de la cita destacada no se escribe igual que en la idea.
    .fix = En la fuente, corrija las palabras o el nombre en la fe de erratas. En una traducción, copie las palabras del mensaje.

finding-invariants =
    .number-twice = hay dos elementos con el número { $number }
    .number-order = el número { $number } viene después de { $after }
    .number-missing = falta el número { $number }
    .number-beyond = el número { $number } no está entre { $first } y { $last }
    .count = `{ $what }`: el perfil promete { $promised }, la fuente tiene { $found }
    .help = corrija la fuente en la fe de erratas, o la promesa en el perfil

explain-invariants = Algo que el perfil promete no se cumple: un número falta, se repite o está fuera de orden, o una cantidad no coincide.
    .why = Así se nota un párrafo perdido o un título que no se reconoció.
    .example = 41. … 42. … 42. … 44. …
    .fix = Vea el lugar que se muestra. Si la fuente está bien, corrija la promesa en el perfil.

finding-reference-stale = { $file } no es lo que la fuente produce hoy
    .help = ejecute `gsef-i18n extract`
    .absent = falta { $file } en la referencia
    .superfluous = { $file } está en la referencia, pero la fuente no produce ese archivo

explain-reference-stale = La referencia no es lo que hoy producen la fuente, su fe de erratas y su perfil.
    .why = Se estaría traduciendo un texto que ya no es el de la publicación.
    .example = Se agregó una corrección, pero no se ejecutó `extract`.
    .fix = Ejecute `gsef-i18n extract` y guarde en el repositorio (commit) lo que escribe. La referencia nunca se edita a mano.
