### Typographie, selon les normes de chaque langue.

finding-quotes = « { $mark } » n’a pas de pendant
    .help = écrivez le signe qui manque, ou supprimez celui-ci ; la traduction est jugée seule, même si la référence en a oublié un
    .straight = des guillemets droits entourent une citation
    .straight-help = écrivez { $wanted }
    .foreign = { $found } sont les guillemets d’une autre langue
    .foreign-help = écrivez { $wanted }
    .level = { $found } sont des guillemets d’un autre niveau
    .level-help = ici, il faut { $wanted }
    .mixed = { $found } et { $wanted } se trouvent au même niveau dans un seul texte
    .mixed-help = gardez les mêmes dans toute l’édition
    .inside = il y a des blancs à l’intérieur de { $found }
    .inside-help = les guillemets touchent leurs mots

explain-quotes = Les guillemets sont ceux de la langue et du bon niveau, sans blancs à l’intérieur là où elle n’en met pas, et vont par paires.
    .why = Les guillemets d’une autre langue détonnent, et sans pendant on ne sait plus qui parle.
    .example = "solidarité" à la place de « solidarité » ; « dans un texte anglais.
    .fix = Écrivez ceux de la norme : « » puis “ ” en France, “ ” puis ‘ ’ au Mexique. Un texte imprimé comme citation commence au deuxième niveau. `typography`, dans `l10n.toml`, choisit une autre norme.

finding-inverted-marks = rien n’ouvre « { $mark } »
    .help = écrivez « { $wanted } » là où commence la question ou l’exclamation
    .unclosed = rien ne ferme « { $mark } »
    .unclosed-help = écrivez « { $wanted } » là où finit la question ou l’exclamation
    .unequal = il y a moins de signes à l’ouverture que « { $mark } » n’en ferme
    .unequal-help = écrivez « { $wanted } » au début
    .blank = un blanc sépare « { $mark } » de ses mots
    .blank-help = le signe touche ses mots
    .foreign = « { $mark } » ne s’emploie pas dans cette langue
    .foreign-help = supprimez-le, à moins que les mots ne soient espagnols

explain-inverted-marks = En espagnol, ¿ et ¡ ouvrent ce que ? et ! ferment, en même nombre.
    .why = Les signes d’ouverture sont obligatoires : ils disent où la question commence.
    .example = La ESS: dónde estamos?
    .fix = Écrivez le signe qui manque là où commence la question ou l’exclamation, parfois au milieu de la phrase : La ESS: ¿dónde estamos?

finding-french-spacing = avant « { $mark } », il faut { $wanted ->
        [narrow] une espace fine insécable (U+202F)
       *[no-break] une espace insécable (U+00A0)
    }
    .after = après « { $mark } », il faut { $wanted ->
        [narrow] une espace fine insécable (U+202F)
       *[no-break] une espace insécable (U+00A0)
    }
    .none = il ne faut pas d’espace à côté de « { $mark } »
    .width = à côté de « { $mark } », l’espace insécable n’a pas la largeur de { $wanted ->
        [narrow] U+202F, l’espace fine
       *[no-break] U+00A0
    }
    .thousands = entre les chiffres de « { $number } », il faut { $wanted ->
        [narrow] une espace fine insécable (U+202F)
       *[no-break] une espace insécable (U+00A0)
    }

explain-french-spacing = À côté de ; ! ? : % « » et entre les milliers se trouvent les espaces de la norme française du projet.
    .why = Une espace ordinaire laisse le signe passer à la ligne suivante ; sans espace, le texte a l’air anglais.
    .example = Où allons-nous? à la place de Où allons-nous ?
    .fix = `check --fix` met les bonnes espaces. `typography`, dans `l10n.toml`, nomme la norme : fr-FR, fr-CA (aucune avant ; ! ?), fr-EU (aucune nulle part), fr-CH.

finding-apostrophe = « { $word } » a un autre signe à la place de l’apostrophe ’
    .help = écrivez ’ (U+2019)
    .blank = un blanc se trouve à côté de l’apostrophe de « { $word } »
    .blank-help = l’apostrophe touche les deux mots

explain-apostrophe = L’apostrophe est ’, sans blanc à côté.
    .why = L’apostrophe droite vient de la machine à écrire ; à côté d’un blanc, la ligne peut couper le mot.
    .example = l'eau à la place de l’eau.
    .fix = Écrivez ’ (U+2019). Les pieds et les minutes, le code et les adresses gardent leur signe.

finding-ellipsis = « { $found } » tient lieu de points de suspension
    .help = écrivez … (U+2026)

explain-ellipsis = Les points de suspension sont un seul caractère, …, et non trois points.
    .why = Trois points peuvent être séparés en fin de ligne, et sont trop serrés ou trop espacés.
    .example = des besoins ressentis... à la place de des besoins ressentis…
    .fix = Écrivez … (U+2026). S’il y en a quatre, le dernier est sans doute de trop : les points de suspension terminent la phrase à eux seuls.

finding-double-space = { $count } blancs se suivent
    .help = n’en laissez qu’un

explain-double-space = Plusieurs blancs se suivent dans une ligne.
    .why = À l’impression, on voit un trou.
    .example = l’économie  sociale
    .fix = N’en laissez qu’un. Les retours à la ligne de Markdown en fin de ligne, et les colonnes que la référence a aussi, ne sont pas touchés.

finding-edge-space = { $edge ->
        [start] le texte commence par un blanc
       *[end] le texte finit par un blanc
    }
    .help = la référence n’en a pas à cet endroit : supprimez-le
    .missing = { $edge ->
        [start] la référence commence par un blanc
       *[end] la référence finit par un blanc
    }
    .missing-help = si la langue en a besoin aussi, écrivez {"{"}" "{"}"} à cet endroit

explain-edge-space = Un texte commence ou finit par un blanc que sa référence n’a pas, ou l’inverse.
    .why = Les textes qui ont de tels blancs sont assemblés avec d’autres : deux mots se touchent, ou sont trop loin l’un de l’autre.
    .example = place = {"{"}" "{"}"}Mexico
    .fix = Supprimez le blanc, ou écrivez {"{"}" "{"}"} là où la référence en a un : Fluent supprime les autres blancs aux bouts d’une ligne.
