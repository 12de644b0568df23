### Typography, by the norms of each language.

finding-quotes = “{ $mark }” has no partner
    .help = write the mark that is missing, or take this one out; the translation is judged by itself, even where the reference lacks one
    .straight = straight marks stand around a quotation
    .straight-help = write { $wanted }
    .foreign = { $found } are the marks of another language
    .foreign-help = write { $wanted }
    .level = { $found } are marks of another level
    .level-help = here belong { $wanted }
    .mixed = { $found } and { $wanted } stand at one level in one text
    .mixed-help = use one of them throughout the edition
    .inside = blanks stand inside { $found }
    .inside-help = the marks touch their words

explain-quotes = Quotation marks are the language's own, of the right level, without blanks inside where it has none, and in pairs.
    .why = Marks of another language look foreign, and a mark without a partner leaves open who speaks.
    .example = "solidarity" in Spanish in the place of “solidarity”; « in an English text.
    .fix = Write the marks of the norm: “ ” and within them ‘ ’ in Mexico, « » and within them “ ” in France. A text that is printed as a quotation begins at the second level. `typography` in `l10n.toml` names another norm.

finding-inverted-marks = nothing opens “{ $mark }”
    .help = write “{ $wanted }” where the question or exclamation begins
    .unclosed = nothing closes “{ $mark }”
    .unclosed-help = write “{ $wanted }” where the question or exclamation ends
    .unequal = fewer marks open than “{ $mark }” closes
    .unequal-help = write “{ $wanted }” where it begins
    .blank = a blank stands between “{ $mark }” and its words
    .blank-help = the mark touches its words
    .foreign = “{ $mark }” is not used in this language
    .foreign-help = take it out, unless the words are Spanish

explain-inverted-marks = In Spanish ¿ and ¡ open what ? and ! close, as many as there are.
    .why = The opening marks are obligatory: they tell the reader where the question begins.
    .example = La ESS: dónde estamos?
    .fix = Write the missing mark where the question or exclamation begins, which may be within the sentence: La ESS: ¿dónde estamos?

finding-french-spacing = before “{ $mark }” belongs { $wanted ->
        [narrow] a narrow no-break space (U+202F)
       *[no-break] a no-break space (U+00A0)
    }
    .after = after “{ $mark }” belongs { $wanted ->
        [narrow] a narrow no-break space (U+202F)
       *[no-break] a no-break space (U+00A0)
    }
    .none = no space belongs beside “{ $mark }”
    .width = beside “{ $mark }” stands a no-break space of another width than { $wanted ->
        [narrow] U+202F, the narrow one
       *[no-break] U+00A0
    }
    .thousands = between the digits of “{ $number }” belongs { $wanted ->
        [narrow] a narrow no-break space (U+202F)
       *[no-break] a no-break space (U+00A0)
    }

explain-french-spacing = Beside ; ! ? : % « » and between thousands stand the spaces of the French norm of the project.
    .why = An ordinary space lets the line break before the mark; without a space the text looks English.
    .example = Où allons-nous? in the place of Où allons-nous ?
    .fix = `check --fix` puts in the right spaces. `typography` in `l10n.toml` names the norm: fr-FR, fr-CA (none before ; ! ?), fr-EU (none at all), fr-CH.

finding-apostrophe = “{ $word }” has another sign in the place of the apostrophe ’
    .help = write ’ (U+2019)
    .blank = a blank stands beside the apostrophe of “{ $word }”
    .blank-help = the apostrophe touches both words

explain-apostrophe = The apostrophe is ’, and no blank stands beside it.
    .why = The straight sign comes from the typewriter; beside a blank the line may break within a word.
    .example = l'eau in the place of l’eau.
    .fix = Write ’ (U+2019). Feet and minutes, code and addresses keep their sign.

finding-ellipsis = “{ $found }” stands for an ellipsis
    .help = write … (U+2026)

explain-ellipsis = An ellipsis is the one character …, not three full stops.
    .why = The stops may be parted at the end of a line, and are set too wide or too narrow.
    .example = needs that are felt... in the place of needs that are felt…
    .fix = Write … (U+2026). Of four full stops the last may be left over: an ellipsis ends the sentence by itself.

finding-double-space = { $count } blanks stand in a row
    .help = leave one

explain-double-space = Several blanks stand in a row within a line.
    .why = In print a gap shows.
    .example = the social  economy
    .fix = Leave one. Line breaks of Markdown at the end of a line, and columns that the reference has too, are left alone.

finding-edge-space = { $edge ->
        [start] the text begins with a blank
       *[end] the text ends with a blank
    }
    .help = the reference has none there: take it out
    .missing = { $edge ->
        [start] the reference begins with a blank
       *[end] the reference ends with a blank
    }
    .missing-help = if the language needs it too, write {"{"}" "{"}"} there

explain-edge-space = A text begins or ends with a blank that its reference has not, or the other way round.
    .why = Texts with such blanks are put together with others: then two words touch, or stand too far apart.
    .example = place = {"{"}" "{"}"}Mexico
    .fix = Take the blank out, or write {"{"}" "{"}"} where the reference has one: Fluent drops other blanks at the ends of a line.
