package org.copytaster.ingest.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a site calls itself, and so is no part of a title and no author.
 *
 * @param keys its names as {@link Said#key} writes them
 */
record Site(Set<String> keys) {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+(?:[|\\-–—·•»«›:/~]|::|//)\\s+|\\s*\\|\\s*|\\s*｜\\s*|(?<=\\S)--(?=\\S)");
    private static final Pattern HOST = Pattern.compile("(?i)^https?://(?:www\\d?\\.|m\\.)?([^/:]+)");
    private static final int SHORT_NAME = 4;
    private static final int MOST_WORDS = 6;

    /** @param names what the page gives as its site's or publisher's name; blank ones are passed over */
    static Site of(String url, Stream<String> names) {
        Matcher host = HOST.matcher(url == null ? "" : url);
        Stream<String> domain = host.find() ? domain(host.group(1)) : Stream.empty();
        return new Site(Stream.concat(names, domain)
                .map(Said::key)
                .filter(key -> key.length() > 1)
                .collect(Collectors.toSet()));
    }

    private static Stream<String> domain(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        String name = labels.length < 2 ? host : labels[labels.length - 2];
        if (name.length() < SHORT_NAME && labels.length > 2) {
            name = labels[labels.length - 3];
        }
        return Stream.of(host, name);
    }

    boolean isCalled(String text) {
        String key = Said.key(text);
        return keys.contains(key)
                || key.length() >= SHORT_NAME
                        && keys.stream()
                                .anyMatch(name -> name.length() >= SHORT_NAME
                                        && (key.startsWith(name) || key.endsWith(name))
                                        && key.length() <= name.length() * 2);
    }

    /** "Ferry strikes pier | News | Harbour Wire" without what is the site's; also where the site comes first. */
    String without(String title) {
        String rest = title.strip();
        while (true) {
            Matcher separator = SEPARATOR.matcher(rest);
            int firstEnd = -1;
            int firstStart = -1;
            int lastStart = -1;
            int lastEnd = -1;
            while (separator.find()) {
                if (firstStart < 0) {
                    firstStart = separator.start();
                    firstEnd = separator.end();
                }
                lastStart = separator.start();
                lastEnd = separator.end();
            }
            if (lastStart > 0 && isCalled(rest.substring(lastEnd))) {
                rest = rest.substring(0, lastStart).strip();
            } else if (firstStart > 0 && isCalled(rest.substring(0, firstStart))) {
                rest = rest.substring(firstEnd).strip();
            } else if (lastStart > 0 && isBar(rest, lastStart, lastEnd) && isShort(rest, lastStart, lastEnd)) {
                rest = rest.substring(0, lastStart).strip();
            } else {
                return rest;
            }
        }
    }

    /** A bar parts title and site, whatever the site is called; a dash may as well be the title's own. */
    private static boolean isBar(String text, int start, int end) {
        return text.substring(start, end).matches("\\s*[|｜»]\\s*");
    }

    private static boolean isShort(String text, int start, int end) {
        String last = text.substring(end);
        return last.split("\\s+").length <= MOST_WORDS && last.length() < start;
    }
}
