package org.copytaster.ui.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copytaster.ui.ingest.Document;

/** What is to be sent, in order: what was written first, then files as they came. */
final class Tray {
    /** The entry of the text area. */
    static final int WRITTEN = 0;

    static final int MAX_FILES = 200;
    /** Files wait in the session's memory, so together they may not be many times what ingest takes at once. */
    static final int MAX_BYTES = 32 << 20;

    private final TreeMap<Integer, Entry> entries = new TreeMap<>();
    private int lastId = WRITTEN;

    /** One article of one document. */
    record Place(int entry, int article) {}

    /** The written text, which keeps what was read of it until it is read anew. */
    void write(Document document) {
        Reading known = find(WRITTEN).map(Entry::reading).orElse(new Reading.Awaited());
        entries.put(WRITTEN, new Entry(WRITTEN, "Text", document, known));
    }

    Entry add(String name, Document document) {
        Entry entry = new Entry(++lastId, name, document, new Reading.Awaited());
        entries.put(entry.id(), entry);
        return entry;
    }

    boolean hasRoomFor(int bytes) {
        return files().size() < MAX_FILES
                && files().stream().mapToLong(e -> e.document().bytes().length).sum() + bytes <= MAX_BYTES;
    }

    void remove(int id) {
        entries.remove(id);
    }

    void read(int id, Reading reading) {
        entries.computeIfPresent(id, (_, entry) -> entry.with(reading));
    }

    Optional<Entry> find(int id) {
        return Optional.ofNullable(entries.get(id));
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    List<Entry> files() {
        return List.copyOf(entries.tailMap(WRITTEN, false).values());
    }

    List<Entry> sendable() {
        return entries.values().stream()
                .filter(entry -> entry.reading().isSendable())
                .toList();
    }

    int articlesToSend() {
        return sendable().stream().mapToInt(Entry::articles).sum();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Every article in order. A document without any has one place too, where it is said why. */
    List<Place> places() {
        return entries.values().stream().flatMap(Tray::places).toList();
    }

    private static Stream<Place> places(Entry entry) {
        return IntStream.range(0, Math.max(1, entry.articles())).mapToObj(i -> new Place(entry.id(), i));
    }

    /** The place itself where it is still there, else the nearest before it, else the first; empty where there is none. */
    Optional<Place> nearest(Place place) {
        List<Place> places = new ArrayList<>(places());
        return places.stream()
                .filter(each -> each.entry() < place.entry()
                        || each.entry() == place.entry() && each.article() <= place.article())
                .reduce((_, last) -> last)
                .or(() -> places.stream().findFirst());
    }
}
