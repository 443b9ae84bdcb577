import type { Catalogue } from "@koonti/rules";
import type {
  clientDocumentRules,
  dataDisclosureRules,
  disclosureOfClientRules,
  documentOfClientRules,
  narrativeEntryRules,
  protectionOrderRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof clientDocumentRules,
  ...typeof narrativeEntryRules,
  ...typeof documentOfClientRules,
  ...typeof protectionOrderRules,
  ...typeof disclosureOfClientRules,
  ...typeof dataDisclosureRules,
];

/** Texts of the rules about client documents, protected identities and disclosed data. */
export const data: Catalogue<Rules> = {
  "casework/document-shows-its-service-task#duty": "Jokaisesta asiakasasiakirjasta ilmenee, mihin palvelutehtävään se kuuluu.",
  "casework/document-shows-its-service-task#shown": "Palvelutehtävä on merkitty.",
  "casework/document-shows-its-service-task#notShown": "Palvelutehtävää ei ole merkitty.",
  "casework/document-shows-its-service-task#mend": "Merkitse asiakirjaan palvelutehtävä.",
  "casework/document-names-client-and-author#duty":
    "Asiakirjasta ilmenevät asiakas ja hänen tunnuksensa sekä laatijan virka-asema tai tehtävä.",
  "casework/document-names-client-and-author#named": "Asiakas on yksilöity ja laatijan tehtävä merkitty.",
  "casework/document-names-client-and-author#clientNotIdentified":
    "Asiakasta ei ole yksilöity henkilötunnuksella, tilapäisellä tunnuksella eikä syntymäajalla.",
  "casework/document-names-client-and-author#authorsTaskMissing": "Laatijan virka-asemaa tai tehtävää ei ole merkitty.",
  "casework/document-names-client-and-author#mend": "Täydennä puuttuva tieto asiakirjaan.",
  "casework/joint-service-documents-stand-in-both-registers#duty":
    "Yhteisen palvelun arvio ja suunnitelma talletetaan tarpeellisilta osin molempiin rekistereihin, asiakaskertomus sosiaalihuollon rekisteriin.",
  "casework/joint-service-documents-stand-in-both-registers#stored": "Asiakirja on talletettu oikein.",
  "casework/joint-service-documents-stand-in-both-registers#registerMissing": "Asiakirja puuttuu rekisteristä, johon se kuuluu.",
  "casework/joint-service-documents-stand-in-both-registers#narrativeAmongPatients": "Asiakaskertomus on talletettu potilasrekisteriin.",
  "casework/joint-service-documents-stand-in-both-registers#notKnown": "Ei ole kirjattu, mihin rekisteriin asiakirja on talletettu.",
  "casework/joint-service-documents-stand-in-both-registers#notJoint": "Asiakirjaa ei ole tehty yhteisessä palvelussa.",
  "casework/joint-service-documents-stand-in-both-registers#mend": "Talleta asiakirja oikeaan rekisteriin.",
  "casework/cooperation-has-no-common-narrative#duty":
    "Sosiaali- ja terveydenhuollon yhteistyössä voi olla yhteinen arvio ja suunnitelma, mutta ei yhteistä asiakaskertomusta.",
  "casework/cooperation-has-no-common-narrative#otherDocument": "Asiakirja voi olla yhteinen.",
  "casework/cooperation-has-no-common-narrative#commonNarrative": "Yhteistyössä on kirjattu yhteinen asiakaskertomus.",
  "casework/cooperation-has-no-common-narrative#notCooperation": "Asiakirjaa ei ole tehty sosiaali- ja terveydenhuollon yhteistyössä.",
  "casework/cooperation-has-no-common-narrative#mend": "Kirjaa tapahtumat kummankin omaan rekisteriin.",
  "casework/protected-identity-is-recorded#duty": "Tiedossa oleva turvakielto kirjataan asiakkuusasiakirjaan.",
  "casework/protected-identity-is-recorded#recorded": "Turvakielto on kirjattu.",
  "casework/protected-identity-is-recorded#notRecorded": "Asiakkaalla on turvakielto, mutta sitä ei ole kirjattu asiakkuusasiakirjaan.",
  "casework/protected-identity-is-recorded#noOrder": "Asiakkaalla ei ole turvakieltoa.",
  "casework/protected-identity-is-recorded#otherDocument": "Turvakielto kirjataan asiakkuusasiakirjaan.",
  "casework/protected-identity-is-recorded#mend": "Kirjaa turvakielto asiakkuusasiakirjaan.",
  "casework/protection-order-has-its-length#duty":
    "Turvakielto myönnetään ensin enintään viideksi vuodeksi ja sitten kahdeksi vuodeksi kerrallaan, erityisestä syystä toistaiseksi.",
  "casework/protection-order-has-its-length#withinLimit": "Turvakielto on voimassa {validUntil} asti, mikä on lain rajoissa.",
  "casework/protection-order-has-its-length#untilFurtherNotice": "Turvakielto on voimassa toistaiseksi.",
  "casework/protection-order-has-its-length#tooLong":
    "Turvakielto on merkitty voimaan {validUntil} asti, mutta se voi kestää enintään {years} vuotta.",
  "casework/protection-order-has-its-length#endMissing": "Turvakiellon päättymispäivää ei ole kirjattu.",
  "casework/protection-order-has-its-length#orderUnknown": "Ei ole kirjattu, onko turvakielto ensimmäinen.",
  "casework/protection-order-has-its-length#mend": "Tarkista turvakiellon voimassaolo väestötietojärjestelmästä ja korjaa kirjaus.",
  "casework/protected-contact-details-stay#duty":
    "Turvakiellon alaisia yhteystietoja ei luovuteta eikä näytetä muille kuin niille, joiden tehtävään niiden käsittely suoraan kuuluu.",
  "casework/protected-contact-details-stay#leftOut": "Suojattuja yhteystietoja ei luovutettu.",
  "casework/protected-contact-details-stay#directTask": "Yhteystietojen käsittely kuuluu vastaanottajan ({recipient}) tehtävään.",
  "casework/protected-contact-details-stay#disclosed": "Vastaanottajalle {recipient} luovutettiin suojattuja tietoja: {data}.",
  "casework/protected-contact-details-stay#noOrder": "Asiakkaalla ei ole turvakieltoa.",
  "casework/protected-contact-details-stay#mend":
    "Pyydä vastaanottajaa hävittämään tiedot, ilmoita tietosuojavastaavalle ja kerro asiakkaalle.",
  "casework/health-and-social-data-go-by-permit-or-ground#duty":
    "Tiedot kulkevat sosiaali- ja terveydenhuollon välillä asiakkaan luvalla, joka yksilöi tiedot, tai lain muulla perusteella.",
  "casework/health-and-social-data-go-by-permit-or-ground#permit": "Asiakkaan lupa yksilöi tiedot.",
  "casework/health-and-social-data-go-by-permit-or-ground#otherGround":
    "Luovutus perustuu yhteiseen palveluun tai lakisääteiseen tehtävään.",
  "casework/health-and-social-data-go-by-permit-or-ground#incapacity":
    "Asiakas ei voi arvioida luvan merkitystä, hänellä ei ole laillista edustajaa, ja vain välttämättömät tiedot luovutettiin.",
  "casework/health-and-social-data-go-by-permit-or-ground#permitNotItemised": "Lupa ei yksilöi, mitä tietoja se koskee.",
  "casework/health-and-social-data-go-by-permit-or-ground#groundMissing": "Luovutukselle ei ole kirjattu lupaa eikä muuta perustetta.",
  "casework/health-and-social-data-go-by-permit-or-ground#otherParties": "Luovutus ei ole sosiaali- ja terveydenhuollon välinen.",
  "casework/health-and-social-data-go-by-permit-or-ground#mend":
    "Pyydä asiakkaalta lupa, joka yksilöi tiedot, tai kirjaa säännökseen perustuva peruste.",
  "casework/social-data-go-between-providers-by-permit-or-ground#duty":
    "Sosiaalihuollon tiedot kulkevat palvelunantajien välillä asiakkaan luvalla tai lain muulla perusteella.",
  "casework/social-data-go-between-providers-by-permit-or-ground#permit": "Asiakas on antanut luvan.",
  "casework/social-data-go-between-providers-by-permit-or-ground#statutoryTask":
    "Viranomainen tarvitsee tiedot lakisääteiseen tehtäväänsä.",
  "casework/social-data-go-between-providers-by-permit-or-ground#incapacity":
    "Asiakas ei voi arvioida luvan merkitystä, hänellä ei ole laillista edustajaa, ja vain välttämättömät tiedot luovutettiin.",
  "casework/social-data-go-between-providers-by-permit-or-ground#groundMissing":
    "Luovutukselle ei ole kirjattu lupaa eikä muuta perustetta.",
  "casework/social-data-go-between-providers-by-permit-or-ground#denied": "Asiakas on kieltänyt luovutuksen: sitä koskee oma säännöksensä.",
  "casework/social-data-go-between-providers-by-permit-or-ground#otherParties": "Luovutus ei ole sosiaalihuollon palvelunantajien välinen.",
  "casework/social-data-go-between-providers-by-permit-or-ground#mend": "Pyydä asiakkaalta lupa tai kirjaa säännökseen perustuva peruste.",
  "casework/disclosure-despite-denial-has-ground#duty":
    "Asiakkaan kieltämiä tietoja luovutetaan vain, kun se on välttämätöntä vaarantumisen, lapsen edun tai asiakkaan oman edun vuoksi.",
  "casework/disclosure-despite-denial-has-ground#groundRecorded": "Välttämättömyys ja lain mukainen peruste on kirjattu.",
  "casework/disclosure-despite-denial-has-ground#groundMissing":
    "Asiakas on kieltänyt luovutuksen, eikä lain mukaista perustetta ole kirjattu.",
  "casework/disclosure-despite-denial-has-ground#notNecessary": "Ei ole kirjattu, että luovutettiin vain välttämättömät tiedot.",
  "casework/disclosure-despite-denial-has-ground#notDenied": "Asiakas ei ole kieltänyt luovutusta.",
  "casework/disclosure-despite-denial-has-ground#mend":
    "Kirjaa peruste ja se, mitkä tiedot olivat välttämättömiä. Muuten tietoja ei luovuteta.",
  "casework/narrative-entry-says-what-when-and-who#duty":
    "Asiakaskertomuksen merkinnästä käy ilmi, missä asiaa käsiteltiin, milloin ja ketkä olivat mukana.",
  "casework/narrative-entry-says-what-when-and-who#whole": "Merkinnässä on tapahtuma, aika ja osallistujat.",
  "casework/narrative-entry-says-what-when-and-who#eventMissing": "Merkinnästä ei käy ilmi, missä asiaa käsiteltiin.",
  "casework/narrative-entry-says-what-when-and-who#participantsMissing": "Merkinnästä ei käy ilmi, ketkä olivat mukana.",
  "casework/narrative-entry-says-what-when-and-who#timeMissing": "Merkinnästä puuttuu tapahtuman aika.",
  "casework/narrative-entry-says-what-when-and-who#laterThanEntry":
    "Tapahtuman päiväksi on merkitty {happenedOn}, mutta merkintä tehtiin jo {enteredOn}.",
  "casework/narrative-entry-says-what-when-and-who#notKnown": "Merkinnän sisällöstä puuttuu tietoja.",
  "casework/narrative-entry-says-what-when-and-who#mend": "Täydennä merkintään tapahtuma, aika ja osallistujat.",
};
