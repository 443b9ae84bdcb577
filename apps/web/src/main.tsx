import "./styles/global.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { setLogger } from "suomifi-ui-components";
import { App } from "./app/app.tsx";
import { createQueryClient } from "./app/query-client.ts";
import { createAppRouter } from "./app/router.tsx";
import { firstLanguage, startTexts } from "./texts/i18n.ts";

// The library would write half-typed dates to the console; what is typed here is personal data.
setLogger({ log: () => undefined, warn: () => undefined, error: () => undefined });

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root");

await startTexts(firstLanguage());
const queries = createQueryClient();
createRoot(root).render(
  <StrictMode>
    <App queries={queries} router={createAppRouter(queries)} />
  </StrictMode>,
);
