import type { Observation } from "@koonti/social-report";

type Stored = Omit<Observation, "observedOn">;

const observation = (theme: string, needs: Stored["needs"], targetGroups: Stored["targetGroups"], phenomenon: string): Stored => ({
  theme,
  needs,
  targetGroups,
  phenomenon,
  valence: "concern",
  frequency: "recurring",
  persons: "5-20",
  servicesRole: "gap",
  recipients: ["Hyvinvointialueen johto"],
  shl7Part: "1",
  clientVoiceIncluded: true,
});

const repeated = (count: number, content: Stored): readonly Stored[] => Array.from({ length: count }, () => content);

/** Observations of the demo county: some needs are met often, some so seldom that their count stays covered. */
export const OBSERVATIONS: readonly Stored[] = [
  ...repeated(
    9,
    observation("Avaamaton posti ja velat", ["3"], ["longTermUnemployed"], "Moni pitkään työttömänä ollut on lakannut avaamasta postiaan."),
  ),
  ...repeated(
    7,
    observation("Vuokra ja pienet tulot", ["2", "3"], ["lowIncome"], "Asumistuki ei kata vuokria, ja muistutuksia tulee useammin."),
  ),
  ...repeated(
    6,
    observation(
      "Jonot mielenterveyspalveluihin",
      ["9"],
      ["mentalHealth"],
      "Ensimmäistä aikaa odotetaan viikkoja, ja työkyky heikkenee jonossa.",
    ),
  ),
  ...repeated(3, observation("Aikuisen lapsen velat", ["11"], ["closePersons"], "Vanhemmat maksavat aikuisten lastensa velkoja.")),
  ...repeated(2, observation("Päiväpaikan puute", ["4"], ["livingAlone"], "Yksin asuvilla ei ole paikkaa, johon mennä päivällä.")),
];
