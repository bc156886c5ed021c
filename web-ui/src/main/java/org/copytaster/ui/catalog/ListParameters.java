package org.copytaster.ui.catalog;

import jakarta.ws.rs.QueryParam;

/** Query parameters of the catalog's list; null ones are left out. */
record ListParameters(
        @QueryParam("q") String q,
        @QueryParam("state") String state,
        @QueryParam("facets") String facets,
        @QueryParam("cursor") String cursor,
        @QueryParam("limit") int limit) {}
