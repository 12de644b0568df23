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
    .byte-order-mark = le fichier commence par un indicateur d’ordre des octets (BOM)
    .byte-order-mark-help = enregistrez-le en UTF-8 sans BOM
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
