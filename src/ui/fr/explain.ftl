### Ce que dit `gsef-i18n explain CODE` : la valeur est ce que le constat signifie ; pourquoi c’est important ; un exemple ; comment corriger.

explain-heading-why = Pourquoi c’est important
explain-heading-example = Exemple
explain-heading-fix = Comment corriger

explain-configuration = `l10n.toml` est inutilisable en l’état.
    .why = Ce fichier dit où sont la référence et les traductions, et vers quelles langues on traduit. Rien ne peut être vérifié tant qu’il n’est pas juste.
    .example = locales = ["es", "../x"]
    .fix = Corrigez l’endroit montré. Les langues s’écrivent selon BCP 47 : `fr`, `es-MX`.

explain-profile = Le profil de la publication, ou un fichier à côté de lui, est inutilisable ou ne correspond pas à la source.
    .why = Le profil dit où commence chaque partie de la source et quelle forme elle a. Si une partie est introuvable, tout ce qui suit serait lu comme ce qu’il n’est pas.
    .example = begins = "Panellists"
    .fix = Comparez l’endroit montré avec la source. `docs/profile.md` explique chaque clé.

explain-unreadable = Un fichier nécessaire n’existe pas, n’est pas autorisé en lecture ou n’est pas du texte en UTF-8.
    .why = Ce qui ne peut pas être lu passerait pour manquant, et pourrait être écrasé.
    .example = impossible de lire locales/fr/ideas.ftl : Permission denied
    .fix = Remettez le fichier en place, donnez le droit de le lire ou enregistrez-le en UTF-8.

explain-reference-lost = La référence manque ou contient les marques d’une fusion non résolue, alors qu’il y a des traductions.
    .why = La référence garde quel identifiant va avec quel texte. Si elle était refaite à partir de rien, une traduction pourrait aller à un autre message.
    .example = <<<<<<< HEAD
    .fix = Reprenez le fichier dans le dépôt, ou gardez un côté du conflit ; puis exécutez `gsef-i18n extract`.

explain-source-unaccounted = Une ligne de la source n’est dans aucun bloc de la publication, ni mise de côté.
    .why = Un texte oublié manquerait dans toutes les langues, et personne ne s’en apercevrait.
    .example = Une ligne « See also page 7 » entre deux idées.
    .fix = Faites-la lire par le profil, mettez-la de côté en disant pourquoi ou corrigez-la par un erratum.

explain-toc-mismatch = Une entrée de la table des matières et son titre diffèrent.
    .why = Les entrées disent quelles lignes sont des titres. Une entrée qui diffère a pu être rapprochée de la mauvaise ligne.
    .example = « Mayors Panel » dans la table des matières, « Mayor's Panel » dans le texte.
    .fix = Corrigez l’un des deux par un erratum.

explain-erratum-unmatched = Le texte qu’un erratum corrige n’est pas exactement une fois dans la source.
    .why = Une correction qui ne trouve rien ne corrige rien ; une correction qui trouve deux endroits peut se tromper d’endroit.
    .example = find = "the"
    .fix = Copiez le texte de la source avec assez de mots autour. Supprimez l’erratum si la source a été corrigée.

explain-erratum-question = Un endroit de la source qui attend la décision d’un éditeur ou d’une éditrice.
    .why = Il est traduit tel qu’il est imprimé jusqu’à ce que quelqu’un décide.
    .example = question = "“Nahúm” here, “Nahum” in the list. Which?"
    .fix = Donnez à l’erratum un `replace` à la place de sa `question`, ou supprimez-le.

explain-quotation-marks = Une citation a un guillemet fermant, mais pas de guillemet ouvrant.
    .why = On ne sait pas où commencent les paroles de la personne.
    .example = We are stronger together”. Ana Ruiz, Chile.
    .fix = Ajoutez le guillemet par un erratum.

explain-pull-quote = Une citation en exergue ne répète aucune citation de la publication.
    .why = Une citation en exergue n’est pas traduite à part : c’est le texte de son idée. Sans l’idée, elle n’a pas de traduction.
    .example = Le nom sous la citation en exergue n’est pas écrit comme dans l’idée.
    .fix = Corrigez les mots ou le nom par un erratum.

explain-invariants = Une promesse du profil n’est pas tenue : un numéro manque, est imprimé deux fois ou n’est pas à sa place, ou un compte est faux.
    .why = C’est ainsi que se remarque un paragraphe perdu ou un titre qui n’a pas été reconnu.
    .example = 41. … 42. … 42. … 44. …
    .fix = Regardez l’endroit montré. Si la source est juste, corrigez la promesse dans le profil.

explain-reference-stale = La référence n’est pas ce que la source, ses errata et son profil produisent aujourd’hui.
    .why = On traduirait un texte qui n’est plus celui de la publication.
    .example = Un erratum a été ajouté, mais `extract` n’a pas été exécuté.
    .fix = Exécutez `gsef-i18n extract` et enregistrez dans le dépôt (commit) ce qu’il écrit. La référence n’est jamais modifiée à la main.

