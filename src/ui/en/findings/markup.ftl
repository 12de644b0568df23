### Markup, addresses and characters: what must come through a translation unharmed.

finding-urls = “{ $found }” is not the address in the reference, “{ $expected }”
    .help = copy the address from the reference
    .lost = the address “{ $expected }” is missing in the translation
    .lost-help = put it where the reference has it
    .extra = the reference has no address “{ $found }” here
    .extra-help = remove it, or correct it to one of the reference

explain-urls = An address of the web is not the one of the reference, is lost, or is in the translation only.
    .why = A wrong letter leads nowhere, or elsewhere.
    .example = www.gsef2021.org in the reference, www.gsef2020.org in the translation
    .fix = Copy the address from the reference. It may differ in the language only: `/en/` and `/fr/`, `en.` and `fr.`, `lang=en` and `lang=fr`. Addresses at example.com, example.org and example.net, or in `.example`, show what one looks like: they are translated like any text.

finding-emails = “{ $found }” is not the e-mail address in the reference, “{ $expected }”
    .help = copy the address from the reference
    .lost = the e-mail address “{ $expected }” is missing in the translation
    .lost-help = put it where the reference has it
    .extra = the reference has no e-mail address “{ $found }” here
    .extra-help = remove it, or correct it to one of the reference

explain-emails = An e-mail address is not the one of the reference, is lost, or is in the translation only.
    .why = Mail to a wrong address reaches nobody, or a stranger.
    .example = contact@… in the reference, contacto@… in the translation
    .fix = Copy the address from the reference. Addresses at example.com, example.org and example.net, or in `.example`, show what one looks like: they are translated like any text.

finding-markup = the markup is not that of the reference
    .strong = passages in bold (**…**): { $found } here, { $expected } in the reference
    .strong-help = put two asterisks right before the first word and right after the last, as the reference does
    .emphasis = passages in italics (*…*): { $found } here, { $expected } in the reference
    .emphasis-help = put one asterisk right before the first word and right after the last, as the reference does
    .code = pieces of code (`…`): { $found } here, { $expected } in the reference
    .code-help = put a backtick on each side, as the reference does
    .links = links ([…](…)): { $found } here, { $expected } in the reference
    .links-help = write the words in brackets and, right after them, the target in parentheses
    .target = the reference has no link to “{ $target }”
    .target-help = the target of a link is not translated
    .loose = “{ $mark }” has no partner: it would be shown as it is
    .loose-help = add the other one, right beside its word, or remove this one
    .tag-lost = the tag { $tag } of the reference is missing
    .tag-lost-help = put it around the same words as in the reference
    .tag-extra = the reference has no such tag: { $tag }
    .tag-extra-help = remove it, or correct it to one of the reference
    .tag-order = the tag { $tag } is not closed, or closes nothing
    .tag-order-help = close first what was opened last

explain-markup = Emphasis, links, code or tags are broken, or are not those of the reference, or a sign of theirs stands alone.
    .why = A lone asterisk is shown; a lost tag breaks the page.
    .example = the **Committee* of
    .fix = Put the marks right beside the words that they belong to. They may move with the words; a word or two in italics may be more or fewer, since other words are foreign in another language.

finding-brackets = “{ $bracket }” has no partner
    .help = add the other bracket, or remove this one
    .before = there is no space before “{ $bracket }”
    .before-help = put a space between the word and the bracket
    .behind = there is no space after “{ $bracket }”
    .behind-help = put a space between the bracket and the next word
    .inside = a space stands inside “{ $bracket }”
    .inside-help = the bracket touches its words
    .label = the label “{ $label })” of the list is missing
    .label-help = write it as the other ones: a letter or a number, the bracket, a space

explain-brackets = A bracket opens and does not close, or closes and did not open, has a space inside or none outside, or is missing behind a label.
    .why = Readers cannot see where the aside ends.
    .example = la ESS (economía social
    .fix = Add the other bracket. The bracket of a label (`a)`) and of a smiley (`:)`) needs no partner; intervals are left alone, and so is what the reference leaves open.

finding-invisible-character = an invisible character: { $character }
    .control = a control character: { $character }
    .control-help = remove it: it is no text
    .zero-width = a character without width: { $character }
    .zero-width-help = remove it: searches do not find words with it
    .joiner = a joiner between letters that do not join: { $character }
    .joiner-help = remove it: searches do not find words with it
    .direction = a character that changes the direction of the text: { $character }
    .direction-help = remove it: what is shown is not what is written
    .soft-hyphen = a soft hyphen: { $character }
    .soft-hyphen-help = remove it: searches do not find words with it, and layout knows where words break
    .variation = a character that asks for a shape that the one before it does not have: { $character }
    .variation-help = remove it
    .tag = hidden text: { $character }
    .tag-help = remove it: nobody can read it, but programs do
    .private = not a character, or one that differs from font to font: { $character }
    .private-help = write what was meant

explain-invisible-character = An invisible character changes what is read or shown.
    .why = Searches do not find words with it; a change of direction can show another text than is there.
    .example = eco‹U+200B›nomía
    .fix = `gsef-i18n check --fix` removes what has no width. No-break spaces, emoji, and what Arabic, Persian, Hebrew, Indic and other scripts need are left alone. Where one is meant, write an escape: `{ "{ \"\\u200B\" }" }`.

finding-not-normalized = letters and their accents are separate characters ({ $count }), first in “{ $word }”
    .help = `gsef-i18n check --fix` composes them; they look the same

explain-not-normalized = A text is not in Unicode’s composed form (NFC).
    .why = Separate letters and accents look the same, but searches do not find the word, and to a program it is misspelled.
    .example = e{"\u0301"} instead of é
    .fix = `gsef-i18n check --fix` composes them.
