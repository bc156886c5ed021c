package org.copytaster.ingest.format.mail;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.ingest.format.html.HtmlFragment;
import org.copytaster.ingest.format.mail.MailNode.Leaf;
import org.copytaster.ingest.format.mail.MailNode.Message;
import org.copytaster.ingest.format.mail.MailNode.Multipart;

/**
 * A mail's parts by what they are for.
 *
 * @param body what the reader sees as the mail's text, in order
 * @param messages mails that were put into it
 * @param attachments all else, but for pictures of the text and signatures
 */
record Contents(List<Leaf> body, List<Message> messages, List<Leaf> attachments) {

    static Contents of(List<MailNode> nodes) {
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        nodes.forEach(contents::add);
        return contents;
    }

    private void add(MailNode node) {
        switch (node) {
            case Message message -> messages.add(message);
            case Multipart multipart -> add(multipart);
            case Leaf leaf when leaf.isBody() -> body.add(leaf);
            case Leaf leaf when leaf.isSeal() -> {}
            case Leaf leaf -> attachments.add(leaf);
        }
    }

    private void add(Multipart multipart) {
        switch (multipart.subtype()) {
            case "alternative" -> addBest(multipart.parts());
            case "related" -> addRelated(multipart.parts());
            default -> multipart.parts().forEach(this::add);
        }
    }

    /** The pictures in it are the text's own, and without it they are nothing. */
    private void addRelated(List<MailNode> parts) {
        parts.stream()
                .filter(part -> !(part instanceof Leaf leaf && leaf.type().startsWith("image/")))
                .forEach(this::add);
    }

    /**
     * The same text in several ways, the best last. HTML has headings and lists; but some programs send next to nothing in it, or
     * send a plain text that says no more than that HTML is needed.
     */
    private void addBest(List<MailNode> parts) {
        List<Contents> ways = parts.stream().map(part -> of(List.of(part))).toList();
        int most = ways.stream().mapToInt(Contents::words).max().orElse(0);
        Contents best = null;
        for (Contents way : ways) {
            boolean whole = way.words() * 2 >= most && way.words() > 0;
            boolean better = best == null || way.isHtml() || !best.isHtml();
            best = whole && better ? way : best;
            attachments.addAll(way.attachments());
            messages.addAll(way.messages());
        }
        if (best != null) {
            body.addAll(best.body());
        }
    }

    private boolean isHtml() {
        return body.stream().anyMatch(Leaf::isHtml);
    }

    private int words() {
        return body.stream()
                .map(leaf -> leaf.isHtml()
                        ? HtmlFragment.text(leaf.text().text())
                        : leaf.text().text())
                .mapToInt(MailBody::words)
                .sum();
    }
}
