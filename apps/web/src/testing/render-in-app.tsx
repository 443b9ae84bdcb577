import type { ReplyOf, Routes } from "@koonti/api-contract";
import { clientIdSchema, countyCodeSchema, localDate, userIdSchema } from "@koonti/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { sessionQuery } from "../api/queries.ts";

type SessionReply = ReplyOf<Routes["getSession"]>;

/** Ids of people and clients in tests. */
export const WORKER_ID = userIdSchema.parse("018f2b6e-0000-7000-8000-000000000001");
export const CLIENT_ID = clientIdSchema.parse("018f2b6e-0000-7000-8000-000000000002");

/** A social worker of a county on a Tuesday. */
export const workerSession: SessionReply = {
  user: {
    id: WORKER_ID,
    county: countyCodeSchema.parse("13"),
    name: "Testi Työntekijä-10B",
    kind: "worker",
    workTask: "broadResponsibility",
    serviceTasks: ["workingAge"],
    profession: "socialWorker",
    employment: "publicOffice",
  },
  county: { code: "13", name: { fi: "Testialue", sv: "Testområdet", en: "Test county" }, ruleOptions: {} },
  today: localDate("2026-02-17"),
};

/** A partner of another organisation, asked to take part. */
export const partnerSession: SessionReply = {
  ...workerSession,
  user: {
    id: userIdSchema.parse("018f2b6e-0000-7000-8000-000000000003"),
    county: countyCodeSchema.parse("13"),
    name: "Testi Kumppani-10H",
    kind: "partner",
    serviceTasks: [],
    sector: "health",
    organisation: "Testi-terveyskeskus",
  },
};

/** Draws something as it would stand in the app: with a session, a cache and links that lead somewhere. */
export const renderInApp = (ui: ReactNode, session: SessionReply = workerSession) => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } });
  queries.setQueryData(sessionQuery.queryKey, session);
  const root = createRootRoute();
  const any = createRoute({ getParentRoute: () => root, path: "$" });
  const router = createRouter({ routeTree: root.addChildren([any]), history: createMemoryHistory() });
  const view = render(
    <QueryClientProvider client={queries}>
      {/* The types of links are those of the app's own router; this one only has to make addresses. */}
      <RouterContextProvider router={router as never}>{ui}</RouterContextProvider>
    </QueryClientProvider>,
  );
  return { ...view, queries };
};
