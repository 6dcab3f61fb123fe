// The Markdown document by markdownlint's rules, and what must not be in it.
import { join } from "node:path";
import { lint } from "markdownlint/sync";
import { changeText, readText } from "./support.mjs";

export const formats = ["markdown"];

const path = (folder) => join(folder, "docs", "spec.md");
// Lines are as long as a table's rows; families of a catalogue may be named alike.
const config = { default: true, MD013: false, MD024: { siblings_only: true }, MD033: true };

export function check(folder) {
    const text = readText(path(folder));
    const wrong = (lint({ strings: { spec: text }, config }).spec ?? []).map(
        (found) => `line ${found.lineNumber}: ${found.ruleNames[0]}: ${found.ruleDescription} ${found.errorDetail ?? ""}`);
    const outsideCode = text.replace(/^```[\s\S]*?^```$/gm, "");
    // A backslash before them is what makes them inert.
    if (/<\w|(?<!\\)\{\{|(?<!\\)\$\(|^[=+@]/m.test(outsideCode))
        wrong.push("HTML, a template's or a shell's text is not inert");
    return wrong;
}

export const spoils = [
    { name: "a heading skipped", apply: (folder) => changeText(path(folder), (text) => text.replace(/^### /m, "##### ")) },
    { name: "HTML", apply: (folder) => changeText(path(folder), (text) => text.replace("\n\n", "\n\n<b>x</b>\n\n")) },
    { name: "a cell too many", apply: (folder) => changeText(path(folder), (text) => text.replace(/^(\| \d+ \|.*)$/m, "$1 x | y |")) },
    { name: "a bare address", apply: (folder) => changeText(path(folder), (text) => text.replace("\n\n", "\n\nhttps://example.com/\n\n")) },
];
