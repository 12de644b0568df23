### Ce que disent les commandes en plus de leurs constats.

severity-error = erreur
severity-warning = avertissement
severity-info = information
severity-help = aide{"\u00A0"}

## La dernière ligne d’une vérification. $errors, $warnings et $infos sont des nombres.

summary-none = Rien à signaler.
summary-errors =
    { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $infos ->
        [one] { $infos } remarque
       *[other] { $infos } remarques
    }. `gsef-i18n explain CODE` en dit plus sur un constat.
summary-no-errors =
    Aucune erreur, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $infos ->
        [one] { $infos } remarque
       *[other] { $infos } remarques
    }. `gsef-i18n explain CODE` en dit plus sur un constat.

## Trop de constats pour les montrer : ce qui est omis, et combien il y en a de chaque sorte.

summary-more = … et { $count } autres `{ $code }` dans { $file }
summary-cut = { $count } constats sur { $total } ne sont pas montrés : `--select CODE` montre tous ceux d’une sorte ; `--max 0`, tout.
table-code = code
table-errors = erreurs
table-warnings = avertissements
table-infos = remarques

## La liste des constats connus.

summary-known =
    { $count ->
        [one] { $count } constat connu n’est pas montré.
       *[other] { $count } constats connus ne sont pas montrés.
    }
summary-gone =
    { $count ->
        [one] { $count } constat connu a disparu : `--update-baseline` le retire de la liste.
       *[other] { $count } constats connus ont disparu : `--update-baseline` les retire de la liste.
    }
baseline-absent =
    erreur : la liste des constats connus { $file } n’existe pas
      ce serait { $place } : son chemin est relatif au projet
      `gsef-i18n check --baseline { $file } --update-baseline` l’écrit
baseline-broken =
    erreur : { $place } : ce n’est pas une liste de constats connus : { $reason }
      remettez le fichier en place (`git checkout -- FICHIER`), ou supprimez-le et écrivez-le à nouveau avec --update-baseline
baseline-conflict =
    erreur : { $place } : la liste des constats connus porte les marques d’une fusion non résolue
      gardez un côté, n’importe lequel, et relancez la vérification avec --update-baseline
baseline-version = erreur : la liste des constats connus { $file } est de la version { $version }, que ce programme ne connaît pas
baseline-not-written = erreur : { $file } n’a pas été écrit : ce qui ne peut être lu cache d’autres constats
baseline-written =
    { $count ->
        [one] { $file } : { $count } constat est désormais connu
       *[other] { $file } : { $count } constats sont désormais connus
    }{ $kept ->
        [0] .
        [one]  ; { $kept } d’entre eux était déjà connu, et cette fois il n’était pas demandé de le chercher.
       *[other]  ; { $kept } d’entre eux étaient déjà connus, et cette fois il n’était pas demandé de les chercher.
    }

## Ce que SARIF dit d’une correction et des chemins.

sarif-fix-safe = `gsef-i18n check --fix` le fait
sarif-fix-offered = une proposition : voyez si elle est juste
sarif-root = le dossier du dépôt

## Des constats présentés comme un seul. $ids en nomme quelques-uns, $more compte les autres.

summary-remarks = information[{ $code }] : { $count } endroits ; `gsef-i18n check --select { $code }` les énumère
summary-allowed =
    { $count ->
        [one] { $count } autre constat est admis.
       *[other] { $count } autres constats sont admis.
    }
group-ids = { $ids }
group-ids-more = { $ids } et { $more } autres

## Pourquoi un second endroit est montré.

related-also = ici aussi
related-contents-entry = l’entrée de la table des matières
related-first-printed = imprimé ici la première fois
related-first-number = le premier avec ce numéro
related-first-here = le premier est ici
related-reference-here = dans la référence
related-value-here = le texte d’où elle est tirée

## Ce qui échoue en dehors des fichiers.

failed-to-save = erreur : l’écriture a échoué, et rien n’a été modifié : { $reason }
failed-midway =
    erreur : l’écriture a échoué : { $reason }
      modifié malgré tout : { $changed }
      exécutez la même commande encore une fois pour la mener à son terme
