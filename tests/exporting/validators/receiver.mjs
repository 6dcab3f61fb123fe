// The built-in receiver for validators that send; not a validator by itself.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const cli = process.argv[3];

/** Calls `use(url)` while a receiver listens; gives the records of what arrived in the meantime. */
export async function received(use) {
    const child = spawn(cli, ["receive", "--port", "0", "--format", "json"], { stdio: ["ignore", "pipe", "ignore"] });
    const ended = new Promise((resolve) => child.once("close", resolve));
    const records = [];
    try {
        await new Promise((resolve, reject) => {
            child.once("error", reject);
            createInterface({ input: child.stdout }).on("line", (line) => {
                const record = JSON.parse(line);
                if (record.listening)
                    use(record.listening).then(resolve, reject);
                else
                    records.push(record);
            });
        });
    } finally {
        child.kill("SIGTERM");
        await ended;
    }
    return records;
}

/** What is wrong with the records of one run over all exported events. */
export function judge(records, eventTypes) {
    const wrong = records.filter((record) => !record.verified || record.effect !== "processed")
        .map((record) => `${record.eventType}: ${record.effect}, ${record.reason}`);
    const arrived = records.map((record) => record.eventType).sort();
    if (JSON.stringify(arrived) !== JSON.stringify([...eventTypes].sort()))
        wrong.push(`arrived: ${arrived.join(" ")}`);
    return wrong;
}
