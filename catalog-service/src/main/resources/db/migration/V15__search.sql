-- Search has an index of its own, fed from the change log: taking an article in no longer pays for one in here.
drop index article_search;
alter table article drop column search;

-- What somebody looks for again and again: the parameters of a list, as its address has them.
create table saved_search (
  id         uuid        not null,
  revision   integer     not null, -- its ETag
  owner      text        not null, -- the token's subject
  owner_name text        not null,
  name       text        not null,
  query      text        not null,
  shared     boolean     not null, -- others see it, and only its owner changes it
  created    timestamptz not null,
  updated    timestamptz not null,
  constraint saved_search_pk primary key (id),
  constraint saved_search_name_once unique (owner, name)
);
create index saved_search_shared on saved_search (name, id) where shared;

-- Where the index is that all replicas share, and how far it has come; unused where each has one of its own.
create table search_index (
  name     text    not null, -- what the names of the cluster's indexes begin with
  place    text    not null, -- name of one of them
  serving  boolean not null, -- it is searched; another one is being built, or left over
  position bigint  not null, -- all changes up to this one are in it
  article  uuid,             -- of the change at that position
  changed  timestamptz,      -- when that change was made
  constraint search_index_pk primary key (place)
);
create unique index search_index_serving_one on search_index (name) where serving;
