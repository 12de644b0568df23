### Constats : la phrase d’un code est sa valeur, ses autres phrases sont des attributs ; `help` dit que faire.

finding-configuration = impossible de lire l10n.toml : { $reason }
    .absent = pas de l10n.toml dans { $folder } ni au-dessus
    .absent-help = lancez le programme dans un projet, ou indiquez-en un avec -C DOSSIER
    .locale = « { $locale } » n’est pas une langue
    .locale-help = écrivez les langues selon BCP 47 : fr, es-MX, zh-Hant
    .not-a-locale = « { $locale } » n’est pas parmi les langues du projet
    .variable = il n’y a pas de variable « { $value } » dans [env]
    .without-locale = le chemin « { $value } » n’a pas de { "{locale}" } : toutes les langues partageraient le même fichier
    .wildcards = le chemin « { $value } » n’a pas autant de caractères génériques que sa référence
    .no-paths = il n’y a pas de table [[paths]], donc rien à vérifier
    .outside = le profil « { $value } » n’est pas à l’intérieur du dossier du projet

finding-profile = ce fichier est inutilisable : { $reason }
    .erratum = un erratum a soit un `replace`, soit une `question`
    .name = « { $name } » ne peut pas nommer un fichier :utilisez des lettres, des chiffres, des tirets et des traits de soulignement
    .section-twice = il y a deux sections « { $section } »
    .two-starts = une section commence à `begins` ou à `heading`, pas aux deux
    .one-shape = une section a une seule forme : aside, contents, text, credits, ideas ou people
    .pattern = le motif « { $pattern } » manque dans [patterns.messages]
    .group = l’expression n’a pas de groupe « { $group } » : écrivez (?<{ $group }>…)
    .section-absent = la section « { $section } » n’est pas dans la source : aucune ligne ne commence par « { $begins } »
    .section-absent-help = corrigez `begins` ou l’ordre des sections : chacune commence après la précédente
    .heading-absent = la section « { $section } » n’est pas dans la source : la table des matières n’a pas « { $heading } »
    .heading-similar = la section « { $section } » n’est pas dans la source : la table des matières n’a pas « { $heading } », mais « { $similar } »
    .section-order = la section « { $section } » commence avant la précédente
    .section-start = la section « { $section } » n’a pas de début : ajoutez `begins` ou `heading`
    .printed-otherwise = « { $id } » est imprimé ici avec d’autres mots qu’auparavant
    .printed-otherwise-help = corrigez l’un des deux par un erratum, ou donnez à celui-ci un nom à lui
    .country = « { $text } » n’est pas parmi les pays du profil
    .country-help = ajoutez-le à [countries.names], ou corrigez-le par un erratum
    .title = aucun message de la source n’a l’identifiant « { $id } »

finding-unreadable = impossible de lire { $file } : { $reason }
    .absent = { $file } n’existe pas
    .not-utf8 = { $file } n’est pas du texte en UTF-8
    .not-utf8-help = enregistrez-le en UTF-8 ; rien n’en a été utilisé
    .nul = { $file } contient un caractère NUL : ce n’est pas un texte
    .empty = la source est vide

finding-reference-lost = { $file } n’existe pas, mais il y en a des traductions
    .help = les identifiants seraient attribués à nouveau, et les traductions iraient à d’autres messages : remettez le fichier en place (`git checkout -- FILE`) avant `extract`
    .conflict = { $file } contient les marques d’une fusion non résolue
    .conflict-help = gardez un côté du conflit, n’importe lequel, puis exécutez à nouveau `gsef-i18n extract`

finding-source-unaccounted = cette ligne n’est dans aucun bloc, ni mise de côté : « { $text } »
    .help = le profil ne l’attend pas ici : complétez le profil, mettez la ligne de côté ou corrigez-la par un erratum

finding-toc-mismatch = le titre « { $heading } » diffère de son entrée dans la table des matières, « { $entry } »
    .help = corrigez l’un des deux par un erratum
    .order = le titre « { $heading } » n’est pas à la même place que son entrée dans la table des matières
    .lost = l’entrée « { $entry } » de la table des matières n’a pas de titre dans le texte

finding-erratum-unmatched = le texte de cet erratum n’est pas dans la source : « { $find } »
    .help = la source a changé : corrigez `find`, ou supprimez l’erratum (il était à la ligne { $line })
    .corrected = la source contient déjà la correction de cet erratum : « { $find } »
    .corrected-help = supprimez l’erratum
    .ambiguous = le texte de cet erratum est { $count } fois dans la source : « { $find } »
    .ambiguous-help = allongez `find`, pour qu’il n’apparaisse qu’une fois
    .overlap = cet erratum en chevauche un autre
    .overlap-help = réunissez les deux en un seul

finding-erratum-question = { $question }

finding-quotation-marks = la citation de l’idée { $number } ferme les guillemets sans les ouvrir
    .help = ajoutez le guillemet par un erratum

finding-pull-quote = aucune citation de { $speaker } n’a ces mots
    .twice = « { $speaker } » : cette citation est abrégée de deux façons ; un message n’a qu’une citation en exergue
    .help = une citation en exergue en répète une autre : corrigez les mots ou le nom par un erratum

