-- The article as it stands now: what lists, filters and search need. Its whole content is in its current version.
create table article (
  id              uuid        not null,
  current_version integer     not null,
  latest_version  integer     not null,
  source_version  integer     not null, -- the last version that came from the source
  source_update   integer,              -- a source version that waits for an editor, because the text had been edited
  state           text        not null,
  source          text        not null,
  external_id     text,
  headline        text        not null,
  lead            text        not null, -- the beginning of the text, for lists
  text            text        not null,
  language        text,
  words           integer     not null,
  published       timestamptz,
  created         timestamptz not null,
  updated         timestamptz not null,
  -- 'simple' knows no language, so it finds the same words in all of them. A tsvector holds 1 MB: so much of the text
  -- fits whatever its words are, and it is more than any newspaper prints.
  search          tsvector    not null generated always as (
                    setweight(to_tsvector('simple', headline), 'A')
                    || setweight(to_tsvector('simple', left(text, 100000)), 'B')
                  ) stored,
  constraint article_pk primary key (id),
  constraint article_state_known check (state in ('new', 'editing', 'review', 'published', 'spiked', 'withdrawn')),
  constraint article_versions_in_order check (current_version between 1 and latest_version
                                              and source_version between 1 and latest_version)
);
create index article_by_updated on article (updated desc, id desc);
create index article_by_published on article (coalesce(published, timestamptz '0001-01-01 00:00:00+00') desc, id desc);
create index article_by_state on article (state, updated desc, id desc);
create index article_by_source on article (source, updated desc, id desc);
create index article_search on article using gin (search);

-- Never changed once written.
create table article_version (
  article_id uuid        not null,
  number     integer     not null,
  origin     text        not null,
  author     text        not null,
  content    jsonb       not null,
  text       text        not null,
  created    timestamptz not null,
  constraint article_version_pk primary key (article_id, number),
  constraint article_version_of_article foreign key (article_id) references article (id),
  constraint article_version_number_positive check (number > 0),
  constraint article_version_origin_known check (origin in ('source', 'editor'))
);
