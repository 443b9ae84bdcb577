import type { Structure } from "@koonti/national";
import { fieldsOfStructure, STRUCTURES, structureNumber } from "@koonti/national";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/page.tsx";
import { Table } from "../../components/table/table.tsx";
import { useTextIn } from "../../texts/use-language.ts";
import { addressNumber } from "./structure-by-number.ts";

const ALL: readonly Structure[] = Object.values<Structure>(STRUCTURES).toSorted((a, b) =>
  structureNumber(a.oid).localeCompare(structureNumber(b.oid), "fi", { numeric: true }),
);

const Row = ({ structure }: { readonly structure: Structure }) => {
  const textIn = useTextIn();
  const number = structureNumber(structure.oid);
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        <Link to="/structures/$number" params={{ number: addressNumber(structure) }}>
          {textIn(structure.name)}
        </Link>
      </th>
      <td>{structure.version}</td>
      <td>{[...fieldsOfStructure(structure)].length}</td>
    </tr>
  );
};

/** The national document structures there are; each can be tried out without a client. */
export const StructuresPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("structures.title")} lead={t("structures.lead")}>
      <Table
        caption={t("structures.title")}
        columns={[t("structures.number"), t("structures.name"), t("structures.version"), t("structures.fields")]}
      >
        {ALL.map((structure) => (
          <Row key={structure.oid} structure={structure} />
        ))}
      </Table>
    </Page>
  );
};
