### What commands say beside their findings.

severity-error = error
severity-warning = warning
severity-info = info
severity-help = help

## The last line of a check. $errors, $warnings and $infos are counts.

summary-none = Nothing to report.
summary-errors =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $infos ->
        [one] 1 remark
       *[other] { $infos } remarks
    }. `gsef-i18n explain CODE` tells you more about a finding.
summary-no-errors =
    No errors, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $infos ->
        [one] 1 remark
       *[other] { $infos } remarks
    }. `gsef-i18n explain CODE` tells you more about a finding.

summary-remarks = info[{ $code }]: { $count } places; `gsef-i18n check --select { $code }` lists them
summary-allowed =
    { $count ->
        [one] 1 more is allowed.
       *[other] { $count } more are allowed.
    }

## Too many findings to show: what is left out, and how many there are of each kind.

summary-more = … and { $count } more of `{ $code }` in { $file }
summary-cut = { $count } of { $total } findings are not shown: `--select CODE` shows all of one kind, `--max 0` everything.
table-code = code
table-errors = errors
table-warnings = warnings
table-infos = remarks

## The baseline: findings that are known.

summary-known =
    { $count ->
        [one] 1 known finding of the baseline is not shown.
       *[other] { $count } known findings of the baseline are not shown.
    }
summary-gone =
    { $count ->
        [one] 1 finding of the baseline is gone: `--update-baseline` removes it.
       *[other] { $count } findings of the baseline are gone: `--update-baseline` removes them.
    }
baseline-absent =
    error: there is no baseline { $file }
      it would be { $place }: its path is relative to the project
      `gsef-i18n check --baseline { $file } --update-baseline` writes one
baseline-broken =
    error: { $place }: this is not a baseline: { $reason }
      restore the file (`git checkout -- FILE`), or remove it and write it anew with --update-baseline
baseline-conflict =
    error: { $place }: the baseline has the markers of an unresolved merge conflict
      keep one side, whichever, and run the check with --update-baseline
baseline-version = error: the baseline { $file } is of version { $version }, which this program does not know
baseline-not-written = error: { $file } was not written: what cannot be read hides other findings
baseline-written =
    { $count ->
        [one] { $file }: 1 finding is known now
       *[other] { $file }: { $count } findings are known now
    }{ $kept ->
        [0] .
        [one] ; 1 of them was known before, and this run was not asked to look for it.
       *[other] ; { $kept } of them were known before, and this run was not asked to look for them.
    }

## What SARIF says of a fix and of paths.

sarif-fix-safe = `gsef-i18n check --fix` does it
sarif-fix-offered = a suggestion: see whether it is right
sarif-root = the folder of the repository

## Findings that are shown as one. $ids names some, $more counts the others.

group-ids = { $ids }
group-ids-more = { $ids } and { $more } more

## Why a second place is shown.

related-also = here as well
related-contents-entry = the entry in the table of contents
related-first-printed = printed here first
related-first-number = the first of this number
related-first-here = the first is here
related-reference-here = in the reference
related-value-here = the text that it is taken from

## What goes wrong outside of files.

failed-to-save = error: it could not be written, and nothing was changed: { $reason }
failed-midway =
    error: could not be written: { $reason }
      changed all the same: { $changed }
      run the same command again to bring it to its end
reason-system = { $file }: { $reason }
reason-meanwhile = { $file } was saved by somebody else meanwhile, and stays as it was saved
reason-meanwhile-help = { "  " }run the command again
reason-held =
    another command{ $owner ->
        [none] { "" }
       *[other] { " " }(process { $owner })
    } is writing in this project
reason-held-help = { "  " }wait until it is done, and run the command again
written-not-printed = Everything is written; only the report of it could not be printed: { $reason }
interrupted =
    error: `gsef-i18n { $command }` was interrupted while it wrote, and the files may not fit each other
      run it again: it is brought to its end first
interrupted-completed = An interrupted `gsef-i18n { $command }` was brought to its end.
interrupted-undone = What an interrupted `gsef-i18n { $command }` left was taken away: it had not changed anything for good.
interrupted-left = { $file } was changed after the interruption, and stays as it is.
failed-to-print = error: the result could not be written: { $reason }
no-such-folder = error: there is no folder { $folder }
no-publication =
    error: this project has no [publication] in l10n.toml, so there is nothing to { $command }
      its reference is kept by hand; `check` works on it
