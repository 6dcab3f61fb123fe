// adnanh/webhook, which runs commands for webhooks, with its HMAC-SHA256 rule on X-Ordinavo-Signature.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const patience = 20_000; // milliseconds; only bounds what hangs

function hooks(secret) {
    const rule = {
        match: {
            type: "payload-hmac-sha256",
            secret,
            parameter: { source: "header", name: "X-Ordinavo-Signature" },
        },
    };
    return [{
        id: "ordinavo",
        "execute-command": "/bin/true",
        "trigger-rule": rule,
        "trigger-rule-mismatch-http-response-code": 401,
    }];
}

async function freePort() {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}

function connects(port) {
    return new Promise((resolve) => {
        const socket = createConnection(port, "127.0.0.1");
        socket.once("connect", () => { socket.destroy(); resolve(true); });
        socket.once("error", () => resolve(false));
    });
}

export async function start(secret) {
    if (spawnSync("webhook", ["-version"]).error)
        return { skipped: "webhook is not installed (Debian: apt-get install webhook)" };
    const folder = mkdtempSync(join(tmpdir(), "hookbench-webhook-"));
    const file = join(folder, "hooks.json");
    writeFileSync(file, JSON.stringify(hooks(secret)), { mode: 0o600 });
    const port = await freePort();
    const child = spawn("webhook", ["-hooks", file, "-ip", "127.0.0.1", "-port", String(port)], { stdio: "ignore" });
    const stop = () => {
        child.kill();
        rmSync(folder, { recursive: true, force: true });
    };
    const end = Date.now() + patience;
    while (!(await connects(port))) {
        if (child.exitCode !== null || Date.now() > end) {
            stop();
            throw new Error("webhook does not listen");
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { url: `http://127.0.0.1:${port}/hooks/ordinavo`, stop };
}
