-- What happened to articles, in an order that everybody sees alike. An entry gets its position after its transaction
-- committed: a number given any earlier would be passed over by readers when a later one commits first. Positions have no
-- gap, and what was read behind one never gets anything before it.
create sequence change_seq;

create table change (
  id         bigint      not null, -- order of writing; of one article that is the order of its transactions
  position   bigint,               -- null until it was given one
  article_id uuid        not null,
  version    integer     not null, -- current after it
  state      text        not null, -- of the article, after it
  kinds      text[]      not null,
  author     text        not null,
  note       text,
  created    timestamptz not null,
  constraint change_pk primary key (id),
  constraint change_position_once unique (position),
  constraint change_kinds_known check (kinds <@ array['created', 'body', 'metadata', 'state', 'annotation', 'deleted']
                                       and cardinality(kinds) > 0)
);
create index change_waiting on change (id) where position is null;
create index change_by_article on change (article_id, id);

-- Who mirrors the catalog begins with all that is there.
insert into change (id, article_id, version, state, kinds, author, created)
select nextval('change_seq'), id, current_version, state, array['created'], author, created
from (select a.id, a.current_version, a.state, v.author, a.created
      from article a
      join article_version v on v.article_id = a.id and v.number = 1
      where a.deleted is null
      order by a.created, a.id) there;
