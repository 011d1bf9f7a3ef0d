import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** What runs in production of a package: it, and all that it depends on, as CycloneDX 1.6. */
export function billOfMaterials(directory: string): string {
  const found = new Map<string, { manifest: Manifest; needs: string[] }>();
  visit(directory, found);
  const [root, ...others] = [...found.values()];
  const inOrder = others.sort((one, other) =>
    refOf(one.manifest) < refOf(other.manifest) ? -1 : 1,
  );
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: root && componentOf(root.manifest) },
    components: inOrder.map(({ manifest }) => componentOf(manifest)),
    dependencies: [...(root ? [root] : []), ...inOrder].map(({ manifest, needs }) => ({
      ref: refOf(manifest),
      dependsOn: needs.sort(),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function visit(
  directory: string,
  found: Map<string, { manifest: Manifest; needs: string[] }>,
): Manifest {
  const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as Manifest;
  const known = found.get(refOf(manifest));
  if (known) return known.manifest;
  const own = { manifest, needs: [] as string[] };
  found.set(refOf(manifest), own);
  const isOurs = manifest.name.startsWith("@communaute/");
  const names = [
    ...Object.keys(manifest.dependencies ?? {}),
    ...(isOurs ? Object.keys(manifest.peerDependencies ?? {}) : []),
  ];
  for (const name of new Set(names)) {
    const place = installed(name, directory);
    if (place) own.needs.push(refOf(visit(place, found)));
  }
  return manifest;
}

/** Where Node would find a package from a directory. */
function installed(name: string, from: string): string | undefined {
  for (let at = from; at !== dirname(at); at = dirname(at)) {
    const place = join(at, "node_modules", name);
    if (existsSync(join(place, "package.json"))) return place;
  }
  return undefined;
}

function refOf({ name, version }: Manifest): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function componentOf(manifest: Manifest) {
  const { name, version, license } = manifest;
  const purl = refOf(manifest);
  const licenses = license ? { licenses: [{ license: { id: license } }] } : {};
  return { type: "library", "bom-ref": purl, name, version, purl, ...licenses };
}
