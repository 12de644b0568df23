### Typography, by the norms of each language.

finding-quotes = “{ $mark }” has no partner
    .help = add the missing mark, or remove this one; the translation needs both even where the reference lacks one
    .straight = straight marks around a quotation
    .straight-help = write { $wanted }
    .foreign = { $found } are the marks of another language
    .foreign-help = write { $wanted }
    .level = { $found } are the marks of another level
    .level-help = use { $wanted } here
    .mixed = { $found } and { $wanted } are used at the same level in one text
    .mixed-help = use one of them throughout
    .inside = spaces inside { $found }
    .inside-help = the marks touch their words
    .gone = the reference quotes { $quoted }, the translation quotes nothing
    .gone-help = put quotation marks around the words that translate it

explain-quotes = Quotation marks are the language’s own and of the right level, come in pairs, and have no spaces inside where the language has none.
    .why = Marks of another language look foreign, and a mark without a partner leaves open who speaks.
    .example = "solidarity" instead of “solidarity”; « in an English text.
    .fix = Write the marks of the norm: “ ” and within them ‘ ’ in Mexico, « » and within them “ ” in France. A text that is printed as a quotation begins at the second level. `typography` in `l10n.toml` names another norm.

finding-inverted-marks = nothing opens “{ $mark }”
    .help = write “{ $wanted }” where the question or exclamation begins
    .unclosed = nothing closes “{ $mark }”
    .unclosed-help = write “{ $wanted }” where the question or exclamation ends
    .unequal = “{ $mark }” closes more marks than were opened
    .unequal-help = write “{ $wanted }” where it begins
    .blank = there is a space between “{ $mark }” and its words
    .blank-help = the mark touches its words
    .foreign = “{ $mark }” is not used in this language
    .foreign-help = remove it, unless the words are Spanish
    .other = “{ $found }” opens what “{ $mark }” closes, and the reference does not ask and exclaim at once
    .other-help = begin with “{ $wanted }”

explain-inverted-marks = In Spanish ¿ and ¡ open what ? and ! close, as many as there are.
    .why = The opening marks are obligatory: they tell the reader where the question begins.
    .example = La ESS: dónde estamos?
    .fix = Write the missing mark where the question or exclamation begins, which may be within the sentence: La ESS: ¿dónde estamos?

finding-french-spacing = { $wanted ->
        [narrow] a narrow no-break space (U+202F)
       *[no-break] a no-break space (U+00A0)
    } belongs before “{ $mark }”
    .after = { $wanted ->
        [narrow] a narrow no-break space (U+202F)
       *[no-break] a no-break space (U+00A0)
    } belongs after “{ $mark }”
    .none = no space belongs beside “{ $mark }”
    .width = the no-break space beside “{ $mark }” is not { $wanted ->
        [narrow] the narrow one, U+202F
       *[no-break] U+00A0
    }
    .thousands = { $wanted ->
        [narrow] a narrow no-break space (U+202F)
       *[no-break] a no-break space (U+00A0)
    } belongs between the digits of “{ $number }”

explain-french-spacing = Beside ; ! ? : % « » and between thousands are the spaces of the project’s French norm.
    .why = An ordinary space lets the line break before the mark; without a space the text looks English.
    .example = Où allons-nous? instead of Où allons-nous ?
    .fix = `check --fix` puts in the right spaces. `typography` in `l10n.toml` names the norm: fr-FR, fr-CA (none before ; ! ?), fr-EU (none at all), fr-CH.

finding-apostrophe = “{ $word }” has another sign instead of the apostrophe ’
    .help = write ’ (U+2019)
    .blank = there is a space beside the apostrophe of “{ $word }”
    .blank-help = the apostrophe touches both words
    .twice = “{ $word }” has the apostrophe twice
    .twice-help = keep one of them
    .lost = the apostrophe of “{ $word }” is missing
    .lost-help = write ’ (U+2019) in the place of the space

explain-apostrophe = The apostrophe is ’, with no space beside it.
    .why = The straight sign comes from the typewriter; beside a space the line may break within a word.
    .example = l'eau instead of l’eau.
    .fix = Write ’ (U+2019). Feet and minutes, code and addresses keep their sign.

finding-ellipsis = “{ $found }” instead of an ellipsis
    .help = write … (U+2026)

explain-ellipsis = An ellipsis is the one character …, not three full stops.
    .why = Three stops may be separated at the end of a line, and are set too wide or too narrow.
    .example = needs that are felt... instead of needs that are felt…
    .fix = Write … (U+2026). Of four full stops the last may be left over: an ellipsis ends the sentence by itself.

finding-punctuation = there is a space before “{ $mark }”
    .help = put the mark right behind the word
    .behind = there is no space after “{ $mark }”
    .behind-help = put a space between the mark and the next word
    .twice = “{ $found }” is one mark too many
    .twice-help = keep one of them
    .stop = a full stop is missing before “{ $word }”
    .stop-help = end the sentence before it, or write the word in lower case

explain-punctuation = A mark has a space before it, none after it, was typed twice, or is missing between two sentences.
    .why = The line may break before the mark, two words look like one, and the reader stumbles.
    .example = We act . They said:yes The end.. We came.We saw.
    .fix = Remove the space, put one in, or keep one mark. What the reference writes in the same way, addresses, times and code are left alone.

finding-double-space = { $count } spaces in a row
    .help = leave one
    .tab = a tab stands between two words
    .tab-help = put a space there

explain-double-space = There are several spaces in a row, or a tab, within a line.
    .why = The gap shows in print.
    .example = the social  economy
    .fix = Leave one. Line breaks of Markdown at the end of a line, and columns that the reference has too, are left alone.

finding-edge-space = { $edge ->
        [start] the text begins with a space
       *[end] the text ends with a space
    }
    .help = the reference has none there: remove it
    .missing = { $edge ->
        [start] the reference begins with a space
       *[end] the reference ends with a space
    }
    .missing-help = if the language needs it too, write {"{"}" "{"}"} there

explain-edge-space = A text begins or ends with a space where its reference does not, or the other way round.
    .why = Texts with such spaces are put together with others: two words run together, or stand too far apart.
    .example = place = {"{"}" "{"}"}Mexico
    .fix = Remove the space, or write {"{"}" "{"}"} where the reference has one: Fluent drops other spaces at the ends of a line.

finding-number-style = the ordinal “{ $found }” is not written this way in this language
    .help = write { $wanted }
    .decimal = “{ $found }” has a point before the decimals
    .decimal-help = write { $wanted }
    .thousands = “{ $found }” has points between the thousands
    .thousands-help = write { $wanted }
    .glued = “{ $found }” has no space behind the number
    .glued-help = write { $wanted }

explain-number-style = An ordinal, a decimal or a large number is not written as the language writes it, or touches the next word.
    .why = Readers stumble over the forms of another language, and 1.000 may be read as a thousand or as one.
    .example = `la 5ème édition` and `13.6 pour cent` in French; `el 1er foro` in Spanish
    .fix = French has `1er`, `1re`, `5e`, `13,6` and thousands with spaces; Spanish has `1.er` and `5.ª`.
