### Le projet : sa configuration et ses fichiers.

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
    .outside = « { $value } » n’est pas un chemin dans le dossier du projet
    .no-locales = il n’y a pas de langues : écrivez `locales = ["fr"]`
    .action = « { $value } » n’est pas une action de filtre
    .action-help = valeurs possibles : ignore, warning, error
    .severity = « { $value } » n’est pas une gravité
    .severity-help = valeurs possibles : off, info, warning, error
    .typography = « { $value } » n’est pas une norme typographique
    .typography-help = valeurs possibles : { $available }
    .key = « { $value } » n’est pas une expression régulière
    .code = le code « { $value } » n’existe pas
    .code-help =
        { $similar ->
            [none] `gsef-i18n explain` affiche les codes
           *[other] vouliez-vous dire « { $similar } » ?
        }
    .code-fixed = « { $value } » est toujours une erreur : ce qui est illisible ou perdu doit être corrigé
    .not-in-included = « { $value } » ne peut pas figurer dans un fichier inclus ou exclu
    .not-in-included-help = d’un tel fichier, seuls comptent [env], [[paths]], [[filters]] et [[includes]] ; écrivez le reste dans le l10n.toml du projet
    .locale-without-paths = aucune table [[paths]] n’est pour « { $locale } » : rien n’en serait vérifié
    .locale-without-paths-help = nommez-la dans les `locales` d’une table [[paths]], ou retirez-les
    .no-reference = aucun fichier ne correspond à la référence « { $value } »
    .no-reference-help = corrigez le chemin, ou retirez sa table [[paths]] : sans référence, tout ce qui est traduit paraît obsolète
    .similar = « { $value } » n’est pas lu : vouliez-vous dire { $similar } ?

explain-configuration = `l10n.toml` est inutilisable en l’état.
    .why = Ce fichier dit où sont la référence et les traductions, et vers quelles langues on traduit. Rien ne peut être vérifié tant qu’il n’est pas juste.
    .example = locales = ["es", "../x"]
    .fix = Corrigez l’endroit montré. Les langues s’écrivent selon BCP 47 : `fr`, `es-MX`.

finding-profile = ce fichier est inutilisable : { $reason }
    .erratum = un erratum a soit un `replace`, soit une `question`
    .name = « { $name } » ne peut pas nommer un fichier : utilisez des lettres, des chiffres, des traits d’union et des traits de soulignement
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
    .edition-page = les notes de [edition] vont à la fin de la page « { $name } », qu’aucune section n’a
    .left-out = une expression de la section « { $section } » a un groupe `aside` : dites dans `left-out` pourquoi ses mots sont laissés de côté
    .capitals = « { $id } » doit être imprimé ici en capitales, et la ligne a des minuscules : « { $text } »
    .capitals-help = enlevez `capitals`, ou corrigez la ligne par un erratum
    .printed-otherwise = « { $id } » est imprimé ici avec d’autres mots qu’auparavant
    .printed-otherwise-help = corrigez l’un des deux par un erratum, ou donnez à celui-ci un nom à lui
    .country = « { $text } » n’est pas parmi les pays du profil
    .country-help = ajoutez-le à [countries.names], ou corrigez-le par un erratum
    .title = aucun message de la source n’a l’identifiant « { $id } »

explain-profile = Le profil de la publication, ou un fichier à côté de lui, est inutilisable ou ne correspond pas à la source.
    .why = Le profil dit où commence chaque partie de la source et quelle forme elle a. Si une partie est introuvable, tout ce qui suit serait lu comme ce qu’il n’est pas.
    .example = begins = "Panellists"
    .fix = Comparez l’endroit montré avec la source. `docs/profile.md` explique chaque clé.

finding-unreadable = impossible de lire { $file } : { $reason }
    .absent = { $file } n’existe pas
    .named = { $file } n’existe pas
    .named-help = mettez le fichier en place, corrigez ici son chemin, ou retirez la ligne
    .dangling = { $file } est un lien qui ne mène nulle part
    .dangling-help = mettez en place le fichier auquel il mène, ou supprimez le lien
    .outside = { $file } est en dehors du projet
    .outside-help = ce qu’un fichier nomme doit se trouver dans le dossier de l10n.toml : mettez-le là et corrigez le chemin
    .link-outside = { $file } mène hors du projet : le lien { $link } va vers { $target }
    .link-outside-help = mettez le fichier ou le dossier à la place du lien ; un lien à l’intérieur du projet est suivi
    .not-a-file = { $file } n’est pas un fichier
    .not-utf8 = { $file } n’est pas du texte en UTF-8
    .not-utf8-help = enregistrez-le en UTF-8 ; rien n’en a été utilisé
    .nul = { $file } contient un caractère NUL : ce n’est pas du texte
    .empty = la source est vide

explain-unreadable = Un fichier nécessaire n’existe pas, ne peut pas être ouvert ou n’est pas du texte en UTF-8.
    .why = Ce qui ne peut pas être lu passerait pour manquant, et pourrait être écrasé.
    .example = impossible de lire locales/fr/ideas.ftl : Permission denied
    .fix = Remettez le fichier en place, donnez le droit de le lire ou enregistrez-le en UTF-8.

finding-reference-lost = { $file } n’existe pas, mais il y en a des traductions
    .help = les identifiants seraient attribués à nouveau, et les traductions iraient à d’autres messages : remettez le fichier en place (`git checkout -- FICHIER`) avant `extract`
    .conflict = { $file } contient les marques d’un conflit de fusion non résolu
    .conflict-help = gardez un côté du conflit, n’importe lequel, puis exécutez à nouveau `gsef-i18n extract`

explain-reference-lost = La référence manque ou contient un conflit de fusion non résolu, alors qu’il y a des traductions.
    .why = La référence garde quel identifiant va avec quel texte. Si elle était refaite à partir de rien, une traduction pourrait aller à un autre message.
    .example = <<<<<<< HEAD
    .fix = Reprenez le fichier dans le dépôt, ou gardez un côté du conflit ; puis exécutez `gsef-i18n extract`.
