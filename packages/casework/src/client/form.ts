import type { FormDefinition } from "@koonti/core";
import { municipalitiesOf } from "@koonti/counties";

const WITHOUT_HETU = { not: { path: "hetu", present: true } } as const;

/** Languages a person may want to be served in; others are written as their code in the basics later. */
const SERVICE_LANGUAGES = [
  { value: "fi", label: { fi: "Suomi", sv: "Finska", en: "Finnish" } },
  { value: "sv", label: { fi: "Ruotsi", sv: "Svenska", en: "Swedish" } },
  { value: "se", label: { fi: "Pohjoissaame", sv: "Nordsamiska", en: "Northern Sámi" } },
  { value: "smn", label: { fi: "Inarinsaame", sv: "Enaresamiska", en: "Inari Sámi" } },
  { value: "sms", label: { fi: "Koltansaame", sv: "Skoltsamiska", en: "Skolt Sámi" } },
  { value: "en", label: { fi: "Englanti", sv: "Engelska", en: "English" } },
] as const;

/**
 * The form of the basics of a client who is not known yet (fi: asiakkaan perustiedot, ATL 38 §). With a protected identity no street address is
 * asked for.
 *
 * @param county - code of the county whose municipalities are offered
 */
export const clientBasicsForm = (county: string): FormDefinition => ({
  id: "casework/client-basics",
  title: { fi: "Asiakas", sv: "Klient", en: "Client" },
  sections: [
    {
      id: "identity",
      title: { fi: "Uusi asiakas", sv: "Ny klient", en: "New client" },
      fields: [
        {
          name: "hetu",
          widget: "text",
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          maxLength: 11,
        },
        {
          name: "familyName",
          widget: "text",
          label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" },
          required: true,
          maxLength: 100,
        },
        { name: "givenNames", widget: "text", label: { fi: "Etunimet", sv: "Förnamn", en: "Given names" }, required: true, maxLength: 200 },
        {
          name: "birthDate",
          widget: "date",
          label: { fi: "Syntymäaika", sv: "Födelsetid", en: "Date of birth" },
          help: {
            fi: "Kun henkilötunnusta ei ole. Muoto pp.kk.vvvv.",
            sv: "När personbeteckning saknas. Formen dd.mm.åååå.",
            en: "When there is no personal identity code. Form dd.mm.yyyy.",
          },
          showWhen: WITHOUT_HETU,
          requiredWhen: WITHOUT_HETU,
        },
        {
          name: "protectedIdentity",
          widget: "yesNo",
          label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Protected identity" },
          help: {
            fi: "Kun turvakielto on, kirjoita vain yhteysosoite ja puhelinnumero.",
            sv: "När spärrmarkering finns, skriv bara kontaktadress och telefonnummer.",
            en: "With a protected identity, write only the contact address and the phone number.",
          },
          required: true,
        },
        {
          name: "municipality",
          widget: "choice",
          label: { fi: "Kotikunta", sv: "Hemkommun", en: "Municipality" },
          options: municipalitiesOf(county).map(({ code, names }) => ({ value: code, label: { ...names, en: names.fi } })),
        },
        {
          name: "contactDetails",
          widget: "group",
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          fields: [
            { name: "phone", widget: "text", label: { fi: "Puhelin", sv: "Telefon", en: "Phone" }, maxLength: 40 },
            {
              name: "streetAddress",
              widget: "text",
              label: { fi: "Katuosoite", sv: "Gatuadress", en: "Street address" },
              showWhen: { not: { path: "protectedIdentity", equals: true } },
              maxLength: 200,
            },
            {
              name: "contactAddress",
              widget: "text",
              label: { fi: "Yhteysosoite", sv: "Kontaktadress", en: "Contact address" },
              showWhen: { path: "protectedIdentity", equals: true },
              maxLength: 200,
            },
          ],
        },
        {
          name: "serviceLanguage",
          widget: "choice",
          label: { fi: "Asiointikieli", sv: "Servicespråk", en: "Language of service" },
          options: SERVICE_LANGUAGES,
        },
        {
          name: "highestCareAllowance",
          widget: "yesNo",
          label: {
            fi: "Saa eläkettä saavan ylintä hoitotukea",
            sv: "Får vårdbidrag för pensionstagare enligt den högsta nivån",
            en: "Receives the highest pensioners' care allowance",
          },
        },
        {
          name: "disabledPerson",
          widget: "yesNo",
          label: { fi: "Vammainen henkilö", sv: "Person med funktionsnedsättning", en: "Disabled person" },
        },
        { name: "dependants", widget: "number", label: { fi: "Huollettavia", sv: "Personer att försörja", en: "Dependants" } },
      ],
    },
  ],
});
