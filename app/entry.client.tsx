import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { RequestIdContext } from "~/ui/request-id";

const { account } = document.documentElement.dataset;
// Kept at the newest build by the version in its address.
if (account && import.meta.env.PROD && "serviceWorker" in navigator) {
  const version = encodeURIComponent(window.__remixManifest.version);
  // Without it everything works, but for being out of reach.
  navigator.serviceWorker.register(`/sw.js?v=${version}`).catch(() => {});
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RequestIdContext.Provider value={document.documentElement.dataset.request}>
        <RemixBrowser />
      </RequestIdContext.Provider>
    </StrictMode>,
  );
});
