package org.copytaster.ingest.normalize;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article's address, without what only says how a reader came to it. Two equal ones are the same page. */
public record CanonicalUrl(String value) {
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_\\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|"
                    + "mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|oly_\\w+|vero_\\w+|wt_?mc\\w*|at_(?:medium|campaign|link\\w*|format|ptr\\w*|bbc_team)|"
                    + "ocid|cmpid|icid|ns_\\w+|spm|xtor|ref_src|ref_url|smid|s_cid|__twitter_impression)");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^!#$%&'()*+,/:;=?@\\[\\]~\\w.-]");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final int LONGEST = 2000;

    /** The canonical form, or nothing where this is no address of a web page. */
    public static Optional<CanonicalUrl> of(String url) {
        if (url == null || url.isBlank() || url.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(encode(url.strip()));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getHost() == null || uri.getPort() > 65535) {
                return Optional.empty();
            }
            return Optional.of(new CanonicalUrl(scheme + "://" + authority(uri, scheme) + path(uri) + query(uri)));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** Relative to the page it stands on; {@code base} may be null. */
    public static Optional<CanonicalUrl> of(String url, String base) {
        return of(url).or(() -> resolve(url, base));
    }

    private static Optional<CanonicalUrl> resolve(String url, String base) {
        try {
            return base == null || url == null || url.isBlank()
                    ? Optional.empty()
                    : of(new URI(encode(base.strip()))
                            .resolve(new URI(encode(url.strip())))
                            .toString());
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether this is a site's front page, which is never an article's address. */
    boolean isFrontPage() {
        return value.indexOf('/', "https://".length()) == value.length() - 1;
    }

    private static String authority(URI uri, String scheme) {
        int port = uri.getPort();
        boolean usual = port < 0 || port == (scheme.equals("http") ? 80 : 443);
        return uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }

    private static String path(URI uri) {
        String path = uri.normalize().getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Stream.of(uri.getRawQuery().split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter ->
                        !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** People paste addresses with blanks and umlauts in them; browsers take these, java.net.URI does not. */
    private static String encode(String url) {
        String encoded = NOT_ALLOWED.matcher(url).replaceAll(match -> percent(match.group()));
        return LONE_PERCENT.matcher(encoded).replaceAll("%25");
    }

    private static String percent(String character) {
        StringBuilder out = new StringBuilder();
        for (byte b : character.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            out.append(String.format("%%%02X", b));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
