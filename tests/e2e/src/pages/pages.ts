import type { Page } from "playwright-core";
import type { Person } from "../stage/sign-in.ts";
import type { DemoClients } from "./demo-clients.ts";

/** A page as it is looked at: whose, where, and what is done on it first. */
export interface LookedAt {
  readonly name: string;
  /** Who looks; nobody signed in where absent. */
  readonly person?: Person;
  readonly path: (clients: DemoClients) => string;
  /** What is done on the page before it is looked at. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The pages that are looked at. */
export const PAGES: readonly LookedAt[] = [
  { name: "sign-in", path: () => "/sign-in" },
  { name: "worklist", person: "worker", path: () => "/worklist" },
  { name: "clients", person: "worker", path: () => "/clients" },
  { name: "new-contact", person: "worker", path: () => "/contacts/new" },
  { name: "client", person: "worker", path: ({ planning }) => `/clients/${planning.clientId}` },
  { name: "documents", person: "worker", path: ({ planning }) => `/clients/${planning.clientId}/documents` },
  {
    name: "sector-assessment",
    person: "worker",
    path: ({ assessing }) => `/clients/${assessing.clientId}/sector-assessments/${assessing.sectorAssessmentId}`,
  },
  { name: "collation", person: "worker", path: ({ assessing }) => `/clients/${assessing.clientId}/collation` },
  {
    name: "collation-table",
    person: "worker",
    path: ({ assessing }) => `/clients/${assessing.clientId}/collation`,
    prepare: async (page) => {
      await page
        .getByRole("radio", { name: "Taulukko" })
        .or(page.getByRole("button", { name: "Taulukko" }))
        .or(page.getByRole("tab", { name: "Taulukko" }))
        .first()
        .click();
    },
  },
  { name: "assessment", person: "worker", path: ({ assessing }) => `/clients/${assessing.clientId}/assessment/${assessing.assessmentId}` },
  { name: "sectors", person: "worker", path: ({ assessing }) => `/clients/${assessing.clientId}/assessment` },
  { name: "plan", person: "worker", path: ({ planning }) => `/clients/${planning.clientId}/plan` },
  { name: "plan-print", person: "worker", path: ({ planning }) => `/clients/${planning.clientId}/plan/print` },
  { name: "own-worker", person: "worker", path: ({ planning }) => `/clients/${planning.clientId}/own-worker` },
  { name: "observations", person: "worker", path: () => "/observations" },
  { name: "structures", person: "worker", path: () => "/structures" },
  { name: "structure-plan", person: "worker", path: () => "/structures/15020" },
  { name: "own-plan", person: "askedClient", path: () => "/own/plan" },
  { name: "own-view", person: "askedClient", path: () => "/own/view" },
  { name: "own-data", person: "askedClient", path: () => "/own/data" },
  { name: "own-plan-print", person: "askedClient", path: () => "/own/plan/print" },
  { name: "not-found", person: "worker", path: () => "/nothing/of/the/kind" },
  { name: "partner-worklist", person: "health", path: () => "/worklist" },
];
