### Une traduction à côté de sa référence : ce qui manque, ce qui est de trop, ce qui s’est décalé.

finding-missing-message = { $file } : « { $id } » n’est pas traduit
    .group = { $file } : { $count } messages ne sont pas traduits

explain-missing-message = Un message de la référence n’a pas de traduction.
    .why = On le lit dans la langue de la référence.
    .example = La référence a `idea-011`, le fichier français ne l’a pas.
    .fix = Ajoutez le message au fichier de la traduction. Pour une langue de la liste `complete` de `l10n.toml`, c’est une erreur.

finding-missing-part = il manque à « { $id } » la traduction de « .{ $attribute } »
    .help = ajoutez une ligne `    .{ $attribute } = …` sous le message
    .value = il manque à « { $id } » la traduction de sa valeur
    .value-help = écrivez-la après le signe égal

explain-missing-part = Il manque à un message traduit sa valeur, ou un attribut que la référence a.
    .why = On lit cette partie dans la langue de la référence.
    .example = `idea-010` sans `.affiliation`.
    .fix = Ajoutez la partie sous le message, en retrait de quatre espaces.

finding-obsolete-message = « { $id } » n’est pas dans la référence
    .help = la référence ne l’a plus, ou l’identifiant est mal saisi : supprimez-le, ou corrigez l’identifiant

explain-obsolete-message = Un message traduit n’est pas dans la référence.
    .why = Rien ne l’utilise. Soit la référence ne l’a plus, soit son identifiant est mal saisi, et alors un autre message manque.
    .example = idea-01 au lieu de idea-001.
    .fix = Corrigez l’identifiant, ou supprimez le message.

finding-obsolete-part = « { $id } » n’a pas de « .{ $attribute } » dans la référence
    .help = corrigez son nom, ou supprimez-le
    .value = « { $id } » n’a pas de valeur dans la référence
    .value-help = supprimez-la : la référence n’a que des attributs

explain-obsolete-part = Un message traduit a une valeur ou un attribut que la référence n’a pas.
    .why = Rien ne l’utilise. Soit la référence ne l’a plus, soit son nom est mal saisi.
    .example = .titel au lieu de .title.
    .fix = Corrigez le nom, ou supprimez la partie.

finding-basis-broken = une partie de la base ne peut pas être lue
    .help = remettez le fichier en place (`git checkout -- FICHIER`), ou corrigez l’endroit : rien n’y est enregistré tant qu’il n’est pas intact
    .conflict = la base contient un conflit de fusion non résolu
    .conflict-help = pour chaque message, gardez le côté dont le texte de référence est le plus ancien, et supprimez les marques du conflit

explain-basis-broken = Le fichier qui enregistre à partir de quoi les traductions ont été faites ne peut pas être lu en entier.
    .why = Ce qui ne peut pas être lu serait oublié, et les décalages ne se verraient plus.
    .example = <<<<<<< HEAD
    .fix = Reprenez le fichier dans le dépôt, ou gardez un côté de la fusion pour chaque message.

finding-no-basis = rien ne dit à partir de quoi « { $id } » a été traduit
    .group = { $file } : rien ne dit à partir de quoi { $count } textes ont été traduits
    .help = `gsef-i18n accept --lang { $locale } --new` enregistre la base des premières traductions ; si la base a été perdue, remettez-la d’abord en place

explain-no-basis = Une partie est traduite, et rien ne dit à partir de quel texte de la référence.
    .why = Sans cela, une modification ultérieure de la référence passerait inaperçue.
    .example = `idea-011` a été traduit et ajouté au fichier français, mais n’a pas encore été accepté.
    .fix = Exécutez `gsef-i18n accept --lang fr --new`.

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
    .cosmetic = « { $id } » : seuls des signes ou des espaces de la référence ont changé : { $words }
    .editorial = « { $id } » : une coquille de la source a été corrigée : { $words }

explain-drifted = La référence a changé depuis qu’une traduction en a été faite.
    .why = La traduction dit ce que la référence ne dit plus.
    .example = Dans la référence, « 8,500 participants » est devenu « 9,000 » ; la traduction dit encore « 8 500 ».
    .fix = `gsef-i18n diff` montre les mots qui ont changé. Corrigez la traduction, puis exécutez `gsef-i18n accept --lang fr ID`. Si elle est encore juste telle quelle, ajoutez `--still-correct --reason TEXTE`.

finding-lowered = « { $id } » était relu, et a été modifié depuis : il compte comme traduit

explain-lowered = Une traduction relue a été modifiée alors que sa référence n’a pas changé.
    .why = Ce qu’une deuxième personne a lu n’est plus ce qui s’y trouve.
    .example = Une virgule a été ajoutée à un message relu.
    .fix = Faites-la relire et exécutez `gsef-i18n accept --lang fr ID --state reviewed`, ou laissez-la ainsi : elle compte comme traduite.

finding-unused-allowance = l’autorisation de { $code } sur « { $id } » n’admet rien
    .help = la traduction est corrigée, ou dit autre chose : `gsef-i18n allow --lang { $locale } { $id } { $code } --remove`
    .unknown = le code « { $code } », admis sur « { $id } », n’existe pas
    .unknown-help =
        { $similar ->
            [none] `gsef-i18n explain` affiche les codes
           *[other] vouliez-vous dire « { $similar } » ?
        }
    .never = « { $code } » est admis sur « { $id } », mais ne peut pas l’être
    .never-help = corrigez ce qu’il signale et supprimez cette ligne
    .no-reason = l’autorisation de { $code } sur « { $id } » n’a pas de motif, et n’admet donc rien
    .no-reason-help = `gsef-i18n allow --lang { $locale } { $id } { $code } --reason TEXTE`

explain-unused-allowance = Une autorisation de la base n’admet rien, ou n’admet plus rien.
    .why = Elle cacherait la même faute si quelqu’un la commettait plus tard.
    .example = `# allow: doubled-word .title répété à dessein`, alors que le titre ne répète plus aucun mot.
    .fix = Supprimez-la : `gsef-i18n allow --lang fr ID CODE --remove`.
