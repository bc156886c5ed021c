create table webhook (
  id              uuid        not null,
  url             text        not null,
  description     text,
  kinds           text[]      not null, -- of changes that are wanted; empty for all
  state           text,                 -- only changes after which the article is in it
  enabled         boolean     not null,
  disabled_at     timestamptz,
  disabled_reason text,
  position        bigint      not null, -- of the last change that was looked at
  failures        integer     not null default 0, -- in a row, over all its deliveries
  failing_since   timestamptz,
  not_before      timestamptz,          -- the receiver is left alone until then
  created         timestamptz not null,
  created_by      text        not null,
  updated         timestamptz not null,
  constraint webhook_pk primary key (id),
  constraint webhook_disabled_whole check (enabled = (disabled_at is null) and num_nulls(disabled_at, disabled_reason) in (0, 2)),
  constraint webhook_failing_whole check ((failures = 0) = (failing_since is null))
);

-- Kept as they are and not as a hash, because they sign.
create table webhook_secret (
  id         bigint      generated always as identity,
  webhook_id uuid        not null,
  secret     bytea       not null,
  created    timestamptz not null,
  expires    timestamptz, -- null for the newest
  constraint webhook_secret_pk primary key (id),
  constraint webhook_secret_of_webhook foreign key (webhook_id) references webhook (id) on delete cascade
);
create index webhook_secret_by_webhook on webhook_secret (webhook_id, id);

-- What is to be sent and what was sent: queue and log in one, so that there is no moment between them. The lease is a
-- random token for as long as somebody sends; a process that overslept finds a stranger's in its place.
create table webhook_delivery (
  id              bigint      generated always as identity,
  webhook_id      uuid        not null,
  message_id      text        not null,
  position        bigint,      -- of the change; null for a test
  article_id      uuid,
  status          text        not null,
  attempts        integer     not null default 0,
  next_attempt    timestamptz,
  lease           uuid,
  leased_until    timestamptz,
  last_attempt    timestamptz,
  response_status integer,     -- null where there was no answer
  duration_ms     integer,
  response        text,        -- the beginning of what the receiver answered
  error           text,        -- why there was no answer
  created         timestamptz not null,
  constraint webhook_delivery_pk primary key (id),
  constraint webhook_delivery_of_webhook foreign key (webhook_id) references webhook (id) on delete cascade,
  constraint webhook_delivery_once unique (webhook_id, position),
  constraint webhook_delivery_status_known check (status in ('pending', 'delivered', 'failed')),
  constraint webhook_delivery_due check ((status = 'pending') = (next_attempt is not null)),
  constraint webhook_delivery_lease_whole check (num_nulls(lease, leased_until) in (0, 2))
);
create index webhook_delivery_log on webhook_delivery (webhook_id, id);
create index webhook_delivery_pending on webhook_delivery (webhook_id, position) where status = 'pending';
create index webhook_delivery_in_order on webhook_delivery (webhook_id, article_id, position) where status = 'pending';
create index webhook_delivery_finished on webhook_delivery (last_attempt) where status <> 'pending';
