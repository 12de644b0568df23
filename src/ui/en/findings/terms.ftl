### Agreed terms, names and spelling.

finding-acronyms = the acronym “{ $acronym }” of the reference is missing
    .help = write it, its counterpart in this language, or the words that it stands for
    .other = the reference has “{ $acronym }”, the translation “{ $found }”
    .other-help = it would be “{ $counterpart }” here; if “{ $found }” is right, the glossary can say so
    .left = “{ $acronym }” is “{ $counterpart }” in this language
    .left-help = write “{ $counterpart }”; a name that keeps “{ $acronym }” goes into the list of names

explain-acronyms = An acronym of the reference is not in the translation, neither as itself nor as its counterpart.
    .why = Readers do not recognize an acronym of another language, or one with a letter changed.
    .example = SDG is ODS in Spanish and ODD in French.
    .fix = Write the acronym that the language has, or spell the words out. What is particular to a publication goes into its glossary: what it gives for an acronym is right, and a missing term is reported by `glossary` alone.

finding-do-not-translate = the name “{ $name }” of the reference is missing
    .help = write it as it is in the list of names
    .altered = the reference has the name “{ $name }”, the translation “{ $found }”
    .altered-help = write the name as it is in the list of names

explain-do-not-translate = A name that must not change is not in the translation.
    .why = People and organisations are owed their name, letter by letter.
    .example = José Mújica instead of José Mujica
    .fix = Write the name as it is in the project’s list (`names` in `[checks]`), or take it out of the list. Apostrophes and spaces may be those of the language.

finding-glossary = the agreed term for “{ $term }” is “{ $preferred }”, which the translation does not have
    .help = write { $choice ->
        [single] “{ $preferred }”
       *[several] “{ $preferred }” (or: { $others })
    }{ $noted ->
        [yes] ; the glossary says: { $note }
       *[no] { "" }
    }
    .advice = advice: “{ $term }” would be “{ $preferred }”
    .advice-help = { $noted ->
        [yes] the glossary says: { $note }
       *[no] other words may do as well
    }
    .rejected = “{ $form }” is not the word for “{ $term }”
    .rejected-help = write { $choice ->
        [single] “{ $preferred }”
       *[several] “{ $preferred }” (or: { $others })
    }{ $noted ->
        [yes] ; the glossary says: { $note }
       *[no] { "" }
    }
    .no-column = the glossary has no column for the language of the reference, “{ $language }”
    .no-column-help = the first line names the columns: a language for its terms, `LANGUAGE_forbidden`, `severity`, `note`, `scope`
    .no-translations = the glossary has no column for “{ $language }”, so no term is asked of it
    .no-translations-help = add a column “{ $language }” for the terms of this language
    .similar = the column “{ $value }” is not read: did you mean “{ $similar }”?
    .similar-help = correct its name; a column with another name is a remark of the editors
    .cells =
        this row has { $cells ->
            [one] 1 cell
           *[other] { $cells } cells
        }, the table has { $columns ->
            [one] 1 column
           *[other] { $columns } columns
        }
    .cells-help = put quotation marks around a cell that has a comma in it
    .severity = `severity` is `error` or `advice`, not “{ $value }”
    .severity-help = write one of the two; an empty cell is `error`
    .no-term = this row has no term in the language of the reference
    .no-term-help = write the term, or remove the row

explain-glossary = A term that the project agreed on is not used in a translation, or a form that was rejected is.
    .why = One thing must have one name throughout. What looks like another word for it may also mean something else.
    .example = “Public policies” is “políticas públicas”; the translation says “normas públicas”.
    .fix = Use a form of the glossary, in any number, gender and order of words. If the glossary is wrong here, correct its row; the column `scope` limits a row to some messages (`session-*`).

finding-glossary-unused = no text of the reference has “{ $term }”
    .help = correct the row, so that it is written as the reference writes it, or remove it

explain-glossary-unused = An entry of the glossary matches nothing in the reference.
    .why = The entry seems to guard a term, and guards nothing: it is mistyped, or the reference has changed.
    .example = “public policy’s” instead of “public policy”.
    .fix = Write the term as the reference does (several forms are separated by `|`), or remove the row.

finding-spelling = “{ $word }” is not in the dictionary
    .help = correct it; a correct word goes into the list `words` of `l10n.toml`
    .suggested = “{ $word }” is not in the dictionary; did you mean: { $suggestions }?
    .suggested-help = correct it; a correct word goes into the list `words` of `l10n.toml`
    .absent = the words of “{ $locale }” were not checked: the dictionary { $path } is not there
    .absent-help = put a Hunspell dictionary there as { $path }.aff and { $path }.dic: LibreOffice, Firefox and npm (packages `dictionary-…`) have them
    .broken = the words of “{ $locale }” were not checked: the dictionary { $path } cannot be read: { $reason }
    .broken-help = it must be a Hunspell dictionary (.aff and .dic) in UTF-8 or ISO 8859-1

explain-spelling = A word is not in the dictionary that the project names for the language, nor in its own lists of words and names.
    .why = It may be mistyped. Spelling is what readers stumble over first.
    .example = gobirenos instead of gobiernos.
    .fix = Correct the word. If it is right, add it to the file that `words` in the table [checks] of `l10n.toml` names, one word a line; `es: word` is for one language. Dictionaries are named in the table [checks.spelling].
