package org.copytaster.catalog.search.syndication;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written out, with what XML cannot hold left out. */
class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    XmlText() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    XmlText open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    xml.writeAttribute(attributes[i], storable(attributes[i + 1]));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
    }

    XmlText close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
    }

    XmlText empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** Nothing where there is no value. */
    XmlText element(String name, String value, String... attributes) {
        if (value == null) {
            return this;
        }
        open(name, attributes);
        try {
            xml.writeCharacters(storable(value));
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
        return close();
    }

    String end() {
        try {
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw cannotHappen(e);
        }
    }

    /** XML 1.0 has no way to write control characters, nor halves of pairs. */
    private static String storable(String value) {
        return value.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IllegalStateException cannotHappen(XMLStreamException e) {
        return new IllegalStateException("Nothing is written to but memory", e);
    }
}
