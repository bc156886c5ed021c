package org.copytaster.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code logs}: prints them, each line marked with its part if there are several, and goes on if asked to follow. */
record LogPrinter(StackDirectory directory, Console console) {

    private static final Duration NEWS_EVERY = Duration.ofMillis(300);

    int print(Command.Logs command) {
        var parts = command.parts().isEmpty() ? Arrays.asList(Part.values()) : command.parts();
        var followers = new LinkedHashMap<Part, LogFollower>();
        parts.forEach(part -> followers.put(part, new LogFollower(directory.log(part))));
        while (printNews(followers)) {
            // the beginning may be longer than one reading
        }
        while (command.follow()) {
            Await.pause(NEWS_EVERY);
            printNews(followers);
        }
        return 0;
    }

    private boolean printNews(Map<Part, LogFollower> followers) {
        var any = false;
        for (var follower : followers.entrySet()) {
            var news = follower.getValue().next();
            any |= !news.isEmpty();
            console.pass(followers.size() == 1 ? news : marked(follower.getKey(), news));
        }
        return any;
    }

    private static String marked(Part part, String news) {
        List<String> lines = news.lines().toList();
        return lines.stream()
                .map(line -> "%-15s | %s%n".formatted(part.id(), line))
                .collect(Collectors.joining());
    }
}
