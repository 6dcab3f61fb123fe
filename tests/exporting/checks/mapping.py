"""The comparison documents: the worked example reckoned by Python, and hostile texts inert."""

import base64
import hashlib
import hmac
import re
import unittest

import exports


def blocks(text, language):
    """The contents of the fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)\n```$", text, re.MULTILINE | re.DOTALL)


class Mapping(unittest.TestCase):
    def pages(self, design, language="C.UTF-8"):
        """Both documents."""
        with exports.exported(design, "mapping", language=language) as folder:
            return [(folder / "mapping" / name).read_text(encoding="utf-8")
                    for name in ("cloudevents.md", "standard-webhooks.md")]

    def example_fits(self, page):
        """Whether the worked example's signature is that of its message."""
        secret = blocks(page, "text")[0]
        head, body = blocks(page, "http")[0].split("\n\n", 1)
        headers = dict(line.split(": ", 1) for line in head.split("\n")[1:])
        key = base64.b64decode(secret.removeprefix("whsec_"))
        self.assertEqual(key.decode(), blocks(page, "text")[1])
        message = f"{headers['webhook-id']}.{headers['webhook-timestamp']}."
        self.assertEqual(message, blocks(page, "text")[2])
        digest = hmac.new(key, message.encode() + body.encode(), hashlib.sha256).digest()
        return "v1," + base64.b64encode(digest).decode() == headers["webhook-signature"]

    def test_the_worked_example_is_right(self):
        for name, design in exports.designs():
            for language in ("C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"):
                with self.subTest(design=name, language=language):
                    page = self.pages(design, language)[1]
                    self.assertTrue(self.example_fits(page))
                    self.assertFalse(self.example_fits(page.replace('"eventId":"evt_', '"eventId":"evx_')))

    def test_cloud_headers_follow_from_the_delivery(self):
        head, body = blocks(self.pages("sample")[0], "http")[0].split("\n\n", 1)
        headers = dict(line.split(": ", 1) for line in head.split("\n")[1:])
        self.assertEqual(headers["ce-specversion"], "1.0")
        self.assertEqual(headers["ce-id"], headers["X-Ordinavo-Event-Id"])
        self.assertEqual(headers["ce-type"], "visit_report.approved")
        self.assertEqual(headers["ce-source"], "/tenants/tenant-123")
        self.assertEqual(headers["ce-time"], "2026-06-18T16:40:00Z")
        self.assertEqual(headers["X-Ordinavo-Signature"], "sha256=" + hmac.new(
            exports.SECRET.encode(), body.encode(), hashlib.sha256).hexdigest())

    def test_both_say_that_they_are_not_ordinavos(self):
        for language, words in [("C.UTF-8", "**Not Ordinavo's"), ("de_DE.UTF-8", "**Nicht von Ordinavo"),
                                ("fr_FR.UTF-8", "**Pas d’Ordinavo"), ("ar_EG.UTF-8", "**ليست من Ordinavo")]:
            for page in self.pages("sample", language):
                self.assertIn(words, page)

    def test_hostile_texts_stay_texts(self):
        for page in self.pages(exports.DESIGNS / "hostile.hookbench"):
            prose = re.sub(r"^```.*?^```$", "", page, flags=re.MULTILINE | re.DOTALL)
            bare = re.sub(r"\\.", "", prose)
            for active in ("<", "{{", "](", "$("):
                self.assertNotIn(active, bare)
            for line in prose.split("\n"):
                if line.startswith("|"):
                    cells = re.sub(r"\\.", "", line).count("|") - 1
                    self.assertIn(cells, (3, 4))
            self.assertNotIn("\u202e", prose)


if __name__ == "__main__":
    exports.cli()
    unittest.main()
