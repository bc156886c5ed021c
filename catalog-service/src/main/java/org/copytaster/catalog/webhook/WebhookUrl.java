package org.copytaster.catalog.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.copytaster.catalog.problem.ProblemException;

/** What may be subscribed. What a name means is looked at when it is called; here only what the text itself says. */
final class WebhookUrl {
    private WebhookUrl() {}

    /** @throws ProblemException 422 where it cannot be called, whatever its name means */
    static void require(String url, boolean allowHttp, CallableAddresses addresses) {
        whatIsWrong(url, allowHttp, addresses).ifPresent(wrong -> {
            throw ProblemException.invalid("url", wrong);
        });
    }

    static Optional<String> whatIsWrong(String url, boolean allowHttp, CallableAddresses addresses) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of("is no URL");
        }
        boolean known = "https".equals(uri.getScheme()) || allowHttp && "http".equals(uri.getScheme());
        if (!known) {
            return Optional.of("must begin with https://");
        }
        if (uri.getHost() == null) {
            return Optional.of("must name a host; one with other letters than a to z in its Punycode form");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            return Optional.of("must have a port from 1 to 65535");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of("must have no user and no fragment");
        }
        return literal(uri.getHost())
                .filter(address -> !addresses.isCallable(address))
                .map(address ->
                        "must be an address that may be called: a public one, or of a network this deployment opens");
    }

    private static Optional<InetAddress> literal(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a name
        }
    }
}
