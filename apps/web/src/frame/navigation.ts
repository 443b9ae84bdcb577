import type { UserKind } from "@koonti/access";
import type { IconName } from "../components/icons/icon.tsx";

/** The pages of the rail, and of the bottom bar on a phone. A page is listed when it exists, never before. */
const NAVIGATION = [
  { to: "/worklist", text: "frame.worklist", icon: "list", kinds: ["worker", "partner"] },
  { to: "/clients", text: "frame.clients", icon: "person", kinds: ["worker"] },
  { to: "/observations", text: "observations.nav", icon: "chart", kinds: ["worker"] },
  { to: "/own/plan", text: "ownPages.navPlan", icon: "list", kinds: ["client"] },
  { to: "/own/view", text: "ownPages.navView", icon: "speech", kinds: ["client"] },
  { to: "/own/data", text: "ownPages.navData", icon: "document", kinds: ["client"] },
] as const satisfies readonly {
  readonly to: string;
  readonly text: string;
  readonly icon: IconName;
  readonly kinds: readonly UserKind[];
}[];

/** The pages of one kind of user. */
export const navigationOf = (kind: UserKind) => NAVIGATION.filter(({ kinds }) => (kinds as readonly UserKind[]).includes(kind));
