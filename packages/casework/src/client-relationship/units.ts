import { code, codesAt, line, listOf, on } from "../national/member/member.ts";
import { addressAt } from "../national/member/parts.ts";

const UNIT = {
  name: code("palveluyksikon_nimi"),
  startsOn: on("asiakkuuden_alkamispvm"),
  endsOn: on("asiakkuuden_paattymispvm"),
  address: addressAt("yhteystiedot/osoite"),
  phone: line("yhteystiedot/puhelinnumero"),
  email: line("yhteystiedot/sahkopostiosoite"),
  contactPersons: listOf("yhteyshenkilo", {
    familyName: line("sukunimi"),
    givenNames: line("etunimet"),
    phone: line("yhteystiedot/puhelinnumero"),
  }),
};

/** Units of the organiser where the client is. */
export const unitsAt = (at: string) => listOf(at, UNIT);

/** The service tasks in which the client is or has been, who organises, who makes and who carries out the services. */
export const SERVICE_TASK_ENTRIES = listOf("sosiaalihuollon_palvelutehtava", {
  serviceTask: code("palvelutehtava"),
  units: unitsAt("palvelunjarjestajan_palveluyksikko"),
  producers: listOf("palveluntuottaja", {
    ...UNIT,
    socialServices: codesAt("sosiaalipalvelu"),
    implementers: listOf("palveluntoteuttaja", { ...UNIT, socialServices: codesAt("sosiaalipalvelu") }),
  }),
});
