package org.copytaster.ingest.format.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who a mail is from.
 *
 * @param name as it is shown, or null
 * @param local the address before the sign, in small letters; may be empty
 * @param domain behind it, in small letters; may be empty
 */
record Sender(String name, String local, String domain) {
    private static final Pattern NAMED = Pattern.compile("^(.*?)<([^<>]*)>");
    private static final Pattern COMMENTED = Pattern.compile("^(\\S+@\\S+)\\s*\\(([^()]*)\\)");
    private static final Pattern BARE = Pattern.compile("^(\\S+@[^\\s,;]+)");
    private static final Pattern ASIDE = Pattern.compile(
            "(?iu)\\s+(?:via|on behalf of|im auftrag von|pour)\\s+.*$|\\s*\\([^()]*\\)$|\\s+[|/–—-]\\s+.*$|\\s+@\\s+.*$");
    private static final Pattern PERSON = Pattern.compile(
            "(?u)^(?:(?:Dr|Prof|Mag|Ing)\\.?\\s+)*\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|di|du|van|von|der|den|del|la|le|al|bin|ter|zu)){1,4}$");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "(?iu).*\\b(?:press|presse\\p{L}*|media|news\\p{L}*|office|team|desk|editor(?:s|ial)?|redaktion|rédaction|redacción|service|agency|agentur|agence|"
                    + "university|universität|université|institute?|institut|ministry|ministerium|ministère|city|stadt|council|department|police|polizei|"
                    + "foundation|stiftung|association|verein|verband|society|union|party|group|holding|inc|ltd|llc|gmbh|ag|se|plc|corp|company|co|kg|e\\.?v|"
                    + "communications?|kommunikation|pr|info|support|noreply|mail|list|updates?|alerts?|wire|times|post|radio|tv|museum|theat(?:er|re)|festival|airport|port|hospital|bank)\\b.*");
    private static final Pattern ROLE = Pattern.compile(
            "(?:press|presse|media|medien|news|newsletter|info|contact|kontakt|office|redaktion|editor|desk|pr|noreply|no-reply|donotreply|hello|mail|admin|communications?|team|service)\\b.*");
    private static final Set<String> FREE = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "gmx.at",
            "gmx.ch",
            "web.de",
            "t-online.de",
            "freenet.de",
            "orange.fr",
            "free.fr",
            "laposte.net",
            "proton.me",
            "protonmail.com",
            "mail.ru",
            "yandex.ru",
            "qq.com",
            "163.com",
            "libero.it",
            "posteo.de",
            "mailbox.org",
            "zoho.com",
            "comcast.net");

    static Sender of(String field) {
        Matcher named = NAMED.matcher(field);
        if (named.find()) {
            return of(named.group(1), named.group(2));
        }
        Matcher commented = COMMENTED.matcher(field);
        if (commented.find()) {
            return of(commented.group(2), commented.group(1));
        }
        Matcher bare = BARE.matcher(field);
        return bare.find() ? of("", bare.group(1)) : of(field, "");
    }

    private static Sender of(String name, String address) {
        String shown = name.replaceAll("[\"\\\\]", "").strip().replaceFirst("^'(.*)'$", "$1");
        String mail = address.strip().toLowerCase(Locale.ROOT);
        int at = mail.lastIndexOf('@');
        return new Sender(
                shown.isEmpty() || shown.indexOf('@') >= 0 ? null : shown,
                mail.substring(0, Math.max(at, 0)),
                mail.substring(at + 1));
    }

    /** The name, where it is a person's; an organization that is called like a person is told by its address. */
    Optional<String> person() {
        if (name == null) {
            return Optional.empty();
        }
        String bare = ASIDE.matcher(name)
                .replaceFirst("")
                .replaceFirst("^([\\p{L}\\p{M}'’ -]+), ([\\p{L}\\p{M}'’. -]+)$", "$2 $1");
        boolean shaped =
                PERSON.matcher(bare).matches() && !ORGANIZATION.matcher(bare).matches();
        boolean company =
                !bare.isBlank() && !FREE.contains(domain) && letters(domain).contains(letters(bare));
        return shaped && !company && (isIn(local, bare) || !ROLE.matcher(local).matches())
                ? Optional.of(bare)
                : Optional.empty();
    }

    /** The organization by its name, else by its domain; free mail is nobody's. */
    Optional<String> organization() {
        if (name != null && person().isEmpty()) {
            return Optional.of(name);
        }
        return domain.indexOf('.') > 0 && !FREE.contains(domain)
                ? Optional.of(domain.replaceFirst(
                        "^(?:mail|mailing|news|newsletter|email|em|e|lists?|mg|smtp)\\.(?=.+\\.)", ""))
                : Optional.empty();
    }

    private static boolean isIn(String local, String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s.'’-]+"))
                .anyMatch(part -> part.length() > 2 && local.contains(part));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
