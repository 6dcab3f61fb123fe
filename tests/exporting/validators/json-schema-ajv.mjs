// Exported JSON Schemas under ajv in strict mode, both dialects.
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { changeJson } from "./support.mjs";
import { checkWith, formats, spoils as common } from "./json-schema.mjs";
import { join } from "node:path";

const extraKeywords = ["x-dataClass", "x-provenance", "x-payloadProvenance", "x-governedBy", "x-leftOut",
                       "x-maxCharacters", "x-openQuestions"];

function engine(Engine) {
    const ajv = new Engine.default({ strict: true });
    addFormats.default(ajv);
    ajv.addVocabulary(extraKeywords);
    return ajv;
}

const engines = { "2020-12": engine(Ajv2020), "draft-07": engine(Ajv) };

function validatorFor(schema, dialect) {
    const ajv = engines[dialect];
    try {
        return ajv.compile(schema);
    } finally {
        ajv.removeSchema(schema.$id);
    }
}

export { formats };
export const check = (folder) => checkWith(validatorFor, folder);
export const spoils = [
    ...common,
    { name: "a keyword that nobody knows", apply: (folder) => changeJson(
        join(folder, "json-schema", "2020-12", "visit_report.approved.schema.json"), (schema) => { schema.propertys = {}; }) },
];
