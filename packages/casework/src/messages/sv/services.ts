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
    "Servicen inleds utan ogrundat dröjsmål, senast tre månader efter att ärendet inleddes.",
  "casework/services-begin-within-three-months#begunInTime": "Sista dagen var {target}, och servicen inleddes {metOn}.",
  "casework/services-begin-within-three-months#begunLate": "Sista dagen var {target}, men servicen inleddes {metOn}.",
  "casework/services-begin-within-three-months#notBegun": "Sista dagen var {target}, och ingen service har inletts.",
  "casework/services-begin-within-three-months#running": "Servicen ska inledas senast {target}.",
  "casework/services-begin-within-three-months#extended": "Sista dagen var {target}. En särskild grund för längre tid har antecknats.",
  "casework/services-begin-within-three-months#noNeed": "Enligt bedömningen behövs ingen service.",
  "casework/services-begin-within-three-months#declined": "Ingen bedömning görs eftersom den är uppenbart onödig.",
  "casework/services-begin-within-three-months#closed": "Ärendet avslutades innan någon service inleddes.",
  "casework/services-begin-within-three-months#mend":
    "Anteckna när servicen inleddes eller den särskilda grund som hänför sig till klientens behov.",
  "casework/older-persons-services-begin-within-three-months#duty":
    "En äldre persons service inleds senast tre månader efter att ärendet inleddes.",
  "casework/older-persons-services-begin-within-three-months#begunInTime": "Sista dagen var {target}, och servicen inleddes {metOn}.",
  "casework/older-persons-services-begin-within-three-months#begunLate": "Sista dagen var {target}, men servicen inleddes {metOn}.",
  "casework/older-persons-services-begin-within-three-months#notBegun": "Sista dagen var {target}, och ingen service har inletts.",
  "casework/older-persons-services-begin-within-three-months#running": "Servicen ska inledas senast {target}.",
  "casework/older-persons-services-begin-within-three-months#extended":
    "Sista dagen var {target}. En särskild grund för längre tid har antecknats.",
  "casework/older-persons-services-begin-within-three-months#noNeed": "Enligt bedömningen behövs ingen service.",
  "casework/older-persons-services-begin-within-three-months#declined": "Ingen bedömning görs eftersom den är uppenbart onödig.",
  "casework/older-persons-services-begin-within-three-months#closed": "Ärendet avslutades innan någon service inleddes.",
  "casework/older-persons-services-begin-within-three-months#mend":
    "Anteckna när servicen inleddes eller den särskilda grund som hänför sig till klientens behov.",
  "casework/psychosocial-support-begins-within-a-month#duty":
    "Psykosocialt stöd för barn och personer under 23 år inleds inom en månad från det att behovet konstaterades.",
  "casework/psychosocial-support-begins-within-a-month#begunInTime": "Sista dagen var {target}, och stödet inleddes {metOn}.",
  "casework/psychosocial-support-begins-within-a-month#begunLate": "Sista dagen var {target}, men stödet inleddes {metOn}.",
  "casework/psychosocial-support-begins-within-a-month#notBegun": "Sista dagen var {target}, och stödet har inte inletts.",
  "casework/psychosocial-support-begins-within-a-month#running": "Stödet ska inledas senast {target}.",
  "casework/psychosocial-support-begins-within-a-month#extended":
    "Sista dagen var {target}. En särskild grund för längre tid har antecknats.",
  "casework/psychosocial-support-begins-within-a-month#ageUnknown": "Klientens födelsedatum är inte känt.",
  "casework/psychosocial-support-begins-within-a-month#tooOld": "Klienten har fyllt 23 år.",
  "casework/psychosocial-support-begins-within-a-month#otherService": "Det konstaterade behovet gäller annan service.",
  "casework/psychosocial-support-begins-within-a-month#mend":
    "Inled stödet genast och anteckna när det inleddes, eller anteckna den särskilda grund som hänför sig till klientens behov.",
  "casework/care-of-dependants-is-clarified#duty":
    "När klienten får missbrukar-, mentalvårds- eller annan service som försvagar omsorgsförmågan utreds vården av och stödet för dem som klienten vårdar.",
  "casework/care-of-dependants-is-clarified#clarified": "Situationen för dem klienten vårdar utreddes {dependantsCheckedOn}.",
  "casework/care-of-dependants-is-clarified#notClarified":
    "Klienten vårdar {count, plural, one {# person} other {# personer}}, och vården och stödet har inte utretts.",
  "casework/care-of-dependants-is-clarified#dependantsUnknown": "Det har inte antecknats om klienten vårdar barn eller andra.",
  "casework/care-of-dependants-is-clarified#nobodyInCare": "Klienten vårdar ingen.",
  "casework/care-of-dependants-is-clarified#otherService": "Servicen försvagar inte förmågan att sörja för andra.",
  "casework/care-of-dependants-is-clarified#mend":
    "Utred tillsammans med klienten vem som sörjer för dem klienten vårdar och anteckna det.",
  "casework/service-rests-on-decision-or-contract#duty":
    "Ordnandet av socialvård grundar sig på ett myndighetsbeslut eller inom privat socialvård på ett skriftligt avtal.",
  "casework/service-rests-on-decision-or-contract#decision": "Servicen grundar sig på ett beslut.",
  "casework/service-rests-on-decision-or-contract#contract": "Servicen grundar sig på ett avtal.",
  "casework/service-rests-on-decision-or-contract#neither": "Servicen har inletts, men varken beslut eller avtal har antecknats.",
  "casework/service-rests-on-decision-or-contract#mend": "Fatta beslut eller anteckna det avtal som servicen grundar sig på.",
  "casework/regular-services-need-rai#duty": "RAI-bedömning används när en äldre person behöver regelbunden service.",
  "casework/regular-services-need-rai#raiUsed": "RAI-bedömningen har gjorts.",
  "casework/regular-services-need-rai#raiNotUsed": "Klienten behöver regelbunden service, men RAI-bedömningen har inte gjorts.",
  "casework/regular-services-need-rai#raiNotRecorded": "Det har inte antecknats om RAI-bedömningen har gjorts.",
  "casework/regular-services-need-rai#needNotRecorded": "Det har inte antecknats om klienten behöver regelbunden service.",
  "casework/regular-services-need-rai#noRegularServices": "Klienten behöver inte regelbunden service.",
  "casework/regular-services-need-rai#mend": "Gör RAI-bedömningen tillsammans med klienten.",
  "casework/closing-says-there-is-no-ground#duty":
    "Klientrelationen upphör när det antecknas i en klienthandling att det inte finns någon grund för att ordna socialvård.",
  "casework/closing-says-there-is-no-ground#recorded": "Att grund saknas har antecknats.",
  "casework/closing-says-there-is-no-ground#notDocumented": "Avslutandet har inte antecknats i en klienthandling.",
  "casework/closing-says-there-is-no-ground#groundMissing": "Grunden för avslutandet saknas.",
  "casework/closing-says-there-is-no-ground#otherGround": "Den antecknade grunden är inte den som enligt lagen avslutar klientrelationen.",
  "casework/closing-says-there-is-no-ground#mend":
    "Anteckna att det inte längre finns grund för att ordna socialvård, eller fortsätt klientrelationen.",
  "casework/closing-says-when-and-why#duty": "Tidpunkten för och grunden till att klientrelationen upphör antecknas.",
  "casework/closing-says-when-and-why#recorded": "Dagen och grunden har antecknats.",
  "casework/closing-says-when-and-why#endDayMissing": "Dagen då klientrelationen upphör har inte antecknats.",
  "casework/closing-says-when-and-why#groundMissing": "Grunden har inte antecknats.",
  "casework/closing-says-when-and-why#mend": "Anteckna dagen och grunden.",
};
