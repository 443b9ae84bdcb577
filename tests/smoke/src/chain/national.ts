import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { routes } from "@koonti/api-contract";
import type { Client } from "@koonti/casework";
import { sharedFolder } from "@koonti/harness";
import { Ajv, type ValidateFunction } from "ajv";
import { answered, demand, type Stage, WORKER } from "../stage.ts";

const SCHEMAS = join(sharedFolder, "national/schemas");

/** The official schema of a structure by the number it is known by; the schema itself is not judged, since one of them names a code twice. */
function officialSchema(number: string): ValidateFunction | undefined {
  if (!existsSync(SCHEMAS)) return undefined;
  const file = readdirSync(SCHEMAS).find((name) => name.includes(`.1506.${number}.`));
  demand(file !== undefined, `the official schema ${number} is there`);
  const schema = JSON.parse(readFileSync(join(SCHEMAS, file), "utf8")) as object;
  return new Ajv({ allErrors: true, strict: false, validateSchema: false, ownProperties: true }).compile(schema);
}

/** One document of the record in THL's JSON, accepted by the official schema. */
async function exported(stage: Stage, clientId: Client["id"], documentId: string, number: string): Promise<void> {
  const worker = await stage.as(WORKER);
  const json = answered(await worker(routes.getNational, { params: { clientId, documentId } }), `writing structure ${number}`);
  const validate = officialSchema(number);
  if (!validate) console.log(`smoke: structure ${number} not compared: there are no official schemas beside the repository`);
  else demand(validate(json), `the official schema ${number} says: ${JSON.stringify(validate.errors, undefined, 1)}`);
  stage.counts.national += 1;
}

/** The national documents of the chain. */
export async function nationalDocuments(
  stage: Stage,
  clientId: Client["id"],
  documents: { readonly contact: string; readonly assessment: string; readonly plan?: string | undefined },
): Promise<void> {
  await exported(stage, clientId, documents.contact, "4006");
  await exported(stage, clientId, documents.assessment, "1012");
  if (documents.plan) await exported(stage, clientId, documents.plan, "15020");
}
