package org.copytaster.ingest.format.mail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.ingest.document.DecodedText;
import org.copytaster.ingest.format.html.HtmlFragment;
import org.copytaster.ingest.format.plaintext.HeadBlocks;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.copytaster.ingest.parsed.Warning;

/** @param placed each line with the block it is of */
record HtmlBody(List<Line> placed, List<Warning> warnings) implements MailBody {

    /** @param block counted from 0, or -1 for what only parts two blocks */
    record Line(String text, int block, BlockType type) {}

    static HtmlBody of(DecodedText html, boolean answers) {
        List<Warning> warnings = new ArrayList<>(html.warnings());
        List<ParsedBlock> blocks = HtmlFragment.blocks(MailMarkup.content(html.text(), answers, warnings));
        return new HtmlBody(placed(blocks), List.copyOf(warnings));
    }

    private static List<Line> placed(List<ParsedBlock> blocks) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            ParsedBlock block = blocks.get(i);
            boolean whole = block.type() == BlockType.PREFORMATTED;
            for (String line :
                    whole ? new String[] {block.text()} : block.text().split("\n")) {
                lines.add(new Line(whole ? line : line.strip(), i, block.type()));
            }
            lines.add(new Line("", -1, BlockType.PARAGRAPH));
        }
        return List.copyOf(lines);
    }

    /** A body that came as text, as paragraphs. */
    static HtmlBody of(MailBody body) {
        return switch (body) {
            case HtmlBody html -> html;
            case MailBody.Text(List<String> lines, List<Warning> doubts) ->
                new HtmlBody(placed(HtmlFragment.paragraphs(String.join("\n", lines))), doubts);
        };
    }

    @Override
    public List<String> lines() {
        return placed.stream().map(Line::text).toList();
    }

    @Override
    public MailBody keeping(BitSet kept) {
        return new HtmlBody(MailBody.kept(placed, kept), warnings);
    }

    @Override
    public ParsedArticle read() {
        ParsedArticle.Builder article = ParsedArticle.from("mail");
        warnings.forEach(warning -> article.warn(warning.code(), warning.detail()));
        return article.body(HeadBlocks.takeFrom(blocks(), article, "dom")).build();
    }

    private List<ParsedBlock> blocks() {
        List<ParsedBlock> blocks = new ArrayList<>();
        int open = -1;
        for (Line line : placed) {
            if (line.block() >= 0 && line.block() == open) {
                String before = blocks.removeLast().text();
                blocks.add(new ParsedBlock(line.type(), before + "\n" + line.text()));
            } else if (line.block() >= 0) {
                blocks.add(new ParsedBlock(line.type(), line.text()));
                open = line.block();
            }
        }
        return blocks;
    }

    /** Two bodies of one mail, one below the other. */
    static HtmlBody joined(HtmlBody above, HtmlBody below) {
        int last = above.placed.stream().mapToInt(Line::block).max().orElse(-1);
        Stream<Line> moved = below.placed.stream()
                .map(line -> new Line(line.text(), line.block() < 0 ? -1 : line.block() + last + 1, line.type()));
        return new HtmlBody(
                Stream.concat(above.placed.stream(), moved).toList(),
                Stream.concat(above.warnings.stream(), below.warnings.stream()).toList());
    }
}
