"""The action, the workflow for web editors and the hooks, run on a small repository as GitHub and pre-commit would run them.

Jobs, conditions, inputs and steps are read from the files themselves. Only what belongs to GitHub is played: the checkout has been
done, the cache has the program, and `gh` writes down what it is asked for.

Usage: workflows.py PROGRAM, with the packages of requirements.txt; run from the repository's root.
"""

import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path.cwd()
PROGRAM = pathlib.Path(sys.argv[1]).resolve()
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/translations.yml").read_text("utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))

CONFIG = """\
locales = ["es"]

[[paths]]
reference = "locales/en/*.ftl"
l10n = "locales/{locale}/*.ftl"

[sync]
basis = "sources/basis"
"""
# Prints how many pull requests are open, and opens one.
GH = """\
#!/bin/sh
echo "$@" >> "$GH_LOG"
case "$1 $2" in
"pr list") grep -c "^pr create" "$GH_LOG" || true ;;
"pr create") echo https://github.com/a/b/pull/1 ;;
*) exit 1 ;;
esac
"""


def git(folder, *arguments):
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, f"git {arguments}: {done.stderr}"
    return done.stdout.strip()


class Runner:
    """A machine that runs steps in a clone."""

    def __init__(self, folder):
        self.folder = folder
        self.clone = folder / "clone"
        self.log = folder / "gh.log"
        self.temp = folder / "temp"
        binary = self.temp / "gsef-i18n/bin/gsef-i18n"
        binary.parent.mkdir(parents=True)
        shutil.copy2(PROGRAM, binary)
        gh = folder / "bin/gh"
        gh.parent.mkdir()
        gh.write_text(GH, "utf-8")
        gh.chmod(gh.stat().st_mode | stat.S_IXUSR)
        self.log.touch()

    def evaluate(self, text, known):
        """Puts values in the place of `${{ … }}`; an expression that is not known is an error."""
        return re.sub(r"\$\{\{\s*(.+?)\s*\}\}", lambda found: known[found[1]], str(text))

    def shell(self, step, known, folder):
        environment = {
            **os.environ,
            "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
            "GH_LOG": str(self.log),
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_OUTPUT": str(self.folder / "output"),
            "GITHUB_REF_NAME": "main",
            **{name: self.evaluate(value, known) for name, value in step.get("env", {}).items()},
        }
        folder = folder / self.evaluate(step.get("working-directory", "."), known)
        script = self.evaluate(step["run"], known)
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)

    def action(self, given):
        """Runs the steps of action.yml; the last one's result."""
        unknown = set(given) - set(ACTION["inputs"])
        assert not unknown, f"the action has no inputs {unknown}"
        inputs = {name: str(given.get(name, value["default"])) for name, value in ACTION["inputs"].items()}
        known = {f"inputs.{name}": value for name, value in inputs.items()}
        known["github.action_path"] = str(ROOT)
        for step in ACTION["runs"]["steps"]:
            if "uses" in step:
                assert step["uses"].startswith("actions/cache@"), step["uses"]
            elif step.get("if") == "steps.cache.outputs.cache-hit != 'true'":
                pass
            else:
                assert "if" not in step, step["if"]
                done = self.shell(step, known, self.clone)
                if done.returncode:
                    break
        return done

    def event(self, name):
        """Runs the jobs of the workflow that an event starts; their status and what they printed."""
        jobs = [job for job in WORKFLOW["jobs"].values() if job["if"] == f"github.event_name == '{name}'"]
        assert jobs, f"nothing runs on {name}"
        printed = ""
        for step in [step for job in jobs for step in job["steps"]]:
            if step.get("uses", "").startswith("actions/checkout@"):
                continue
            if "uses" in step:
                assert step["uses"] == "./", step["uses"]
                done = self.action(step.get("with", {}))
            else:
                done = self.shell(step, {"github.token": "token"}, self.clone)
            printed += done.stdout + done.stderr
            if done.returncode:
                return done.returncode, printed
        return 0, printed


def write(folder, files):
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def commit(runner, files):
    """Changes main, as somebody does who merges, and has the clone follow it."""
    write(runner.clone, files)
    git(runner.clone, "add", "-A")
    git(runner.clone, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "Change")
    git(runner.clone, "push", "-q", "origin", "HEAD:main")


def start_over(runner):
    """What the next run's checkout finds."""
    git(runner.clone, "fetch", "-q")
    git(runner.clone, "switch", "-q", "--discard-changes", "--detach", "origin/main")


def pull_requests(runner):
    return sum(line.startswith("pr create") for line in runner.log.read_text("utf-8").splitlines())


