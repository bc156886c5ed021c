package org.copytaster.bench.article;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What becomes of articles on a desk: most are looked at by nobody, some are corrected, edited, annotated, published. */
final class Histories {
    private static final List<String> DESK = List.of("reader", "editor", "chief", "admin");

    private final SplittableRandom random;
    private final List<Step> steps = new ArrayList<>();
    private Content content;
    private String state = "new";
    private Instant now;

    Histories(SplittableRandom random) {
        this.random = random;
    }

    List<Step> of(Content submitted) {
        content = submitted;
        now = submitted.published().plusSeconds(20 + random.nextInt(600));
        steps.add(new Step.Submit(now, content));
        for (int more = random.nextInt(10) == 0 ? 1 + random.nextInt(2) : 0; more > 0; more--) {
            correct();
        }
        if (random.nextInt(20) == 0) {
            edit();
        }
        if (random.nextInt(12) == 0) {
            steps.add(new Step.Assign(later(), DESK.get(random.nextInt(DESK.size()))));
        }
        move();
        if (random.nextInt(30) == 0) {
            for (int more = 1 + random.nextInt(3); more > 0; more--) {
                note();
            }
        }
        return List.copyOf(steps);
    }

    private Instant later() {
        now = now.plus(Duration.ofSeconds(60 + random.nextInt(7_200)));
        return now;
    }

    /** The source changes its headline and a paragraph, and writes on. */
    private void correct() {
        Prose prose = prose();
        List<Block> blocks = new ArrayList<>(content.blocks());
        int changed = random.nextInt(blocks.size());
        Block old = blocks.get(changed);
        blocks.set(changed, new Block(old.id(), old.type(), old.text() + " " + prose.sentence()));
        blocks.add(new Block("b" + (blocks.size() + 1), "paragraph", prose.sentence()));
        content = content.corrected(prose.headline(), blocks, later());
        steps.add(new Step.Submit(now, content));
    }

    private void edit() {
        Prose prose = prose();
        Step.Edit edit = new Step.Edit(later(), prose.headline(), prose.sentence());
        content = content.edited(edit.headline(), edit.deck());
        steps.add(edit);
        state = "editing";
    }

    private void move() {
        int goal = random.nextInt(100);
        if (goal < 22) {
            go("editing", "review", "published");
            if (goal < 2) {
                go("withdrawn");
            }
        } else if (goal < 26) {
            go("editing", "review");
        } else if (goal < 30) {
            go("editing");
        } else if (goal < 36) {
            go("spiked");
        }
    }

    private void go(String... way) {
        for (String to : way) {
            if (!to.equals(state)) {
                steps.add(new Step.Move(later(), state, to, to.equals("spiked") ? "not for us" : null));
                state = to;
            }
        }
    }

    /** On a few words of a block. */
    private void note() {
        String text = content.text();
        Block block = content.blocks().get(random.nextInt(content.blocks().size()));
        int from = text.indexOf(block.text());
        int start = text.codePointCount(0, from);
        int length = block.text().codePointCount(0, block.text().length());
        int end = start + 1 + random.nextInt(Math.min(length, 120));
        steps.add(new Step.Note(
                later(),
                start,
                end,
                part(text, start, end),
                part(text, Math.max(0, start - 32), start),
                part(text, end, end + 32),
                prose().sentence()));
    }

    private static String part(String text, int start, int end) {
        int all = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, Math.min(end, all)));
    }

    private Prose prose() {
        return new Prose(language(), random);
    }

    private Language language() {
        return Language.valueOf(content.language().toUpperCase(java.util.Locale.ROOT));
    }
}
