-- An annotation may be about anything the Web Annotation model allows: a passage of an article's body, headline or deck, a
-- whole article, another annotation, or something that is not in this catalog.
alter table annotation
  alter column article_id  drop not null, -- null where it is about nothing in this catalog
  alter column version     drop not null, -- all four null where it has no place in a text
  alter column range_start drop not null,
  alter column range_end   drop not null,
  add column field       text,            -- which of the article's texts it was made on
  add column motivations text[] not null default '{}',
  add column parent_id   uuid,            -- the annotation that it replies to
  add column thread_id   uuid,            -- the one that the thread began with; null for that one itself
  add column status      text,            -- null where there is nothing to be done
  add column status_by   text,            -- null where it was given when the note was made
  add column status_at   timestamptz,
  add column assignee    text,            -- user names
  add column mentions    text[] not null default '{}',
  add column canonical   text,
  add column origin      text,            -- its id elsewhere
  add column brought     boolean not null default false, -- from elsewhere, by a chief editor: its document says by whom
  add column body_text   text    not null default '',
  add column modified    timestamptz;

update annotation
set field = 'body',
    motivations = array[motivation],
    canonical = document ->> 'canonical',
    status = case
      when document ->> 'status' in ('open', 'resolved', 'accepted', 'rejected') then document ->> 'status'
      when motivation in ('commenting', 'questioning', 'assessing', 'editing', 'moderating') then 'open'
    end,
    body_text = coalesce(document #>> '{body,value}', document ->> 'bodyValue', ''),
    modified = coalesce(deleted, created);

alter table annotation
  drop column motivation,
  alter column modified set not null,
  alter column motivations drop default,
  alter column mentions drop default,
  alter column brought drop default,
  alter column body_text drop default,
  -- like an article's: no language, and so much of it as a tsvector surely holds
  add column search tsvector not null generated always as (to_tsvector('simple', left(body_text, 100000))) stored,
  add constraint annotation_parent foreign key (parent_id) references annotation (id),
  add constraint annotation_thread foreign key (thread_id) references annotation (id),
  add constraint annotation_reply_in_thread check ((parent_id is null) = (thread_id is null)),
  add constraint annotation_field_known check (field in ('body', 'headline', 'deck')),
  add constraint annotation_status_known check (status in ('open', 'resolved', 'accepted', 'rejected')),
  add constraint annotation_place_whole check (num_nulls(field, version, range_start, range_end) in (0, 4)),
  add constraint annotation_place_in_article check (field is null or article_id is not null),
  add constraint annotation_of_article foreign key (article_id) references article (id);

-- Containers list in the order of creation, which a version 7 UUID has: what comes later is behind what was there.
drop index annotation_by_article;
create index annotation_by_article on annotation (article_id, id) where deleted is null;
create index annotation_in_order on annotation (id) where deleted is null;
create index annotation_open on annotation (article_id) where deleted is null and status = 'open';
create index annotation_by_assignee on annotation (assignee, id) where deleted is null and assignee is not null;
create index annotation_by_thread on annotation (thread_id) where thread_id is not null;
create index annotation_by_canonical on annotation (canonical) where canonical is not null;
create index annotation_by_origin on annotation (origin) where origin is not null;
create index annotation_by_mention on annotation using gin (mentions);
create index annotation_search on annotation using gin (search);

alter table annotation_placement
  add column field text    not null default 'body',
  add column kept  boolean not null default false, -- an orphan that somebody looked at and left so
  add column by_hand boolean not null default false, -- somebody has said where it stands, here or in an earlier version
  add constraint annotation_placement_field_known check (field in ('body', 'headline', 'deck'));
alter table annotation_placement
  alter column field drop default,
  alter column kept drop default,
  alter column by_hand drop default;
create index annotation_placement_to_look_at on annotation_placement (version, annotation_id)
  where (state <> 'placed' or changed) and not kept;

-- What people said of a note's place. Never changed once written.
create table annotation_settlement (
  annotation_id uuid        not null,
  number        integer     not null,
  action        text        not null,
  version       integer     not null, -- of the article
  place_before  jsonb       not null, -- state, field, start, end
  place_after   jsonb       not null,
  author        text        not null,
  note          text,
  created       timestamptz not null,
  constraint annotation_settlement_pk primary key (annotation_id, number),
  constraint annotation_settlement_of_annotation foreign key (annotation_id) references annotation (id),
  constraint annotation_settlement_action_known check (action in ('confirm', 'reattach', 'keep'))
);

-- Lists of annotations that somebody has elsewhere, as they were sent.
create table annotation_collection (
  id           uuid        not null,
  creator      text        not null, -- the token's subject
  creator_name text        not null,
  document     jsonb       not null,
  created      timestamptz not null,
  constraint annotation_collection_pk primary key (id)
);
