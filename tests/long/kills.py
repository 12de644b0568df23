"""Kills the program for real, at each call of the system that changes the disk, and lets each such call fail once for want of space and
with an input/output error. Needs Linux and strace.

usage: kills.py PROGRAM FIXTURE

Afterwards each file is old or new and whole, the same command run again gets to the end, and no scratch is left. The deterministic form
of this is tests/integration/killed.rs; here the process, the lock and the disk are the system's own.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

# What changes names or bytes. The program's own output is written by `write` as well, to files that are none of these.
CALLS = ["rename,renameat,renameat2", "mkdir,mkdirat", "unlink,unlinkat,rmdir", "fsync,fdatasync", "openat", "write", "link,linkat"]
FATES = ["signal=SIGKILL", "error=ENOSPC", "error=EIO"]
# So many calls of one kind are tried for a command; the first come before anything of ours, when the program is loaded.
MOST = 400

CONFIG = 'locales = ["fr", "es"]\n\n[[paths]]\nreference = "en/*.ftl"\nl10n = "{locale}/*.ftl"\n'


def by_hand(program, folder):
    """A project kept by hand in which every command has something to do."""
    (folder / "l10n.toml").write_text(CONFIG)
    write = lambda name, text: ((folder / name).parent.mkdir(exist_ok=True), (folder / name).write_text(text))
    write("en/a.ftl", "one = One fish.\ntwo = Two fish.\nold = Red fish.\n")
    for locale, one in [("fr", "Un poisson !"), ("es", "Un pez.")]:
        write(f"{locale}/a.ftl", f"one = {one}\nold = Rouge.\n")
    run(program, folder, ["accept", "--lang", "fr,es", "--new"])
    write("en/a.ftl", "one = One fine fish.\ntwo = Two fish.\nnew = Red fish.\n")
    write("fr/a.ftl", "one = Un beau poisson !\nold = Rouge.\n")


def publication(fixture):
    """A publication whose reference and bundles are to be made."""

    def make(program, folder):
        shutil.copytree(fixture, folder, dirs_exist_ok=True)
        run(program, folder, ["extract"])

    return make


def run(program, folder, arguments, inject=None):
    trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={inject[0]}", "-e", "inject=" + ":".join(inject)] if inject else []
    environment = {"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "RAYON_NUM_THREADS": "1"}
    return subprocess.run([*trace, program, "-C", str(folder), *arguments], env=environment, capture_output=True, text=True)


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def is_scratch(name):
    return ".gsef-i18n" in name


def attempt(program, make, arguments, inject, old, new):
    """One run with a fault. Gives whether the fault was reached."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make(program, folder)
        done = run(program, folder, arguments, inject)
        case = f"{arguments} {inject}: {done.returncode} {done.stderr}"
        now = files(folder)
        for path, bytes in now.items():
            known = bytes in (old.get(path), new.get(path)) or is_scratch(path) or path.endswith("bundle.json")
            assert known, f"{case}: {path} is neither old nor new"
        for path in old.keys() & new.keys():
            assert path in now, f"{case}: {path} is gone"
        if "nothing was changed" in done.stderr:
            assert {path: text for path, text in now.items() if not is_scratch(path)} == old, f"{case}: something was"
        assert "panicked" not in done.stderr, case
        run(program, folder, arguments)
        after = files(folder)
        assert after == new, f"{case}: then not all is as it should be: {[path for path in after.keys() ^ new.keys()]}"
        return done.returncode != 0


def main():
    program, fixture = (str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:])
    commands = [
        (by_hand, ["accept", "--lang", "fr", "--edited"]),
        (by_hand, ["note", "--lang", "fr,es", "one", "Which?"]),
        (by_hand, ["allow", "--lang", "fr", "one", "numbers", "--reason", "It is."]),
        (by_hand, ["prepare", "--lang", "fr,es"]),
        (by_hand, ["prune", "--lang", "fr,es"]),
        (by_hand, ["carry", "old", "new"]),
        (by_hand, ["check", "--fix", "--select", "french-spacing"]),
        (lambda program, folder: shutil.copytree(fixture, folder, dirs_exist_ok=True), ["extract"]),
        (publication(fixture), ["export", "--lang", "es"]),
    ]
    for make, arguments in commands:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            make(program, folder)
            old = files(folder)
            run(program, folder, arguments)
            new = files(folder)
        assert old != new, f"{arguments} has nothing to do"
        tried = 0
        for calls in CALLS:
            for fate in FATES:
                missed = 0
                for when in range(1, MOST):
                    # Opening and writing go wrong for many reasons before the first file is made: those are other tests' affair.
                    tried += 1
                    missed = 0 if attempt(program, make, arguments, [calls, fate, f"when={when}"], old, new) else missed + 1
                    # A call that is not there any more, or whose failing is no harm: a few in a row, and it was the last.
                    if missed > 12:
                        break
        print(f"{' '.join(arguments)}: {tried} runs", flush=True)


main()