explain-syntax = Une partie d’un fichier n’est pas du Fluent.
    .why = Ce qui ne peut pas être lu est ignoré : le message compte donc comme manquant.
    .example = idea-001 Certainty of a better future
    .fix = Un message s’écrit `id = text` ; les attributs sont en retrait de quatre espaces et commencent par un point ; une accolade dans le texte s’écrit {"{ \"{\" }"}.

explain-duplicate-id = Deux messages d’un fichier ont le même identifiant.
    .why = Un seul est utilisé, et c’est peut-être l’ancien.
    .example = idea-001 = A
        idea-001 = B
    .fix = Supprimez l’un des deux.

explain-duplicate-attribute = Un message a deux fois le même attribut.
    .why = Un seul est utilisé.
    .example = idea-001 = A
        {"    "}.title = B
        {"    "}.title = C
    .fix = Supprimez l’un des deux.

explain-missing-reference = Un message renvoie à un message ou à un terme qui n’existe pas dans sa langue.
    .why = On lirait le nom entre accolades à la place des mots.
    .example = welcome = { "{ -brand }" }
    .fix = Corrigez le nom, ou ajoutez le message ou le terme.

explain-term-cycle = Des messages ou des termes renvoient les uns aux autres en boucle.
    .why = Aucun n’a de fin, donc aucun ne peut être imprimé.
    .example = a = { "{ b }" }
        b = { "{ a }" }
    .fix = Écrivez les mots eux-mêmes à l’un des endroits.

explain-missing-message = Un message de la référence n’a pas de traduction.
    .why = L’édition exportée l’imprime dans la langue de la source, avec une marque.
    .example = La référence a `idea-011`, le fichier français ne l’a pas.
    .fix = Ajoutez le message au fichier de la traduction. Pour une langue de la liste `complete` de `l10n.toml`, c’est une erreur.

explain-missing-part = Il manque à un message traduit sa valeur, ou un attribut que la référence a.
    .why = L’édition exportée imprime cette partie dans la langue de la source.
    .example = `idea-010` sans `.affiliation`.
    .fix = Ajoutez la partie sous le message, en retrait de quatre espaces.

explain-obsolete-message = Un message traduit n’est pas dans la référence.
    .why = Il n’est pas exporté. Soit la source ne l’a plus, soit son identifiant est mal saisi, et alors un autre message manque.
    .example = idea-01 à la place de idea-001.
    .fix = Corrigez l’identifiant, ou supprimez le message.

explain-obsolete-part = Un message traduit a une valeur ou un attribut que la référence n’a pas.
    .why = Cette partie n’est pas exportée. Soit la source ne l’a plus, soit son nom est mal saisi.
    .example = .titel à la place de .title.
    .fix = Corrigez le nom, ou supprimez la partie.

explain-basis-broken = Le fichier qui enregistre à partir de quoi les traductions ont été faites ne peut pas être lu en entier.
    .why = Ce qui ne peut pas être lu serait oublié, et les décalages ne se verraient plus.
    .example = <<<<<<< HEAD
    .fix = Reprenez le fichier dans le dépôt, ou gardez un côté de la fusion pour chaque message.

explain-no-basis = Une partie est traduite, et rien ne dit à partir de quel texte de la référence.
    .why = Sans cela, une modification ultérieure de la source ne pourrait pas être remarquée.
    .example = `idea-011` a été traduit et ajouté au fichier français, mais n’a pas encore été accepté.
    .fix = Exécutez `gsef-i18n accept --lang fr --new`.

explain-drifted = La référence a changé depuis qu’une traduction en a été faite.
    .why = La traduction dit ce que la source ne dit plus.
    .example = Dans la source, « 8,500 participants » est devenu « 9,000 » ; la traduction dit encore « 8 500 ».
    .fix = `gsef-i18n diff` montre les mots qui ont changé. Corrigez la traduction, puis exécutez `gsef-i18n accept --lang fr ID`. Si elle est encore juste telle quelle, ajoutez `--still-correct --reason TEXTE`.

explain-lowered = Une traduction relue a été modifiée alors que sa source n’a pas changé.
    .why = Ce qu’une deuxième personne a lu n’est plus ce qui s’y trouve.
    .example = Une virgule a été ajoutée à un message relu.
    .fix = Faites-la relire et exécutez `gsef-i18n accept --lang fr ID --state reviewed`, ou laissez-la ainsi : elle compte comme traduite.

explain-prepared-unfinished = Un bloc que `prepare` a écrit n’est transformé en message qu’à moitié.
    .why = Certaines de ses lignes sont encore des commentaires : la traduction n’est donc pas complète.
    .example = idea-011 = Texte
        {"# ~"}     .title =
    .fix = Enlevez « # ~  » de toutes les lignes qui portent la traduction.
