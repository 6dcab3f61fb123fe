// Bruno's own command line runs both forms of the collection against the built-in receiver, and every delivery verifies.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { judge, received } from "./receiver.mjs";
import { changeText, filesIn, readJson, readText } from "./support.mjs";

export const formats = ["bruno"];
export const node = "20.19"; // the first to require() ES modules

const forms = { opencollection: ".yml", classic: ".bru" };
const packageFile = createRequire(import.meta.url).resolve("@usebruno/cli/package.json");
const bru = join(dirname(packageFile), Object.values(readJson(packageFile).bin)[0]);

/** Runs a form's collection with `{{x}}` defined as a variable, so that a text which is not inert shows. */
function run(folder, url) {
    const options = ["run", "-r", "--env", "local", "--env-var", `webhookReceiverUrl=${url}`, "--env-var", "x=FILLED"];
    const child = spawn(process.execPath, [bru, ...options], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
        stream.on("data", (data) => { said += data; });
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (code) => resolve({ code, said }));
    });
}

export async function check(folder) {
    const index = readJson(join(folder, "index.json")).files;
    const wrong = [];
    await Promise.all(Object.entries(forms).map(async ([form, ending]) => {
        const home = join(folder, "bruno", form);
        const eventTypes = index.filter(({ path, eventType }) => eventType && path.startsWith(`bruno/${form}/`))
            .map(({ eventType }) => eventType);
        let ended;
        const records = await received(async (url) => { ended = await run(home, url); });
        if (ended.code !== 0)
            wrong.push(`${form}: bru ended with ${ended.code}: ${ended.said.slice(-500)}`);
        wrong.push(...judge(records, eventTypes).map((sentence) => `${form}: ${sentence}`));
        if (!filesIn(home).every((path) => path.endsWith(ending) || basename(path) === "bruno.json"))
            wrong.push(`${form}: files of another kind`);
    }));
    const root = readText(join(folder, "bruno", "opencollection", "opencollection.yml"));
    if (!root.includes("Open questions for Ordinavo"))
        wrong.push("no open questions");
    for (const line of filesIn(join(folder, "bruno", "opencollection")).flatMap((path) => readText(path).split("\n")))
        if (!/^[\s-]*([A-Za-z]+:( ("([^"\\]|\\.)*"|\d+|true|false))?|"([^"\\]|\\.)*")?$/.test(line))
            wrong.push(`not quoted: ${line.slice(0, 100)}`);
    return wrong;
}

const inForm = (name) => (folder) => join(folder, "bruno", ...name.split("/"));
const spoil = (name, file, was, becomes) =>
    ({ name, apply: (folder) => changeText(inForm(file)(folder), (text) => text.replace(was, becomes)) });

export const spoils = [
    spoil("classic: another hash", "classic/collection.bru", "CryptoJS.HmacSHA256", "CryptoJS.HmacSHA1"),
    spoil("YAML: another hash", "opencollection/opencollection.yml", "CryptoJS.HmacSHA256", "CryptoJS.HmacSHA1"),
    spoil("classic: another event type", "classic/route/route.published.bru", '"eventType":"route.', '"eventType":"root.'),
    spoil("YAML: no body", "opencollection/route/route.published.yml", /^ {2}body:\n.*\n.*\n/m, ""),
    spoil("YAML: a text without quotes", "opencollection/route/route.published.yml", 'method: "POST"', "method: POST"),
];
