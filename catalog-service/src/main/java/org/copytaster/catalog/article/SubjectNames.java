package org.copytaster.catalog.article;

import java.util.List;
import org.copytaster.catalog.content.Subject;
import org.copytaster.catalog.content.Warning;

/** What is known of subjects. Asked here, answered by the vocabularies, which stand above this package. */
public interface SubjectNames {

    /**
     * Each with a name where one is known for its code; a name that was sent stays.
     *
     * @param language of the names, a BCP 47 tag; null for none in particular
     */
    List<Subject> named(List<Subject> subjects, String language);

    /** About codes that no vocabulary has, and those that are retired. */
    List<Warning> warnings(List<Subject> subjects);
}
