import { describe, expect, expectTypeOf, it } from "vitest";
import * as national from "./index.ts";
import {
  type Code,
  type DocumentOf,
  type Draft,
  emptyDocument,
  type NotificationOfNeedDocument,
  notificationOfNeed,
  parse,
  structureOf,
} from "./index.ts";

describe("the door of the package", () => {
  it("gives each of the 22 structures by name, and each by its OID", () => {
    const structures = Object.values<national.Structure>(national.STRUCTURES);
    expect(structures).toHaveLength(22);
    for (const structure of structures) {
      expect(structureOf(structure.oid)).toBe(structure);
      expect(Object.values<unknown>(national)).toContain(structure);
    }
    expect(structureOf("1.2.3")).toBeUndefined();
  });

  it("types a document by its structure", () => {
    expectTypeOf<DocumentOf<typeof notificationOfNeed>>().toEqualTypeOf<NotificationOfNeedDocument>();
    expectTypeOf<NotificationOfNeedDocument["asiasisalto"]>().toEqualTypeOf<readonly Code[] | undefined>();
    expectTypeOf<NotificationOfNeedDocument["kuvaus_tilanteesta_ja_huolesta"]>().toEqualTypeOf<string>();
  });

  it("types what is read, and what is under work", () => {
    const read = parse(notificationOfNeed, {});
    if (read.ok) expectTypeOf(read.value).toEqualTypeOf<NotificationOfNeedDocument>();
    const draft: Draft<NotificationOfNeedDocument> = emptyDocument(notificationOfNeed);
    expect(draft.asiakas).toEqual([{}]);
  });

  it("has every structure labelled in three languages", () => {
    for (const structure of Object.values<national.Structure>(national.STRUCTURES)) {
      const labels = [structure.name, ...[...national.fieldsOfStructure(structure)].map(({ field }) => field.label)];
      expect(labels.filter(({ fi, sv, en }) => fi === "" || sv === "" || en === "" || (en === fi && fi !== "OID"))).toEqual([]);
    }
  });
});
