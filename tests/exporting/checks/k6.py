"""The k6 script: its syntax by Node, and its deliveries by Node with stand-ins for k6's modules. k6 itself is not run."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import urllib.request

import exports

MODULES = {
    "index.js": "export const check = (value, checks) => Object.values(checks).every((one) => one(value));",
    "crypto.js": """import { createHmac } from "node:crypto";
const bytes = (value) => typeof value === "string" ? value : Buffer.from(value);
export default { hmac: (name, key, data, form) => createHmac(name, bytes(key)).update(bytes(data)).digest(form) };""",
    "encoding.js": "export default { b64decode: (text) => new Uint8Array(Buffer.from(text, 'base64')).buffer };",
    "execution.js": "export default { scenario: { iterationInTest: 0 } };",
    "http.js": """export const sent = [];
export default { post: (url, body, options) => { sent.push({ url, body, ...options }); return { status: 200 }; } };""",
    "metrics.js": "export class Counter { constructor(name) { this.name = name; } add() {} }",
}
DRIVER = """
globalThis.__ENV = process.env;
const script = await import("./script.js");
const { sent } = await import("k6/http");
const exec = (await import("k6/execution")).default;
for (let i = 0; i < Number(process.env.ITERATIONS); ++i) { exec.scenario.iterationInTest = i; script.default(); }
process.stdout.write(JSON.stringify({ options: script.options, sent }));
"""


def run(folder, **variables):
    """Runs the script's iterations in Node: what it would send, and how it ended."""
    with tempfile.TemporaryDirectory() as place:
        home = pathlib.Path(place)
        shutil.copy(folder / "k6/script.js", home / "script.js")
        (home / "package.json").write_text('{"type":"module"}', encoding="utf-8")
        (home / "driver.js").write_text(DRIVER, encoding="utf-8")
        modules = home / "node_modules/k6"
        modules.mkdir(parents=True)
        places = {"." if name == "index.js" else "./" + name[:-3]: "./" + name for name in MODULES}
        (modules / "package.json").write_text(json.dumps({"type": "module", "exports": places}), encoding="utf-8")
        for name, text in MODULES.items():
            (modules / name).write_text(text, encoding="utf-8")
        syntax = subprocess.run(["node", "--check", "script.js"], cwd=home, capture_output=True, check=False)
        assert syntax.returncode == 0, syntax.stderr
        return subprocess.run(["node", "driver.js"], cwd=home, capture_output=True, text=True, check=False,
                              env={"PATH": os.environ["PATH"], **variables})


@unittest.skipUnless(shutil.which("node"), "node is not installed")
class K6(unittest.TestCase):
    def deliver(self, design, scheme="ordinavo", secret=exports.SECRET, duplicates="1"):
        """Sends what the script makes to the receiver; the receiver's records."""
        with exports.exported(design, "k6", "fixtures") as folder, exports.receiver(scheme, secret) as receiver:
            ended = run(folder, HOOKBENCH_URL=receiver.url, HOOKBENCH_SECRET=secret, DUPLICATES=duplicates,
                        ITERATIONS="30")
            self.assertEqual(ended.returncode, 0, ended.stderr)
            said = json.loads(ended.stdout)
            records = []
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            for one in said["sent"]:
                request = urllib.request.Request(one["url"], one["body"].encode(), one["headers"], method="POST")
                with opener.open(request) as answer:
                    self.assertEqual(answer.status, 200)
                records.append(receiver.next())
            return said, records

    def test_every_delivery_verifies_and_the_second_is_a_duplicate(self):
        for name, design in exports.designs():
            with self.subTest(design=name):
                said, records = self.deliver(design)
                self.assertEqual(len(records), 60)
                self.assertTrue(all(record["verified"] for record in records))
                self.assertEqual([record["effect"] for record in records], ["processed", "duplicate"] * 30)
                self.assertEqual(len({record["deliveryId"] for record in records}), 60)
                self.assertEqual(said["options"]["scenarios"]["deliveries"]["executor"], "constant-arrival-rate")

    def test_without_duplicates_every_event_is_new(self):
        _, records = self.deliver("sample", duplicates="0.0")
        self.assertEqual([record["effect"] for record in records], ["processed"] * 30)
        self.assertEqual(len({record["eventType"] for record in records}), 24)

    def test_the_other_schemes_verify(self):
        for scheme, secret in [("timestamp-body", "s"), ("standard-webhooks", "plain"),
                               ("standard-webhooks", "whsec_aG9va2JlbmNoAAEC")]:
            with self.subTest(scheme=scheme), exports.scheme_design(scheme) as design:
                _, records = self.deliver(design, scheme, secret)
                self.assertTrue(all(record["verified"] for record in records))

    def test_it_stops_without_secret_or_address(self):
        with exports.exported("sample", "k6") as folder:
            for variables, name in [({"HOOKBENCH_URL": "http://127.0.0.1:9/"}, "HOOKBENCH_SECRET"),
                                    ({"HOOKBENCH_SECRET": "x"}, "HOOKBENCH_URL")]:
                ended = run(folder, ITERATIONS="1", **variables)
                self.assertNotEqual(ended.returncode, 0)
                self.assertIn(f"{name} is not set.", ended.stderr)

    def test_thresholds_segments_and_the_operator_are_there(self):
        with exports.exported("sample", "k6") as folder:
            script = (folder / "k6/script.js").read_text(encoding="utf-8")
            readme = (folder / "k6/README.md").read_text(encoding="utf-8")
            self.assertIn("thresholds", script)
            for words in ("--execution-segment ", "--execution-segment-sequence", "kind: TestRun",
                          "It was not run by k6 itself.", "Open questions for Ordinavo", "not invoices"):
                self.assertIn(words, readme)

    def test_hostile_texts_end_no_script(self):
        with exports.exported(exports.DESIGNS / "hostile.hookbench", "k6") as folder:
            self.assertNotIn("</script", (folder / "k6/script.js").read_text(encoding="utf-8"))


if __name__ == "__main__":
    exports.cli()
    unittest.main()
