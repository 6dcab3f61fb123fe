"""A catalogue full of texts that mean something to shells, spreadsheets, browsers and templates: inert in every format.

What sends or is validated with npm's packages is tried on the same design elsewhere: curl.py, k6.py, fixtures.py and mapping.py here, and
the validators beside this folder."""

import csv
import hashlib
import html.parser
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import zipfile

import exports
import k6

DESIGN = exports.DESIGNS / "hostile.hookbench"
CATALOGUE = json.loads((exports.DESIGNS / "hostile-catalogue.json").read_text(encoding="utf-8"))
NAMES = {event["name"] for event in CATALOGUE["eventTypes"]}
# Whatever turns the direction of writing or is a control character, line ends and tabs apart.
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff]")
# What the texts would run if a shell took them for its own.
PROGRAMS = ("id", "calc", "cmd", "x", "alert")
TAGS = set("html head meta title style body header div h1 p nav h2 ol li a main table thead tr th tbody td h3 ul "
           "span strong code sup br bdi pre".split())


class Page(html.parser.HTMLParser):
    """What a browser would make elements of, and the text between them."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.text = set(), set(), ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data):
        self.text += data


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.export = exports.exported(DESIGN)
        cls.folder = cls.export.__enter__()
        cls.index = json.loads((cls.folder / "index.json").read_text(encoding="utf-8"))["files"]
        with zipfile.ZipFile(cls.folder / "fixtures/fixtures.zip") as pack:
            vectors = json.loads(pack.read("index.json"))["vectors"]
            cls.bodies = {one["eventType"]: pack.read(one["body"]) for one in vectors if one["kind"] == "valid"}

    @classmethod
    def tearDownClass(cls):
        cls.export.__exit__(None, None, None)

    def text(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def test_every_event_type_is_there(self):
        self.assertEqual(set(self.bodies), NAMES)
        for name in ("json-schema", "curl", "bruno"):
            self.assertEqual({one["eventType"] for one in self.index if one["format"] == name} - {None}, NAMES)

    def test_nothing_lies_outside_and_names_of_files_are_plain(self):
        there = {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()}
        self.assertEqual(there, {one["path"] for one in self.index} | {"index.json"})
        for path in there:
            self.assertRegex(path, r"^[A-Za-z0-9._%/-]+$")
            self.assertFalse({".", "..", ""} & set(path.split("/")), path)
            self.assertFalse(any(part.startswith("-") for part in path.split("/")), path)
        with tempfile.TemporaryDirectory() as place:
            inside = pathlib.Path(place) / "a/b"
            with zipfile.ZipFile(self.folder / "fixtures/fixtures.zip") as pack:
                for name in pack.namelist():
                    self.assertRegex(name, r"^[A-Za-z0-9._%/-]+$")
                    self.assertFalse({".", "..", ""} & set(name.split("/")), name)
                pack.extractall(inside)
            self.assertEqual([path.name for path in pathlib.Path(place).iterdir()], ["a"])

    def test_no_text_turns_the_direction_of_writing(self):
        for path in self.folder.rglob("*"):
            if path.is_file() and path.suffix not in (".zip", ".pdf"):
                text = path.read_text(encoding="utf-8").removeprefix("\ufeff")
                self.assertIsNone(UNSEEN.search(text.replace("\r\n", "\n")), path)

    def test_json_holds_the_texts_as_values(self):
        for name in NAMES:
            [place] = [one["path"] for one in self.index if one["eventType"] == name
                       and one["path"].startswith("json-schema/2020-12/") and ".strict." not in one["path"]]
            schema = json.loads(self.text(place))
            self.assertEqual(schema["title"], name)
            self.assertEqual(json.dumps(schema["examples"][0]), json.dumps(json.loads(self.bodies[name])))
        for place in ("openapi/openapi.json", "asyncapi/asyncapi.json", "postman/collection.json"):
            self.assertIsInstance(json.loads(self.text(place)), dict)

    def test_shells_run_nothing_of_the_texts_and_send_the_exact_bodies(self):
        with tempfile.TemporaryDirectory() as place:
            for program in PROGRAMS:
                stand_in = pathlib.Path(place) / program
                stand_in.write_text(f'#!/bin/sh\necho "$0" >>"{place}/canary"\n', encoding="utf-8")
                stand_in.chmod(0o755)
            environment = {"PATH": f"{place}:{os.environ['PATH']}", "NO_PROXY": "127.0.0.1",
                           "HOOKBENCH_SECRET": exports.SECRET}
            subprocess.run(["sh", "-c", "$(id)"], env=environment, cwd=place, check=False)
            canary = pathlib.Path(place) / "canary"
            self.assertTrue(canary.exists(), "the stand-ins are not found")
            canary.unlink()
            before = sorted(os.listdir(place))
            for shell in filter(shutil.which, ("dash", "bash", "busybox")):
                command = [shell, "sh"] if shell == "busybox" else [shell]
                with exports.receiver() as receiver:
                    for one in self.index:
                        if one["format"] != "curl":
                            continue
                        subprocess.run([*command, self.folder / one["path"], receiver.url], env=environment, cwd=place,
                                       capture_output=True, check=False)
                        record = receiver.next()
                        self.assertEqual((record["effect"], record["eventType"]), ("processed", one["eventType"]))
                        self.assertEqual(record["bodySha256"],
                                         hashlib.sha256(self.bodies[one["eventType"]]).hexdigest())
            self.assertEqual(sorted(os.listdir(place)), before)

    @unittest.skipUnless(shutil.which("node"), "node is not installed")
    def test_the_k6_script_sends_the_exact_bodies(self):
        ended = k6.run(self.folder, HOOKBENCH_URL="http://127.0.0.1:9/", HOOKBENCH_SECRET=exports.SECRET, DUPLICATES="0.0",
                       ITERATIONS=str(len(NAMES)))
        self.assertEqual(ended.returncode, 0, ended.stderr)
        sent = json.loads(ended.stdout)["sent"]
        self.assertEqual({one["headers"]["X-Ordinavo-Event-Type"] for one in sent}, NAMES)
        for one in sent:
            body = json.loads(one["body"])
            expected = json.loads(self.bodies[body["eventType"]])
            for name in ("eventId", "occurredAt"):
                body.pop(name), expected.pop(name)
            self.assertEqual(body, expected)

    def test_the_code_holds_none_of_the_texts(self):
        for one in self.index:
            if one["format"] == "code":
                for active in ("calc", "alert(", "jndi", "{{x}}", "$(id)", "</script"):
                    self.assertNotIn(active, self.text(one["path"]))

    def test_spreadsheets_get_texts(self):
        text = self.text("docs/fields.csv").removeprefix("\ufeff")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        self.assertEqual({len(row) for row in rows}, {16})
        # A quote in front makes a text of what would be a formula.
        self.assertEqual({row[0].removeprefix("'") if row[0].removeprefix("'") in NAMES else row[0] for row in rows[1:]},
                         NAMES)
        for row in rows:
            for cell in row:
                self.assertNotRegex(cell, r"^[\s\"]*[=+\-@|\t\r]")
                self.assertNotIn("\n", cell)

    def test_pages_have_no_elements_of_the_texts(self):
        page = Page(self.text("docs/spec.html"))
        self.assertEqual(page.tags - TAGS, set())
        self.assertEqual(page.attributes - set("lang dir charset http-equiv content name id href class scope "
                                               "aria-labelledby".split()), set())
        for name in NAMES:
            self.assertIn(name, page.text)
        self.assertIn("</script><script>alert(1)</script> | pipe", page.text)
        spoilt = Page(self.text("docs/spec.html").replace("&lt;", "<").replace("&gt;", ">"))
        self.assertNotEqual(spoilt.tags - TAGS, set())

    @unittest.skipUnless(shutil.which("chromium"), "chromium is not installed")
    def test_a_browser_runs_nothing_even_without_the_policy(self):
        def dom(page):
            with tempfile.TemporaryDirectory() as place:
                path = pathlib.Path(place) / "page.html"
                path.write_text(re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", page), encoding="utf-8")
                ended = subprocess.run(
                    ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                     "--disable-background-networking", "--disable-component-update", "--disable-sync",
                     f"--user-data-dir={place}/profile", "--dump-dom", path.as_uri()],
                    capture_output=True, text=True, timeout=120, check=False)
                self.assertIn("<h1>", ended.stdout, ended.stderr[-500:])
                return Page(ended.stdout)
        page = self.text("docs/spec.html")
        self.assertEqual(dom(page).tags - TAGS, set())
        self.assertIn("img", dom(page.replace("<main>", "<main><img src=x>", 1)).tags)

    @unittest.skipUnless(shutil.which("pdftotext") and shutil.which("qpdf"), "pdftotext or qpdf is not installed")
    def test_the_pdf_shows_the_texts_and_does_nothing(self):
        for name in ("docs/spec.pdf", "docs/spec-letter.pdf"):
            path = str(self.folder / name)
            text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
            for event in NAMES:
                self.assertIn(event, text)
            self.assertIn("\\u202eright-to-left", text.replace("\n", " "))
            inside = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"], capture_output=True,
                                    check=True).stdout
            for active in (b"/JS", b"/JavaScript", b"/Launch", b"/URI", b"/OpenAction", b"/AA ", b"/SubmitForm",
                           b"/EmbeddedFile"):
                self.assertNotIn(active, inside)


if __name__ == "__main__":
    exports.cli()
    unittest.main()
