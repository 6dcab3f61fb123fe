// Exported JSON Schemas under a second engine.
import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-07";
import { checkWith, formats, spoils } from "./json-schema.mjs";

async function validatorFor(schema) {
    registerSchema(structuredClone(schema), schema.$id);
    try {
        const compiled = await validate(schema.$id);
        return (body) => compiled(body).valid;
    } finally {
        unregisterSchema(schema.$id);
    }
}

export { formats, spoils };
export const check = (folder) => checkWith(validatorFor, folder);
