### Le texte source et la référence qui en est tirée.

finding-source-unaccounted = cette ligne n’est ni dans un bloc, ni mise de côté : « { $text } »
    .help = le profil ne l’attend pas ici : complétez le profil, mettez la ligne de côté ou corrigez-la par un erratum

explain-source-unaccounted = Une ligne de la source n’est ni dans un bloc de la publication, ni mise de côté.
    .why = Un texte oublié manquerait dans toutes les langues, et personne ne s’en apercevrait.
    .example = Une ligne « See also page 7 » entre deux idées.
    .fix = Faites-la lire par le profil, mettez-la de côté en disant pourquoi ou corrigez-la par un erratum.

finding-source-dropped = perdu : « { $text } » n’est dans aucun message
    .help = `{ $key }` du profil lit la ligne et garde { $groups } : mettez ces mots dans l’un de ces groupes, ou dans un groupe `aside`, et dites pourquoi dans le `left-out` de la section

explain-source-dropped = Une expression du profil lit une ligne et n’en garde qu’une partie des mots.
    .why = Ces mots manqueraient dans toutes les langues, et personne ne s’en apercevrait : la ligne passe pour lue.
    .example = item = '^(?<name>.+), .+$' perd la fonction dans « Elena Robles, maire »
    .fix = Donnez un groupe à ces mots, ou laissez-les de côté exprès : un groupe `aside`, et la raison dans le `left-out` de la section. Les mots que l’expression écrit lettre par lettre, comme « Idée » devant un numéro, ne sont pas perdus.

finding-source-flattened = { $count } lignes d’une liste deviennent un seul texte, à partir de « { $text } »
    .table = { $count } lignes d’un tableau deviennent un seul texte, à partir de « { $text } »
    .nested = une liste dans une autre se confond avec elle : « { $text } »
    .help = un texte ne garde ni liste ni tableau : faites lire chaque ligne à part par le profil, ou dites avec [[prose]] qu’à partir de celle-ci elles se lisent comme de la prose
    .nested-help = les éléments se retrouvent au même niveau : divisez la liste, ou dites avec [[prose]] qu’elle peut se lire ainsi

explain-source-flattened = Les lignes d’une liste ou d’un tableau sont réunies en un seul texte, ou une liste dans une autre ne s’en distingue plus.
    .why = Ce qui se lisait l’un sous l’autre se suit alors sur une même ligne, dans toutes les langues.
    .example = Nous allons : a) aller aux marchés ; b) bâtir des réseaux. – imprimé sur trois lignes
    .fix = Faites lire les lignes par le profil comme éléments d’une liste. Si ce n’est pas possible, ou si les lignes ne font qu’une phrase, dites-le dans le profil avec [[prose]].

finding-toc-mismatch = le titre « { $heading } » diffère de son entrée dans la table des matières, « { $entry } »
    .help = corrigez l’un des deux par un erratum
    .order = le titre « { $heading } » n’est pas à la même place que son entrée dans la table des matières
    .lost = l’entrée « { $entry } » de la table des matières n’a pas de titre dans le texte

explain-toc-mismatch = Une entrée de la table des matières et son titre diffèrent.
    .why = Les entrées disent quelles lignes sont des titres. Une entrée qui diffère a pu être rapprochée de la mauvaise ligne.
    .example = « Mayors Panel » dans la table des matières, « Mayor's Panel » dans le texte.
    .fix = Corrigez l’un des deux par un erratum.

finding-erratum-unmatched = le texte de cet erratum n’est pas dans la source : « { $find } »
    .help = la source a changé : corrigez `find`, ou supprimez l’erratum (il était à la ligne { $line })
    .corrected = la source contient déjà la correction de cet erratum : « { $find } »
    .corrected-help = supprimez l’erratum
    .ambiguous = le texte de cet erratum est { $count } fois dans la source : « { $find } »
    .ambiguous-help = allongez `find`, pour qu’il n’apparaisse qu’une fois
    .overlap = cet erratum en chevauche un autre
    .overlap-help = réunissez les deux en un seul

explain-erratum-unmatched = Le texte qu’un erratum corrige n’est pas exactement une fois dans la source.
    .why = Une correction qui ne trouve rien ne corrige rien ; une correction qui trouve deux endroits peut se tromper d’endroit.
    .example = find = "the"
    .fix = Copiez le texte de la source avec assez de mots autour. Supprimez l’erratum si la source a été corrigée.

finding-erratum-question = { $question }

explain-erratum-question = Un endroit de la source qui attend la décision d’un éditeur ou d’une éditrice.
    .why = Il est traduit tel qu’il est imprimé jusqu’à ce que quelqu’un décide.
    .example = question = "“Nahúm” here, “Nahum” in the list. Which?"
    .fix = Donnez à l’erratum un `replace` au lieu de sa `question`, ou supprimez-le.

finding-quotation-marks = la citation de l’idée { $number } ferme les guillemets sans les ouvrir
    .help = ajoutez le guillemet par un erratum

explain-quotation-marks = Une citation a un guillemet fermant, mais pas de guillemet ouvrant.
    .why = On ne sait pas où commencent les paroles de la personne.
    .example = We are stronger together”. Ana Ruiz, Chile.
    .fix = Ajoutez le guillemet par un erratum.

finding-pull-quote = aucune citation de { $speaker } n’a ces mots
    .twice = « { $speaker } » : cette citation est abrégée de deux façons ; un message n’a qu’une citation en exergue
    .help = une citation en exergue en répète une autre : corrigez les mots ou le nom par un erratum
    .translation = la citation en exergue n’est pas dans la traduction de son message
    .translation-help = une citation en exergue répète des mots de son message : copiez-les de là

explain-pull-quote = Une citation en exergue ne répète aucune citation de la publication ou, dans une traduction, ne répète pas les mots de son message.
    .why = Une citation en exergue n’est pas traduite à part : c’est le texte de son idée. Sans l’idée, elle n’a pas de traduction.
    .example = Le nom sous la citation en exergue n’est pas écrit comme dans l’idée.
    .fix = Dans la source, corrigez les mots ou le nom par un erratum. Dans une traduction, copiez les mots du message.

finding-invariants =
    .number-twice = il y a deux éléments avec le numéro { $number }
    .number-order = le numéro { $number } vient après { $after }
    .number-missing = le numéro { $number } manque
    .number-beyond = le numéro { $number } n’est pas entre { $first } et { $last }
    .count = `{ $what }` : le profil promet { $promised }, la source en a { $found }
    .help = corrigez la source par un erratum, ou la promesse dans le profil

explain-invariants = Une promesse du profil n’est pas tenue : un numéro manque, est imprimé deux fois ou n’est pas à sa place, ou un compte est faux.
    .why = C’est ainsi que se remarque un paragraphe perdu ou un titre qui n’a pas été reconnu.
    .example = 41. … 42. … 42. … 44. …
    .fix = Regardez l’endroit montré. Si la source est juste, corrigez la promesse dans le profil.

finding-reference-stale = { $file } n’est pas ce que la source produit aujourd’hui
    .help = exécutez `gsef-i18n extract`
    .absent = { $file } manque dans la référence
    .superfluous = { $file } est dans la référence, mais la source ne produit pas ce fichier

explain-reference-stale = La référence n’est pas ce que la source, ses errata et son profil produisent aujourd’hui.
    .why = On traduirait un texte qui n’est plus celui de la publication.
    .example = Un erratum a été ajouté, mais `extract` n’a pas été exécuté.
    .fix = Exécutez `gsef-i18n extract` et enregistrez dans le dépôt (commit) ce qu’il écrit. La référence n’est jamais modifiée à la main.
