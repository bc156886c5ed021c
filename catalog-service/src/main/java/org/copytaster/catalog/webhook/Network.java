package org.copytaster.catalog.webhook;

import java.net.InetAddress;
import java.util.Arrays;

/** A range of addresses in CIDR notation. */
record Network(byte[] address, int prefix) {

    /** @throws IllegalArgumentException where it is none */
    static Network of(String cidr) {
        String[] parts = cidr.strip().split("/", -1);
        byte[] address = InetAddress.ofLiteral(parts[0]).getAddress();
        int prefix = parts.length == 2 && parts[1].matches("[0-9]{1,3}") ? Integer.parseInt(parts[1]) : -1;
        if (prefix < 0 || prefix > address.length * 8) {
            throw new IllegalArgumentException("Not a network in CIDR notation: " + cidr);
        }
        return new Network(address, prefix);
    }

    boolean contains(InetAddress candidate) {
        byte[] other = candidate.getAddress();
        int whole = prefix / 8;
        if (other.length != address.length || !Arrays.equals(address, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = prefix % 8;
        return rest == 0 || (address[whole] & 0xff) >> (8 - rest) == (other[whole] & 0xff) >> (8 - rest);
    }
}
