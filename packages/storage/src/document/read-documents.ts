import { present } from "../content/present.ts";
import type { CountyTransaction } from "../database/tables.ts";
import type { StoredDocument } from "./document.ts";

/** Every version of the county with what its document says of itself. */
export const selectVersions = ({ trx, county }: CountyTransaction) =>
  trx
    .selectFrom("document_version as v")
    .innerJoin("document as d", (join) => join.onRef("d.county_code", "=", "v.county_code").onRef("d.id", "=", "v.document_id"))
    .where("v.county_code", "=", county)
    .select([
      "d.id",
      "v.client_id as clientId",
      "d.kind",
      "d.matter_id as matterId",
      "d.service_task as serviceTask",
      "d.structure_oid as structureOid",
      "d.structure_version as structureVersion",
      "v.version",
      "v.status",
      "v.content",
      "v.author_user_id as userId",
      "v.author_name as name",
      "v.saved_at as savedAt",
      "v.law_date as lawDate",
      "v.reason",
    ]);

/** Only the versions that stand now. */
export const selectCurrent = (transaction: CountyTransaction) => selectVersions(transaction).whereRef("v.version", "=", "d.version");

type Row = Awaited<ReturnType<ReturnType<typeof selectVersions>["execute"]>>[number];

/** A version from its row. */
export const documentFrom = ({ userId, name, ...row }: Row): StoredDocument => ({ ...present(row), author: { userId, name } });
