import type { LocalizedText } from "@koonti/core";
import type { RefusalReason } from "./refusal.ts";

/** What each refusal says to the one who gave the command: what stands in the way, and what can be done. */
export const REFUSAL_TEXTS: Readonly<Record<RefusalReason, LocalizedText>> = {
  notADraft: {
    fi: "Asiakirja ei ole enää luonnos. Valmista asiakirjaa korjataan oikaisemalla se.",
    sv: "Handlingen är inte längre ett utkast. En färdig handling ändras genom rättelse.",
    en: "The document is no longer a draft. A final document is changed by correcting it.",
  },
  notFinal: {
    fi: "Asiakirja on vielä luonnos. Luonnosta voi muokata suoraan.",
    sv: "Handlingen är ännu ett utkast. Ett utkast kan ändras direkt.",
    en: "The document is still a draft. A draft can be changed as it is.",
  },
  invalidated: {
    fi: "Asiakirja on mitätöity, eikä sitä voi enää muuttaa.",
    sv: "Handlingen har makulerats och kan inte längre ändras.",
    en: "The document has been declared void and can no longer be changed.",
  },
  kindIsRecorded: {
    fi: "Tällainen asiakirja on valmis heti, kun se kirjataan. Sitä muutetaan oikaisemalla.",
    sv: "En sådan handling är färdig genast när den registreras. Den ändras genom rättelse.",
    en: "A document of this kind is final as soon as it is recorded. It is changed by correcting it.",
  },
  requiredMissing: {
    fi: "Pakollisia tietoja puuttuu. Täytä ne ensin.",
    sv: "Obligatoriska uppgifter saknas. Fyll i dem först.",
    en: "Required information is missing. Fill it in first.",
  },
  lawBreached: {
    fi: "Asiakirja ei vielä täytä lain vaatimuksia.",
    sv: "Handlingen uppfyller ännu inte lagens krav.",
    en: "The document does not yet meet what the law requires.",
  },
  planUnknown: {
    fi: "Suunnitelmaa, johon vastaus viittaa, ei ole asiakkaan asiakirjoissa.",
    sv: "Planen som svaret hänvisar till finns inte bland klientens handlingar.",
    en: "The plan that the answer points at is not among the client's documents.",
  },
  planVersionUnknown: {
    fi: "Suunnitelma on muuttunut. Lue uusin versio ja vastaa siihen.",
    sv: "Planen har ändrats. Läs den nyaste versionen och svara på den.",
    en: "The plan has changed. Read the newest version and answer it.",
  },
  noNationalStructure: {
    fi: "Tälle asiakirjalle ei ole kansallista asiakirjarakennetta.",
    sv: "För denna handling finns ingen nationell handlingsstruktur.",
    en: "There is no national structure for this document.",
  },
};
