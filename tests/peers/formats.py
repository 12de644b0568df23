"""The output of `check` in the hands of those who read it: SARIF against the standard's schema, JSON against ours, JUnit by a reader of
such files.

Usage: formats.py PROGRAM SARIF_SCHEMA, with the packages of requirements.txt; run from the repository's root.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
from junitparser import JUnitXml

ROOT = pathlib.Path.cwd()
PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SARIF = json.loads(pathlib.Path(sys.argv[2]).read_text("utf-8"))
OURS = json.loads((ROOT / "docs/check.schema.json").read_text("utf-8"))
PROJECTS = [ROOT, *sorted(path.parent for path in (ROOT / "tests/cmd").glob("*.in/l10n.toml"))]
LANGUAGES = ["en", "es", "fr"]


def check(folder, *arguments):
    done = subprocess.run([PROGRAM, "check", *arguments], cwd=folder, capture_output=True, text=True)
    assert done.returncode in (0, 1), f"{folder} {arguments}: {done.returncode}\n{done.stderr}"
    return done.stdout


def validate(validator, text, where):
    value = json.loads(text)
    errors = sorted(validator.iter_errors(value), key=str)
    assert not errors, f"{where}: {errors[0].json_path}: {errors[0].message}"
    return value


def hard_case(folder):
    """A project whose text tries every escape: quotes, XML, control characters, line ends, names of files with blanks."""
    (folder / "en").mkdir()
    (folder / "fr").mkdir()
    (folder / "l10n.toml").write_text('locales = ["fr"]\n[[paths]]\nreference = "en/*.ftl"\nl10n = "{locale}/*.ftl"\n', "utf-8")
    text = 'a = <b>]]> & "x" 50 %\r\nb = é\u0301 \u200b\u202e 👩‍👩‍👧 \u0001 \ufffe ::error::\r\na = again  twice ,: \r\n'
    (folder / "en/a b,c.ftl").write_bytes(text.encode())
    (folder / "fr/a b,c.ftl").write_bytes((text + "gone = é\r\nnot fluent \u001b[31m\r\n").encode())


schema = jsonschema.validators.validator_for(SARIF)
schema.check_schema(SARIF)
sarif = schema(SARIF, format_checker=jsonschema.FormatChecker())
jsonschema.Draft202012Validator.check_schema(OURS)
ours = jsonschema.Draft202012Validator(OURS)
count = 0
with tempfile.TemporaryDirectory() as temporary:
    temporary = pathlib.Path(temporary)
    hard_case(temporary)
    for folder in [*PROJECTS, temporary]:
        for language in LANGUAGES:
            where = f"{folder.name} {language}"
            report = validate(ours, check(folder, "--ui-lang", language, "--format", "json"), where)
            log = validate(sarif, check(folder, "--ui-lang", language, "--format", "sarif"), where)
            results = log["runs"][0]["results"]
            assert [result["ruleId"] for result in results] == [finding["code"] for finding in report["findings"]], where
            suites = JUnitXml.fromstring(check(folder, "--ui-lang", language, "--format", "junit").encode())
            failed = {(suite.name, case.name) for suite in suites for case in suite if case.result}
            assert suites.failures == len(failed), where
            assert bool(failed) == bool(report["summary"]["errors"]), where
            annotations = check(folder, "--ui-lang", language, "--format", "github").splitlines()
            commands = [line for line in annotations if line.startswith(("::error ", "::warning ", "::notice "))]
            assert len(commands) == len(report["findings"]), where
            count += 1
print(f"formats: {count} passed, 0 failed")
