import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { recordQuery } from "../api/queries.ts";
import { BareFrame } from "../frame/bare-frame.tsx";
import { FailureAlone, NotFoundPage } from "../frame/failure-page.tsx";
import { Frame } from "../frame/frame.tsx";
import type { RouterContext } from "./guards.ts";
import { goHome, requireKind, requireSession } from "./guards.ts";
import { clientParams, documentParams, takeSearch } from "./params.ts";

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  component: lazyRouteComponent(() => import("../features/sign-in/sign-in-page.tsx"), "SignInPage"),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  path: "/signed-in",
  component: lazyRouteComponent(() => import("../features/sign-in/signed-in-page.tsx"), "SignedInPage"),
});

const session = createRoute({ getParentRoute: () => root, id: "session", beforeLoad: requireSession, errorComponent: FailureAlone });
const framed = createRoute({ getParentRoute: () => session, id: "framed", component: Frame });
const bare = createRoute({ getParentRoute: () => session, id: "bare", component: BareFrame });

/** An address that is no page: said within the frame, so that every way on is at hand. */
const elsewhere = createRoute({ getParentRoute: () => framed, path: "$", component: NotFoundPage });

const home = createRoute({ getParentRoute: () => framed, path: "/", beforeLoad: goHome });

const worklist = createRoute({
  getParentRoute: () => framed,
  path: "/worklist",
  beforeLoad: requireKind("worker", "partner"),
  component: lazyRouteComponent(() => import("../features/worklist/worklist-page.tsx"), "WorklistPage"),
});

const clients = createRoute({
  getParentRoute: () => framed,
  path: "/clients",
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/clients/clients-page.tsx"), "ClientsPage"),
});

const newContact = createRoute({
  getParentRoute: () => framed,
  path: "/contacts/new",
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/contact-intake/contact-page.tsx"), "ContactPage"),
});

const client = createRoute({
  getParentRoute: () => framed,
  path: "/clients/$clientId",
  params: clientParams,
  beforeLoad: requireKind("worker", "partner"),
  loader: ({ context, params }) => context.queries.ensureQueryData(recordQuery(params.clientId)),
  component: lazyRouteComponent(() => import("../features/client/client-layout.tsx"), "ClientLayout"),
  errorComponent: lazyRouteComponent(() => import("../features/client/client-failure.tsx"), "ClientFailure"),
});

const situation = createRoute({
  getParentRoute: () => client,
  path: "/",
  component: lazyRouteComponent(() => import("../features/client/situation-page.tsx"), "SituationPage"),
});

const recordEvent = createRoute({
  getParentRoute: () => client,
  path: "/record/$kind",
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/record-event/record-event-page.tsx"), "RecordEventPage"),
});

const documents = createRoute({
  getParentRoute: () => client,
  path: "/documents",
  component: lazyRouteComponent(() => import("../features/documents/documents-page.tsx"), "DocumentsPage"),
});

const receive = createRoute({
  getParentRoute: () => client,
  path: "/documents/receive",
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/received-document/receive-page.tsx"), "ReceivePage"),
});

const document = createRoute({
  getParentRoute: () => client,
  path: "/documents/$documentId",
  params: documentParams,
  component: lazyRouteComponent(() => import("../features/documents/document-page.tsx"), "DocumentPage"),
});

const assessment = createRoute({
  getParentRoute: () => client,
  path: "/assessment",
  component: lazyRouteComponent(() => import("../features/assessment/assessment-page.tsx"), "AssessmentPage"),
});

const serviceNeed = createRoute({
  getParentRoute: () => client,
  path: "/assessment/$documentId",
  params: documentParams,
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/assessment/service-need-page.tsx"), "ServiceNeedPage"),
});

const sectorAssessment = createRoute({
  getParentRoute: () => client,
  path: "/sector-assessments/$documentId",
  params: documentParams,
  component: lazyRouteComponent(() => import("../features/assessment/sector/sector-assessment-page.tsx"), "SectorAssessmentPage"),
});

const collation = createRoute({
  getParentRoute: () => client,
  path: "/collation",
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/collation/collation-page.tsx"), "CollationPage"),
});

const plan = createRoute({
  getParentRoute: () => client,
  path: "/plan",
  component: lazyRouteComponent(() => import("../features/plan/plan-page.tsx"), "PlanPage"),
});

const ownWorker = createRoute({
  getParentRoute: () => client,
  path: "/own-worker",
  beforeLoad: requireKind("worker"),
  validateSearch: takeSearch,
  component: lazyRouteComponent(() => import("../features/own-worker/own-worker-page.tsx"), "OwnWorkerPage"),
});

const observations = createRoute({
  getParentRoute: () => framed,
  path: "/observations",
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/observations/observations-page.tsx"), "ObservationsPage"),
});

const structures = createRoute({
  getParentRoute: () => framed,
  path: "/structures",
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/structures/structures-page.tsx"), "StructuresPage"),
});

const structure = createRoute({
  getParentRoute: () => framed,
  path: "/structures/$number",
  beforeLoad: requireKind("worker"),
  component: lazyRouteComponent(() => import("../features/structures/structure-page.tsx"), "StructurePage"),
});

const planPrint = createRoute({
  getParentRoute: () => bare,
  path: "/clients/$clientId/plan/print",
  params: clientParams,
  beforeLoad: requireKind("worker", "partner"),
  loader: ({ context, params }) => context.queries.ensureQueryData(recordQuery(params.clientId)),
  component: lazyRouteComponent(() => import("../features/plan/plan-print-page.tsx"), "PlanPrintPage"),
});

const ownPlan = createRoute({
  getParentRoute: () => framed,
  path: "/own/plan",
  beforeLoad: requireKind("client"),
  component: lazyRouteComponent(() => import("../features/own-pages/own-plan-page.tsx"), "OwnPlanPage"),
});

const ownView = createRoute({
  getParentRoute: () => framed,
  path: "/own/view",
  beforeLoad: requireKind("client"),
  component: lazyRouteComponent(() => import("../features/own-pages/own-view-page.tsx"), "OwnViewPage"),
});

const ownData = createRoute({
  getParentRoute: () => framed,
  path: "/own/data",
  beforeLoad: requireKind("client"),
  component: lazyRouteComponent(() => import("../features/own-pages/own-data-page.tsx"), "OwnDataPage"),
});

const ownPlanPrint = createRoute({
  getParentRoute: () => bare,
  path: "/own/plan/print",
  beforeLoad: requireKind("client"),
  component: lazyRouteComponent(() => import("../features/own-pages/own-plan-print-page.tsx"), "OwnPlanPrintPage"),
});

/** Every page of the app. A new page is a route here and a file in a folder of `features/`. */
export const routeTree = root.addChildren([
  signIn,
  signedIn,
  session.addChildren([
    framed.addChildren([
      home,
      worklist,
      clients,
      newContact,
      observations,
      structures,
      structure,
      ownPlan,
      ownView,
      ownData,
      client.addChildren([
        situation,
        recordEvent,
        assessment,
        serviceNeed,
        sectorAssessment,
        collation,
        plan,
        ownWorker,
        documents,
        receive,
        document,
      ]),
      elsewhere,
    ]),
    bare.addChildren([planPrint, ownPlanPrint]),
  ]),
]);
