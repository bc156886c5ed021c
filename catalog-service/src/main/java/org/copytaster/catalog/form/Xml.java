package org.copytaster.catalog.form;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes markup that is well-formed whatever the text. A value of null is not there, and neither is its element. */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** With the XML declaration. */
    static String document(Consumer<Xml> root) {
        return write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", root);
    }

    static String write(String begin, Consumer<Xml> root) {
        StringWriter text = new StringWriter().append(begin);
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
            root.accept(new Xml(writer));
            writer.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return text.append('\n').toString();
    }

    Xml element(String name, Consumer<Xml> inside) {
        try {
            out.writeStartElement(name);
            inside.accept(this);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    Xml element(String name, String text) {
        return text == null ? this : element(name, inside -> inside.text(text));
    }

    /** On one line, as attributes have it and some elements want it. */
    Xml line(String name, String text) {
        return text == null ? this : element(name, text.replaceAll("[\\t\\n\\r]", " "));
    }

    /** One that never has anything in it. */
    Xml empty(String name, Consumer<Xml> attributes) {
        try {
            out.writeEmptyElement(name);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        attributes.accept(this);
        return this;
    }

    Xml attribute(String name, Object value) {
        if (value != null) {
            try {
                out.writeAttribute(name, LegalText.of(value.toString()));
            } catch (XMLStreamException e) {
                throw broken(e);
            }
        }
        return this;
    }

    Xml text(String text) {
        try {
            out.writeCharacters(LegalText.of(text));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    /** Into memory nothing can fail but the order of the calls. */
    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("Markup written in the wrong order", e);
    }
}
