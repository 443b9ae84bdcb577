import { localDate } from "@koonti/core";
import type { PopulationWishes } from "../src/index.ts";

/** Identifiers that come out the same in every run. */
export function countingIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
  };
}

export const TODAY = localDate("2026-11-20");

/** An office of three, one of them without an office under public law. */
export const office = (more: Partial<PopulationWishes> = {}): PopulationWishes => ({
  size: 80,
  today: TODAY,
  workers: [
    {
      userId: "00000000-0000-4000-9000-000000000001",
      name: "Testi Työntekijä-03A",
      profession: "socialWorker",
      employment: "publicOffice",
    },
    {
      userId: "00000000-0000-4000-9000-000000000002",
      name: "Testi Työntekijä-03B",
      profession: "socialCounsellor",
      employment: "employmentContract",
    },
    {
      userId: "00000000-0000-4000-9000-000000000003",
      name: "Testi Työntekijä-03C",
      profession: "socialWorker",
      employment: "publicOffice",
      unit: "Testi-aikuissosiaalityö",
    },
  ],
  municipalities: ["179", "500", "410"],
  newId: countingIds(),
  ...more,
});
