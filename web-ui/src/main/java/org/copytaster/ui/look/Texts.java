package org.copytaster.ui.look;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** What screens say, in the reader's language, and in English where we do not speak theirs. */
public final class Texts {
    private static final String BUNDLE = "texts.desk";

    /** Else it would be the server's own language that is spoken to those whose we do not speak. */
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** @throws java.util.MissingResourceException where there is no such text */
    public static String of(String key, Object... values) {
        return in(locale(), key, values);
    }

    /** @param otherwise what is said where there is no such text, for names that may be newer than this screen */
    public static String orElse(String key, String otherwise) {
        ResourceBundle bundle = bundle(locale());
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** Texts that the browser fills in, by the last part of their keys. */
    public static Map<String, String> all(String prefix, List<String> keys) {
        return keys.stream().collect(toMap(key -> key, key -> of(prefix + "." + key)));
    }

    static String in(Locale locale, String key, Object... values) {
        String text = bundle(locale).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_OTHERWISE);
    }

    /** Outside of a page, as in a test, English. */
    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }
}
