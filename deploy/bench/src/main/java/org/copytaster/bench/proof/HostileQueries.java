package org.copytaster.bench.proof;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copytaster.bench.stack.Line;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.Who;

/** What nobody asks who means well. Each gets an answer that is not our fault, soon. */
public record HostileQueries(MeasuredStack stack) {

    /** @param seconds that the answer took */
    public record Result(String query, int status, double seconds) {
        /** Neither our failure nor long in coming. */
        public boolean isBounded(Duration bound) {
            return status >= 200 && status < 500 && seconds <= bound.toMillis() / 1000.0;
        }
    }

    public List<Result> ask() throws IOException {
        List<Result> results = new ArrayList<>();
        for (var query : all().entrySet()) {
            try (Line line = stack.line()) {
                long began = System.nanoTime();
                int status =
                        line.get(Who.READER, "/articles?" + query.getValue()).status();
                results.add(new Result(query.getKey(), status, (System.nanoTime() - began) / 1e9));
            }
        }
        return results;
    }

    private static Map<String, String> all() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("the most frequent words", q("the of and to in a is that for on"));
        queries.put("one letter", q("a"));
        queries.put("stars", q("*"));
        queries.put("prefixes of one letter", q(repeat("a* ", 300)));
        queries.put("a star in front", q("*e *a *o"));
        queries.put("all but", q("-zzzz"));
        queries.put("nothing but exclusions", q(repeat("-a ", 300)));
        queries.put("quotes without an end", q(repeat("\"", 999)));
        queries.put("a phrase of frequent words", q("\"" + repeat("the ", 200) + "\""));
        queries.put("brackets", q(repeat("(", 500)));
        queries.put("or", q(words(200, " OR ")));
        queries.put("operators only", q("AND OR NOT && || ! : ^ ~"));
        queries.put("fuzziness", q("aaaaaaaa~9 bbbbbbbb~"));
        queries.put("a regular expression", q("/(a+)+$/"));
        queries.put("fields that are none", q("nonsense:x id:* _all:*"));
        queries.put("a field within fields", q(repeat("headline:", 100)));
        queries.put("a thousand characters", q(repeat("ab ", 333)));
        queries.put("too many characters", q(repeat("ab ", 2_000)));
        queries.put("one long word", q(repeat("x", 999)));
        queries.put("combining marks", q("e" + repeat("\u0301", 900)));
        queries.put("both directions", q("\u202e\u202d abc \u202c"));
        queries.put("no character", "q=%00");
        queries.put("half a surrogate pair", "q=%ED%A0%80");
        queries.put("broken escapes", "q=%zz%");
        queries.put("broken UTF-8", "q=%ff%fe%c0%80");
        queries.put("SQL", q("'; drop table article; --"));
        queries.put("a page too large", "limit=201");
        queries.put("a huge page", "limit=99999999999999999999");
        queries.put("a page of less than nothing", "limit=-1");
        queries.put("no number", "limit=1e3");
        queries.put("no order", "sort=relevance;drop");
        queries.put("no facet", "facets=text,id");
        queries.put("the same facet often", "facets=" + repeat("source,", 300) + "source");
        queries.put("no state", "state=deleted");
        queries.put("many states", many("state=new", 500));
        queries.put("many sources", many("source=harbour-wire", 99));
        queries.put("too many languages", many("language=en", 1_000));
        queries.put("no day", "from=yesterday&to=2026-02-31");
        queries.put("the end of time", "from=+999999999-12-31T23:59:59Z");
        queries.put("no cursor", "cursor=AAAA");
        queries.put("a cursor of zeros", "cursor=" + repeat("0", 500));
        queries.put("somebody's own cursor", "cursor=VVBEQVRFRCB4IDE&sort=updated");
        queries.put("everything", q("the") + "&limit=200&sort=relevance&facets=source,state,language");
        return queries;
    }

    private static String q(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String repeat(String text, int times) {
        return text.repeat(times);
    }

    private static String words(int many, String between) {
        return IntStream.range(0, many).mapToObj(n -> "a" + n % 10).collect(Collectors.joining(between));
    }

    private static String many(String parameter, int times) {
        return IntStream.range(0, times).mapToObj(n -> parameter).collect(Collectors.joining("&"));
    }
}
