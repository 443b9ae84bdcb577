import type { User } from "@koonti/access";
import type { CountyCode, UserId } from "@koonti/core";
import { newId } from "@koonti/storage";

const UNIT = "Testi-aikuissosiaalityö";

type Part = Partial<User> & Pick<User, "name" | "kind">;

const worker = (letter: string, rest: Partial<User> = {}): Part => ({
  name: `Testi Työntekijä-10${letter}`,
  kind: "worker",
  workTask: "broadResponsibility",
  serviceTasks: ["workingAge"],
  profession: "socialWorker",
  employment: "publicOffice",
  unit: UNIT,
  sector: "social",
  organisation: UNIT,
  ...rest,
});

const partner = (letter: string, sector: NonNullable<User["sector"]>, organisation: string): Part => ({
  name: `Testi Kumppani-10${letter}`,
  kind: "partner",
  serviceTasks: [],
  sector,
  organisation,
});

/** The people of a county in the tests, by what they are there for. */
const PARTS = {
  worker: worker("B"),
  /** Works in the same unit and has nothing to do with the client. */
  colleague: worker("C"),
  counsellor: worker("A", { profession: "socialCounsellor", employment: "employmentContract" }),
  /** In the register, without a task that gives a right of use. */
  taskless: { name: "Testi Työntekijä-10E", kind: "worker" } satisfies Part,
  health: partner("H", "health", "Testi-terveyskeskus"),
  employment: partner("T", "employment", "Testi-työllisyysalue"),
} as const satisfies Readonly<Record<string, Part>>;

/** Who can sign in. */
export type PersonName = keyof typeof PARTS;
/** A county's people. */
export type People = Readonly<Record<PersonName, User>>;

/** The people of a county, each with an identifier of their own. */
export function peopleOf(county: CountyCode): People {
  const user = (part: Part): User => ({ serviceTasks: [], ...part, id: newId<"UserId">() as UserId, county });
  return Object.fromEntries(Object.entries(PARTS).map(([name, part]) => [name, user(part)])) as People;
}
