### Agreed terms, names and spelling.

finding-acronyms = the acronym “{ $acronym }” of the reference is missing
    .help = write it, its counterpart in this language, or the words that it stands for
    .other = “{ $found }” stands where the reference has “{ $acronym }”
    .other-help = it would be “{ $counterpart }” here; if “{ $found }” is right, the glossary can say so
    .left = “{ $acronym }” is “{ $counterpart }” in this language
    .left-help = write “{ $counterpart }”; a name that keeps “{ $acronym }” belongs in the list of names

explain-acronyms = An acronym of the reference stands in the translation neither as itself nor as its counterpart.
    .why = Readers do not recognize an acronym of another language, or one with a letter changed.
    .example = SDG is ODS in Spanish and ODD in French.
    .fix = Write the acronym that the language has, or spell the words out. What is particular to a publication goes into its glossary.

finding-do-not-translate = the name “{ $name }” of the reference is missing
    .help = write it as it is in the list of names
    .altered = “{ $found }” stands where the reference has the name “{ $name }”
    .altered-help = write the name as it is in the list of names

explain-do-not-translate = A name that stays as it is does not stand in the translation.
    .why = People and organisations are owed their name, letter by letter.
    .example = José Mújica for José Mujica
    .fix = Write the name as it is in the project's list (`names` in `[checks]`), or take it out of the list. Apostrophes and spaces may be those of the language.
