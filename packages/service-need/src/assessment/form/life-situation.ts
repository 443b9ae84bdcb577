import type { FieldDefinition, FormSection, LocalizedText } from "@koonti/core";
import type { LifeSituation } from "../schema.ts";
import { MAX_TEXT, national } from "./national-field.ts";

type Name = keyof LifeSituation & string;

const text = (name: Name, row: number, label: LocalizedText, rest: Partial<FieldDefinition> = {}): FieldDefinition => ({
  name,
  widget: "longText",
  label,
  national: national(row),
  maxLength: MAX_TEXT,
  ...rest,
});

const yesNo = (name: Name, row: number, label: LocalizedText, rest: Partial<FieldDefinition> = {}): FieldDefinition => ({
  name,
  widget: "yesNo",
  label,
  national: national(row),
  ...rest,
});

const ENVIRONMENT = { ref: "SHL-36-f" } as const;
const NOT_PERMANENT = { path: "lifeSituation.housingPermanent", equals: false } as const;
const REHABILITATION = { path: "lifeSituation.rehabilitationToBeExamined", equals: true } as const;

const fields: readonly FieldDefinition[] = [
  text("housing", 24, { fi: "Asuminen", sv: "Boende", en: "Housing" }, ENVIRONMENT),
  yesNo("housingPermanent", 25, { fi: "Asunto on vakinainen", sv: "Bostaden är stadigvarande", en: "Housing is permanent" }),
  yesNo(
    "housingSearchOngoing",
    26,
    { fi: "Asiakkaan asunnonhaku on käynnissä", sv: "Bostadssökning för klienten pågår", en: "The client is looking for housing" },
    { showWhen: NOT_PERMANENT },
  ),
  text("education", 50, { fi: "Koulutus", sv: "Utbildning", en: "Education" }),
  text("working", 56, { fi: "Työtilanne", sv: "Arbetssituation", en: "Work situation" }),
  text(
    "unemploymentDuration",
    58,
    { fi: "Työttömyyden kesto", sv: "Arbetslöshetens varaktighet", en: "Duration of unemployment" },
    { widget: "text" },
  ),
  yesNo("registeredJobseeker", 59, {
    fi: "Työnhakijana työvoimaviranomaisella",
    sv: "Arbetssökande hos arbetskraftsmyndigheten",
    en: "Registered as a jobseeker",
  }),
  yesNo("noIncome", 65, { fi: "Asiakas on tuloton", sv: "Klienten har inga inkomster", en: "The client has no income" }),
  yesNo("financialDifficulties", 66, {
    fi: "Asiakkaalla on taloudellisia vaikeuksia",
    sv: "Klienten har ekonomiska svårigheter",
    en: "The client has financial difficulties",
  }),
  yesNo("paymentDefault", 67, {
    fi: "Asiakkaalla on maksuhäiriömerkintä",
    sv: "Klienten har en betalningsanmärkning",
    en: "The client has a payment default entry",
  }),
  text("finances", 68, { fi: "Taloudellinen tilanne", sv: "Ekonomisk situation", en: "Financial situation" }),
  text("health", 70, { fi: "Terveydentila", sv: "Hälsotillstånd", en: "Health" }, ENVIRONMENT),
  text("substanceUse", 72, {
    fi: "Päihteiden käyttö ja riippuvuudet",
    sv: "Användning av rusmedel och beroenden",
    en: "Substance use and addictions",
  }),
  text("familyAndParenthood", 74, {
    fi: "Perhesuhteet ja vanhemmuus",
    sv: "Familjerelationer och föräldraskap",
    en: "Family relations and parenthood",
  }),
  text("otherRelations", 75, { fi: "Muut ihmissuhteet", sv: "Andra människorelationer", en: "Other relations" }),
  text(
    "networkSupport",
    78,
    { fi: "Läheisverkoston antama tuki", sv: "Stöd som ges av närståendenätverket", en: "Support from the close network" },
    { ref: "SHL-43" },
  ),
  yesNo(
    "closePersonsNeedChecked",
    79,
    {
      fi: "Läheisen tuen tarve on selvitetty",
      sv: "De närståendes stödbehov har utretts",
      en: "A close person's need of support was looked into",
    },
    {
      ref: "SHL-43",
      help: {
        fi: "Kirjaa vain, että asia on selvitetty. Läheisen omat tiedot kuuluvat hänen omiin asiakirjoihinsa.",
        sv: "Anteckna bara att saken har utretts. Den närståendes uppgifter hör till dennes egna handlingar.",
        en: "Record only that it was looked into. The close person's own data belong to their own record.",
      },
    },
  ),
  text(
    "changes",
    81,
    { fi: "Muutokset elämäntilanteessa", sv: "Förändringar i livssituationen", en: "Changes in the life situation" },
    ENVIRONMENT,
  ),
  text("everydayLife", 82, { fi: "Arkielämä ja vapaa-aika", sv: "Vardagsliv och fritid", en: "Everyday life and leisure" }, ENVIRONMENT),
  yesNo("rehabilitationToBeExamined", 84, {
    fi: "Kuntoutustarve on selvitettävä",
    sv: "Rehabiliteringsbehov ska utredas",
    en: "The need of rehabilitation is to be examined",
  }),
  text(
    "rehabilitation",
    85,
    { fi: "Kuntoutustarve", sv: "Rehabiliteringsbehov", en: "Need of rehabilitation" },
    { showWhen: REHABILITATION },
  ),
];

/** The life situation, area by area (rows 23-85). What does not matter is left empty. */
export const lifeSituationSection: FormSection = {
  id: "lifeSituation",
  title: { fi: "Elämäntilanne", sv: "Livssituation", en: "Life situation" },
  help: {
    fi: "Kirjaa siinä laajuudessa kuin tilanne vaatii.",
    sv: "Anteckna i den omfattning situationen kräver.",
    en: "Write to the extent the situation requires.",
  },
  fields: [
    {
      name: "lifeSituation",
      widget: "group",
      label: { fi: "Elämäntilanne", sv: "Livssituation", en: "Life situation" },
      required: true,
      fields,
    },
  ],
};
