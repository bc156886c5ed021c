package org.copytaster.ingest.format.nitf;

import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.format.xml.XmlTree;
import org.copytaster.ingest.parsed.FormatResult;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.jsoup.nodes.Element;

/** The IPTC's News Industry Text Format, version 2 or 3, as a document of its own. */
public final class NitfFormat implements DocumentFormat {
    static final String NITF = "nitf";

    @Override
    public boolean reads(Document document) {
        return document.root().filter(root -> root.name().equals(NITF)).isPresent();
    }

    @Override
    public FormatResult parse(Document document) {
        String text = document.text().text();
        Optional<Element> root = XmlTree.root(text, document.hints().sourceUrl());
        return root.<FormatResult>map(element -> new FormatResult.Read(NITF, List.of(article(document, element))))
                .orElseGet(() -> new FormatResult.Malformed("There is no element in this NITF document."));
    }

    private static ParsedArticle article(Document document, Element root) {
        ParsedArticle.Builder article = ParsedArticle.from(NITF);
        document.text().warnings().forEach(warning -> article.warn(warning.code(), warning.detail()));
        if (!XmlTree.isWhole(document.text().text(), root)) {
            article.warn(XmlTree.CUT_OFF.code(), XmlTree.CUT_OFF.detail());
        }
        NitfArticle nitf = NitfArticle.of(root);
        nitf.describe(article);
        nitf.subjects(article);
        nitf.text(article);
        return article.build();
    }
}
