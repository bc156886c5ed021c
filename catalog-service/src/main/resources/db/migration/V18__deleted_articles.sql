-- What can be brought back, the latest first. Few articles are deleted, so that it costs the others nothing.
create index article_deleted on article (deleted desc, id desc) where deleted is not null;
