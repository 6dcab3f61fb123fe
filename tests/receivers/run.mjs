// run.mjs PEER CLI: starts a receiver that others wrote and sends to it with hookbench-cli. It has to take every
// delivery and no forged one. Ends with 77, which ctest takes for skipped, where the receiver is not installed.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [name, cli] = process.argv.slice(2);
const secret = "ein Geheimnis für zwei, سر, 🔧";
// What the signature has to show. Timestamp, event id and event type are not covered by it: whoever compares
// the signature alone, as these receivers do, takes such a delivery.
const covered = ["wrong-secret", "changed-body", "appended-body", "missing-signature", "empty-signature",
                 "truncated-signature", "wrong-prefix"];
const notCovered = ["stale-timestamp", "wrong-event-id", "wrong-event-type"];

const { start } = await import(`./${name}.mjs`);
const receiver = await start(secret);
if (receiver.skipped) {
    console.log(`SKIPPED: ${receiver.skipped}`);
    process.exit(77);
}

// Asynchronous, since the receiver may live in this process.
function send(...options) {
    const words = ["send", "sample", "--url", receiver.url, "--secret-env", "PEER_SECRET", "--attempts", "1",
                   "--format", "json", ...options];
    return new Promise((resolve) => {
        const child = spawn(cli, words, { env: { ...process.env, PEER_SECRET: secret } });
        let out = "", err = "";
        child.stdout.on("data", (piece) => (out += piece));
        child.stderr.on("data", (piece) => (err += piece));
        child.on("close", (code) => resolve({ code, err, deliveries: out ? JSON.parse(out).deliveries : [] }));
    });
}

function tampered(ids) {
    return send("--event", "visit_report.approved", ...ids.flatMap((id) => ["--tamper", id]));
}

const folder = mkdtempSync(join(tmpdir(), "hookbench-receivers-"));
try {
    const all = await send("--sequence", "every-event-type");
    assert.equal(all.code, 0, all.err);
    assert.equal(all.deliveries.length, 24);
    console.log(`${name} took one delivery of each of ${all.deliveries.length} event types`);

    const body = join(folder, "body.json");
    writeFileSync(body, '{ "n": 1.0, "name":"Größe, مرحبا, 🔧", "eventType":"visit_report.approved" }\r\n');
    const own = await send("--body", body);
    assert.equal(own.code, 0, own.err);
    console.log(`${name} took own bytes with spaces, a line break and three scripts`);

    const forged = await tampered(covered);
    assert.equal(forged.deliveries[0].outcome, "delivered", forged.err);
    assert.equal(forged.deliveries.length, covered.length + 1);
    for (const delivery of forged.deliveries.slice(1)) {
        const status = delivery.attempts[0].status;
        console.log(`${name} answered ${status} to ${delivery.tampering}`);
        assert.notEqual(delivery.verdict, "accepted", delivery.tampering);
        assert.ok(status >= 400, delivery.tampering);
    }

    const unseen = await tampered(notCovered);
    assert.equal(unseen.code, 1, "the receiver compares more than the signature by now");
    for (const delivery of unseen.deliveries.slice(1))
        assert.equal(delivery.verdict, "accepted", delivery.tampering);
    console.log(`${name} took ${notCovered.join(", ")}, which the signature does not cover`);
} finally {
    rmSync(folder, { recursive: true, force: true });
    receiver.stop();
}
