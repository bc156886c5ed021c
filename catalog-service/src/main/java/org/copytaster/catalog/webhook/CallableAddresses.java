package org.copytaster.catalog.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a stranger's URL may make this service call: public ones, and those of networks that the deployment
 * opens. What is not public is in the IANA special-purpose address registries (RFC 6890 and its successors).
 */
@ApplicationScoped
class CallableAddresses {
    private static final List<Network> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8",
                    "100.64.0.0/10", // behind a provider's NAT; some clouds keep their metadata there
                    "127.0.0.0/8",
                    "168.63.129.16/32", // Azure's inside
                    "169.254.0.0/16", // link-local, with the metadata of most clouds
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3", // multicast, reserved, broadcast
                    "2001::/23", // Teredo and other protocols
                    "2001:db8::/32",
                    "2002::/16", // 6to4 wraps any IPv4 address
                    "3fff::/20")
            .map(Network::of)
            .toList();

    /** All that is assigned for use in public; loopback, unique local, link-local and multicast lie outside. */
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final int NAT64_PREFIX_BYTES = 12;

    private final List<Network> allowed;

    @Inject
    CallableAddresses(WebhookConfig config) {
        this(config.allowedNetworks().orElse(List.of()));
    }

    /** @param allowed in CIDR notation */
    CallableAddresses(Collection<String> allowed) {
        this.allowed = allowed.stream().map(Network::of).toList();
    }

    boolean isCallable(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address)) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (NAT64.contains(address)) {
            byte[] bytes = address.getAddress();
            return isPublic(v4(Arrays.copyOfRange(bytes, NAT64_PREFIX_BYTES, bytes.length)));
        }
        boolean routed = address.getAddress().length == 4 || GLOBAL_UNICAST.contains(address);
        return routed && NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
    }

    private static InetAddress v4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }
}
