import type { CountyCode, DocumentId } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { aClient, aDraft, freshCounty, granted, nextOf } from "../../test-support/people.ts";
import type { Store } from "../open/storage.ts";

/** What a record should hold: the texts of each document's versions, in their order. */
type Model = string[][];

/** One thing somebody does: write a document, save a version on the one they have read, or do so and fail afterwards. */
type Step =
  | { readonly kind: "insert"; readonly text: string }
  | { readonly kind: "save"; readonly document: number; readonly behind: number; readonly text: string }
  | { readonly kind: "fail"; readonly document: number; readonly text: string };

const text = fc.string({ unit: "grapheme", maxLength: 12 }).filter((value) => !value.includes("\u0000"));
const document = fc.nat(3);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), text }),
  fc.record({ kind: fc.constant("save" as const), document, behind: fc.constantFrom(0, 0, 0, 1), text }),
  fc.record({ kind: fc.constant("fail" as const), document, text }),
);

describe.each(await backends())("a record on $name", ({ storage }) => {
  const county: CountyCode = freshCounty();

  it("holds after any steps exactly what was let through, and its chain is whole", async () => {
    const run = async (steps: readonly Step[]) => {
      const clientId = granted(await storage.inCounty(county, ({ clients }) => clients.insert(aClient()))).id;
      const ids: DocumentId[] = [];
      const model: Model = [];
      const save = async ({ documents }: Store, at: number, behind: number, content: string) => {
        const id = ids[at];
        const texts = model[at];
        if (!(id && texts)) return;
        const result = await documents.saveVersion(nextOf(id, texts.length - behind, content));
        expect(result.ok).toBe(behind === 0);
        if (result.ok) texts.push(content);
        else expect(result.error).toMatchObject({ reason: "stale", current: { version: texts.length, content: { text: texts.at(-1) } } });
      };
      const take = async (one: Step) => {
        if (one.kind === "insert") {
          const draft = aDraft(clientId, { content: { text: one.text } });
          granted(await storage.inCounty(county, ({ documents }) => documents.insert(draft)));
          ids.push(draft.id);
          model.push([one.text]);
        } else if (one.kind === "save") await storage.inCounty(county, (store) => save(store, one.document, one.behind, one.text));
        else await failing(one);
      };
      const failing = async (one: Extract<Step, { kind: "fail" }>) => {
        const before = structuredClone(model);
        const work = storage.inCounty(county, async (store) => {
          await save(store, one.document, 0, one.text);
          throw new Error("fault");
        });
        await expect(work).rejects.toThrow("fault");
        model.splice(0, model.length, ...before);
      };
      for (const one of steps) await take(one);
      await storage.inCounty(county, async ({ documents }) => {
        const kept: Model = [];
        for (const id of ids) kept.push((await documents.versions(id)).map(({ content }) => String(content["text"])));
        expect(kept).toEqual(model);
        expect((await documents.listOfClient(clientId)).map(({ content }) => content["text"])).toEqual(model.map((texts) => texts.at(-1)));
        expect(await documents.verifyChain(clientId)).toMatchObject({ intact: true, length: model.flat().length });
      });
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), run), { numRuns: 25 });
  }, 60_000);
});
