// The Markdown documents by markdownlint's rules, and what must not be in them. markdown-it renders them, HTML and bare addresses let in,
// and with them every Markdown text of the API descriptions and the collection: nothing of a catalogue's texts becomes an element.
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { lint } from "markdownlint/sync";
import { changeJson, changeText, readJson, readText } from "./support.mjs";

export const formats = ["markdown", "mapping", "openapi", "asyncapi", "postman"];

const reader = new MarkdownIt({ html: true, linkify: true });
// Names of hosts alone are links to nobody else.
reader.linkify.set({ fuzzyLink: false });
const inDocuments = new Set(["h1", "h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "code",
                             "pre", "strong", "em", "blockquote"]);
const inDescriptions = new Set(["p", "ul", "li", "code", "strong"]);

/** The elements that Markdown becomes, apart from those that belong there. */
function strange(text, known) {
    const elements = [...reader.render(text).matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name.toLowerCase());
    return [...new Set(elements)].filter((name) => !known.has(name));
}

/** All texts of a JSON document that are read as Markdown. */
function* descriptions(value, path = "") {
    for (const [name, member] of Object.entries(value ?? {})) {
        const place = `${path}/${name}`;
        if (typeof member === "string" && (name === "description" || (name === "content" && value.type === "text/markdown")))
            yield [place, member];
        else if (typeof member === "object" && !/examples?$/.test(name))
            yield* descriptions(member, place);
    }
}

const apis = ["openapi/openapi.json", "openapi/openapi-receiver.json", "asyncapi/asyncapi.json", "postman/collection.json"];

function elements(folder) {
    const wrong = [];
    for (const name of ["docs/spec.md", "mapping/cloudevents.md", "mapping/standard-webhooks.md"])
        wrong.push(...strange(readText(join(folder, name)), inDocuments).map((tag) => `${name}: an element ${tag}`));
    for (const name of apis)
        for (const [place, text] of descriptions(readJson(join(folder, name))))
            wrong.push(...strange(text, inDescriptions).map((tag) => `${name}: ${place}: an element ${tag}`));
    return wrong;
}

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
    return [...wrong, ...elements(folder)];
}

export const spoils = [
    { name: "a heading skipped", apply: (folder) => changeText(path(folder), (text) => text.replace(/^### /m, "##### ")) },
    { name: "HTML", apply: (folder) => changeText(path(folder), (text) => text.replace("\n\n", "\n\n<b>x</b>\n\n")) },
    { name: "a cell too many", apply: (folder) => changeText(path(folder), (text) => text.replace(/^(\| \d+ \|.*)$/m, "$1 x | y |")) },
    { name: "an image in a comparison", apply: (folder) => changeText(join(folder, "mapping", "cloudevents.md"), (text) => `${text}\n![x](y)\n`) },
    { name: "a link in a description", apply: (folder) => changeJson(join(folder, apis[0]), (api) => { api.info.description += " [x](y)"; }) },
    { name: "a script in a request's notes", apply: (folder) => changeJson(join(folder, apis[3]), (collection) => {
        collection.item[0].item[0].request.description.content += "<script>1</script>"; }) },
    { name: "a bare address", apply: (folder) => changeText(path(folder), (text) => text.replace("\n\n", "\n\nhttps://example.com/\n\n")) },
];
