### Typographie, selon les normes de chaque langue.

finding-quotes = « { $mark } » n’a pas de pendant
    .help = ajoutez le signe qui manque, ou supprimez celui-ci ; il faut les deux dans la traduction, même si la référence en a oublié un
    .straight = des guillemets droits entourent une citation
    .straight-help = écrivez { $wanted }
    .foreign = { $found } sont les guillemets d’une autre langue
    .foreign-help = écrivez { $wanted }
    .level = { $found } sont des guillemets d’un autre niveau
    .level-help = mettez ici { $wanted }
    .mixed = { $found } et { $wanted } sont employés au même niveau dans un même texte
    .mixed-help = gardez les mêmes partout
    .inside = il y a des espaces à l’intérieur de { $found }
    .inside-help = les guillemets touchent leurs mots
    .gone = la référence cite { $quoted }, la traduction ne cite rien
    .gone-help = mettez des guillemets autour des mots qui le traduisent

explain-quotes = Les guillemets sont ceux de la langue et du bon niveau, vont par paires et n’ont pas d’espaces à l’intérieur là où la langue n’en met pas.
    .why = Les guillemets d’une autre langue détonnent, et sans pendant on ne sait plus qui parle.
    .example = "solidarité" au lieu de « solidarité » ; « dans un texte anglais.
    .fix = Écrivez ceux de la norme : « » puis “ ” en France, “ ” puis ‘ ’ au Mexique. Un texte imprimé comme citation commence au deuxième niveau. `typography`, dans `l10n.toml`, choisit une autre norme.

finding-inverted-marks = rien n’ouvre « { $mark } »
    .help = écrivez « { $wanted } » là où commence la question ou l’exclamation
    .unclosed = rien ne ferme « { $mark } »
    .unclosed-help = écrivez « { $wanted } » là où finit la question ou l’exclamation
    .unequal = « { $mark } » ferme plus de signes qu’il n’en a été ouvert
    .unequal-help = écrivez « { $wanted } » au début
    .blank = une espace sépare « { $mark } » de ses mots
    .blank-help = le signe touche ses mots
    .foreign = « { $mark } » ne s’emploie pas dans cette langue
    .foreign-help = supprimez-le, à moins que les mots ne soient espagnols
    .other = « { $found } » ouvre ce que « { $mark } » ferme, et la référence n’interroge pas en s’exclamant
    .other-help = commencez par « { $wanted } »

explain-inverted-marks = En espagnol, ¿ et ¡ ouvrent ce que ? et ! ferment, en même nombre.
    .why = Les signes d’ouverture sont obligatoires : ils disent où la question commence.
    .example = La ESS: dónde estamos?
    .fix = Écrivez le signe qui manque là où commence la question ou l’exclamation, parfois au milieu de la phrase : La ESS: ¿dónde estamos?

finding-french-spacing = avant le signe { $mark }, il faut { $wanted ->
        [narrow] une espace fine insécable (U+202F)
       *[no-break] une espace insécable (U+00A0)
    }
    .after = après le guillemet ouvrant { $mark }, il faut { $wanted ->
        [narrow] une espace fine insécable (U+202F)
       *[no-break] une espace insécable (U+00A0)
    }
    .none = il ne faut pas d’espace à côté du signe { $mark }
    .width = à côté du signe { $mark }, l’espace insécable n’a pas la largeur de { $wanted ->
        [narrow] U+202F, l’espace fine
       *[no-break] U+00A0
    }
    .thousands = entre les chiffres de « { $number } », il faut { $wanted ->
        [narrow] une espace fine insécable (U+202F)
       *[no-break] une espace insécable (U+00A0)
    }

explain-french-spacing = À côté de ; ! ? : % « » et entre les milliers, il faut les espaces de la norme française du projet.
    .why = Une espace ordinaire laisse le signe passer à la ligne suivante ; sans espace, le texte a l’air anglais.
    .example = Où allons-nous? au lieu de Où allons-nous ?
    .fix = `check --fix` met les bonnes espaces. `typography`, dans `l10n.toml`, nomme la norme : fr-FR, fr-CA (aucune avant ; ! ?), fr-EU (aucune nulle part), fr-CH.

finding-apostrophe = « { $word } » a un autre signe au lieu de l’apostrophe ’
    .help = écrivez ’ (U+2019)
    .blank = il y a une espace à côté de l’apostrophe de « { $word } »
    .blank-help = l’apostrophe touche les deux mots
    .twice = « { $word } » a deux apostrophes
    .twice-help = n’en laissez qu’une
    .lost = l’apostrophe de « { $word } » manque
    .lost-help = écrivez ’ (U+2019) à la place de l’espace

