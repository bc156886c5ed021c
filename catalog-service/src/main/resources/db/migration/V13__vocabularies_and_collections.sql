-- A vocabulary is small: services keep its labels and its tree in memory and only ask whether its revision changed.
create table vocabulary (
  scheme   text        not null, -- the alias in codes: medtop in medtop:15000000
  uri      text        not null, -- what the addresses of its concepts begin with
  own      boolean     not null, -- kept here by chief editors; others are imported and read only
  revision integer     not null, -- grows with each change of it or of one of its concepts
  released timestamptz,          -- of what was imported; null where only its beginnings are built in, and for our own
  content  jsonb       not null,
  updated  timestamptz not null,
  constraint vocabulary_pk primary key (scheme),
  constraint vocabulary_uri_once unique (uri)
);

create table concept (
  scheme   text        not null,
  code     text        not null,
  revision integer     not null, -- its ETag
  retired  timestamptz,          -- kept, because articles carry it
  content  jsonb       not null,
  updated  timestamptz not null,
  constraint concept_pk primary key (scheme, code),
  constraint concept_of_vocabulary foreign key (scheme) references vocabulary (scheme)
);

-- The top of the IPTC's Media Topics (https://iptc.org, CC BY 4.0), with what ingest calls them, and a scheme of the desk's own.
insert into vocabulary (scheme, uri, own, revision, content, updated) values
  ('medtop', 'http://cv.iptc.org/newscodes/mediatopic/', false, 1,
   '{"labels": {"en-GB": "Media Topic"},
     "authority": "http://www.iptc.org",
     "rightsHolder": "IPTC, International Press Telecommunications Council - https://iptc.org",
     "licence": "http://creativecommons.org/licenses/by/4.0/"}', now()),
  ('desk', 'urn:copytaster:vocabulary:desk:', true, 1,
   '{"labels": {"en": "Subjects of this desk"}}', now());

insert into concept (scheme, code, revision, content, updated)
select 'medtop', code, 1, jsonb_build_object('labels', jsonb_build_object('en-GB', label)), now()
from (values
  ('01000000', 'arts, culture, entertainment and media'),
  ('02000000', 'crime, law and justice'),
  ('03000000', 'disaster, accident and emergency incident'),
  ('04000000', 'economy, business and finance'),
  ('05000000', 'education'),
  ('06000000', 'environment'),
  ('07000000', 'health'),
  ('08000000', 'human interest'),
  ('09000000', 'labour'),
  ('10000000', 'lifestyle and leisure'),
  ('11000000', 'politics'),
  ('12000000', 'religion and belief'),
  ('13000000', 'science and technology'),
  ('14000000', 'society'),
  ('15000000', 'sport'),
  ('16000000', 'conflict, war and peace'),
  ('17000000', 'weather')) top (code, label);

-- What articles are filed under, as they stand now and while they are in sight: each term once, and who carries it.
-- Nothing is counted in a column, because everybody who files an article under sport would wait for the same row.
create table term (
  id    bigint   not null generated always as identity,
  kind  text     not null,
  key   text     not null, -- what makes two of them the same: the code, or the name without case and accents
  label text     not null, -- as it was first written
  words tsvector not null, -- to find it by the beginnings of its words
  constraint term_pk primary key (id),
  constraint term_once unique (kind, key),
  constraint term_kind_known check (kind in ('subject', 'keyword', 'person', 'organisation', 'place'))
);
create index term_by_words on term using gin (words);

create table article_term (
  term_id    bigint not null,
  article_id uuid   not null,
  constraint article_term_pk primary key (term_id, article_id),
  constraint article_term_of_term foreign key (term_id) references term (id),
  constraint article_term_of_article foreign key (article_id) references article (id)
);
create index article_term_by_article on article_term (article_id);

-- Not of the collation: ranks are compared byte by byte, here as in the service.
create table collection (
  id          uuid        not null,
  slug        text        not null,
  name        text        not null,
  description text,
  revision    integer     not null, -- its ETag; what is in it does not change that
  created     timestamptz not null,
  created_by  text        not null,
  updated     timestamptz not null,
  constraint collection_pk primary key (id),
  constraint collection_slug_once unique (slug)
);

create table collection_article (
  collection_id uuid             not null,
  article_id    uuid             not null,
  rank          text collate "C" not null, -- there is always room for another one between two
  added         timestamptz      not null,
  added_by      text             not null,
  constraint collection_article_pk primary key (collection_id, article_id),
  constraint collection_article_of_collection foreign key (collection_id) references collection (id),
  constraint collection_article_of_article foreign key (article_id) references article (id),
  -- at the end of the transaction: who makes room for more ranks all of them anew
  constraint collection_article_rank_once unique (collection_id, rank) deferrable initially deferred
);
create index collection_article_by_article on collection_article (article_id);
