import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { hetuSchema } from "../hetu/hetu.ts";
import { documentIdSchema } from "../id/id.ts";
import { localDateSchema } from "../local-date/local-date.ts";
import { LANGUAGES } from "../localized-text/localized-text.ts";
import { sectorSchema } from "../sector/sector.ts";
import { structureIssues } from "./structure-issues.ts";

const schema = z.strictObject({
  hetu: hetuSchema,
  madeOn: localDateSchema,
  id: documentIdSchema,
  sector: sectorSchema,
  text: z.string().min(1).max(10),
  goals: z.array(z.strictObject({ by: localDateSchema, steps: z.int().min(1) })).min(2),
  agreed: z.boolean(),
});
const good = {
  hetu: "010190X901R",
  madeOn: "2026-11-02",
  id: "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d90",
  sector: "social",
  text: "asuminen",
  goals: [
    { by: "2027-01-01", steps: 1 },
    { by: "2027-02-01", steps: 2 },
  ],
  agreed: true,
};
const issuesOf = (value: unknown, language: "fi" | "sv" | "en" = "fi", from: z.ZodType = schema) =>
  structureIssues(from.safeParse(value).error ?? { issues: [] }, language);
const brief = (value: unknown, language: "fi" | "sv" | "en" = "fi") =>
  issuesOf(value, language).map(({ path, code, message }) => `${path.join(".")} ${code}: ${message}`);

describe("structureIssues", () => {
  it("finds nothing in what is right", () => expect(issuesOf(good)).toEqual([]));

  it("names each field and what belongs there, in Finnish", () => {
    const bad = { ...good, hetu: "010190X901S", madeOn: "2026-02-30", text: "", goals: [{ by: "1.1.2027", steps: 0 }], agreed: "yes" };
    expect(brief(bad)).toEqual([
      "hetu core/hetuCheckCharacter: Henkilötunnuksen tarkistusmerkki ei täsmää muun tunnuksen kanssa",
      "madeOn core/impossibleDate: Kalenterissa ei ole tällaista päivää",
      "text too_small: Täytä tämä tieto",
      "goals.0.by core/dateFormat: Kirjoita päivämäärä muodossa vuosi-kuukausi-päivä, esimerkiksi 2026-11-02",
      "goals.0.steps too_small: Vähintään 1",
      "agreed invalid_type: Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu kyllä tai ei",
    ]);
    expect(brief({ ...good, goals: [] })).toEqual(["goals too_small: Vähintään 2 kpl"]);
  });

  it("points at a member of a list by its number", () => {
    const goals = [good.goals[0], { by: "1.1.2027", steps: 1 }];
    expect(issuesOf({ ...good, goals }).map(({ path }) => path)).toEqual([["goals", 1, "by"]]);
  });

  it("speaks Swedish and English too", () => {
    expect(brief({ ...good, text: "liian pitkä teksti" }, "sv")).toEqual(["text too_big: Högst 10 tecken"]);
    expect(brief({ ...good, madeOn: undefined }, "en")).toEqual(["madeOn invalid_type: Missing or of the wrong type; text belongs here"]);
  });

  it("takes the rest from zod's own languages, with the values that would do", () => {
    expect(brief({ ...good, id: "case-01" })).toEqual(["id invalid_format: Virheellinen UUID"]);
    expect(issuesOf({ ...good, sector: "x" }, "sv")[0]?.message).toMatch(/^Ogiltigt val: .*"social"/);
  });

  it("puts each unknown field at its own path", () => {
    expect(issuesOf({ ...good, extra: 1, more: 2 })).toEqual([
      { path: ["extra"], code: "unrecognized_keys", message: "Tuntematon kenttä" },
      { path: ["more"], code: "unrecognized_keys", message: "Tuntematon kenttä" },
    ]);
  });

  it("takes a personal identity code out of a path", () => {
    expect(issuesOf({ ...good, "010190X901R": 1 })[0]?.path).toEqual(["[hetu]"]);
    expect(issuesOf({ "010190X901R": 1 }, "fi", z.record(z.string(), z.string()))[0]?.path).toEqual(["[hetu]"]);
  });

  it("never repeats what was typed", () => {
    const field = fc.constantFrom(...(["hetu", "madeOn", "id", "sector", "text", "agreed"] as const));
    fc.assert(
      fc.property(field, fc.stringMatching(/^[qzåäö]{12,20}$/), fc.constantFrom(...LANGUAGES), (name, typed, language) => {
        const issues = issuesOf({ ...good, [name]: typed }, language);
        expect(issues).toHaveLength(1);
        expect(JSON.stringify(issues)).not.toContain(typed);
      }),
    );
  });
});