reason-system = { $file } : { $reason }
reason-meanwhile = quelqu’un a enregistré { $file } entre-temps, et le fichier reste tel quel
reason-meanwhile-help = { "  " }exécutez la commande encore une fois
reason-held =
    une autre commande{ $owner ->
        [none] { "" }
       *[other] { " " }(processus { $owner })
    } écrit dans ce projet
reason-held-help = { "  " }attendez qu’elle ait fini, puis exécutez la commande encore une fois
written-not-printed = Tout est écrit ; seul le compte rendu n’a pas pu être affiché : { $reason }
interrupted =
    erreur : `gsef-i18n { $command }` a été interrompue pendant l’écriture, et les fichiers peuvent ne pas concorder
      exécutez-la encore une fois : elle est d’abord menée à son terme
interrupted-completed = Une commande interrompue a été menée à son terme : `gsef-i18n { $command }`.
interrupted-undone = Ce qu’une commande interrompue, `gsef-i18n { $command }`, avait laissé a été retiré : elle n’avait rien modifié pour de bon.
interrupted-left = { $file } a été modifié après l’interruption, et reste tel quel.
failed-to-print = erreur : le résultat n’a pas pu être écrit : { $reason }
no-such-folder = erreur : le dossier { $folder } n’existe pas
no-publication =
    erreur : ce projet n’a pas de [publication] dans l10n.toml : il n’y a donc rien pour { $command }
      sa référence est tenue à la main ; `check` fonctionne avec elle
no-such-locale =
    erreur : « { $locale } » n’est pas une langue de ce projet
      valeurs possibles : { $available }
no-such-code =
    erreur : le code « { $code } » n’existe pas{ $similar ->
        [none] { "" }
       *[other]  ; vouliez-vous dire « { $similar } » ?
    }
      `gsef-i18n explain` les affiche tous
no-such-command =
    erreur : la commande « { $command } » n’existe pas
      valeurs possibles : { $available }
check-nothing = erreur : --select et --ignore ne laissent aucun code : rien n’est demandé
check-progress = { $done } fichiers vérifiés sur { $total }

## check --fix. $change montre les mots ainsi : [-avant-]{"{"}+après+}.

fix-safe = `gsef-i18n check --fix` écrit : { $change }
fix-offered = vouliez-vous dire ceci ? { $change }
fix-none = Il n’y a rien à corriger sans le jugement d’une personne.
fix-done =
    { $count ->
        [one] { $count } correction
       *[other] { $count } corrections
    } dans { $files ->
        [one] { $files } fichier :
       *[other] { $files } fichiers :
    }
fix-dry =
    { $count ->
        [one] { $count } correction serait faite
       *[other] { $count } corrections seraient faites
    } dans { $files ->
        [one] { $files } fichier :
       *[other] { $files } fichiers :
    }
fix-code = {"  "}{ $code } : { $count }
fix-refused = { $file } : les corrections de { $codes } n’ont pas été faites, car avec elles le fichier ne donnerait plus les mêmes messages. C’est un défaut de gsef-i18n : merci de le signaler.
fix-restless = Certaines corrections se défont l’une l’autre et ont été arrêtées. C’est un défaut de gsef-i18n : merci de le signaler.

## extract

extract-unsound =
    { $count ->
        [one] Rien n’a été écrit : la source contient { $count } erreur.
       *[other] Rien n’a été écrit : la source contient { $count } erreurs.
    }
extract-current = La référence est à jour.
extract-stale =
    { $count ->
        [one] { $count } fichier n’est pas à jour. Exécutez `gsef-i18n extract`.
       *[other] { $count } fichiers ne sont pas à jour. Exécutez `gsef-i18n extract`.
    }
extract-done =
    { $files ->
        [one] { $files } fichier écrit
       *[other] { $files } fichiers écrits
    } ; la référence compte { $messages } messages.

