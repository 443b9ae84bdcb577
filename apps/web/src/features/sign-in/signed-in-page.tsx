import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { forgetReturnPath } from "../../auth/return-path.ts";
import { finishSignIn } from "../../auth/sign-in.ts";
import { SignInPage } from "./sign-in-page.tsx";

/** Where the identity provider sends the person back; goes on to the page they came from. */
export const SignedInPage = () => {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryClient();
  const [hasFailed, setFailed] = useState(false);
  const hasBegun = useRef(false);
  useEffect(() => {
    // An answer of the identity provider is good for one use, and effects run twice in development.
    if (hasBegun.current) return;
    hasBegun.current = true;
    finishSignIn(new URL(location.href)).then(
      (returnTo) => {
        forgetReturnPath();
        queries.clear();
        router.history.replace(returnTo);
      },
      () => setFailed(true),
    );
  }, [router, queries]);
  if (hasFailed) return <SignInPage trouble="failed" />;
  return (
    <main>
      <h1 className="visually-hidden">{t("signIn.finishing")}</h1>
    </main>
  );
};
