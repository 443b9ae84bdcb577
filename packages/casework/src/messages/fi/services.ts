import type { Catalogue } from "@koonti/rules";
import type { closingRules, establishedNeedRules, olderPersonRules, runningServiceRules, servicesRules } from "../../rules/index.ts";

type Rules = readonly [
  ...typeof servicesRules,
  ...typeof establishedNeedRules,
  ...typeof runningServiceRules,
  ...typeof olderPersonRules,
  ...typeof closingRules,
];

/** Texts of the rules about services, their beginning, and the end of the client relationship. */
export const services: Catalogue<Rules> = {
  "casework/services-begin-within-three-months#duty":
    "Palvelut alkavat ilman aiheetonta viivytystä, viimeistään kolmen kuukauden kuluttua vireilletulosta.",
  "casework/services-begin-within-three-months#begunInTime": "Viimeinen päivä oli {target}, ja palvelut alkoivat {metOn}.",
  "casework/services-begin-within-three-months#begunLate": "Viimeinen päivä oli {target}, mutta palvelut alkoivat {metOn}.",
  "casework/services-begin-within-three-months#notBegun": "Viimeinen päivä oli {target}, eikä yksikään palvelu ole alkanut.",
  "casework/services-begin-within-three-months#running": "Palvelujen on alettava viimeistään {target}.",
  "casework/services-begin-within-three-months#extended": "Viimeinen päivä oli {target}. Pidemmälle ajalle on kirjattu erityinen peruste.",
  "casework/services-begin-within-three-months#noNeed": "Arvioinnin mukaan palveluja ei tarvita.",
  "casework/services-begin-within-three-months#declined": "Arviointia ei tehdä, koska se on ilmeisen tarpeetonta.",
  "casework/services-begin-within-three-months#closed": "Asia päätettiin ennen kuin palveluja alkoi.",
  "casework/services-begin-within-three-months#mend":
    "Kirjaa palvelun alkaminen tai asiakkaan tarpeeseen liittyvä erityinen peruste pidemmälle ajalle.",
  "casework/older-persons-services-begin-within-three-months#duty":
    "Iäkkään henkilön palvelut alkavat viimeistään kolmen kuukauden kuluttua asian vireilletulosta.",
  "casework/older-persons-services-begin-within-three-months#begunInTime": "Viimeinen päivä oli {target}, ja palvelut alkoivat {metOn}.",
  "casework/older-persons-services-begin-within-three-months#begunLate": "Viimeinen päivä oli {target}, mutta palvelut alkoivat {metOn}.",
  "casework/older-persons-services-begin-within-three-months#notBegun": "Viimeinen päivä oli {target}, eikä yksikään palvelu ole alkanut.",
  "casework/older-persons-services-begin-within-three-months#running": "Palvelujen on alettava viimeistään {target}.",
  "casework/older-persons-services-begin-within-three-months#extended":
    "Viimeinen päivä oli {target}. Pidemmälle ajalle on kirjattu erityinen peruste.",
  "casework/older-persons-services-begin-within-three-months#noNeed": "Arvioinnin mukaan palveluja ei tarvita.",
  "casework/older-persons-services-begin-within-three-months#declined": "Arviointia ei tehdä, koska se on ilmeisen tarpeetonta.",
  "casework/older-persons-services-begin-within-three-months#closed": "Asia päätettiin ennen kuin palveluja alkoi.",
  "casework/older-persons-services-begin-within-three-months#mend":
    "Kirjaa palvelun alkaminen tai asiakkaan tarpeeseen liittyvä erityinen peruste pidemmälle ajalle.",
  "casework/psychosocial-support-begins-within-a-month#duty":
    "Lapsen ja alle 23-vuotiaan psykososiaalinen tuki alkaa kuukauden kuluessa siitä, kun tarve on todettu.",
  "casework/psychosocial-support-begins-within-a-month#begunInTime": "Viimeinen päivä oli {target}, ja tuki alkoi {metOn}.",
  "casework/psychosocial-support-begins-within-a-month#begunLate": "Viimeinen päivä oli {target}, mutta tuki alkoi {metOn}.",
  "casework/psychosocial-support-begins-within-a-month#notBegun": "Viimeinen päivä oli {target}, eikä tuki ole alkanut.",
  "casework/psychosocial-support-begins-within-a-month#running": "Tuen on alettava viimeistään {target}.",
  "casework/psychosocial-support-begins-within-a-month#extended":
    "Viimeinen päivä oli {target}. Pidemmälle ajalle on kirjattu erityinen peruste.",
  "casework/psychosocial-support-begins-within-a-month#ageUnknown": "Asiakkaan syntymäaikaa ei tiedetä.",
  "casework/psychosocial-support-begins-within-a-month#tooOld": "Asiakas on täyttänyt 23 vuotta.",
  "casework/psychosocial-support-begins-within-a-month#otherService": "Todettu tarve koskee muuta palvelua.",
  "casework/psychosocial-support-begins-within-a-month#mend":
    "Aloita tuki heti ja kirjaa sen alkaminen, tai kirjaa asiakkaan tarpeeseen liittyvä erityinen peruste.",
  "casework/care-of-dependants-is-clarified#duty":
    "Kun asiakas saa päihde-, mielenterveys- tai muita hoivakykyä heikentäviä palveluja, hänen hoidossaan olevien hoito ja tuki selvitetään.",
  "casework/care-of-dependants-is-clarified#clarified": "Hoidossa olevien tilanne on selvitetty {dependantsCheckedOn}.",
  "casework/care-of-dependants-is-clarified#notClarified":
    "Asiakkaan hoidossa on {count, plural, one {# henkilö} other {# henkilöä}}, eikä hoitoa ja tukea ole selvitetty.",
  "casework/care-of-dependants-is-clarified#dependantsUnknown": "Ei ole kirjattu, onko asiakkaan hoidossa lapsia tai muita.",
  "casework/care-of-dependants-is-clarified#nobodyInCare": "Asiakkaan hoidossa ei ole ketään.",
  "casework/care-of-dependants-is-clarified#otherService": "Palvelu ei heikennä kykyä huolehtia muista.",
  "casework/care-of-dependants-is-clarified#mend":
    "Selvitä asiakkaan kanssa, kuka huolehtii hänen hoidossaan olevista, ja kirjaa selvitys.",
  "casework/service-rests-on-decision-or-contract#duty":
    "Sosiaalihuollon järjestäminen perustuu viranomaisen päätökseen tai yksityisessä sosiaalihuollossa kirjalliseen sopimukseen.",
  "casework/service-rests-on-decision-or-contract#decision": "Palvelu perustuu päätökseen.",
  "casework/service-rests-on-decision-or-contract#contract": "Palvelu perustuu sopimukseen.",
  "casework/service-rests-on-decision-or-contract#neither": "Palvelu on alkanut, mutta sille ei ole kirjattu päätöstä eikä sopimusta.",
  "casework/service-rests-on-decision-or-contract#mend": "Tee päätös tai kirjaa sopimus, johon palvelu perustuu.",
  "casework/regular-services-need-rai#duty": "RAI-arviointia käytetään, kun iäkäs henkilö tarvitsee säännöllisesti annettavia palveluja.",
  "casework/regular-services-need-rai#raiUsed": "RAI-arviointi on tehty.",
  "casework/regular-services-need-rai#raiNotUsed": "Asiakas tarvitsee säännöllisiä palveluja, mutta RAI-arviointia ei ole tehty.",
  "casework/regular-services-need-rai#raiNotRecorded": "Ei ole kirjattu, onko RAI-arviointi tehty.",
  "casework/regular-services-need-rai#needNotRecorded": "Ei ole kirjattu, tarvitseeko asiakas säännöllisiä palveluja.",
  "casework/regular-services-need-rai#noRegularServices": "Asiakas ei tarvitse säännöllisiä palveluja.",
  "casework/regular-services-need-rai#mend": "Tee RAI-arviointi asiakkaan kanssa.",
  "casework/closing-says-there-is-no-ground#duty":
    "Asiakkuus päättyy, kun asiakasasiakirjaan kirjataan, ettei sosiaalihuollon järjestämiselle ole perustetta.",
  "casework/closing-says-there-is-no-ground#recorded": "Kirjaus perusteen puuttumisesta on tehty.",
  "casework/closing-says-there-is-no-ground#notDocumented": "Päättämisestä ei ole kirjausta asiakasasiakirjassa.",
  "casework/closing-says-there-is-no-ground#groundMissing": "Päättämisen peruste puuttuu.",
  "casework/closing-says-there-is-no-ground#otherGround": "Kirjattu peruste ei ole se, jolla asiakkuus lain mukaan päättyy.",
  "casework/closing-says-there-is-no-ground#mend":
    "Kirjaa, ettei sosiaalihuollon järjestämiselle ole enää perustetta, tai jatka asiakkuutta.",
  "casework/closing-says-when-and-why#duty": "Asiakkuuden päättymisaika ja päättymisen peruste kirjataan.",
  "casework/closing-says-when-and-why#recorded": "Päättymispäivä ja peruste on kirjattu.",
  "casework/closing-says-when-and-why#endDayMissing": "Päättymispäivää ei ole kirjattu.",
  "casework/closing-says-when-and-why#groundMissing": "Päättymisen perustetta ei ole kirjattu.",
  "casework/closing-says-when-and-why#mend": "Kirjaa päättymispäivä ja peruste.",
};
