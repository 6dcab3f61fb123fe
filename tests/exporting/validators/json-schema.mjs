// What both engines check of exported JSON Schemas; not a validator by itself.
import { basename, join } from "node:path";
import { changeJson, filesIn, readJson, readText } from "./support.mjs";

export const formats = ["json-schema"];

const dialects = { "2020-12": "https://json-schema.org/draft/2020-12/schema", "draft-07": "http://json-schema.org/draft-07/schema#" };

/** All schemas of an export, as {path, dialect, isStrict, schema}. */
function schemasIn(folder) {
    return Object.keys(dialects).flatMap((dialect) =>
        filesIn(join(folder, "json-schema", dialect)).map((path) => ({
            path, dialect, isStrict: basename(path).includes(".strict."), schema: readJson(path),
        })));
}

function* references(value) {
    if (value === null || typeof value !== "object")
        return;
    for (const [name, member] of Object.entries(value)) {
        if (name === "$ref" && typeof member === "string")
            yield member;
        else if (name !== "examples")
            yield* references(member);
    }
}

/** Bodies that a schema must refuse, each with its reason. */
function* wrongBodies({ schema, isStrict }) {
    const good = schema.examples[0];
    yield [{ ...good, eventType: "another.type" }, "another event type"];
    yield [{ ...good, eventId: 17 }, "a number as event id"];
    const { occurredAt, ...withoutTime } = good;
    if (schema.required.includes("occurredAt"))
        yield [withoutTime, "no occurredAt"];
    if (isStrict)
        yield [{ ...good, unheardOf: 1 }, "an unknown field"];
    const definitions = schema.$defs ?? schema.definitions ?? {};
    for (const [name, property] of Object.entries(schema.properties)) {
        if (property === false || property.type === "null")
            yield [{ ...good, [name]: "x" }, `the forbidden ${name}`];
        const object = definitions[name];
        for (const [inner, field] of Object.entries(object?.properties ?? {}))
            if (field === false)
                yield [{ ...good, [name]: { ...good[name], [inner]: "x" } }, `the forbidden ${name}.${inner}`];
    }
}

/** `validatorFor(schema, dialect)` gives (a promise of) a function: body → true or false. */
export async function checkWith(validatorFor, folder) {
    const wrong = [];
    const ids = new Set();
    const schemas = schemasIn(folder);
    const places = readJson(join(folder, "index.json")).files.map((file) => file.path);
    if (schemas.length === 0 || schemas.length !== places.length)
        wrong.push(`${schemas.length} schemas, and the index names ${places.length}`);
    for (const one of schemas) {
        const { path, dialect, schema, isStrict } = one;
        const complain = (sentence) => wrong.push(`${dialect}/${basename(path)}: ${sentence}`);
        if (schema.$schema !== dialects[dialect])
            complain(`$schema is ${schema.$schema}`);
        if (!URL.canParse(schema.$id) || ids.has(schema.$id))
            complain(`$id ${schema.$id} is not absolute, or not unique`);
        ids.add(schema.$id);
        for (const reference of references(schema))
            if (!reference.startsWith("#/"))
                complain(`the reference ${reference} leads outside`);
        if (!schema["x-openQuestions"]?.length)
            complain("no open questions");
        if (readText(path).includes("billingEvent\": {\n") && !schema.description.includes("not invoices"))
            complain("billing triggers are not said to be no invoices");
        try {
            const accepts = await validatorFor(schema, dialect);
            for (const example of schema.examples) {
                if (!accepts(example))
                    complain("its own example is refused");
                if (!isStrict && !accepts({ ...example, unheardOf: { any: 1 } }))
                    complain("the consumer flavour refuses an unknown field");
            }
            for (const [body, reason] of wrongBodies(one))
                if (accepts(body))
                    complain(`it lets ${reason} pass`);
        } catch (error) {
            complain(String(error.message ?? error));
        }
    }
    return wrong;
}

const strict = (folder, dialect) => join(folder, "json-schema", dialect, "visit_report.approved.strict.schema.json");

/** Damage that both engines notice. */
export const spoils = ["2020-12", "draft-07"].flatMap((dialect) => [
    { name: `${dialect}: unknown type`, apply: (folder) => changeJson(strict(folder, dialect), (schema) => { schema.properties.eventId.type = "txt"; }) },
    { name: `${dialect}: reference to nothing`, apply: (folder) => changeJson(strict(folder, dialect), (schema) => { schema.properties.target.$ref = "#/nothing"; }) },
    { name: `${dialect}: example of another event`, apply: (folder) => changeJson(strict(folder, dialect), (schema) => { schema.examples[0].eventType = "route.published"; }) },
    { name: `${dialect}: example lacks a field`, apply: (folder) => changeJson(strict(folder, dialect), (schema) => { delete schema.examples[0].visitReport.id; }) },
    { name: `${dialect}: open where it is strict`, apply: (folder) => changeJson(strict(folder, dialect), (schema) => { delete schema.additionalProperties; }) },
]);
