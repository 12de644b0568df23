### Termes convenus, noms et orthographe.

finding-acronyms = le sigle « { $acronym } » de la référence manque
    .help = écrivez-le, ou son équivalent dans cette langue, ou les mots qu’il abrège
    .other = « { $found } » est écrit là où la référence a « { $acronym } »
    .other-help = ce serait ici « { $counterpart } » ; si « { $found } » est juste, le glossaire peut le dire
    .left = « { $acronym } » se dit « { $counterpart } » dans cette langue
    .left-help = écrivez « { $counterpart } » ; un nom qui garde « { $acronym } » va dans la liste des noms

explain-acronyms = Un sigle de la référence n’est pas dans la traduction, ni tel quel ni sous la forme de la langue.
    .why = Personne ne reconnaît le sigle d’une autre langue, ni un sigle dont une lettre a changé.
    .example = SDG se dit ODS en espagnol et ODD en français.
    .fix = Écrivez le sigle de la langue, ou les mots en entier. Ce qui est propre à une publication va dans son glossaire.

finding-do-not-translate = le nom « { $name } » de la référence manque
    .help = écrivez-le comme dans la liste des noms
    .altered = « { $found } » est écrit là où la référence a le nom « { $name } »
    .altered-help = écrivez le nom comme dans la liste des noms

explain-do-not-translate = Un nom qui ne change pas n’est pas dans la traduction.
    .why = On doit aux personnes et aux organisations leur nom, lettre pour lettre.
    .example = José Mújica au lieu de José Mujica
    .fix = Écrivez le nom comme dans la liste du projet (`names` dans `[checks]`), ou retirez-le de la liste. Les apostrophes et les espaces peuvent être ceux de la langue.
