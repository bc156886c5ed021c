package org.copytaster.ui.look;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.quarkus.annotation.VaadinServiceEnabled;
import com.vaadin.quarkus.annotation.VaadinServiceScoped;
import io.quarkus.arc.Unremovable;
import java.util.List;
import java.util.Locale;

/** Which languages the screens speak: by it Vaadin chooses the one that the reader's browser asks for. */
@VaadinServiceEnabled
@VaadinServiceScoped
@Unremovable
class Languages implements I18NProvider {

    /** The first is spoken to those whose own is not among them. */
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return Texts.in(locale, key, values);
    }
}
