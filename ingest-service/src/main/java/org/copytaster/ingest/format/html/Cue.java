package org.copytaster.ingest.format.html;

/** What a page's author calls a part of it, by its element, role, class or id. A hint, never a verdict. */
enum Cue {
    NAVIGATION,
    RELATED,
    COMMENTS,
    SHARE,
    PROMOTION,
    CONSENT,
    FOOTER,
    ASIDE,
    AUTHOR,
    DATE,
    TAGS,
    TITLE,
    DECK,
    CAPTION,
    CREDIT,
    WIDGET,
    BODY,
    HIDDEN,
    FORM,
    FIGURE,
    TEASER
}