## Ce qui concerne les décalages : diff, accept, note, status

no-such-message = erreur : il n’y a pas de message, de partie ni de ressource « { $id } »
diff-none = Aucun décalage.
diff-edited = la traduction a été modifiée depuis
diff-untouched = la traduction est inchangée
kind-cosmetic = signes et espaces
kind-editorial = le sens est le même
kind-numbers = nombres
kind-context = qui parle
kind-wording = mots
accept-missing = la traduction manque, ou ne peut pas être lue
accept-untouched = la référence a changé et la traduction est inchangée : modifiez-la, ou indiquez `--still-correct --reason TEXTE`
accept-refused =
    { $count ->
        [one] Rien n’a été enregistré : { $count } partie ne peut pas être acceptée.
       *[other] Rien n’a été enregistré : { $count } parties ne peuvent pas être acceptées.
    }
accept-dry =
    { $count ->
        [one] { $count } partie serait enregistrée.
       *[other] { $count } parties seraient enregistrées.
    }
accept-done =
    { $count ->
        [one] { $count } partie enregistrée.
       *[other] { $count } parties enregistrées.
    }
accept-no-reason = erreur : --still-correct et --reason TEXTE vont ensemble
accept-what = erreur : indiquez ce qui est à accepter : messages, ressources, --new, --edited ou --all
note-kept = { $locale } : la note sur { $id } est gardée ; `gsef-i18n status` l’affiche.
note-removed =
    { $count ->
        [one] { $count } note sur { $id } supprimée.
       *[other] { $count } notes sur { $id } supprimées.
    }
note-none = erreur : il n’y a pas de note sur { $id }
note-none-such = erreur : il n’y a pas de telle note sur { $id } ; sans --remove ni TEXTE, ses notes sont énumérées
allow-kept = { $locale } : { $code } est admis sur { $id }.
allow-removed =
    { $locale } : { $count ->
        [one] { $count } autorisation supprimée sur { $id }.
       *[other] { $count } autorisations supprimées sur { $id }.
    }
allow-none = erreur : rien n’est admis sur { $id }
allow-none-such =
    erreur : « { $code } » n’est pas admis sur { $id }
      admis à cet endroit : { $known }
allow-no-reason = erreur : dites pourquoi c’est juste : --reason TEXTE
allow-never = erreur : « { $code } » ne peut pas être admis : il ne porte pas sur ce que dit une traduction, ou il doit être corrigé
allow-accept = erreur : « { $code } » s’accepte et ne s’admet pas : le prochain changement doit se voir à nouveau. Voir `gsef-i18n accept --help`
status-current = à jour
status-draft = brouillon
status-translated = traduit
status-reviewed = relu
status-drifted = décalé
status-new = sans base
status-missing = manquant
status-words = mots rest.
status-total = total
status-notes =
    { $count ->
        [one] { $count } note en attente :
       *[other] { $count } notes en attente :
    }
status-allowances =
    { $count ->
        [one] { $count } autorisation : `gsef-i18n allow` l’affiche avec son motif.
       *[other] { $count } autorisations : `gsef-i18n allow` les affiche avec leurs motifs.
    }

## prepare, prune, carry

prepare-head = à traduire. Écrivez après les signes égal, puis ôtez « # ~ » de ces lignes.
prepare-done =
    { $lang } : { $offered ->
        [one] { $offered } message ajouté
       *[other] { $offered } messages ajoutés
    } à traduire ; { $removed ->
        [one] { $removed } bloc ôté.
       *[other] { $removed } blocs ôtés.
    }
prepare-current = { $lang } : rien à ajouter ni à ôter.
prepare-touched =
    { $lang } : { $count ->
        [one] { $count } bloc a été modifié à la main et reste tel quel
       *[other] { $count } blocs ont été modifiés à la main et restent tels quels
    } : { $ids }
no-such-resource =
    erreur : il n’y a pas de ressource « { $resource } »
      valeurs possibles : { $available }
