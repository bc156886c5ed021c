alter table article
  add column assignee      text,        -- the desk's, not the text's: no version is made for it
  add column source_base   integer,     -- the source's version that the current text was made from, or last compared with
  add column lock_holder   text,        -- the token's subject; all four, or none
  add column lock_name     text,
  add column lock_since    timestamptz,
  add column lock_until    timestamptz,
  add column deleted       timestamptz, -- kept, so that its address can answer 410 and it can be restored
  add column deleted_by    text;

-- Until now an editor's text, once there, stayed current: it was made from the last version of the source before it.
update article a
set source_base = (select max(v.number)
                   from article_version v
                   where v.article_id = a.id
                     and v.origin = 'source'
                     and v.number < coalesce((select min(e.number)
                                              from article_version e
                                              where e.article_id = a.id and e.origin = 'editor'),
                                             a.latest_version + 1));

alter table article
  alter column source_base set not null,
  add constraint article_source_base_in_order check (source_base between 1 and source_version),
  add constraint article_lock_whole check (num_nulls(lock_holder, lock_name, lock_since, lock_until) in (0, 4)),
  add constraint article_deletion_whole check (num_nulls(deleted, deleted_by) in (0, 2));

alter table article_version
  add column note text; -- why it was made

-- Never changed once written.
create table state_change (
  article_id uuid        not null,
  number     integer     not null,
  from_state text        not null,
  to_state   text        not null,
  version    integer     not null, -- what was current: the text that was published, say
  author     text        not null,
  note       text,
  created    timestamptz not null,
  constraint state_change_pk primary key (article_id, number),
  constraint state_change_of_version foreign key (article_id, version) references article_version (article_id, number)
);

-- What the holder of a lock has written and not saved.
create table lock_draft (
  article_id  uuid        not null,
  holder      text        not null,
  holder_name text        not null,
  version     integer     not null, -- what it was written on
  draft       jsonb       not null, -- a JSON Merge Patch, as it was sent
  saved       timestamptz not null,
  constraint lock_draft_pk primary key (article_id),
  constraint lock_draft_of_version foreign key (article_id, version) references article_version (article_id, number)
);
