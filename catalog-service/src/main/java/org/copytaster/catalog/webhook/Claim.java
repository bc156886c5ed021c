package org.copytaster.catalog.webhook;

import java.util.List;
import java.util.UUID;

/**
 * The right to send one delivery once, until its lease runs out.
 *
 * @param attempt counted from 1, this one included
 * @param position of the change
 */
record Claim(
        long delivery,
        UUID lease,
        int attempt,
        UUID webhook,
        String url,
        List<SigningSecret> secrets,
        String messageId,
        long position) {}
