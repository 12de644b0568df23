"""The files of the repository in the hands of other tools: they must find nothing wrong with them, and what they do to a
translation must not disturb its drift state.

Usage: peers.py PROGRAM, with the packages of requirements.txt; run from the repository's root.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from fluent.syntax import FluentParser, FluentSerializer, ast

ROOT = pathlib.Path.cwd()
PROGRAM = pathlib.Path(sys.argv[1]).resolve()
TOOLS = pathlib.Path(sys.executable).parent
LOCALES = ["es", "fr"]
count = 0


def passed(name):
    global count
    count += 1
    print(f"ok {name}", flush=True)


def run(*command, cwd, status=0):
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == status, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def copy(folder):
    for name in ["sources", "locales"]:
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "l10n.toml", folder)


def statuses(folder):
    return json.loads(run(PROGRAM, "status", "--format", "json", cwd=folder))


def findings(folder):
    done = subprocess.run([PROGRAM, "check", "--format", "json"], cwd=folder, capture_output=True, text=True)
    return {(f["code"], f.get("locale"), f.get("id")) for f in json.loads(done.stdout)["findings"]}


def compare_locales(folder):
    """Mozilla's own check reads our configuration and finds no error, and nothing missing or obsolete beyond what we say."""
    report = json.loads(run(TOOLS / "compare-locales", "--json", "-", "l10n.toml", folder, *LOCALES, cwd=folder))
    summary = report[0]["summary"] if isinstance(report, list) else report["summary"]
    ours = findings(folder)
    for locale in LOCALES:
        theirs = summary[locale]
        assert theirs.get("errors", 0) == 0, theirs
        missing = sum(1 for code, of, _ in ours if code == "missing-message" and of == locale)
        assert theirs.get("missing", 0) + theirs.get("missingInFiles", 0) == missing, (theirs, missing)
        assert theirs.get("obsolete", 0) == sum(1 for c, of, _ in ours if c == "obsolete-message" and of == locale), theirs
    passed("compare-locales agrees")


def filters(folder):
    """compare-locales reads filters, included and excluded files as we do: what is missing and obsolete beside them agrees."""
    shutil.copytree(ROOT / "tests/fixtures/filters", folder, dirs_exist_ok=True)
    report = json.loads(run(TOOLS / "compare-locales", "--json", "-", "l10n.toml", folder, *LOCALES, cwd=folder))
    ours = findings(folder)
    for locale in LOCALES:
        theirs = (report[0] if isinstance(report, list) else report)["summary"][locale]
        count = {code: sum(1 for c, of, _ in ours if (c, of) == (code, locale)) for code in ["missing-message", "obsolete-message"]}
        # What a filter warns of they count apart.
        assert theirs["missing"] + theirs["report"] == count["missing-message"] > 0, (theirs, ours)
        assert theirs["obsolete"] == count["obsolete-message"], (theirs, ours)
    passed("compare-locales agrees on filters")


def moz_l10n_compare(folder):
    """moz.l10n reads every file, and finds what the reference has in both translations. It knows no obsolete messages."""
    locales = folder / "locales"
    run(TOOLS / "moz-l10n", "lint", *sorted(locales.glob("*/*.ftl")), cwd=folder)
    compared = [locales / locale for locale in LOCALES]
    report = json.loads(run(TOOLS / "moz-l10n", "compare", "--json", "--source", locales / "en", *compared, cwd=folder))
    assert report == {locale: {"errors": None, "missing": None} for locale in LOCALES}, report
    passed("moz.l10n finds no error and nothing missing")


def rewrite(folder, transform):
    for locale in LOCALES:
        for path in sorted((folder / "locales" / locale).glob("*.ftl")):
            before = path.read_text("utf-8")
            after = transform(path, before)
            if after is not None:
                path.write_text(after, "utf-8")


def serializer(_path, text):
    return FluentSerializer().serialize(FluentParser().parse(text))


def comments_of_the_reference(path, text):
    """As Pontoon does: the comments of a localized file are those of the English one."""
    parser, reference = FluentParser(), ROOT / "locales/en" / path.name
    comments = {e.id.name: e.comment for e in parser.parse(reference.read_text("utf-8")).body if isinstance(e, ast.Message)}
    resource = parser.parse(text)
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            entry.comment = comments.get(entry.id.name)
    return FluentSerializer().serialize(resource)


def keeps_drift_state(name, change):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        copy(folder)
        # A drift that must still be there afterwards, and a translation that was edited since.
        errata = folder / "sources/100-strong-ideas.errata.toml"
        errata.write_text(
            errata.read_text("utf-8")
            + '\n[[erratum]]\nfind = "with 8,500 participants"\nreplace = "with 9,000 participants"\nreason = "Test."\n',
            "utf-8",
        )
        run(PROGRAM, "extract", cwd=folder)
        before = statuses(folder), findings(folder)
        assert any(code == "drifted" for code, _, _ in before[1])
        change(folder)
        assert (statuses(folder), findings(folder)) == before, name
    passed(f"drift state survives {name}")


def moz_l10n_fix(folder):
    files = sorted(str(path) for locale in LOCALES for path in (folder / "locales" / locale).glob("*.ftl"))
    texts = {name: pathlib.Path(name).read_bytes() for name in files}
    run(TOOLS / "moz-l10n", "fix", *files, cwd=folder)
    assert any(pathlib.Path(name).read_bytes() != text for name, text in texts.items()), "it changed nothing"


with tempfile.TemporaryDirectory() as temporary:
    folder = pathlib.Path(temporary)
    copy(folder)
    compare_locales(folder)
    moz_l10n_compare(folder)
with tempfile.TemporaryDirectory() as temporary:
    filters(pathlib.Path(temporary))
keeps_drift_state("moz-l10n fix", moz_l10n_fix)
keeps_drift_state("the serializer of fluent.syntax", lambda folder: rewrite(folder, serializer))
keeps_drift_state("comments replaced by the reference's", lambda folder: rewrite(folder, comments_of_the_reference))
print(f"peers: {count} passed, 0 failed")
