import { type FieldOption, type FormDefinition, type LocalizedText, optionsFrom } from "@koonti/core";
import { COUNTIES, MUNICIPALITIES } from "@koonti/counties";
import { day, formOfOne, line, one, words, yesNo } from "../form/fields.ts";
import { LANGUAGE_REFUSALS, type LanguageRefusal } from "./schema.ts";

/** Languages that services are often asked in; another is written by its tag. */
const LANGUAGE_LABELS = {
  fi: { fi: "suomi", sv: "finska", en: "Finnish" },
  sv: { fi: "ruotsi", sv: "svenska", en: "Swedish" },
  se: { fi: "pohjoissaame", sv: "nordsamiska", en: "Northern Sámi" },
  smn: { fi: "inarinsaame", sv: "enaresamiska", en: "Inari Sámi" },
  sms: { fi: "koltansaame", sv: "skoltsamiska", en: "Skolt Sámi" },
  fse: { fi: "suomalainen viittomakieli", sv: "finskt teckenspråk", en: "Finnish Sign Language" },
  fss: { fi: "suomenruotsalainen viittomakieli", sv: "finlandssvenskt teckenspråk", en: "Finland-Swedish Sign Language" },
  rmf: { fi: "Suomen romani", sv: "finsk romani", en: "Finnish Romani" },
  en: { fi: "englanti", sv: "engelska", en: "English" },
  ru: { fi: "venäjä", sv: "ryska", en: "Russian" },
  et: { fi: "viro", sv: "estniska", en: "Estonian" },
  uk: { fi: "ukraina", sv: "ukrainska", en: "Ukrainian" },
  ar: { fi: "arabia", sv: "arabiska", en: "Arabic" },
  so: { fi: "somali", sv: "somaliska", en: "Somali" },
  fa: { fi: "persia", sv: "persiska", en: "Persian" },
  ku: { fi: "kurdi", sv: "kurdiska", en: "Kurdish" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const REFUSAL_LABELS: Readonly<Record<LanguageRefusal, LocalizedText>> = {
  knowsAnotherLanguage: { fi: "Osaa muuta kieltä", sv: "Kan ett annat språk", en: "Knows another language" },
  notAvailable: { fi: "Ei saatavilla", sv: "Inte tillgängligt", en: "Not available" },
  other: { fi: "Muu syy", sv: "Annan orsak", en: "Another reason" },
};

const languages: readonly FieldOption[] = Object.entries(LANGUAGE_LABELS).map(([value, label]) => ({ value, label }));
const counties: readonly FieldOption[] = COUNTIES.map(({ code, names }) => ({ value: code, label: names }));
const municipalities: readonly FieldOption[] = MUNICIPALITIES.map(({ code, names }) => ({
  value: code,
  label: { ...names, en: names.fi },
})).toSorted((one, other) => one.label.fi.localeCompare(other.label.fi, "fi"));

const PROVIDED = { path: "provided", equals: true } as const;
const REFUSED = { path: "provided", equals: false } as const;

/** The form of a request to be served in a language (JärjL 5 §). */
export const languageRequestForm: FormDefinition = formOfOne(
  "languageRequest",
  { fi: "Pyyntö palvelukielestä", sv: "Begäran om servicespråk", en: "Request for a language" },
  [
    day("requestedOn", { fi: "Pyydetty", sv: "Begärt", en: "Asked on" }, { required: true }),
    line(
      "language",
      { fi: "Kieli", sv: "Språk", en: "Language" },
      {
        options: languages,
        required: true,
        ref: "LANG-1",
        help: {
          fi: "Kirjoita kielen nimi. Jos sitä ei ole ehdotuksissa, kirjoita kielen kaksi- tai kolmikirjaiminen tunnus.",
          sv: "Skriv språkets namn. Om det inte finns bland förslagen, skriv språkets kod på två eller tre bokstäver.",
          en: "Write the name of the language. If it is not offered, write its code of two or three letters.",
        },
      },
    ),
    one("county", { fi: "Hyvinvointialue", sv: "Välfärdsområde", en: "Wellbeing services county" }, { options: counties, ref: "LANG-1" }),
    one("municipality", { fi: "Kunta", sv: "Kommun", en: "Municipality" }, { options: municipalities, ref: "LANG-2" }),
    yesNo(
      "provided",
      { fi: "Palvelua annettiin tällä kielellä", sv: "Service gavs på språket", en: "Service was given in it" },
      { ref: "LANG-1" },
    ),
    yesNo("byInterpretation", { fi: "Tulkattuna", sv: "Med tolkning", en: "By interpretation" }, { showWhen: PROVIDED }),
    one(
      "refusal",
      { fi: "Miksi ei annettu", sv: "Varför det inte gavs", en: "Why it was not given" },
      { options: optionsFrom(LANGUAGE_REFUSALS, REFUSAL_LABELS), showWhen: REFUSED, requiredWhen: REFUSED, ref: "LANG-2" },
    ),
    words("refusalText", { fi: "Tarkemmin", sv: "Närmare", en: "In more detail" }, { showWhen: REFUSED }),
  ],
);
