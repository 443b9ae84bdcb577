import { Outlet } from "@tanstack/react-router";

/** What surrounds a page that is nothing but its content, such as a sheet for paper. */
export const BareFrame = () => (
  <main>
    <Outlet />
  </main>
);
