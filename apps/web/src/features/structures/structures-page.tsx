import type { Structure } from "@koonti/national";
import { fieldsOfStructure, STRUCTURES, structureNumber } from "@koonti/national";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/page.tsx";
import { useIsPhone } from "../../components/page/use-is-phone.ts";
import { RowItem, RowList } from "../../components/table/row-list.tsx";
import { Table } from "../../components/table/table.tsx";
import { useTextIn } from "../../texts/use-language.ts";
import { addressNumber } from "./structure-by-number.ts";
import styles from "./structures-page.module.css";

const ALL: readonly Structure[] = Object.values<Structure>(STRUCTURES).toSorted((a, b) =>
  structureNumber(a.oid).localeCompare(structureNumber(b.oid), "fi", { numeric: true }),
);

const numberOfFields = (structure: Structure): number => [...fieldsOfStructure(structure)].length;

interface StructureProps {
  readonly structure: Structure;
}

const Name = ({ structure }: StructureProps) => {
  const textIn = useTextIn();
  return (
    <Link to="/structures/$number" params={{ number: addressNumber(structure) }}>
      {textIn(structure.name)}
    </Link>
  );
};

const Row = ({ structure }: StructureProps) => (
  <tr>
    <td>{structureNumber(structure.oid)}</td>
    <th scope="row">
      <Name structure={structure} />
    </th>
    <td className={styles.version}>{structure.version}</td>
    <td>{numberOfFields(structure)}</td>
  </tr>
);

const StructureTable = () => {
  const { t } = useTranslation();
  const columns = [t("structures.number"), t("structures.name"), t("structures.version"), t("structures.fields")];
  return (
    <Table caption={t("structures.title")} columns={columns}>
      {ALL.map((structure) => (
        <Row key={structure.oid} structure={structure} />
      ))}
    </Table>
  );
};

const StructureList = () => {
  const { t } = useTranslation();
  return (
    <RowList>
      {ALL.map((structure) => (
        <RowItem key={structure.oid} title={<Name structure={structure} />}>
          {t("structures.row", { number: structureNumber(structure.oid), version: structure.version, count: numberOfFields(structure) })}
        </RowItem>
      ))}
    </RowList>
  );
};

/** The national document structures there are; each can be tried out without a client. */
export const StructuresPage = () => {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  return (
    <Page title={t("structures.title")} lead={t("structures.lead")}>
      {isPhone ? <StructureList /> : <StructureTable />}
    </Page>
  );
};
