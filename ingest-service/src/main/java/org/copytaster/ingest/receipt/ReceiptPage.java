package org.copytaster.ingest.receipt;

import java.util.List;

/** @param next the cursor of the following page, null on the last */
public record ReceiptPage(List<ReceiptView> items, String next) {}
