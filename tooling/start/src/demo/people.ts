import type { User } from "@koonti/access";
import type { CountyCode, UserId } from "@koonti/core";
import type { DemoPerson, Translated } from "@koonti/dev-identity";
import { DEMO_COUNTY } from "./county.ts";

/** Somebody of the demo county: how they sign in, and what the county's register says of them. */
export interface Demo {
  readonly person: DemoPerson;
  readonly user: User;
}

const id = (n: number): UserId => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as UserId;
const same = (text: string): Translated => ({ fi: text, sv: text, en: text });

const SOCIAL_WORKER: Translated = {
  fi: "sosiaalityöntekijä, virkasuhde",
  sv: "socialarbetare, tjänsteförhållande",
  en: "social worker, public office",
};
const COUNSELLOR: Translated = {
  fi: "sosiaaliohjaaja (sosionomi), työsuhde",
  sv: "socialhandledare (socionom YH), arbetsavtal",
  en: "social counsellor, employment contract",
};
const ADULT_UNIT = "Testi-aikuissosiaalityö";

const worker = (n: number, letter: string, role: Translated, rest: Pick<User, "profession" | "employment">): Demo => {
  const name = `Testi Työntekijä-10${letter}`;
  return {
    person: { sub: `worker-10${letter.toLowerCase()}`, name, role, unit: same(ADULT_UNIT) },
    user: {
      id: id(n),
      county: DEMO_COUNTY.code as CountyCode,
      name,
      kind: "worker",
      workTask: "broadResponsibility",
      serviceTasks: ["workingAge"],
      unit: ADULT_UNIT,
      sector: "social",
      organisation: ADULT_UNIT,
      ...rest,
    },
  };
};

const partner = (n: number, letter: string, role: Translated, rest: Pick<User, "sector" | "organisation" | "profession">): Demo => {
  const name = `Testi Kumppani-10${letter}`;
  return {
    person: { sub: `partner-10${letter.toLowerCase()}`, name, role, unit: same(rest.organisation ?? "") },
    user: { id: id(n), county: DEMO_COUNTY.code as CountyCode, name, kind: "partner", serviceTasks: [], ...rest },
  };
};

/** The workers and partners who can sign in to the demo county. The first is the one whose worklist is shown in the documentation. */
export const DEMO_STAFF: readonly Demo[] = [
  worker(1, "B", SOCIAL_WORKER, { profession: "socialWorker", employment: "publicOffice" }),
  worker(2, "A", COUNSELLOR, { profession: "socialCounsellor", employment: "employmentContract" }),
  worker(3, "C", SOCIAL_WORKER, { profession: "socialWorker", employment: "publicOffice" }),
  partner(
    11,
    "H",
    { fi: "terveydenhuollon kumppani, sairaanhoitaja", sv: "partner inom hälsovården, sjukskötare", en: "health partner, nurse" },
    {
      sector: "health",
      organisation: "Testi-terveyskeskus",
      profession: "nurse",
    },
  ),
  partner(
    12,
    "T",
    { fi: "työllisyyden kumppani", sv: "partner inom sysselsättningen", en: "employment partner" },
    {
      sector: "employment",
      organisation: "Testi-työllisyysalue",
      profession: "employmentSpecialist",
    },
  ),
  partner(
    13,
    "V",
    { fi: "järjestön kumppani", sv: "partner vid en organisation", en: "partner of an organisation" },
    {
      sector: "ngo",
      organisation: "Testi-velkaneuvontayhdistys ry",
      profession: "ngoWorker",
    },
  ),
];

const CLIENT: Translated = { fi: "asiakas", sv: "klient", en: "client" };

/** A client signs in with the identity code that the national identification would give; the record is found by it. */
export const demoClient = (sub: string, name: string, hetu: string): DemoPerson => ({
  sub,
  name,
  role: CLIENT,
  claims: { hetu, county: DEMO_COUNTY.code },
});
