import { routes } from "@koonti/api-contract";
import { type RunningServer, signedIn } from "@koonti/harness";

/** Documents of the demo county that a page is looked at with. */
export interface DemoClients {
  /** Somebody whose sectors' assessments are there and whose service-need assessment is under way. */
  readonly assessing: { readonly clientId: string; readonly assessmentId: string; readonly sectorAssessmentId: string };
  /** Somebody whose plan is being made. */
  readonly planning: { readonly clientId: string; readonly planId: string; readonly written: readonly string[] };
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Finds in the demo county, by the API, the clients whose pages show the most. */
export async function demoClients(server: Pick<RunningServer, "origin" | "issuer">): Promise<DemoClients> {
  const worker = await signedIn(server, "worker-10b");
  const list = await worker(routes.getWorklist, { query: { scope: "mine" } });
  if (!list.ok) throw new Error(list.problem.title);
  const { rows } = list.value;
  const having = async (task: string, least: number) => {
    for (const row of rows.filter((one) => one.task === task && !one.client.protectedIdentity)) {
      const record = await worker(routes.getRecord, { params: { clientId: row.client.id } });
      const documents = record.ok ? record.value.documents : [];
      const sectors = documents.filter(({ kind, status }) => kind === "sectorAssessment" && status === "final");
      if (sectors.length >= least)
        return {
          clientId: row.client.id as string,
          documentId: String(row.documentId),
          sectorId: String(sectors[0]?.id),
          written: documents.flatMap(({ content }) => textsIn(content)),
        };
    }
    throw new Error(`The demo county has nobody with ${task}`);
  };
  const [assessing, planning] = [await having("finishAssessment", 4), await having("finishPlan", 3).catch(() => having("answerPlan", 3))];
  return {
    assessing: { clientId: assessing.clientId, assessmentId: assessing.documentId, sectorAssessmentId: assessing.sectorId },
    planning: { clientId: planning.clientId, planId: planning.documentId, written: planning.written },
  };
}
