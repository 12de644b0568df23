### Términos acordados, nombres y ortografía.

finding-acronyms = falta la sigla “{ $acronym }” de la referencia
    .help = escriba la sigla, su equivalente en este idioma o las palabras que abrevia
    .other = dice “{ $found }” donde la referencia dice “{ $acronym }”
    .other-help = aquí sería “{ $counterpart }”; si “{ $found }” es correcto, el glosario puede decirlo
    .left = “{ $acronym }” es “{ $counterpart }” en este idioma
    .left-help = escriba “{ $counterpart }”; un nombre que conserva “{ $acronym }” va en la lista de nombres

explain-acronyms = Una sigla de la referencia no está en la traducción, ni tal cual ni como su equivalente.
    .why = Nadie reconoce la sigla de otro idioma, ni una con una letra cambiada.
    .example = SDG es ODS en español y ODD en francés.
    .fix = Escriba la sigla del idioma, o las palabras completas. Lo que es propio de una publicación va en su glosario.

finding-do-not-translate = falta el nombre “{ $name }” de la referencia
    .help = escríbalo como está en la lista de nombres
    .altered = dice “{ $found }” donde la referencia tiene el nombre “{ $name }”
    .altered-help = escriba el nombre como está en la lista de nombres

explain-do-not-translate = Un nombre que no cambia no está en la traducción.
    .why = A las personas y a las organizaciones se les debe su nombre, letra por letra.
    .example = José Mújica en vez de José Mujica
    .fix = Escriba el nombre como está en la lista del proyecto (`names` en `[checks]`), o quítelo de la lista. Los apóstrofos y los espacios pueden ser los del idioma.