no-such-locale =
    error: “{ $locale }” is not a locale of this project
      possible: { $available }
no-such-code =
    error: there is no code “{ $code }”{ $similar ->
        [none] { "" }
       *[other] ; did you mean “{ $similar }”?
    }
      `gsef-i18n explain` lists them
no-such-command =
    error: there is no command “{ $command }”
      possible: { $available }
check-nothing = error: --select and --ignore leave no code: nothing was asked for
check-progress = { $done } of { $total } files checked

## check --fix. $change shows words as [-before-]{"{"}+after+}.

fix-safe = `gsef-i18n check --fix` writes: { $change }
fix-offered = did you mean this? { $change }
fix-none = There is nothing to fix without a person’s judgement.
fix-done =
    { $count ->
        [one] 1 fix
       *[other] { $count } fixes
    } in { $files ->
        [one] 1 file:
       *[other] { $files } files:
    }
fix-dry =
    { $count ->
        [one] 1 fix would be made
       *[other] { $count } fixes would be made
    } in { $files ->
        [one] 1 file:
       *[other] { $files } files:
    }
fix-code = {"  "}{ $code }: { $count }
fix-refused = { $file }: fixes of { $codes } were not made, since with them the file would not read as the same messages. This is a fault of gsef-i18n: please report it.
fix-restless = Some fixes undo each other, and were stopped. This is a fault of gsef-i18n: please report it.

## extract

extract-unsound =
    { $count ->
        [one] Nothing was written: the source has an error.
       *[other] Nothing was written: the source has { $count } errors.
    }
extract-current = The reference is up to date.
extract-stale =
    { $count ->
        [one] One file is out of date. Run `gsef-i18n extract`.
       *[other] { $count } files are out of date. Run `gsef-i18n extract`.
    }
extract-done =
    { $files ->
        [one] Wrote one file
       *[other] Wrote { $files } files
    }; the reference has { $messages } messages.

## What concerns drift: diff, accept, note, status

no-such-message = error: there is no message, part or resource “{ $id }”
diff-none = Nothing has drifted.
diff-edited = the translation was edited since
diff-untouched = the translation is untouched
kind-cosmetic = marks and spaces
kind-editorial = the meaning is the same
kind-numbers = numbers
kind-context = who speaks
kind-wording = words
accept-missing = it is not translated, or cannot be read
accept-untouched = the reference has changed and the translation was not touched: edit it, or say `--still-correct --reason TEXT`
accept-refused =
    { $count ->
        [one] Nothing was recorded: one part cannot be accepted.
       *[other] Nothing was recorded: { $count } parts cannot be accepted.
    }
accept-dry =
    { $count ->
        [one] One part would be recorded.
       *[other] { $count } parts would be recorded.
    }
accept-done =
    { $count ->
        [one] Recorded one part.
       *[other] Recorded { $count } parts.
    }
accept-no-reason = error: --still-correct and --reason TEXT go together
accept-what = error: say what to accept: messages, resources, --new, --edited or --all
note-kept = { $locale }: the note on { $id } is kept; `gsef-i18n status` lists it.
note-removed =
    { $count ->
        [one] Removed one note on { $id }.
       *[other] Removed { $count } notes on { $id }.
    }
note-none = error: there is no note on { $id }
note-none-such = error: there is no such note on { $id }; without --remove and TEXT its notes are listed
allow-kept = { $locale }: { $code } is allowed on { $id }.
allow-removed =
    { $locale }: { $count ->
        [one] removed one allowance on { $id }.
       *[other] removed { $count } allowances on { $id }.
    }
allow-none = error: nothing is allowed on { $id }
allow-none-such =
    error: “{ $code }” is not allowed on { $id }
      allowed there: { $known }
allow-no-reason = error: say why it is right: --reason TEXT
allow-never = error: “{ $code }” cannot be allowed: it is not about what one translation says, or it has to be corrected
allow-accept = error: “{ $code }” is accepted, not allowed: the next change must show again. See `gsef-i18n accept --help`
status-current = current
status-draft = draft
status-translated = transl.
status-reviewed = reviewed
status-drifted = drifted
status-new = no basis
status-missing = missing
status-words = words left
status-total = total
status-notes =
    { $count ->
        [one] One open note:
       *[other] { $count } open notes:
    }
