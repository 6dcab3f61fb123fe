// install.mjs TESTS HOME: copies the validators and the receivers of others into HOME and installs their packages there, once per lock file.
// Ends with 77, which ctest takes for skipped, when npm reaches no registry.
import { spawnSync } from "node:child_process";
import { cpSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [tests, home] = process.argv.slice(2);
mkdirSync(home, { recursive: true });
for (const name of ["validators", "receivers"])
    rmSync(join(home, name), { recursive: true, force: true });
// Copied, since Node looks for packages beside the file that imports them.
cpSync(join(tests, "exporting", "validators"), join(home, "validators"), { recursive: true });
cpSync(join(tests, "receivers"), join(home, "receivers"), { recursive: true });

const lock = readFileSync(join(tests, "package-lock.json"), "utf8");
const stamp = join(home, "installed-lock.json");
if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock)
    process.exit(0);
rmSync(stamp, { force: true });
for (const name of ["package.json", "package-lock.json"])
    copyFileSync(join(tests, name), join(home, name));
const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
                      { cwd: home, encoding: "utf8" });
if (npm.error || npm.status !== 0) {
    const reason = npm.error ? npm.error.message : npm.stderr.trim().split("\n")[0];
    console.log(`SKIPPED: npm could not install the validators: ${reason}`);
    process.exit(/EINTEGRITY|EUSAGE/.test(reason) ? 1 : 77);
}
writeFileSync(stamp, lock);
