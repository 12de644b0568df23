### Termes convenus, noms et orthographe.

finding-glossary = le terme convenu pour « { $term } » est « { $preferred } », et la traduction ne l’emploie pas
    .help = écrivez { $choice ->
        [one] « { $preferred } »
       *[many] « { $preferred } » (ou : { $others })
    }{ $noted ->
        [yes]  ; le glossaire dit : { $note }
       *[no] { "" }
    }
    .advice = conseil : « { $term } » se dirait « { $preferred } »
    .advice-help = { $noted ->
        [yes] le glossaire dit : { $note }
       *[no] d’autres mots peuvent convenir
    }
    .rejected = « { $form } » n’est pas le mot pour « { $term } »
    .rejected-help = écrivez { $choice ->
        [one] « { $preferred } »
       *[many] « { $preferred } » (ou : { $others })
    }{ $noted ->
        [yes]  ; le glossaire dit : { $note }
       *[no] { "" }
    }
    .no-column = le glossaire n’a pas de colonne pour la langue de la référence, « { $language } »
    .no-column-help = la première ligne nomme les colonnes : une langue pour ses termes, `LANGUE_forbidden`, `severity`, `note`, `scope`
    .cells = cette ligne a { $cells } cellules, et le tableau a { $columns } colonnes
    .cells-help = mettez entre guillemets droits la cellule qui contient une virgule
    .severity = un terme vaut `error` ou `advice` (conseil), et non « { $value } »
    .no-term = cette ligne n’a pas de terme dans la langue de la référence

explain-glossary = Une traduction n’emploie pas un terme convenu, ou emploie une forme rejetée.
    .why = Une chose doit avoir un seul nom dans tout le texte. Ce qui paraît un synonyme peut aussi dire autre chose.
    .example = « Public policies » se dit « politiques publiques » ; la traduction dit « normes publiques ».
    .fix = Employez une forme du glossaire, au nombre, au genre et dans l’ordre qui conviennent. Si le glossaire se trompe ici, corrigez sa ligne ; la colonne `scope` limite une ligne à quelques messages (`session-*`).

finding-glossary-unused = aucun texte de la référence ne contient « { $term } »
    .help = corrigez la ligne pour qu’elle dise ce que dit la référence, ou retirez-la

explain-glossary-unused = Une entrée du glossaire ne se trouve nulle part dans la référence.
    .why = L’entrée semble veiller sur un terme et ne veille sur rien : elle est mal écrite, ou la source a changé.
    .example = « public policy’s » au lieu de « public policy ».
    .fix = Écrivez le terme comme dans la référence (plusieurs formes sont séparées par `|`), ou retirez la ligne.

finding-spelling = « { $word } » n’est pas dans le dictionnaire
    .help = corrigez ce mot ; s’il est juste, ajoutez-le à la liste `words` de `l10n.toml`
    .suggested = « { $word } » n’est pas dans le dictionnaire ; peut-être : { $suggestions }
    .suggested-help = corrigez ce mot ; s’il est juste, ajoutez-le à la liste `words` de `l10n.toml`
    .absent = les mots de « { $locale } » n’ont pas été vérifiés : le dictionnaire { $path } manque
    .absent-help = placez là un dictionnaire Hunspell, { $path }.aff et { $path }.dic : LibreOffice, Firefox et npm (paquets `dictionary-…`) en fournissent
    .broken = les mots de « { $locale } » n’ont pas été vérifiés : le dictionnaire { $path } est illisible : { $reason }
    .broken-help = il faut un dictionnaire Hunspell (.aff et .dic) en UTF-8 ou en ISO 8859-1

explain-spelling = Un mot n’est ni dans le dictionnaire que le projet indique pour la langue, ni dans sa propre liste de mots.
    .why = C’est peut-être une faute de frappe, et c’est sur elles que l’on bute d’abord.
    .example = gouvenrements au lieu de gouvernements.
    .fix = Corrigez le mot. S’il est juste, ajoutez-le au fichier qu’indique `words` dans la table [checks] de `l10n.toml`, un mot par ligne ; `fr: mot` vaut pour une seule langue. Les dictionnaires sont indiqués dans la table [checks.spelling].
