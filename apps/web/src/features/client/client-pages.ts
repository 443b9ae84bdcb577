import type { UserKind } from "@koonti/access";
import type { DocumentKind } from "@koonti/casework";

interface ClientTab {
  readonly to: string;
  readonly text: string;
  readonly kinds: readonly UserKind[];
  /** The kind of document whose open findings the tab counts. */
  readonly counts?: DocumentKind;
}

/** The pages of a client, in the bar above them. A page is listed when it exists. */
const CLIENT_TABS = [
  { to: "/clients/$clientId", text: "client.tab.situation", kinds: ["worker", "partner"] },
  { to: "/clients/$clientId/assessment", text: "client.tab.assessment", kinds: ["worker", "partner"], counts: "serviceNeedAssessment" },
  { to: "/clients/$clientId/collation", text: "client.tab.collation", kinds: ["worker"] },
  { to: "/clients/$clientId/plan", text: "plan.title", kinds: ["worker", "partner"], counts: "clientPlan" },
  { to: "/clients/$clientId/own-worker", text: "ownWorker.tab", kinds: ["worker"] },
  { to: "/clients/$clientId/documents", text: "client.tab.documents", kinds: ["worker", "partner"] },
] as const satisfies readonly ClientTab[];

/** The pages that a kind of user has. */
export const tabsOf = (kind: UserKind) => CLIENT_TABS.filter(({ kinds }) => (kinds as readonly UserKind[]).includes(kind));
