"""The exported cURL scripts against the built-in receiver, shellcheck and several shells."""

import os
import shutil
import subprocess
import tempfile
import unittest

import exports

PATH = os.environ["PATH"]


def run(script, *arguments, shell="sh", **variables):
    """Runs a script with nothing in its environment but these variables."""
    return subprocess.run([shell, str(script), *arguments], capture_output=True, text=True, check=False,
                          env={"PATH": PATH, "NO_PROXY": "127.0.0.1", **variables})


class CurlScripts(unittest.TestCase):
    def test_every_delivery_verifies_and_carries_the_exported_body(self):
        for name, design in exports.designs():
            with exports.exported(design, "curl", "fixtures") as folder, exports.receiver() as receiver:
                scripts = sorted((folder / "curl").glob("*.sh"))
                self.assertTrue(scripts)
                for script in scripts:
                    with self.subTest(design=name, script=script.name):
                        ended = run(script, HOOKBENCH_SECRET=exports.SECRET, HOOKBENCH_URL=receiver.url)
                        record = receiver.next()
                        self.assertTrue(record["verified"], record)
                        self.assertEqual((record["effect"], ended.returncode), ("processed", 0), ended.stderr)
                        again = run(script, receiver.url, HOOKBENCH_SECRET=exports.SECRET)
                        repeated = receiver.next()
                        self.assertEqual((repeated["effect"], again.returncode), ("duplicate", 0))
                        self.assertNotEqual(repeated["deliveryId"], record["deliveryId"])
                        self.assertRegex(record["deliveryId"], "^del_[0-7][0-9A-HJKMNP-TV-Z]{25}$")

    def test_secrets_of_every_length_and_kind_verify(self):
        secrets = ["x", "é" * 32, "a" * 64, "b" * 65, "c" * 200, "'; $(id) `id` \\0 %s \"", "6" * 64, "whsec_no"]
        with exports.exported("sample", "curl") as folder:
            script = folder / "curl/visit_report.approved.sh"
            for secret in secrets:
                for shell in filter(shutil.which, ("dash", "bash")):
                    with self.subTest(secret=secret, shell=shell), exports.receiver(secret=secret) as receiver:
                        run(script, receiver.url, shell=shell, HOOKBENCH_SECRET=secret)
                        self.assertTrue(receiver.next()["verified"])

    def test_the_other_schemes_verify(self):
        for scheme, secret in [("timestamp-body", "s"), ("standard-webhooks", "plain"),
                               ("standard-webhooks", "whsec_aG9va2JlbmNoAAEC")]:
            with self.subTest(scheme=scheme, secret=secret), exports.scheme_design(scheme) as design, \
                    exports.exported(design, "curl") as folder, exports.receiver(scheme, secret) as receiver:
                run(folder / "curl/route.published.sh", receiver.url, HOOKBENCH_SECRET=secret)
                self.assertTrue(receiver.next()["verified"])

    def test_a_wrong_secret_is_refused_and_ends_with_one(self):
        with exports.exported("sample", "curl") as folder, exports.receiver() as receiver:
            ended = run(folder / "curl/route.published.sh", receiver.url, HOOKBENCH_SECRET="wrong")
            self.assertFalse(receiver.next()["verified"])
            self.assertEqual(ended.returncode, 1)

    def test_without_secret_or_address_it_stops_with_a_sentence(self):
        with exports.exported("sample", "curl") as folder:
            script = folder / "curl/route.published.sh"
            for variables, word in [({"HOOKBENCH_URL": "http://127.0.0.1:9/"}, "HOOKBENCH_SECRET"),
                                    ({"HOOKBENCH_SECRET": "", "HOOKBENCH_URL": "http://127.0.0.1:9/"},
                                     "HOOKBENCH_SECRET"),
                                    ({"HOOKBENCH_SECRET": "x"}, "HOOKBENCH_URL")]:
                ended = run(script, **variables)
                self.assertEqual((ended.returncode, ended.stdout), (2, ""))
                self.assertIn(word, ended.stderr)
                self.assertTrue(ended.stderr.endswith(".\n"))

    def test_no_program_gets_the_secret_as_an_argument(self):
        # Stand-ins for the two programs that handle it note their arguments.
        with tempfile.TemporaryDirectory() as place, exports.exported("sample", "curl") as folder:
            for program in ("curl", "openssl", "od", "tr", "date", "cat", "wc"):
                wrapper = os.path.join(place, program)
                with open(wrapper, "w", encoding="utf-8") as file:
                    file.write(f'#!/bin/sh\nprintf "%s\\n" "$0 $*" >>"{place}/arguments"\n'
                               f'exec {shutil.which(program)} "$@"\n')
                os.chmod(wrapper, 0o755)
            with exports.receiver(secret="canary-4711") as receiver:
                subprocess.run(["sh", folder / "curl/route.published.sh", receiver.url], check=False,
                               capture_output=True, env={"PATH": place + ":" + PATH,
                                                         "HOOKBENCH_SECRET": "canary-4711"})
                self.assertTrue(receiver.next()["verified"])
            with open(os.path.join(place, "arguments"), encoding="utf-8") as file:
                arguments = file.read()
            self.assertIn("openssl dgst", arguments)
            self.assertNotIn("canary", arguments)

    def test_shellcheck_has_nothing_to_say(self):
        if not shutil.which("shellcheck"):
            self.skipTest("shellcheck is not installed")
        for name, design in exports.designs():
            with self.subTest(design=name), exports.exported(design, "curl") as folder:
                scripts = [str(path) for path in (folder / "curl").glob("*.sh")]
                ended = subprocess.run(["shellcheck", "--shell=sh", *scripts], capture_output=True, text=True,
                                       check=False)
                self.assertEqual(ended.returncode, 0, ended.stdout[:2000])
                spoilt = folder / "spoilt.sh"
                spoilt.write_text((folder / "curl" / scripts[0]).read_text(encoding="utf-8") + "\necho $url\n",
                                  encoding="utf-8")
                ended = subprocess.run(["shellcheck", "--shell=sh", str(spoilt)], capture_output=True, check=False)
                self.assertNotEqual(ended.returncode, 0)
        for scheme in exports.SCHEMES:
            with self.subTest(scheme=scheme), exports.scheme_design(scheme) as design, \
                    exports.exported(design, "curl") as folder:
                ended = subprocess.run(["shellcheck", "--shell=sh", str(folder / "curl/route.published.sh")],
                                       capture_output=True, text=True, check=False)
                self.assertEqual(ended.returncode, 0, ended.stdout)


if __name__ == "__main__":
    exports.cli()
    unittest.main()
