// The HTML document by html-validate's recommended rules, and what must not be in it.
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { changeText, readText } from "./support.mjs";

export const formats = ["html"];

const page = (folder) => join(folder, "docs", "spec.html");
const validator = new HtmlValidate(new FileSystemConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    // The policy has to stand in the page: it is a file, and no server sends headers with it.
    rules: { "no-inline-style": "error", "require-csp-nonce": "off" },
}));

export async function check(folder) {
    const text = readText(page(folder));
    const report = await validator.validateString(text, page(folder));
    const wrong = report.results.flatMap((result) => result.messages.map(
        (message) => `line ${message.line}: ${message.ruleId}: ${message.message}`));
    if (!/default-src 'none'/.test(text))
        wrong.push("no content security policy");
    for (const tag of text.match(/<(script|img|link|iframe|object|embed|base|form)\b/gi) ?? [])
        wrong.push(`${tag} has no business here`);
    if (/\{\{|\$\(/.test(text))
        wrong.push("text that a template engine or a shell would take for its own");
    return wrong;
}

export const spoils = [
    { name: "a tag left open", apply: (folder) => changeText(page(folder), (text) => text.replace("</table>", "")) },
    { name: "an id twice", apply: (folder) => changeText(page(folder), (text) => text.replace("<main>", "<main id=\"contents\">")) },
    { name: "a script", apply: (folder) => changeText(page(folder), (text) => text.replace("</main>", "<script>1</script></main>")) },
    { name: "no policy", apply: (folder) => changeText(page(folder), (text) => text.replace("default-src 'none'", "")) },
];
