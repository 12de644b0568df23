### Fluent : ce qui ne va pas dans un fichier, quoi qu’il dise.

finding-syntax = ce n’est pas du Fluent : { $reason }
    .help = ce qui ne peut pas être lu ici est ignoré, et compte donc comme manquant
    .conflict = c’est un conflit de fusion non résolu
    .conflict-help = gardez un côté et supprimez les lignes avec <<<<<<<, ======= et >>>>>>>
    .too-deep = les accolades sont imbriquées sur plus de { $limit } niveaux
    .too-many-arguments = il y a plus de { $limit } arguments
    .number-too-long = un nombre a plus de { $limit } chiffres
    .bad-escape = cette séquence d’échappement n’existe pas
    .bad-escape-help = écrivez \uXXXX ou \UXXXXXX avec des chiffres hexadécimaux, \\ ou \"
    .tab-indent = la ligne est en retrait par une tabulation
    .tab-indent-help = faites le retrait avec des espaces : Fluent n’admet pas les tabulations
    .token = ce n’est pas du Fluent : il manque ici « { $token } »
    .letter = ce n’est pas du Fluent : il manque ici un nom, ou il ne commence pas par une lettre sans accent
    .digit = ce n’est pas du Fluent : il manque ici un chiffre
    .line-end = ce n’est pas du Fluent : une nouvelle ligne doit commencer après « -> »
    .no-text = « { $id } » n’a pas de texte
    .no-text-help = écrivez-le après le signe égal ; une ligne qui continue le texte est en retrait
    .no-value = il manque le texte de cette variante
    .no-value-help = écrivez-le après le crochet
    .no-default = ce choix n’a pas de variante par défaut
    .no-default-help = mettez un astérisque devant une variante : *[other]
    .two-defaults = ce choix a deux variantes par défaut
    .two-defaults-help = ne laissez l’astérisque que devant une variante
    .callee = cette fonction n’est pas écrite en majuscules
    .callee-help = les noms des fonctions sont en majuscules : NUMBER, DATETIME
    .selector = ceci ne peut pas choisir entre des variantes
    .selector-help = seuls le peuvent une variable, une fonction ou un attribut de terme
    .term-attribute = un attribut de terme ne peut pas être mis dans un texte
    .term-attribute-help = il ne peut que choisir entre des variantes
    .open-string = le guillemet n’est pas fermé sur sa ligne
    .open-string-help = écrivez le signe fermant "
    .argument-order = un argument sans nom vient après un argument nommé
    .argument-order-help = mettez à la fin les arguments nommés
    .argument-twice = l’argument « { $argument } » est donné deux fois
    .argument-twice-help = supprimez l’un des deux
    .closing-brace = cette accolade ne ferme rien
    .closing-brace-help = supprimez-la ; une accolade dans le texte s’écrit {"{ \"}\" }"}
    .placeable = ce n’est pas du Fluent : entre accolades, il faut une variable, un message, un terme, une fonction ou un texte entre guillemets
    .placeable-help = une accolade dans le texte s’écrit {"{ \"{\" }"}
    .literal = ce n’est pas du Fluent : la valeur d’un argument est un nombre ou un texte entre guillemets

explain-syntax = Une partie d’un fichier n’est pas du Fluent.
    .why = Ce qui ne peut pas être lu est ignoré : le message compte donc comme manquant.
    .example = idea-001 Certainty of a better future
    .fix = Un message s’écrit `id = text` ; les attributs sont en retrait de quatre espaces et commencent par un point ; une accolade dans le texte s’écrit {"{ \"{\" }"}.

finding-duplicate-id = il y a deux messages « { $id } »
    .help = c’est le premier qui compte : supprimez l’un des deux

explain-duplicate-id = Deux messages d’un fichier ont le même identifiant.
    .why = Un seul est utilisé, et c’est peut-être l’ancien.
    .example = idea-001 = A
        idea-001 = B
    .fix = Supprimez l’un des deux.

finding-duplicate-attribute = « { $id } » a deux attributs « { $attribute } »
    .help = supprimez l’un des deux

explain-duplicate-attribute = Un message a deux fois le même attribut.
    .why = Un seul est utilisé.
    .example = idea-001 = A
        {"    "}.title = B
        {"    "}.title = C
    .fix = Supprimez l’un des deux.

finding-missing-reference = ceci renvoie à « { $target } », qui n’existe pas
    .help = corrigez le nom, ou ajoutez ce à quoi il renvoie

explain-missing-reference = Un message renvoie à un message ou à un terme qui n’existe pas dans sa langue.
    .why = On lirait le nom entre accolades au lieu des mots.
    .example = welcome = { "{ -brand }" }
    .fix = Corrigez le nom, ou ajoutez le message ou le terme.

