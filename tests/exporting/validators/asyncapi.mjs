// AsyncAPI under the official parser, which validates payload schemas and examples too.
import { Parser } from "@asyncapi/parser";
import { changeJson, readText } from "./support.mjs";
import { join } from "node:path";

export const formats = ["asyncapi"];
const path = (folder) => join(folder, "asyncapi", "asyncapi.json");
// Remarks about tags and contacts are a matter of taste; what is wrong is an error (0) or a warning (1).
const worst = 1;

export async function check(folder) {
    const { document, diagnostics } = await new Parser().parse(readText(path(folder)));
    const found = diagnostics.filter((one) => one.severity <= worst)
        .map((one) => `${one.code}: ${one.message} at ${one.path.join("/")}`);
    if (!document)
        found.push("the parser made no document of it");
    return found;
}

const spoil = (name, change) => ({ name, apply: (folder) => changeJson(path(folder), change) });

export const spoils = [
    spoil("an operation on a channel that is not there", (api) => { Object.values(api.operations)[0].channel.$ref = "#/channels/none"; }),
    spoil("an action that nobody knows", (api) => { Object.values(api.operations)[0].action = "throw"; }),
    spoil("a payload of no known type", (api) => { Object.values(api.components.schemas)[0].type = "objekt"; }),
    spoil("no address", (api) => { api.channels.deliveries.address = 5; }),
];
