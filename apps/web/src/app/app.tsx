import type { QueryClient } from "@tanstack/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { Announcer } from "../components/announce/announcer.tsx";
import { Toaster } from "../components/toast/toaster.tsx";
import type { createAppRouter } from "./router.tsx";

interface AppProps {
  readonly queries: QueryClient;
  readonly router: ReturnType<typeof createAppRouter>;
}

/** The whole app. */
export const App = ({ queries, router }: AppProps) => (
  <QueryClientProvider client={queries}>
    <Announcer>
      <Toaster>
        <RouterProvider router={router} />
      </Toaster>
    </Announcer>
  </QueryClientProvider>
);