finding-term-cycle = ce renvoi tourne en boucle : { $circle }
    .help = écrivez les mots eux-mêmes à l’un de ces endroits

explain-term-cycle = Des messages ou des termes renvoient les uns aux autres en boucle.
    .why = Aucun n’a de fin, donc aucun ne peut être affiché.
    .example = a = { "{ b }" }
        b = { "{ a }" }
    .fix = Écrivez les mots eux-mêmes à l’un des endroits.

finding-prepared-unfinished = le bloc préparé de « { $id } » n’est transformé en message qu’à moitié
    .help = enlevez « # ~  » de toutes les lignes qui portent la traduction, ou remettez-le sur toutes

explain-prepared-unfinished = Un bloc que `prepare` a écrit n’est transformé en message qu’à moitié.
    .why = Certaines de ses lignes sont encore des commentaires : la traduction n’est donc pas complète.
    .example = idea-011 = Texte
        {"# ~"}     .title =
    .fix = Enlevez « # ~  » de toutes les lignes qui portent la traduction.

finding-duplicate-variant = « { $id } » a deux variantes « { $key } »
    .help = c’est la première qui compte : supprimez l’une des deux

explain-duplicate-variant = Un choix a deux fois la même variante.
    .why = La seconde n’est jamais affichée, et c’est peut-être la bonne.
    .example = tabs = { "{ $count ->" }
        {"    "}{ "[one]" } one tab
        {"    "}{ "[one]" } a tab
        {"   "}*[other] many tabs
        { "}" }
    .fix = Supprimez l’une des deux, ou corrigez sa clé.

finding-missing-plural = il manque à « { $id } » une forme du pluriel de { $language } : { $forms }
    .help = ajoutez une variante pour chacune de ces formes ; c’est celle des nombres entre parenthèses
    .ordinal = il manque à « { $id } » une forme de { $language } pour les ordinaux : { $forms }
    .ordinal-help = ajoutez une variante pour chacune de ces formes ; c’est celle des nombres entre parenthèses

explain-missing-plural = Il manque à un choix par un nombre une forme du pluriel que des nombres entiers demandent dans sa langue.
    .why = Avec ces nombres, on lirait la forme d’autres nombres : « 2 plików » au lieu de « 2 pliki ».
    .example = files = { "{ $count ->" }
        {"    "}{ "[one]" } { "{ $count }" } plik
        {"   "}*[other] { "{ $count }" } plików
        { "}" }
    .fix = Ajoutez la variante. Ce que seuls demandent les fractions ou les millions entiers (`many` en espagnol et en français) n’est jamais exigé ; un nombre exact comme `[1]` ne remplace une forme que si aucun autre nombre ne la demande.

finding-obsolete-reference = la référence ne renvoie pas ici à « { $target } »
    .help = écrivez les mots eux-mêmes, ou renvoyez à ce à quoi la référence renvoie
    .function = ni la référence ni Fluent n’ont la fonction « { $target } »
    .function-help = supprimez la fonction, ou corrigez son nom
    .lost = la référence renvoie à « { $target } », cette traduction non
    .lost-help = mettez-le dans le texte entre accolades, comme la référence
    .instead = la référence renvoie ici à « { $wanted } », et non à « { $target } »
    .instead-help = écrivez le nom que porte la référence

explain-obsolete-reference = Une traduction ne renvoie pas aux messages, termes et fonctions auxquels renvoie sa référence.
    .why = Un nom écrit en toutes lettres reste le même quand le nom change, et un message auquel plus rien ne renvoie disparaît bientôt.
    .example = en: about = About { "{ -brand }" }
        fr: about = À propos de Firefox
    .fix = Renvoyez à ce à quoi la référence renvoie. Avoir plus de termes qu’elle n’est pas une faute : une langue peut répéter un nom, et avoir des termes à elle pour sa grammaire.

finding-unknown-variable = « { $id } » utilise « ${ $variable } », que la référence n’a pas
    .help = utilisez une variable de la référence, écrite de la même façon
    .renamed = « { $id } » utilise « ${ $variable } », et la référence « ${ $wanted } »
    .renamed-help = écrivez « ${ $wanted } » : les noms de variables ne se traduisent pas

explain-unknown-variable = Une traduction utilise une variable que sa référence n’a pas.
    .why = On lirait le nom de la variable au lieu d’une valeur.
    .example = en: hello = Hello { "{ $name }" }
        es: hello = Hola { "{ $nombre }" }
    .fix = Les noms de variables ne se traduisent pas : écrivez-le comme dans la référence.

