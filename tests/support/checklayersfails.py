#!/usr/bin/env python3
"""Shows that the layer check can fail: each spoilt include must bring exactly one complaint."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "cmake"))
import checklayers  # noqa: E402

SPOILT = {
    "model/core/x.cpp": '#include "model/design/design.h"\n',
    "model/design/x.cpp": '#include "ui/theme/theme.h"\n',
    "model/payload/x.cpp": "#include <QtWidgets/QWidget>\n",
    "model/items/x.cpp": "#include <curl/curl.h>\n",
    "app/cli/x.cpp": '#include "ui/theme/theme.h"\n',
    "ui/x.cpp": '#include "app/application.h"\n',
    "ui/deliver/x.cpp": "#include <QtNetwork/QNetworkAccessManager>\n",
    "model/core/y.cpp": "#include <QString>\n",
}

passed = 0
for name, text in SPOILT.items():
    found = list(checklayers.complaints(checklayers.root / name, text))
    assert len(found) == 1, f"{name}: {found}"
    passed += 1
assert not list(checklayers.complaints(checklayers.root / "ui/x.cpp", '#include "model/core/ids.h"\n'))
print(f"{passed} passed, 0 failed")
