### Balisage, adresses et caractères : ce qui doit traverser une traduction sans dommage.

finding-urls = « { $found } » n’est pas l’adresse qui est dans la référence, « { $expected } »
    .help = copiez l’adresse de la référence
    .lost = l’adresse « { $expected } » manque dans la traduction
    .lost-help = mettez-la là où la référence l’a
    .extra = la référence n’a pas ici d’adresse « { $found } »
    .extra-help = supprimez-la, ou corrigez-la d’après la référence

explain-urls = Une adresse web n’est pas celle de la référence, est perdue, ou n’est que dans la traduction.
    .why = Une mauvaise lettre ne mène nulle part, ou mène ailleurs.
    .example = www.gsef2021.org dans la référence, www.gsef2020.org dans la traduction
    .fix = Copiez l’adresse de la référence. Seule la langue peut y changer : `/en/` et `/fr/`, `en.` et `fr.`, `lang=en` et `lang=fr`. Les adresses chez example.com, example.org et example.net, ou en `.example`, ne sont que des exemples : elles se traduisent comme tout texte.

finding-emails = « { $found } » n’est pas l’adresse électronique qui est dans la référence, « { $expected } »
    .help = copiez l’adresse de la référence
    .lost = l’adresse électronique « { $expected } » manque dans la traduction
    .lost-help = mettez-la là où la référence l’a
    .extra = la référence n’a pas ici d’adresse électronique « { $found } »
    .extra-help = supprimez-la, ou corrigez-la d’après la référence

explain-emails = Une adresse électronique n’est pas celle de la référence, est perdue, ou n’est que dans la traduction.
    .why = Un message à une mauvaise adresse n’arrive à personne, ou arrive à un inconnu.
    .example = contact@… dans la référence, contacto@… dans la traduction
    .fix = Copiez l’adresse de la référence. Les adresses chez example.com, example.org et example.net, ou en `.example`, ne sont que des exemples : elles se traduisent comme tout texte.

finding-markup = le balisage n’est pas celui de la référence
    .strong = passages en gras (**…**) : { $found } ici, { $expected } dans la référence
    .strong-help = mettez deux astérisques juste avant le premier mot et juste après le dernier, comme la référence
    .emphasis = passages en italique (*…*) : { $found } ici, { $expected } dans la référence
    .emphasis-help = mettez un astérisque juste avant le premier mot et juste après le dernier, comme la référence
    .code = passages de code (`…`) : { $found } ici, { $expected } dans la référence
    .code-help = mettez un accent grave de chaque côté, comme la référence
    .links = liens ([…](…)) : { $found } ici, { $expected } dans la référence
    .links-help = écrivez les mots entre crochets et, juste après, la cible entre parenthèses
    .target = la référence n’a aucun lien vers « { $target } »
    .target-help = la cible d’un lien ne se traduit pas
    .loose = « { $mark } » est seul : il serait affiché tel quel
    .loose-help = ajoutez l’autre, contre son mot, ou supprimez celui-ci
    .tag-lost = la balise { $tag } de la référence manque
    .tag-lost-help = mettez-la autour des mêmes mots que dans la référence
    .tag-extra = la référence n’a pas cette balise : { $tag }
    .tag-extra-help = supprimez-la, ou corrigez-la d’après la référence
    .tag-order = la balise { $tag } n’est pas fermée, ou ne ferme rien
    .tag-order-help = fermez d’abord ce qui a été ouvert en dernier

explain-markup = Les italiques, le gras, les liens, le code ou les balises sont cassés, ou ne sont pas ceux de la référence, ou l’un de leurs signes est seul.
    .why = Un astérisque seul se voit ; une balise perdue casse la page.
    .example = the **Committee* of
    .fix = Mettez les marques contre les mots auxquels elles appartiennent. Elles peuvent se déplacer avec eux ; un ou deux mots en italique peuvent être en plus ou en moins, car d’autres mots sont étrangers dans une autre langue.

finding-brackets = « { $bracket } » est seul
    .help = ajoutez l’autre signe, ou supprimez celui-ci
    .before = aucune espace ne précède « { $bracket } »
    .before-help = mettez une espace entre le mot et la parenthèse
    .behind = aucune espace ne suit « { $bracket } »
    .behind-help = mettez une espace entre la parenthèse et le mot suivant
    .inside = une espace sépare « { $bracket } » de ses mots
    .inside-help = la parenthèse touche ses mots
    .label = il manque le repère « { $label }) » de la liste
    .label-help = écrivez-le comme les autres : une lettre ou un nombre, la parenthèse, une espace

explain-brackets = Une parenthèse ou un crochet s’ouvre sans se fermer, se ferme sans s’être ouvert, a une espace à l’intérieur ou n’en a pas à l’extérieur, ou manque à un repère de liste.
    .why = On ne voit pas où finit l’incise.
    .example = la ESS (economía social
    .fix = Ajoutez l’autre signe. La parenthèse d’un repère de liste (`a)`) ou d’une émoticône (`:)`) est seule ; les intervalles ne sont pas signalés, ni ce que la référence laisse ouvert.

finding-invisible-character = un caractère invisible : { $character }
    .control = un caractère de commande : { $character }
    .control-help = supprimez-le : ce n’est pas du texte
    .zero-width = un caractère sans chasse : { $character }
    .zero-width-help = supprimez-le : les recherches ne trouvent pas les mots qui le contiennent
    .joiner = un liant entre des lettres qui ne se lient pas : { $character }
    .joiner-help = supprimez-le : les recherches ne trouvent pas les mots qui le contiennent
    .direction = un caractère qui change la direction du texte : { $character }
    .direction-help = supprimez-le : ce qui est montré n’est pas ce qui est écrit
    .soft-hyphen = un trait d’union conditionnel : { $character }
    .soft-hyphen-help = supprimez-le : les recherches ne trouvent pas les mots qui le contiennent, et la mise en page sait où couper
    .variation = un caractère qui demande une forme que le précédent n’a pas : { $character }
    .variation-help = supprimez-le
    .tag = un texte caché : { $character }
    .tag-help = supprimez-le : personne ne peut le lire, mais les programmes le lisent
    .private = ce n’est pas un caractère, ou chaque police a le sien : { $character }
    .private-help = écrivez ce qui était voulu

explain-invisible-character = Un caractère invisible change ce qui est lu ou montré.
    .why = Les recherches ne trouvent pas les mots qui le contiennent ; un changement de direction peut montrer un autre texte que celui qui est là.
    .example = eco‹U+200B›nomía
    .fix = `gsef-i18n check --fix` enlève ce qui n’a pas de chasse. Les espaces insécables, les émojis et ce dont les écritures arabe, persane, hébraïque, indiennes et d’autres ont besoin ne sont pas touchés. Là où il en faut un, écrivez une séquence d’échappement : `{ "{ \"\\u200B\" }" }`.

finding-not-normalized = des lettres et leurs accents sont des caractères séparés ({ $count }), d’abord dans « { $word } »
    .help = `gsef-i18n check --fix` les compose ; rien ne change à l’œil

explain-not-normalized = Un texte n’est pas dans la forme composée d’Unicode (NFC).
    .why = Des lettres séparées de leurs accents se voient pareillement, mais les recherches ne trouvent pas le mot, et pour un programme il est mal écrit.
    .example = e{"\u0301"} au lieu de é
    .fix = `gsef-i18n check --fix` les compose.