explain-apostrophe = L’apostrophe est ’, sans espace à côté.
    .why = L’apostrophe droite vient de la machine à écrire ; à côté d’une espace, la ligne peut couper le mot.
    .example = l'eau au lieu de l’eau.
    .fix = Écrivez ’ (U+2019). Les pieds et les minutes, le code et les adresses gardent leur signe.

finding-ellipsis = « { $found } » au lieu de points de suspension
    .help = écrivez … (U+2026)

explain-ellipsis = Les points de suspension sont un seul caractère, …, et non trois points.
    .why = Trois points peuvent être séparés en fin de ligne, et sont trop serrés ou trop espacés.
    .example = des besoins ressentis... au lieu de des besoins ressentis…
    .fix = Écrivez … (U+2026). S’il y en a quatre, le dernier est sans doute de trop : les points de suspension terminent la phrase à eux seuls.

finding-punctuation = une espace précède « { $mark } »
    .help = le signe touche le mot qui le précède
    .behind = aucune espace ne suit « { $mark } »
    .behind-help = mettez une espace entre le signe et le mot suivant
    .twice = « { $found } » se trouve là où il faut un seul signe
    .twice-help = n’en laissez qu’un
    .stop = il manque un point avant « { $word } »
    .stop-help = terminez la phrase qui précède, ou écrivez le mot en minuscules

explain-punctuation = Un signe est séparé du mot qui le précède, collé au mot suivant, écrit deux fois, ou manque entre deux phrases.
    .why = La ligne peut être coupée avant le signe, deux mots ont l’air d’un seul, et le lecteur trébuche.
    .example = Nous agissons . Il a dit :oui La fin.. On vint.On vit.
    .fix = Supprimez l’espace, ajoutez-en une ou ne laissez qu’un signe. Ce que la référence écrit de même, les adresses, les heures et le code ne sont pas touchés.

finding-double-space = { $count } espaces de suite
    .help = n’en laissez qu’une
    .tab = une tabulation se trouve entre deux mots
    .tab-help = mettez une espace à sa place

explain-double-space = Plusieurs espaces se suivent, ou une tabulation se trouve, dans une ligne.
    .why = À l’impression, on voit un trou.
    .example = l’économie  sociale
    .fix = N’en laissez qu’une. Les espaces qui font un retour à la ligne en Markdown, et les colonnes que la référence a aussi, ne sont pas touchées.

finding-edge-space = { $edge ->
        [start] le texte commence par une espace
       *[end] le texte finit par une espace
    }
    .help = la référence n’en a pas à cet endroit : supprimez-la
    .missing = { $edge ->
        [start] la référence commence par une espace
       *[end] la référence finit par une espace
    }
    .missing-help = si la langue en a besoin aussi, écrivez {"{"}" "{"}"} à cet endroit

explain-edge-space = Un texte commence ou finit par une espace que sa référence n’a pas, ou l’inverse.
    .why = Les textes qui ont de telles espaces sont assemblés avec d’autres : deux mots se touchent, ou sont trop loin l’un de l’autre.
    .example = place = {"{"}" "{"}"}Mexico
    .fix = Supprimez l’espace, ou écrivez {"{"}" "{"}"} là où la référence en a une : Fluent supprime les autres espaces aux bouts d’une ligne.

finding-number-style = la langue écrit autrement l’ordinal « { $found } »
    .help = écrivez { $wanted }
    .decimal = dans « { $found } », un point précède les décimales
    .decimal-help = écrivez { $wanted }
    .thousands = dans « { $found } », des points séparent les milliers
    .thousands-help = écrivez { $wanted }
    .glued = « { $found } » n’a pas d’espace après le nombre
    .glued-help = écrivez { $wanted }

explain-number-style = Un ordinal, un nombre décimal ou un grand nombre n’est pas écrit comme la langue l’écrit, ou est collé au mot suivant.
    .why = Le lecteur trébuche sur les formes d’une autre langue, et 1.000 peut se lire mille ou un.
    .example = `la 5ème édition` et `13.6 pour cent` en français ; `el 1er foro` en espagnol
    .fix = Le français écrit `1er`, `1re`, `5e`, `13,6` et sépare les milliers par des espaces ; l’espagnol écrit `1.er` et `5.ª`.
