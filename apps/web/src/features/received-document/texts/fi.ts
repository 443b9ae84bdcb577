/** Texts of taking a national document in, in Finnish. */
export const receivedDocumentFi = {
  title: "Ota vastaan kansallinen asiakirja",
  lead: "Tiedosto luetaan tässä selaimessa. Palveluun se lähtee vasta, kun otat sen vastaan.",
  choose: "Valitse tiedosto",
  chooseOther: "Valitse toinen tiedosto",
  notJson: "Tiedosto ei ole JSON-muotoa.",
  becomes: "Asiakirjasta tulee: {{title}}",
  from: "Keneltä asiakirja tuli",
  untold: "Mitä asiakirja ei kerro",
  untoldText: "Täydennä nämä, jotta asiakirja voidaan kirjata.",
  take: "Ota vastaan",
  taken: "Asiakirja on otettu vastaan",
  content: "Asiakirja tullessaan",
} as const;
