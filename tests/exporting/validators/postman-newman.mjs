// newman runs the Postman collection against the built-in receiver, and every delivery verifies. The collection's form is
// checked against what we mean to use of format 2.1, which is less than Postman's schema (postman-schema.mjs) lets in.
import { join } from "node:path";
import Ajv from "ajv";
import newman from "newman";
import sdk from "postman-collection";
import { judge, received } from "./receiver.mjs";
import { changeJson, readJson } from "./support.mjs";

export const formats = ["postman", "fixtures"];

const text = { type: "string", minLength: 1 };
const object = (required, properties) => ({ type: "object", required, properties, additionalProperties: false });
const list = (items) => ({ type: "array", items, minItems: 1 });
const description = object(["content", "type"], { content: text, type: { const: "text/markdown" } });
const event = (listen) => object(["listen", "script"], {
    listen: { const: listen },
    script: object(["type", "exec"], { type: { const: "text/javascript" }, exec: list({ type: "string" }) }),
});
const request = object(["method", "header", "body", "url", "description"], {
    method: { const: "POST" },
    header: list(object(["key", "value"], { key: text, value: text })),
    body: object(["mode", "raw", "options"], { mode: { const: "raw" }, raw: text, options: { type: "object" } }),
    url: object(["raw", "host"], { raw: { const: "{{webhookReceiverUrl}}" }, host: list(text) }),
    description,
});
const item = object(["name", "event", "request", "response", "protocolProfileBehavior"], {
    name: text, event: list(event("test")), request, response: { type: "array", maxItems: 0 },
    protocolProfileBehavior: { type: "object" },
});
const collection = object(["info", "item", "event", "variable"], {
    info: object(["name", "description", "schema"], {
        name: text, description,
        schema: { const: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    }),
    item: list(object(["name", "item"], { name: text, item: list(item) })),
    event: list(event("prerequest")),
    variable: list(object(["key", "value", "type", "description"], {
        key: text, value: { type: "string" }, type: { const: "string" }, description: text,
    })),
});
const fits = new Ajv({ allErrors: true }).compile(collection);

const place = (folder) => join(folder, "postman", "collection.json");

/** A run with texts' `{{x}}` defined as a variable, so that one which is not inert shows. */
function run(definition, url) {
    const values = { webhookReceiverUrl: url, x: "FILLED IN" };
    const envVar = Object.entries(values).map(([key, value]) => ({ key, value }));
    return new Promise((resolve, reject) =>
        newman.run({ collection: definition, envVar, silent: true, timeoutRequest: 10000 },
                   (error, summary) => (error ? reject(error) : resolve(summary))));
}

export async function check(folder) {
    const definition = readJson(place(folder));
    const wrong = [];
    if (!fits(definition))
        wrong.push(...fits.errors.map((error) => `${error.instancePath} ${error.message}`));
    const items = [];
    new sdk.Collection(definition).forEachItem((one) => items.push(one));
    if (!definition.info.description.content.includes("Open questions for Ordinavo"))
        wrong.push("no open questions");
    let summary;
    const records = await received(async (url) => { summary = await run(definition, url); });
    wrong.push(...summary.run.failures.map((failure) => `${failure.source?.name}: ${failure.error.message}`));
    const names = items.map((one) => one.name);
    wrong.push(...judge(records, names));
    for (const { request: sent } of summary.run.executions)
        if (sent.body.raw.includes("FILLED IN") || sent.headers.toString().includes("FILLED IN"))
            wrong.push(`${sent.body.raw}: a text was taken for a variable`);
    if (!definition.variable.some(({ key }) => key === "computedSignature"))
        wrong.push("the vendor's variable computedSignature is missing");
    return wrong;
}

const first = (definition) => definition.item[0].item[0];

export const spoils = [
    { name: "another hash", apply: (folder) => changeJson(place(folder), (definition) => {
        const script = definition.event[0].script;
        script.exec = script.exec.map((line) => line.replace("CryptoJS.HmacSHA256", "CryptoJS.HmacSHA1"));
    }) },
    { name: "no body", apply: (folder) => changeJson(place(folder), (definition) => { delete first(definition).request.body; }) },
    { name: "a member of another format", apply: (folder) => changeJson(place(folder), (definition) => { definition.requests = []; }) },
    { name: "another secret", apply: (folder) => changeJson(place(folder), (definition) => {
        definition.variable.find(({ key }) => key === "webhookSecret").value = "wrong";
    }) },
    { name: "a text that is a variable", apply: (folder) => changeJson(place(folder), (definition) => {
        const { body } = first(definition).request;
        body.raw = body.raw.replace("{", '{"a":"{{x}}",');
    }) },
];
