import { fields } from '#lib/search/texts.ts'

/** The fields of `heads`: the short ones, which say most of what a page is about. */
export const headFields = fields.filter((field) => field !== 'body')

/** Raised whenever the same document would give another row: an index of another version is built anew. */
export const indexVersion = 3

/**
 * `documents` has what hits are ordered and counted by, `contents` what they are shown with, `parts` the documents that
 * are in a document's text (topics, persons, files) and the revision that they had. `words` has all the words of a document, `heads` those of
 * its short fields: a title is looked up among titles, not in every text. Neither stores its rows a second time: they are taken out with
 * the texts in `contents`. `terms` never forgets a word until the
 * next start; those that no document has are known by `vocabulary`. `answers` are what the page around the hits is made of.
 */
export const indexSchema = `
CREATE TABLE IF NOT EXISTS documents (
  rowid INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, revision TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL,
  published INTEGER NOT NULL, starts INTEGER, ends INTEGER, withdrawn INTEGER NOT NULL, length INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS contents (rowid INTEGER PRIMARY KEY, card TEXT NOT NULL, texts TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS parts (
  part TEXT NOT NULL, document INTEGER NOT NULL, revision TEXT NOT NULL, PRIMARY KEY (part, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS partsOf ON parts (document);
CREATE TABLE IF NOT EXISTS terms (id INTEGER PRIMARY KEY AUTOINCREMENT, term TEXT NOT NULL UNIQUE, key TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS answers (name TEXT PRIMARY KEY, answer TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
  text, content = '', tokenize = 'ascii', detail = full
);
CREATE VIRTUAL TABLE IF NOT EXISTS heads USING fts5 (
  ${headFields.join(', ')}, content = '', tokenize = 'ascii', detail = full
);
CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING fts5vocab ('words', 'row');
`
