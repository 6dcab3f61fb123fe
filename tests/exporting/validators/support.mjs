// What validators share.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files below a folder, sorted. */
export function filesIn(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort();
}

export const readText = (path) => readFileSync(path, "utf8");
export const readJson = (path) => JSON.parse(readText(path));

/** Changes a file's text; a change that changes nothing would prove nothing. */
export function changeText(path, change) {
    const before = readText(path);
    const after = change(before);
    if (after === before)
        throw new Error(`${path}: nothing was spoilt`);
    writeFileSync(path, after);
}

/** The same for JSON: `change` works on the value itself. */
export function changeJson(path, change) {
    changeText(path, (text) => {
        const value = JSON.parse(text);
        change(value);
        return JSON.stringify(value);
    });
}
