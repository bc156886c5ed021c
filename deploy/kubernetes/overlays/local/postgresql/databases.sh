#!/bin/sh
# One database for each owner, on the first start.
set -eu
for owner in catalog ingest keycloak; do
  psql --username postgres --set ON_ERROR_STOP=1 \
    --command "create role $owner login password '$owner'" \
    --command "create database $owner owner $owner"
done
