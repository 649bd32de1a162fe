import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** What the page of a search says beside what was found. */
export interface BesideHits {
  /** By note the names of those it is about, in the order of its words. */
  about: Map<string, string[]>;
  /** The ids of the photos of those of the people who have one, by person. */
  photos: Map<string, string>;
  /** The name the search is kept by; null where it is not kept. */
  savedAs: string | null;
}

/** `query` is what follows the question mark in the page's address. */
export async function findBesideHits(
  tx: Tx,
  userId: UserId,
  { noteIds, personIds, query }: { noteIds: readonly string[]; personIds: readonly string[]; query: string },
): Promise<BesideHits> {
  const { rows } = await sql<{
    savedAs: string | null;
    photos: { id: string; photoId: string }[];
    people: { noteId: string; id: string; name: string }[];
  }>`
    select
      (select name from saved_search
       where user_id = ${userId} and path = '/search' and query = ${query}
       order by name_key, id limit 1) as "savedAs",
      (select coalesce(json_agg(json_build_object('id', id, 'photoId', photo_id)), '[]') from person
       where user_id = ${userId} and id = any(${[...personIds]}::uuid[]) and photo_id is not null) as photos,
      (select coalesce(json_agg(json_build_object('noteId', note_id, 'id', person.id, 'name', person.name) order by source.id), '[]')
       from source
       join person one on one.user_id = source.user_id and one.id = source.person_id
       join person on person.user_id = one.user_id and person.id = one.kept_id and person.deleted_at is null
       where source.user_id = ${userId} and note_id = any(${[...noteIds]}::uuid[])) as people`.execute(tx);
  const [{ savedAs, photos, people }] = rows;
  const about = new Map<string, Map<string, string>>();
  for (const { noteId, id, name } of people)
    about.set(noteId, (about.get(noteId) ?? new Map<string, string>()).set(id, name));
  return {
    savedAs,
    about: new Map([...about].map(([noteId, names]) => [noteId, [...names.values()]])),
    photos: new Map(photos.map(({ id, photoId }) => [id, photoId])),
  };
}
