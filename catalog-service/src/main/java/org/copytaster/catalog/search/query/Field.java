package org.copytaster.catalog.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code field:value} can name, in the plural and by the other names people try. */
public enum Field {
    /** Everything that is said in an article or of it; what a word without a field is looked for in. */
    ANYWHERE,
    HEADLINE("title"),
    DECK("standfirst"),
    BODY("text"),
    CAPTION,
    BYLINE("author", "by"),
    SOURCE,
    KEYWORD("tag", "tags"),
    SUBJECT("topic"),
    LANGUAGE("lang"),
    STATE("status"),
    ASSIGNEE,
    PERSON("people"),
    ORGANISATION("organization", "org"),
    PLACE("location"),
    URL("link"),
    EXTERNALID("guid");

    private final List<String> otherNames;

    Field(String... otherNames) {
        this.otherNames = List.of(otherNames);
    }

    /** Whatever its case; nothing where it is no field, so that {@code 10:30} stays what it is. */
    static Optional<Field> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field != ANYWHERE && field.isCalled(wanted))
                .findFirst();
    }

    private boolean isCalled(String wanted) {
        String own = name().toLowerCase(Locale.ROOT);
        return wanted.equals(own) || wanted.equals(own + "s") || otherNames.contains(wanted);
    }
}
