// What every answer needs and what hardly ever changes, kept in this process: published survey versions, and organizations for half a minute.
import { eq, sql } from 'drizzle-orm';
import { notFound } from '#domain/refusal.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import { prepared, type Reader } from '#db/store.ts';
import type { Visit } from './context.ts';
import { surveyVersion } from './surveys.ts';

/** What an organization's customers and employees see of it. */
export type Brand = {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly accent: string | null;
};

type Kept = { readonly versions: Map<string, SurveyContent>; readonly brands: Map<string, { readonly at: number; readonly brand: Brand }> };

/** Bounds the memory of an installation with very many organizations. */
const most = 1000;
/** A changed name or colour is seen by everybody after this time, in ms. */
const fresh = 30_000;

const keptFor = new WeakMap<Reader, Kept>();

/** The questions of a survey version, which never change once published; inside a transaction, give its handle. Throws `notFound`. */
export async function contentOf(
  visit: Visit,
  organizationId: string,
  surveyId: string,
  version: number,
  db: Reader = visit.db,
): Promise<SurveyContent> {
  const { versions } = keptOf(visit.db);
  const key = `${organizationId} ${surveyId} ${version}`;
  const known = versions.get(key);
  if (known) return known;
  const content = await surveyVersion(db, organizationId, surveyId, version);
  remember(versions, key, content);
  return content;
}

/** An organization as it was at most half a minute ago. Throws `notFound`. */
export async function brandOf(visit: Visit, organizationId: string): Promise<Brand> {
  const brand = await knownBrand(visit, organizationId);
  if (!brand) throw notFound();
  return brand;
}

/** The same, undefined when there is no such organization. */
export async function knownBrand(visit: Visit, organizationId: string): Promise<Brand | undefined> {
  const { brands } = keptOf(visit.db);
  const at = visit.now.getTime();
  const known = brands.get(organizationId);
  if (known && Math.abs(at - known.at) < fresh) return known.brand;
  const [brand] = await organization(visit.db).execute({ id: organizationId });
  if (brand) remember(brands, organizationId, { at, brand });
  return brand;
}

function keptOf(db: Reader): Kept {
  let kept = keptFor.get(db);
  if (!kept) keptFor.set(db, (kept = { versions: new Map(), brands: new Map() }));
  return kept;
}

const organization = prepared((q: Reader) => {
  const o = q.t.organizations;
  return q
    .select({ id: o.id, name: o.name, locale: o.locale, timeZone: o.timeZone, accent: o.accent })
    .from(o)
    .where(eq(o.id, sql.placeholder('id')))
    .prepare('brand');
});

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key); // so that it stands last, as the newest
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value!);
}
