import { routes } from "@koonti/api-contract";
import { type Language, textIn } from "@koonti/core";
import { countObservations, IDENTIFIER_LABELS, type Observation, type ObservationHit, screenObservation } from "@koonti/social-report";
import type { FastifyInstance } from "fastify";
import { pointerOf } from "../problem/faults.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { scopeOf } from "../record/scope.ts";
import { mount } from "../route/mount.ts";
import type { Services } from "../services.ts";

const faultOf = ({ path, kind }: ObservationHit, language: Language) => ({
  pointer: pointerOf(path),
  code: `identifier.${kind}`,
  message: textIn(IDENTIFIER_LABELS[kind], language),
});

/** Anonymous observations in, disclosure-controlled counts out. Nothing ties an observation to its sender or to a client. */
export function observationRoutes(app: FastifyInstance, services: Services): void {
  mount(app, routes.postObservation, async ({ body, request }) => {
    const { user, language } = scopeOf(request, services);
    const hits = screenObservation(body).filter(({ certain }) => certain);
    if (hits.length > 0) {
      throw new ProblemError("refused", { errors: hits.map((hit) => faultOf(hit, language)) });
    }
    const { observedOn, ...content } = body;
    const written = await services.storage.inCounty(user.county, (store) =>
      store.observations.insert({ month: observedOn.slice(0, 7), content }),
    );
    return { id: written.id };
  });

  mount(app, routes.getObservationCounts, async ({ query, request }) => {
    const { user, county } = scopeOf(request, services);
    const stored = await services.storage.inCounty(user.county, (store) => store.observations.list());
    const observations = stored.map(({ content }) => content as unknown as Observation);
    const counts = countObservations(observations, query.by, { minCell: county.minCell });
    return { minCell: county.minCell, cells: [...counts.cells], total: counts.total };
  });
}
