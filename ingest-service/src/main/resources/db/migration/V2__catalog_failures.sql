-- How often the catalog broke over this one, to be told from a catalog that is away.
ALTER TABLE receipt
    ADD COLUMN catalog_failures integer NOT NULL DEFAULT 0,
    ADD COLUMN failing_since    timestamptz;
