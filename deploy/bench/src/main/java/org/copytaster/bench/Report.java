package org.copytaster.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copytaster.bench.measure.Figure;

/** The figures, for people and for programs. */
record Report(Options options, List<Figure> figures) {

    String table() {
        StringBuilder table = new StringBuilder();
        String group = "";
        for (Figure figure : figures) {
            if (!figure.group().equals(group)) {
                group = figure.group();
                table.append('\n').append(group).append('\n');
            }
            table.append(String.format(
                    Locale.ROOT,
                    "  %-58s %12s %-5s  %s%n",
                    figure.name(),
                    number(figure.value()),
                    figure.unit(),
                    figure.budget()));
        }
        return table.toString();
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) || value >= 1_000;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2f", value);
    }

    void write(Path file) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("articles", options.articles());
        report.put("seed", options.seed());
        report.put("processors", Runtime.getRuntime().availableProcessors());
        report.put("figures", figures);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), report);
    }
}
