#!/usr/bin/env python3
"""Keeps translations/*.ts in step with the sources and the built-in catalogue: `update` collects new texts,
`check` fails on texts that are missing, unfinished or left over."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

from sources import root, tracked

LANGUAGES = ("de", "fr", "ar")
# The first plural forms of a language: of one number each (in French of nought and one).
WORDED_FORMS = {"de": 1, "fr": 1, "ar": 3}
CATALOGUE = root / "translations" / "catalogue.cpp"
CATALOGUE_HEAD = """// Every text of the built-in catalogue and sample records that the window and the CLI show, for lupdate
// alone: cmake/translations.py makes this file, and nothing compiles it.
// clang-format off
"""


def lupdate():
    """The Qt 6 lupdate, which Debian keeps off the PATH."""
    for name in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")):
        if name and pathlib.Path(name).exists():
            return name
    sys.exit("lupdate is not installed (Debian: qt6-l10n-tools)")


def catalogue_texts():
    """(what it is, text) of the catalogue and the samples that ship, in their order, none twice."""
    catalogue = json.loads((root / "resources/catalogue/ordinavo.json").read_text(encoding="utf-8"))
    told = [("title of a catalogue version", each["title"]) for each in catalogue["versions"]]
    told += [("title of a family of event types", each["title"]) for each in catalogue["families"]]
    for kind, members in (("an event type", catalogue["eventTypes"]), ("a field", catalogue["fields"])):
        told += [(f"description of {kind}", each["description"]) for each in members]
    told += [("where the vendor says so: pages of its documentation", each["source"])
             for each in catalogue["eventTypes"] + catalogue["fields"]]
    for path in sorted((root / "resources/samples").glob("*.json")):
        sample = json.loads(path.read_text(encoding="utf-8"))
        told.append(("note about a sample", sample["note"]))
        told += [("a source system of the samples", each["title"]) for each in sample["sourceSystems"]]
    first = {}
    for kind, text in told:
        first.setdefault(text, kind)
    return [(kind, text) for text, kind in first.items()]


def catalogue_source():
    """What lupdate reads: one marked text after the other."""
    return CATALOGUE_HEAD + "".join(
        f"//: {kind}\nQT_TRANSLATE_NOOP(\"Catalogue\", {json.dumps(text, ensure_ascii=False)})\n"
        for kind, text in catalogue_texts())


def collect(files):
    """Runs lupdate over all sources into the given .ts files."""
    sources = [str(path) for path in tracked("app/*.cpp", "app/*.h", "model/*.cpp", "model/*.h", "ui/*.cpp",
                                             "ui/*.h")]
    sources.append(str(CATALOGUE))
    subprocess.run([lupdate(), "-silent", "-no-obsolete", "-locations", "none", f"-I{root}", *sources, "-ts",
                    *map(str, files)], check=True, cwd=root)


def messages(path):
    """(context, source, comment) → list of translated texts, or None when unfinished."""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None and all(text.strip() for text in texts)
            found[key] = texts if finished else None
    return found


def placeholders(text):
    """The %1 … %99, %L1, %n and %Ln of a text, sorted."""
    return sorted(re.findall(r"%L?(?:\d{1,2}|n)", text))


def complaint(language, source, texts):
    """What is wrong with the placeholders of a translation in its plural forms, or None. A form that stands
    for one number may say it in words; all others need the source's %n or %Ln."""
    wanted = set(placeholders(source))
    numbers = wanted & {"%n", "%Ln"}
    forms = [set(placeholders(text)) for text in texts]
    if any(form - wanted for form in forms) or wanted - numbers - set().union(*forms):
        return "other placeholders than the source"
    if any(numbers - form for form in forms[WORDED_FORMS[language]:]):
        return f"a plural form without {' '.join(sorted(numbers))}"
    return None


def check():
    """Prints what is wrong with the .ts files and returns how much."""
    bad = 0
    if not CATALOGUE.exists() or CATALOGUE.read_text(encoding="utf-8") != catalogue_source():
        print(f"{CATALOGUE.relative_to(root)}: not what the catalogue says; run ./dev translations")
        bad += 1
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            name = f"hookbench_{language}.ts"
            committed = root / "translations" / name
            fresh = pathlib.Path(folder) / name
            shutil.copy(committed, fresh)
            collect([fresh])
            wanted, have = messages(fresh), messages(committed)
            if not wanted:
                print(f"{name}: no texts at all")
                bad += 1
            for key in sorted(wanted.keys() - have.keys()):
                print(f"{name}: missing [{key[0]}] {key[1]!r}")
                bad += 1
            for key in sorted(have.keys() - wanted.keys()):
                print(f"{name}: no longer in the sources [{key[0]}] {key[1]!r}")
                bad += 1
            for key, texts in sorted(have.items()):
                if texts is None:
                    print(f"{name}: unfinished [{key[0]}] {key[1]!r}")
                    bad += 1
                elif wrong := complaint(language, key[1], texts):
                    print(f"{name}: {wrong} [{key[0]}] {key[1]!r}")
                    bad += 1
    return bad


def main():
    """`update` or `check`."""
    if sys.argv[1:] == ["update"]:
        CATALOGUE.write_text(catalogue_source(), encoding="utf-8")
        collect([root / "translations" / f"hookbench_{language}.ts" for language in LANGUAGES])
        return 0
    if sys.argv[1:] == ["check"]:
        bad = check()
        print(f"{len(LANGUAGES)} languages read, {bad} translation complaints")
        return 1 if bad else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main())
