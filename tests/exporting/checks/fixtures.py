"""The fixtures pack, read and reckoned by Python's zipfile and hmac."""

import base64
import hashlib
import hmac
import json
import unittest
import zipfile
from datetime import datetime, timedelta

import exports


def signature(scheme, secret, headers, body):
    """What the signature header ought to be."""
    key = secret.encode()
    if scheme == "ordinavo":
        return "sha256=" + hmac.new(key, body, hashlib.sha256).hexdigest()
    if scheme == "timestamp-body":
        moment = datetime.fromisoformat(headers["X-Ordinavo-Timestamp"].replace("Z", "+00:00"))
        start = f"{int(moment.timestamp())}."
        return f"t={start[:-1]},v1=" + hmac.new(key, start.encode() + body, hashlib.sha256).hexdigest()
    start = f"{headers['webhook-id']}.{headers['webhook-timestamp']}."
    return "v1," + base64.b64encode(hmac.new(key, start.encode() + body, hashlib.sha256).digest()).decode()


def complaints(path, scheme="ordinavo"):
    """Everything wrong with a pack."""
    wrong = []
    with zipfile.ZipFile(path) as pack:
        if pack.testzip():
            return ["a file in the pack is damaged"]
        index = json.loads(pack.read("index.json"))
        name = "webhook-signature" if scheme == "standard-webhooks" else "X-Ordinavo-Signature"
        used = {"index.json", "README.md"}
        for vector in index["vectors"]:
            body = pack.read(vector["body"])
            used.add(vector["body"])
            fits = hmac.compare_digest(signature(scheme, index["secret"], vector["headers"], body),
                                       vector["headers"][name])
            if fits != vector["verifies"]:
                wrong.append(f"{vector['eventType']}, {vector['kind']}: the signature fits: {fits}")
        if used != set(pack.namelist()):
            wrong.append(f"files without a vector: {set(pack.namelist()) - used}")
    return wrong


class Fixtures(unittest.TestCase):
    def test_every_signature_is_as_the_index_says(self):
        for name, design in exports.designs():
            with self.subTest(design=name), exports.exported(design, "fixtures") as folder:
                self.assertEqual(complaints(folder / "fixtures/fixtures.zip"), [])
        for scheme in exports.SCHEMES:
            with self.subTest(scheme=scheme), exports.scheme_design(scheme) as design, \
                    exports.exported(design, "fixtures") as folder:
                self.assertEqual(complaints(folder / "fixtures/fixtures.zip", scheme), [])

    def test_a_spoilt_pack_is_noticed(self):
        with exports.exported("sample", "fixtures") as folder:
            path = folder / "fixtures/fixtures.zip"
            whole = path.read_bytes()
            path.write_bytes(whole.replace(b"Rhein-Ruhr Medical", b"Rhein-Ruhr medical", 1))
            self.assertNotEqual(complaints(path), [])

    def test_each_event_has_the_four_kinds(self):
        with exports.exported("sample", "fixtures", "curl") as folder, \
                zipfile.ZipFile(folder / "fixtures/fixtures.zip") as pack:
            index = json.loads(pack.read("index.json"))
            self.assertEqual(list(index), ["secret", "vectors"])
            self.assertEqual(index["secret"], exports.SECRET)
            self.assertEqual(len(index["vectors"]), 4 * 24)
            of_event = {}
            for vector in index["vectors"]:
                self.assertEqual(list(vector), ["eventType", "kind", "body", "headers", "verifies"])
                of_event.setdefault(vector["eventType"], {})[vector["kind"]] = vector
            self.assertEqual(len(of_event), len(list((folder / "curl").glob("*.sh"))))
            for event, kinds in of_event.items():
                self.assertEqual(list(kinds), ["valid", "tampered", "stale", "duplicate"])
                self.check_kinds(pack, event, kinds)

    def check_kinds(self, pack, event, kinds):
        """How the other three differ from the valid one, and in what alone."""
        valid, tampered = kinds["valid"]["headers"], kinds["tampered"]["headers"]
        stale, duplicate = kinds["stale"]["headers"], kinds["duplicate"]["headers"]
        body = json.loads(pack.read(kinds["valid"]["body"]))
        self.assertEqual((body["eventType"], body["eventId"]), (event, valid["X-Ordinavo-Event-Id"]))
        self.assertEqual(list(valid), ["X-Ordinavo-Event-Id", "X-Ordinavo-Event-Type", "X-Ordinavo-Delivery-Id",
                                       "X-Ordinavo-Timestamp", "X-Ordinavo-Signature",
                                       "X-Ordinavo-Webhook-Version", "Content-Type"])
        self.assertEqual(tampered, valid)
        self.assertNotEqual(pack.read(kinds["tampered"]["body"]), pack.read(kinds["valid"]["body"]))
        self.assertEqual(json.loads(pack.read(kinds["tampered"]["body"]))["eventId"], body["eventId"])
        form = "%Y-%m-%dT%H:%M:%SZ"
        self.assertEqual(datetime.strptime(valid["X-Ordinavo-Timestamp"], form)
                         - datetime.strptime(stale["X-Ordinavo-Timestamp"], form), timedelta(hours=1))
        self.assertEqual(kinds["duplicate"]["body"], kinds["valid"]["body"])
        self.assertNotEqual(duplicate["X-Ordinavo-Delivery-Id"], valid["X-Ordinavo-Delivery-Id"])
        self.assertEqual(duplicate["X-Ordinavo-Event-Id"], valid["X-Ordinavo-Event-Id"])

    def test_two_exports_are_byte_identical_in_every_language_and_zone(self):
        packs = []
        for language in ("C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"):
            with exports.exported("sample", "fixtures", language=language) as folder:
                packs.append((folder / "fixtures/fixtures.zip").read_bytes())
        self.assertEqual(len(set(packs)), 1)

    def test_nothing_in_the_pack_depends_on_the_machine(self):
        with exports.exported("sample", "fixtures") as folder, \
                zipfile.ZipFile(folder / "fixtures/fixtures.zip") as pack:
            for info in pack.infolist():
                self.assertEqual(info.date_time, (2026, 6, 18, 16, 40, 0))
                self.assertEqual(info.external_attr >> 16 & 0o777, 0o644)
                self.assertEqual((info.extra, info.comment), (b"", b""))
                self.assertEqual(info.compress_type, zipfile.ZIP_STORED)
                self.assertFalse(info.filename.startswith(("/", "..")))
                self.assertNotIn("/../", info.filename)

    def test_the_readme_says_what_is_assumed_and_what_billing_triggers_are_not(self):
        with exports.exported("sample", "fixtures") as folder, \
                zipfile.ZipFile(folder / "fixtures/fixtures.zip") as pack:
            readme = pack.read("README.md").decode()
            for words in ("Open questions for Ordinavo", "Assumed:", "not invoices", "public sample secret"):
                self.assertIn(words, readme)


if __name__ == "__main__":
    exports.cli()
    unittest.main()
