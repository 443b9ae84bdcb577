import type { FieldDefinition } from "@koonti/core";
import { fieldAt, type Structure } from "@koonti/national";
import { code } from "../national/member/member.ts";
import { fieldsOfMembers } from "../national/member/member-fields.ts";

/** The service task that an entry of the client narrative belongs to (fi: palvelutehtävä), as its structure has it. */
export const serviceTaskField = <Document>(entry: Structure<Document>): readonly FieldDefinition[] =>
  fieldsOfMembers({ serviceTask: code("palvelutehtava") }, fieldAt(entry, ["asiakaskertomusmerkinta"])?.fields ?? [], entry.oid).map(
    (field) => ({ ...field, ref: "ATL-37" }),
  );
