-- Which version a version took the place of, when it became the article's current one. Null for the first, and for a
-- version from the source that was kept beside an editor's text.
alter table article_version add column replaces integer;

-- Until now all of an editor's versions became current, and those from the source for as long as no editor had changed the text.
update article_version v
set replaces = chain.previous
from (
  select article_id, number, lag(number) over (partition by article_id order by number) as previous
  from article_version c
  where origin = 'editor'
     or not exists (select from article_version e
                    where e.article_id = c.article_id and e.origin = 'editor' and e.number < c.number)
) chain
where chain.article_id = v.article_id and chain.number = v.number;

-- Where an annotation stands in each version that it was carried to: the one it was made on, and those that were
-- current after it. Written in the transaction that writes the version, and never changed.
create table annotation_placement (
  annotation_id uuid             not null,
  version       integer          not null,
  state         text             not null,
  range_start   integer,                   -- in code points of that version's text; null for an orphan
  range_end     integer,
  changed       boolean          not null, -- the passage's text is not the one the annotation was made on
  similarity    double precision not null, -- to that; for an orphan that of the best place found
  runner_up     double precision not null, -- similarity of the next best place
  stood_in      integer          not null, -- the last version in which it had a place: this one, unless it is an orphan
  constraint annotation_placement_pk primary key (annotation_id, version),
  constraint annotation_placement_of_annotation foreign key (annotation_id) references annotation (id),
  constraint annotation_placement_state_known check (state in ('placed', 'moved', 'orphaned')),
  constraint annotation_placement_has_range check ((state = 'orphaned') = (range_start is null)
                                                   and (state = 'orphaned') = (range_end is null)),
  constraint annotation_placement_range_in_order check (0 <= range_start and range_start <= range_end)
);

insert into annotation_placement
  (annotation_id, version, state, range_start, range_end, changed, similarity, runner_up, stood_in)
select id, version, 'placed', range_start, range_end, false, 1, 0, version
from annotation;
