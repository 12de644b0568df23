### Markup, addresses and characters: what must come through a translation unharmed.

finding-urls = “{ $found }” is not the address of the reference: “{ $expected }”
    .help = copy the address from the reference
    .lost = the address “{ $expected }” is missing in the translation
    .lost-help = put it where the reference has it
    .extra = the reference has no address “{ $found }” here
    .extra-help = remove it, or correct it to one of the reference

explain-urls = An address of the web is not the one of the reference, is lost, or is in the translation only.
    .why = A wrong letter leads nowhere, or elsewhere.
    .example = www.gsef2021.org in the reference, www.gsef2020.org in the translation
    .fix = Copy the address from the reference. It may differ in the language only: `/en/` and `/fr/`, `en.` and `fr.`, `lang=en` and `lang=fr`.

finding-emails = “{ $found }” is not the e-mail address of the reference: “{ $expected }”
    .help = copy the address from the reference
    .lost = the e-mail address “{ $expected }” is missing in the translation
    .lost-help = put it where the reference has it
    .extra = the reference has no e-mail address “{ $found }” here
    .extra-help = remove it, or correct it to one of the reference

explain-emails = An e-mail address is not the one of the reference, is lost, or is in the translation only.
    .why = Mail to a wrong address reaches nobody, or a stranger.
    .example = contact@… in the reference, contacto@… in the translation
    .fix = Copy the address from the reference.

finding-markup = the markup is not that of the reference
    .strong = passages in bold (**…**): { $found } here, { $expected } in the reference
    .strong-help = put two asterisks right before the first word and right behind the last, as the reference does
    .emphasis = passages in italics (*…*): { $found } here, { $expected } in the reference
    .emphasis-help = put one asterisk right before the first word and right behind the last, as the reference does
    .code = pieces of code (`…`): { $found } here, { $expected } in the reference
    .code-help = put a backtick on each side, as the reference does
    .links = links ([…](…)): { $found } here, { $expected } in the reference
    .links-help = write the words in brackets and, right behind, the target in parentheses
    .target = the reference has no link to “{ $target }”
    .target-help = the target of a link is not translated
    .loose = “{ $mark }” has no partner: it would be printed as it is
    .loose-help = add the other one, right beside its word, or remove this one
    .tag-lost = the tag { $tag } of the reference is missing
    .tag-lost-help = put it around the words that it is around in the reference
    .tag-extra = the reference has no such tag: { $tag }
    .tag-extra-help = remove it, or correct it to one of the reference
    .tag-order = the tag { $tag } is not closed, or closes nothing
    .tag-order-help = what is opened last is closed first

explain-markup = Emphasis, links, code or tags are broken, or are not those of the reference.
    .why = A lone asterisk is printed; a lost tag breaks the page.
    .example = the **Committee* of
    .fix = Put the marks right beside the words that they belong to. They may move with the words; a word or two in italics may be more or fewer, since other words are foreign in another language.

finding-brackets = “{ $bracket }” has no partner
    .help = add the other bracket, or remove this one

explain-brackets = A bracket opens and does not close, or closes and did not open.
    .why = The reader cannot see where the aside ends.
    .example = la ESS (economía social
    .fix = Add the other bracket. Labels (`a)`), faces (`:)`) and intervals are left alone, and what the reference leaves open.

finding-invisible-character = a character that nobody sees is here: { $character }
    .control = a control character is here: { $character }
    .control-help = remove it: it is no text
    .zero-width = a character without width is here: { $character }
    .zero-width-help = remove it: words with it are not found
    .joiner = a joiner is between letters that do not join: { $character }
    .joiner-help = remove it: words with it are not found
    .direction = a character changes the direction of the text: { $character }
    .direction-help = remove it: what is shown is not what is written
    .soft-hyphen = a soft hyphen is here: { $character }
    .soft-hyphen-help = remove it: words with it are not found, and layout knows where words break
    .variation = a character chooses a shape that the one before it has not: { $character }
    .variation-help = remove it
    .tag = a hidden text is here: { $character }
    .tag-help = remove it: nobody can read it, but programs do
    .private = this is no character, or one that each font has its own for: { $character }
    .private-help = write what was meant

explain-invisible-character = A character that nobody sees changes what is read or shown.
    .why = Words with it are not found; a change of direction can show another text than is there.
    .example = eco‹U+200B›nomía
    .fix = `gsef-i18n check --fix` takes out what has no width. No-break spaces, emoji, and what Arabic, Persian, Hebrew, Indic and other scripts need are left alone. Where one is meant, write an escape: `{ "{ \"\\u200B\" }" }`.

finding-not-normalized = letters and accents stand apart ({ $count }), first in “{ $word }”
    .help = `gsef-i18n check --fix` composes it; nothing changes to the eye

explain-not-normalized = A text is not in Unicode's composed form (NFC).
    .why = Letters and accents that stand apart look the same, but the word is not found, and not spelled right for a program.
    .example = e{"\u0301"} in the place of é
    .fix = `gsef-i18n check --fix` composes it.