prune-none = Rien n’est obsolète.
prune-dry =
    { $count ->
        [one] { $count } texte serait ôté.
       *[other] { $count } textes seraient ôtés.
    }
prune-done =
    { $count ->
        [one] { $count } texte ôté
       *[other] { $count } textes ôtés
    } de { $files ->
        [one] { $files } fichier.
       *[other] { $files } fichiers.
    }
prune-moved = { $file } : gardés, car ils sont maintenant d’une autre ressource : { $ids }. `gsef-i18n carry ID ID` les déplace.
prune-no-reference = { $file } : laissé de côté, car il n’a pas de référence. Nommez-le pour tout ôter : `prune … { $name }`.
carry-done =
    { $old } est maintenant { $new }, dans { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    } : { $locales }.
carry-not-in-reference = erreur : la référence n’a pas de message « { $id } »
carry-still-in-reference = erreur : « { $id } » est encore dans la référence : ses traductions lui appartiennent
carry-taken = erreur : « { $id } » est déjà traduit, dans { $file }
carry-nothing = erreur : aucune traduction ni base n’a de message « { $id } »

## export

export-reference-stale = Rien n’a été écrit : la référence n’est pas à jour. Exécutez d’abord `gsef-i18n extract`.
export-done = { $lang } : { $files } fichiers dans { $folder }.
export-fallback =
    { $lang } : { $missing ->
        [one] { $missing } texte sur { $parts } manque et est imprimé
       *[other] { $missing } textes sur { $parts } manquent et sont imprimés
    } dans la langue de la source, avec une marque.
export-strict =
    { $lang } : rien n’a été écrit : { $missing ->
        [one] { $missing } texte sur { $parts } manque.
       *[other] { $missing } textes sur { $parts } manquent.
    }
export-outdated =
    { $lang } : { $count ->
        [one] { $count } texte n’est plus à jour
       *[other] { $count } textes ne sont plus à jour
    } (la source a changé depuis) : { $ids }. Voir `gsef-i18n diff --lang { $lang }`.
export-strict-outdated =
    { $lang } : rien n’a été écrit : { $count ->
        [one] { $count } texte n’est plus à jour
       *[other] { $count } textes ne sont plus à jour
    } (la source a changé depuis) : { $ids }. Voir `gsef-i18n diff --lang { $lang }`, ou { $count ->
        [one] imprimez-le
       *[other] imprimez-les
    } quand même avec `--allow drifted`.
export-more = { $ids } et { $more } de plus
export-current = { $lang } : { $folder } est à jour.
export-differs =
    { $lang } : { $count ->
        [one] { $count } fichier diffère
       *[other] { $count } fichiers diffèrent
    } dans { $folder }. Exécutez `gsef-i18n export --lang { $lang }`.
export-unformatted = erreur : { $lang } : le texte du message { $id } ne peut pas être composé : { $reason }

export-changed-stays = { $folder }/{ $file } n’appartient plus à l’édition, mais a été modifié depuis son exportation : il reste.
export-foreign =
    erreur : { $folder } contient des fichiers qui ne viennent pas de ce programme, ou qui ont été modifiés depuis leur exportation, et qui seraient écrasés : { $files }
      déplacez-les, exportez ailleurs avec --out, ou écrasez-les avec --overwrite

## Les mots du livre exporté, dans sa langue.

book-untranslated =
    { $count ->
        [one] { $count } texte de cette page n’est pas encore traduit et est imprimé
       *[other] { $count } textes de cette page ne sont pas encore traduits et sont imprimés
    } dans la langue de la source, avec la marque { $mark }.
book-outdated-mark = pas à jour
book-outdated =
    { $count ->
        [one] { $count } texte de cette page n’est plus à jour : la source a changé depuis qu’il a été traduit. Il porte
       *[other] { $count } textes de cette page ne sont plus à jour : la source a changé depuis qu’ils ont été traduits. Ils portent
    } la marque { $mark }.

explain-heading-why = Pourquoi c’est important
explain-heading-example = Exemple
explain-heading-fix = Comment corriger