finding-missing-variable = « { $id } » omet « ${ $variable } »
    .help = mettez-la dans le texte entre accolades, comme la référence
    .variant = « { $id } » omet « ${ $variable } » dans sa variante « { $key } »
    .variant-help = cette variante sert pour beaucoup de nombres : il faut voir lequel

explain-missing-variable = Une traduction omet une variable que sa référence affiche.
    .why = Un nom, un nombre ou une date manque dans le texte.
    .example = en: found = { "{ $count }" } results
        fr: found = Résultats
    .fix = Mettez la variable dans le texte. Une variable qui ne fait que choisir entre des variantes peut être omise, et les variantes `one` et `two` peuvent dire le nombre en lettres.

finding-id-format = « { $id } » n’est pas écrit comme les autres identifiants de ce fichier
    .help = ils s’écrivent comme `{ $usual }`

explain-id-format = Un identifiant n’est pas écrit comme presque tous les autres de son fichier.
    .why = Les identifiants se cherchent et se trient ; avec deux habitudes dans un fichier, on les trouve mal.
    .example = idea-title
        idea_text
    .fix = Renommez-le avant qu’il soit traduit ; après, utilisez `gsef-i18n carry ANCIEN NOUVEAU`. Seuls les fichiers qui ont une habitude nette sont examinés.

finding-empty = « { $id } » est vide
    .help = écrivez la traduction, ou supprimez la partie : la référence est alors affichée

explain-empty = Une partie est vide là où sa référence dit quelque chose.
    .why = Elle compte comme traduite, et on ne lit rien.
    .example = idea-001 = {"{ \"\" }"}
    .fix = Écrivez la traduction, ou supprimez la partie.

finding-encoding = le fichier commence par un indicateur d’ordre des octets (BOM)
    .help = enregistrez-le en UTF-8 sans BOM
    .carriage-return = un retour chariot isolé ({ $count } dans ce fichier)
    .carriage-return-help = terminez les lignes par un saut de ligne, comme le fait tout éditeur
    .mixed = le fichier a deux sortes de fins de ligne : { $crlf } avec retour chariot, { $lf } sans
    .mixed-help = les deux conviennent ; la plupart des éditeurs savent n’en garder qu’une
    .lost = un caractère a été perdu ici quand le fichier a été enregistré dans un autre codage
    .lost-help = écrivez-le de nouveau
    .spoilt = « { $text } » est un caractère lu dans un mauvais codage
    .spoilt-help = enregistrez le fichier en UTF-8
    .question = une lettre de « { $text } » est devenue un point d’interrogation
    .question-help = écrivez de nouveau la lettre ; une question qui se termine ici est suivie d’un espace
    .entity = « { $text } » s’affiche tel quel : la référence n’a pas de HTML
    .entity-help = écrivez le caractère lui-même
    .ligature = « { $text } » est un seul caractère : les recherches ne trouvent pas le mot
    .ligature-help = écrivez ses lettres

explain-encoding = Un fichier a un indicateur d’ordre des octets, des retours chariot isolés, ou des caractères qu’un mauvais codage a abîmés ; un texte a des noms de caractères là où rien ne les lit.
    .why = Certains outils prennent l’indicateur pour une partie du premier message ; ce qui est abîmé est affiché tel quel.
    .example = espa{ "\u00C3\u00B1" }ol
    .fix = Réglez l’éditeur sur UTF-8 sans BOM. `gsef-i18n check --fix` enlève l’indicateur ; ce qui est abîmé doit être écrit de nouveau.

finding-inconsistent-translation = « { $first } » a le même texte de référence et est traduit autrement : « { $translation } »
    .help = à moins que le contexte ne demande deux traductions, choisissez-en une

explain-inconsistent-translation = Un texte de la référence est traduit de plusieurs façons.
    .why = On prend deux noms pour deux choses.
    .example = Local and regional governments : « Gobiernos locales y regionales », et ailleurs « Gobiernos regionales y locales »
    .fix = Choisissez-en une, à moins que le genre, le nombre ou la place n’en demandent deux. Ce n’est qu’une information ; les textes d’un ou deux mots sont laissés de côté.

finding-reused-translation = c’est aussi la traduction de « { $first } », dont la référence dit autre chose : « { $other } »
    .help = l’une a sans doute été copiée sur l’autre : la référence de celle-ci est « { $reference } »

explain-reused-translation = Une seule traduction sert pour plusieurs textes de la référence qui disent des choses différentes.
    .why = L’une a sans doute été copiée sur l’autre.
    .example = « Las ciudades son laboratorios de innovación » pour « Women must take part in decisions »
    .fix = Traduisez le texte qui a perdu sa traduction. Les textes courts et les synonymes sont laissés de côté.
