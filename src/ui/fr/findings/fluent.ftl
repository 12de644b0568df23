### Fluent : ce qui ne va pas dans un fichier, quoi qu’il dise.

finding-syntax = ce n’est pas du Fluent : { $reason }
    .help = ce qui ne peut pas être lu ici est ignoré, et compte donc comme manquant
    .conflict = c’est une fusion non résolue
    .conflict-help = gardez un côté et supprimez les lignes avec <<<<<<<, ======= et >>>>>>>
    .too-deep = les accolades sont imbriquées sur plus de { $limit } niveaux
    .too-many-arguments = il y a plus de { $limit } arguments
    .number-too-long = un nombre a plus de { $limit } chiffres
    .bad-escape = cette séquence d’échappement n’existe pas
    .bad-escape-help = écrivez \uXXXX ou \UXXXXXX avec des chiffres hexadécimaux, \\ ou \"
    .tab-indent = la ligne est en retrait par une tabulation
    .tab-indent-help = faites le retrait avec des espaces : Fluent n’admet pas les tabulations

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
    .why = On lirait le nom entre accolades à la place des mots.
    .example = welcome = { "{ -brand }" }
    .fix = Corrigez le nom, ou ajoutez le message ou le terme.

finding-term-cycle = ce renvoi tourne en boucle : { $circle }
    .help = écrivez les mots eux-mêmes à l’un de ces endroits

explain-term-cycle = Des messages ou des termes renvoient les uns aux autres en boucle.
    .why = Aucun n’a de fin, donc aucun ne peut être imprimé.
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
    .help = ajoutez une variante pour chacune de ces formes ; les nombres entre parenthèses la demandent
    .ordinal = il manque à « { $id } » une forme de { $language } pour les nombres ordinaux : { $forms }
    .ordinal-help = ajoutez une variante pour chacune de ces formes ; les nombres entre parenthèses la demandent

explain-missing-plural = Il manque à un choix par un nombre une forme du pluriel que des nombres entiers demandent dans sa langue.
    .why = Avec ces nombres, on lirait la forme d’autres nombres : « 2 plików » au lieu de « 2 pliki ».
    .example = files = { "{ $count ->" }
        {"    "}{ "[one]" } { "{ $count }" } plik
        {"   "}*[other] { "{ $count }" } plików
        { "}" }
    .fix = Ajoutez la variante. Ce que seuls demandent les fractions ou les millions entiers (`many` en espagnol et en français) n’est jamais exigé ; un nombre exact comme `[1]` ne remplace une forme que si aucun autre nombre ne la demande.

finding-obsolete-reference = la référence ne renvoie pas ici à « { $target } »
    .help = écrivez les mots eux-mêmes, ou ce à quoi la référence renvoie
    .function = ni la référence ni Fluent n’ont la fonction « { $target } »
    .function-help = supprimez la fonction, ou corrigez son nom
    .lost = la référence renvoie à « { $target } », cette traduction non
    .lost-help = mettez-le dans le texte entre accolades, comme la référence

explain-obsolete-reference = Une traduction ne renvoie pas aux messages, termes et fonctions auxquels renvoie sa référence.
    .why = Un nom écrit en toutes lettres reste le même quand le nom change, et un message auquel plus rien ne renvoie disparaît bientôt.
    .example = en: about = About { "{ -brand }" }
        fr: about = À propos de Firefox
    .fix = Renvoyez à ce à quoi la référence renvoie. Avoir plus de termes qu’elle n’est pas une faute : une langue peut répéter un nom, et avoir des termes à elle pour sa grammaire.

finding-unknown-variable = « { $id } » ne reçoit pas la variable « ${ $variable } »
    .help = utilisez une variable de la référence, écrite comme là-bas

explain-unknown-variable = Une traduction utilise une variable que sa référence n’a pas.
    .why = On lirait le nom de la variable à la place d’une valeur.
    .example = en: hello = Hello { "{ $name }" }
        es: hello = Hola { "{ $nombre }" }
    .fix = Les noms de variables ne se traduisent pas : écrivez-le comme dans la référence.

finding-missing-variable = « { $id } » n’imprime pas « ${ $variable } »
    .help = mettez-la dans le texte entre accolades, comme la référence
    .variant = « { $id } » n’imprime pas « ${ $variable } » dans sa variante « { $key } »
    .variant-help = cette variante vaut pour beaucoup de nombres : il faut voir lequel

explain-missing-variable = Une traduction n’imprime pas une variable que sa référence imprime.
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
    .fix = Renommez-le avant qu’il soit traduit (après, avec `gsef-i18n carry OLD NEW`). On n’en parle que dans les fichiers qui ont une habitude nette.

finding-empty = « { $id } » ne dit rien
    .help = écrivez la traduction, ou supprimez la partie : la référence est alors affichée

explain-empty = Une partie ne dit rien là où sa référence dit quelque chose.
    .why = Elle compte comme traduite, et on ne lit rien.
    .example = idea-001 = {"{ \"\" }"}
    .fix = Écrivez la traduction, ou supprimez la partie.

finding-encoding = le fichier commence par un indicateur d’ordre des octets (BOM)
    .help = enregistrez-le en UTF-8 sans BOM
    .carriage-return = un retour chariot ne termine aucune ligne ({ $count } dans ce fichier)
    .carriage-return-help = terminez les lignes par un saut de ligne, comme le fait tout éditeur
    .mixed = le fichier a deux sortes de fins de ligne : { $crlf } avec retour chariot, { $lf } sans
    .mixed-help = aucune des deux n’est une faute ; la plupart des éditeurs savent n’en garder qu’une
    .lost = un caractère a été perdu ici quand le fichier a été enregistré dans un autre codage
    .lost-help = écrivez-le de nouveau
    .spoilt = « { $text } » est un caractère lu dans un mauvais codage
    .spoilt-help = enregistrez le fichier en UTF-8

explain-encoding = Un fichier a un indicateur d’ordre des octets, des retours chariot isolés, ou des caractères qu’un mauvais codage a abîmés.
    .why = Certains outils prennent l’indicateur pour une partie du premier message ; ce qui est abîmé est imprimé tel quel.
    .example = espa{ "\u00C3\u00B1" }ol
    .fix = Réglez l’éditeur sur UTF-8 sans BOM. `gsef-i18n check --fix` enlève l’indicateur ; ce qui est abîmé doit être écrit de nouveau.

finding-inconsistent-translation = « { $first } » dit la même chose dans la référence et est traduit autrement : « { $translation } »
    .help = si rien autour ne demande deux traductions, choisissez-en une

explain-inconsistent-translation = Un texte de la référence est traduit de plusieurs façons.
    .why = Le lecteur prend deux noms pour deux choses.
    .example = Local and regional governments : « Gobiernos locales y regionales », et ailleurs « Gobiernos regionales y locales »
    .fix = Choisissez-en une, à moins que le genre, le nombre ou la place n’en demandent deux. C’est une information ; les textes d’un ou deux mots sont laissés de côté.

finding-reused-translation = c’est aussi la traduction de « { $first } », dont la référence dit autre chose : « { $other } »
    .help = l’une a sans doute été copiée sur l’autre : la référence de celle-ci est « { $reference } »

explain-reused-translation = Une seule traduction vaut pour plusieurs textes de la référence qui disent des choses différentes.
    .why = L’une a sans doute été copiée sur l’autre.
    .example = « Las ciudades son laboratorios de innovación » pour « Women must take part in decisions »
    .fix = Traduisez le texte qui a perdu sa traduction. Les textes courts et les synonymes sont laissés de côté.
