create table annotation (
  id           uuid        not null,
  article_id   uuid        not null,
  version      integer     not null, -- the article's version that was annotated
  revision     integer     not null, -- of the annotation itself; its ETag
  motivation   text        not null,
  creator      text        not null, -- the token's subject
  creator_name text        not null,
  range_start  integer     not null, -- in code points of that version's text
  range_end    integer     not null,
  document     jsonb       not null, -- as the client sent it
  created      timestamptz not null,
  deleted      timestamptz,          -- kept, so that its address can answer 410
  constraint annotation_pk primary key (id),
  constraint annotation_of_version foreign key (article_id, version) references article_version (article_id, number),
  constraint annotation_range_in_order check (0 <= range_start and range_start <= range_end)
);
create index annotation_by_article on annotation (article_id, range_start, id) where deleted is null;
