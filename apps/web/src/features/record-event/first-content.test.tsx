import type { ClientRecord } from "@koonti/casework";
import { completedFromRecord, DOCUMENT_KINDS, formForRecord } from "@koonti/casework";
import type { FormDefinition } from "@koonti/core";
import { clientIdSchema, documentIdSchema, localDate, userIdSchema } from "@koonti/core";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createContentStore } from "../../components/form/content-store.ts";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { RECORDED_KINDS } from "../../documents/recorded-kinds.ts";
import { completed } from "../../drafts/savable.ts";
import { axeViolations } from "../../testing/axe.ts";
import { renderInApp, workerSession } from "../../testing/render-in-app.tsx";
import { firstContent } from "./first-content.ts";

const today = localDate("2026-05-04");
const { user } = workerSession;
const clientId = clientIdSchema.parse("00000000-0000-4000-8000-00000000c11e");
const decisionId = documentIdSchema.parse("00000000-0000-4000-8000-000000000060");

const head = {
  clientId,
  version: 1,
  status: "final",
  author: { userId: userIdSchema.parse("00000000-0000-4000-8000-0000000000a1"), name: "Testi Työntekijä-10B" },
  savedAt: "2026-04-02T09:00:00Z",
  lawDate: localDate("2026-04-02"),
} as const;

const record: ClientRecord = {
  client: {
    id: clientId,
    version: 1,
    basics: { familyName: "Asiakas-10", givenNames: "Testi", birthDate: localDate("1980-04-11"), protectedIdentity: false },
  },
  documents: [
    {
      ...head,
      id: decisionId,
      kind: "decision",
      content: { kind: "socialService", decidedOn: localDate("2026-04-02"), grantedServices: [] },
    },
  ],
};

const formOf = (kind: (typeof RECORDED_KINDS)[number]) => formForRecord(kind, record) as FormDefinition;
const begun = (kind: (typeof RECORDED_KINDS)[number], who = user) => firstContent(kind, formOf(kind), record, who, today);

describe("what an event begins with", () => {
  it("is who records it, the day, and the document it is about", () => {
    expect(begun("kelaStatement")).toMatchObject({ sentOn: today, author: { name: user.name, profession: user.profession } });
    expect(begun("decisionReceipt")).toEqual({ decisionId });
    expect(begun("serviceStart")).toEqual({ decisionId });
  });

  it("is no day of another's document, and no half of a professional", () => {
    expect(begun("clientDocument")).not.toHaveProperty("madeOn");
    expect(begun("closing", { ...user, profession: undefined })).not.toHaveProperty("closedBy");
    expect(begun("urgencyAssessment", { ...user, profession: undefined })).toHaveProperty("assessor.name", user.name);
  });

  it.each(RECORDED_KINDS)("of %s has nothing its structure refuses", (kind) => {
    const { schema } = DOCUMENT_KINDS[kind];
    const { error } = schema.safeParse(completed(schema, { ...completedFromRecord(kind, begun(kind), record) }));
    expect(error?.issues.filter(({ code }) => code === "unrecognized_keys") ?? []).toEqual([]);
  });
});

describe("the forms of events", () => {
  it.each(["closing", "goalEvaluation", "dataDisclosure", "decision"] as const)("of %s can be used by everybody", async (kind) => {
    const { container } = renderInApp(
      <FormProvider store={createContentStore(begun(kind))} name="event">
        <FormSections form={formOf(kind)} />
      </FormProvider>,
    );
    expect(await axeViolations(container)).toEqual([]);
  });

  it("offer a document by its title and day", () => {
    renderInApp(
      <FormProvider store={createContentStore(begun("decisionReceipt"))} name="event">
        <FormSections form={formOf("decisionReceipt")} />
      </FormProvider>,
    );
    expect(screen.getByRole("radio", { name: "Päätös 2.4.2026" })).toHaveProperty("checked", true);
  });
});