status-allowances =
    { $count ->
        [one] One finding is allowed: `gsef-i18n allow` lists it with its reason.
       *[other] { $count } allowances: `gsef-i18n allow` lists them with their reasons.
    }

## prepare, prune, carry

prepare-head = to translate. Write after the equals signs, then take “# ~ ” off those lines.
prepare-done =
    { $lang }: { $offered ->
        [one] added one message
       *[other] added { $offered } messages
    } to translate; { $removed ->
        [one] removed one block.
       *[other] removed { $removed } blocks.
    }
prepare-current = { $lang }: nothing to add or remove.
prepare-touched =
    { $lang }: { $count ->
        [one] one block was changed by hand and is
       *[other] { $count } blocks were changed by hand and are
    } left as it stands: { $ids }
no-such-resource =
    error: there is no resource “{ $resource }”
      possible: { $available }
prune-none = Nothing is obsolete.
prune-dry =
    { $count ->
        [one] One text would be removed.
       *[other] { $count } texts would be removed.
    }
prune-done =
    { $count ->
        [one] Removed one text
       *[other] Removed { $count } texts
    } from { $files ->
        [one] one file.
       *[other] { $files } files.
    }
prune-moved = { $file }: kept, since they belong to another resource now: { $ids }. `gsef-i18n carry ID ID` moves them.
prune-no-reference = { $file }: skipped, since it has no reference. Name it to remove everything: `prune … { $name }`.
carry-done =
    { $old } is { $new } now, in { $count ->
        [one] one locale
       *[other] { $count } locales
    }: { $locales }.
carry-not-in-reference = error: the reference has no message “{ $id }”
carry-still-in-reference = error: “{ $id }” is still in the reference: its translations belong to it
carry-taken = error: “{ $id }” is translated already, in { $file }
carry-nothing = error: no translation and no basis has a message “{ $id }”

## export

export-reference-stale = Nothing was written: the reference is out of date. Run `gsef-i18n extract` first.
export-done = { $lang }: { $files } files in { $folder }.
export-fallback =
    { $lang }: { $missing ->
        [one] 1 of { $parts } texts is missing and is
       *[other] { $missing } of { $parts } texts are missing and are
    } printed in the language of the source, marked.
export-strict =
    { $lang }: nothing was written: { $missing ->
        [one] 1 of { $parts } texts is missing.
       *[other] { $missing } of { $parts } texts are missing.
    }
export-outdated =
    { $lang }: { $count ->
        [one] 1 text is outdated
       *[other] { $count } texts are outdated
    } (the source has changed since): { $ids }. See `gsef-i18n diff --lang { $lang }`.
export-strict-outdated =
    { $lang }: nothing was written: { $count ->
        [one] 1 text is outdated
       *[other] { $count } texts are outdated
    } (the source has changed since): { $ids }. See `gsef-i18n diff --lang { $lang }`, or print { $count ->
        [one] it
       *[other] them
    } all the same with `--allow drifted`.
export-more = { $ids } and { $more } more
export-current = { $lang }: { $folder } is up to date.
export-differs =
    { $lang }: { $count ->
        [one] one file differs
       *[other] { $count } files differ
    } in { $folder }. Run `gsef-i18n export --lang { $lang }`.
export-unformatted = error: { $lang }: the message { $id } cannot be formatted: { $reason }

export-changed-stays = { $folder }/{ $file } no longer belongs to the bundle, but was changed since it was exported: it stays.
export-foreign =
    error: { $folder } has files that are not ours, or were changed since they were exported, and they would be overwritten: { $files }
      move them away, export elsewhere with --out, or write over them with --overwrite

## Words of the exported book, in its language.

book-untranslated =
    { $count ->
        [one] One text of this page is
       *[other] { $count } texts of this page are
    } not translated yet, and printed in the language of the source with the mark { $mark }.
book-outdated-mark = outdated
book-outdated =
    { $count ->
        [one] One text of this page is outdated: the source has changed since it was translated. It has
       *[other] { $count } texts of this page are outdated: the source has changed since they were translated. They have
    } the mark { $mark }.

explain-heading-why = Why it matters
explain-heading-example = Example
explain-heading-fix = How to fix it
