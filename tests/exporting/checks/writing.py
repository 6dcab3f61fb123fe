"""What is on the disk when an export cannot be written, or is killed: as it was, no half file, one sentence, exit code 3."""

import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import tempfile
import time
import unittest

import exports

NOBODY = 65534
FORMATS = ("json-schema", "curl", "markdown", "html", "csv")


def is_root():
    return os.geteuid() == 0


def command(design, folder):
    """An export as a user whom rights bind."""
    asUser = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"] if is_root() else []
    return [*asUser, exports.cli(), "export", str(design), "--to", str(folder),
            *(word for name in FORMATS for word in ("--format", name))]


def export(design, folder):
    return subprocess.run(command(design, folder), capture_output=True, text=True, check=False, cwd="/",
                          env={"LC_ALL": "C.UTF-8", "HOOKBENCH_HISTORY": "none", "PATH": os.environ["PATH"],
                               **exports.SANITIZERS})


def tree(folder):
    """The hash of every file, hidden ones as well."""
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


@unittest.skipIf(is_root() and not shutil.which("setpriv"), "setpriv is not installed, and root may write everywhere")
class Writing(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp())
        self.place.chmod(0o777)
        # The source tree may lie where only its owner reads.
        self.other = pathlib.Path(shutil.copy(exports.DESIGNS / "everything-on.hookbench", self.place))
        self.other.chmod(0o644)

    def tearDown(self):
        for folder in [self.place, *self.place.rglob("*")]:
            if folder.is_dir():
                folder.chmod(0o777)
        shutil.rmtree(self.place)

    def make(self, name, mode=0o777):
        folder = self.place / name
        folder.mkdir(parents=True)
        folder.chmod(mode)
        return folder

    def expect_refused(self, ended, *words):
        """One sentence on stderr that says what and why; nothing on stdout."""
        self.assertEqual((ended.returncode, ended.stdout), (3, ""), ended.stderr)
        self.assertEqual(ended.stderr.count("\n"), 1, ended.stderr)
        for word in words:
            self.assertIn(word, ended.stderr)
        self.assertNotIn(".hookbench-export", ended.stderr)
        self.assertNotIn("Unknown error", ended.stderr)

    def test_folders_that_cannot_be_written_are_named(self):
        shut = self.make("shut", 0o555)
        self.expect_refused(export("sample", shut), str(shut), "Permission denied", "Nothing was exported.")
        self.expect_refused(export("sample", shut / "new/deep"), "Permission denied", "Nothing was exported.")
        self.assertEqual(list(shut.iterdir()), [])
        file = self.place / "file"
        file.touch()
        self.expect_refused(export("sample", file), "is a file")
        self.expect_refused(export("sample", file / "below"), "is a file")
        self.assertEqual(file.read_bytes(), b"")

    def test_what_was_there_stays_when_a_part_cannot_be_written(self):
        for block in ("rights", "folder in the way"):
            with self.subTest(block):
                folder = self.make(block.replace(" ", "-"))
                self.assertEqual(export("sample", folder).returncode, 0)
                if block == "rights":
                    (folder / "docs").chmod(0o555)
                else:
                    (folder / "docs/spec.md").unlink()
                    (folder / "docs/spec.md").mkdir()
                before = tree(folder)
                self.expect_refused(export(self.other, folder), "docs/spec.md", "Nothing was exported.")
                self.assertEqual(tree(folder), before)

    @unittest.skipUnless(is_root() and shutil.which("unshare"), "only root can mount a small disk")
    def test_a_full_and_a_read_only_disk_leave_what_was_there(self):
        for size in ("96k", "300k", "700k"):
            with self.subTest(size):
                self.on_small_disk(size)

    def on_small_disk(self, size):
        """Runs this file again in a mount name space of its own, where the disk is."""
        alone = subprocess.run(["unshare", "-m", "true"], capture_output=True, text=True, check=False)
        if alone.returncode != 0:
            self.skipTest(alone.stderr)
        disk = self.make(f"disk-{size}")
        ended = subprocess.run(["unshare", "-m", "python3", __file__, exports.cli(), "disk", str(disk), size],
                               capture_output=True, text=True, check=False)
        if ended.returncode == 77:
            self.skipTest(ended.stderr)
        self.assertEqual(ended.returncode, 0, ended.stderr)

    def disk(self, place, size):
        folder = pathlib.Path(place)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "none", place],
                                 capture_output=True, text=True, check=False)
        if mounted.returncode != 0:
            raise unittest.SkipTest(mounted.stderr)
        ended = export("sample", folder / "first")
        self.expect_refused(ended, "No space left on device")
        self.assertEqual(list(folder.iterdir()), [])
        earlier = folder / "earlier"
        earlier.mkdir()
        earlier.chmod(0o777)
        (earlier / "index.json").write_text('{"files":[{"path":"docs/fields.csv"}]}', encoding="utf-8")
        (earlier / "docs").mkdir()
        (earlier / "docs").chmod(0o777)
        (earlier / "docs/fields.csv").write_text("earlier", encoding="utf-8")
        before = tree(folder)
        self.expect_refused(export("sample", earlier), "No space left on device", "Nothing was changed.")
        self.assertEqual(tree(folder), before)
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        for target in (earlier, folder / "new"):
            self.expect_refused(export("sample", target), "Read-only file system", "Nothing was exported.")
        self.assertEqual(tree(folder), before)

    def test_the_same_design_gives_the_same_tree_whatever_the_surroundings(self):
        home = self.make("home")
        trees = []
        for number, (place, more) in enumerate([
                ("/", {}), ("/", {}), (home, {"LC_ALL": "C"}), ("/tmp", {"LC_ALL": "POSIX", "TZ": "Asia/Kolkata"}),
                (home, {"TZ": "America/St_Johns", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}),
                ("/", {"HOME": "/nowhere", "TZ": "Pacific/Kiritimati", "LANG": "en_GB.UTF-8"})]):
            folder = self.place / f"tree-{number}"
            name = os.path.relpath(folder, place) if number % 2 else str(folder)
            subprocess.run([exports.cli(), "export", "sample", "--to", name], check=True, cwd=place, capture_output=True,
                           env={"PATH": os.environ["PATH"], **exports.SANITIZERS, **more})
            trees.append(tree(folder))
        self.assertGreater(len(trees[0]), 150)
        for other in trees[1:]:
            self.assertEqual(other, trees[0])

    def test_kill_9_leaves_whole_files_and_the_next_export_tidies_up(self):
        folder, other = self.make("killed"), self.make("other")
        self.assertEqual(export("sample", folder).returncode, 0)
        begin = time.monotonic()
        self.assertEqual(export(self.other, other).returncode, 0)
        takes = time.monotonic() - begin
        whole = [tree(folder), tree(other)]
        chance = random.Random(4711)
        killed = 0
        for _ in range(40):
            process = subprocess.Popen(command(self.other, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       env={"LC_ALL": "C.UTF-8", "HOOKBENCH_HISTORY": "none",
                                            **exports.SANITIZERS}, cwd="/")
            time.sleep(chance.uniform(0, takes * 1.1))
            process.kill()
            killed += process.wait() != 0
            for path, digest in tree(folder).items():
                if not path.startswith(".hookbench-export-"):
                    self.assertIn(digest, [one.get(path) for one in whole], path)
            self.assertIsInstance(json.loads((folder / "index.json").read_text(encoding="utf-8")), dict)
            self.assertLessEqual(set(whole[0]), set(tree(folder)))
        self.assertGreater(killed, 5)
        for leftover in folder.glob(".hookbench-export-*"):
            os.utime(leftover, (0, 0))  # older than one that has just begun
        self.assertEqual(export("sample", folder).returncode, 0)
        self.assertEqual(tree(folder), whole[0])


if __name__ == "__main__":
    import sys

    exports.cli()
    if sys.argv[1:2] == ["disk"]:
        try:
            Writing().disk(*sys.argv[2:])
        except unittest.SkipTest as reason:
            sys.exit(print(reason, file=sys.stderr) or 77)
    else:
        unittest.main()
