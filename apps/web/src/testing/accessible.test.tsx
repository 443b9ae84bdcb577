import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ShownFinding } from "../components/form/annotation.ts";
import { createContentStore } from "../components/form/content-store.ts";
import { FindingsPanel } from "../components/form/findings-panel.tsx";
import { FormProvider } from "../components/form/form-provider.tsx";
import { FormReading } from "../components/form/form-reading.tsx";
import { FormSections } from "../components/form/form-sections.tsx";
import { groupsOf } from "../features/worklist/groups.ts";
import { WorklistCards } from "../features/worklist/worklist-cards.tsx";
import { WorklistTable } from "../features/worklist/worklist-table.tsx";
import { axeViolations } from "./axe.ts";
import { renderInApp, workerSession } from "./render-in-app.tsx";
import { sampleForm } from "./sample-form.ts";
import { sampleRow } from "./sample-rows.ts";

const content = {
  place: "Kirjasto",
  agreed: false,
  needs: ["2"],
  goals: [{ text: "Koti pysyy" }, { kind: "other" }],
  proposals: ["Ryhmä"],
};

const finding: ShownFinding = {
  key: "f",
  path: ["goals", 0, "text"],
  tone: "blocking",
  duty: "Tavoitteella on päivä",
  reason: "Tavoitteelta puuttuu päivä.",
  provision: "Testilaki 1 §",
  url: "https://example.org/laki",
};

const groups = groupsOf(
  [sampleRow({ due: "2026-02-13" }), sampleRow({ turn: { kind: "client" } }), sampleRow({ waitingSince: localDate("2026-02-02") })],
  localDate("2026-02-17"),
  workerSession.user,
);

describe("what axe finds", () => {
  it("in a form with findings and faults is nothing", async () => {
    const { container } = renderInApp(
      <FormProvider
        store={createContentStore(content, { heldOn: "21.1" })}
        name="visit"
        findings={[finding]}
        faults={[{ path: ["place"], message: "Kirjoita paikka" }]}
      >
        <FormSections form={sampleForm} />
        <FindingsPanel findings={[finding]} formName="visit" />
      </FormProvider>,
    );
    expect(await axeViolations(container)).toEqual([]);
  });

  it("in a document for reading is nothing", async () => {
    const { container } = renderInApp(<FormReading form={sampleForm} content={content} />);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("in a worklist is nothing, as a table and as cards", async () => {
    expect(await axeViolations(renderInApp(<WorklistTable groups={groups} />).container)).toEqual([]);
    expect(await axeViolations(renderInApp(<WorklistCards groups={groups} />).container)).toEqual([]);
  });
});
