package org.copytaster.ingest.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** A catalog in memory that can be slow, broken or away. It answers as the contract says and remembers what came. */
public final class FakeCatalog implements AutoCloseable {

    /** One call. {@code token} is the Authorization header. */
    public record Put(String id, JsonNode article, String token) {
        public String headline() {
            return article.path("headline").asText();
        }
    }

    /** @param body null for the contract's answer */
    public record Answer(int status, String body) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Answer AS_AGREED = new Answer(200, null);

    private final HttpServer server;
    private final List<Put> puts = new CopyOnWriteArrayList<>();
    private final Map<String, List<JsonNode>> versions = new ConcurrentHashMap<>();
    private volatile Function<Put, Answer> behaviour = _ -> AS_AGREED;

    private FakeCatalog(HttpServer server) {
        this.server = server;
    }

    /** On the port the service calls; nobody is there before this and after {@link #close()}. */
    public static FakeCatalog open() {
        try {
            URI url = URI.create(ConfigProvider.getConfig().getValue("quarkus.rest-client.catalog.url", String.class));
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", url.getPort()), 0);
            FakeCatalog catalog = new FakeCatalog(server);
            server.createContext("/articles/", catalog::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return catalog;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakeCatalog answering(Function<Put, Answer> behaviour) {
        this.behaviour = behaviour;
        return this;
    }

    public void answerAsAgreed() {
        behaviour = _ -> AS_AGREED;
    }

    public List<Put> puts() {
        return List.copyOf(puts);
    }

    public List<Put> putsOf(String headline) {
        return puts.stream().filter(put -> put.headline().equals(headline)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/articles/".length());
        Put put = new Put(
                id,
                JSON.readTree(exchange.getRequestBody()),
                exchange.getRequestHeaders().getFirst("Authorization"));
        puts.add(put);
        Answer answer = behaviour.apply(put);
        Answer full = answer.body() == null && answer.status() == 200 ? store(put) : answer;
        byte[] body = full.body() == null ? new byte[0] : full.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", full.status() < 300 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(full.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized Answer store(Put put) {
        List<JsonNode> known = versions.computeIfAbsent(put.id(), _ -> new CopyOnWriteArrayList<>());
        String outcome = known.isEmpty() ? "created" : known.getLast().equals(put.article()) ? "unchanged" : "updated";
        if (!outcome.equals("unchanged")) {
            known.add(put.article());
        }
        return new Answer(
                outcome.equals("created") ? 201 : 200,
                "{\"id\": \"%s\", \"version\": %d, \"outcome\": \"%s\"}".formatted(put.id(), known.size(), outcome));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
