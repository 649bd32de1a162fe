import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface PageScripts {
  /** The id of the route whose page it is. */
  page: string;
  /** All that the page loads at once, as addresses. */
  scripts: string[];
  /** Of them all, each gzipped by itself as it is sent. */
  kb: number;
}

interface ManifestEntry {
  module: string;
  imports?: string[];
}

interface Manifest {
  entry: ManifestEntry;
  routes: Record<string, ManifestEntry & { id: string; parentId?: string; hasErrorBoundary: boolean }>;
}

const CLIENT = "build/client";

/**
 * What each page of the build brings: the entry, the root, its own route and those it stands in, and what they import. The manifest is
 * none of it: a page has what it needs of that in its HTML.
 */
export async function listPageScripts(): Promise<PageScripts[]> {
  const { entry, routes } = await readManifest();
  const sizes = new Map<string, number>();
  const measure = async (address: string) => {
    const known = sizes.get(address);
    if (known !== undefined) return known;
    const size = gzipSync(await readFile(join(CLIENT, address))).length;
    sizes.set(address, size);
    return size;
  };
  const pages: PageScripts[] = [];
  for (const route of Object.values(routes)) {
    const modules: ManifestEntry[] = [entry];
    for (let at: Manifest["routes"][string] | undefined = route; at; at = at.parentId ? routes[at.parentId] : undefined)
      modules.push(at);
    const scripts = [...new Set(modules.flatMap(({ module, imports = [] }) => [module, ...imports]))];
    let bytes = 0;
    for (const script of scripts) bytes += await measure(script);
    pages.push({ page: route.id, scripts, kb: Math.round(bytes / 102.4) / 10 });
  }
  return pages.sort((one, other) => other.kb - one.kb);
}

async function readManifest(): Promise<Manifest> {
  const assets = join(CLIENT, "assets");
  const name = (await readdir(assets)).find((each) => /^manifest-.*\.js$/.test(each));
  if (!name) throw new Error("There is no build to measure.");
  const text = await readFile(join(assets, name), "utf8");
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as Manifest;
}
