-- What was handed in, byte for byte. Never changed.
CREATE TABLE submission (
    id              uuid        CONSTRAINT submission_pk PRIMARY KEY,
    bytes           bytea       NOT NULL,
    size            integer     NOT NULL,
    sha256          text        NOT NULL,
    media_type      text,
    source          text        NOT NULL,
    source_url      text,
    external_id     text,
    published       text,
    submitter       text        NOT NULL,
    idempotency_key text,
    received        timestamptz NOT NULL,
    CONSTRAINT submission_idempotency UNIQUE (submitter, idempotency_key)
);

CREATE INDEX submission_by_source ON submission (source, id DESC);

-- What became of it.
CREATE TABLE receipt (
    id              uuid        CONSTRAINT receipt_pk PRIMARY KEY
                                CONSTRAINT receipt_of_submission REFERENCES submission (id),
    status          text        NOT NULL CONSTRAINT receipt_status CHECK
                                (status IN ('received', 'normalized', 'delivered', 'unchanged', 'quarantined')),
    attempts        integer     NOT NULL,
    next_attempt_at timestamptz,
    lease           uuid,
    leased_until    timestamptz,
    problem_code    text,
    problem_detail  text,
    signature       text,
    articles        jsonb       NOT NULL,
    ordering_key    text,
    updated         timestamptz NOT NULL
);

-- The worker's question: what is due? Finished receipts, nearly all of them, are not in it.
CREATE INDEX receipt_due ON receipt (id) WHERE status IN ('received', 'normalized');
CREATE INDEX receipt_in_order ON receipt (ordering_key, id) WHERE ordering_key IS NOT NULL;
CREATE INDEX receipt_by_status ON receipt (status, id DESC);
