import type { Catalogue } from "@koonti/rules";
import type { socialAssistanceRules } from "../rules/index.ts";

/** Texts of every rule of the package in Swedish, ICU MessageFormat. */
export const sv: Catalogue<typeof socialAssistanceRules> = {
  "social-assistance/supplementary-application-follows-basic-decision#duty":
    "Kompletterande och förebyggande utkomststöd söks hos välfärdsområdet när FPA har fattat beslut om grundläggande utkomststöd för samma tid.",
  "social-assistance/supplementary-application-follows-basic-decision#basicDecisionMade": "FPA har fattat beslut för samma tid.",
  "social-assistance/supplementary-application-follows-basic-decision#specialReason":
    "FPA har inte fattat beslut, men ett särskilt skäl att avvika har antecknats.",
  "social-assistance/supplementary-application-follows-basic-decision#basicDecisionMissing":
    "FPA har inte fattat beslut för samma tid, och inget särskilt skäl har antecknats.",
  "social-assistance/supplementary-application-follows-basic-decision#notKnown": "Det har inte antecknats om FPA har fattat beslut.",
  "social-assistance/supplementary-application-follows-basic-decision#mend":
    "Hänvisa sökanden att först söka grundläggande utkomststöd eller anteckna det särskilda skälet till att ärendet avgörs genast.",

  "social-assistance/missing-data-is-asked-by-seventh-weekday#duty":
    "Komplettering av en bristfällig ansökan begärs specificerat senast den sjunde vardagen efter att ansökan kom in.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#askedInTime": "Begäran skickades {metOn}. Sista dagen var {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#askedLate": "Begäran skickades {metOn}, men sista dagen var {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#notAsked":
    "Ansökan är bristfällig och komplettering har inte begärts. Sista dagen var {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#running": "Begär de uppgifter som saknas senast {target}.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#complete": "Ansökan var fullständig när den kom in.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#completedUnasked": "Sökanden kompletterade ansökan utan begäran.",
  "social-assistance/missing-data-is-asked-by-seventh-weekday#mend": "Skicka en specificerad begäran om komplettering och anteckna dagen.",

  "social-assistance/assistance-is-decided-by-seventh-weekday#duty":
    "Beslut om utkomststöd fattas utan dröjsmål, senast den sjunde vardagen efter att ansökan kom in eller kompletterades.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedInTime": "Beslutet fattades {metOn}. Sista dagen var {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedLate": "Beslutet fattades {metOn}, men sista dagen var {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#notDecided": "Beslut har inte fattats. Sista dagen var {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#running": "Beslut ska fattas senast {target}.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#urgent": "Ansökan är brådskande och har en egen, kortare tidsfrist.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#incomplete": "Komplettering av ansökan inväntas.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#decidedEarlier": "Beslutet fattades redan innan ansökan kompletterades.",
  "social-assistance/assistance-is-decided-by-seventh-weekday#mend": "Fatta beslut genast. Anteckna vad dröjsmålet berodde på.",

  "social-assistance/urgent-assistance-is-decided-by-next-weekday#duty":
    "En brådskande ansökan avgörs utifrån tillgängliga uppgifter samma dag eller senast följande vardag.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#decidedInTime": "Beslutet fattades {metOn}. Sista dagen var {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#decidedLate": "Beslutet fattades {metOn}, men sista dagen var {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#notDecided":
    "Den brådskande ansökan har inte avgjorts. Sista dagen var {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#running": "Beslut ska fattas senast {target}.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#notUrgent": "Ansökan är inte brådskande.",
  "social-assistance/urgent-assistance-is-decided-by-next-weekday#mend": "Fatta beslut genast utifrån de uppgifter som finns.",

  "social-assistance/talk-is-held-by-seventh-weekday#duty":
    "En klient som begär det får diskutera personligen med en yrkesutbildad person senast den sjunde vardagen.",
  "social-assistance/talk-is-held-by-seventh-weekday#heldInTime": "Samtalet hölls {metOn}. Sista dagen var {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#heldLate": "Samtalet hölls {metOn}, men sista dagen var {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#notHeld": "Samtalet har inte ordnats. Sista dagen var {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#running": "Samtalet ska ordnas senast {target}.",
  "social-assistance/talk-is-held-by-seventh-weekday#mend": "Kom genast överens om en tid och anteckna samtalet.",

  "social-assistance/joint-talk-is-held-when-asked#duty":
    "FPA och välfärdsområdet diskuterar tillsammans med klienten när klienten begär det, om begäran inte är uppenbart ogrundad.",
  "social-assistance/joint-talk-is-held-when-asked#heldTogether": "FPA deltog i samtalet.",
  "social-assistance/joint-talk-is-held-when-asked#unfounded": "Det har antecknats varför ett gemensamt samtal inte behövs.",
  "social-assistance/joint-talk-is-held-when-asked#heldWithoutKela": "Klienten bad om ett gemensamt samtal, men FPA deltog inte.",
  "social-assistance/joint-talk-is-held-when-asked#notHeldYet": "Samtalet har inte hållits ännu.",
  "social-assistance/joint-talk-is-held-when-asked#notAsked": "Klienten har inte bett om ett gemensamt samtal.",
  "social-assistance/joint-talk-is-held-when-asked#mend": "Ordna ett gemensamt samtal eller anteckna varför det är uppenbart ogrundat.",

  "social-assistance/client-is-heard-before-statement#duty": "Klienten hörs och informeras innan ett utlåtande ges till FPA.",
  "social-assistance/client-is-heard-before-statement#heardAndInformed": "Klienten har hörts och informerats om utlåtandet.",
  "social-assistance/client-is-heard-before-statement#notHeard": "Klienten har inte hörts före utlåtandet.",
  "social-assistance/client-is-heard-before-statement#heardAfterwards":
    "Utlåtandet skickades {sentOn}, men klienten hördes först {clientHeardOn}.",
  "social-assistance/client-is-heard-before-statement#notInformed": "Klienten har inte informerats om utlåtandet.",
  "social-assistance/client-is-heard-before-statement#mend":
    "Hör klienten, berätta om utlåtandet och anteckna dagarna. Rätta utlåtandet om hörandet ger anledning till det.",

  "social-assistance/statement-keeps-to-its-topics#duty":
    "Utlåtandet gäller övriga grundutgifters storlek, nedsättning av grunddelen eller brådska, och innehåller bara behövliga uppgifter.",
  "social-assistance/statement-keeps-to-its-topics#keepsToTopic": "Utlåtandet håller sig till sitt ämne.",
  "social-assistance/statement-keeps-to-its-topics#otherTopic": "Utlåtandets ämne är inget av dem som ett utlåtande kan gälla.",
  "social-assistance/statement-keeps-to-its-topics#moreThanNecessary": "Utlåtandet innehåller uppgifter som FPA inte behöver.",
  "social-assistance/statement-keeps-to-its-topics#necessityNotRecorded":
    "Det har inte antecknats om utlåtandet bara innehåller behövliga uppgifter.",
  "social-assistance/statement-keeps-to-its-topics#mend": "Ta bort det som inte behövs och skicka ett rättat utlåtande.",
};