finding-invariants =
    .number-twice = il y a deux éléments avec le numéro { $number }
    .number-order = le numéro { $number } vient après { $after }
    .number-missing = le numéro { $number } manque
    .number-beyond = le numéro { $number } n’est pas entre { $first } et { $last }
    .count = `{ $what }` : le profil promet { $promised }, la source en a { $found }
    .help = corrigez la source par un erratum, ou la promesse dans le profil

finding-reference-stale = { $file } n’est pas ce que la source produit aujourd’hui
    .help = exécutez `gsef-i18n extract`
    .absent = { $file } manque dans la référence
    .superfluous = { $file } est dans la référence, mais la source ne produit pas ce fichier

finding-syntax = ce n’est pas du Fluent : { $reason }
    .help = ce qui ne peut pas être lu ici est ignoré, et compte donc comme manquant
    .conflict = c’est une fusion non résolue
    .conflict-help = gardez un côté et supprimez les lignes avec <<<<<<<, ======= et >>>>>>>
    .too-deep = les accolades sont imbriquées sur plus de { $limit } niveaux
    .too-many-arguments = il y a plus de { $limit } arguments
    .number-too-long = un nombre a plus de { $limit } chiffres
    .bad-escape = cette séquence d’échappement n’existe pas
    .bad-escape-help = écrivez \uXXXX ou \UXXXXXX avec des chiffres hexadécimaux, \\ ou \"
    .byte-order-mark = le fichier commence par un indicateur d’ordre des octets (BOM)
    .byte-order-mark-help = enregistrez-le en UTF-8 sans BOM
    .tab-indent = la ligne est en retrait par une tabulation
    .tab-indent-help = faites le retrait avec des espaces : Fluent n’admet pas les tabulations

finding-duplicate-id = il y a deux messages « { $id } »
    .help = c’est le premier qui compte : supprimez l’un des deux

finding-duplicate-attribute = « { $id } » a deux attributs « { $attribute } »
    .help = supprimez l’un des deux

finding-missing-reference = ceci renvoie à « { $target } », qui n’existe pas
    .help = corrigez le nom, ou ajoutez ce à quoi il renvoie

finding-term-cycle = ce renvoi tourne en boucle : { $circle }
    .help = écrivez les mots eux-mêmes à l’un de ces endroits

finding-missing-message = { $file } : « { $id } » n’est pas traduit
    .group = { $file } : { $count } messages ne sont pas traduits

finding-missing-part = il manque à « { $id } » la traduction de « .{ $attribute } »
    .help = ajoutez une ligne `    .{ $attribute } = …` sous le message
    .value = il manque à « { $id } » la traduction de sa valeur
    .value-help = écrivez-la après le signe égal

finding-obsolete-message = « { $id } » n’est pas dans la référence
    .help = la source ne l’a plus, ou l’identifiant est mal saisi ; il n’est pas exporté

finding-obsolete-part = « { $id } » n’a pas de « .{ $attribute } » dans la référence
    .help = supprimez-le : il n’est pas exporté
    .value = « { $id } » n’a pas de valeur dans la référence

finding-basis-broken = une partie de la base ne peut pas être lue
    .help = remettez le fichier en place (`git checkout -- FILE`), ou corrigez l’endroit : rien n’est enregistré dans ce fichier tant qu’il n’est pas intact
    .conflict = la base contient une fusion non résolue
    .conflict-help = gardez, pour chaque message, le côté dont le texte de référence est le plus ancien, et supprimez les marques

finding-no-basis = rien ne dit à partir de quoi « { $id } » a été traduit
    .group = { $file } : rien ne dit à partir de quoi { $count } textes ont été traduits
    .help = `gsef-i18n accept --lang { $locale } --new` enregistre la base des premières traductions ; si la base a été perdue, remettez-la d’abord en place

finding-drifted =
    « { $id } » est décalé ({ $kind ->
        [numbers] { kind-numbers }
        [context] { kind-context }
        [wording] { kind-wording }
       *[other] { $kind }
    }) : { $words }
    .help = corrigez la traduction et exécutez `gsef-i18n accept --lang { $locale } { $id }` ; si elle est encore juste telle quelle, ajoutez `--still-correct --reason TEXTE`
    .edited =
        « { $id } » est décalé ({ $kind ->
            [numbers] { kind-numbers }
            [context] { kind-context }
            [wording] { kind-wording }
           *[other] { $kind }
        }) et a été modifié depuis : { $words }
    .edited-help = si la traduction est maintenant juste, exécutez `gsef-i18n accept --lang { $locale } { $id }`
    .context = « { $id } » : la personne qui parle a changé : { $words }
    .context-help = le genre et la fonction peuvent en dépendre : corrigez la traduction et exécutez `gsef-i18n accept --lang { $locale } { $id }` ; si elle est juste telle quelle, ajoutez `--still-correct --reason TEXTE`
    .cosmetic = « { $id } » : seuls des signes ou des espaces de la source ont changé : { $words }
    .editorial = « { $id } » : une coquille de la source a été corrigée : { $words }

finding-lowered = « { $id } » était relu, et a été modifié depuis : il compte comme traduit

finding-prepared-unfinished = le bloc préparé de « { $id } » n’est transformé en message qu’à moitié
    .help = enlevez « # ~  » de toutes les lignes qui portent la traduction, ou remettez-le sur toutes
