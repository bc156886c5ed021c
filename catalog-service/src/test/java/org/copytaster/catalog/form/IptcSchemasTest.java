package org.copytaster.catalog.form;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All that we call ninjs, NewsML-G2 or NITF is what the IPTC's schemas say it is, formats of strings included. */
class IptcSchemasTest {

    @TestFactory
    Stream<DynamicTest> hardCases() {
        assumeTrue(Schemas.areThere(), Schemas::whyNot);
        return SampleItems.hardCases().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> Schemas.check(entry.getKey(), entry.getValue())));
    }

    @Provide
    Arbitrary<NewsItem> items() {
        return SampleItems.items();
    }

    @Property(tries = 300)
    @AddLifecycleHook(WithSchemas.class)
    void whateverAnArticleSays(@ForAll("items") NewsItem item) {
        Schemas.check("made up", item);
    }

    static final class WithSchemas implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return Schemas.areThere() ? SkipResult.doNotSkip() : SkipResult.skip(Schemas.whyNot());
        }
    }
}
