package org.copytaster.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Properties ENGLISH = read("/texts/desk.properties");
    private static final Properties GERMAN = read("/texts/desk_de.properties");

    /** By itself: as a bundle, a language takes from English what it lacks. */
    private static Properties read(String file) {
        try (Reader text = new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(text);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many values a text takes; fails where it cannot be read. */
    private static int values(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyTextIsThereInGermanToo() {
        assertEquals(new TreeSet<>(ENGLISH.stringPropertyNames()), new TreeSet<>(GERMAN.stringPropertyNames()));
        ENGLISH.stringPropertyNames()
                .forEach(key -> assertEquals(values(ENGLISH.getProperty(key)), values(GERMAN.getProperty(key)), key));
    }

    @Test
    void whoseLanguageWeDoNotSpeakReadsEnglish() {
        Locale servers = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("Versions", Texts.in(Locale.FRENCH, "rail.versions"));
            assertEquals("Versionen", Texts.in(Locale.forLanguageTag("de-AT"), "rail.versions"));
        } finally {
            Locale.setDefault(servers);
        }
    }

    @Test
    void numbersAgreeWithTheirNouns() {
        assertEquals("no words", Texts.in(Locale.ENGLISH, "words", 0));
        assertEquals("1 word", Texts.in(Locale.ENGLISH, "words", 1));
        assertEquals("1,204 words", Texts.in(Locale.ENGLISH, "words", 1_204));
        assertEquals("1.204 Wörter", Texts.in(Locale.GERMAN, "words", 1_204));
    }

    @Test
    void aNameThatIsNewerThanThisScreenIsShownAsItIs() {
        assertEquals("Review", Texts.orElse("state.review", "review"));
        assertEquals("embargoed", Texts.orElse("state.embargoed", "embargoed"));
    }
}
