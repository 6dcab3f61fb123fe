// run.mjs VALIDATOR CLI: see README.md.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [name, cli] = process.argv.slice(2);

function skip(reason) {
    console.log(`SKIPPED: ${reason}`);
    process.exit(77);
}

function designs() {
    const own = readdirSync(join(here, "designs"))
        .filter((file) => file.endsWith(".hookbench"))
        .sort()
        .map((file) => ({ name: file.replace(".hookbench", ""), path: join(here, "designs", file) }));
    return [{ name: "sample", path: "sample", subscription: "erp" },
            { name: "sample, billing", path: "sample", subscription: "billing" }, ...own];
}

function exportInto(folder, design, formats) {
    const options = formats.flatMap((format) => ["--format", format]);
    if (design.subscription)
        options.push("--subscription", design.subscription);
    const ended = spawnSync(cli, ["export", design.path, "--to", folder, ...options], { encoding: "utf8" });
    if (ended.status !== 0)
        throw new Error(`${design.name} was not exported: ${ended.stderr}`);
}

/** What the validator looks at: the design's export, or what it makes of the design itself. */
async function made(validator, folder, design) {
    if (!validator.make)
        return exportInto(folder, design, validator.formats);
    mkdirSync(folder);
    await validator.make(folder, design, cli);
}

/** Whatever the validator throws is a complaint as well. */
async function complaints(validator, folder, design) {
    try {
        return await validator.check(folder, design);
    } catch (error) {
        return [String(error)];
    }
}

async function spoilt(validator, good, work, design) {
    const missed = [];
    for (const spoil of validator.spoils) {
        const copy = join(work, "spoilt");
        rmSync(copy, { recursive: true, force: true });
        cpSync(good, copy, { recursive: true });
        spoil.apply(copy);
        const found = await complaints(validator, copy, design);
        console.log(`spoilt (${spoil.name}): ${found.length ? found[0].split("\n")[0].slice(0, 150) : "NOT NOTICED"}`);
        if (found.length === 0)
            missed.push(spoil.name);
    }
    return missed;
}

if (!existsSync(join(here, "..", "installed-lock.json")))
    skip("the validators are not installed; npm reaches no registry");
const validator = await import(`./${name}.mjs`);
for (const program of validator.needs ?? [])
    if (spawnSync(program, ["--version"]).error)
        skip(`${program} is not installed`);
const numbers = (version) => version.split(".").map(Number);
const [major, minor] = numbers(process.versions.node);
const [leastMajor, leastMinor] = numbers(validator.node ?? "0.0");
if (major < leastMajor || (major === leastMajor && minor < leastMinor))
    skip(`${name} needs Node.js ${validator.node}, and this is ${process.versions.node}`);

const work = mkdtempSync(join(tmpdir(), "hookbench-validate-"));
let bad = validator.spoils.length === 0;
try {
    for (const [index, design] of designs().entries()) {
        const folder = join(work, `design-${index}`);
        await made(validator, folder, design);
        const found = await complaints(validator, folder, design);
        console.log(`${design.name}: ${found.length ? "" : "good"}`);
        found.slice(0, 20).forEach((sentence) => console.log(`  ${sentence}`));
        bad ||= found.length > 0;
        if (index === 0)
            bad = (await spoilt(validator, folder, work, design)).length > 0 || bad;
    }
} finally {
    rmSync(work, { recursive: true, force: true });
}
process.exit(bad ? 1 : 0);
