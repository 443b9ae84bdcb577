/** What our modules are called: file, constant and English name, by root key of the structure. */
export const NAMES: Readonly<Record<string, { readonly constant: string; readonly en: string }>> = {
  asiakkuusasiakirja: { constant: "clientRelationship", en: "Client relationship document" },
  asia_asiakirja: { constant: "matter", en: "Matter document" },
  luovutuslupa_asiakirja: { constant: "disclosurePermit", en: "Disclosure permit" },
  kieltoasiakirja: { constant: "disclosureDenial", en: "Disclosure denial" },
  sosiaalihuollon_tarpeesta_tehdyn_ilmoituksen_tai_yhteydenoton_arvio: {
    constant: "contactAssessment",
    en: "Assessment of a notification of need or a contact",
  },
  tyoikaisten_palvelutarpeen_arvio: { constant: "workingAgeNeedAssessment", en: "Service-need assessment of a working-age client" },
  sosiaalihuollon_palvelutarpeen_arvio: { constant: "needAssessment", en: "Service-need assessment" },
  tyoikaisten_palvelupaatos: { constant: "workingAgeServiceDecision", en: "Service decision for a working-age client" },
  sopimus_tyoelamaan_osallistumiseen_liittyvasta_sosiaalipalvelusta: {
    constant: "workParticipationAgreement",
    en: "Agreement on a social service for taking part in working life",
  },
  aktivointisuunnitelma: { constant: "activationPlan", en: "Activation plan" },
  tyoikaisten_palvelujen_asiakassuunnitelma: { constant: "workingAgeClientPlan", en: "Client plan of a working-age client" },
  tyoikaisten_palvelujen_toteuttamissuunnitelma: {
    constant: "workingAgeImplementationPlan",
    en: "Implementation plan of a service for a working-age client",
  },
  sosiaalihuollon_yhteenveto: { constant: "summary", en: "Summary" },
  merkinta_asian_vireilletulosta: { constant: "initiationNote", en: "Case note on the initiation of a matter" },
  merkinta_ohjauksesta_ja_neuvonnasta: { constant: "guidanceNote", en: "Case note on guidance and advice" },
  merkinta_neuvottelusta: { constant: "conferenceNote", en: "Case note on a case conference" },
  merkinta_tapaamisesta_tai_yhteydenotosta: { constant: "encounterNote", en: "Case note on a meeting or contact" },
  muu_asiakaskertomusmerkinta: { constant: "otherNote", en: "Other case note" },
  tyoikaisten_palvelujen_hakemus: { constant: "workingAgeApplication", en: "Application for services for a working-age client" },
  ilmoitus_sosiaalihuollon_tarpeesta: { constant: "notificationOfNeed", en: "Notification of a need for social care" },
  yhteydenotto_sosiaalihuollosta_vastaavaan_viranomaiseen: {
    constant: "contactWithConsent",
    en: "Contact, with consent, with the authority responsible for social care",
  },
  sosiaalihuollon_lahete: { constant: "referral", en: "Referral" },
};
