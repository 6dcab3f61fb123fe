"""Which files are ours, for the checks beside this one."""

import pathlib
import subprocess

root = pathlib.Path(__file__).resolve().parent.parent


def tracked(*patterns: str) -> list[pathlib.Path]:
    """Files that git tracks or would track, as absolute paths; every file where there is no git."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        return [root / name for name in listed.stdout.splitlines() if (root / name).is_file()]
    found = set()
    for pattern in patterns:
        found.update(path for path in root.glob("**/" + pattern.split("/")[-1])
                     if path.is_file() and "build" not in path.relative_to(root).parts
                     and str(path.relative_to(root)).startswith(pattern.split("*")[0]))
    return sorted(found)
