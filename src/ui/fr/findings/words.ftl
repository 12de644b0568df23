### Mots et nombres : ce que dit une traduction, à côté de ce que dit sa référence.

finding-numbers = la référence a « { $number } », la traduction « { $found } »
    .help = corrigez le nombre, ou la référence si c’est elle qui se trompe
    .missing = le nombre « { $number } » de la référence manque
    .missing-help = écrivez-le, en chiffres ou en lettres
    .fewer = la référence a « { $number } » plus souvent que la traduction
    .fewer-help = voyez s’il en manque un ; si la traduction le dit une seule fois pour les deux, il peut rester ainsi
    .extra = la référence n’a pas « { $found } »
    .extra-help = supprimez le nombre, ou corrigez-le
    .form = « { $found } » est, dans cette langue, un autre nombre que « { $number } » dans la référence
    .form-help = écrivez-le avec les signes de cette langue : 8 500 pour huit mille cinq cents, 13,6 pour treize virgule six
    .percent = la référence a un pourcentage, la traduction n’en a pas
    .percent-help = mettez le signe %, ou « pour cent », après le nombre

explain-numbers = Un nombre, un pourcentage ou un mois de la référence manque dans la traduction, ou la traduction en a un autre.
    .why = Une année ou un montant faux est l’erreur qui se remarque le plus tard et qui compte le plus.
    .example = 8,500 en anglais s’écrit 8 500 en français : « 8,500 » serait huit et demi. Les mots comptent : « 5th edition » peut devenir « cinquième édition ».
    .fix = Écrivez le nombre de la référence sous l’une des formes de la langue : chiffres, lettres, chiffres romains.

finding-end-punctuation = le texte se termine par « { $found } », la référence par « { $expected } »
    .help = terminez-le comme la référence
    .missing = il manque à la fin du texte « { $expected } », que la référence a
    .missing-help = mettez-le où la langue le veut : avant ou après le guillemet fermant
    .extra = le texte se termine par « { $found } », la référence sans signe
    .extra-help = supprimez-le : il se peut que le programme y mette son propre signe

explain-end-punctuation = Un texte ne se termine pas par le signe qui termine sa référence.
    .why = Un titre reçoit un point, une phrase perd le sien, ou une question devient une affirmation.
    .example = « We call on all governments to: » → « Nous appelons tous les gouvernements à. »
    .fix = Terminez le texte par le même signe. Les guillemets et les parenthèses peuvent se fermer avant ou après lui.

finding-doubled-word = « { $word } » est écrit deux fois de suite
    .help = supprimez l’un des deux
    .sentence = la phrase « { $word } » est écrite deux fois de suite
    .sentence-help = supprimez l’une des deux

explain-doubled-word = Le même mot, les mêmes mots ou la même phrase sont écrits deux fois de suite.
    .why = C’est le reste d’une correction, et l’œil le saute.
    .example = la certeza de de un futuro mejor
    .fix = Supprimez l’un des deux. Ce qu’une langue redouble par sa grammaire (« nous nous ») n’est pas signalé, ni ce que la référence redouble, ni une lettre à côté d’un signe mathématique (« x < 3 y y > 4 »).

finding-capitalization = « { $word } » commence par une minuscule, la référence par une majuscule
    .help = commencez par une majuscule
    .lower = « { $word } » commence par une majuscule, la référence par une minuscule
    .lower-help = commencez par une minuscule : le texte en continue un autre
    .title = le titre a une majuscule à chaque mot
    .title-help = seuls le premier mot et les noms propres prennent une majuscule
    .term = les majuscules ne sont pas celles du terme convenu « { $form } »
    .term-help = écrivez-le comme dans le glossaire
    .inside = « { $word } » a une majuscule dans la phrase, et la référence n’a pas de nom
    .inside-help = écrivez-le avec une minuscule, sauf si c’est un nom
    .sentence = « { $word } » commence une phrase par une minuscule
    .sentence-help = commencez la phrase par une majuscule, ou terminez la précédente par un autre signe
    .all = tout le texte est en capitales, la référence ne l’est pas
    .all-help = écrivez-le en minuscules ; la page met des capitales où elle en veut

explain-capitalization = Un texte commence par une majuscule là où sa référence commence par une minuscule, ou l’inverse, ou un titre, un terme ou un mot commun a des majuscules que ni la langue ni le glossaire ne veulent.
    .why = L’espagnol et le français écrivent les titres comme des phrases : la majuscule à chaque mot est un usage de l’anglais.
    .example = Construir y Reconstruir una Comunidad Incluyente
    .fix = Commencez comme la référence. Les éléments d’une liste qui se terminent par « ; » peuvent commencer par une minuscule, de même que les fonctions après un nom.

finding-length-ratio = la traduction fait { $percent } % de la longueur de la référence ; l’usage est { $usual } %
    .help = voyez s’il manque une phrase
    .lost =
        { $count ->
            [one] une phrase de la référence n’a pas de traduction ici
           *[other] { $count } phrases de la référence n’ont pas de traduction ici
        }
    .lost-help = traduisez ce qui manque, ou voyez si la traduction le dit en d’autres mots
    .long = la traduction fait { $percent } % de la longueur de la référence ; l’usage est { $usual } %
    .long-help = voyez si quelque chose a été ajouté ou se trouve là deux fois
    .cut = le texte se termine par « { $word } », ce qui ne termine aucune phrase
    .cut-help = voyez s’il manque la fin

explain-length-ratio = Une traduction omet une phrase, est beaucoup plus courte ou plus longue que ne le sont les traductions vers sa langue, ou se termine au milieu d’une phrase.
    .why = Une phrase oubliée ne laisse pas d’autre trace.
    .example = Un paragraphe de trois phrases dont deux sont traduites.
    .fix = Comparez phrase par phrase. L’endroit où chaque phrase est traduite se reconnaît aux longueurs et aux mots qui s’écrivent de façon semblable dans les deux langues ; les phrases peuvent être réunies ou divisées. L’écart admis a été mesuré sur des éditions complètes ; les textes courts ne sont pas examinés.

finding-untranslated = le texte est le même que dans la référence
    .help = traduisez-le ; si c’est un nom qui ne change pas, ajoutez-le à la liste des noms
    .clause = « { $words } » est resté dans la langue de la référence
    .clause-help = traduisez-le ; un titre qui ne se traduit pas se met entre guillemets ou en italique

explain-untranslated = Un texte, ou une partie d’un texte, est dans la traduction comme dans la référence.
    .why = Il a été copié pour être traduit plus tard, et oublié.
    .example = Nous agissons, and together we can go further.
    .fix = Traduisez-le. Les noms, les adresses, les sigles et les nombres ne sont pas signalés, ni ce que contient la liste des noms du projet.
