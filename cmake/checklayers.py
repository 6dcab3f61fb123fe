#!/usr/bin/env python3
"""Reads every #include of ours and says which break the layers: app → ui → model, the order inside model,
no Gui or Widgets below ui, and the libraries that one place alone may touch."""

import re
import sys

from sources import root, tracked

MODEL = ["core", "catalogue", "design", "payload", "signing", "delivery", "receiver", "history",
         "conformance", "exporting", "items"]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
ALLOWED = {"model": {"model"}, "ui": {"model", "ui"}, "app": {"model", "ui", "app"}}
# Include prefix → the only folders that may use it.
KEPT_TO = {
    "boost/beast": ("model/receiver/",),
    "boost/asio": ("model/receiver/",),
    "curl/": ("model/delivery/",),
    "qt6keychain/": ("model/signing/",),
}
FORBIDDEN = ("QtNetwork/QNetworkAccessManager", "QNetworkAccessManager", "QtHttpServer", "QHttpServer",
             "QtCore/QMessageAuthenticationCode", "QMessageAuthenticationCode")


def complaints(path, text):
    """Yields (line, sentence) for one file."""
    name = path.relative_to(root).as_posix()
    parts = name.split("/")
    for match in INCLUDE.finditer(text):
        kind, target = match.groups()
        line = text.count("\n", 0, match.start()) + 1
        first = target.split("/")[0]
        if kind == '"' and first in ALLOWED:
            if first not in ALLOWED[parts[0]]:
                yield line, f"{parts[0]} must not use {target}"
            elif name.startswith("app/cli/") and first == "ui":
                yield line, f"hookbench-cli must not use {target}"
            elif parts[0] == first == "model":
                mine, theirs = parts[1], target.split("/")[1]
                if MODEL.index(theirs) > MODEL.index(mine):
                    yield line, f"model/{mine} comes before model/{theirs} and must not use {target}"
        if first in ("QtGui", "QtWidgets", "QtSvg") and (parts[0] == "model" or name.startswith("app/cli/")):
            yield line, f"{target} is for ui alone"
        if target in FORBIDDEN:
            yield line, f"{target} is ruled out, see docs/architecture.md"
        for prefix, places in KEPT_TO.items():
            if target.startswith(prefix) and not name.startswith(places):
                yield line, f"{target} is kept to {', '.join(places)}"
        if kind == "<" and re.fullmatch(r"Q[A-Z]\w+", target):
            yield line, f"write the module too: <QtCore/{target}> or the like"


def main():
    """Prints every complaint; 1 when there is one, and 2 when nothing was read."""
    files = tracked("app/*.cpp", "app/*.h", "model/*.cpp", "model/*.h", "ui/*.cpp", "ui/*.h")
    if not files:
        print("no sources found")
        return 2
    bad = 0
    for path in files:
        for line, sentence in complaints(path, path.read_text(encoding="utf-8")):
            print(f"{path.relative_to(root)}:{line}: {sentence}")
            bad += 1
    print(f"{len(files)} files read, {bad} layer complaints")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
