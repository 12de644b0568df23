### Words and numbers: what a translation says, beside what its reference says.

finding-numbers = the reference has “{ $number }”, the translation “{ $found }”
    .help = correct the number, or the reference if it is wrong
    .missing = the number “{ $number }” of the reference is missing
    .missing-help = write it, in digits or in words
    .fewer = the reference has “{ $number }” more often than the translation
    .fewer-help = see whether one was lost; if the translation says it once for both, it may stay
    .extra = the reference does not have “{ $found }”
    .extra-help = remove the number, or correct it
    .form = “{ $found }” is a different number in this language than “{ $number }” in the reference
    .form-help = write it with the marks of this language: 8 500 for eight thousand five hundred, 13,6 for thirteen point six
    .percent = the reference has a percentage, the translation has none
    .percent-help = put the % sign, or the word for it, behind the number

explain-numbers = A number, a percentage or a month of the reference is missing in the translation, or the translation has another one.
    .why = A wrong year or amount is the fault that readers notice last and that matters most.
    .example = 8,500 in English is 8 500 in French: “8,500” would be eight and a half. Words count: “5th edition” may be « cinquième édition ».
    .fix = Write the reference’s number in any form that the language has: digits, words, Roman numerals.

finding-end-punctuation = the text ends with “{ $found }”, the reference with “{ $expected }”
    .help = end it as the reference does
    .missing = “{ $expected }” is missing at the end of the text; the reference has it
    .missing-help = put it where the language has it: before or after the closing quotation mark
    .extra = the text ends with “{ $found }”, the reference without a mark
    .extra-help = remove it: the program may put its own mark there

explain-end-punctuation = A text does not end with the mark that its reference ends with.
    .why = A heading gets a full stop, a sentence loses its own, or a question becomes a statement.
    .example = “We call on all governments to:” → « Nous appelons tous les gouvernements à. »
    .fix = End the text with the same mark. Closing quotation marks and brackets may stand on either side of it.

finding-doubled-word = “{ $word }” is written twice in a row
    .help = remove one of them
    .sentence = the sentence “{ $word }” is written twice in a row
    .sentence-help = remove one of them

explain-doubled-word = The same word, the same few words or the same sentence are written twice in a row.
    .why = It is left over from editing, and the eye skips it.
    .example = la certeza de de un futuro mejor
    .fix = Remove one of the two. What the grammar of a language doubles (« nous nous ») is not reported, nor what the reference doubles, nor a letter beside a mathematical sign (“x < 3 y y > 4”).

finding-capitalization = “{ $word }” begins in lower case, the reference with a capital
    .help = begin with a capital
    .lower = “{ $word }” begins with a capital, the reference in lower case
    .lower-help = begin in lower case: the text continues another one
    .title = the title has a capital on every word
    .title-help = only the first word and proper names have a capital
    .term = the capitals are not those of the agreed term “{ $form }”
    .term-help = write it as in the glossary
    .inside = “{ $word }” has a capital within the sentence, and the reference has no name
    .inside-help = write it in lower case, unless it is a name
    .sentence = “{ $word }” begins a sentence in lower case
    .sentence-help = begin the sentence with a capital, or end the one before with another mark
    .all = the text is all in capitals, the reference is not
    .all-help = write it in lower case; the page sets capitals where it wants them

explain-capitalization = A text begins with another case than its reference, or a title, a term or a common word has capitals where the language or the glossary has none.
    .why = Spanish and French write titles as sentences: a capital on every word is English.
    .example = Construir y Reconstruir una Comunidad Incluyente
    .fix = Begin as the reference does. Items of a list that end in “;” may begin in lower case, and so may posts after a name.

finding-length-ratio = the translation is { $percent }% as long as the reference; { $usual }% is usual
    .help = see whether a sentence is missing
    .lost =
        { $count ->
            [one] a sentence of the reference has no translation here
           *[other] { $count } sentences of the reference have no translation here
        }
    .lost-help = translate what is missing, or see whether the translation says it in other words
    .long = the translation is { $percent }% as long as the reference; { $usual }% is usual
    .long-help = see whether something was added or is there twice
    .cut = the text ends in “{ $word }”, as no sentence does
    .cut-help = see whether its end is missing

explain-length-ratio = A translation leaves out a sentence, is much shorter or longer than translations into its language usually are, or ends in the middle of a sentence.
    .why = A sentence that was dropped leaves no other trace.
    .example = A paragraph of three sentences, and two of them are translated.
    .fix = Compare sentence by sentence. Which sentence is translated where is told by the lengths, and by words that are written alike in both languages; sentences may be joined or divided. How far lengths may differ was measured on complete editions; short texts are left alone.

finding-untranslated = the text is the same as in the reference
    .help = translate it; if it is a name that stays, add it to the list of names
    .clause = “{ $words }” is left in the language of the reference
    .clause-help = translate it; a title that stays goes in quotation marks or in italics

explain-untranslated = A text, or a clause of it, is the same in the translation as in the reference.
    .why = It was copied to be translated later, and forgotten.
    .example = Nous agissons, and together we can go further.
    .fix = Translate it. Names, addresses, acronyms and numbers are not reported, nor what is in the project’s list of names.
