### Termes convenus, noms et orthographe.

finding-acronyms = le sigle « { $acronym } » de la référence manque
    .help = écrivez-le, ou son équivalent dans cette langue, ou les mots qu’il abrège
    .other = la référence a « { $acronym } », la traduction « { $found } »
    .other-help = ce serait ici « { $counterpart } » ; si « { $found } » est juste, le glossaire peut le dire
    .left = « { $acronym } » se dit « { $counterpart } » dans cette langue
    .left-help = écrivez « { $counterpart } » ; un nom qui garde « { $acronym } » va dans la liste des noms

explain-acronyms = Un sigle de la référence n’est pas dans la traduction, ni tel quel ni par son équivalent.
    .why = Personne ne reconnaît le sigle d’une autre langue, ni un sigle dont une lettre a changé.
    .example = SDG se dit ODS en espagnol et ODD en français.
    .fix = Écrivez le sigle de la langue, ou les mots en entier. Ce qui est propre à une publication va dans son glossaire : le sigle qu’il donne est alors le bon, et un terme qui manque n’est signalé que par `glossary`.

finding-do-not-translate = le nom « { $name } » de la référence manque
    .help = écrivez-le comme dans la liste des noms
    .altered = la référence a le nom « { $name } », la traduction « { $found } »
    .altered-help = écrivez le nom comme dans la liste des noms

explain-do-not-translate = Un nom qui ne doit pas changer n’est pas dans la traduction.
    .why = On doit aux personnes et aux organisations leur nom, lettre pour lettre.
    .example = José Mújica au lieu de José Mujica
    .fix = Écrivez le nom comme dans la liste du projet (`names` dans `[checks]`), ou retirez-le de la liste. Les apostrophes et les espaces peuvent être ceux de la langue.

finding-glossary = le terme convenu pour « { $term } » est « { $preferred } », et la traduction ne l’emploie pas
    .help = écrivez { $choice ->
        [single] « { $preferred } »
       *[several] « { $preferred } » (ou : { $others })
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
        [single] « { $preferred } »
       *[several] « { $preferred } » (ou : { $others })
    }{ $noted ->
        [yes]  ; le glossaire dit : { $note }
       *[no] { "" }
    }
    .no-column = le glossaire n’a pas de colonne pour la langue de la référence, « { $language } »
    .no-column-help = la première ligne nomme les colonnes : une langue pour ses termes, `LANGUE_forbidden`, `severity`, `note`, `scope`
    .no-translations = le glossaire n’a pas de colonne pour « { $language } » : aucun terme ne lui est demandé
    .no-translations-help = ajoutez une colonne « { $language } » pour les termes de cette langue
    .similar = la colonne « { $value } » n’est pas lue : vouliez-vous dire « { $similar } » ?
    .similar-help = corrigez son nom ; une colonne d’un autre nom est une remarque de la rédaction
    .cells =
        cette ligne a { $cells ->
            [one] { $cells } cellule
           *[other] { $cells } cellules
        }, le tableau a { $columns ->
            [one] { $columns } colonne
           *[other] { $columns } colonnes
        }
    .cells-help = mettez entre guillemets droits la cellule qui contient une virgule
    .severity = `severity` est `error` ou `advice` (conseil), et non « { $value } »
    .severity-help = écrivez l’un des deux ; une cellule vide vaut `error`
    .no-term = cette ligne n’a pas de terme dans la langue de la référence
    .no-term-help = écrivez le terme, ou retirez la ligne

explain-glossary = Une traduction n’emploie pas un terme convenu, ou emploie une forme rejetée.
    .why = Une chose doit avoir un seul nom dans tout le texte. Ce qui paraît un synonyme peut aussi dire autre chose.
    .example = « Public policies » se dit « politiques publiques » ; la traduction dit « normes publiques ».
    .fix = Employez une forme du glossaire, au nombre, au genre et dans l’ordre qui conviennent. Si le glossaire se trompe ici, corrigez sa ligne ; la colonne `scope` limite une ligne à quelques messages (`session-*`).

finding-glossary-unused = aucun texte de la référence ne contient « { $term } »
    .help = corrigez la ligne pour qu’elle dise ce que dit la référence, ou retirez-la

explain-glossary-unused = Une entrée du glossaire ne se trouve nulle part dans la référence.
    .why = L’entrée semble veiller sur un terme et ne veille sur rien : elle est mal écrite, ou la référence a changé.
    .example = « public policy’s » au lieu de « public policy ».
    .fix = Écrivez le terme comme dans la référence (plusieurs formes sont séparées par `|`), ou retirez la ligne.

finding-spelling = « { $word } » n’est pas dans le dictionnaire
    .help = corrigez ce mot ; s’il est juste, ajoutez-le à la liste `words` de `l10n.toml`
    .suggested = « { $word } » n’est pas dans le dictionnaire ; vouliez-vous dire : { $suggestions } ?
    .suggested-help = corrigez ce mot ; s’il est juste, ajoutez-le à la liste `words` de `l10n.toml`
    .absent = les mots de « { $locale } » n’ont pas été vérifiés : le dictionnaire { $path } manque
    .absent-help = placez là un dictionnaire Hunspell, { $path }.aff et { $path }.dic : LibreOffice, Firefox et npm (paquets `dictionary-…`) en fournissent
    .broken = les mots de « { $locale } » n’ont pas été vérifiés : le dictionnaire { $path } est illisible : { $reason }
    .broken-help = il faut un dictionnaire Hunspell (.aff et .dic) en UTF-8 ou en ISO 8859-1

explain-spelling = Un mot n’est ni dans le dictionnaire que le projet indique pour la langue, ni dans ses propres listes de mots et de noms.
    .why = C’est peut-être une faute de frappe, et l’orthographe est ce sur quoi on bute d’abord.
    .example = gouvenrements au lieu de gouvernements.
    .fix = Corrigez le mot. S’il est juste, ajoutez-le au fichier qu’indique `words` dans la table [checks] de `l10n.toml`, un mot par ligne ; `fr: mot` vaut pour une seule langue. Les dictionnaires sont indiqués dans la table [checks.spelling].
