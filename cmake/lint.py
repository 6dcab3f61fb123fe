#!/usr/bin/env python3
"""Every check of the sources that needs no build. Prints each complaint with its place; exit 1 on any."""

import json
import re
import subprocess
import sys

import checklayers
import translations
from sources import root, tracked

BUDGETS = {".cpp": 400, ".h": 150}
LONGEST_FUNCTION = 50
RULED_OUT = {
    r"\bQ_FOREACH\b|\bforeach\s*\(": "use a range for",
    r"\bSIGNAL\s*\(|\bSLOT\s*\(": "connect by pointer to member",
    r"processEvents\s*\(|\bqWait\s*\(": "no nested event loops",
    r"\b(?<!app\.)(?<!application\.)exec\s*\(\s*\)": "no nested event loops",
    r"setStyleSheet\s*\(": "palette and font metrics instead of style sheets",
    r"\bTODO\b|\bFIXME\b|\bXXX\b": "finish it or write it into the issue tracker",
    r"\bQJson\w+": "nlohmann::ordered_json is the only JSON",
}


def run(*command):
    """Runs a tool, prints what it says, returns whether it complained."""
    return subprocess.run(command, cwd=root, check=False).returncode != 0


def functions(lines):
    """Yields (first line, length) of each function body: a brace alone at the margin up to its mate."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            yield start, number - start - 1
            start = None


def sources():
    """Budgets and names in our C++."""
    bad = 0
    for path in tracked("app/*.cpp", "app/*.h", "model/*.cpp", "model/*.h", "ui/*.cpp", "ui/*.h"):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        budget = 500 if name == "ui/window/mainwindow.cpp" else BUDGETS[path.suffix]
        if len(lines) > budget:
            print(f"{name}: {len(lines)} lines, at most {budget}: split it")
            bad += 1
        for start, length in functions(lines):
            if length > LONGEST_FUNCTION:
                print(f"{name}:{start}: a function of {length} lines, at most {LONGEST_FUNCTION}")
                bad += 1
        for number, line in enumerate(lines, 1):
            code = line.split("//")[0] if "TODO" not in line else line
            for pattern, remedy in RULED_OUT.items():
                if "exec" in pattern and "QtSql/" in text:
                    continue  # QSqlQuery::exec() runs a statement
                if "SLOT" in pattern and "QtDBus/" in text:
                    continue  # QDBusConnection::connect() knows slots by their names alone
                if re.search(pattern, code):
                    print(f"{name}:{number}: {line.strip()[:60]}: {remedy}")
                    bad += 1
        if path.suffix == ".h" and "#pragma once" not in text:
            print(f"{name}: no #pragma once")
            bad += 1
    return bad


def jsonFiles():
    """Every JSON file of ours parses."""
    bad = 0
    for path in tracked("*.json", "*.hookbench"):
        if "tests/data" in path.as_posix():
            continue
        try:
            json.loads(path.read_text(encoding="utf-8"))
        except ValueError as problem:
            print(f"{path.relative_to(root)}: {problem}")
            bad += 1
    return bad


def main():
    """Runs all checks, each to its end."""
    cpp = [str(path) for path in tracked("*.cpp", "*.h")]
    scripts = [str(path) for path in tracked("dev", ".ci/run", "resources/completion/*.bash", "resources/snippets/*.sh")]
    failed = [name for name, bad in (
        ("format", run("clang-format", "--dry-run", "-Werror", *cpp)),
        ("scripts", run("shellcheck", "-x", *scripts)),
        ("layers", checklayers.main() != 0),
        ("sources", sources() != 0),
        ("json", jsonFiles() != 0),
        ("translations", translations.check() != 0),
    ) if bad]
    print("lint: " + ("complaints about " + ", ".join(failed) if failed else "nothing to complain about"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