describe("unions", () => {
  const answer = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("agrees") }),
    z.strictObject({ kind: z.literal("disagrees"), why: z.string().min(1) }),
  ]);

  it("give the problems of the branch that was meant", () => {
    expect(issuesOf({ kind: "disagrees", why: "" }, "fi", answer)).toMatchObject([{ path: ["why"], code: "too_small" }]);
    const either = z.union([z.string(), z.strictObject({ by: localDateSchema })]);
    expect(issuesOf({ goal: { by: "2026-02-30" } }, "fi", z.object({ goal: either }))).toMatchObject([
      { path: ["goal", "by"], code: "core/impossibleDate" },
    ]);
  });

  it("take a branch for meant by its shape, whatever is wrong inside", () => {
    const either = z.union([z.string(), z.strictObject({ by: localDateSchema })]);
    expect(issuesOf({ by: 3 }, "fi", either)).toMatchObject([{ path: ["by"], code: "invalid_type" }]);
    expect(issuesOf({ by: "2026-11-02", extra: 1 }, "fi", either)).toMatchObject([{ path: ["extra"], code: "unrecognized_keys" }]);
    const dateOrNumber = z.union([localDateSchema, z.number()]);
    expect(issuesOf("2026-02-30", "fi", dateOrNumber)).toMatchObject([{ path: [], code: "core/impossibleDate" }]);
    const word = z.union([z.literal("never"), z.strictObject({ by: localDateSchema })]);
    expect(issuesOf({ by: "2026-02-30" }, "fi", word)).toMatchObject([{ path: ["by"], code: "core/impossibleDate" }]);
    const two = z.union([z.literal("never"), z.literal("later"), z.strictObject({ sector: z.literal(["social", "health"]) })]);
    expect(issuesOf({ sector: "x" }, "fi", two)).toMatchObject([{ path: ["sector"], code: "invalid_value" }]);
  });

  it("say that none fits where two branches may have been meant", () => {
    const either = z.union([z.strictObject({ by: localDateSchema }), z.strictObject({ on: localDateSchema })]);
    expect(issuesOf({}, "fi", either)).toMatchObject([{ path: [], code: "invalid_union" }]);
  });

  it("say that none fits where no branch was meant", () => {
    expect(issuesOf({ kind: "maybe" }, "en", answer)).toEqual([
      { path: ["kind"], code: "invalid_union", message: "The value fits none of the accepted forms" },
    ]);
    expect(issuesOf(true, "sv", z.union([z.string(), z.number()]))).toMatchObject([
      { path: [], message: "Uppgiften motsvarar ingen godkänd form" },
    ]);
  });
});

describe("problems of other packages", () => {
  const own = z.string().superRefine((_text, context) => {
    context.addIssue({ code: "custom", params: { key: "plan/goalMissing" }, message: "The plan has no goal" });
  });
  const { error = { issues: [] } } = own.safeParse("x");

  it("are told in the texts given", () => {
    const texts = { fi: { "plan/goalMissing": "Suunnitelmassa ei ole tavoitetta" }, sv: {}, en: {} };
    expect(structureIssues(error, "fi", texts)).toEqual([
      { path: [], code: "plan/goalMissing", message: "Suunnitelmassa ei ole tavoitetta" },
    ]);
    expect(structureIssues(error, "sv", texts)).toMatchObject([{ message: "The plan has no goal" }]);
  });

  it("keep their own message when they have no key, without a personal identity code", () => {
    const careless = z.string().refine(() => false, { error: (issue) => `Bad: ${String(issue.input)}` });
    expect(issuesOf("010190X901R", "en", careless)).toEqual([{ path: [], code: "custom", message: "Bad: [hetu]" }]);
  });
});
