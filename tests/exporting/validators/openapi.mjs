// OpenAPI: the official 3.1 meta-schema, and Redocly's linter with its recommended-strict rules.
import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/openapi-3-1";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { changeJson, readJson, readText } from "./support.mjs";
import { join } from "node:path";

export const formats = ["openapi"];
const names = ["openapi.json", "openapi-receiver.json"];

async function lint(path) {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const problems = await lintFromString({ source: readText(path), absoluteRef: path, config });
    return problems.map((problem) => `${path}: ${problem.ruleId}: ${problem.message} at ${problem.location?.[0]?.pointer}`);
}

async function metaSchema(path) {
    const output = await validate("https://spec.openapis.org/oas/3.1/schema-base", readJson(path), "BASIC");
    return output.valid ? [] : [`${path}: ${JSON.stringify(output.errors?.slice(0, 3) ?? output)}`];
}

export async function check(folder) {
    const found = [];
    for (const name of names) {
        const path = join(folder, "openapi", name);
        found.push(...await metaSchema(path), ...await lint(path));
    }
    return found;
}

const first = (map) => Object.values(map)[0];
const spoil = (name, file, change) => ({ name, apply: (folder) => changeJson(join(folder, "openapi", file), change) });

export const spoils = [
    spoil("a reference to nothing", names[0], (api) => { first(api.webhooks).post.requestBody.content["application/json"].schema.$ref += "x"; }),
    spoil("an example that does not fit", names[0], (api) => {
        first(first(api.webhooks).post.requestBody.content["application/json"].examples).value.eventId = 7; }),
    spoil("a security scheme that is not there", names[0], (api) => { api.security = [{ other: [] }]; }),
    spoil("a response without a description", names[1], (api) => { delete api.paths["/hook"].post.responses["401"].description; }),
    spoil("a parameter in no place", names[1], (api) => { api.paths["/hook"].post.parameters[0].in = "nowhere"; }),
];
