// The public site as strangers and search engines find it.

/** Every address of the sitemap, without the name of the site. */
export const listed = async (base: string): Promise<readonly string[]> => {
  const answer = await fetch(`${base}/sitemap.xml`);
  const text = await answer.text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
};

/** Pages that no sitemap lists and that strangers meet all the same. */
export const unlisted = ["/search", "/es/search"] as const;

const kindOf = (path: string, html: string): string => {
  const [, folder] = /^(\/learn\/(?:where|conditions|treatments)\/)/.exec(path.replace(/^\/es(?=\/|$)/, "")) ?? [];
  return folder === undefined ? path : `${folder} ${html.includes("public-short") ? "short" : "full"}`;
};

/** One page of each kind in each language: the longest of it, for there most can go wrong. */
export const oneOfEachKind = async (base: string): Promise<readonly string[]> => {
  const longest = new Map<string, { path: string; length: number }>();
  for (const path of await listed(base)) {
    const html = await (await fetch(`${base}${path}`)).text();
    const kind = `${path.startsWith("/es") ? "es" : "en"} ${kindOf(path, html)}`;
    if (html.length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { path, length: html.length });
  }
  const others = ["/search?q=siatica", "/search?q=zzqqxx", "/learn/conditions/siatica"];
  return [
    ...[...longest.values()].map(({ path }) => path),
    ...["", "/es"].flatMap((language) => others.map((path) => `${language}${path}`)),
    "/fr/learn",
  ];
};
