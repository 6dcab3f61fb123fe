"""What the checks of exports share: exporting every design, and the built-in receiver as judge."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
from contextlib import contextmanager

ROOT = pathlib.Path(__file__).resolve().parents[3]
DESIGNS = ROOT / "tests/exporting/validators/designs"
SECRET = "hookbench-sample-secret-not-for-production"
# What a build with sanitizers is to overlook, in environments that are otherwise made by hand.
SANITIZERS = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
SCHEMES = ("timestamp-body", "standard-webhooks")


def cli():
    """The program under test: the first argument, which unittest must not see."""
    if not hasattr(cli, "path"):
        cli.path = sys.argv.pop(1)
    return cli.path


@contextmanager
def exported(design, *formats, language="C.UTF-8"):
    """The folder of an export."""
    with tempfile.TemporaryDirectory() as folder:
        options = [word for name in formats for word in ("--format", name)]
        ended = subprocess.run([cli(), "export", str(design), "--to", folder, *options],
                               capture_output=True, text=True, check=False,
                               env={"LC_ALL": language, "LANGUAGE": language[:2], "HOOKBENCH_HISTORY": "none",
                                    **SANITIZERS})
        assert ended.returncode == 0, ended.stderr
        yield pathlib.Path(folder)


@contextmanager
def scheme_design(scheme):
    """The sample design with another signature scheme."""
    with tempfile.TemporaryDirectory() as folder:
        design = json.loads((ROOT / "resources/samples/sample.hookbench").read_text(encoding="utf-8"))
        design["signatureScheme"] = scheme
        path = pathlib.Path(folder) / "design.hookbench"
        path.write_text(json.dumps(design), encoding="utf-8")
        yield path


def designs():
    """(name, path) of the sample and of the validators' designs, the hostile one among them."""
    return [("sample", "sample")] + [(path.stem, path) for path in sorted(DESIGNS.glob("*.hookbench"))]


class Receiver:
    """hookbench-cli receive: its address, and one record per request."""

    def __init__(self, process):
        self._process = process
        self.url = json.loads(process.stdout.readline())["listening"]

    def next(self):
        """The record of the next request."""
        return json.loads(self._process.stdout.readline())


@contextmanager
def receiver(scheme="ordinavo", secret=SECRET):
    """A receiver that verifies with the secret, at a free port."""
    process = subprocess.Popen([cli(), "receive", "--port", "0", "--format", "json", "--scheme", scheme,
                                "--secret-env", "SECRET"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                               env={"SECRET": secret, "LC_ALL": "C.UTF-8", **SANITIZERS})
    try:
        yield Receiver(process)
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
