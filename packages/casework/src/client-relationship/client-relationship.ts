import { reshaped, clientRelationship as structure } from "@koonti/national";
import type { z } from "zod";
import { code, codesAt, groupOf, id, line, listOf, needed, on, oneOf, words, yesNo } from "../national/member/member.ts";
import { type ContentView, nationalContent } from "../national/member/national-content.ts";
import { addressAt } from "../national/member/parts.ts";
import { SERVICE_TASK_ENTRIES, unitsAt } from "./units.ts";

const MUNICIPALITY = { municipality: code("kunta"), movedInOn: on("kuntaan_muutto") };

const OF_CLIENT = {
  otherNames: listOf("henkilonnimi", { name: line("nimi"), type: code("nimilaji") }),
  gender: code("sukupuoli"),
  citizenships: codesAt("kansalaisuus"),
  occupation: line("ammatti"),
  motherTongues: codesAt("aidinkieli"),
  serviceLanguage: oneOf("asiointikieli", ["FI", "SV"]),
  interpretation: groupOf("tulkkaustiedot", {
    needed: yesNo("tulkkauksen_tarve"),
    languages: codesAt("tulkkauskieli"),
    method: line("tulkkausmenetelma"),
  }),
  specialGroup: code("erityisryhma"),
  homeMunicipality: groupOf("kotikunta", MUNICIPALITY),
  temporaryMunicipalities: listOf("tilapainen_asuinkunta", { ...MUNICIPALITY, movedOutOn: on("kunnasta_muutto") }),
  protectionEndsOn: on("turvakiellon_paattymispaiva"),
  secretContactDetails: yesNo("salaiset_yhteystiedot"),
  temporaryAddress: groupOf("yhteystiedot/tilapainen_osoite", {
    streetAddress: line("lahiosoite"),
    postalCode: line("postinumero"),
    postOffice: line("postitoimipaikka"),
    startsOn: on("voimassaolo/alkamispaiva"),
    endsOn: on("voimassaolo/paattymispaiva"),
  }),
  contactAddress: addressAt("yhteystiedot/yhteysosoite"),
  homelessness: code("asunnottomuus"),
  specialSupport: yesNo("asiakkaalla_on_oikeus_erityiseen_tukeen"),
  maritalStatus: code("siviilisaaty"),
  cohabiting: yesNo("elaa_avoliitossa"),
};

const RELATED_PERSON = {
  familyName: line("sukunimi"),
  givenNames: line("etunimet"),
  hetu: id("henkilotunnus"),
  jobTitle: line("tehtavanimike"),
  organisation: line("organisaatio"),
  protectedIdentity: yesNo("turvakielto"),
  secretContactDetails: yesNo("salaiset_yhteystiedot"),
  address: addressAt("yhteystiedot/osoite"),
  phone: line("yhteystiedot/puhelinnumero"),
  email: line("yhteystiedot/sahkopostiosoite"),
  roles: codesAt("rooli"),
  role: words("roolin_kuvaus"),
  contactPerson: yesNo("yhteyshenkilo"),
  authority: words("toimivalta"),
  guardianship: groupOf("edunvalvonta", {
    startsOn: on("edunvalvonnan_voimassaolo/alkamispaiva"),
    endsOn: on("edunvalvonnan_voimassaolo/paattymispaiva"),
    description: words("kuvaus"),
  }),
  powerOfAttorney: groupOf("edunvalvontavaltuutus", { confirmedOn: on("valtuutuksen_vahvistamispaiva"), description: words("kuvaus") }),
  custody: groupOf("huoltajuus", { form: code("huoltajuussuhteen_muoto"), description: words("kuvaus") }),
  informationRight: words("vanhemman_tiedonsaantioikeus"),
};

const content = nationalContent({
  structure,
  id: "ClientRelationshipDocument",
  description: "The client relationship as the archive knows it (ATL 38 §)",
  title: { fi: "Asiakkuusasiakirja", sv: "Klientrelationshandling", en: "Client relationship document" },
  ofClient: OF_CLIENT,
  members: {
    relationshipId: id("asiakkuuden_yksilointitunnus"),
    startedOn: needed(on("sosiaalihuollon_asiakkuus/asiakkuuden_alkamispvm")),
    endedOn: on("sosiaalihuollon_asiakkuus/asiakkuuden_paattymispvm"),
    endReason: words("sosiaalihuollon_asiakkuus/asiakkuuden_paattymisen_perustelu"),
    isOld: yesNo("sosiaalihuollon_asiakkuus/vanha_asiakkuus"),
    documentService: words("asiakirjojen_tiedoksianto"),
    risks: listOf("riskitieto", {
      description: words("riskin_kuvaus"),
      startsOn: on("riskitiedon_alkamispaiva"),
      fixedTerm: yesNo("voimassa_maaraajan"),
      endsOn: on("maaraaikaisen_riskitiedon_paattymispaiva"),
    }),
    relatedPersons: listOf("asiakkaaseen_liittyvat_henkilot", RELATED_PERSON),
    organiser: code("palvelunjarjestajan_toimintayksikko"),
    organiserUnits: unitsAt("palvelunjarjestajan_palveluyksikko"),
    responsibleWorkers: listOf("palveluista_vastaava_tyontekija", {
      familyName: line("sukunimi"),
      givenNames: line("etunimet"),
      unit: code("palveluyksikko"),
      address: addressAt("yhteystiedot/osoite"),
      phone: line("yhteystiedot/puhelinnumero"),
      email: line("yhteystiedot/sahkopostiosoite"),
      registrationNumber: id("rekisterointitunnus"),
    }),
    serviceTasks: SERVICE_TASK_ENTRIES,
    childWelfareStartedOn: on("lastensuojelun_asiakkuus/lastensuojelun_asiakkuuden_alkamispvm"),
    childWelfareEndedOn: on("lastensuojelun_asiakkuus/lastensuojelun_asiakkuuden_paattymispvm"),
  },
  sections: {
    basics: ["relationshipId", "startedOn", "endedOn", "endReason", "isOld", "specialSupport", "documentService", "risks"],
    situation: ["otherNames", "gender", "citizenships", "occupation", "specialGroup", "homelessness", "maritalStatus", "cohabiting"],
    language: ["motherTongues", "serviceLanguage", "interpretation"],
    contact: [
      "homeMunicipality",
      "temporaryMunicipalities",
      "contactAddress",
      "temporaryAddress",
      "protectionEndsOn",
      "secretContactDetails",
    ],
    people: ["relatedPersons", "responsibleWorkers"],
    units: ["organiser", "organiserUnits", "serviceTasks"],
    other: ["childWelfareStartedOn", "childWelfareEndedOn"],
  },
});

/** The client relationship as the archive knows it. */
export interface ClientRelationshipDocument extends z.infer<typeof content.schema> {}

type View = ContentView<ClientRelationshipDocument>;

/** With a non-disclosure order neither municipality nor any address but the contact address goes out (row 34). */
const withoutProtected = ({ content: whole, client, ...others }: Partial<View>): Partial<View> => {
  if (whole === undefined || client?.protectedIdentity !== true)
    return { ...others, ...(whole && { content: whole }), ...(client && { client }) };
  const { homeMunicipality: _, temporaryAddress: __, ...shown } = whole;
  const { address: ___, email: ____, ...known } = client;
  return { ...others, content: { ...shown, temporaryMunicipalities: [] }, client: known };
};

/** The client relationship as the archive knows it (fi: asiakkuusasiakirja), as structure 1505.1 has it. */
export const clientRelationship = {
  ...content,
  mapping: reshaped(content.mapping, { toLinked: withoutProtected, toOurs: (view) => view }),
};
