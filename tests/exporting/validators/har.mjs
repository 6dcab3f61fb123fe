// The delivery log as HAR, against the JSON schema of HAR 1.2 in the package har-schema: deliveries to a server that answers well, badly
// and not at all are recorded and exported, with their signatures and without.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import schemas from "har-schema";
import { changeJson, readJson } from "./support.mjs";

export const formats = [];

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addMetaSchema(createRequire(import.meta.url)("ajv/dist/refs/json-schema-draft-06.json"));
for (const [name, schema] of Object.entries(schemas))
    if (name !== "har")
        ajv.addSchema(schema);
const fits = ajv.compile(schemas.har);

const head = "HTTP/1.1 200 OK\r\nDate: Thu, 18 Jun 2026 16:40:00 GMT\r\n";
const answers = {
    good: `${head}Content-Type: application/json\r\nSet-Cookie: a=b; Path=/; HttpOnly\r\nSet-Cookie: c=d\r\nContent-Length: 11\r\n\r\n{"ok":true}`,
    binary: Buffer.concat([Buffer.from(`${head}Content-Length: 5\r\n\r\n`), Buffer.from([0, 255, 254, 10, 128])]),
    hostile: `${head}X-A: </script>\r\nX-A: {{x}} $(id) "\r\nContent-Type: text/html; charset="\r\nContent-Length: 27\r\n\r\n</script><script>1</script>`,
    empty: "HTTP/1.1 500 \r\nContent-Length: 0\r\n\r\n",
    redirect: "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n",
    garbage: "not HTTP\r\n\r\n",
    half: `${head}Content-Length: 500\r\n\r\nhalf`,
    nothing: "",
};

/** Answers each request by the last part of its path, and closes; `silent` never answers. */
function listening() {
    const server = createServer((socket) => {
        let received = "";
        socket.on("error", () => {});
        socket.on("data", (data) => {
            received += data.toString("latin1");
            const [, kind] = received.match(/^POST \/(\w+)/) ?? [];
            const [, length] = received.match(/content-length: (\d+)/i) ?? [];
            const end = received.indexOf("\r\n\r\n");
            if (end >= 0 && received.length >= end + 4 + Number(length) && kind in answers)
                socket.end(answers[kind]);
        });
    });
    return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function run(cli, options, expected) {
    return new Promise((resolve, reject) => {
        const child = spawn(cli, options, { stdio: ["ignore", "pipe", "pipe"] });
        const said = [[], []];
        child.stdout.on("data", (data) => said[0].push(data));
        child.stderr.on("data", (data) => said[1].push(data));
        child.once("error", reject);
        child.once("close", (status) => (expected.includes(status) ? resolve(Buffer.concat(said[0]).toString())
            : reject(new Error(`${options.join(" ")}: ended with ${status}: ${Buffer.concat(said[1])}`))));
    });
}

/** Instead of an export of the design: deliveries of its first event, and the log of them. */
export async function make(folder, design, cli) {
    const log = ["--database", join(folder, "log.sqlite")];
    const { events } = JSON.parse(await run(cli, ["events", design.path, "--format", "json"], [0]));
    const server = await listening();
    const base = `http://127.0.0.1:${server.address().port}`;
    const urls = [...Object.keys(answers), "silent"].map((kind) => `${base}/${kind}?q=1&q=%26`);
    const options = ["--event", events[0].eventType, "--policy", "github", "--timeout", "1", "--secret-ref", "sample", ...log];
    if (design.subscription)
        options.push("--subscription", design.subscription);
    try {
        for (const url of urls)
            await run(cli, ["send", design.path, "--url", url, ...options], [0, 1]);
    } finally {
        server.close();
    }
    // Nobody listens there any more.
    await run(cli, ["send", design.path, "--url", `${base}/good`, ...options], [4]);
    await run(cli, ["history", "--export", "har", join(folder, "plain.har"), ...log], [0]);
    await run(cli, ["history", "--export", "har", join(folder, "signed.har"), "--with-signatures", ...log], [0]);
}

export function check(folder) {
    const wrong = [];
    for (const name of ["plain.har", "signed.har"]) {
        const har = readJson(join(folder, name));
        if (!fits(har))
            wrong.push(...fits.errors.map((error) => `${name}: ${error.instancePath} ${error.message}`));
        const expected = Object.keys(answers).length + 2;
        if (har.log.entries.length !== expected)
            wrong.push(`${name}: ${har.log.entries.length} entries, not ${expected}`);
        const statuses = har.log.entries.map((entry) => entry.response.status);
        for (const status of [0, 200, 302, 500])
            if (!statuses.includes(status))
                wrong.push(`${name}: no entry of status ${status}`);
    }
    return wrong;
}

const spoil = (name, change) => ({ name, apply: (folder) => changeJson(join(folder, "plain.har"), (har) => change(har.log)) });

export const spoils = [
    spoil("no creator", (log) => { delete log.creator; }),
    spoil("a time that is none", (log) => { log.entries[0].startedDateTime = "yesterday"; }),
    spoil("no timings", (log) => { delete log.entries[0].timings; }),
    spoil("a status that is a text", (log) => { log.entries[0].response.status = "200"; }),
    spoil("a header without a value", (log) => { delete log.entries[0].request.headers[0].value; }),
    spoil("an address that is none", (log) => { log.entries[0].request.url = "not an address"; }),
    spoil("an attempt less", (log) => { log.entries.pop(); }),
];
