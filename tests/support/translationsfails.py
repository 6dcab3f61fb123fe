#!/usr/bin/env python3
"""Shows that the check of translations can fail: each spoilt translation must bring a complaint."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "cmake"))
import translations  # noqa: E402

SPOILT = (
    ("de", "%Ln files", ["%Ln Datei", "Dateien"]),
    ("de", "%Ln files", ["%Ln Datei", "%n Dateien"]),
    ("de", "%n files in %1", ["eine Datei in %1", "%n Dateien"] + ["in %2"]),
    ("fr", "%n files", ["un fichier", "fichiers"]),
    ("ar", "%Ln files", ["لا ملفات", "ملف", "ملفان", "ملفات", "%Ln ملفًا", "%Ln ملف"]),
    ("de", "%1 of %L2", ["%1 von"]),
)
GOOD = (
    ("de", "%Ln files", ["eine Datei", "%Ln Dateien"]),
    ("ar", "%Ln files", ["لا ملفات", "ملف", "ملفان", "%Ln ملفات", "%Ln ملفًا", "%Ln ملف"]),
    ("fr", "%1 of %L2", ["%L2, dont %1"]),
)

for language, source, texts in SPOILT:
    assert translations.complaint(language, source, texts), f"{language}: {source}"
for language, source, texts in GOOD:
    assert not translations.complaint(language, source, texts), f"{language}: {source}"
print(f"{len(SPOILT) + len(GOOD)} passed, 0 failed")