def workflow(folder):
    runner = Runner(folder)
    git(folder, "init", "-q", "--bare", "-b", "main", "origin")
    git(folder, "clone", "-q", "origin", "clone")
    english = "one = One word for all.\ntwo = Two words for all.\n"
    commit(runner, {"l10n.toml": CONFIG, "locales/en/a.ftl": english, "locales/es/a.ftl": "one = Una palabra para todos.\n"})

    status, printed = runner.event("pull_request")
    assert status == 0, f"a right translation: {printed}"
    start_over(runner)

    status, printed = runner.event("push")
    assert status == 0, printed
    changed = git(runner.clone, "diff", "--name-only", "origin/main", "origin/translations/accepted").splitlines()
    assert changed == ["sources/basis/es/a.ftl"], changed
    assert pull_requests(runner) == 1, runner.log.read_text("utf-8")
    start_over(runner)

    status, printed = runner.event("push")
    assert (status, pull_requests(runner)) == (0, 1), "an open pull request is not opened again"
    start_over(runner)

    # Merged: there is nothing more to propose.
    git(runner.clone, "push", "-q", "origin", "origin/translations/accepted:main")
    start_over(runner)
    before = git(runner.clone, "rev-parse", "origin/translations/accepted")
    assert runner.event("push")[0] == 0
    git(runner.clone, "fetch", "-q")
    assert git(runner.clone, "rev-parse", "origin/translations/accepted") == before, "nothing changed"
    start_over(runner)

    # What was edited is recorded, and proposed anew.
    commit(runner, {"locales/es/a.ftl": "one = Una sola palabra para todos.\n"})
    assert runner.event("push")[0] == 0
    git(runner.clone, "fetch", "-q")
    assert git(runner.clone, "rev-parse", "origin/translations/accepted") != before, "the edit is recorded"
    git(runner.clone, "push", "-q", "origin", "origin/translations/accepted:main")
    start_over(runner)

    # What the source has changed and nobody has translated anew is not recorded.
    drifted = english.replace("One word", "One single word")
    commit(runner, {"locales/en/a.ftl": drifted, "locales/es/a.ftl": "one = Una sola palabra para todos.\ntwo = Dos palabras.\n"})
    assert runner.event("push")[0] == 0
    git(runner.clone, "fetch", "-q")
    basis = git(runner.clone, "show", "origin/translations/accepted:sources/basis/es/a.ftl")
    assert "One word for all" in basis and "Two words for all" in basis, basis
    start_over(runner)
    status, printed = runner.event("pull_request")
    assert status == 1 and "drifted" in printed, printed
    start_over(runner)

    # A fault is shown at its line.
    write(runner.clone, {"locales/es/a.ftl": "one = Una palabra para { $todos }.\n"})
    status, printed = runner.event("pull_request")
    assert status == 1 and re.search(r"^::error file=locales/es/a\.ftl,line=1,.*unknown-variable", printed, re.M), printed
    return 8


def readme(folder):
    """The steps that the README gives, on this repository."""
    text = (ROOT / "README.md").read_text("utf-8")
    steps = [step for block in re.findall(r"```yaml\n(.*?)```", text, re.S) for step in yaml.safe_load(block)]
    runner = Runner(folder)
    runner.clone = ROOT
    ours = [step for step in steps if step["uses"] == "OWNER/gsef-i18n@main"]
    assert ours, "the README shows no step"
    for step in ours:
        done = runner.action(step.get("with", {}))
        assert done.returncode == 0, done.stdout + done.stderr
    return len(ours)


def hooks(folder):
    """The hooks, with the program in the place of the one that pre-commit would build."""
    project = folder / "project"
    write(project, {"l10n.toml": CONFIG, "locales/en/a.ftl": "one = One word.\n", "locales/es/a.ftl": "one = Una  palabra.\n"})
    local = [hook | {"language": "system", "entry": f"{PROGRAM.parent}/{hook['entry']}"} for hook in HOOKS]
    config = yaml.safe_dump({"repos": [{"repo": "local", "hooks": local}]})
    write(project, {".pre-commit-config.yaml": config})
    git(project, "init", "-q", "-b", "main")
    git(project, "add", "-A")

    def run(hook):
        command = [str(pathlib.Path(sys.executable).parent / "pre-commit"), "run", hook, "--all-files"]
        environment = os.environ | {"PRE_COMMIT_HOME": str(folder / "pre-commit"), "LANG": "C.UTF-8"}
        return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True)

    subprocess.run([PROGRAM, "accept", "--lang", "es", "--new"], cwd=project, check=True, capture_output=True)
    git(project, "add", "-A")
    found = run("gsef-i18n")
    assert found.returncode == 0 and "Passed" in found.stdout, found.stdout
    mended = run("gsef-i18n-fix")
    assert "files were modified by this hook" in mended.stdout, mended.stdout
    assert (project / "locales/es/a.ftl").read_text("utf-8") == "one = Una palabra.\n"
    write(project, {"locales/es/a.ftl": "one = Una { $palabra }.\n"})
    git(project, "add", "-A")
    found = run("gsef-i18n")
    assert found.returncode == 1 and "Failed" in found.stdout, found.stdout
    return len(HOOKS) + 1


with tempfile.TemporaryDirectory() as temporary:
    temporary = pathlib.Path(temporary)
    counts = []
    for what in [workflow, readme, hooks]:
        folder = temporary / what.__name__
        folder.mkdir()
        counts.append(what(folder))
    print("{} events of the workflow, {} step of the README and {} runs of the hooks did what they should".format(*counts))
