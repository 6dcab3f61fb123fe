// The PDF documents by qpdf, and their text by pdftotext.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeText, readText } from "./support.mjs";

export const formats = ["pdf", "csv"];
export const needs = ["qpdf", "pdftotext"];

const papers = { "spec.pdf": "595.276 x 841.89", "spec-letter.pdf": "612 x 792" };

const run = (program, ...options) => spawnSync(program, options, { encoding: "utf8", maxBuffer: 1 << 26 });

const fieldList = (folder) => join(folder, "docs", "fields.csv");

/** Names of event types, which no line end and no hyphen may part. */
function names(folder) {
    const first = readText(fieldList(folder)).split("\r\n").slice(1).map((line) => line.split(",")[0]);
    return [...new Set(first)].filter((name) => /^[a-z_.]+$/.test(name));
}

export function check(folder) {
    const wrong = [];
    for (const [name, size] of Object.entries(papers)) {
        const path = join(folder, "docs", name);
        const checked = run("qpdf", "--check", path);
        if (checked.status !== 0)
            wrong.push(`${name}: ${checked.stdout}${checked.stderr}`);
        const text = run("pdftotext", "-layout", path, "-").stdout;
        const pages = text.split("\f").length - 1;
        for (const words of ["Webhook payload specification", "Open questions for Ordinavo", "Payload matrix", `${pages} / ${pages}`])
            if (!text.includes(words))
                wrong.push(`${name}: "${words}" cannot be found`);
        for (const event of names(folder))
            if (!text.includes(event))
                wrong.push(`${name}: "${event}" cannot be found in one piece`);
        const facts = run("pdfinfo", path).stdout;
        const [width, height] = (facts.match(/Page size:\s+([\d.]+) x ([\d.]+)/) ?? []).slice(1).map(Math.round);
        if (`${width} x ${height}` !== size.split(" x ").map(Number).map(Math.round).join(" x "))
            wrong.push(`${name}: pages are ${width} x ${height}`);
        if (/JavaScript:\s+yes/.test(facts))
            wrong.push(`${name}: it holds JavaScript`);
    }
    return wrong;
}

function changeBytes(folder, change) {
    const path = join(folder, "docs", "spec.pdf");
    writeFileSync(path, change(readFileSync(path)));
}

export const spoils = [
    { name: "cut off", apply: (folder) => changeBytes(folder, (bytes) => bytes.subarray(0, bytes.length / 2)) },
    { name: "other bytes inside", apply: (folder) => changeBytes(folder, (bytes) => bytes.fill(0x41, 3000, 6000)) },
    { name: "an event type more", apply: (folder) => changeText(fieldList(folder), (text) => `${text}not.in_it,x\r\n`) },
    { name: "the other paper", apply: (folder) => writeFileSync(join(folder, "docs", "spec.pdf"), readFileSync(join(folder, "docs", "spec-letter.pdf"))) },
];
