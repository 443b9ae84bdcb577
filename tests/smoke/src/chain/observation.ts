import { routes } from "@koonti/api-contract";
import { observationFrom } from "@koonti/harness";
import { answered, demand, refused, type Stage, WORKER } from "../stage.ts";

/** What the case teaches is sent without anybody in it; a count under the threshold is not shown, nor is one it could be computed from. */
export async function observation(stage: Stage): Promise<void> {
  const worker = await stage.as(WORKER);
  const [one] = stage.file.expectedObservations;
  if (!one) return;
  const { today } = answered(await worker(routes.getSession, {}), "asking for the day");
  const body = observationFrom(one, today);
  answered(await worker(routes.postObservation, { body }), "sending the observation");
  const { hetu } = stage.file.client;
  if (hetu) {
    const problem = refused(
      await worker(routes.postObservation, { body: { ...body, phenomenon: `${body.phenomenon} ${hetu}` } }),
      "an identity code in it",
    );
    demand(
      problem.status === 422 && !JSON.stringify(problem).includes(hetu),
      "an observation with an identity code is refused without repeating it",
    );
  }
  const { minCell, cells } = answered(await worker(routes.getObservationCounts, { query: { by: "need" } }), "counting");
  const small = cells.filter(({ shown }) => typeof shown === "number" && shown > 0 && shown < minCell);
  demand(small.length === 0, `no count under ${minCell} is shown`);
  demand(
    cells.some(({ shown }) => shown === "underThreshold"),
    "a count under the threshold is covered",
  );
}
